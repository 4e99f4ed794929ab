/* Internals of export/: what the files that write C share.
 *
 * The body of an exported file is first written with placeholder names and renamed at
 * the end (names.c): `evo_x` becomes NAME_x (static functions and tables), `EVO_X`
 * becomes the same in capitals (macros), `@` becomes NAME. Kernel text never contains
 * them.
 */
#ifndef EVO_EXPORT_INTERNAL_H
#define EVO_EXPORT_INTERNAL_H

#include "export/export.h"

enum {
    EVO_SPELLING_SIZE = 512, /* characters of one intrinsic expression */
    EVO_PART_SIZE = 64,      /* characters of one operand */
    EVO_LARGE = 90,          /* operations that are worth code of their own */
};

/* Function texts, each after a marker line with its name; embedded by module.cmake. */
extern const char evo_export_semantics[]; /* program/semantics.inc */
extern const char evo_export_helpers[];   /* export/helpers.inc: vector helpers */

/* What one pass needs. Operands that a spelling does not name (a constant shift count)
 * are not live, so that no unused variable is written. */
typedef struct pass_use {
    bool live[EVO_MAX_INSTRS];
    bool inputs[EVO_MAX_INPUTS], params[EVO_MAX_PARAMS], results[EVO_MAX_ACCUMULATORS];
    bool scratch_read[EVO_MAX_SCRATCH], scratch_written[EVO_MAX_SCRATCH];
    bool outputs[EVO_MAX_OUTPUTS], outputs_read[EVO_MAX_OUTPUTS];
    bool accumulates[EVO_MAX_ACCUMULATORS];
    bool states[EVO_MAX_ACCUMULATORS]; /* read in the sweep that carries them */
    bool left[EVO_MAX_ACCUMULATORS], right[EVO_MAX_ACCUMULATORS];
    bool tables[EVO_MAX_TABLES]; /* by perm: held in registers */
} pass_use;

/* One pass of one kernel written for one instruction set. */
typedef struct evo_emit {
    const evo_kernel *kernel;
    const char *suffix; /* of the names of this kernel's tables: "" or "_avx2" ... */
    evo_isa isa;
    unsigned pass;
    unsigned chunks; /* vectors of evo_isa_lanes(isa) elements a step; 0: scalar */
    bool spill;  /* accumulator operands go to arrays instead, states come from them */
    bool stream; /* stores go past the caches */
    bool fast;   /* without the regions; only where evo_export_splits() */
    pass_use use;
    evo_text *out;
    bool failed; /* an instruction has no form here */
} evo_emit;

/* ---- layout.c -------------------------------------------------------------- */

/* Which item runs at each level of instruction set, in one range of lengths. */
typedef struct evo_export_plan {
    const evo_export_item *items;
    size_t count;
    size_t at[EVO_ISA_COUNT];
} evo_export_plan;

/* The items in order of their lengths, those of one range in the order given, and the
 * ranges that they form. */
typedef struct evo_export_layout {
    evo_export_item items[EVO_EXPORT_ITEMS];
    evo_export_plan ranges[EVO_EXPORT_RANGES];
    size_t count, range_count;
} evo_export_layout;

/* Checks what evo_export_c asks of items. */
EVO_MUST_CHECK
evo_status evo_export_lay_out(const evo_export_item *items, size_t count,
                              evo_export_layout *layout, evo_error *err);

/* ---- names.c --------------------------------------------------------------- */

bool evo_export_name_ok(const char *name, evo_error *err);
/* Appends `body` to `out`, renamed. */
void evo_export_rename(const char *body, const char *name, evo_text *out);
/* The same for what is a part of file `whole`, whose user has one macro for all. */
void evo_export_rename_part(const char *body, const char *name, const char *whole,
                            evo_text *out);
/* Appends the functions of both libraries that `body` uses, those they use first;
 * `known` names the ones that were written before (space separated) and is extended. */
void evo_export_functions(const char *body, evo_text *known, evo_text *out);
/* Length of the identifier or number at `text`; 0 where there is none. */
size_t evo_export_word(const char *text);

/* ---- types.c --------------------------------------------------------------- */

const char *evo_export_ctype(evo_type type);
const char *evo_export_storage_ctype(evo_storage storage);
const char *evo_export_isa_suffix(evo_isa isa); /* "portable", "avx2", "avx512" */
bool evo_export_wide(evo_type type);            /* held in two registers */
const char *evo_export_vector(evo_isa isa, evo_type type);
/* The register type of half the lanes of a 32-bit type or a mask. */
const char *evo_export_half_vector(evo_isa isa, evo_type type);
/* Spellings with $a: half of a 32-bit value or mask, and with $a $b: two halves joined.
 */
