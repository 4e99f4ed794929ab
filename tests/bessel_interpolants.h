/* Polynomials in two variables through values in Chebyshev's points, from which
 * starting programs of log_bessel_k take K_v(x) for orders about 0, and in one, from
 * which those of log_bessel_i take ln Gamma: the coefficients that they may hold. */
#ifndef EVO_TESTS_BESSEL_INTERPOLANTS_H
#define EVO_TESTS_BESSEL_INTERPOLANTS_H

#include <math.h>
#include <mpfr.h>

#include "oracle/bessel/bessel.h"

enum { INTERPOLANT_BITS = 240, INTERPOLANT_MOST = 36 };

/* A function of the square m^2 of an order |m| <= 1/2 and of s. */
typedef void interpolant_value(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s);

/* y = e^x sqrt(2 x/pi) K_v(x). */
static inline void scaled_k(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x) {
    mpfr_exp_t error;
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    evo_bessel_log_k(y, v, x, &error);
    mpfr_add(y, y, x, MPFR_RNDN);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_const_pi(t, MPFR_RNDN);
    mpfr_div(t, x, t, MPFR_RNDN);
    mpfr_mul_2ui(t, t, 1, MPFR_RNDN);
    mpfr_sqrt(t, t, MPFR_RNDN);
    mpfr_mul(y, y, t, MPFR_RNDN);
}

/* x of s = (x - 1)/(x + 3/4). */
static inline void argument_of(mpfr_t x, mpfr_srcptr s) {
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    mpfr_mul_d(x, s, 0.75, MPFR_RNDN);
    mpfr_add_ui(x, x, 1, MPFR_RNDN);
    mpfr_ui_sub(t, 1, s, MPFR_RNDN);
    mpfr_div(x, x, t, MPFR_RNDN);
}

/* K_m, and half of K_(1+m) + K_(1-m), which is -K'_m, so scaled. */
static inline void value_k(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    MPFR_DECL_INIT(x, INTERPOLANT_BITS);
    argument_of(x, s);
    scaled_k(y, m, x);
}

static inline void value_slope(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    MPFR_DECL_INIT(x, INTERPOLANT_BITS);
    MPFR_DECL_INIT(v, INTERPOLANT_BITS);
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    argument_of(x, s);
    mpfr_add_ui(v, m, 1, MPFR_RNDN);
    scaled_k(y, v, x);
    mpfr_ui_sub(v, 1, m, MPFR_RNDN);
    scaled_k(t, v, x);
    mpfr_add(y, y, t, MPFR_RNDN);
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
}

/* G(v, s) = sum of s^k/(k! Gamma(v + k + 1)), I_v(x) without (x/2)^v, s = x^2/4. */
static inline void power_series(mpfr_t y, mpfr_srcptr v, mpfr_srcptr s) {
    MPFR_DECL_INIT(term, INTERPOLANT_BITS);
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    mpfr_add_ui(t, v, 1, MPFR_RNDN);
    mpfr_gamma(t, t, MPFR_RNDN);
    mpfr_ui_div(term, 1, t, MPFR_RNDN);
    mpfr_set_ui(y, 0, MPFR_RNDN);
    for (unsigned k = 1; k < 60; k++) {
        mpfr_add(y, y, term, MPFR_RNDN);
        mpfr_add_ui(t, v, k, MPFR_RNDN);
        mpfr_mul_ui(t, t, k, MPFR_RNDN);
        mpfr_mul(term, term, s, MPFR_RNDN);
        mpfr_div(term, term, t, MPFR_RNDN);
    }
}

/* (G(n + m) + G(n - m))/2 or (G(n - m) - G(n + m))/(2 m). */
static inline void part(mpfr_t y, unsigned n, mpfr_srcptr m, mpfr_srcptr s, bool odd) {
    MPFR_DECL_INIT(v, INTERPOLANT_BITS);
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    mpfr_ui_sub(v, n, m, MPFR_RNDN);
    power_series(y, v, s);
    mpfr_add_ui(v, m, n, MPFR_RNDN);
    power_series(t, v, s);
    (odd ? mpfr_sub : mpfr_add)(y, y, t, MPFR_RNDN);
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
    if (odd)
        mpfr_div(y, y, m, MPFR_RNDN);
}

static inline void value_even(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    part(y, 0, m, s, false);
}

static inline void value_odd(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    part(y, 0, m, s, true);
}

static inline void value_next_even(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    part(y, 1, m, s, false);
}

static inline void value_next_odd(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    part(y, 1, m, s, true);
}

/* pi m/sin(pi m) */
static inline void value_reflection(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    (void)s;
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    mpfr_const_pi(y, MPFR_RNDN);
    mpfr_mul(y, y, m, MPFR_RNDN);
    mpfr_sin(t, y, MPFR_RNDN);
    mpfr_div(y, y, t, MPFR_RNDN);
}

