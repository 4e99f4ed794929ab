/* The derivatives by x of ln I_v and ln K_v: v/x and a quotient of neighbouring orders.
 *
 * Requirements
 *   D1  Where x is small beside v the quotient is small beside v/x, and so are the bits
 *       that it needs: v/x may be a short number, which it takes thousands of bits of
 *       the sum to tell from the derivative.
 *   D2  Of whole and a half orders K'/K is rational, and may be a short number itself,
 *       which no error bound decides: exact but for one division.
 */
#include "oracle/bessel/bessel.h"

enum { LEAST_BITS = 64 };

/* Both quotients are below x/v: what is left of p bits of v/x + quotient. */
static mpfr_prec_t quotient_bits(mpfr_srcptr v, mpfr_srcptr x, mpfr_prec_t p) {
    if (!mpfr_regular_p(v) || mpfr_get_exp(v) <= mpfr_get_exp(x))
        return p;
    mpfr_exp_t bits = p - 2 * (mpfr_get_exp(v) - mpfr_get_exp(x)) + 2;
    return bits > LEAST_BITS ? bits : LEAST_BITS;
}

/* y = v/x + e^q, the logarithm q with the error in *error; its own then. */
static void add_quotient(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_t q,
                         mpfr_exp_t *error) {
    *error = evo_bessel_exp(q, *error);
    mpfr_div(y, v, x, MPFR_RNDN);
    if (*error >= EVO_BESSEL_UNKNOWN)
        return;
    *error = evo_bessel_both(*error, evo_bessel_rounding(y));
    mpfr_add(y, y, q, MPFR_RNDN);
    *error = evo_bessel_both(*error, evo_bessel_rounding(y));
}

/* I'_v = I_{v+1} + v/x I_v (DLMF 10.29.2); I_{v+1}/I_v < x/(2 v + 2) */
void evo_bessel_slope_i(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    mpfr_t q;
    mpfr_init2(q, quotient_bits(v, x, mpfr_get_prec(y)));
    evo_bessel_log_ratio(q, v, x, error);
    add_quotient(y, v, x, q, error);
    mpfr_clear(q);
}

/* With K_{n + 1/2}(x) = e^-x sqrt(pi/(2 x)) x^-n t_n(x), t_n = (2 n - 1) t_{n-1} +
 * x^2 t_{n-2}, t_0 = 1, t_1 = 1 + x (DLMF 10.49(ii)),
 *   -K'/K = ((2 n + 1) t_n + 2 x^2 t_{n-1})/(2 x t_n).
 * False where its integers, multiples of a power of two, would have too many bits. */
static bool slope_k_of_half(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    enum { ORDERS = 64, ORDER_BITS = 8, MOST_BITS = 8192 };
    MPFR_DECL_INIT(order, 32);
    if (mpfr_cmp_ui(v, ORDERS) >= 0 || mpfr_sub_d(order, v, 0.5, MPFR_RNDN) != 0 ||
        !mpfr_integer_p(order) || mpfr_sgn(order) < 0)
        return false;
    unsigned long n = mpfr_get_ui(order, MPFR_RNDN);
    mpfr_exp_t high = mpfr_get_exp(x), low = high - (mpfr_exp_t)mpfr_min_prec(x);
    mpfr_exp_t bits = (mpfr_exp_t)(n + 2) *
                      ((high > 0 ? high : 0) + (low < 0 ? -low : 0) + ORDER_BITS);
    if (bits > MOST_BITS)
        return false;
    mpfr_t square, before, t, next;
    mpfr_inits2(bits, square, before, t, next, (mpfr_ptr)0);
    mpfr_sqr(square, x, MPFR_RNDN);
    mpfr_set_ui(t, 1, MPFR_RNDN);
    mpfr_set(before, x, MPFR_RNDN); /* of n = 0: x^2 t_{-1} */
    for (unsigned long k = 1; k <= n; k++) {
        mpfr_mul_ui(next, t, 2 * k - 1, MPFR_RNDN);
        mpfr_add(next, next, before, MPFR_RNDN);
        mpfr_mul(before, t, square, MPFR_RNDN);
        mpfr_swap(t, next);
    }
    mpfr_mul_2ui(before, before, 1, MPFR_RNDN);
    mpfr_mul_ui(next, t, 2 * n + 1, MPFR_RNDN);
    mpfr_add(next, next, before, MPFR_RNDN);
    mpfr_mul(t, t, x, MPFR_RNDN);
    mpfr_mul_2ui(t, t, 1, MPFR_RNDN);
    mpfr_div(y, next, t, MPFR_RNDN);
    *error = evo_bessel_rounding(y);
    mpfr_clears(square, before, t, next, (mpfr_ptr)0);
    return true;
}

/* -K'_v = K_{v-1} + v/x K_v, K_{-u} = K_u; K_{v-1}/K_v < x/(2 v - 1) for v >= 1 */
void evo_bessel_slope_k(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    mpfr_exp_t other;
    mpfr_t last, q, t;
    if (!slope_k_of_half(y, v, x, error)) {
        p = mpfr_cmp_ui(v, 1) >= 0 ? quotient_bits(v, x, p) : p;
        evo_bessel_last_order(last, v);
        mpfr_inits2(p, q, t, (mpfr_ptr)0);
        if (mpfr_equal_p(last, v)) { /* 1/2, of any x */
            mpfr_set_zero(q, 1);
            *error = mpfr_get_emin_min();
        } else {
            evo_bessel_log_k(q, last, x, error);
            evo_bessel_log_k(t, v, x, &other);
            mpfr_sub(q, q, t, MPFR_RNDN);
            *error =
                evo_bessel_both(evo_bessel_both(*error, other), evo_bessel_rounding(q));
        }
        add_quotient(y, v, x, q, error);
        mpfr_clears(last, q, t, (mpfr_ptr)0);
    }
    mpfr_neg(y, y, MPFR_RNDN);
}
