/* Which formula where, and what follows from the logarithms.
 *
 * Debye's expansion needs an order of about twice the precision, Hankel's an argument
 * of a third of it; where both fail the power series are short enough. A choice is one
 * of speed alone: a piece that cannot reach the precision says so, and the series
 * always do.
 */
#include "oracle/bessel/bessel.h"

/* From x = v^2 on Hankel's terms shrink from the first, and the logarithm of a ratio
 * next to 1 is no difference of large ones. */
static bool is_debye(mpfr_srcptr v, mpfr_srcptr x, mpfr_prec_t p) {
    double order = mpfr_get_d(v, MPFR_RNDU);
    return order >= 2 * (double)p && mpfr_get_d(x, MPFR_RNDD) < order * order;
}

/* e^-2x < 2^-p, about. */
static bool is_hankel(mpfr_srcptr x, mpfr_prec_t p) {
    return mpfr_cmp_d(x, 0.33 * (double)p) >= 0;
}

/* x^2 <= 16 (v + 1) makes some tens of terms. */
static bool is_short(mpfr_srcptr v, mpfr_srcptr x) {
    MPFR_DECL_INIT(a, 32);
    MPFR_DECL_INIT(b, 32);
    mpfr_sqr(a, x, MPFR_RNDN);
    mpfr_add_ui(b, v, 1, MPFR_RNDN);
    mpfr_mul_2ui(b, b, 4, MPFR_RNDN);
    return mpfr_cmp_ui_2exp(v, 1, 40) < 0 && mpfr_cmp(a, b) <= 0;
}

/* y += t, or -= t; the error of the sum from both. */
static mpfr_exp_t add(mpfr_t y, mpfr_exp_t error, mpfr_srcptr t, mpfr_exp_t other,
                      bool minus) {
    if (minus)
        mpfr_sub(y, y, t, MPFR_RNDN);
    else
        mpfr_add(y, y, t, MPFR_RNDN);
    return evo_bessel_both(evo_bessel_both(error, other), evo_bessel_rounding(y));
}

/* ---- Logarithms ------------------------------------------------------------ */

/* ln Gamma(v + 1), and its error. |ln Gamma(1 + v) + C v| < v^2, C being Euler's
 * constant, for 0 < v < 1 (pi^2/12 < 1): MPFR takes milliseconds next to 1. */
static mpfr_exp_t log_factorial(mpfr_t t, mpfr_srcptr v) {
    mpfr_exp_t error;
    if (mpfr_get_exp(v) < -mpfr_get_prec(t)) {
        mpfr_const_euler(t, MPFR_RNDN);
        mpfr_mul(t, t, v, MPFR_RNDN);
        mpfr_neg(t, t, MPFR_RNDN);
        error = evo_bessel_both(2 * mpfr_get_exp(v), evo_bessel_rounding(t) + 1);
    } else {
        mpfr_t next;
        evo_bessel_next_order(next, v);
        mpfr_lngamma(t, next, MPFR_RNDN);
        error = evo_bessel_rounding(t);
        mpfr_clear(next);
    }
    return error;
}

/* v ln(x/2) - ln Gamma(v + 1) + ln S */
static void log_by_series(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    evo_bessel_power_sum(y, v, x, error);
    *error = evo_bessel_log1p(y, *error);
    if (mpfr_zero_p(v))
        return;
    mpfr_prec_t p = mpfr_get_prec(y), places = mpfr_get_prec(x);
    mpfr_t t;
    mpfr_init2(t, p > places ? p : places);
    mpfr_div_2ui(t, x, 1, MPFR_RNDN); /* exact: the logarithm may be small */
    mpfr_log(t, t, MPFR_RNDN);
    mpfr_mul(t, t, v, MPFR_RNDN); /* two units */
    *error = add(y, *error, t, evo_bessel_rounding(t) + 2, false);
    mpfr_exp_t own = log_factorial(t, v);
    *error = add(y, *error, t, own, true);
    mpfr_clear(t);
}

/* x - ln sqrt(2 pi x), or -x - ln sqrt(2 x/pi), added to the logarithm of a sum. */
static mpfr_exp_t add_hankel_factor(mpfr_t y, mpfr_srcptr x, bool second,
                                    mpfr_exp_t error) {
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(y));
    error = evo_bessel_log1p(y, error);
    mpfr_const_pi(t, MPFR_RNDN);
    if (second)
        mpfr_div(t, x, t, MPFR_RNDN);
    else
        mpfr_mul(t, t, x, MPFR_RNDN);
    mpfr_mul_2ui(t, t, 1, MPFR_RNDN);
    mpfr_log(t, t, MPFR_RNDN); /* of two units: absolute */
    mpfr_div_2ui(t, t, 1, MPFR_RNDN);
    mpfr_exp_t own = evo_bessel_both(1 - mpfr_get_prec(t), evo_bessel_rounding(t));
    error = add(y, error, t, own, true);
    error = add(y, error, x, mpfr_get_emin_min(), second);
    mpfr_clear(t);
    return error;
}

