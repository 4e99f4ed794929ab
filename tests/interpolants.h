/* Polynomials through values of a function, for tests/textbook.h. */
#ifndef EVO_TESTS_INTERPOLANTS_H
#define EVO_TESTS_INTERPOLANTS_H

#include <mpfr.h>

enum { TEXTBOOK_BITS = 240, INTERPOLANT_TERMS = 24 };

/* A function of t. */
typedef void interpolated(mpfr_t y, const mpfr_t t);

/* Chebyshev's points of [low, high]/denominator. */
static inline void chebyshev_point(mpfr_t t, unsigned i, unsigned count, long low,
                                   long high, unsigned long denominator) {
    mpfr_const_pi(t, MPFR_RNDN);
    mpfr_mul_ui(t, t, 2 * i + 1, MPFR_RNDN);
    mpfr_div_ui(t, t, 2 * count, MPFR_RNDN);
    mpfr_cos(t, t, MPFR_RNDN);
    mpfr_mul_si(t, t, high - low, MPFR_RNDN);
    mpfr_add_si(t, t, high + low, MPFR_RNDN);
    mpfr_div_ui(t, t, 2 * denominator, MPFR_RNDN);
}

/* a: the coefficients, that of t^0 first, of the polynomial with `count` terms, at most
 * INTERPOLANT_TERMS, through f's values in Chebyshev's points of [low,
 * high]/denominator: Newton's divided differences, multiplied out. */
static inline void interpolate_powers(interpolated *f, unsigned count, long low,
                                      long high, unsigned long denominator, mpfr_t *a) {
    mpfr_t t[INTERPOLANT_TERMS], part;
    mpfr_init2(part, TEXTBOOK_BITS);
    for (unsigned i = 0; i < count; i++) {
        mpfr_init2(t[i], TEXTBOOK_BITS);
        chebyshev_point(t[i], i, count, low, high, denominator);
        f(a[i], t[i]);
    }
    for (unsigned order = 1; order < count; order++)
        for (unsigned i = count - 1; i >= order; i--) {
            mpfr_sub(a[i], a[i], a[i - 1], MPFR_RNDN);
            mpfr_sub(part, t[i], t[i - order], MPFR_RNDN);
            mpfr_div(a[i], a[i], part, MPFR_RNDN);
        }
    for (unsigned from = count - 1; from-- > 0;)
        for (unsigned i = from; i < count - 1; i++) {
            mpfr_mul(part, t[from], a[i + 1], MPFR_RNDN);
            mpfr_sub(a[i], a[i], part, MPFR_RNDN);
        }
    for (unsigned i = 0; i < count; i++)
        mpfr_clear(t[i]);
    mpfr_clear(part);
}

/* Of the polynomial of degree 9 in t = 1/(1 + u/4) through e^(u^2/2) erfc(u/sqrt 2)/t
 * in Chebyshev's points of [8/37, 1], which is u from 0 to 14.5. Twice Phi(-u) is that
 * times t e^(-u^2/2). */
static inline void gelu_value(mpfr_t y, const mpfr_t t) {
    mpfr_t u;
    mpfr_init2(u, TEXTBOOK_BITS);
    mpfr_ui_div(u, 4, t, MPFR_RNDN);
    mpfr_sub_ui(u, u, 4, MPFR_RNDN);
    mpfr_sqr(u, u, MPFR_RNDN);
    mpfr_div_2ui(u, u, 1, MPFR_RNDN); /* u^2/2 */
    mpfr_sqrt(y, u, MPFR_RNDN);
    mpfr_erfc(y, y, MPFR_RNDN);
    mpfr_exp(u, u, MPFR_RNDN);
    mpfr_mul(y, y, u, MPFR_RNDN);
    mpfr_div(y, y, t, MPFR_RNDN);
    mpfr_clear(u);
}

static inline void series_gelu(mpfr_t y, unsigned k) {
    enum { COUNT = 10 };
    if (k >= COUNT) {
        mpfr_set_ui(y, 1, MPFR_RNDN);
        return;
    }
    mpfr_t a[COUNT];
    for (unsigned i = 0; i < COUNT; i++)
        mpfr_init2(a[i], TEXTBOOK_BITS);
    interpolate_powers(gelu_value, COUNT, 8, 37, 37, a);
    mpfr_set(y, a[k], MPFR_RNDN);
    for (unsigned i = 0; i < COUNT; i++)
        mpfr_clear(a[i]);
}

#endif
