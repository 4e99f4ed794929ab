/* program: kernels and their straight-line programs.
 *
 * A kernel is what is searched, hashed, stored, proven, timed and exported:
 *
 *   signature   1..20 inputs and 1..81 outputs (arrays of one length n), 0..4 scalar
 *               parameters
 *   tables      small constant arrays, each with the generator of its entries
 *   passes      sweeps over the n elements; a pass stores to outputs or scratch arrays
 *               and may reduce into accumulators that later passes read. Between them
 *               passes that run once a row, and combinations: see evo_pass_kind
 *   blocks      a pass has a main block and 0..8 regions. A region is a block with a
 *               predicate (a mask computed by the main block): where it holds, the
 *               region's results replace the main block's; a later region wins over an
 *               earlier one. SELECT always evaluates the region, BRANCH only when the
 *               predicate holds in some lane of the step: the results are the same.
 *   instructions  typed SSA over the table in instructions.def. A value is named by its
 *               index in `instrs`; a block sees the values of its pass's main block
 *               and its own earlier ones.
 *
 * A straight-line program is the kernel with one pass and no region. Semantics are
 * total; element i's lane is i mod (16 * unroll). The n elements are a row. A kernel is
 * a plain value: copying it is assignment, it owns nothing. All functions are
 * thread-safe on distinct kernels. Text form: docs/program-format.md.
 */
#ifndef EVO_PROGRAM_H
#define EVO_PROGRAM_H

#include "base/base.h"

enum {
    EVO_LANES = 16,       /* logical vector width, whatever the machine */
    EVO_MAX_INPUTS = 20,  /* a point and the corners of its cell in four dimensions */
    EVO_MAX_OUTPUTS = 81, /* spherical harmonics up to degree 8 */
    EVO_MAX_PARAMS = 4,
    EVO_MAX_SCRATCH = 4,
    EVO_MAX_ACCUMULATORS = 8,
    EVO_MAX_TABLES = 12,
    EVO_MAX_TABLE_DATA = 2048, /* entries of all tables together */
    EVO_MAX_PASSES = 12,
    EVO_MAX_BLOCKS = 9, /* main block and regions */
    EVO_MAX_SINKS = EVO_MAX_OUTPUTS + EVO_MAX_SCRATCH + EVO_MAX_ACCUMULATORS,
    EVO_MAX_INSTRS = 2048,
    EVO_MAX_UNROLL = 8,
    EVO_MAX_PREFETCH = 65536, /* elements */
    EVO_MAX_NAME = 32,
    EVO_MAX_TEXT = 1 << 20, /* bytes, comments included */
    EVO_NO_VALUE = 0xffff,
};

typedef uint16_t evo_value; /* index in evo_kernel.instrs */

typedef enum evo_type {
    EVO_TYPE_NONE,
    EVO_TYPE_F32,
    EVO_TYPE_F64,
    EVO_TYPE_I32,
    EVO_TYPE_I64,
    EVO_TYPE_MASK,
} evo_type;

/* Element types of arrays. U8 and U16 are read zero-extended to i32 and written as the
 * low bits of an i32. */
typedef enum evo_storage {
    EVO_STORE_F32,
    EVO_STORE_F64,
    EVO_STORE_I32,
    EVO_STORE_I64,
    EVO_STORE_U8,
    EVO_STORE_U16,
    EVO_STORE_REAL, /* a kernel over the reals: f64 instructions without rounding */
    EVO_STORE_COUNT,
} evo_storage;

typedef enum evo_isa {
    EVO_ISA_PORTABLE, /* x86-64 baseline; FMA emulated */
    EVO_ISA_AVX2,     /* AVX2 and FMA */
    EVO_ISA_AVX512,   /* F, DQ, BW, VL */
    EVO_ISA_COUNT,
} evo_isa;

typedef enum evo_opcode {
#define EVO_INSTR(id, ...) EVO_OP_##id,
#include "program/instructions.def"
#undef EVO_INSTR
    EVO_OP_COUNT
} evo_opcode;

