/* Entries of generated tables.
 *
 * Evaluated in 113-bit precision (glibc's binary128 functions are correct to a few
 * ulps, in integer code that is the same on every machine) and rounded once. An entry
 * could only differ from the correctly rounded one when the exact value lies within
 * about 2^-110 relative of a rounding boundary: a 2^-57 chance for a double. The low
 * part of a double is what 113 bits leave of it, absolute error 2^-110 of the whole.
 * The argument (j + shift) * step is formed in the same precision.
 */
#include "program/program.h"

#include <string.h>

#include "program/structure.h"

typedef evo_quad quad;

/* <math.h> declares these for compilers that know _Float128; libm always has them. */
extern quad atanf128(quad x);
extern quad erfcf128(quad x);
extern quad erff128(quad x);
extern quad exp2f128(quad x);
extern quad expf128(quad x);
extern quad floorf128(quad x);
extern quad log1pf128(quad x);
extern quad log2f128(quad x);
extern quad logf128(quad x);
extern quad rintf128(quad x);
extern quad sinf128(quad x);
extern quad tanhf128(quad x);

/* 1.1283791670955125738961589031215451716881, as the sum of three doubles. */
#define TWO_OVER_SQRT_PI                                                               \
    ((quad)0x1.20dd750429b6dp+0 + (quad)0x1.1ae3a914fed8p-56 +                         \
     (quad)-0x1.3cbbebf65f145p-111)

/* sin(pi t): t is brought to [-1/2, 1/2] first, which loses nothing. pi is the sum of
 * three doubles. Zeros have the sign of t, as those of C23's sinpi. */
static quad sine_of_half_turns(quad t) {
    const quad pi = (quad)0x1.921fb54442d18p+1 + (quad)0x1.1a62633145c07p-53 +
                    (quad)-0x1.f1976b7ed8fbcp-109;
    const quad sign = t < 0 ? (quad)-0.0 : (quad)0.0;
    t -= 2 * rintf128(t / 2);
    if (t == 0 || t == 1 || t == -1)
        return sign;
    if (t > (quad)0.5)
        t = 1 - t;
    if (t < (quad)-0.5)
        t = -1 - t;
    return sinf128(pi * t);
}

static quad generator_value(evo_generator generator, quad t) {
    switch (generator) {
    case EVO_GENERATOR_EXP2:
    case EVO_GENERATOR_EXP2_LOW:
    case EVO_GENERATOR_EXP2_BITS:
        return exp2f128(t);
    case EVO_GENERATOR_LOG2:
    case EVO_GENERATOR_LOG2_LOW:
        return log2f128(t);
    case EVO_GENERATOR_LOG:
    case EVO_GENERATOR_LOG_LOW:
        return logf128(t);
    case EVO_GENERATOR_RECIPROCAL:
        return 1 / t;
    case EVO_GENERATOR_SINPI:
    case EVO_GENERATOR_SINPI_LOW:
        return sine_of_half_turns(t);
    case EVO_GENERATOR_COSPI:
        return sine_of_half_turns(t + (quad)0.5) + 0; /* zeros are +0 */
    case EVO_GENERATOR_TANH:
        return tanhf128(t);
    case EVO_GENERATOR_ERF:
        return erff128(t);
    case EVO_GENERATOR_ERF_SLOPE: /* 2/sqrt(pi) e^(-t^2) */
        return expf128(-t * t) * TWO_OVER_SQRT_PI;
    default:
        return 0;
    }
}

static bool generates_low(evo_generator generator) {
    return generator == EVO_GENERATOR_EXP2_LOW || generator == EVO_GENERATOR_LOG2_LOW ||
           generator == EVO_GENERATOR_LOG_LOW || generator == EVO_GENERATOR_SINPI_LOW;
}

static uint64_t entry_f32(quad value, bool low) {
    float high = (float)value;
    /* high - high is 0 for a finite high, NaN where there is no low part to speak of;
     * a zero's low part is that zero, so that their sum is it, too */
    if (low && value != 0)
        high = high - high == 0 ? (float)(value - high) : 0;
    uint32_t bits;
    memcpy(&bits, &high, sizeof bits);
    return evo_bits_canonicalize(EVO_TYPE_F32, bits);
}

