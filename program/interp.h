/* What the interpreter and the linearisation share inside program/.
 *
 * Values are evaluated in chunks of EVO_CHUNK elements, structure of arrays: each value
 * has a slot of one chunk (masks as i32, 0 or 1). The loops over a chunk are compiled
 * three times from loops.inc; all builds give the same bits. Loops run over whole
 * groups of 16 lanes, so the lanes past the end of the array hold defined but
 * meaningless values.
 */
#ifndef EVO_PROGRAM_INTERP_H
#define EVO_PROGRAM_INTERP_H

#include "program/program.h"

enum {
    EVO_CHUNK = 256,
    EVO_CHUNK_REAL = 128, /* of the linearisation: its working set is larger */
    EVO_MAX_STEP = EVO_LANES * EVO_MAX_UNROLL,
};

/* Evaluation of one block for one chunk. */
typedef struct evo_frame {
    const evo_kernel *kernel;
    void *const *slots;        /* one for each instruction */
    const void *const *inputs; /* arrays of n elements */
    const void *const *scratch;
    void *const *outputs;      /* as earlier passes wrote them */
    const void *const *tables; /* entries in their own type */
    /* Tests only, else NULL: instructions (bits, addbits, copysign) that see a NaN's
     * own encoding, stirred by the lane, instead of the canonical one. */
    const bool *raw_nan;
    size_t base, count; /* elements base .. base + count - 1 */
} evo_frame;

/* Arrays of doubles that one instruction of the linearisation reads and writes: real
 * values of the operands, exact slots, partial derivatives by operand. */
typedef struct evo_real_args {
    const double *real[3];
    const void *exact[4]; /* operands and result */
    double *partial[3];   /* out, for rows that are not smooth */
    double *value;        /* out */
} evo_real_args;

/* One instruction of a chain: each result is the next one's operand, in registers. The
 * bit of at most one operand says that this is the result of the step before. Other
 * operands are slots of lanes, as is where the result is stored if it is kept (that of
 * the last step is). `fixed` (0 or 1): the last of several operands is such a slot and
 * has one value in all its lanes. */
#define EVO_CHAIN_CODE(number, bits, fixed) (16u * (number) + 2u * (bits) + (fixed))
typedef struct evo_chain_step {
    uint8_t from[3], to;
    uint8_t last; /* the last of from */
    uint16_t code;
    bool kept;
    uint32_t value; /* of CONST_F32, which fills the lanes with it */
} evo_chain_step;

enum {
    /* Floats between slots: not a power of two, so that operands do not share sets of
     * the cache. */
    EVO_CHAIN_STRIDE = 256 + EVO_LANES,
};

typedef struct evo_loops {
    /* Evaluates the instructions of a block but for those whose slots are filled: what
     * is uniform over the array, and states of accumulators. */
    void (*block)(const evo_frame *frame, const evo_block *block);
    /* dst = op(a, b) for `groups` groups of 16 lanes. */
    void (*binary)(evo_opcode op, void *dst, const void *a, const void *b,
                   size_t groups);
    /* Semantics of blocked accumulators (semantics.inc). */
    void (*add_block)(float *block, size_t size, double *lanes);
    /* dst = op(from...) for `groups` groups; absent operands point to some slot. Table
     * rows: `size` entries in their own type. */
    void (*apply)(unsigned op, void *dst, const void *const from[3],
                  const void *entries, uint32_t size, size_t groups);
    /* Of the instructions that a chain may have, else 0. */
    const uint8_t *chain_numbers;
    /* Runs steps for `groups` groups from lane `first` on. */
    void (*chain)(const evo_chain_step *steps, size_t count, float *lanes, size_t first,
                  size_t groups);
    /* Largest |got - reference| * weight; an infinite result counts as 2^128 of its
     * sign, a NaN as infinite. */
    double (*error)(const float *got, const double *reference, const double *weight,
                    size_t groups);
    /* A hash of the encodings (NaNs canonical) of 2 * half lanes; keys: one a lane. */
    uint64_t (*fingerprint)(const float *got, const uint32_t *keys, size_t half);
    /* The same bits in `lanes` lanes, a multiple of 16, of `bytes` bytes each. */
    void (*fill)(void *dst, unsigned bytes, uint64_t bits, size_t lanes);
    bool (*any)(const int32_t *mask, size_t count);
    /* Where the mask holds: dst = src. */
    void (*merge)(size_t type_size, void *dst, const void *src, const int32_t *mask,
                  size_t groups);
    void (*store)(evo_storage storage, void *array, size_t base, const void *src,
                  size_t count);
    /* The linearisation: forward step; exact values as doubles; backward step
     * target += bar * weight where bar is not zero (weight NULL: scale). */
    void (*real_forward)(evo_opcode op, const evo_real_args *args, size_t groups);
    void (*real_exact)(evo_type type, double *dst, const void *src, size_t groups);
    void (*real_back)(double *target, const double *bar, const double *weight,
                      double scale, size_t groups);
    void (*real_back_quotient)(double *target, const double *bar, const double *over,
                               const double *value, double scale, size_t groups);
} evo_loops;

extern const evo_loops evo_loops_base, evo_loops_avx2, evo_loops_avx512;

struct evo_interp {
    const evo_loops *loops;
    const bool *raw_nan;
    char *values; /* slots of all values, owned */
    void *slots[EVO_MAX_INSTRS];
    char *table_memory; /* owned */
    const void *tables[EVO_MAX_TABLES];
    /* Arrays that grow and are kept: scratch, and copies of inputs that the outputs
     * would overwrite too early. Owned. */
    void *scratch[EVO_MAX_SCRATCH], *copies[EVO_MAX_INPUTS];
    size_t scratch_size[EVO_MAX_SCRATCH], copy_size[EVO_MAX_INPUTS];
    uint64_t totals[EVO_MAX_ACCUMULATORS]; /* accumulators as the passes left them */
    _Alignas(64) uint64_t partials[EVO_MAX_ACCUMULATORS][EVO_MAX_STEP];
    double *reals; /* of the linearisation, owned, allocated when first used */
};

/* Lays out the slots of a kernel and fills those of its constants and parameters and
 * its tables. `lanes`: the most that a chunk of this call has. */
void evo_interp_prepare(evo_interp *interp, const evo_kernel *kernel,
                        const uint64_t *params, size_t lanes);

/* The builds that this host can run, weakest first; returns how many. */
size_t evo_interp_builds(const evo_loops *builds[EVO_ISA_COUNT]);

/* The float that a result of type i32 encodes: the first one that the integer
 * instructions before it take; others come from that one (sums that round subnormals).
 * The result itself where it is a float, or there is none. */
evo_value evo_kernel_encoded(const evo_kernel *kernel, evo_value result);
/* forced[v]: v is a float that some instruction consumes as a discrete quantity, so
 * that its value is the exact evaluation's for all its uses. Dead code does not count.
 */
void evo_kernel_forced(const evo_kernel *kernel, bool forced[EVO_MAX_INSTRS]);

#endif