/* Flags of an instruction, as instructions.def explains them. */
enum {
    EVO_FLAG_COMM = 1,
    EVO_FLAG_NANPROP = 2,
    EVO_FLAG_DISCRETE = 4,
    EVO_FLAG_FORCE_A = 8,
    EVO_FLAG_FORCE_B = 16,
    EVO_FLAG_LEAF = 32,
    EVO_FLAG_TABLE = 64,
    EVO_FLAG_SAME = 128,
};

/* Kinds of instruction for the cost model. */
typedef enum evo_port_kind {
#define EVO_PORTS(id, ...) EVO_PORT_##id,
#include "program/ports.def"
#undef EVO_PORTS
} evo_port_kind;

typedef struct evo_instr_info {
    const char *name;
    evo_type result, args[3]; /* EVO_TYPE_NONE for absent ones */
    int arg_count;
    unsigned flags;
    const char *expr;          /* scalar C over a, b, c */
    const char *avx512, *avx2; /* intrinsic spelling, "" for none */
    evo_port_kind ports;       /* what it costs: ports.def */
    evo_isa isa;
} evo_instr_info;

/* Immutable row of the instruction table. */
extern const evo_instr_info evo_instr_table[EVO_OP_COUNT];
static inline const evo_instr_info *evo_instr_get(evo_opcode op) {
    return &evo_instr_table[op];
}
bool evo_instr_find(const char *name, evo_opcode *op);

typedef struct evo_instr {
    uint16_t op;       /* evo_opcode */
    evo_value args[3]; /* EVO_NO_VALUE where absent */
    uint64_t imm;      /* constant bits (32-bit types: low half), or number of the
                          input, parameter, scratch array, accumulator or table */
} evo_instr;

/* How a table's entries follow from its step and shift: entry j is
 * generator((j + shift) * step) rounded to the element type. LOW generators give what
 * that rounding left: generator(t) - entry, rounded. NONE: the entries are free. */
