/* What starting programs of i0, i1, k0, k1 and their scaled forms take from functions
 * of Bessel's, beside the handbook's polynomials: power series (DLMF 10.25.2, 10.31.1,
 * 10.31.2) and polynomials through values in Chebyshev's points. */
#ifndef EVO_TESTS_BESSEL_POLYNOMIALS_H
#define EVO_TESTS_BESSEL_POLYNOMIALS_H

#include <math.h>
#include <stdbool.h>

#include "oracle/bessel/bessel.h"
#include "targets/targets.h"
#include "tests/interpolants.h"

/* y = sum of (z/4)^k/(k! (k + n)!), which is I_n(x) (2/x)^n of z = x^2. */
static inline void bessel_series(mpfr_t y, unsigned n, const mpfr_t z) {
    enum { TERMS = 80 };
    MPFR_DECL_INIT(term, TEXTBOOK_BITS);
    mpfr_fac_ui(term, n, MPFR_RNDN);
    mpfr_ui_div(term, 1, term, MPFR_RNDN);
    mpfr_set_ui(y, 0, MPFR_RNDN);
    for (unsigned k = 1; k <= TERMS; k++) {
        mpfr_add(y, y, term, MPFR_RNDN);
        mpfr_mul(term, term, z, MPFR_RNDN);
        mpfr_div_ui(term, term, 4 * k * (k + n), MPFR_RNDN);
    }
}

/* The power series of I_0, of I_1/x, less its first term, over z = x^2. */
static inline void bessel_rest(mpfr_t y, unsigned n, const mpfr_t z) {
    bessel_series(y, n, z);
    mpfr_sub_ui(y, y, 1, MPFR_RNDN);
    mpfr_div(y, y, z, MPFR_RNDN);
    mpfr_div_2ui(y, y, n, MPFR_RNDN);
}

/* The slope of that series' logarithm. */
static inline void bessel_slope(mpfr_t y, unsigned n, const mpfr_t z) {
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    bessel_series(y, n + 1, z);
    bessel_series(t, n, z);
    mpfr_div(y, y, t, MPFR_RNDN);
    mpfr_div_2ui(y, y, 2, MPFR_RNDN);
}

/* sqrt(x) e^-x I_n(x) of u = 1/x. */
static inline void bessel_far_i(mpfr_t y, unsigned n, const mpfr_t u) {
    mpfr_exp_t error;
    MPFR_DECL_INIT(x, TEXTBOOK_BITS);
    MPFR_DECL_INIT(v, TEXTBOOK_BITS);
    mpfr_ui_div(x, 1, u, MPFR_RNDN);
    mpfr_set_ui(v, n, MPFR_RNDN);
    evo_bessel_log_i(y, v, x, &error);
    mpfr_sub(y, y, x, MPFR_RNDN);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_sqrt(x, x, MPFR_RNDN);
    mpfr_mul(y, y, x, MPFR_RNDN);
}

/* sqrt(x) e^x K_n(x) of t = (x - 3)/(x + 1). */
static inline void bessel_far_k(mpfr_t y, unsigned n, const mpfr_t t) {
    mpfr_exp_t error;
    MPFR_DECL_INIT(x, TEXTBOOK_BITS);
    MPFR_DECL_INIT(v, TEXTBOOK_BITS);
    mpfr_add_ui(x, t, 3, MPFR_RNDN);
    mpfr_ui_sub(v, 1, t, MPFR_RNDN);
    mpfr_div(x, x, v, MPFR_RNDN);
    mpfr_set_ui(v, n, MPFR_RNDN);
    evo_bessel_log_k(y, v, x, &error);
    mpfr_add(y, y, x, MPFR_RNDN);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_sqrt(x, x, MPFR_RNDN);
    mpfr_mul(y, y, x, MPFR_RNDN);
}

/* What these are more than 13/32 and 5/4, relatively. */
static inline void bessel_more_i(mpfr_t y, unsigned n, const mpfr_t u) {
    bessel_far_i(y, n, u);
    mpfr_mul_ui(y, y, 32, MPFR_RNDN);
    mpfr_div_ui(y, y, 13, MPFR_RNDN);
    mpfr_sub_ui(y, y, 1, MPFR_RNDN);
}

static inline void bessel_more_k(mpfr_t y, unsigned n, const mpfr_t t) {
    bessel_far_k(y, n, t);
    mpfr_mul_ui(y, y, 4, MPFR_RNDN);
    mpfr_div_ui(y, y, 5, MPFR_RNDN);
    mpfr_sub_ui(y, y, 1, MPFR_RNDN);
}

#define EVO_BOTH_ORDERS(f)                                                             \
    static inline void f##0(mpfr_t y, const mpfr_t t) {                                \
        f(y, 0, t);                                                                    \
    }                                                                                  \
    static inline void f##1(mpfr_t y, const mpfr_t t) {                                \
        f(y, 1, t);                                                                    \
    }
EVO_BOTH_ORDERS(bessel_rest)
EVO_BOTH_ORDERS(bessel_slope)
EVO_BOTH_ORDERS(bessel_far_i)
EVO_BOTH_ORDERS(bessel_far_k)
EVO_BOTH_ORDERS(bessel_more_i)
EVO_BOTH_ORDERS(bessel_more_k)
#undef EVO_BOTH_ORDERS