static uint64_t entry_bits(quad value, quad exponent) {
    float high = (float)value;
    uint32_t bits;
    memcpy(&bits, &high, sizeof bits);
    bool small = exponent > -256 && exponent < 256;
    return small ? bits - (uint32_t)(int32_t)(exponent * (quad)0x1p23) : bits;
}

static uint64_t entry_f64(quad value, bool low) {
    double high = (double)value;
    if (low && value != 0)
        high = high - high == 0 ? (double)(value - high) : 0;
    uint64_t bits;
    memcpy(&bits, &high, sizeof bits);
    return evo_bits_canonicalize(EVO_TYPE_F64, bits);
}

/* ---- Tables for logarithms ---------------------------------------------------- */

/* The logarithm to base e or 2. */
static quad logarithm(quad x, bool base2) {
    return base2 ? log2f128(x) : logf128(x);
}

/* Among the multiples of 2^-17 (base 2: 2^-16) nearest to -log c, the one whose power
 * of the base lies closest to a float: that float. So its logarithm is all but such a
 * multiple, which is a float, and stays one when a multiple of as short an ln 2 (a
 * whole number) is added: sums with the exponent's part are exact, as in Tang's tables,
 * without a table of low parts, as in Gal's. 1 stays 1. */
static quad accurate_reciprocal(quad c, bool base2) {
    enum { REACH = 64 };
    const quad grid = base2 ? (quad)0x1p-16 : (quad)0x1p-17;
    quad middle = floorf128(-logarithm(c, base2) / grid + (quad)0.5), least = 1;
    float best = 1;
    for (int i = 0; i <= 2 * REACH && least > 0; i++) {
        quad wanted = (middle + (i % 2 ? (i + 1) / 2 : -(i / 2))) * grid;
        float near = (float)(base2 ? exp2f128(wanted) : expf128(wanted));
        quad off = logarithm(near, base2) - wanted;
        off = off < 0 ? -off : off;
        best = off < least ? near : best;
        least = off < least ? off : least;
    }
    return best;
}

/* ---- Piecewise polynomials ---------------------------------------------------- */

/* Distance of a value to the nearest float, in units in the last place. */
static quad distance_to_float(quad value) {
    float nearest = (float)value;
    uint32_t bits;
    memcpy(&bits, &nearest, sizeof bits);
    int exponent = (int)(bits >> 23 & 0xff) - 150;
    quad off = value < nearest ? nearest - value : value - nearest;
    return off * exp2f128(-exponent);
}

/* The functions that have centres and coefficients, in the order of their generators.
 */
typedef enum centred {
    CENTRED_TANH,
    CENTRED_ERF,
    CENTRED_ATAN,
    CENTRED_ERFCX,
    CENTRED_COUNT
} centred;

static quad centred_function(centred f, quad t) {
    switch (f) {
    case CENTRED_TANH:
        return tanhf128(t);
    case CENTRED_ERF:
        return erff128(t);
    case CENTRED_ERFCX: /* e^(t^2) erfc t */
        return expf128(t * t) * erfcf128(t);
    default:
        return atanf128(t);
    }
}

/* Among the 129 floats next to t > 0, the one where the function lies closest to a
 * float. */
static quad accurate_centre(centred f, quad t) {
    enum { REACH = 64 };
    float nearest = (float)t, best = nearest;
    quad least = 1;
    for (int i = 0; i <= 2 * REACH && t > 0; i++) {
        int32_t bits;
        memcpy(&bits, &nearest, sizeof bits);
        bits += i % 2 ? (i + 1) / 2 : -(i / 2);
        float near;
        memcpy(&near, &bits, sizeof near);
        quad loss = distance_to_float(centred_function(f, near));
        best = loss < least ? near : best;
        least = loss < least ? loss : least;
    }
    return best;
}

/* The coefficient after a[n] of f about c. tanh: y' = 1 - y^2; erf: y'' = -2 t y';
 * atan: (1 + t^2) y'' = -2 t y'; erfcx: y' = 2 t y - 2/sqrt(pi), whose recurrence
 * magnifies rounding errors by (2 c)^n/n!: some 2^-60 of a[9] for c = 11. */