const char *evo_export_half(evo_isa isa, evo_type type, int high);
const char *evo_export_join(evo_isa isa, evo_type type);
const char *evo_export_broadcast(evo_isa isa, evo_type type);
/* With $a, a pointer: one register of lanes; with $a $b, a pointer and a register. */
const char *evo_export_load(evo_isa isa, evo_storage storage);
const char *evo_export_store(evo_isa isa, evo_storage storage);
/* The lanes of a register from `half` on, in the places of the lower ones. */
const char *evo_export_upper(evo_isa isa, evo_type type, unsigned half);
/* Past the caches, to an aligned pointer; NULL for narrow ones. */
const char *evo_export_stream(evo_isa isa, evo_storage storage);
evo_storage evo_export_type_storage(evo_type type);
evo_opcode evo_export_select(evo_type type);
/* "x" or "x2": names of arrays and parameters in signatures. */
void evo_export_arg_name(char out[EVO_PART_SIZE], const char *stem, unsigned index,
                         unsigned count);

/* ---- expression.c ---------------------------------------------------------- */

/* Replaces $a $b $c $t. */
void evo_export_expand(char *out, size_t size, const char *spelling, const char *a,
                       const char *b, const char *c, const char *table);
/* The scalar semantics with the operands put in. */
void evo_export_scalar_expr(char *out, size_t size, const evo_kernel *kernel,
                            const char *suffix, const evo_instr *instr,
                            const char *const operands[3]);
/* The constant as C, and a comment with its other notation (may be empty). */
void evo_export_constant(char *out, size_t size, char *comment, size_t comment_size,
                         evo_type type, uint64_t bits);

/* ---- spelling.c ------------------------------------------------------------ */

/* The spelling of an instruction on e->isa; "" when it goes lane by lane. */
void evo_export_spelling(const evo_emit *e, evo_value index,
                         char out[EVO_SPELLING_SIZE]);
/* The value that the spelling takes as operand j: not always the instruction's own (a
 * negation goes into fma), and EVO_NO_VALUE for a constant shift count. */
evo_value evo_export_operand(const evo_emit *e, evo_value index, int j);
/* Name and text of the function that goes lane by lane. */
void evo_export_lanes_name(const evo_emit *e, evo_opcode op, char *out, size_t size);
void evo_export_lanes_function(const evo_emit *e, evo_opcode op, evo_text *out);

/* ---- pass.c ---------------------------------------------------------------- */

/* Result s of the pass is not the main block's in some region. */
bool evo_export_result_varies(const evo_emit *e, unsigned s);
/* Blocks that matter: 1 where no region changes a result. */
unsigned evo_export_blocks(const evo_emit *e);
/* Live operations in a region; the most of any. After the analysis. */
unsigned evo_export_region_operations(const evo_emit *e, unsigned region);
unsigned evo_export_largest_region(const evo_emit *e);
/* Fills e->use for e->pass. */
void evo_export_analyse(evo_emit *e);
/* Whether steps that take no region are a function of their own; after the analysis
 * without e->fast. */
bool evo_export_splits(const evo_emit *e);
const char *evo_export_sink_ctype(const evo_kernel *kernel, evo_sink sink);
evo_type evo_export_sink_type(const evo_kernel *kernel, evo_sink sink);
evo_storage evo_export_sink_storage(const evo_kernel *kernel, evo_sink sink);
void evo_export_sink_name(const evo_kernel *kernel, evo_sink sink,
                          char out[EVO_PART_SIZE]);

/* ---- scalar.c -------------------------------------------------------------- */

/* The element function of every pass. */
void evo_export_elements(const evo_kernel *kernel, const char *suffix, evo_text *out);
void evo_export_portable_array(const evo_kernel *kernel, const char *suffix,
                               evo_text *out);

/* ---- vector.c -------------------------------------------------------------- */

typedef enum evo_step_form {
    STEP_INLINED,
    STEP_CALLED,
    STEP_FAST, /* inlined, with e->fast: does nothing and returns 0 where a region holds
                */
    STEP_RARE, /* called: returns whether a region holds */
    STEP_ALONE /* called, and never inlined into a loop: constants would be copied to
                * registers and to the stack before each run */
} evo_step_form;

/* The pass over e->chunks vectors as a function: `EVO_AVX2 void FUNCTION(...)`.
 * Functions that go lane by lane are appended to `functions` first, unless `known` has
 * them. */
void evo_export_step(evo_emit *e, const char *function, evo_step_form form,
                     evo_text *functions, evo_text *known);

/* ---- loop.c ---------------------------------------------------------------- */

/* Steps and array function for AVX2 or AVX-512; false when it cannot be written. */
bool evo_export_vector_array(const evo_kernel *kernel, const char *suffix, evo_isa isa,
                             evo_text *known, evo_text *out);

/* Buffers of `size` elements for what e uses, filled with the m elements from i on. */
void evo_export_open_buffers(evo_emit *e, unsigned size, const char *indent);

/* ---- batch.c --------------------------------------------------------------- */

