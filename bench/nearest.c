/* Correctly rounded f32 functions, one argument at a time, as scalar libraries make
 * them (CORE-MATH): the value in double, with a relative error below BOUND, and a
 * rounding test: where both ends of the interval around it round to one float, that is
 * the result (Ziv 1991). Where they do not, about once in 2^21 inputs, MPFR decides.
 *
 * exp, exp2, tanh: 2^(j/64) by table, e^r by a Taylor polynomial on |r| < 2^-7.5.
 * log, log2: 128 reciprocals of at most 20 bits, so that r = m/c - 1 is exact. sin,
 * cos: tables at multiples of pi/32, polynomials on |r| <= pi/64; glibc's double
 * functions from 2^20 on. `bench/run sweep_peers --only nearest_` visits every input:
 * none is misrounded. */
#include "bench/nearest.h"

#include "oracle/oracle.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
#define SCALAR static inline __attribute__((always_inline, target("avx2,fma")))
#define LOOP   static __attribute__((target("avx2,fma")))
#else
#define SCALAR static inline
#define LOOP   static
#endif

#define BOUND 0x1p-46

/* Parts of ln 2 / 64 and pi / 32; the second is what the first lacks. */
#define LN2_64     0x1.62e42fefa39efp-7
#define LN2_64_LOW 0x1.abc9e3b39803fp-62
#define PI_32      0x1.921fb54442d18p-4
#define PI_32_LOW  0x1.1a62633145c07p-58
#define LN2        0x1.62e42fefa39efp-1
#define PER_LN2    0x1.71547652b82fep+0
#define ROUNDER    0x1.8p52
#define LOG_FIRST  0x3fe6000000000000ull /* 0.6875: m is taken from there to 1.375 */

enum { EXP_CELLS = 64, LOG_CELLS = 128, PERIOD = 64, TANH_TERMS = 10 };

typedef struct tables {
    double power[EXP_CELLS];                      /* 2^(j/64) */
    double reciprocal[LOG_CELLS], log[LOG_CELLS]; /* 1/c and ln c */
    double sine[PERIOD];                          /* sin(k pi/32) */
    double tanh[TANH_TERMS];                      /* Taylor coefficients */
} tables;

static tables *make_tables(void) {
    tables *t = malloc(sizeof *t);
    if (t == NULL)
        return NULL;
    for (int j = 0; j < EXP_CELLS; j++)
        t->power[j] = exp2(j / 64.0);
    for (int j = 0; j < LOG_CELLS; j++) {
        /* cell j begins at the double whose bits are LOG_FIRST + j 2^45 */
        uint64_t bits = LOG_FIRST + ((uint64_t)j << 45) + ((uint64_t)1 << 44);
        double centre;
        memcpy(&centre, &bits, sizeof centre);
        /* the two cells beside 1 have c = 1: the logarithm keeps its relative error */
        bool beside = fabs(centre - 1) < 0x1p-7;
        t->reciprocal[j] = beside ? 1 : rint(0x1p19 / centre) * 0x1p-19;
        t->log[j] = -log(t->reciprocal[j]);
    }
    for (int k = 0; k < PERIOD; k++)
        t->sine[k] = k % 32 == 0 ? 0 : sin(k * PI_32);
    t->tanh[0] = 1; /* y' = 1 - y^2 */
    for (int n = 1; n < TANH_TERMS; n++) {
        t->tanh[n] = 0;
        for (int i = 0; i < n; i++)
            t->tanh[n] -= t->tanh[i] * t->tanh[n - 1 - i] / (2 * n + 1);
    }
    return t;
}