enum { EVO_TAYLOR_TERMS = 10 };
typedef enum evo_generator {
    EVO_GENERATOR_NONE,
    EVO_GENERATOR_EXP2,
    EVO_GENERATOR_EXP2_LOW,
    EVO_GENERATOR_LOG2,
    EVO_GENERATOR_LOG2_LOW,
    EVO_GENERATOR_LOG,
    EVO_GENERATOR_LOG_LOW,
    EVO_GENERATOR_RECIPROCAL,
    /* i32: the f32 encoding of the EXP2 entry less j * step * 2^23, so that adding
     * (j + size * e) * step * 2^23 gives the encoding of 2^e times the entry. */
    EVO_GENERATOR_EXP2_BITS,
    EVO_GENERATOR_TANH,
    EVO_GENERATOR_ERF,
    EVO_GENERATOR_ERF_SLOPE, /* its derivative */
    /* Tables for logarithms, indexed by the leading bits of an encoding: with u =
     * (j + shift) * step the cell around c = 2^floor(u) (1 + u - floor(u)), whose
     * encoding is u * 2^(mantissa bits) after that of 1. RECIPROCAL and RECIPROCAL2 are
     * about 1/c, LOG and LOG2 minus the logarithms of these entries. In f32 they are
     * floats within 2^-10 of 1/c whose logarithms are all but multiples of 2^-17 (base
     * 2: 2^-16), so that sums with a whole number's multiples are exact (Tang 1990;
     * Gal 1986); 1 where c is within a step of 1. */
    EVO_GENERATOR_CELL_RECIPROCAL,
    EVO_GENERATOR_CELL_RECIPROCAL2,
    EVO_GENERATOR_CELL_LOG,
    EVO_GENERATOR_CELL_LOG2,
    /* The same for c = (j + shift) * step itself, indexed by a rounded sum. */
    EVO_GENERATOR_POINT_RECIPROCAL,
    EVO_GENERATOR_POINT_RECIPROCAL2,
    EVO_GENERATOR_POINT_LOG,
    EVO_GENERATOR_POINT_LOG2,
    /* sin(pi t) and cos(pi t), zero and one where they are. */
    EVO_GENERATOR_SINPI,
    EVO_GENERATOR_SINPI_LOW,
    EVO_GENERATOR_COSPI,
    /* Of EXP2 entries: t ln 2 less the logarithm of the entry, which a reduced argument
     * takes up so that rounding the entry costs nothing. */
    EVO_GENERATOR_EXP2_SLIP,
    /* For piecewise polynomials in x >= 0, by the leading bits of the encoding of x +
     * w0: cell j is where that sum lies between the numbers whose encodings are (j +
     * shift)
     * * step * 2^(mantissa bits) after that of 1 and one step on; w0 is the first of
     * them. CENTRE is the cell's middle t (0 for cell 0), in f32 that of the 129 floats
     * next to t where the function lies closest to a float (accurate tables, Gal 1986);
     * TAYLOR + k the k-th Taylor coefficient about that centre. About 0 they are those
     * of f(t) - t: with t itself added, small arguments keep their bits. ERFCX is
     * e^(t^2) erfc t, for which cell 0 is like the others. */
    EVO_GENERATOR_TANH_CENTRE,
    EVO_GENERATOR_TANH_TAYLOR,
    EVO_GENERATOR_ERF_CENTRE = EVO_GENERATOR_TANH_TAYLOR + EVO_TAYLOR_TERMS,
    EVO_GENERATOR_ERF_TAYLOR,
    EVO_GENERATOR_ATAN_CENTRE = EVO_GENERATOR_ERF_TAYLOR + EVO_TAYLOR_TERMS,
    EVO_GENERATOR_ATAN_TAYLOR,
    EVO_GENERATOR_ERFCX_CENTRE = EVO_GENERATOR_ATAN_TAYLOR + EVO_TAYLOR_TERMS,
    EVO_GENERATOR_ERFCX_TAYLOR,
    /* f64: 2^(t - 23) * 2/pi mod 4, t a whole number up to 127, cut off after 26 bits
     * of its fraction; the next 28 bits; what follows, rounded. For an f32 M * 2^(t -
     * 23) with whole M < 2^24 the first two products with M are exact (Payne and Hanek,
     * 1983). f32: four times 24 bits, the first two before the point. */
    EVO_GENERATOR_TWO_OVER_PI = EVO_GENERATOR_ERFCX_TAYLOR + EVO_TAYLOR_TERMS,
    EVO_GENERATOR_TWO_OVER_PI_MIDDLE,
    EVO_GENERATOR_TWO_OVER_PI_LOW,
    EVO_GENERATOR_TWO_OVER_PI_LEAST, /* f32 */
    /* f32, for x >= 0 about multiples of pi, t = (j + shift) * step in half turns:
     * CENTRE is the float next to pi t where the function is zero, else a float near it
     * that suits all turns (turns.c); VALUE the function there, TAYLOR + k the k-th
     * Taylor coefficient, that of t modulo a whole turn, and LOW the value less the
     * rounded TAYLOR. KNOT is a centre about which VALUE alone, one for each entry, is
     * nearly exact as a float, so that no LOW is needed; SLOPE serves both turns. */
    EVO_GENERATOR_SIN_CENTRE,
    EVO_GENERATOR_SIN_VALUE,
    EVO_GENERATOR_SIN_LOW,
    EVO_GENERATOR_SIN_TAYLOR,
    EVO_GENERATOR_COS_CENTRE = EVO_GENERATOR_SIN_TAYLOR + EVO_TAYLOR_TERMS,
    EVO_GENERATOR_COS_VALUE,
    EVO_GENERATOR_COS_LOW,
    EVO_GENERATOR_COS_TAYLOR,
    EVO_GENERATOR_SIN_KNOT = EVO_GENERATOR_COS_TAYLOR + EVO_TAYLOR_TERMS,
    EVO_GENERATOR_SIN_KNOT_VALUE,
    EVO_GENERATOR_SIN_KNOT_SLOPE,
    EVO_GENERATOR_COS_KNOT,
    EVO_GENERATOR_COS_KNOT_VALUE,
    EVO_GENERATOR_COS_KNOT_SLOPE,
    EVO_GENERATOR_COUNT,
} evo_generator;

typedef struct evo_table {
    evo_type type;        /* F32, F64 or I32 */
    uint16_t first, size; /* entries in evo_kernel.table_data, as bits */
    evo_generator generator;
    double step, shift;
} evo_table;

typedef enum evo_sink_kind {
    EVO_SINK_OUTPUT,
    EVO_SINK_SCRATCH,
    EVO_SINK_ACCUMULATOR,
} evo_sink_kind;

