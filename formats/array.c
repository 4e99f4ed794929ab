/* Rounding of arrays: what a search over formats spends its time on.
 *
 * Integers and minifloats have a grid whose spacing q is a power of two known from the
 * exponent of x: adding and subtracting 1.5 2^52 q rounds x to a multiple of q in the
 * nearest-even rounding of the hardware, and one comparison makes a floor of it.
 * Other formats of few values are searched for in a table of them. What is left takes
 * the path of single values, which gives the same results.
 */
#include "formats/family.h"

#include <math.h>
#include <string.h>

/* SplitMix64's output function (Steele, Lea, Flood 2014) of the counter. */
uint32_t evo_number_random(uint64_t seed, uint64_t index) {
    uint64_t z = seed + (index + 1) * UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)((z ^ (z >> 31)) >> 32);
}

/* ---- Grids of powers of two ---------------------------------------------------- */

typedef struct grid {
    double lowest, highest; /* arguments are clamped to these */
    double max;             /* what rounds beyond becomes `overflow` */
    double overflow;        /* positive; NaN, infinity or max */
    double nan;             /* what NaN becomes */
    double per_binade;      /* 2^-mantissa_bits */
    double least;           /* smallest spacing */
    bool has_negative_zero, overflows;
} grid;

static bool has_negative_zero(const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    uint32_t code;
    return family->special != NULL && family->special(number, -0.0, &code);
}

static bool grid_init(grid *g, const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    bool minifloat = number->family == EVO_FAMILY_MINIFLOAT;
    int mantissa_bits = minifloat ? evo_minifloat_mantissa_bits(number) : 60;
    /* Without mantissa the even code is not the even multiple. */
    if ((!minifloat && number->family != EVO_FAMILY_INTEGER) || mantissa_bits < 1)
        return false;
    int beyond = number->overflow != EVO_OVERFLOW_SATURATE;
    g->overflows = beyond;
    g->lowest =
        family->value(number, family->first(number) - (beyond && !number->is_unsigned));
    g->highest = family->value(number, family->last(number) + beyond);
    g->max = evo_number_max(number);
    g->overflow = evo_number_round(number, INFINITY, EVO_ROUND_NEAREST_EVEN, 0);
    g->nan = evo_number_round(number, (double)NAN, EVO_ROUND_NEAREST_EVEN, 0);
    g->per_binade = ldexp(1, -mantissa_bits);
    g->least = family->value(number, 1);
    g->has_negative_zero = has_negative_zero(number);
    return true;
}

/* 2^floor(log2 |x|); 0 for zero and subnormal doubles. */
static inline double binade(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    bits &= UINT64_C(0x7ff0000000000000);
    memcpy(&x, &bits, sizeof x);
    return x;
}

static inline double grid_round(const grid *g, double x, evo_rounding rounding,
                                uint32_t random) {
    double t = x > g->highest ? g->highest : x < g->lowest ? g->lowest : x;
    double q = binade(t) * g->per_binade;
    q = q > g->least ? q : g->least;
    double magic = 0x1.8p52 * q, r = (t + magic) - magic;
    if (rounding != EVO_ROUND_NEAREST_EVEN) {
        double below = r > t ? r - q : r, fraction = t - below, half = q * .5;
        bool up = fraction > 0;
        if (rounding == EVO_ROUND_NEAREST_AWAY)
            up = fraction > half || (fraction == half && t > 0);
        else if (rounding == EVO_ROUND_TOWARD_ZERO)
            up = up && t < 0;
        else if (rounding == EVO_ROUND_DOWN)
            up = false;
        else if (rounding == EVO_ROUND_STOCHASTIC)
            up = fraction > q * (random * 0x1p-32);
        r = up ? below + q : below;
    }
    if (g->overflows) {
        bool inwards = rounding == EVO_ROUND_TOWARD_ZERO ||
                       (rounding == EVO_ROUND_DOWN && x > 0) ||
                       (rounding == EVO_ROUND_UP && x < 0);
        double limit = inwards && fabs(x) < INFINITY ? g->max : g->overflow;
        r = fabs(r) > g->max ? copysign(limit, r) : r;
    }
    r = g->has_negative_zero ? copysign(r, x) : r;
    return x == x ? r : g->nan;
}