void evo_bessel_log_i(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    if (!is_short(v, x)) {
        if (is_debye(v, x, p) && evo_bessel_debye(y, v, x, false, error))
            return;
        if (is_hankel(x, p) && evo_bessel_hankel_sum(y, v, x, false, error)) {
            *error = add_hankel_factor(y, x, false, *error);
            return;
        }
    }
    log_by_series(y, v, x, error);
}

void evo_bessel_log_k(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    if (is_debye(v, x, p) && evo_bessel_debye(y, v, x, true, error))
        return;
    if (is_hankel(x, p) && evo_bessel_hankel_sum(y, v, x, true, error)) {
        *error = add_hankel_factor(y, x, true, *error);
        return;
    }
    evo_bessel_reflection(y, v, x, error);
}

/* ---- The ratio ------------------------------------------------------------- */

/* ln(x/(2 (v + 1))) and the logarithms of both series. */
static void ratio_by_series(mpfr_t y, mpfr_srcptr v, mpfr_srcptr next, mpfr_srcptr x,
                            mpfr_exp_t *error) {
    mpfr_t t;
    mpfr_exp_t other;
    mpfr_init2(t, mpfr_get_prec(y));
    evo_bessel_power_sum(y, next, x, error);
    *error = evo_bessel_log1p(y, *error);
    evo_bessel_power_sum(t, v, x, &other);
    other = evo_bessel_log1p(t, other);
    *error = add(y, *error, t, other, true);
    mpfr_div(t, x, next, MPFR_RNDN);
    mpfr_div_2ui(t, t, 1, MPFR_RNDN);
    mpfr_log(t, t, MPFR_RNDN); /* of one unit: absolute */
    other = evo_bessel_both(1 - mpfr_get_prec(t), evo_bessel_rounding(t));
    *error = add(y, *error, t, other, false);
    mpfr_clear(t);
}

void evo_bessel_log_ratio(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    mpfr_prec_t p = mpfr_get_prec(y);
    mpfr_exp_t other;
    mpfr_t next, t;
    evo_bessel_next_order(next, v);
    mpfr_init2(t, p);
    bool brief = is_short(v, x);
    if (!brief && is_debye(v, x, p) && evo_bessel_debye(y, next, x, false, error) &&
        evo_bessel_debye(t, v, x, false, &other)) {
        *error = add(y, *error, t, other, true);
    } else if (!brief && is_hankel(x, p) &&
               evo_bessel_hankel_sum(y, next, x, false, error) &&
               evo_bessel_hankel_sum(t, v, x, false, &other)) {
        *error = evo_bessel_log1p(y, *error);
        other = evo_bessel_log1p(t, other);
        *error = add(y, *error, t, other, true);
    } else {
        ratio_by_series(y, v, next, x, error);
    }
    mpfr_clears(next, t, (mpfr_ptr)0);
}

/* ---- Its inverse ----------------------------------------------------------- */

/* r (2 v + 2 - r^2)/(1 - r^2): Banerjee, Dhillon, Ghosh and Sra (2005). */
static void first_guess(mpfr_t x, mpfr_srcptr v, mpfr_srcptr r) {
    mpfr_t square, t;
    mpfr_inits2(mpfr_get_prec(x), square, t, (mpfr_ptr)0);
    mpfr_sqr(square, r, MPFR_RNDN);
    mpfr_add_ui(t, v, 1, MPFR_RNDN);
    mpfr_mul_2ui(t, t, 1, MPFR_RNDN);
    mpfr_sub(t, t, square, MPFR_RNDN);
    mpfr_ui_sub(square, 1, square, MPFR_RNDN);
    mpfr_div(x, t, square, MPFR_RNDN);
    mpfr_mul(x, x, r, MPFR_RNDN);
    mpfr_clears(square, t, (mpfr_ptr)0);
}

/* g = ln(I_{v+1}(x)/I_v(x)) - ln r at the precision of g, and its sign: 0 where the
 * error does not say. */