/* ln Gamma(1 + v)/(v s), s = (v - 1)/(v + 3) */
static inline void value_log_gamma(mpfr_t y, mpfr_srcptr m, mpfr_srcptr s) {
    (void)m;
    MPFR_DECL_INIT(v, INTERPOLANT_BITS);
    mpfr_mul_ui(v, s, 3, MPFR_RNDN);
    mpfr_add_ui(v, v, 1, MPFR_RNDN);
    mpfr_ui_sub(y, 1, s, MPFR_RNDN);
    mpfr_div(v, v, y, MPFR_RNDN);
    mpfr_add_ui(y, v, 1, MPFR_RNDN);
    mpfr_lngamma(y, y, MPFR_RNDN);
    mpfr_div(y, y, v, MPFR_RNDN);
    mpfr_div(y, y, s, MPFR_RNDN);
}

/* s from `from` / `denominator` on, `numerator` / `denominator` of them; coefficients
 * of products of Chebyshev's polynomials below `least` are left out. */
static const struct interpolant {
    interpolant_value *value;
    int squares, points; /* how many of m^2 and of s */
    int from;
    unsigned numerator, denominator;
    double least;
} interpolants[] = {
    {value_k, 10, 32, 0, 95, 102, 2e-17},
    {value_k, 10, 32, 0, 95, 102, 1e-19}, /* where its derivative is taken */
    {value_slope, 10, 32, 0, 95, 102, 2e-17},
    {value_even, 14, 18, 0, 1, 4, 2e-18},
    {value_odd, 14, 18, 0, 1, 4, 2e-18},
    {value_next_even, 14, 18, 0, 1, 4, 2e-17},
    {value_next_odd, 14, 18, 0, 1, 4, 2e-17},
    {value_reflection, 24, 2, 0, 1, 1, 2e-17},
    {value_k, 10, 32, 0, 95, 102, 4e-17},
    {value_slope, 10, 32, 0, 95, 102, 4e-17},
    {value_even, 14, 18, 0, 1, 4, 1e-17},
    {value_odd, 14, 18, 0, 1, 4, 1e-17},
    {value_log_gamma, 1, 24, -5, 8, 15, 2e-17}, /* 0 <= v <= 2 */
    /* f32, x to 13 */
    {value_k, 10, 32, 0, 48, 55, 3e-10},
    {value_slope, 10, 32, 0, 48, 55, 3e-10},
    {value_even, 14, 18, 0, 1, 4, 1e-10},
    {value_odd, 14, 18, 0, 1, 4, 1e-10},
    {value_next_even, 14, 18, 0, 1, 4, 3e-10},
    {value_next_odd, 14, 18, 0, 1, 4, 3e-10},
    {value_reflection, 24, 2, 0, 1, 1, 3e-10},
};
enum { INTERPOLANTS = sizeof interpolants / sizeof *interpolants };

typedef struct interpolant_coefficients {
    int rows;                                     /* powers of s */
    int counts[INTERPOLANT_MOST];                 /* of m^2 in each */
    double c[INTERPOLANT_MOST][INTERPOLANT_MOST]; /* [power of s][of m^2] */
} interpolant_coefficients;

typedef mpfr_t interpolant_grid[INTERPOLANT_MOST][INTERPOLANT_MOST];

/* cos(pi j (i + 1/2)/n) */
static inline void node(mpfr_t y, int j, int i, int n) {
    mpfr_const_pi(y, MPFR_RNDN);
    mpfr_mul_si(y, y, (long)j * (2 * i + 1), MPFR_RNDN);
    mpfr_div_si(y, y, 2L * n, MPFR_RNDN);
    mpfr_cos(y, y, MPFR_RNDN);
}

/* Values along a row or column become coefficients of T_0, T_1, ... */
static inline void to_chebyshev(mpfr_t *values, int stride, int n) {
    static mpfr_t c[INTERPOLANT_MOST];
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    for (int j = 0; j < n; j++) {
        mpfr_init2(c[j], INTERPOLANT_BITS);
        mpfr_set_ui(c[j], 0, MPFR_RNDN);
        for (int i = 0; i < n; i++) {
            node(t, j, i, n);
            mpfr_mul(t, t, values[i * stride], MPFR_RNDN);
            mpfr_add(c[j], c[j], t, MPFR_RNDN);
        }
        mpfr_mul_ui(c[j], c[j], j == 0 ? 1 : 2, MPFR_RNDN);
        mpfr_div_si(c[j], c[j], n, MPFR_RNDN);
    }
    for (int j = 0; j < n; j++) {
        mpfr_set(values[j * stride], c[j], MPFR_RNDN);
        mpfr_clear(c[j]);
    }
}

/* Coefficients of T_k(2 (z - low)/h - 1) become those of z^k: Clenshaw's recurrence on
 * polynomials, b_k = c_k + 2 u b_(k+1) - b_(k+2) with u = 2 (z - low)/h - 1. */
