/* I_v and K_v themselves, of orders 0 and 1: cheaper than by their logarithms.
 *
 * I_v from its power series or Hankel's expansion. K_v of small x from DLMF 10.31.1 and
 * 10.31.2: with L = ln(x/2) + C, C Euler's constant, H_k = 1 + 1/2 + ... + 1/k,
 *   K_0(x) = sum over k >= 0 of (H_k - L) (x^2/4)^k/k!^2
 *   K_1(x) = 1/x - (x/2) sum of (H_k + 1/(2 k + 2) - L) (x^2/4)^k/(k! (k + 1)!)
 *
 * Requirements
 *   O1  Powers over factorials have three operations a term, the sums H_k two, their
 *       difference from L seven units of H_k + |L| + 1 beside, a product and a sum:
 *       term k is within 8 (k + 1) units of its size,
 *       (H_k + |L| + 2) (x^2/4)^k/(k! (k + v)!).
 *
 *   O2  The sum stops where such a size is below the last bit of the largest one, and
 *       x^2/4 <= (k + 1)^2/4: as H_k + |L| + 2 at most doubles, what is left is less
 *       than the last.
 *
 *   O3  Cancellation, e^2x or so, is measured: extra bits are a matter of speed.
 */
#include "oracle/bessel/bessel.h"

static bool is_first(mpfr_srcptr v) {
    return mpfr_zero_p(v) == 0;
}

/* y *= t, which is within a unit; the relative error from that of y. */
static mpfr_exp_t times(mpfr_t y, mpfr_srcptr t, mpfr_exp_t relative) {
    mpfr_mul(y, y, t, MPFR_RNDN);
    return evo_bessel_both(relative, 3 - mpfr_get_prec(y));
}

/* y becomes 1 + y; the relative error of a sum that is positive. */
static mpfr_exp_t whole(mpfr_t y, mpfr_exp_t error) {
    mpfr_add_ui(y, y, 1, MPFR_RNDN);
    error = evo_bessel_both(error, evo_bessel_rounding(y));
    return error - mpfr_get_exp(y) + 1;
}

/* y times e^x or e^-x */
static mpfr_exp_t times_exponential(mpfr_t y, mpfr_srcptr x, bool minus,
                                    mpfr_exp_t relative) {
    mpfr_prec_t p = mpfr_get_prec(y), own = mpfr_get_prec(x);
    mpfr_t t;
    mpfr_init2(t, p > own ? p : own);
    if (minus)
        mpfr_neg(t, x, MPFR_RNDN); /* exact */
    else
        mpfr_set(t, x, MPFR_RNDN);
    mpfr_exp(t, t, MPFR_RNDN);
    relative = times(y, t, relative);
    mpfr_clear(t);
    return relative;
}

/* y/sqrt(2 pi x), or y/sqrt(2 x/pi): the root is within two units. */
static mpfr_exp_t by_root(mpfr_t y, mpfr_srcptr x, bool second, mpfr_exp_t relative) {
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(y));
    mpfr_const_pi(t, MPFR_RNDN);
    if (second)
        mpfr_div(t, x, t, MPFR_RNDN);
    else
        mpfr_mul(t, t, x, MPFR_RNDN);
    mpfr_mul_2ui(t, t, 1, MPFR_RNDN);
    mpfr_sqrt(t, t, MPFR_RNDN);
    mpfr_div(y, y, t, MPFR_RNDN);
    mpfr_clear(t);
    return evo_bessel_both(relative, 3 - mpfr_get_prec(y));
}

static void conclude(mpfr_srcptr y, mpfr_exp_t relative, mpfr_exp_t *error) {
    *error = !mpfr_regular_p(y) || relative >= -1 ? EVO_BESSEL_UNKNOWN
                                                  : mpfr_get_exp(y) + relative;
}

static void first_kind(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, bool scaled,
                       mpfr_exp_t *error) {
    mpfr_exp_t relative;
    if (mpfr_cmp_d(x, 0.35 * (double)mpfr_get_prec(y)) >= 0 &&
        evo_bessel_hankel_sum(y, v, x, false, error)) {
        relative = by_root(y, x, false, whole(y, *error));
        if (!scaled)
            relative = times_exponential(y, x, false, relative);
    } else {
        evo_bessel_power_sum(y, v, x, error);
        relative = whole(y, *error);
        if (is_first(v)) {
            mpfr_div_2ui(y, y, 1, MPFR_RNDN);
            relative = times(y, x, relative);
        }
        if (scaled)
            relative = times_exponential(y, x, true, relative);
    }
    conclude(y, relative, error);
}

/* ---- K_v by its series ------------------------------------------------------ */

/* What the sum is made of; the term is (x^2/4)^k/(k! (k + v)!). */
struct series {
    mpfr_t square, term, harmonic, l, part;
};

/* H_k or H_k + 1/(2 k + 2), less L, times the term, into part. */
static void next_part(struct series *s, unsigned long k, bool first) {
    mpfr_sub(s->part, s->harmonic, s->l, MPFR_RNDN);
    if (first) {
        mpfr_t half;
        mpfr_init2(half, mpfr_get_prec(s->part));
        mpfr_set_ui(half, 1, MPFR_RNDN);
        mpfr_div_ui(half, half, 2 * k + 2, MPFR_RNDN);
        mpfr_add(s->part, s->part, half, MPFR_RNDN);
        mpfr_clear(half);
    }
    mpfr_mul(s->part, s->part, s->term, MPFR_RNDN);
}

