/* Debye's expansions, uniform in x (DLMF 10.41(ii); Olver, Asymptotics and Special
 * Functions, 1997, chapter 10, section 7, pages 374 to 378, which has the bounds).
 * With r = sqrt(v^2 + x^2), s = (v/r)^2, L = r - v arsinh(v/x):
 *   I_v(x) = e^L/sqrt(2 pi r) sum U_k(v/r)/v^k
 *   K_v(x) = sqrt(pi/(2 r)) e^-L sum (-1)^k U_k(v/r)/v^k
 * U_k(t) = t^k sum over j <= k of (-1)^j m(k,j) t^2j, and so U_k(v/r)/v^k = r^-k sum
 * (-1)^j m(k,j) s^j.
 *
 * Requirements
 *   D1  The recurrence 10.41.9 in powers of t: with e = k + 2 j
 *         m(k+1,j) = (2 e + 1)^2/(8 (e + 1)) m(k,j)
 *                  + (2 e - 3)(2 e + 1)/(8 (e + 1)) m(k,j-1),
 *       positive numbers: no cancellation, 6 roundings a step.
 *   D2  Olver's bounds: in place of the sums' rest from l on stands
 *       eta, |eta| <= 2 e^(2 V(U_1)/v) V(U_l)/v^l, V being the variation over [v/r, 1]
 *       for I and over [0, v/r] for K; for I all is divided by 1 + eta over [0, 1]. A
 *       variation is at most C_l = sum of m(l,j), for U_1 1/3: v >= 64 makes it at
 *       most 4 C_l/v^l for K and, with the divisor, 8 C_l/v^l for I.
 *
 *   D3  Rounding of a term: 6 k units from its coefficients, 5 k from the powers of s
 *       (r 1, v/r 2, s 5), k from Horner's scheme, 3 k from r^-k, and the sum: within
 *       16 (k + 1) units of C_k/v^k.
 */
#include <math.h>
#include <stdlib.h>

#include "oracle/bessel/bessel.h"

enum { LEAST_ORDER = 64, MOST_TERMS = 4096 };

/* m(k, .) becomes m(k+1, .), in place from the last on; `spare` is lost. */
static void next_coefficients(mpfr_t *m, unsigned long k, mpfr_t spare) {
    for (unsigned long j = k + 1;; j--) {
        unsigned long e = k + 2 * j;
        if (j <= k)
            mpfr_mul_ui(m[j], m[j], (2 * e + 1) * (2 * e + 1), MPFR_RNDN);
        else
            mpfr_set_zero(m[j], 1);
        if (j > 0) {
            mpfr_mul_ui(spare, m[j - 1], (2 * e - 3) * (2 * e + 1), MPFR_RNDN);
            mpfr_add(m[j], m[j], spare, MPFR_RNDN);
        }
        mpfr_div_ui(m[j], m[j], 8 * (e + 1), MPFR_RNDN);
        if (j == 0)
            break;
    }
}

/* sum over j of (-s)^j m(k,j), and of m(k,j). */
static void polynomial(mpfr_t value, mpfr_t total, mpfr_t *m, unsigned long k,
                       mpfr_srcptr minus_s) {
    mpfr_set(value, m[k], MPFR_RNDN);
    mpfr_set(total, m[k], MPFR_RNDU);
    for (unsigned long j = k; j-- > 0;) {
        mpfr_fma(value, value, minus_s, m[j], MPFR_RNDN);
        mpfr_add(total, total, m[j], MPFR_RNDU);
    }
}

/* Where terms are summed: k-th numbers of one precision. */
struct sum {
    mpfr_t *m; /* MOST_TERMS + 1, of which `made` exist */
    unsigned long made;
    mpfr_t minus_s, inverse, power, term, total, spare;
};

static void prepare(struct sum *w, mpfr_srcptr v, mpfr_srcptr r, bool second) {
    mpfr_prec_t p = mpfr_get_prec(r);
    mpfr_inits2(p, w->minus_s, w->inverse, w->power, w->term, w->spare, (mpfr_ptr)0);
    mpfr_init2(w->total, 32);
    mpfr_div(w->minus_s, v, r, MPFR_RNDN);
    mpfr_sqr(w->minus_s, w->minus_s, MPFR_RNDN);
    mpfr_neg(w->minus_s, w->minus_s, MPFR_RNDN);
    mpfr_ui_div(w->inverse, 1, r, MPFR_RNDN);
    if (second)
        mpfr_neg(w->inverse, w->inverse, MPFR_RNDN);
    mpfr_set_ui(w->power, 1, MPFR_RNDN);
}

