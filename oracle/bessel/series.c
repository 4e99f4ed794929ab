/* Convergent series: I_v by its power series, K_v from I_v and I_-v.
 *
 * Requirements
 *   S1  Terms follow from each other by five operations that round, each within 2^-p:
 *       term k is within 5 k 2^-p (1 + small), relative.
 *   S2  The sum stops where a term is below the last bit of the sum and all further
 *       ratios, which decrease, are below 1/2: what is left is less than that term.
 *   S3  Cancellation is measured: errors are relative to the largest term.
 */
#include <math.h>

#include "oracle/bessel/bessel.h"

/* Bits that v + 1 and v - 1 have at most. */
static mpfr_prec_t bits_beside(mpfr_srcptr v) {
    mpfr_exp_t high = 1, low = 0;
    if (mpfr_regular_p(v)) {
        mpfr_exp_t top = mpfr_get_exp(v), bottom = top - mpfr_get_prec(v);
        high = top > high ? top : high;
        low = bottom < low ? bottom : low;
    }
    return high - low + 2;
}

void evo_bessel_next_order(mpfr_t next, mpfr_srcptr v) {
    mpfr_init2(next, bits_beside(v));
    mpfr_add_ui(next, v, 1, MPFR_RNDN); /* exact */
}

void evo_bessel_last_order(mpfr_t last, mpfr_srcptr v) {
    mpfr_init2(last, bits_beside(v));
    mpfr_sub_ui(last, v, 1, MPFR_RNDN); /* exact */
    mpfr_abs(last, last, MPFR_RNDN);
}

/* With |error| d <= 1/2 the factor e^d is off by less than 2 d. */
mpfr_exp_t evo_bessel_exp(mpfr_t y, mpfr_exp_t error) {
    mpfr_exp(y, y, MPFR_RNDN);
    return error >= -1 || !mpfr_regular_p(y)
               ? EVO_BESSEL_UNKNOWN
               : evo_bessel_both(mpfr_get_exp(y) + error + 1, evo_bessel_rounding(y));
}

/* With S = 1 + s and an error d <= S/2 the logarithm is off by at most 2 d/S. */
mpfr_exp_t evo_bessel_log1p(mpfr_t s, mpfr_exp_t error) {
    MPFR_DECL_INIT(whole, 32);
    mpfr_add_ui(whole, s, 1, MPFR_RNDD);
    if (mpfr_sgn(whole) <= 0 || error >= mpfr_get_exp(whole) - 1) {
        mpfr_set_zero(s, 1);
        return EVO_BESSEL_UNKNOWN;
    }
    mpfr_log1p(s, s, MPFR_RNDN);
    return evo_bessel_both(error - mpfr_get_exp(whole) + 2, evo_bessel_rounding(s));
}

bool evo_bessel_power_sum(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    bool positive = mpfr_sgn(v) >= 0;
    mpfr_t square, term, divisor;
    mpfr_inits2(p, square, term, divisor, (mpfr_ptr)0);
    mpfr_sqr(square, x, MPFR_RNDN);
    mpfr_div_2ui(square, square, 2, MPFR_RNDN);
    mpfr_set_ui(term, 1, MPFR_RNDN);
    mpfr_set_zero(y, 1);
    mpfr_exp_t top = mpfr_get_emin_min();
    unsigned long k = 1;
    for (;; k++) {
        mpfr_add_ui(divisor, v, k, MPFR_RNDN);
        bool beyond = mpfr_sgn(divisor) > 0;
        mpfr_mul_ui(divisor, divisor, k, MPFR_RNDN);
        mpfr_mul(term, term, square, MPFR_RNDN);
        mpfr_div(term, term, divisor, MPFR_RNDN);
        mpfr_add(y, y, term, MPFR_RNDN);
        mpfr_exp_t size = mpfr_get_exp(term);
        top = size > top ? size : top;
        if (beyond && mpfr_get_exp(square) + 2 <= mpfr_get_exp(divisor) &&
            mpfr_regular_p(y) && size <= mpfr_get_exp(y) - p)
            break;
    }
    /* 6 k + 2 units of the sum of all terms' magnitudes. */
    mpfr_exp_t bits = evo_bessel_bits(k + 1);
    *error = positive ? mpfr_get_exp(y) - p + bits + 3 : top - p + 2 * bits + 3;
    mpfr_clears(square, term, divisor, (mpfr_ptr)0);
    return true;
}

/* ---- K_v ------------------------------------------------------------------- */

/* How many bits I_v(x)/K_v(x) has before the point, about, at least 0: with r =
 * sqrt(v^2 + x^2) both are e^(+-(r - v arsinh(v/x))) over roots of r. */
static mpfr_prec_t quotient_bits(double v, double x) {
    double r = hypot(v, x), exponent = r - v * asinh(v / x);
    if (x < 1e-300 || exponent <= 0)
        return 4;
    return (mpfr_prec_t)(2.8854 * exponent + log2(1 + r)) + 4;
}

/* The order, moved to at least 2^-bits away from whole numbers; returns the exponent of
 * the distance to the nearest. */
