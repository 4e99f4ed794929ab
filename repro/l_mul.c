/* Multiplication by adding codes: expected errors when factors are uniform on [1, 2)
 * and rounded to a format first. */
#include <math.h>

#include "repro/internal.h"

enum { MOST_CELLS = 64 };

/* A factor's codes for [1, 2): where each is used, and moments of 1, x, x^2 there. */
typedef struct factor {
    evo_number number;
    int mantissa_bits, offset_bits; /* L-Mul adds 2^-offset_bits */
    size_t count;
    uint32_t codes[MOST_CELLS];
    double moments[MOST_CELLS][3];
} factor;

static void add_cell(factor *f, uint32_t code, double low, double high) {
    double *m = f->moments[f->count];
    f->codes[f->count++] = code;
    m[0] = high - low;
    m[1] = (high * high - low * low) / 2;
    m[2] = (high * high * high - low * low * low) / 3;
}

/* l(m) of the paper: m up to 3 bits, 3 for 4 bits, 4 above. */
static int offset_of(int mantissa_bits) {
    return mantissa_bits <= 3 ? mantissa_bits : mantissa_bits == 4 ? 3 : 4;
}

/* Cells by rounding toward zero, or to nearest, up to 2. */
static evo_status factor_of(const char *name, bool nearest, factor *f, evo_error *err) {
    evo_status status = evo_number_parse(name, &f->number, err);
    if (status != EVO_OK)
        return status;
    f->mantissa_bits = f->number.bits - 1 - f->number.exponent_bits;
    f->offset_bits = offset_of(f->mantissa_bits);
    f->count = 0;
    uint32_t one = evo_number_encode(&f->number, 1, EVO_ROUND_TOWARD_ZERO, 0);
    for (uint32_t code = one; evo_number_decode(&f->number, code) <= 2; code++) {
        double at = evo_number_decode(&f->number, code);
        double above = evo_number_decode(&f->number, code + 1);
        double low = at, high = above;
        if (nearest) {
            low = code == one ? 1 : (evo_number_decode(&f->number, code - 1) + at) / 2;
            high = (at + above) / 2;
        }
        if (low < 2)
            add_cell(f, code, low, fmin(high, 2));
    }
    return EVO_OK;
}

/* The published value, before a carry is thought of: of codes in [1, 2) alone. */
static double by_value(const factor *f, uint32_t a, uint32_t b) {
    double x = evo_number_decode(&f->number, a) - 1;
    double y = evo_number_decode(&f->number, b) - 1;
    return 1 + x + y + exp2(-f->offset_bits);
}

/* The integer addition, which carries into the exponent; signs are positive here. */
static double by_addition(const factor *f, uint32_t a, uint32_t b) {
    uint32_t m = (uint32_t)f->mantissa_bits;
    uint32_t code =
        a + b -
        (((uint32_t)f->number.bias << m) - ((UINT32_C(1) << m) >> f->offset_bits));
    return evo_number_decode(&f->number, code);
}

static double by_product(const factor *f, uint32_t a, uint32_t b) {
    return evo_number_decode(&f->number, a) * evo_number_decode(&f->number, b);
}

static double by_rounded_product(const factor *f, uint32_t a, uint32_t b) {
    uint32_t code = evo_number_multiply(&f->number, a, b, EVO_ROUND_NEAREST_EVEN);
    return evo_number_decode(&f->number, code);
}

typedef double multiplication(const factor *f, uint32_t a, uint32_t b);

/* Expectations of xy - product and of its square, exact integrals over pairs of cells.
 */
static void errors_of(const factor *f, multiplication *multiply, double *mean,
                      double *rms) {
    double sum = 0, squares = 0;
    for (size_t i = 0; i < f->count; i++)
        for (size_t k = 0; k < f->count; k++) {
            const double *x = f->moments[i], *y = f->moments[k];
            double p = multiply(f, f->codes[i], f->codes[k]);
            sum += x[1] * y[1] - p * x[0] * y[0];
            squares += x[2] * y[2] - 2 * p * x[1] * y[1] + p * p * x[0] * y[0];
        }
    *mean = sum;
    *rms = sqrt(squares);
}

static double closed_exact(int k) {
    double mean = 1.5 - exp2(-(k + 1));
    return 2.25 - mean * mean;
}

