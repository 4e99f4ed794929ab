/* Rounding, decoding and arithmetic of element formats, whatever their family. */
#include "formats/family.h"

#include <math.h>
#include <string.h>

const evo_family_row *evo_family_get(const evo_number *number) {
    static const evo_family_row *const families[EVO_FAMILY_COUNT] = {
        [EVO_FAMILY_INTEGER] = &evo_family_integer,
        [EVO_FAMILY_MINIFLOAT] = &evo_family_minifloat,
        [EVO_FAMILY_POSIT] = &evo_family_posit,
        [EVO_FAMILY_POWER] = &evo_family_power,
        [EVO_FAMILY_CODEBOOK] = &evo_family_codebook,
    };
    return families[number->family];
}

evo_status evo_number_verify(const evo_number *number, evo_error *err) {
    if ((unsigned)number->family >= EVO_FAMILY_COUNT ||
        (unsigned)number->flavour >= EVO_FLAVOUR_COUNT ||
        (unsigned)number->overflow >= EVO_OVERFLOW_COUNT)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "no such family, flavour or overflow of formats");
    if (number->bits < 1 || number->bits > 16)
        return evo_fail(err, EVO_ERR_ARGUMENT, "a format has 1 to 16 bits, not %d",
                        number->bits);
    if (number->family != EVO_FAMILY_MINIFLOAT &&
        number->overflow != EVO_OVERFLOW_SATURATE)
        return evo_fail(err, EVO_ERR_ARGUMENT, "only minifloats do not saturate");
    return evo_family_get(number)->verify(number, err);
}

/* ---- Rounding ------------------------------------------------------------------ */

static double middle_of(const evo_family_row *family, const evo_number *number,
                        int32_t rank) {
    if (family->middle != NULL)
        return family->middle(number, rank);
    double below = family->value(number, rank);
    return below + (family->value(number, rank + 1) - below) / 2;
}