typedef struct evo_sink {
    uint8_t kind; /* evo_sink_kind */
    uint8_t index;
} evo_sink;

/* acc = op(acc, value) in each of 16 * unroll lanes, starting from `init`; at the end
 * of the pass lane l takes op(lane l, lane l + half), half the number of lanes, and so
 * on down to one. Lanes past the end of the array keep what they have.
 *
 * A blocked one is a sum in f64 of values of f32 (add.f64) with 16 lanes, whatever the
 * unrolling: the values of a step are first added up in f32, those of neighbouring
 * vectors of 16 lanes in pairs, then neighbouring pairs and so on, and lane l of what
 * is left is widened and added to lane l. Lanes past the end of the array give -0.
 *
 * Where op is acc.T the accumulator is carried: the pass that writes it reads the
 * lane's state by acc.T and gives the new state; the combination that follows the pass
 * takes the place of op. */
typedef struct evo_accumulator {
    evo_opcode op; /* add, mul, min, max, and, or, xor; operands of its result type */
    uint64_t init;
    bool blocked;
} evo_accumulator;

typedef enum evo_pass_kind {
    EVO_PASS_SWEEP, /* over the n elements */
    /* Of the lanes of the sweep right before, down to one: left.T and right.T are the
     * states of lanes l and l + half, its results, one for each carried accumulator of
     * the sweep, the new state of lane l. Reads nothing else of the row. */
    EVO_PASS_COMBINE,
    /* For a single element, whatever n: reads parameters and accumulators, writes
     * outputs of one element a row and carried accumulators, whose values are then its
     * results. */
    EVO_PASS_ONCE,
} evo_pass_kind;

typedef enum evo_region_mode {
    EVO_REGION_SELECT,
    EVO_REGION_BRANCH,
} evo_region_mode;

typedef struct evo_block {
    uint16_t first, count;            /* instructions */
    evo_region_mode mode;             /* regions only */
    evo_value predicate;              /* regions only: mask of the main block */
    evo_value results[EVO_MAX_SINKS]; /* one for each sink of the pass */
} evo_block;

typedef struct evo_pass {
    uint8_t kind;   /* evo_pass_kind */
    uint8_t unroll; /* steps of 16 lanes evaluated together: 1, 2, 4 or 8; others: 1 */
    /* Of sweeps, without meaning for results: stores go past the caches where outputs
     * are aligned to 64 bytes and the pass has no other results; how many elements
     * ahead arrays are fetched (0: left to the machine). */
    uint8_t stream; /* 0 or 1 */
    uint32_t prefetch;
    uint8_t sink_count, block_count; /* block 0 is the main block */
    evo_sink sinks[EVO_MAX_SINKS];
    evo_block blocks[EVO_MAX_BLOCKS];
} evo_pass;

typedef struct evo_kernel {
    char name[EVO_MAX_NAME]; /* [a-z][a-z0-9_]*; not part of the identity */
    uint8_t input_count, output_count, param_count, scratch_count;
    uint8_t accumulator_count, table_count, pass_count;
    evo_storage inputs[EVO_MAX_INPUTS], outputs[EVO_MAX_OUTPUTS];
    uint8_t output_row[EVO_MAX_OUTPUTS]; /* 1: one element for the row, not n */
    evo_type params[EVO_MAX_PARAMS];
    evo_type scratch[EVO_MAX_SCRATCH];
    evo_accumulator accumulators[EVO_MAX_ACCUMULATORS];
    evo_table tables[EVO_MAX_TABLES];
    uint64_t table_data[EVO_MAX_TABLE_DATA];
    uint16_t table_data_count, instr_count;
    evo_pass passes[EVO_MAX_PASSES];
    evo_instr instrs[EVO_MAX_INSTRS];
} evo_kernel;