static inline void to_powers(mpfr_t *values, int stride, int n, mpfr_srcptr low,
                             mpfr_srcptr h) {
    static mpfr_t b[3][INTERPOLANT_MOST + 1];
    MPFR_DECL_INIT(t, INTERPOLANT_BITS);
    MPFR_DECL_INIT(one, INTERPOLANT_BITS); /* and 2 low/h */
    mpfr_div(one, low, h, MPFR_RNDN);
    mpfr_mul_2ui(one, one, 1, MPFR_RNDN);
    mpfr_add_ui(one, one, 1, MPFR_RNDN);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j <= n; j++) {
            mpfr_init2(b[i][j], INTERPOLANT_BITS);
            mpfr_set_ui(b[i][j], 0, MPFR_RNDN);
        }
    for (int k = n - 1; k >= 0; k--) {
        mpfr_t *now = b[k % 3], *next = b[(k + 1) % 3], *second = b[(k + 2) % 3];
        int twice = k > 0 ? 1 : 0; /* c_0 + u b_1 - b_2 */
        for (int j = 0; j < n; j++) {
            mpfr_neg(t, second[j], MPFR_RNDN);
            MPFR_DECL_INIT(u, INTERPOLANT_BITS);
            if (j > 0) {
                mpfr_div(u, next[j - 1], h, MPFR_RNDN);
                mpfr_mul_ui(u, u, twice ? 4 : 2, MPFR_RNDN);
                mpfr_add(t, t, u, MPFR_RNDN);
            }
            mpfr_mul(u, next[j], one, MPFR_RNDN);
            mpfr_mul_ui(u, u, twice ? 2 : 1, MPFR_RNDN);
            mpfr_sub(now[j], t, u, MPFR_RNDN);
        }
        mpfr_add(now[0], now[0], values[k * stride], MPFR_RNDN);
    }
    for (int j = 0; j < n; j++)
        mpfr_set(values[j * stride], b[0][j], MPFR_RNDN);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j <= n; j++)
            mpfr_clear(b[i][j]);
}

static inline void fill(const struct interpolant *p, interpolant_grid grid,
                        mpfr_srcptr low, mpfr_srcptr width) {
    MPFR_DECL_INIT(m, INTERPOLANT_BITS);
    MPFR_DECL_INIT(s, INTERPOLANT_BITS);
    for (int i = 0; i < p->squares; i++)
        for (int j = 0; j < p->points; j++) {
            node(m, 1, i, p->squares);
            mpfr_add_ui(m, m, 1, MPFR_RNDN);
            mpfr_div_2ui(m, m, 3, MPFR_RNDN);
            mpfr_sqrt(m, m, MPFR_RNDN);
            node(s, 1, j, p->points);
            mpfr_add_ui(s, s, 1, MPFR_RNDN);
            mpfr_div_2ui(s, s, 1, MPFR_RNDN);
            mpfr_mul(s, s, width, MPFR_RNDN);
            mpfr_add(s, s, low, MPFR_RNDN);
            p->value(grid[i][j], m, s);
        }
}

/* Leaves out what is small, and what is beyond it in both variables. */
static inline void cut(const struct interpolant *p, interpolant_grid grid,
                       interpolant_coefficients *out) {
    int most = 0;
    out->rows = 0;
    for (int j = p->points - 1; j >= 0; j--) {
        for (int i = most; i < p->squares; i++)
            if (fabs(mpfr_get_d(grid[i][j], MPFR_RNDN)) > p->least)
                most = i + 1;
        out->counts[j] = most;
        if (most > 0 && out->rows == 0)
            out->rows = j + 1;
        for (int i = most; i < p->squares; i++)
            mpfr_set_ui(grid[i][j], 0, MPFR_RNDN);
    }
}

static inline void interpolate(const struct interpolant *p,
                               interpolant_coefficients *out) {
    static interpolant_grid grid;
    MPFR_DECL_INIT(width, INTERPOLANT_BITS);
    MPFR_DECL_INIT(quarter, INTERPOLANT_BITS);
    MPFR_DECL_INIT(low, INTERPOLANT_BITS);
    MPFR_DECL_INIT(zero, INTERPOLANT_BITS);
    mpfr_set_ui(zero, 0, MPFR_RNDN);
    mpfr_set_si(low, p->from, MPFR_RNDN);
    mpfr_div_ui(low, low, p->denominator, MPFR_RNDN);
    mpfr_set_ui(width, p->numerator, MPFR_RNDN);
    mpfr_div_ui(width, width, p->denominator, MPFR_RNDN);
    mpfr_set_d(quarter, 0.25, MPFR_RNDN);
    for (int i = 0; i < p->squares; i++)
        for (int j = 0; j < p->points; j++)
            mpfr_init2(grid[i][j], INTERPOLANT_BITS);
    fill(p, grid, low, width);
    for (int i = 0; i < p->squares; i++)
        to_chebyshev(grid[i], 1, p->points);
    for (int j = 0; j < p->points; j++)
        to_chebyshev(&grid[0][j], INTERPOLANT_MOST, p->squares);
    cut(p, grid, out);
    for (int j = 0; j < p->points; j++)
        to_powers(&grid[0][j], INTERPOLANT_MOST, p->squares, zero, quarter);
    for (int i = 0; i < p->squares; i++)
        to_powers(grid[i], 1, p->points, low, width);
    for (int i = 0; i < p->squares; i++)
        for (int j = 0; j < p->points; j++) {
            out->c[j][i] = mpfr_get_d(grid[i][j], MPFR_RNDN);
            mpfr_clear(grid[i][j]);
        }
}

#endif
