/* Errors of many results in formats other than f32, by the rules of errors.c: at usual
 * points |got - E| / u, an infinity counts as 2^(emax + 1), a zero of the wrong sign or
 * a NaN is a miss; at the others only RN(E) itself will do.
 *
 * Formats of at most 16 bits: an encoding's exponent and mantissa, moved to the place
 * where f32 has them, are the number times a power of two, which one multiplication
 * takes out again, subnormals included. Infinities come out as 2^(emax + 1) by
 * themselves, or are bounded by it. E is a double: off by 2^-53 of itself, nothing
 * beside an ulp.
 *
 * f64: E is the sum of two doubles, (got - reference) - low is exact near E. Of tiny
 * results `low` is 2^1000 times what is beyond `reference`, since a subnormal result is
 * off by parts of the least double. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "scoring/scorer.h"

typedef struct small_format {
    unsigned shift, sign_shift;     /* to the places of f32 */
    uint32_t magnitude, sign, last; /* masks; the largest encoding that is no NaN */
    float scale;
    double huge;
} small_format;

typedef struct small_slice {
    const double *reference, *weight;
    double *errors; /* may be NULL */
    size_t n, usual;
} small_slice;

static small_format format_of(evo_format_id id) {
    const evo_format *format = evo_format_get(id);
    int bits = format->bits;
    small_format f = {
        .shift = (unsigned)(23 - format->mantissa_bits),
        .sign_shift = (unsigned)(32 - bits),
        .magnitude = (1U << (bits - 1)) - 1,
        .sign = 1U << (bits - 1),
        .scale = ldexpf(1, 127 - format->bias),
        .huge = ldexp(1, evo_format_emax(id) + 1),
    };
    f.last = f.magnitude;
    while (evo_format_is_nan(id, f.last))
        f.last--;
    return f;
}

/* A NaN for NaN. */
__attribute__((always_inline)) static inline double number(const small_format *f,
                                                           uint32_t code) {
    uint32_t magnitude = code & f->magnitude;
    uint32_t bits = magnitude << f->shift | (code & f->sign) << f->sign_shift;
    float value;
    memcpy(&value, &bits, sizeof value);
    double g = (double)(value * f->scale);
    g = g > f->huge ? f->huge : g < -f->huge ? -f->huge : g;
    return magnitude > f->last ? (double)NAN : g;
}

/* The largest error as bits, which for numbers that are not negative order as they do:
 * integers are what a compiler may take the maximum of in any order. */
__attribute__((always_inline)) static inline int64_t usual_error(const small_slice *s,
                                                                 size_t i, double g) {
    double e = s->reference[i];
    bool missed = g != g || (g == 0 && signbit(g) != signbit(e));
    double error = missed ? (double)INFINITY : fabs(g - e) * s->weight[i];
    int64_t bits;
    if (s->errors != NULL)
        s->errors[i] = error;
    memcpy(&bits, &error, sizeof bits);
    return bits;
}

__attribute__((always_inline)) static inline bool met(double want, double g,
                                                      double huge) {
    want = want > huge ? huge : want < -huge ? -huge : want;
    return (g == want && signbit(g) == signbit(want)) || (g != g && want != want);
}

#define SMALL_LOOPS(got)                                                               \
    do {                                                                               \
        int64_t worst = 0;                                                             \
        for (size_t i = 0; i < s->usual; i++) {                                        \
            int64_t bits = usual_error(s, i, number(f, (got)[i]));                     \
            worst = bits > worst ? bits : worst;                                       \
        }                                                                              \
        bool missed = false;                                                           \
        for (size_t i = s->usual; i < s->n; i++) {                                     \
            bool hit = met(s->reference[i], number(f, (got)[i]), f->huge);             \
            if (s->errors != NULL)                                                     \
                s->errors[i] = hit ? 0 : (double)INFINITY;                             \
            missed |= !hit;                                                            \
        }                                                                              \
        double largest;                                                                \
        memcpy(&largest, &worst, sizeof largest);                                      \
        return missed ? (double)INFINITY : largest;                                    \
    } while (0)

__attribute__((always_inline)) static inline double
small_errors(const small_format *f, const small_slice *s, const void *got, bool bytes) {
    if (bytes)
        SMALL_LOOPS((const uint8_t *)got);
    SMALL_LOOPS((const uint16_t *)got);
}

#if defined __x86_64__
__attribute__((target("avx512f,avx512dq,avx512bw,avx512vl"))) static double
small_avx512(const small_format *f, const small_slice *s, const void *got, bool bytes) {
    return small_errors(f, s, got, bytes);
}

