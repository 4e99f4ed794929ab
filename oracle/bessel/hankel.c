/* Hankel's expansions for large x (DLMF 10.40), a_k = prod (4 v^2 - (2 j - 1)^2)/(8 j):
 *   sqrt(2 pi x) e^-x I_v(x) = sum over k < l of (-1)^k a_k/x^k + R
 *   sqrt(2 x/pi) e^x K_v(x)  = sum over k < l of a_k/x^k + R
 *
 * Requirements, with q = |v^2 - 1/4|/x
 *   H1  K: |R| <= |a_l|/x^l for l >= max(v - 1/2, 1) (10.40(ii)), and at most 2 e^q
 *       |a_l|/x^l for every l (10.40(iii): 10.40.11, 10.40.12 on the positive axis).
 *   H2  I: pi i I_v(x) = K_v(x e^-pi i) - e^(pi i v) K_v(x) (10.34.2). The first is
 *       10.40.11 on the negative axis, |R| <= 2 chi(l) e^(pi q/2) |a_l|/x^l with chi(l)
 *       <= sqrt(pi (l + 1)/2) < 2 sqrt(l + 1) (10.40.12; chi(1) = pi/2); the second
 *       adds at most e^-2x (1 + q e^q), H1 with l = 1.
 *   H3  Rounding: seven operations a term, as in S1 and S3 of series.c.
 */
#include <math.h>

#include "oracle/bessel/bessel.h"

/* 2^bits >= e^t. */
static mpfr_exp_t exponential_bits(double t) {
    return (mpfr_exp_t)ceil((t > 0 ? 1.4427 : 1.4426) * t) + 1;
}

/* The bits of what multiplies |a_l|/x^l in the remainder. */
static mpfr_exp_t remainder_bits(double v, double q, unsigned long l, bool second) {
    if (!second)
        return exponential_bits(1.5708 * q) + 2 + evo_bessel_bits(l + 1);
    return (double)l >= v - 0.5 ? 0 : exponential_bits(q) + 1;
}

bool evo_bessel_hankel_sum(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, bool second,
                           mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    double order = mpfr_get_d(v, MPFR_RNDU), argument = mpfr_get_d(x, MPFR_RNDD);
    double q = (order * order + 0.25) / argument;
    mpfr_exp_t small = 0; /* of e^-2x (1 + q e^q) */
    if (!second) {
        small = exponential_bits(fmin(q + log1p(q), 1e15) - fmin(2 * argument, 1e16));
        if (!(q < 0.3 * (double)p) || small > -p)
            return false;
    }
    mpfr_t twice, term, factor, eight;
    mpfr_inits2(p, term, factor, eight, (mpfr_ptr)0);
    mpfr_init2(twice, mpfr_get_prec(v));
    mpfr_mul_2ui(twice, v, 1, MPFR_RNDN);
    mpfr_mul_2ui(eight, x, 3, MPFR_RNDN);
    mpfr_set_ui(term, 1, MPFR_RNDN);
    mpfr_set_zero(y, 1);
    mpfr_exp_t top = mpfr_get_emin_min() / 2, bound = 0;
    bool reached = false;
    unsigned long k = 1;
    for (;; k++) {
        mpfr_exp_t before = mpfr_get_exp(term);
        mpfr_sub_ui(factor, twice, 2 * k - 1, MPFR_RNDN);
        mpfr_mul(term, term, factor, MPFR_RNDN);
        mpfr_add_ui(factor, twice, 2 * k - 1, MPFR_RNDN);
        mpfr_mul(term, term, factor, MPFR_RNDN);
        if (!second)
            mpfr_neg(term, term, MPFR_RNDN);
        mpfr_mul_ui(factor, eight, k, MPFR_RNDN);
        mpfr_div(term, term, factor, MPFR_RNDN);
        if (!mpfr_regular_p(term)) { /* v is half an odd number: the sum ends */
            bound = mpfr_get_emin_min() / 2;
            reached = true;
            break;
        }
        bound = mpfr_get_exp(term) + remainder_bits(order, q, k, second);
        reached = mpfr_regular_p(y) && bound <= mpfr_get_exp(y) - p;
        if (reached || (mpfr_get_exp(term) > before && (double)k > order))
            break;
        mpfr_add(y, y, term, MPFR_RNDN);
        top = mpfr_get_exp(term) > top ? mpfr_get_exp(term) : top;
    }
    mpfr_exp_t bits = evo_bessel_bits(k + 1);
    *error = evo_bessel_both(top - p + 2 * bits + 3, bound);
    if (!second)
        *error = evo_bessel_both(*error, small);
    mpfr_clears(twice, term, factor, eight, (mpfr_ptr)0);
    return reached;
}
