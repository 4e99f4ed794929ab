/* Private to program/: what its files share about the shape of a kernel. */
#ifndef EVO_PROGRAM_STRUCTURE_H
#define EVO_PROGRAM_STRUCTURE_H

#include "program/program.h"

/* True when `bits` is a value of `type` in the one form that kernels hold: high half
 * zero for 32-bit types, NaNs canonical. */
bool evo_bits_canonical(evo_type type, uint64_t bits);
/* The same value in that form. */
uint64_t evo_bits_canonicalize(evo_type type, uint64_t bits);

/* The constant instruction of a type, or EVO_OP_COUNT (masks have none). */
evo_opcode evo_const_opcode(evo_type type);
bool evo_is_const(evo_opcode op);

/* What the immediate of an instruction numbers. */
typedef enum evo_imm_kind {
    EVO_IMM_NONE,
    EVO_IMM_CONST,
    EVO_IMM_INPUT,
    EVO_IMM_PARAM,
    EVO_IMM_SCRATCH,
    EVO_IMM_ACCUMULATOR,
    EVO_IMM_TABLE,
} evo_imm_kind;
evo_imm_kind evo_imm_kind_of(evo_opcode op);
bool evo_is_perm(evo_opcode op);
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

#endif