/* Whether elements wait for others that take the same block: all blocks together take
 * many operations more than the choice and any one of them. After the analysis. */
bool evo_export_batches(const evo_emit *e);
/* The loop over a kernel's one pass to e->out, its functions to `functions`; false when
 * it cannot be written. */
bool evo_export_batch(evo_emit *e, evo_text *functions, evo_text *known);

/* ---- reduce.c -------------------------------------------------------------- */

/* Calls of the functions of passes without elements, element or step by e->chunks. */
void evo_export_combine(const evo_emit *e, const char *function);
void evo_export_once(const evo_emit *e, const char *function);

/* `lanesJ[lane] = op(lanesJ[lane], value)` as C text, without the semicolon; of blocked
 * accumulators `blockJ[lane] = value`, which evo_export_end_step's text adds up. */
void evo_export_accumulate(const evo_kernel *kernel, unsigned accumulator,
                           const char *lane, const char *value, char *out, size_t size);
void evo_export_end_step(const evo_emit *e, const char *indent, evo_text *out);
/* Declares a0.. for the accumulators that some pass reads. */
void evo_export_totals_declare(const evo_kernel *kernel, evo_text *out);
/* Declares lanes0.., and block0.. where blocked, for the accumulators of the pass, with
 * their start values when `initialise`. */
void evo_export_lanes_declare(const evo_emit *e, bool initialise, evo_text *out);
/* Folds the lanes in halves to a0..., in registers where e->isa has them. */
void evo_export_lanes_fold(const evo_emit *e, evo_text *out);
/* Lanes of the state of accumulator j in e->pass. */
unsigned evo_export_state_lanes(const evo_emit *e, unsigned j);
/* Elements a full step of e->pass covers. */
unsigned evo_export_step_elements(const evo_emit *e);
bool evo_export_accumulates(const evo_emit *e);

/* ---- signature.c ----------------------------------------------------------- */

/* A function of each element: one sweep of outputs only. All others are of rows. */
bool evo_export_has_scalar(const evo_kernel *kernel);
bool evo_export_returns_row(const evo_kernel *kernel); /* its one output, one element */
bool evo_export_same_signature(const evo_kernel *a, const evo_kernel *b);
/* Parameter and argument lists, without the parentheses, of the public functions. */
void evo_export_scalar_parameters(const evo_kernel *kernel, evo_text *out);
/* listed: those of an internal function. */
void evo_export_array_parameters(const evo_kernel *kernel, bool listed, evo_text *out);
void evo_export_array_arguments(const evo_kernel *kernel, bool listed, evo_text *out);
/* Of NAME_rows: each array with its stride, rows and n; and of NAME for row r. */
void evo_export_rows_parameters(const evo_kernel *kernel, evo_text *out);
void evo_export_rows_arguments(const evo_kernel *kernel, evo_text *out);
const char *evo_export_return_type(const evo_kernel *kernel);
/* `(void)x;` for the parameters of the function that no pass uses. */
void evo_export_unused_parameters(const evo_kernel *kernel, bool listed, evo_text *out);

/* The lists of the function of one pass. */
typedef enum list_kind {
    LIST_ELEMENT_PARAMETERS, /* values, and pointers for several results */
    LIST_ELEMENT_ARGUMENTS,  /* of array element i */
    LIST_SCALAR_ARGUMENTS,   /* those of the public scalar function */
    LIST_STEP_PARAMETERS,    /* pointers */
    LIST_STEP_ARGUMENTS,     /* arrays + i */
    LIST_STEP_NAMES,         /* the pointers, passed on */
    LIST_TAIL_ARGUMENTS,     /* the padded buffers */
    LIST_COMBINE_ARGUMENTS,  /* lanes + l, and h further on */
    LIST_HALVES_ARGUMENTS,   /* lanes, and a copy of the upper ones of a register */
} list_kind;
void evo_export_list(const evo_emit *e, list_kind kind, evo_text *out);
/* "" or the number of the pass where there are several. */
const char *evo_export_pass_digit(const evo_emit *e);

/* ---- facts.c --------------------------------------------------------------- */

/* A line of foreign text within a C comment, which it cannot end. */
void evo_export_append_clean(evo_text *out, const char *text, size_t length);
/* Items in order of `from`. */
void evo_export_facts(const evo_export_item *items, size_t count, const char *name,
                      evo_text *out);
/* "Rows of fewer than N elements" and the like: those that items from `from` on take.
 */
void evo_export_append_range(const evo_export_item *items, size_t count, size_t from,
                             evo_text *out);

/* ---- write.c ----------------------------------------------------------------- */

/* DIR/NAME.h and DIR/NAME.c, both or neither; creates DIR (one level). */
EVO_MUST_CHECK
evo_status evo_export_place(const evo_text *header, const evo_text *source,
                            const char *name, const char *dir, evo_error *err);

#endif