static mpfr_exp_t move_order(mpfr_t order, mpfr_srcptr v, mpfr_prec_t bits) {
    mpfr_t whole, away;
    mpfr_inits2(mpfr_get_prec(order), whole, away, (mpfr_ptr)0);
    mpfr_rint(whole, v, MPFR_RNDN);
    mpfr_sub(away, v, whole, MPFR_RNDN);
    if (!mpfr_regular_p(away) || mpfr_get_exp(away) <= -bits)
        mpfr_set_ui_2exp(away, 1, -bits, MPFR_RNDN);
    mpfr_exp_t distance = mpfr_get_exp(away);
    mpfr_add(order, whole, away, MPFR_RNDN);
    mpfr_clears(whole, away, (mpfr_ptr)0);
    return distance;
}

/* One side of K = A - B: with g = Gamma(1 + v) and P = (x/2)^v
 *   A = g/(2 v P) S(-v),  B = pi P/(2 sin(pi v) g) S(v),
 * S = 1 + the power series. Four factors and their products: 8 units beside S's error.
 * Returns the exponent of the absolute error. */
static mpfr_exp_t side(mpfr_t out, mpfr_srcptr v, mpfr_srcptr x, mpfr_srcptr gamma,
                       mpfr_srcptr power, bool second) {
    mpfr_exp_t error;
    mpfr_t order, factor;
    mpfr_init2(order, mpfr_get_prec(v));
    mpfr_init2(factor, mpfr_get_prec(out));
    mpfr_set(order, v, MPFR_RNDN);
    if (!second)
        mpfr_neg(order, order, MPFR_RNDN);
    evo_bessel_power_sum(out, order, x, &error);
    mpfr_add_ui(out, out, 1, MPFR_RNDN);
    error = evo_bessel_both(error, evo_bessel_rounding(out));
    if (second) {
        mpfr_sinpi(factor, v, MPFR_RNDN);
        mpfr_mul(factor, factor, gamma, MPFR_RNDN);
        mpfr_div(factor, power, factor, MPFR_RNDN);
        mpfr_mul(out, out, factor, MPFR_RNDN);
        error = evo_bessel_both(error + mpfr_get_exp(factor), evo_bessel_rounding(out));
        mpfr_const_pi(factor, MPFR_RNDN);
    } else {
        mpfr_mul(factor, power, v, MPFR_RNDN);
        mpfr_div(factor, gamma, factor, MPFR_RNDN);
    }
    mpfr_div_2ui(factor, factor, 1, MPFR_RNDN);
    error += mpfr_get_exp(factor);
    mpfr_mul(out, out, factor, MPFR_RNDN);
    error = evo_bessel_both(error, evo_bessel_rounding(out) + 4);
    mpfr_clears(order, factor, (mpfr_ptr)0);
    return error;
}

/* K_v(x) at the precision of k for an order that is no whole number; the exponent of
 * the relative error. */
static mpfr_exp_t difference(mpfr_t k, mpfr_srcptr order, mpfr_srcptr x) {
    mpfr_prec_t p = mpfr_get_prec(k);
    mpfr_t next, b, gamma, power;
    mpfr_inits2(p, b, gamma, power, (mpfr_ptr)0);
    evo_bessel_next_order(next, order);
    mpfr_gamma(gamma, next, MPFR_RNDN);
    mpfr_div_2ui(b, x, 1, MPFR_RNDN); /* exact: p is not below the precision of x */
    mpfr_pow(power, b, order, MPFR_RNDN);
    mpfr_exp_t error = side(k, order, x, gamma, power, false);
    error = evo_bessel_both(error, side(b, order, x, gamma, power, true));
    mpfr_sub(k, k, b, MPFR_RNDN);
    error = evo_bessel_both(error, evo_bessel_rounding(k));
    mpfr_clears(next, b, gamma, power, (mpfr_ptr)0);
    return mpfr_sgn(k) > 0 ? error - mpfr_get_exp(k) + 1 : 0;
}

/* Moving the order by d changes ln K_v by at most d ln(K_{v+1}/K_v), since ln K_v is
 * convex in v, and K_{v+1}/K_v <= 1 + (2 v + 1)/x. */
void evo_bessel_reflection(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    enum { GUARD = 16 };
    mpfr_prec_t w = mpfr_get_prec(y), moved = w + GUARD;
    mpfr_exp_t size = mpfr_regular_p(v) && mpfr_get_exp(v) > 0 ? mpfr_get_exp(v) : 0;
    mpfr_t order, k;
    mpfr_init2(order, moved + mpfr_get_prec(v) + size);
    mpfr_exp_t distance = move_order(order, v, moved);
    mpfr_exp_t span = size + 3 - mpfr_get_exp(x);
    mpfr_exp_t shift = 2 - moved + evo_bessel_bits(span > 2 ? (unsigned long)span : 2);
    mpfr_prec_t p = w + 3 * GUARD - distance +
                    quotient_bits(mpfr_get_d(v, MPFR_RNDU), mpfr_get_d(x, MPFR_RNDD));
    mpfr_init2(k, p > mpfr_get_prec(x) ? p : mpfr_get_prec(x));
    for (;;) {
        mpfr_exp_t relative = difference(k, order, x);
        if (relative <= -w) {
            mpfr_log(y, k, MPFR_RNDN);
            *error = evo_bessel_both(relative + 1, shift);
            *error = evo_bessel_both(*error, evo_bessel_rounding(y));
            break;
        }
        p += p / 2;
        mpfr_set_prec(k, p);
    }
    mpfr_clears(order, k, (mpfr_ptr)0);
}
