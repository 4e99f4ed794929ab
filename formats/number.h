/* Element formats of at most 16 bits as values: what a search over formats varies.
 *
 * A format is a struct that anybody may fill in; evo_number_verify says whether it
 * makes sense, and everything else expects one that does. A code travels in the low
 * `bits` bits of a uint32_t. All functions are pure and thread-safe.
 */
#ifndef EVO_NUMBER_H
#define EVO_NUMBER_H

#include "base/base.h"

typedef enum evo_family {
    EVO_FAMILY_INTEGER, /* n 2^-bias; two's complement, or sign and magnitude */
    EVO_FAMILY_MINIFLOAT,
    EVO_FAMILY_POSIT,    /* the standard of 2022, with es = exponent_bits of 0 to 3 */
    EVO_FAMILY_POWER,    /* sign and magnitude n, standing for n^(1/power) (NUPES) */
    EVO_FAMILY_CODEBOOK, /* any ascending levels: Lloyd-Max, NF4; code = index */
    EVO_FAMILY_COUNT
} evo_family;

typedef enum evo_flavour {
    EVO_FLAVOUR_FINITE, /* every code is a number; of integers: sign and magnitude */
    EVO_FLAVOUR_FN,     /* no infinities; all ones, of either sign, is NaN */
    EVO_FLAVOUR_IEEE,   /* infinities and NaNs in the top exponent */
    EVO_FLAVOUR_FNUZ,   /* no infinities, one zero, NaN where -0 would be */
    EVO_FLAVOUR_P3109,  /* one zero, NaN where -0 would be, two infinities */
    EVO_FLAVOUR_TWOS,   /* integers alone: two's complement, or no sign */
    EVO_FLAVOUR_COUNT
} evo_flavour;

/* What becomes of a value that rounds to more than the largest number. It belongs to
 * the format: the same E4M3FN overflows to NaN in LLVM and saturates under OCP MX. */
typedef enum evo_overflow {
    EVO_OVERFLOW_SATURATE, /* the largest number of that sign; infinity likewise */
    EVO_OVERFLOW_INFINITY, /* NaN where the format has no infinity */
    EVO_OVERFLOW_NAN,      /* saturates, as INFINITY does, where it has no NaN */
    EVO_OVERFLOW_COUNT
} evo_overflow;

typedef enum evo_rounding {
    EVO_ROUND_NEAREST_EVEN, /* ties to the even code */
    EVO_ROUND_NEAREST_AWAY, /* ties away from zero */
    EVO_ROUND_TOWARD_ZERO,
    EVO_ROUND_UP,
    EVO_ROUND_DOWN,
    EVO_ROUND_STOCHASTIC, /* up where (x - below)/(above - below) > random/2^32 */
    EVO_ROUND_COUNT
} evo_rounding;

typedef struct evo_number {
    evo_family family;
    evo_flavour flavour;   /* FINITE where a family has but one */
    evo_overflow overflow; /* of minifloats; all others saturate */
    uint8_t bits;          /* 1..16, the sign included */
    uint8_t exponent_bits; /* minifloat: 0..8; posit: es */
    bool is_unsigned;      /* no sign bit; a minifloat without mantissa (E8M0) then has
                            * no zero either, and code 0 is 2^-bias */
    int16_t bias;          /* minifloat: of the exponent; integer: binary places */
    double power;          /* power */
    const double *levels;  /* codebook: ascending; not owned */
    uint32_t level_count;  /* codebook: at most 2^bits */
} evo_number;

/* ---- Names (docs/numbers.md has the grammar) ---------------------------------- */

/* A row of formats/numbers.def (e4m3fn, bf16, nf4, ...), intN, uintN, smN, posit8_2,
 * p3109_8p4, pow4:0.8, or [u]eXmY and a suffix (a: all finite, fn, i: IEEE, fnuz);
 * then, where it applies, :BIAS and /sat, /inf or /nan. */
EVO_MUST_CHECK
evo_status evo_number_parse(const char *name, evo_number *out, evo_error *err);
enum { EVO_NUMBER_NAME = 32 };
/* The name that parses to it again, with a NUL. Codebooks without a name give
 * "codebook/N", N their levels, which does not parse. */
void evo_number_format(const evo_number *number, char text[EVO_NUMBER_NAME]);
EVO_MUST_CHECK
evo_status evo_number_verify(const evo_number *number, evo_error *err);
/* The bias that the name stands for unless it says another one after a colon. */
int16_t evo_number_plain_bias(const evo_number *number);
/* Rows of formats/numbers.def, for lists; NULL from the end on. */
const char *evo_number_name(size_t index);

/* ---- Codes -------------------------------------------------------------------- */

/* Exact, but for powers, whose values are what pow() gives. NaN for NaN codes. */
double evo_number_decode(const evo_number *number, uint32_t code);
/* `random`: uniform 32 bits, which stochastic rounding alone reads. NaN becomes the NaN
 * code, or that of the smallest magnitude where there is none. Posits round to nearest
 * on the bit string, never to zero; infinities become NaR. */
uint32_t evo_number_encode(const evo_number *number, double value,
                           evo_rounding rounding, uint32_t random);
/* decode(encode(value)) */
double evo_number_round(const evo_number *number, double value, evo_rounding rounding,
                        uint32_t random);
/* Of codes, rounded once; not stochastic. */
uint32_t evo_number_add(const evo_number *number, uint32_t a, uint32_t b,
                        evo_rounding rounding);
uint32_t evo_number_multiply(const evo_number *number, uint32_t a, uint32_t b,
                             evo_rounding rounding);

/* ---- Values ------------------------------------------------------------------- */

/* Largest finite value; smallest positive one. */
double evo_number_max(const evo_number *number);
double evo_number_least(const evo_number *number);
/* All finite values in ascending order, zero once; returns the count (<= 2^bits).
 * `values` may be NULL. */
size_t evo_number_values(const evo_number *number, double *values);
/* Where rounding to nearest changes over from each of these values to the next: one
 * less of them. Middles of the values, but for posits and powers. */
void evo_number_middles(const evo_number *number, double *middles);
/* The largest finite value <= value and the smallest >= value; both are the same at a
 * value of the format and beyond its range. What learned rounding chooses between. */
void evo_number_neighbours(const evo_number *number, double value, double *below,
                           double *above);
/* y[i] = (float)(scale * round(x[i] / scale)), computed in double, x == y allowed: the
 * results of evo_number_round, fast. scale > 0. Stochastic rounding takes its word for
 * element i from evo_number_random(seed, i). */
void evo_number_round_array(const evo_number *number, evo_rounding rounding,
                            uint64_t seed, double scale, const float *x, float *y,
                            size_t count);
uint32_t evo_number_random(uint64_t seed, uint64_t index);

#endif