/* A single sweep: a function of each element alone, but for what it accumulates. */
static inline bool evo_kernel_is_map(const evo_kernel *kernel) {
    return kernel->pass_count == 1 && kernel->passes[0].kind == EVO_PASS_SWEEP;
}
static inline bool evo_is_acc(evo_opcode op) {
    return op >= EVO_OP_ACC_F32 && op <= EVO_OP_ACC_I64;
}
static inline bool evo_accumulator_carries(const evo_accumulator *accumulator) {
    return evo_is_acc(accumulator->op);
}
/* Of its state, and of the values that it is given. */
evo_type evo_accumulator_type(const evo_accumulator *accumulator);
evo_type evo_accumulator_value_type(const evo_accumulator *accumulator);
/* The lanes of its state in a sweep. */
unsigned evo_accumulator_lanes(const evo_accumulator *accumulator,
                               const evo_pass *sweep);
/* The pass reads and writes the states of this accumulator, lane by lane. */
bool evo_pass_carries(const evo_kernel *kernel, const evo_pass *pass, uint64_t index);
/* The pass asks for stores past the caches and has no results but outputs. */
bool evo_pass_streams(const evo_pass *pass);

size_t evo_storage_size(evo_storage storage);
evo_type evo_storage_type(evo_storage storage);    /* of the value in a lane */
const char *evo_storage_name(evo_storage storage); /* "f32", "u8", ... */
const char *evo_type_name(evo_type type);
size_t evo_type_size(evo_type type); /* bytes; masks 1 */
const char *evo_isa_name(evo_isa isa);
bool evo_isa_find(const char *name, evo_isa *isa);
/* The best instruction set of this host that the project knows. */
evo_isa evo_isa_host(void);

/* ---- Building -------------------------------------------------------------- */

/* Appends instructions to the last block. The first error sticks (`failed`) and later
 * calls do nothing, so a program is written straight down and checked once by
 * evo_builder_finish. */
typedef struct evo_builder {
    evo_kernel *kernel;
    bool failed;
    evo_error error;
} evo_builder;

void evo_builder_init(evo_builder *b, evo_kernel *kernel, const char *name);
void evo_builder_input(evo_builder *b, evo_storage storage);
void evo_builder_output(evo_builder *b, evo_storage storage);
void evo_builder_row_output(evo_builder *b, evo_storage storage);
int evo_builder_param(evo_builder *b, evo_type type);
int evo_builder_scratch(evo_builder *b, evo_type type);
int evo_builder_accumulator(evo_builder *b, evo_opcode op, uint64_t init);
/* A generated table; `size` entries. */
int evo_builder_table(evo_builder *b, evo_type type, evo_generator generator,
                      unsigned size, double step, double shift);
int evo_builder_table_values(evo_builder *b, evo_type type, const uint64_t *bits,
                             unsigned size);
void evo_builder_pass(evo_builder *b, unsigned unroll); /* a sweep */
void evo_builder_combine(evo_builder *b);
void evo_builder_once(evo_builder *b);
void evo_builder_region(evo_builder *b, evo_region_mode mode, evo_value predicate);
/* The next result of the current block; in the main block it also declares the sink. */
void evo_builder_result(evo_builder *b, evo_sink_kind kind, int index, evo_value value);
evo_value evo_build(evo_builder *b, evo_opcode op, evo_value a, evo_value c,
                    evo_value d);
evo_value evo_build_leaf(evo_builder *b, evo_opcode op, uint64_t imm);
evo_value evo_build_table(evo_builder *b, evo_opcode op, int table, evo_value index);
evo_value evo_build_f32(evo_builder *b, float value);
evo_value evo_build_f64(evo_builder *b, double value);
evo_value evo_build_i32(evo_builder *b, int32_t value);
EVO_MUST_CHECK
evo_status evo_builder_finish(evo_builder *b, evo_error *err);

/* ---- Structure ------------------------------------------------------------- */

/* Checks every rule: types, dominance, table and scratch numbers, bounded gather
 * indices, arrays and accumulators written before they are read, every output written,
 * results complete, combinations behind sweeps that carry. A kernel from anywhere but
 * the builder or the parser must pass here first. */
EVO_MUST_CHECK
evo_status evo_kernel_verify(const evo_kernel *kernel, evo_error *err);

/* From which instruction on result s of a pass may be stored: it is there, and no input
 * or output is read afterwards, which an output may overlie. Passes of more than four
 * outputs and nothing else alone, whose results no registers would hold to the end;
 * else EVO_NO_VALUE. */
evo_value evo_kernel_stored_at(const evo_kernel *kernel, const evo_pass *pass, int s);

