/* Private to program/: what its files share about the shape of a kernel. */
#ifndef EVO_PROGRAM_STRUCTURE_H
#define EVO_PROGRAM_STRUCTURE_H

#include "program/program.h"

/* A value of `type` in the one form that kernels hold: high half zero for 32-bit types,
 * NaNs canonical. */
static inline uint64_t evo_bits_canonicalize(evo_type type, uint64_t bits) {
    switch (type) {
    case EVO_TYPE_F32:
        bits &= UINT32_MAX;
        return (bits & 0x7fffffff) > 0x7f800000 ? 0x7fc00000 : bits;
    case EVO_TYPE_F64:
        return (bits & INT64_MAX) > UINT64_C(0x7ff0000000000000)
                   ? UINT64_C(0x7ff8000000000000)
                   : bits;
    case EVO_TYPE_I32:
        return bits & UINT32_MAX;
    default:
        return bits;
    }
}

static inline bool evo_bits_canonical(evo_type type, uint64_t bits) {
    return evo_bits_canonicalize(type, bits) == bits;
}

/* The constant instruction of a type, or EVO_OP_COUNT (masks have none). */
evo_opcode evo_const_opcode(evo_type type);
/* Constants are the first rows of the table. */
static inline bool evo_is_const(evo_opcode op) {
    return op <= EVO_OP_CONST_I64;
}

/* What the immediate of an instruction numbers. */
typedef enum evo_imm_kind {
    EVO_IMM_NONE,
    EVO_IMM_CONST,
    EVO_IMM_INPUT,
    EVO_IMM_PARAM,
    EVO_IMM_SCRATCH,
    EVO_IMM_OUTPUT,
    EVO_IMM_ACCUMULATOR,
    EVO_IMM_TABLE,
} evo_imm_kind;
static inline evo_imm_kind evo_imm_kind_of(evo_opcode op) {
    switch (op) {
    case EVO_OP_CONST_F32:
    case EVO_OP_CONST_F64:
    case EVO_OP_CONST_I32:
    case EVO_OP_CONST_I64:
        return EVO_IMM_CONST;
    case EVO_OP_IN_F32:
    case EVO_OP_IN_F64:
    case EVO_OP_IN_I32:
    case EVO_OP_IN_I64:
        return EVO_IMM_INPUT;
    case EVO_OP_PARAM_F32:
    case EVO_OP_PARAM_F64:
    case EVO_OP_PARAM_I32:
    case EVO_OP_PARAM_I64:
        return EVO_IMM_PARAM;
    case EVO_OP_SCRATCH_F32:
    case EVO_OP_SCRATCH_F64:
    case EVO_OP_SCRATCH_I32:
    case EVO_OP_SCRATCH_I64:
        return EVO_IMM_SCRATCH;
    case EVO_OP_OUT_F32:
    case EVO_OP_OUT_F64:
    case EVO_OP_OUT_I32:
    case EVO_OP_OUT_I64:
        return EVO_IMM_OUTPUT;
    case EVO_OP_ACC_F32:
    case EVO_OP_ACC_F64:
    case EVO_OP_ACC_I32:
    case EVO_OP_ACC_I64:
    case EVO_OP_LEFT_F32:
    case EVO_OP_LEFT_F64:
    case EVO_OP_LEFT_I32:
    case EVO_OP_LEFT_I64:
    case EVO_OP_RIGHT_F32:
    case EVO_OP_RIGHT_F64:
    case EVO_OP_RIGHT_I32:
    case EVO_OP_RIGHT_I64:
        return EVO_IMM_ACCUMULATOR;
    default:
        return evo_instr_table[op].flags & EVO_FLAG_TABLE ? EVO_IMM_TABLE
                                                          : EVO_IMM_NONE;
    }
}

static inline bool evo_is_perm(evo_opcode op) {
    return op == EVO_OP_PERM_F32 || op == EVO_OP_PERM_F64 || op == EVO_OP_PERM_I32;
}

bool evo_is_accumulator_op(evo_opcode op);

/* The type a sink takes; its number must be in range. */
evo_type evo_sink_type(const evo_kernel *kernel, evo_sink sink);
const char *evo_sink_name(evo_sink_kind kind); /* "output", "scratch", "accumulator" */

/* [a-z][a-z0-9_]*, shorter than EVO_MAX_NAME. */
bool evo_name_valid(const char *name, size_t length);

/* evo_kernel_verify that also says which instruction is at fault (-1: none). */
evo_status evo_verify_at(const evo_kernel *kernel, int *instr, evo_error *err);

/* Scalar value of an instruction without immediate, whose operands' bits are in args;
 * the result is in canonical form (masks: 0 or 1). */
uint64_t evo_fold(evo_opcode op, const uint64_t args[3]);

static inline bool evo_in_block(const evo_block *block, evo_value value) {
    return value >= block->first && value < block->first + block->count;
}

/* Last step of the canonical form (emit.c): keeps what the results reach. */
void evo_kernel_emit(evo_kernel *kernel);

/* Number of a generator by name, or EVO_GENERATOR_COUNT; and back. */
evo_generator evo_generator_find(const char *name);
/* Whether tables of `type` can have this generator. */
bool evo_generator_gives(evo_generator generator, evo_type type);
const char *evo_generator_name(evo_generator generator);

/* Exact text of a float value (f32 or f64 bits), at most 32 bytes with the NUL. */
void evo_float_print(evo_type type, uint64_t bits, char out[32]);
/* The inverse; false with a reason when the text is no number or is not exact. */
bool evo_float_parse(evo_type type, const char *text, uint64_t *bits,
                     const char **reason);

/* A decimal integer; false when the text is none or does not fit. */
bool evo_integer_parse(const char *text, int64_t *value);

/* Whether a region's predicate holds for all but |x| <= bound, x an input of f32, NaNs
 * included (finite.c). */
bool evo_input_bound(const evo_kernel *kernel, evo_value predicate, evo_value *input,
                     double *bound);
/* Whether a float value is finite, and no NaN, wherever |input| <= bound. */
bool evo_value_finite(const evo_kernel *kernel, evo_value value, evo_value input,
                      double bound);

/* ---- Tables (tables.c, turns.c) --- */

__extension__ typedef __float128 evo_quad;
/* The entry for t of a generator of sines or cosines about centres. */
evo_quad evo_turn_entry(evo_generator generator, evo_quad t);

#endif
