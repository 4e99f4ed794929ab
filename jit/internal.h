/* jit/ inside: the state of emitting one kernel, shared by the files of this folder.
 *
 * A step of 16 * unroll elements, or of fewer where that would not fit the registers
 * (evo_kernel_step, for kernels of one pass over arrays alone), is held as `vectors`
 * LLVM vectors of `width` lanes, vector v holding the lanes v * width and up: 16 lanes
 * on AVX-512, 8 on AVX2 and 4 on the baseline, so that a float vector is one register.
 * Lowering works on one vector and does not know where it lies in the step.
 */
#ifndef EVO_JIT_INTERNAL_H
#define EVO_JIT_INTERNAL_H

#include "jit/jit.h"

#include <llvm-c/Core.h>

enum {
    EVO_JIT_MIN_WIDTH = 4,
    EVO_JIT_MAX_VECTORS = EVO_LANES * EVO_MAX_UNROLL / EVO_JIT_MIN_WIDTH,
};

typedef struct evo_emit {
    LLVMContextRef context;
    LLVMModuleRef module;
    LLVMBuilderRef builder;
    LLVMValueRef function;
    evo_isa isa;
    unsigned width;
    const evo_kernel *kernel;
    const evo_value *tunables;
    size_t tunable_count;
    bool settle_underflow;
    /* IR that could not be built: the first reason. Emission goes on with poison, and
     * the module is thrown away. */
    const char *failure;

    LLVMValueRef tables[EVO_MAX_TABLES]; /* constant arrays in memory, made on demand */
    LLVMValueRef n;
    LLVMValueRef in[EVO_MAX_INPUTS], out[EVO_MAX_OUTPUTS], scratch[EVO_MAX_SCRATCH];
    /* Padded copies of the last, incomplete step. Scratch arrays may be read and
     * written by one pass, so they have two. */
    LLVMValueRef in_tail[EVO_MAX_INPUTS], out_tail[EVO_MAX_OUTPUTS];
    LLVMValueRef read_tail[EVO_MAX_SCRATCH], write_tail[EVO_MAX_SCRATCH];
    LLVMValueRef again_tail[EVO_MAX_OUTPUTS]; /* of outputs that are read */
    /* Splats of constants, parameters and finished accumulators, and what follows from
     * them alone, by instruction. */
    LLVMValueRef uniform[EVO_MAX_INSTRS];
    LLVMValueRef total[EVO_MAX_ACCUMULATORS]; /* scalar results of finished passes */
    /* Carried accumulators: the states of the step, which the sweep leaves here; the
     * two sides of a combination. */
    LLVMValueRef state[EVO_MAX_ACCUMULATORS][EVO_JIT_MAX_VECTORS];
    LLVMValueRef left[EVO_MAX_ACCUMULATORS], right[EVO_MAX_ACCUMULATORS];
    LLVMValueRef param_words, constant_words;

    /* The step being emitted. */
    unsigned vectors;
    bool stream; /* stores go past the caches: outputs are aligned to 64 bytes */
    LLVMValueRef values[EVO_JIT_MAX_VECTORS][EVO_MAX_INSTRS];
    /* Masks of the main block as integers, for regions behind a branch; see block.c. */
    LLVMValueRef wide[EVO_JIT_MAX_VECTORS][EVO_MAX_INSTRS];
    /* Where this phase reads and writes: arrays or their tails, and the element index.
     */
    LLVMValueRef in_base[EVO_MAX_INPUTS], out_base[EVO_MAX_OUTPUTS];
    LLVMValueRef read_base[EVO_MAX_SCRATCH], write_base[EVO_MAX_SCRATCH];
    LLVMValueRef again_base[EVO_MAX_OUTPUTS];
    LLVMValueRef index;
    LLVMValueRef step_base, step_at; /* array and address of the last vector 0 */
    LLVMValueRef results[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];
} evo_emit;

/* ---- types.c: types, constants, intrinsics ---------------------------------- */

LLVMTypeRef evo_jit_scalar(evo_emit *e, evo_type type);
LLVMTypeRef evo_jit_vector(evo_emit *e, evo_type type, unsigned lanes);
LLVMTypeRef evo_jit_memory(evo_emit *e, evo_storage storage); /* element in memory */
evo_storage evo_jit_storage(evo_type type);                   /* of a scratch array */
unsigned evo_jit_lanes(LLVMValueRef vector);
LLVMValueRef evo_jit_word(evo_emit *e, uint64_t value); /* i64 scalar */
/* Scalar constant with these bits. */
LLVMValueRef evo_jit_bits(evo_emit *e, evo_type type, uint64_t bits);
/* Splats: of bits, or of a number in the type. */
LLVMValueRef evo_jit_splat_bits(evo_emit *e, evo_type type, unsigned lanes,
                                uint64_t bits);
LLVMValueRef evo_jit_splat(evo_emit *e, evo_type type, unsigned lanes, double value);
/* Splat of a run-time scalar over `width` lanes. */
LLVMValueRef evo_jit_broadcast(evo_emit *e, LLVMValueRef scalar);
/* Lanes [first, first + count) of a vector. */
LLVMValueRef evo_jit_slice(evo_emit *e, LLVMValueRef vector, unsigned first,
                           unsigned count);