static int32_t bisect(const evo_family_row *family, const evo_number *number,
                      double x) {
    int32_t low = family->first(number), high = family->last(number) + 1;
    while (high - low > 1) {
        int32_t middle = low + (high - low) / 2;
        if (family->value(number, middle) <= x)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static int32_t floor_rank(const evo_family_row *family, const evo_number *number,
                          double x) {
    return family->floor != NULL ? family->floor(number, x) : bisect(family, number, x);
}

/* Code of a NaN, or of an infinite x that may not saturate; `fallback` where the format
 * has neither. */
static uint32_t special_code(const evo_family_row *family, const evo_number *number,
                             double x, int32_t fallback) {
    uint32_t code;
    if (family->special != NULL) {
        if (isinf(x) && number->overflow == EVO_OVERFLOW_INFINITY &&
            family->special(number, x, &code))
            return code;
        if (family->special(number, copysign((double)NAN, x), &code))
            return code;
    }
    return family->code(number, fallback);
}

static int32_t clamp(const evo_family_row *family, const evo_number *number,
                     int32_t rank) {
    int32_t first = family->first(number), last = family->last(number);
    return rank < first ? first : rank > last ? last : rank;
}

/* The rank that the finite x + tail rounds to, as though one more rank followed on
 * either side of a format that overflows. */
static int32_t round_to_rank(const evo_family_row *family, const evo_number *number,
                             double x, int tail, evo_rounding rounding,
                             uint32_t random) {
    int beyond = number->overflow != EVO_OVERFLOW_SATURATE;
    int32_t first = family->first(number) - (beyond && !number->is_unsigned);
    int32_t last = family->last(number) + beyond;
    double lowest = family->value(number, first), highest = family->value(number, last);
    if (x >= highest) {
        if (x > highest || tail >= 0)
            return beyond && (rounding == EVO_ROUND_TOWARD_ZERO ||
                              rounding == EVO_ROUND_DOWN)
                       ? last - 1
                       : last;
    } else if (x <= lowest && (x < lowest || tail <= 0)) {
        bool inwards = rounding == EVO_ROUND_TOWARD_ZERO || rounding == EVO_ROUND_UP;
        return beyond && inwards ? clamp(family, number, first) : first;
    }
    int32_t rank = floor_rank(family, number, x);
    double below = family->value(number, rank);
    if (below == x && tail == 0)
        return rank;
    if (below == x && tail < 0)
        below = family->value(number, --rank);
    evo_gap gap = {.below = below,
                   .middle = middle_of(family, number, rank),
                   .above = family->value(number, rank + 1),
                   .below_is_odd = rank & 1};
    return rank + evo_gap_rounds_up(&gap, x, tail, rounding, random);
}

/* Of x + tail, where tail stands for an infinitesimal of that sign. */
static uint32_t encode(const evo_number *number, double x, int tail,
                       evo_rounding rounding, uint32_t random) {
    const evo_family_row *family = evo_family_get(number);
    if (isnan(x))
        return special_code(
            family, number, (double)NAN,
            round_to_rank(family, number, 0, 0, EVO_ROUND_NEAREST_EVEN, 0));
    uint32_t code;
    int32_t rank;
    if (!isinf(x)) {
        rank = round_to_rank(family, number, x, tail, rounding, random);
    } else {
        rank = x > 0 ? INT32_MAX : INT32_MIN;
        if (number->family == EVO_FAMILY_POSIT)
            return special_code(family, number, x, 0);
    }
    int32_t inside = clamp(family, number, rank);
    if (rank == inside) {
        if (rank == 0 && signbit(x) && family->special != NULL &&
            family->special(number, -0.0, &code))
            return code;
        return family->code(number, rank);
    }
    if (number->overflow == EVO_OVERFLOW_SATURATE || (rank < 0 && number->is_unsigned))
        return family->code(number, inside);
    return special_code(family, number, rank > 0 ? INFINITY : -INFINITY, inside);
}

uint32_t evo_number_encode(const evo_number *number, double value,
                           evo_rounding rounding, uint32_t random) {
    return encode(number, value, 0, rounding, random);
}

double evo_number_decode(const evo_number *number, uint32_t code) {
    return evo_family_get(number)->decode(number, code);
}

double evo_number_round(const evo_number *number, double value, evo_rounding rounding,
                        uint32_t random) {
    return evo_number_decode(number,
                             evo_number_encode(number, value, rounding, random));
}

/* ---- Arithmetic ---------------------------------------------------------------- */

static int sign_of(double x) {
    return (x > 0) - (x < 0);
}

uint32_t evo_number_add(const evo_number *number, uint32_t a, uint32_t b,
                        evo_rounding rounding) {
    double x = evo_number_decode(number, a), y = evo_number_decode(number, b);
    double sum = x + y;
    if (!isfinite(sum))
        return encode(number, sum, 0, rounding, 0);
    if (sum == 0 && rounding == EVO_ROUND_DOWN && (signbit(x) || signbit(y)))
        sum = -0.0; /* IEEE 754, 6.3: of opposite numbers or zeros */
    /* Knuth's TwoSum: sum + rest is exact, and |rest| at most half an ulp of sum, so
     * that its sign is all that it can tell about the place among doubles. */
    double y_part = sum - x, x_part = sum - y_part;
    double rest = (x - x_part) + (y - y_part);
    return encode(number, sum, sign_of(rest), rounding, 0);
}

uint32_t evo_number_multiply(const evo_number *number, uint32_t a, uint32_t b,
                             evo_rounding rounding) {
    double x = evo_number_decode(number, a), y = evo_number_decode(number, b);
    double product = x * y;
    /* Only the values of powers and codebooks have so many digits that there is a
     * rest. */
    int tail = isfinite(product) ? sign_of(fma(x, y, -product)) : 0;
    return encode(number, product, tail, rounding, 0);
}

int16_t evo_number_plain_bias(const evo_number *number) {
    return number->family == EVO_FAMILY_MINIFLOAT ? evo_minifloat_plain_bias(number)
                                                  : 0;
}

/* ---- Values -------------------------------------------------------------------- */

double evo_number_max(const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    return family->value(number, family->last(number));
}

double evo_number_least(const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    int32_t rank = clamp(family, number, 0);
    if (number->family == EVO_FAMILY_CODEBOOK)
        rank = bisect(family, number, 0);
    while (rank < family->last(number) && family->value(number, rank) <= 0)
        rank++;
    return family->value(number, rank);
}

size_t evo_number_values(const evo_number *number, double *values) {
    const evo_family_row *family = evo_family_get(number);
    int32_t first = family->first(number), last = family->last(number);
    for (int32_t rank = first; values != NULL && rank <= last; rank++)
        values[rank - first] = family->value(number, rank);
    return (size_t)(last - first) + 1;
}

void evo_number_middles(const evo_number *number, double *middles) {
    const evo_family_row *family = evo_family_get(number);
    int32_t first = family->first(number), last = family->last(number);
    for (int32_t rank = first; rank < last; rank++)
        middles[rank - first] = middle_of(family, number, rank);
}

void evo_number_neighbours(const evo_number *number, double value, double *below,
                           double *above) {
    const evo_family_row *family = evo_family_get(number);
    int32_t first = family->first(number), last = family->last(number);
    double lowest = family->value(number, first), highest = family->value(number, last);
    double inside = value > highest ? highest : value < lowest ? lowest : value;
    int32_t rank = isnan(value) ? first : floor_rank(family, number, inside);
    *below = *above = isnan(value) ? value : family->value(number, rank);
    if (*below < inside)
        *above = family->value(number, rank + 1);
}