static const struct bessel_polynomial {
    interpolated *of_order[2];
    unsigned terms[2]; /* for each order */
    long low, high;
    unsigned denominator;
} bessel_polynomials[] = {
    {{bessel_rest0, bessel_rest1}, {8, 8}, 0, 64, 1}, /* in programs for floats */
    {{bessel_far_i0, bessel_far_i1}, {6, 6}, 0, 1, 8},
    {{bessel_far_k0, bessel_far_k1}, {8, 9}, -1, 1, 1},
    {{bessel_far_k0, bessel_far_k1}, {9, 10}, -1, 1, 1},
    {{bessel_rest0, bessel_rest1}, {15, 15}, 0, 64, 1}, /* for doubles */
    {{bessel_slope0, bessel_slope1}, {4, 4}, 0, 64, 1},
    {{bessel_far_i0, bessel_far_i1}, {24, 24}, 0, 1, 8},
    {{bessel_more_i0, bessel_more_i1}, {24, 24}, 0, 1, 8},
    {{bessel_far_k0, bessel_far_k1}, {22, 22}, -1, 1, 1},
    {{bessel_more_k0, bessel_more_k1}, {22, 22}, -1, 1, 1},
};
enum {
    BESSEL_POLYNOMIALS = sizeof bessel_polynomials / sizeof *bessel_polynomials,
    BESSEL_SERIES_TERMS = 11,
    BESSEL_COEFFICIENTS =
        BESSEL_POLYNOMIALS * INTERPOLANT_TERMS + 2 * BESSEL_SERIES_TERMS
};

/* Term k of the series that ln x takes in K_n, and of the other: 1/k!^2 and (H_k -
 * gamma + ln 2)/k!^2; half of 1/(k! (k + 1)!), and of that (H_k + H_(k+1))/2 - gamma +
 * ln 2 times. */
static inline void bessel_terms(unsigned n, unsigned k, double *plain, double *other) {
    MPFR_DECL_INIT(sum, TEXTBOOK_BITS);
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    mpfr_const_log2(sum, MPFR_RNDN);
    mpfr_const_euler(t, MPFR_RNDN);
    mpfr_sub(sum, sum, t, MPFR_RNDN);
    for (unsigned i = 1; i <= k + n; i++) {
        mpfr_set_ui(t, 1, MPFR_RNDN);
        mpfr_div_ui(t, t, i > k ? 2 * i : i, MPFR_RNDN);
        mpfr_add(sum, sum, t, MPFR_RNDN);
    }
    for (unsigned i = 1; i <= k + n; i++) {
        mpfr_div_ui(sum, sum, i, MPFR_RNDN);
        if (i <= k)
            mpfr_div_ui(sum, sum, i, MPFR_RNDN);
    }
    mpfr_fac_ui(t, k, MPFR_RNDN);
    mpfr_sqr(t, t, MPFR_RNDN);
    mpfr_mul_ui(t, t, n == 0 ? 1 : 2 * (k + 1), MPFR_RNDN);
    mpfr_ui_div(t, 1, t, MPFR_RNDN);
    *plain = mpfr_get_d(t, MPFR_RNDN);
    mpfr_div_2ui(sum, sum, n, MPFR_RNDN);
    *other = mpfr_get_d(sum, MPFR_RNDN);
}

/* All coefficients of order n, rounded to doubles; computed once. */
static inline const double *bessel_coefficients(unsigned n, size_t *count) {
    static double all[2][BESSEL_COEFFICIENTS];
    static size_t counts[2];
    mpfr_t a[INTERPOLANT_TERMS];
    *count = counts[n];
    if (*count > 0)
        return all[n];
    for (unsigned i = 0; i < INTERPOLANT_TERMS; i++)
        mpfr_init2(a[i], TEXTBOOK_BITS);
    for (int p = 0; p < BESSEL_POLYNOMIALS; p++) {
        const struct bessel_polynomial *q = &bessel_polynomials[p];
        interpolate_powers(q->of_order[n], q->terms[n], q->low, q->high, q->denominator,
                           a);
        for (unsigned i = 0; i < q->terms[n]; i++)
            all[n][(*count)++] = mpfr_get_d(a[i], MPFR_RNDN);
    }
    for (unsigned i = 0; i < INTERPOLANT_TERMS; i++)
        mpfr_clear(a[i]);
    for (unsigned k = 0; k < BESSEL_SERIES_TERMS; k++, *count += 2)
        bessel_terms(n, k, &all[n][*count], &all[n][*count + 1]);
    counts[n] = *count;
    return all[n];
}

/* Whether c, of whatever sign, is a coefficient of one of the eight targets. */
static inline bool is_bessel_coefficient(double c, evo_target_id target) {
    unsigned n = target == EVO_TARGET_I1 || target == EVO_TARGET_K1 ||
                 target == EVO_TARGET_I1E || target == EVO_TARGET_K1E;
    if (n == 0 && target != EVO_TARGET_I0 && target != EVO_TARGET_K0 &&
        target != EVO_TARGET_I0E && target != EVO_TARGET_K0E)
        return false;
    size_t count;
    const double *all = bessel_coefficients(n, &count);
    for (size_t i = 0; i < count; i++)
        if (fabs(c) == fabs(all[i]))
            return true;
    return false;
}

#endif