static void discard(struct sum *w) {
    for (unsigned long k = 0; k < w->made; k++)
        mpfr_clear(w->m[k]);
    mpfr_clears(w->minus_s, w->inverse, w->power, w->term, w->total, w->spare,
                (mpfr_ptr)0);
    free(w->m);
}

/* The sum less 1. */
static bool add_terms(mpfr_t y, struct sum *w, mpfr_srcptr v, mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    double log_order = log2(mpfr_get_d(v, MPFR_RNDD)), last = 0;
    double rounding = 16; /* units: 16 (k + 1) C_k/v^k */
    mpfr_set_zero(y, 1);
    for (unsigned long k = 0;; k++) {
        if (k == MOST_TERMS)
            return false;
        mpfr_init2(w->m[k], p);
        w->made++;
        if (k == 0) {
            mpfr_set_ui(w->m[0], 1, MPFR_RNDN);
            continue;
        }
        next_coefficients(w->m, k - 1, w->spare);
        polynomial(w->term, w->total, w->m, k, w->minus_s);
        long exponent;
        double head = mpfr_get_d_2exp(&exponent, w->total, MPFR_RNDU);
        double size = log2(head) + (double)exponent - (double)k * log_order;
        if (size <= (double)-p) {
            *error = evo_bessel_both(evo_bessel_bits((unsigned long)rounding + 2) - p,
                                     (mpfr_exp_t)ceil(size + 0.01) + 3);
            return true;
        }
        if (k > 1 && size > last) /* they grow again */
            return false;
        last = size;
        rounding += 16 * (double)(k + 1) * exp2(size);
        mpfr_mul(w->power, w->power, w->inverse, MPFR_RNDN);
        mpfr_mul(w->term, w->term, w->power, MPFR_RNDN);
        mpfr_add(y, y, w->term, MPFR_RNDN);
    }
}

/* L and its error: three units of v arsinh(v/x), one of r and one of the difference. */
static mpfr_exp_t exponent_of(mpfr_t out, mpfr_srcptr v, mpfr_srcptr x, mpfr_srcptr r) {
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(out));
    mpfr_div(t, v, x, MPFR_RNDN);
    mpfr_asinh(t, t, MPFR_RNDN);
    mpfr_mul(t, t, v, MPFR_RNDN);
    mpfr_exp_t error =
        evo_bessel_both(evo_bessel_rounding(t) + 2, evo_bessel_rounding(r));
    mpfr_sub(out, r, t, MPFR_RNDN);
    mpfr_clear(t);
    return evo_bessel_both(error, evo_bessel_rounding(out));
}

bool evo_bessel_debye(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, bool second,
                      mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    if (mpfr_cmp_ui(v, LEAST_ORDER) < 0)
        return false;
    mpfr_t r, t;
    struct sum w = {.m = calloc(MOST_TERMS + 1, sizeof *w.m)};
    if (w.m == NULL)
        return false;
    mpfr_inits2(p, r, t, (mpfr_ptr)0);
    mpfr_hypot(r, v, x, MPFR_RNDN);
    prepare(&w, v, r, second);
    bool reached = add_terms(y, &w, v, error);
    discard(&w);
    if (reached) {
        *error = evo_bessel_log1p(y, *error);
        *error = evo_bessel_both(*error, exponent_of(t, v, x, r));
        if (second)
            mpfr_neg(t, t, MPFR_RNDN);
        mpfr_add(y, y, t, MPFR_RNDN);
        *error = evo_bessel_both(*error, evo_bessel_rounding(y));
        /* ln sqrt(2 pi r), or ln sqrt(2 r/pi): 3 units of the root's argument. */
        mpfr_const_pi(t, MPFR_RNDN);
        if (second)
            mpfr_div(t, r, t, MPFR_RNDN);
        else
            mpfr_mul(t, t, r, MPFR_RNDN);
        mpfr_mul_2ui(t, t, 1, MPFR_RNDN);
        mpfr_log(t, t, MPFR_RNDN);
        mpfr_div_2ui(t, t, 1, MPFR_RNDN);
        *error =
            evo_bessel_both(*error, evo_bessel_both(2 - p, evo_bessel_rounding(t)));
        mpfr_sub(y, y, t, MPFR_RNDN);
        *error = evo_bessel_both(*error, evo_bessel_rounding(y));
    }
    mpfr_clears(r, t, (mpfr_ptr)0);
    return reached;
}