/* Rewrites to the canonical form: dead code, dead tables and duplicates removed,
 * constant-only subexpressions folded, commutative operands ordered, tables and
 * instructions in one fixed order. Bit-exact. The kernel must verify. */
void evo_kernel_canonicalize(evo_kernel *kernel);

/* Identity: XXH3-128 of the canonical form (name excluded). */
evo_hash evo_kernel_hash(const evo_kernel *kernel);
/* Both in one: rewrites to the canonical form and returns its identity. */
evo_hash evo_kernel_identify(evo_kernel *kernel);

/* Recomputes the entries of a generated table from its step and shift. */
void evo_table_generate(evo_kernel *kernel, int table);

/* Whether the grid of such a table may be moved and refined: entries are values of a
 * function at real arguments, not low parts or cells of an encoding. */
bool evo_generator_moves(evo_generator generator);
/* Whether entries may be fitted: free ones, and Taylor coefficients but the constant
 * term, which then are free. */
bool evo_generator_fits(evo_generator generator);

/* Values whose NaN handling at bits, addbits, tohalf and copysign's second operand may
 * be skipped: true when no output can depend on the NaN's encoding there (see nan.c for
 * the argument). */
bool evo_kernel_nan_dead(const evo_kernel *kernel, evo_value instr);

/* Float constants that fitting may move, in instruction order: those that reach a
 * result through differentiable instructions and do not set a discrete quantity (a
 * rounding constant). Returns how many were written. */
size_t evo_kernel_tunables(const evo_kernel *kernel, evo_value *values, size_t max);

/* Copies the kernel so that each user of the listed constants has a constant of its
 * own: the canonical form shares equal ones, but fitting must be able to move them
 * apart. False when the copy would be too long; `out` is then undefined. */
bool evo_kernel_unshare(const evo_kernel *kernel, const evo_value *values, size_t count,
                        evo_kernel *out);

/* x -> behind(kernel(before(x))): a kernel on floats becomes one on encodings, every
 * input that is stored as what `before` gives decoded by it, every output that is
 * stored as what `behind` takes encoded by it, and decoded where a later pass reads it.
 * Those before and behind have one pass, one input, one output, and neither regions nor
 * tables. False where that is not so, no input or no output fits, or the result is too
 * long; it is not canonical. */
bool evo_kernel_compose(const evo_kernel *before, const evo_kernel *kernel,
                        const evo_kernel *behind, evo_kernel *out);

/* Whether the kernel is one over the reals: one pass without regions over inputs and
 * outputs stored as `real`, with constants, add, sub, mul, div, sqrt and fma of f64.
 * They stand for exact operations: its constants are never folded, and the
 * interpreter's value is an approximation. It is not compiled, exported or timed. */
bool evo_kernel_is_real(const evo_kernel *kernel);

/* Instructions that depend on an input, over all blocks, encodings (bits, frombits) not
 * counted. */
int evo_kernel_operations(const evo_kernel *kernel);
/* The number that an encoding of a float or integer type stands for. */
double evo_number_of(evo_type type, uint64_t bits);
/* Floats of one vector register. */
unsigned evo_isa_lanes(evo_isa isa);
/* Elements that code for the instruction set evaluates together: those of the pass's
 * own step, 16 * unroll, or fewer, down to one vector, where the registers do not hold
 * more. Without accumulators no result depends on it. */
unsigned evo_kernel_step(const evo_kernel *kernel, int pass, evo_isa isa);
/* Whether a region lies behind a branch: its time then depends on the inputs. */
bool evo_kernel_branches(const evo_kernel *kernel);

typedef enum evo_port_model {
    EVO_PORTS_ZEN4,
    EVO_PORTS_INTEL512,
    EVO_PORTS_AVX2, /* Intel's */
    EVO_PORTS_ZEN4_AVX2,
    EVO_PORT_MODEL_COUNT
} evo_port_model;
const char *evo_port_model_name(evo_port_model model);
/* The model of this machine's processor for code of this instruction set, by vendor. */
evo_port_model evo_port_model_machine(evo_isa isa);
/* The one that searches on this machine rank by: the same, but Intel's for AVX2, so
 * that a seed finds the same kernels on machines of either vendor. */