static double closed_l_mul(int k) {
    return 2.25 - (2 - exp2(-k) + exp2(-offset_of(k)));
}

/* Signed errors of truncated factors: enumerated, by the closed form, as expected. */
static evo_status add_means(evo_figures *figures, evo_error *err) {
    static const struct {
        const char *name, *format, *expected;
        multiplication *multiply;
        double (*closed)(int);
    } rows[] = {{"L-Mul3", "e4m3a", "0.2500", by_value, closed_l_mul},
                {"e5m2", "e5m2a", "0.3594", by_product, closed_exact},
                {"L-Mul4", "e4m4a", "0.1875", by_value, closed_l_mul},
                {"e4m3", "e4m3a", "0.1836", by_product, closed_exact}};
    double means[EVO_COUNT_OF(rows)], rms;
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        factor f;
        evo_status status = factor_of(rows[i].format, false, &f, err);
        if (status != EVO_OK)
            return status;
        errors_of(&f, rows[i].multiply, &means[i], &rms);
        evo_figures_add(figures, rows[i].expected, means[i], "expected error of %s",
                        rows[i].name);
        evo_figures_compare(figures, EVO_RELATION_AT_MOST, 1e-12,
                            fabs(means[i] - rows[i].closed(f.mantissa_bits)),
                            "difference from the closed form, %s", rows[i].name);
    }
    evo_figures_compare(figures, EVO_RELATION_LESS, means[1], means[0],
                        "L-Mul3 errs less than e5m2");
    return EVO_OK;
}

/* The claim for 4 bits is that of e4m3's precision: it holds of truncated factors and
 * fails of rounded ones. */
static evo_status add_rms(evo_figures *figures, evo_error *err) {
    static const struct {
        const char *name, *format, *expected;
        bool nearest;
        multiplication *multiply;
    } rows[] = {
        {"added codes, 3 bits, truncated", "e4m3a", "0.1328", false, by_addition},
        {"added codes, 4 bits, truncated", "e4m4a", "0.0804", false, by_addition},
        {"e5m2 products, nearest", "e5m2a", "0.1926", true, by_rounded_product},
        {"e4m3 products, nearest", "e4m3a", "0.0962", true, by_rounded_product},
        {"added codes, 4 bits, nearest", "e4m4a", "0.1475", true, by_addition},
    };
    double mean, rms[EVO_COUNT_OF(rows)];
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        factor f;
        evo_status status = factor_of(rows[i].format, rows[i].nearest, &f, err);
        if (status != EVO_OK)
            return status;
        errors_of(&f, rows[i].multiply, &mean, &rms[i]);
        evo_figures_add(figures, rows[i].expected, rms[i], "rms error of %s",
                        rows[i].name);
    }
    evo_figures_compare(figures, EVO_RELATION_LESS, rms[3], rms[1],
                        "truncated factors: 4 bits err less than e4m3");
    evo_figures_compare(figures, EVO_RELATION_MORE, rms[3], rms[4],
                        "rounded factors: the claim fails");
    return EVO_OK;
}

/* Value and addition part where the sum of mantissas reaches 1. */
static evo_status add_carries(evo_figures *figures, evo_error *err) {
    factor f;
    unsigned early = 0, late = 0, carried = 0;
    evo_status status = factor_of("e4m3a", false, &f, err);
    if (status != EVO_OK)
        return status;
    for (size_t i = 0; i < f.count; i++)
        for (size_t k = 0; k < f.count; k++) {
            double value = by_value(&f, f.codes[i], f.codes[k]);
            bool differ = value != by_addition(&f, f.codes[i], f.codes[k]);
            early += value <= 2 && differ;
            late += value > 2 && !differ;
            carried += value > 2;
        }
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, early,
                        "pairs without a carry where value and sum differ");
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, late,
                        "pairs with a carry, of %u, where they do not", carried);
    return EVO_OK;
}

evo_status evo_repro_l_mul(const evo_repro_options *options, evo_figures *figures,
                           evo_error *err) {
    (void)options;
    evo_status status = add_means(figures, err);
    if (status == EVO_OK)
        status = add_rms(figures, err);
    if (status == EVO_OK)
        status = add_carries(figures, err);
    return status;
}