/* The exponent of (H_k + |L| + 2) times the term. */
static mpfr_exp_t size_of(const struct series *s) {
    MPFR_DECL_INIT(size, 32);
    MPFR_DECL_INIT(l, 32);
    mpfr_abs(l, s->l, MPFR_RNDU);
    mpfr_add(size, s->harmonic, l, MPFR_RNDU);
    mpfr_add_ui(size, size, 2, MPFR_RNDU);
    return mpfr_get_exp(size) + mpfr_get_exp(s->term);
}

/* x^2/4 <= (k + 1)^2/4 */
static bool is_falling(mpfr_srcptr x, unsigned long k) {
    return mpfr_cmp_ui(x, k + 1) <= 0;
}

static void start(struct series *s, mpfr_srcptr x, mpfr_prec_t q) {
    mpfr_inits2(q, s->square, s->term, s->harmonic, s->l, s->part, (mpfr_ptr)0);
    mpfr_sqr(s->square, x, MPFR_RNDN);
    mpfr_div_2ui(s->square, s->square, 2, MPFR_RNDN);
    mpfr_set_ui(s->term, 1, MPFR_RNDN);
    mpfr_set_zero(s->harmonic, 1);
    mpfr_div_2ui(s->l, x, 1, MPFR_RNDN); /* exact, q being that of x at least */
    mpfr_log(s->l, s->l, MPFR_RNDN);
    mpfr_const_euler(s->part, MPFR_RNDN);
    mpfr_add(s->l, s->l, s->part, MPFR_RNDN);
}

/* The sum, to the precision of `sum`; the exponent of its error. */
static mpfr_exp_t second_sum(mpfr_t sum, mpfr_srcptr x, bool first) {
    mpfr_prec_t q = mpfr_get_prec(sum);
    mpfr_exp_t top = mpfr_get_emin_min() / 2;
    struct series s;
    start(&s, x, q);
    mpfr_set_zero(sum, 1);
    unsigned long k = 0;
    for (;; k++) {
        mpfr_exp_t size = size_of(&s);
        top = size > top ? size : top;
        next_part(&s, k, first);
        mpfr_add(sum, sum, s.part, MPFR_RNDN);
        if (is_falling(x, k) && size <= top - q)
            break;
        mpfr_mul(s.term, s.term, s.square, MPFR_RNDN);
        mpfr_div_ui(s.term, s.term, (k + 1) * (first ? k + 2 : k + 1), MPFR_RNDN);
        mpfr_set_ui(s.part, 1, MPFR_RNDN);
        mpfr_div_ui(s.part, s.part, k + 1, MPFR_RNDN);
        mpfr_add(s.harmonic, s.harmonic, s.part, MPFR_RNDN);
    }
    mpfr_clears(s.square, s.term, s.harmonic, s.l, s.part, (mpfr_ptr)0);
    return top - q + 2 * evo_bessel_bits(k + 1) + 4;
}

static mpfr_exp_t second_by_series(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x) {
    enum { GUARD = 24 };
    mpfr_prec_t p = mpfr_get_prec(y);
    mpfr_prec_t q = p + GUARD + (mpfr_prec_t)(2.8854 * mpfr_get_d(x, MPFR_RNDU));
    mpfr_t sum, t;
    mpfr_inits2(q > mpfr_get_prec(x) ? q : mpfr_get_prec(x), sum, t, (mpfr_ptr)0);
    mpfr_exp_t error = second_sum(sum, x, is_first(v));
    if (is_first(v)) {
        mpfr_mul(sum, sum, x, MPFR_RNDN);
        mpfr_div_2ui(sum, sum, 1, MPFR_RNDN);
        error = evo_bessel_both(error + mpfr_get_exp(x) - 1, evo_bessel_rounding(sum));
        mpfr_ui_div(t, 1, x, MPFR_RNDN);
        error = evo_bessel_both(error, evo_bessel_rounding(t));
        mpfr_sub(sum, t, sum, MPFR_RNDN);
        error = evo_bessel_both(error, evo_bessel_rounding(sum));
    }
    mpfr_set(y, sum, MPFR_RNDN);
    error = evo_bessel_both(error, evo_bessel_rounding(y));
    mpfr_clears(sum, t, (mpfr_ptr)0);
    return mpfr_regular_p(y) ? error - mpfr_get_exp(y) + 1 : 0;
}

static void second_kind(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, bool scaled,
                        mpfr_exp_t *error) {
    mpfr_exp_t relative;
    if (mpfr_cmp_d(x, 0.35 * (double)mpfr_get_prec(y)) >= 0 &&
        evo_bessel_hankel_sum(y, v, x, true, error)) {
        relative = by_root(y, x, true, whole(y, *error));
        if (!scaled)
            relative = times_exponential(y, x, true, relative);
    } else {
        relative = second_by_series(y, v, x);
        if (scaled)
            relative = times_exponential(y, x, false, relative);
    }
    conclude(y, relative, error);
}

void evo_bessel_i(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    first_kind(y, v, x, false, error);
}

void evo_bessel_i_scaled(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    first_kind(y, v, x, true, error);
}

void evo_bessel_k(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    second_kind(y, v, x, false, error);
}

void evo_bessel_k_scaled(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error) {
    second_kind(y, v, x, true, error);
}