__attribute__((target("avx2"))) static double
small_avx2(const small_format *f, const small_slice *s, const void *got, bool bytes) {
    return small_errors(f, s, got, bytes);
}

static double small_best(const small_format *f, const small_slice *s, const void *got,
                         bool bytes) {
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return small_avx512(f, s, got, bytes);
    if (__builtin_cpu_supports("avx2"))
        return small_avx2(f, s, got, bytes);
    return small_errors(f, s, got, bytes);
}
#else
static double small_best(const small_format *f, const small_slice *s, const void *got,
                         bool bytes) {
    return small_errors(f, s, got, bytes);
}
#endif

/* Times w. An infinity counts as 2^1024, which no double is: half of everything. */
static double distance_f64(double g, double e, double low, double w) {
    if (isinf(g))
        return 2 * (fabs((copysign(0x1p1023, g) - 0.5 * e) - 0.5 * low) * w);
    return fabs((g - e) - low) * w;
}

static double error_f64(const evo_points *points, size_t i, double g) {
    double e = points->reference[i], w = points->weight[i];
    if (g != g || (g == 0 && signbit(g) != signbit(e)))
        return (double)INFINITY;
    if (!(fabs(e) < EVO_SMALL_VALUE))
        return fmin(distance_f64(g, e, points->low[i], w), DBL_MAX);
    /* The ulp is at most 2^-1000, `low` 2^1000 times as much as elsewhere. */
    double rest = ldexp(evo_format_ulp(EVO_FORMAT_F64, e), EVO_SMALL_VALUE_SHIFT);
    double apart = ldexp(g - e, EVO_SMALL_VALUE_SHIFT) - points->low[i];
    return fmin(fabs(apart) / rest, DBL_MAX);
}

static double errors_f64(const evo_points *points, size_t first, const double *got,
                         size_t n, double *errors) {
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double error, want = points->reference[first + i];
        if (first + i < points->usual)
            error = error_f64(points, first + i, got[i]);
        else
            error = met(want, got[i], (double)INFINITY) ? 0 : (double)INFINITY;
        if (errors != NULL)
            errors[i] = error;
        worst = error > worst ? error : worst;
    }
    return worst;
}

/* Result i as a number. */
static double result(const evo_points *points, const void *got, size_t i) {
    if (points->format == EVO_FORMAT_F64)
        return ((const double *)got)[i];
    if (points->format == EVO_FORMAT_F32)
        return (double)((const float *)got)[i];
    return evo_format_decode(points->format, evo_points_size(points) == 1
                                                 ? ((const uint8_t *)got)[i]
                                                 : ((const uint16_t *)got)[i]);
}

/* An infinity is infinitely wrong where errors are absolute, else 2^(emax + 1). */
static double error_unsigned(const evo_points *points, size_t i, double g) {
    double e = points->reference[i], w = points->weight[i];
    /* Beside a tiny value `low` is nothing. */
    bool tiny = points->low == NULL || fabs(e) < EVO_SMALL_VALUE;
    double low = tiny ? 0 : points->low[i], error;
    if (isinf(g) && points->measure == EVO_ERROR_ABSOLUTE)
        return (double)INFINITY;
    if (isinf(g) && points->format != EVO_FORMAT_F64)
        g = copysign(ldexp(1, evo_format_emax(points->format) + 1), g);
    error = distance_f64(g, e, low, w);
    return isnan(error) ? (double)INFINITY : fmin(error, DBL_MAX);
}

double evo_points_error_unsigned(const evo_points *points, size_t first,
                                 const void *got, size_t n, double *errors) {
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double g = result(points, got, i), want = points->reference[first + i], error;
        if (first + i < points->usual)
            error = error_unsigned(points, first + i, g);
        else
            error = met(want, g, (double)INFINITY) ? 0 : (double)INFINITY;
        if (errors != NULL)
            errors[i] = error;
        worst = error > worst ? error : worst;
    }
    return worst;
}

double evo_points_error_other(const evo_points *points, size_t first, const void *got,
                              size_t n, double *errors) {
    if (points->format == EVO_FORMAT_F64)
        return errors_f64(points, first, got, n, errors);
    const small_format format = format_of(points->format);
    size_t usual = points->usual > first ? points->usual - first : 0;
    const small_slice slice = {points->reference + first, points->weight + first,
                               errors, n, usual < n ? usual : n};
    return small_best(&format, &slice, got, evo_points_size(points) == 1);
}