LLVMValueRef evo_jit_concat(evo_emit *e, LLVMValueRef low, LLVMValueRef high);
/* Call of an intrinsic; `overload` is NULL for those that are not overloaded. */
LLVMValueRef evo_jit_call(evo_emit *e, const char *name, LLVMTypeRef overload,
                          LLVMValueRef *args, unsigned count);
LLVMValueRef evo_jit_fail(evo_emit *e, const char *reason, LLVMTypeRef type);

/* ---- lower.c, convert.c, scale.c, estimate.c, table.c: one instruction ------ */

LLVMValueRef evo_jit_lower(evo_emit *e, evo_value index, LLVMValueRef a, LLVMValueRef b,
                           LLVMValueRef c);
/* The accumulating instructions, for any number of lanes. */
LLVMValueRef evo_jit_combine(evo_emit *e, evo_opcode op, LLVMValueRef a,
                             LLVMValueRef b);
LLVMValueRef evo_jit_convert(evo_emit *e, evo_opcode op, LLVMValueRef a);
/* Encodings of f16 in the low bits of i32; `bits` is the encoding of a float. */
LLVMValueRef evo_jit_from_half(evo_emit *e, LLVMValueRef a);
LLVMValueRef evo_jit_to_half(evo_emit *e, LLVMValueRef bits);
LLVMValueRef evo_jit_shift(evo_emit *e, evo_opcode op, LLVMValueRef a, LLVMValueRef b);
LLVMValueRef evo_jit_rint(evo_emit *e, LLVMValueRef a);
LLVMValueRef evo_jit_floor(evo_emit *e, LLVMValueRef a);
LLVMValueRef evo_jit_trunc(evo_emit *e, LLVMValueRef a);
LLVMValueRef evo_jit_abs(evo_emit *e, LLVMValueRef a);
/* Bits of a float vector as integers and back. */
LLVMValueRef evo_jit_to_int(evo_emit *e, LLVMValueRef a);
LLVMValueRef evo_jit_to_float(evo_emit *e, LLVMValueRef a);
LLVMValueRef evo_jit_signaling(evo_emit *e, LLVMValueRef a); /* mask of such NaNs */
LLVMValueRef evo_jit_scale(evo_emit *e, evo_opcode op, LLVMValueRef a, LLVMValueRef b);
LLVMValueRef evo_jit_estimate(evo_emit *e, evo_opcode op, LLVMValueRef a);
LLVMValueRef evo_jit_lookup(evo_emit *e, evo_opcode op, unsigned table, LLVMValueRef a);
/* An array of scalar constants in memory; its entries at these indices, lane by lane.
 */
LLVMValueRef evo_jit_constants(evo_emit *e, evo_type type, LLVMValueRef *all,
                               unsigned size);
LLVMValueRef evo_jit_load_lanes(evo_emit *e, evo_type type, LLVMValueRef base,
                                LLVMValueRef index);

/* The NaN of an operand of bits, addbits or copysign needs no care. */
bool evo_jit_skips_nan(const evo_kernel *kernel, evo_value index, int operand);

/* ---- block.c, loop.c, sweep.c ---------------------------------------------- */

/* Emits the instructions of a pass for one step and stores; accumulators and outputs of
 * one element leave their values in e->results. */
void evo_jit_step(evo_emit *e, const evo_pass *pass);
/* once.c: what has no elements. evo_jit_hoist: instructions of a pass that follow from
 * constants, parameters and finished accumulators, ahead of its loop. */
void evo_jit_hoist(evo_emit *e, const evo_pass *pass);
void evo_jit_combine_states(evo_emit *e, const evo_pass *pass);
void evo_jit_once(evo_emit *e, const evo_pass *pass);
/* tail.c: runs the elements after the last whole step of a kernel of one pass, without
 * scratch arrays or accumulators, through padded copies. Called by the generated code
 * as "evo_jit_tail". */
/* A kernel's shape: how many inputs and outputs, log2 of the elements of a step, then
 * log2 of the element size of each array. Returns how many bytes that are. */
enum { EVO_JIT_SHAPE_BYTES = 3 + EVO_MAX_INPUTS + EVO_MAX_OUTPUTS };
size_t evo_jit_shape(const evo_kernel *kernel, evo_isa isa,
                     uint8_t shape[EVO_JIT_SHAPE_BYTES]);
void evo_jit_tail(const void *const *in, void *const *out, const uint64_t *params,
                  const uint64_t *constants, const uint8_t *shape, size_t n,
                  evo_native_fn *fn);
LLVMBasicBlockRef evo_jit_new_block(evo_emit *e, const char *name);
LLVMValueRef evo_jit_word_phi(evo_emit *e);
void evo_jit_add_incoming(LLVMValueRef phi, LLVMValueRef value, LLVMBasicBlockRef from);
LLVMValueRef evo_jit_offset(evo_emit *e, LLVMTypeRef element, LLVMValueRef base,
                            LLVMValueRef index);
/* Emits the sweep: its stores, the states that it carries in e->state, the totals of
 * its other accumulators in e->total. */
void evo_jit_sweep(evo_emit *e, const evo_pass *pass, int number);
/* Emits e->kernel as a function of the module. */
void evo_jit_function(evo_emit *e, const char *name);

#endif