static int sign_of(mpfr_t g, mpfr_srcptr v, mpfr_srcptr x, mpfr_srcptr r) {
    mpfr_exp_t error;
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(g));
    evo_bessel_log_ratio(g, v, x, &error);
    mpfr_log(t, r, MPFR_RNDN);
    error = add(g, error, t, evo_bessel_rounding(t), true);
    mpfr_clear(t);
    return mpfr_regular_p(g) && mpfr_get_exp(g) > error + 1 ? mpfr_sgn(g) : 0;
}

/* Newton's method for g in ln x, dg/d ln x = x/A - x A - (2 v + 1), A = r e^g; at most
 * a factor of two. Whether x was right to CLOSE bits, and is to nearly twice as many.
 */
static bool step(mpfr_t x, mpfr_srcptr v, mpfr_srcptr r) {
    enum { CLOSE = 20 };
    mpfr_prec_t p = mpfr_get_prec(x);
    mpfr_t g, a, slope;
    mpfr_inits2(p, g, a, slope, (mpfr_ptr)0);
    (void)sign_of(g, v, x, r);
    mpfr_exp(a, g, MPFR_RNDN);
    mpfr_mul(a, a, r, MPFR_RNDN);
    mpfr_ui_div(slope, 1, a, MPFR_RNDN);
    mpfr_sub(slope, slope, a, MPFR_RNDN);
    mpfr_mul(slope, slope, x, MPFR_RNDN);
    mpfr_mul_2ui(a, v, 1, MPFR_RNDN);
    mpfr_add_ui(a, a, 1, MPFR_RNDN);
    mpfr_sub(slope, slope, a, MPFR_RNDN);
    mpfr_div(g, g, slope, MPFR_RNDN);
    bool close = mpfr_zero_p(g) || (mpfr_regular_p(g) && mpfr_get_exp(g) < -CLOSE);
    mpfr_ui_sub(g, 1, g, MPFR_RNDN);
    if (!(mpfr_cmp_d(g, 0.5) >= 0))
        mpfr_set_d(g, 0.5, MPFR_RNDN);
    if (mpfr_cmp_ui(g, 2) > 0)
        mpfr_set_ui(g, 2, MPFR_RNDN);
    mpfr_mul(x, x, g, MPFR_RNDN);
    mpfr_clears(g, a, slope, (mpfr_ptr)0);
    return close;
}

/* x (1 + side 2^-bits) */
static int sign_beside(mpfr_srcptr v, mpfr_srcptr x, mpfr_srcptr r, mpfr_prec_t bits,
                       int side) {
    mpfr_t at, g;
    mpfr_inits2(mpfr_get_prec(x), at, g, (mpfr_ptr)0);
    mpfr_div_2ui(at, x, (unsigned long)bits, MPFR_RNDN);
    if (side > 0)
        mpfr_add(at, x, at, MPFR_RNDU);
    else
        mpfr_sub(at, x, at, MPFR_RNDD);
    int sign = sign_of(g, v, at, r);
    mpfr_clears(at, g, (mpfr_ptr)0);
    return sign;
}

/* I_{v+1}(x)/I_v(x) rises with x, so that signs beside x enclose the solution. Bits are
 * lost where it is near 1 (slope 1 - r), and where logarithms are large. */
void evo_bessel_ratio_inverse(mpfr_t y, mpfr_srcptr v, mpfr_srcptr r,
                              mpfr_exp_t *error) {
    enum { GUARD = 48, STEPS = 6, ROUGH = 32 };
    mpfr_prec_t w = mpfr_get_prec(y), lost = GUARD;
    MPFR_DECL_INIT(rest, 64);
    mpfr_ui_sub(rest, 1, r, MPFR_RNDD);
    lost += -2 * mpfr_get_exp(rest);
    if (mpfr_regular_p(v) && mpfr_get_exp(v) > 0)
        lost += mpfr_get_exp(v) + 12;
    mpfr_t x;
    mpfr_init2(x, ROUGH + lost);
    first_guess(x, v, r);
    for (int i = 0; i < STEPS && !step(x, v, r); i++)
        ;
    for (mpfr_prec_t bits = ROUGH;;) {
        bits = 2 * bits < w + 8 ? 2 * bits : w + 8;
        mpfr_prec_round(x, bits + lost, MPFR_RNDN);
        (void)step(x, v, r);
        if (bits < w + 8)
            continue;
        if (sign_beside(v, x, r, w, -1) < 0 && sign_beside(v, x, r, w, 1) > 0)
            break;
        lost += lost / 2;
    }
    mpfr_set(y, x, MPFR_RNDN);
    *error = evo_bessel_both(mpfr_get_exp(x) - w + 1, evo_bessel_rounding(y));
    mpfr_clear(x);
}