static quad next_coefficient(centred f, quad c, const quad *a, int n) {
    quad sum = n == 0;
    if (f == CENTRED_TANH) {
        for (int i = 0; i <= n; i++)
            sum -= a[i] * a[n - i];
        return sum / (n + 1);
    }
    if (f == CENTRED_ERFCX)
        return n == 0 ? 2 * c * a[0] - TWO_OVER_SQRT_PI
                      : 2 * (c * a[n] + a[n - 1]) / (n + 1);
    if (n == 0)
        return f == CENTRED_ERF ? expf128(-c * c) * TWO_OVER_SQRT_PI : 1 / (1 + c * c);
    quad before = (n - 1) * a[n - 1];
    if (f == CENTRED_ERF)
        return -2 * (c * n * a[n] + before) / (n * (n + 1));
    return 0 - (2 * c * n * a[n] + before) / ((1 + c * c) * (n + 1)); /* +0 at 0 */
}

static quad taylor_coefficient(centred f, quad c, int k) {
    quad a[EVO_TAYLOR_TERMS + 1] = {centred_function(f, c)};
    for (int n = 0; n < k; n++)
        a[n + 1] = next_coefficient(f, c, a, n);
    return c == 0 && k == 1 ? a[1] - 1 : a[k];
}

/* The number whose encoding is u * 2^(mantissa bits) after that of 1. */
static quad cell_edge(quad u) {
    quad whole = floorf128(u);
    return exp2f128(whole) * (1 + (u - whole));
}

static quad centred_value(const evo_table *table, unsigned j) {
    int which = (int)table->generator - EVO_GENERATOR_TANH_CENTRE;
    centred f = (centred)(which / (EVO_TAYLOR_TERMS + 1));
    int part = which % (EVO_TAYLOR_TERMS + 1); /* the centre, then the coefficients */
    quad step = table->step, u = ((quad)j + table->shift) * step;
    quad t = (cell_edge(u) + cell_edge(u + step)) / 2 - cell_edge(table->shift * step);
    t = j == 0 && f != CENTRED_ERFCX ? 0 : t;
    quad c = table->type == EVO_TYPE_F32 ? accurate_centre(f, t) : t;
    return part == 0 ? c : taylor_coefficient(f, c, part - 1);
}

/* (t ln 2) - ln(entry of 2^t). */
static quad slip_value(evo_type type, quad t) {
    quad power = exp2f128(t);
    quad entry = type == EVO_TYPE_F32 ? (quad)(float)power : (quad)(double)power;
    return -log1pf128((entry - power) / power);
}

static bool generates_cells(evo_generator generator) {
    return generator >= EVO_GENERATOR_CELL_RECIPROCAL &&
           generator <= EVO_GENERATOR_CELL_LOG2;
}

static bool generates_points(evo_generator generator) {
    return generator >= EVO_GENERATOR_POINT_RECIPROCAL &&
           generator <= EVO_GENERATOR_POINT_LOG2;
}

/* The entry for c; cells and points have one order of generators. In f32 what lies
 * within a step of 1 counts as 1: beside a cell of 1 alone, where the table's logarithm
 * and that of the rest cancel to a third of either, the rest's rounding errors would
 * show. */
static quad entry_for(int which, const evo_table *t, quad c) {
    enum { RECIPROCAL, RECIPROCAL2, LOG, LOG2 };
    bool base2 = which == RECIPROCAL2 || which == LOG2;
    bool one = c >= 1 - (quad)t->step && c <= 1 + (quad)t->step;
    quad r = t->type != EVO_TYPE_F32 ? (quad)(double)(1 / c)
             : one                   ? 1
                                     : accurate_reciprocal(c, base2);
    if (which == RECIPROCAL || which == RECIPROCAL2)
        return r;
    return r == 1 ? 0 : -logarithm(r, base2);
}

/* ---- 2/pi -------------------------------------------------------------------- */

/* Bits first to first + count - 1 after the binary point of 2/pi, count <= 62, as a
 * whole number; bits before the point are zeros. */
