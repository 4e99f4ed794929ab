/* What formats/number.c needs to know of a family of formats; inside formats/ alone.
 *
 * The finite values of a format have ranks: consecutive integers, ascending as the
 * values do, and odd where the code is odd. -0 has no rank of its own.
 */
#ifndef EVO_FORMATS_FAMILY_H
#define EVO_FORMATS_FAMILY_H

#include "formats/number.h"

#include <string.h>

typedef struct evo_family_row {
    int32_t (*first)(const evo_number *number);
    int32_t (*last)(const evo_number *number);
    /* Of minifloats also one rank beyond either end: where overflow is decided. */
    double (*value)(const evo_number *number, int32_t rank);
    uint32_t (*code)(const evo_number *number, int32_t rank);
    double (*decode)(const evo_number *number, uint32_t code);
    /* Where rounding to nearest changes over between rank and rank + 1; NULL: the
     * middle of the values. */
    double (*middle)(const evo_number *number, int32_t rank);
    /* Largest rank with value(rank) <= x, which is between value(first) and the rank
     * beyond value(last). NULL: found by bisection. */
    int32_t (*floor)(const evo_number *number, double x);
    /* The code of x, a NaN, an infinity or -0; false where there is none. NULL: never.
     */
    bool (*special)(const evo_number *number, double x, uint32_t *code);
    evo_status (*verify)(const evo_number *number, evo_error *err);
    /* Fills in what the name of a family's member says; false: not such a name. */
    bool (*parse)(const char *name, evo_number *number);
    /* Inverse of parse. */
    void (*format)(const evo_number *number, char text[EVO_NUMBER_NAME]);
} evo_family_row;

extern const evo_family_row evo_family_integer, evo_family_minifloat, evo_family_posit,
    evo_family_power, evo_family_codebook;
const evo_family_row *evo_family_get(const evo_number *number);

/* Reads a count of one or two digits without leading zeros; -1 where there is none. */
int evo_parse_count(const char **text);
/* As IEEE 754 has it; one more where a binade is won above. */
int16_t evo_minifloat_plain_bias(const evo_number *number);
/* Number of mantissa bits of a minifloat; without the hidden bit. */
int evo_minifloat_mantissa_bits(const evo_number *number);
/* Named codebooks: by index, false beyond the last. */
bool evo_codebook_get(size_t index, const char **name, evo_number *number);

/* ---- Sign and magnitude --------------------------------------------------------- */

/* The topmost bit. */
static inline uint32_t evo_sign_bit(const evo_number *number) {
    return UINT32_C(1) << (number->bits - 1);
}

static inline uint32_t evo_sign_and_magnitude(const evo_number *number, int32_t rank) {
    return rank < 0 ? evo_sign_bit(number) | (uint32_t)-rank : (uint32_t)rank;
}

/* ---- Rounding ------------------------------------------------------------------ */

/* Two neighbouring values and where rounding to nearest changes over. */
typedef struct evo_gap {
    double below, middle, above;
    bool below_is_odd; /* read by nearest even alone */
} evo_gap;

/* random / 2^32, in operations that every instruction set has for vectors. */
static inline double evo_gap_fraction(uint64_t random) {
    uint64_t bits = UINT64_C(0x4330000000000000) | random; /* 2^52 + random */
    double x;
    memcpy(&x, &bits, sizeof x);
    return (x - 0x1p52) * 0x1p-32;
}

/* Whether x + tail, which is strictly between them, becomes the one above. tail is an
 * infinitesimal of that sign, or 0. */
static inline bool evo_gap_rounds_up(const evo_gap *gap, double x, int tail,
                                     evo_rounding rounding, uint64_t random) {
    int side = x != gap->middle ? (x > gap->middle) - (x < gap->middle) : tail;
    switch (rounding) {
    case EVO_ROUND_NEAREST_EVEN:
        return (side > 0) | ((side == 0) & gap->below_is_odd);
    case EVO_ROUND_NEAREST_AWAY:
        return (side > 0) | ((side == 0) & (x > 0));
    case EVO_ROUND_TOWARD_ZERO:
        return x < 0;
    case EVO_ROUND_UP:
        return true;
    case EVO_ROUND_STOCHASTIC:
        return x - gap->below > (gap->above - gap->below) * evo_gap_fraction(random);
    default:
        return false;
    }
}

/* ---- Magnitudes of minifloats, of any width up to f64 ------------------------- */

/* A finite magnitude is n 2^q with n < 2^(mantissa_bits + 1) and q >= etiny; subnormals
 * and the first normal binade share q = etiny, so that
 *   code = ((q - etiny) << mantissa_bits) + n
 * holds for both, and a carry out of n moves into the next binade by itself. */
double evo_minifloat_value(int mantissa_bits, int etiny, uint64_t code);
/* The largest such code whose value is <= x (x finite, >= 0), as though there were no
 * largest; *against_half is the sign of what is left minus half a unit of the code, and
 * -2 where nothing is left. */
uint64_t evo_minifloat_floor(int mantissa_bits, int etiny, double x, int *against_half);

#endif
