/* Scalar value of one instruction: the expression column of the instruction table,
 * compiled. Results are canonical, so that folding never depends on a NaN's payload. */
#include "program/structure.h"

#include <math.h>
#include <string.h>

#include "program/semantics.inc"

/* C type of each value type, and moving between it and 64-bit words. MASK is 0 or 1;
 * N_ stands for an absent operand. */
typedef int scalar_N_;
typedef int scalar_MASK;
typedef float scalar_F32;
typedef double scalar_F64;
typedef int32_t scalar_I32;
typedef int64_t scalar_I64;

#define DEFINE_MOVES(type, width)                                                      \
    static inline scalar_##type load_##type(uint64_t bits) {                           \
        uint##width##_t word = (uint##width##_t)bits;                                  \
        scalar_##type value;                                                           \
        memcpy(&value, &word, sizeof value);                                           \
        return value;                                                                  \
    }                                                                                  \
    static inline uint64_t store_##type(scalar_##type value) {                         \
        uint##width##_t word;                                                          \
        memcpy(&word, &value, sizeof word);                                            \
        return evo_bits_canonicalize(EVO_TYPE_##type, word);                           \
    }

DEFINE_MOVES(F32, 32)
DEFINE_MOVES(F64, 64)
DEFINE_MOVES(I32, 32)
DEFINE_MOVES(I64, 64)
DEFINE_MOVES(MASK, 32)

static inline scalar_N_ load_N_(uint64_t bits) {
    (void)bits;
    return 0;
}

uint64_t evo_fold(evo_opcode op, const uint64_t args[3]) {
    switch (op) {
#define EVO_INSTR(id, name, y, a_type, b_type, c_type, flags, expr, ...)               \
    case EVO_OP_##id: {                                                                \
        static const scalar_##y table[1]; /* lookups fold elsewhere */                 \
        const uint32_t size = 1;                                                       \
        scalar_##a_type a = load_##a_type(args[0]);                                    \
        scalar_##b_type b = load_##b_type(args[1]);                                    \
        scalar_##c_type c = load_##c_type(args[2]);                                    \
        (void)table, (void)size, (void)a, (void)b, (void)c;                            \
        return store_##y(expr);                                                        \
    }
#include "program/instructions.def"
#undef EVO_INSTR
    default:
        return 0;
    }
}