static uint64_t bits_of_two_over_pi(int first, int count) {
    static const uint64_t words[] = {
        UINT64_C(0xa2f9836e4e441529), UINT64_C(0xfc2757d1f534ddc0),
        UINT64_C(0xdb6295993c439041), UINT64_C(0xfe5163abdebbc561),
        UINT64_C(0xb7246e3a424dd2e0)};
    uint64_t bits = 0;
    for (int i = first; i < first + count; i++) {
        bool known = i >= 1 && i <= 64 * (int)EVO_COUNT_OF(words);
        uint64_t bit = known ? words[(i - 1) / 64] >> (63 - (i - 1) % 64) & 1 : 0;
        bits = bits << 1 | bit;
    }
    return bits;
}

/* Bit k after the point of 2^(t - 23) * 2/pi is bit k + t - 23 of 2/pi. */
static quad two_over_pi(evo_generator generator, evo_type type, quad t) {
    if (!(t > -200 && t <= 127))
        return 0;
    int e = (int)t - 23;
    if (type == EVO_TYPE_F32) { /* 24 bits each, two of the first before the point */
        int part = (int)generator - EVO_GENERATOR_TWO_OVER_PI;
        return (quad)bits_of_two_over_pi(e - 1 + 24 * part, 24) *
               exp2f128(-22 - 24 * part);
    }
    if (generator == EVO_GENERATOR_TWO_OVER_PI) /* two bits before the point */
        return (quad)bits_of_two_over_pi(e - 1, 28) * (quad)0x1p-26;
    if (generator == EVO_GENERATOR_TWO_OVER_PI_MIDDLE)
        return (quad)bits_of_two_over_pi(e + 27, 28) * (quad)0x1p-54;
    return ((quad)bits_of_two_over_pi(e + 55, 56) +
            (quad)bits_of_two_over_pi(e + 111, 56) * (quad)0x1p-56) *
           (quad)0x1p-110;
}

static quad exact_entry(const evo_table *t, unsigned j) {
    quad argument = ((quad)j + t->shift) * (quad)t->step;
    if (generates_cells(t->generator))
        return entry_for((int)t->generator - EVO_GENERATOR_CELL_RECIPROCAL, t,
                         cell_edge(argument));
    if (generates_points(t->generator))
        return entry_for((int)t->generator - EVO_GENERATOR_POINT_RECIPROCAL, t,
                         argument);
    if (t->generator >= EVO_GENERATOR_TANH_CENTRE &&
        t->generator < EVO_GENERATOR_TWO_OVER_PI)
        return centred_value(t, j);
    if (t->generator >= EVO_GENERATOR_SIN_CENTRE)
        return evo_turn_entry(t->generator, argument);
    switch (t->generator) {
    case EVO_GENERATOR_EXP2_SLIP:
        return slip_value(t->type, argument);
    case EVO_GENERATOR_TWO_OVER_PI:
    case EVO_GENERATOR_TWO_OVER_PI_MIDDLE:
    case EVO_GENERATOR_TWO_OVER_PI_LOW:
    case EVO_GENERATOR_TWO_OVER_PI_LEAST:
        return two_over_pi(t->generator, t->type, argument);
    default:
        return generator_value(t->generator, argument);
    }
}

void evo_table_generate(evo_kernel *kernel, int table) {
    const evo_table *t = &kernel->tables[table];
    if (t->generator == EVO_GENERATOR_NONE)
        return;
    bool low = generates_low(t->generator);
    for (unsigned j = 0; j < t->size; j++) {
        quad value = exact_entry(t, j);
        uint64_t *entry = &kernel->table_data[t->first + j];
        if (t->generator == EVO_GENERATOR_EXP2_BITS)
            *entry = (uint32_t)entry_bits(value, (quad)j * (quad)t->step);
        else
            *entry =
                t->type == EVO_TYPE_F32 ? entry_f32(value, low) : entry_f64(value, low);
    }
}

bool evo_generator_gives(evo_generator generator, evo_type type) {
    if (generator == EVO_GENERATOR_EXP2_BITS)
        return type == EVO_TYPE_I32;
    if (generator >= EVO_GENERATOR_TWO_OVER_PI_LEAST)
        return type == EVO_TYPE_F32;
    return type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
}

bool evo_generator_moves(evo_generator generator) {
    return generator != EVO_GENERATOR_NONE &&
           generator < EVO_GENERATOR_CELL_RECIPROCAL && !generates_low(generator);
}