static inline void grid_loop(const grid *g, evo_rounding rounding, uint64_t seed,
                             double scale, const float *x, float *y, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint32_t random =
            rounding == EVO_ROUND_STOCHASTIC ? evo_number_random(seed, i) : 0;
        y[i] = (float)(scale * grid_round(g, x[i] / scale, rounding, random));
    }
}

/* One loop for each rounding, in which it is a constant. */
static void grid_array(const grid *g, evo_rounding rounding, uint64_t seed,
                       double scale, const float *x, float *y, size_t count) {
    switch (rounding) {
    case EVO_ROUND_NEAREST_EVEN:
        grid_loop(g, EVO_ROUND_NEAREST_EVEN, seed, scale, x, y, count);
        break;
    case EVO_ROUND_NEAREST_AWAY:
        grid_loop(g, EVO_ROUND_NEAREST_AWAY, seed, scale, x, y, count);
        break;
    case EVO_ROUND_TOWARD_ZERO:
        grid_loop(g, EVO_ROUND_TOWARD_ZERO, seed, scale, x, y, count);
        break;
    case EVO_ROUND_UP:
        grid_loop(g, EVO_ROUND_UP, seed, scale, x, y, count);
        break;
    case EVO_ROUND_STOCHASTIC:
        grid_loop(g, EVO_ROUND_STOCHASTIC, seed, scale, x, y, count);
        break;
    default:
        grid_loop(g, EVO_ROUND_DOWN, seed, scale, x, y, count);
    }
}

/* ---- Tables -------------------------------------------------------------------- */

enum { TABLE_CAPACITY = 512 };

typedef struct table {
    uint32_t count;
    uint32_t first_is_odd;
    bool has_negative_zero;
    double values[TABLE_CAPACITY];
    double middles[TABLE_CAPACITY]; /* [i] between values[i] and [i+1] */
} table;

static bool table_init(table *t, const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    size_t count = evo_number_values(number, NULL);
    if (count > TABLE_CAPACITY || number->overflow != EVO_OVERFLOW_SATURATE)
        return false;
    t->count = (uint32_t)evo_number_values(number, t->values);
    t->first_is_odd = (uint32_t)family->first(number) & 1;
    t->has_negative_zero = has_negative_zero(number);
    for (uint32_t i = 0; i + 1 < t->count; i++)
        t->middles[i] = family->middle != NULL
                            ? family->middle(number, family->first(number) + (int32_t)i)
                            : t->values[i] + (t->values[i + 1] - t->values[i]) / 2;
    return true;
}

/* Number of the ascending values that are <= x. */
static inline uint32_t count_upto(const double *values, uint32_t count, double x) {
    const double *base = values;
    while (count > 1) {
        uint32_t half = count / 2;
        base = base[half - 1] <= x ? base + half : base;
        count -= half;
    }
    return (uint32_t)(base - values) + (count == 1 && *base <= x);
}

static double table_round(const table *t, double x, evo_rounding rounding,
                          uint32_t random) {
    uint32_t i = count_upto(t->values, t->count, x);
    double r;
    if (i == 0) {
        r = t->values[0];
    } else {
        i--;
        r = t->values[i];
        if (r != x && i + 1 < t->count) {
            evo_gap gap = {.below = r,
                           .middle = t->middles[i],
                           .above = t->values[i + 1],
                           .below_is_odd = (i ^ t->first_is_odd) & 1};
            r = evo_gap_rounds_up(&gap, x, 0, rounding, random) ? gap.above : r;
        }
    }
    return r == 0 ? (t->has_negative_zero && signbit(x) ? -0.0 : 0.0) : r;
}

/* ---- Arrays -------------------------------------------------------------------- */

void evo_number_round_array(const evo_number *number, evo_rounding rounding,
                            uint64_t seed, double scale, const float *x, float *y,
                            size_t count) {
    grid g;
    if (grid_init(&g, number)) {
        grid_array(&g, rounding, seed, scale, x, y, count);
        return;
    }
    table t;
    bool tabulated = count > 8 && table_init(&t, number);
    for (size_t i = 0; i < count; i++) {
        double quotient = x[i] / scale;
        uint32_t random =
            rounding == EVO_ROUND_STOCHASTIC ? evo_number_random(seed, i) : 0;
        bool table_has_it = tabulated && isfinite(quotient);
        double r = table_has_it ? table_round(&t, quotient, rounding, random)
                                : evo_number_round(number, quotient, rounding, random);
        y[i] = (float)(scale * r);
    }
}