SCALAR uint64_t bits_of(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

SCALAR double from_bits(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* 2^(k/64) e^r; k is the integer in the low bits of `rounded`. */
SCALAR double scaled_power(const tables *t, double rounded, double r) {
    int64_t k = (int64_t)(bits_of(rounded) << 13) >> 13; /* less the exponent's bits */
    double p = fma(r, 1.0 / 120, 1.0 / 24), r2 = r * r;
    p = fma(r2, p, fma(r, 1.0 / 6, 0.5));
    p = fma(r2, p, r);
    double s = from_bits(bits_of(t->power[k & 63]) + ((uint64_t)(k >> 6) << 52));
    return fma(s, p, s);
}

SCALAR double power_of_e(const tables *t, double x) {
    double rounded = fma(x, 1 / LN2_64, ROUNDER), k = rounded - ROUNDER;
    return scaled_power(t, rounded, fma(-k, LN2_64_LOW, fma(-k, LN2_64, x)));
}

SCALAR double nearest_exp(const tables *t, double x) {
    if (!(fabs(x) < 110))
        return isnan(x) ? x : x > 0 ? INFINITY : 0;
    return power_of_e(t, x);
}

SCALAR double nearest_exp2(const tables *t, double x) {
    if (!(fabs(x) < 160))
        return isnan(x) ? x : x > 0 ? INFINITY : 0;
    double rounded = fma(x, 64, ROUNDER), k = rounded - ROUNDER;
    return scaled_power(t, rounded, fma(-k, 0x1p-6, x) * LN2);
}

/* ln x = *whole ln 2 + the result, for positive and finite x. */
SCALAR double log_parts(const tables *t, double x, double *whole) {
    uint64_t from = bits_of(x) - LOG_FIRST, cell = from >> 45 & 127;
    double m = from_bits(bits_of(x) - (from & 0xfffull << 52));
    double r = fma(m, t->reciprocal[cell], -1), r2 = r * r;
    *whole = (double)((int64_t)from >> 52);
    double low = fma(r, 1.0 / 3, -0.5), high = fma(r, 1.0 / 5, -0.25);
    double p = fma(r2, fma(r2, fma(r, 1.0 / 7, -1.0 / 6), high), low);
    return t->log[cell] + fma(r2, p, r);
}

SCALAR double log_special(double x) {
    return isnan(x) || x < 0 ? NAN : x == 0 ? -INFINITY : x;
}

SCALAR double nearest_log(const tables *t, double x) {
    double whole;
    if (!(x > 0 && x < INFINITY))
        return log_special(x);
    double part = log_parts(t, x, &whole);
    return fma(whole, LN2, part);
}

SCALAR double nearest_log2(const tables *t, double x) {
    double whole;
    if (!(x > 0 && x < INFINITY))
        return log_special(x);
    double part = log_parts(t, x, &whole);
    return fma(part, PER_LN2, whole);
}

/* sin(x + turn pi/32) */
SCALAR double turned_sine(const tables *t, double x, int64_t turn) {
    double rounded = fma(x, 1 / PI_32, ROUNDER), n = rounded - ROUNDER;
    double r = fma(-n, PI_32_LOW, fma(-n, PI_32, x)), r2 = r * r;
    int64_t k = (int64_t)bits_of(rounded) + turn;
    double p = fma(r2, fma(r2, -1.0 / 5040, 1.0 / 120), -1.0 / 6);
    double q = fma(r2, fma(r2, fma(r2, 1.0 / 40320, -1.0 / 720), 1.0 / 24), -0.5);
    double s = t->sine[k & 63], c = t->sine[(k + 16) & 63];
    return fma(c, fma(r2 * p, r, r), fma(s * q, r2, s));
}

SCALAR double nearest_sin(const tables *t, double x) {
    if (!(fabs(x) < 0x1p20))
        return sin(x);
    return x == 0 ? x : turned_sine(t, x, 0);
}

SCALAR double nearest_cos(const tables *t, double x) {
    if (!(fabs(x) < 0x1p20))
        return cos(x);
    return turned_sine(t, x, 16);
}

SCALAR double nearest_tanh(const tables *t, double x) {
    double a = fabs(x);
    if (a < 0.25) {
        double x2 = x * x, p = t->tanh[TANH_TERMS - 1];
        for (int n = TANH_TERMS - 1; n-- > 1;)
            p = fma(p, x2, t->tanh[n]);
        return x == 0 ? x : fma(p * x2, x, x); /* -0 + 0 would be 0 */
    }
    if (!(a < 10))
        return isnan(x) ? x : copysign(1 - 0x1p-28, x);
    return copysign(1 - 2 / (power_of_e(t, 2 * a) + 1), x);
}

/* Where the quick test below does not decide: NaN, results that are subnormal, and
 * those near a midpoint. */
static __attribute__((noinline, cold)) float settle(evo_target_id target, float x,
                                                    double v) {
    float low = (float)(v - v * BOUND), high = (float)(v + v * BOUND);
    if (low == high || isnan(v))
        return high;
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    uint64_t code = bits;
    return (float)evo_format_decode(EVO_FORMAT_F32,
                                    evo_oracle_round(target, EVO_FORMAT_F32, &code));
}

/* The 29 bits of a double that a float lacks; at the middle of two floats the first of
 * them is set alone. BOUND is at most 128 of their units. */
SCALAR bool is_clear(double v) {
    uint64_t rest = bits_of(v) & 0x1fffffff;
    return rest - (0x10000000 - 128) > 256 && fabs(v) >= 0x1p-126;
}

#define FUNCTION(target, name)                                                         \
    LOOP void array_##name(void *ctx, const void *in, void *out, size_t n) {           \
        const float *x = in;                                                           \
        float *y = out;                                                                \
        for (size_t i = 0; i < n; i++) {                                               \
            double v = nearest_##name(ctx, (double)x[i]);                              \
            y[i] = is_clear(v) ? (float)v : settle(EVO_TARGET_##target, x[i], v);      \
        }                                                                              \
    }
#define FUNCTIONS                                                                      \
    FUNCTION(EXP, exp)                                                                 \
    FUNCTION(EXP2, exp2)                                                               \
    FUNCTION(LOG, log)                                                                 \
    FUNCTION(LOG2, log2)                                                               \
    FUNCTION(SIN, sin)                                                                 \
    FUNCTION(COS, cos)                                                                 \
    FUNCTION(TANH, tanh)
FUNCTIONS
#undef FUNCTION

void bench_add_nearest(bench_set *set) {
    static const struct {
        evo_target_id target;
        evo_array_fn *fn;
    } rows[] = {
#define FUNCTION(target, name) {EVO_TARGET_##target, array_##name},
        FUNCTIONS
#undef FUNCTION
    };
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        if (rows[i].target != set->target || set->format != EVO_FORMAT_F32 ||
            evo_isa_host() < EVO_ISA_AVX2 || set->count == BENCH_MAX_FUNCTIONS)
            continue;
        bench_function *f = &set->functions[set->count];
        set->baseline = set->baseline != NULL ? set->baseline : make_tables();
        if (set->baseline == NULL)
            return;
        snprintf(f->name, sizeof f->name, "nearest_%s",
                 evo_target_get(set->target)->name);
        snprintf(f->origin, sizeof f->origin, "baseline");
        snprintf(f->isa, sizeof f->isa, "scalar");
        f->baseline = true;
        f->max_ulp = 0.5;
        f->fn = rows[i].fn;
        f->ctx = set->baseline;
        set->count++;
    }
}