bool evo_generator_fits(evo_generator generator) {
    int which = (int)generator - EVO_GENERATOR_TANH_CENTRE;
    return generator == EVO_GENERATOR_NONE ||
           (which >= 0 && generator < EVO_GENERATOR_TWO_OVER_PI &&
            which % (EVO_TAYLOR_TERMS + 1) > 1) ||
           (generator > EVO_GENERATOR_SIN_TAYLOR &&
            generator < EVO_GENERATOR_COS_CENTRE) ||
           (generator > EVO_GENERATOR_COS_TAYLOR && generator < EVO_GENERATOR_SIN_KNOT);
}

static const char *const generator_names[] = {
    "values",
    "exp2",
    "exp2_low",
    "log2",
    "log2_low",
    "log",
    "log_low",
    "reciprocal",
    "exp2_bits",
    "tanh",
    "erf",
    "erf_slope",
    "cell_reciprocal",
    "cell_reciprocal2",
    "cell_log",
    "cell_log2",
    "point_reciprocal",
    "point_reciprocal2",
    "point_log",
    "point_log2",
    "sinpi",
    "sinpi_low",
    "cospi",
    "exp2_slip",
    "tanh_centre",
    "tanh_taylor0",
    "tanh_taylor1",
    "tanh_taylor2",
    "tanh_taylor3",
    "tanh_taylor4",
    "tanh_taylor5",
    "tanh_taylor6",
    "tanh_taylor7",
    "tanh_taylor8",
    "tanh_taylor9",
    "erf_centre",
    "erf_taylor0",
    "erf_taylor1",
    "erf_taylor2",
    "erf_taylor3",
    "erf_taylor4",
    "erf_taylor5",
    "erf_taylor6",
    "erf_taylor7",
    "erf_taylor8",
    "erf_taylor9",
    "atan_centre",
    "atan_taylor0",
    "atan_taylor1",
    "atan_taylor2",
    "atan_taylor3",
    "atan_taylor4",
    "atan_taylor5",
    "atan_taylor6",
    "atan_taylor7",
    "atan_taylor8",
    "atan_taylor9",
    "erfcx_centre",
    "erfcx_taylor0",
    "erfcx_taylor1",
    "erfcx_taylor2",
    "erfcx_taylor3",
    "erfcx_taylor4",
    "erfcx_taylor5",
    "erfcx_taylor6",
    "erfcx_taylor7",
    "erfcx_taylor8",
    "erfcx_taylor9",
    "two_over_pi",
    "two_over_pi_middle",
    "two_over_pi_low",
    "two_over_pi_least",
    "sin_centre",
    "sin_value",
    "sin_low",
    "sin_taylor0",
    "sin_taylor1",
    "sin_taylor2",
    "sin_taylor3",
    "sin_taylor4",
    "sin_taylor5",
    "sin_taylor6",
    "sin_taylor7",
    "sin_taylor8",
    "sin_taylor9",
    "cos_centre",
    "cos_value",
    "cos_low",
    "cos_taylor0",
    "cos_taylor1",
    "cos_taylor2",
    "cos_taylor3",
    "cos_taylor4",
    "cos_taylor5",
    "cos_taylor6",
    "cos_taylor7",
    "cos_taylor8",
    "cos_taylor9",
    "sin_knot",
    "sin_knot_value",
    "sin_knot_slope",
    "cos_knot",
    "cos_knot_value",
    "cos_knot_slope",
};
_Static_assert(EVO_GENERATOR_TANH_CENTRE + CENTRED_COUNT * (EVO_TAYLOR_TERMS + 1) ==
                   EVO_GENERATOR_TWO_OVER_PI,
               "a centre and ten coefficients each");
_Static_assert(EVO_COUNT_OF(generator_names) == EVO_GENERATOR_COUNT,
               "every generator has its name");

const char *evo_generator_name(evo_generator generator) {
    return generator_names[generator];
}

evo_generator evo_generator_find(const char *name) {
    for (int i = 0; i < EVO_GENERATOR_COUNT; i++) {
        if (strcmp(generator_names[i], name) == 0)
            return (evo_generator)i;
    }
    return EVO_GENERATOR_COUNT;
}