evo_port_model evo_port_model_host(evo_isa isa);
/* Static cost, in cycles for 16 lanes (ports.c): main blocks whole, select regions
 * whole, branch regions as their predicate test; the sum over sweeps, each at least
 * the latency from a step's states to the next one's. What runs once a row is free. */
double evo_kernel_port_cost(const evo_kernel *kernel, evo_port_model model);
/* Cycles for 16 lanes of one instruction among many others of its kind. */
double evo_instr_port_cost(evo_opcode op, evo_port_model model);
/* Of one element, in picojoules, were each operation hardware of its own: what search
 * for approximate arithmetic minimises (energy.def has the source). */
double evo_kernel_energy_pj(const evo_kernel *kernel);
/* Lowest instruction set on which every instruction has a native form. */
evo_isa evo_kernel_isa(const evo_kernel *kernel);

/* The derivative of the outputs by the argument, as a kernel of the same arrays: for
 * one float argument, one pass and float outputs, else EVO_ERR_ARGUMENT; EVO_ERR_VERIFY
 * where it gets too long. Roundings and indices count as constant, so that it is the
 * slope of what the kernel approximates (slope.c). */
EVO_MUST_CHECK
evo_status evo_kernel_derivative(const evo_kernel *kernel, evo_kernel *derivative,
                                 evo_error *err);

/* ---- Text ------------------------------------------------------------------ */

/* Appends the text form; floats as exact hex, round-trips bit for bit. */
void evo_kernel_print(const evo_kernel *kernel, evo_text *text);
/* Appends the kernel as a formula to read (infix.c), by no means to parse: tables, then
 * values that are used more than once, under the names of the text form, then
 * "f(x) = ..." for each result. The kernel must verify. */
void evo_kernel_print_formula(const evo_kernel *kernel, evo_text *text);
/* Parses and verifies. err names the line. */
EVO_MUST_CHECK
evo_status evo_kernel_parse(const char *text, size_t length, evo_kernel *kernel,
                            evo_error *err);

/* ---- Evaluation ------------------------------------------------------------ */

/* Working memory of the interpreter; one per thread. */
typedef struct evo_interp evo_interp;
evo_interp *evo_interp_create(void); /* NULL when out of memory */
void evo_interp_destroy(evo_interp *interp);

/* Evaluates a row of n elements, any n. in[k] and out[k] are arrays of the signature's
 * storage types; out[k] may be in[k]; outputs of one element a row are written for n =
 * 0, too. params: one 64-bit word each (may be NULL when there are none). The kernel
 * must verify. Bit-identical on every CPU; of rcp14 and rsqrt14, whose results on
 * AVX-512 are the machine's, among AMD's and those without it. */
EVO_MUST_CHECK
evo_status evo_interpret(evo_interp *interp, const evo_kernel *kernel,
                         const void *const *in, void *const *out,
                         const uint64_t *params, size_t n);

/* Every value of a kernel with one pass and no parameters at n <= EVO_TRACE_MOST
 * elements, as bits: values[v * n + i]. Where a region's predicate does not hold its
 * values are 0. EVO_ERR_UNSUPPORTED for other kernels. */
enum { EVO_TRACE_MOST = 256 };
EVO_MUST_CHECK
evo_status evo_trace(evo_interp *interp, const evo_kernel *kernel,
                     const void *const *in, size_t n, uint64_t *values);

/* The kernel over the reals, for fitting: one pass, all outputs; of a result that is
 * an encoding put together by integers, the float that is encoded. Discrete quantities
 * (roundings, indices, masks) are those of the exact evaluation with the kernel's own
 * constants; everything else is evaluated in double with `constants` (n_tunables
 * doubles in the order of `tunables`) in their places. Row r = j * n + i is output
 * j of element i, of rows = n times the outputs: value[r] gets the result and
 * jacobian[k * rows + r] (may be NULL) its derivative by constant k. */
EVO_MUST_CHECK
evo_status evo_linearize(evo_interp *interp, const evo_kernel *kernel,
                         const evo_value *tunables, size_t n_tunables,
                         const double *constants, const void *const *in,
                         const uint64_t *params, size_t n, double *value,
                         double *jacobian);

#endif
