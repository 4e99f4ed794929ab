/* Targets with several inputs or outputs.
 *
 * pow, atan2, hypot and differences of products are MPFR's, correctly rounded, with the
 * special values of C23 Annex F and IEEE 754. The Bessel functions are those of
 * bessel.c. ln(e^a + e^b) is composed: with m the larger argument and d >= 0 the
 * difference it is m + ln(1 + e^-d), in which nothing but the last sum cancels. How
 * much that did is counted, and the working precision grows until the interval decides
 * (Ziv). It does: for finite arguments e^a + e^b = e^r has no rational solution r
 * (Lindemann and Weierstrass). docs/numerics.md.
 */
#include "oracle/truth/truth.h"

enum { ZIV_EXTRA = 30, DIFFERENCE_EXTRA = 80 };

/* ---- ln(e^a + e^b) --------------------------------------------------------- */

/* NaN, infinities. False where both arguments are finite. */
static bool logaddexp_special(mpfr_t result, mpfr_srcptr a, mpfr_srcptr b,
                              mpfr_rnd_t rounding, int *ternary) {
    *ternary = 0;
    if (mpfr_number_p(a) && mpfr_number_p(b))
        return false;
    if (mpfr_nan_p(a) || mpfr_nan_p(b))
        mpfr_set_nan(result);
    else if (mpfr_inf_p(a))
        *ternary = mpfr_set(result, mpfr_signbit(a) ? b : a, rounding);
    else
        *ternary = mpfr_set(result, mpfr_signbit(b) ? a : b, rounding);
    return true;
}

/* Whether ln(1 + e^-d) < e^-d lies below half the last of m's first `bits` bits: e^-d <
 * 2^(EXP(m) - bits - 1). */
static bool is_lost(mpfr_srcptr m, mpfr_srcptr d, mpfr_prec_t bits) {
    if (mpfr_zero_p(m))
        return false;
    return mpfr_cmp_d(d, 0.6932 * (double)(bits + 1 - mpfr_get_exp(m))) >= 0;
}

/* m + ln(1 + e^-d) at the precision of y. d has 80 bits more, and is
 * below 2^63 unless the exponential vanishes: that costs e^-d less than a unit, its
 * rounding one, which ln(1 + u) does not amplify, and its own rounding one. Returns how
 * many bits of y the error may span, as a sum of less than four units of the logarithm
 * and one of y. */
static long logaddexp_formula(mpfr_t y, mpfr_srcptr m, mpfr_srcptr d) {
    mpfr_t s;
    mpfr_init2(s, mpfr_get_prec(d));
    mpfr_neg(s, d, MPFR_RNDN); /* exact */
    mpfr_exp(y, s, MPFR_RNDN);
    mpfr_set_prec(s, mpfr_get_prec(y));
    mpfr_log1p(s, y, MPFR_RNDN);
    mpfr_add(y, m, s, MPFR_RNDN);
    long lost = 3;
    if (mpfr_regular_p(s) && mpfr_regular_p(y) && mpfr_get_exp(s) > mpfr_get_exp(y))
        lost += mpfr_get_exp(s) - mpfr_get_exp(y);
    mpfr_clear(s);
    return lost;
}

static int logaddexp_finite(mpfr_t result, mpfr_srcptr m, mpfr_srcptr least,
                            mpfr_rnd_t rounding) {
    mpfr_prec_t bits = mpfr_get_prec(result);
    mpfr_prec_t work = bits + ZIV_EXTRA;
    int ternary;
    mpfr_t y, d;
    mpfr_inits2(work, y, d, (mpfr_ptr)0);
    for (;; work += work / 2) {
        mpfr_set_prec(y, work);
        mpfr_set_prec(d, work + DIFFERENCE_EXTRA);
        mpfr_sub(d, m, least, MPFR_RNDN);
        if (is_lost(m, d, evo_truth_near_bits(result))) {
            ternary = evo_truth_round_beside(result, m, 1, rounding);
            break;
        }
        long lost = logaddexp_formula(y, m, d);
        if (mpfr_zero_p(y) && mpfr_zero_p(m)) { /* below MPFR's range */
            mpfr_set_zero(result, 1);
            ternary = -1;
            break;
        }
        if (lost < work && mpfr_regular_p(y) &&
            mpfr_can_round(y, work - lost, MPFR_RNDN, MPFR_RNDZ,
                           bits + (rounding == MPFR_RNDN))) {
            ternary = mpfr_set(result, y, rounding);
            break;
        }
    }
    mpfr_clears(y, d, (mpfr_ptr)0);
    return ternary;
}

static int logaddexp(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    int ternary;
    if (logaddexp_special(result, x[0], x[1], rounding, &ternary))
        return ternary;
    bool swap = mpfr_cmp(x[0], x[1]) < 0;
    return logaddexp_finite(result, x[swap], x[!swap], rounding);
}

/* ---- MPFR's ---------------------------------------------------------------- */

static int power(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    return mpfr_pow(result, x[0], x[1], rounding);
}

static int arctangent(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    return mpfr_atan2(result, x[0], x[1], rounding);
}

static int hypotenuse(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    return mpfr_hypot(result, x[0], x[1], rounding);
}

static int difference_of_products(mpfr_t result, const mpfr_srcptr *x,
                                  mpfr_rnd_t rounding) {
    return mpfr_fmms(result, x[0], x[1], x[2], x[3], rounding);
}

static int sine(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    return mpfr_sin(result, x[0], rounding);
}

static int cosine(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    return mpfr_cos(result, x[0], rounding);
}

static evo_truth_several_function *const functions[][EVO_MAX_PARTS] = {
    [EVO_TARGET_POW - EVO_TARGET_COUNT] = {power},
    [EVO_TARGET_ATAN2 - EVO_TARGET_COUNT] = {arctangent},
    [EVO_TARGET_HYPOT - EVO_TARGET_COUNT] = {hypotenuse},
    [EVO_TARGET_LOGADDEXP - EVO_TARGET_COUNT] = {logaddexp},
    [EVO_TARGET_LORENTZ - EVO_TARGET_COUNT] = {difference_of_products},
    [EVO_TARGET_SINCOS - EVO_TARGET_COUNT] = {sine, cosine},
    [EVO_TARGET_LOG_BESSEL_I - EVO_TARGET_COUNT] = {evo_truth_log_bessel_i},
    [EVO_TARGET_LOG_BESSEL_K - EVO_TARGET_COUNT] = {evo_truth_log_bessel_k},
    [EVO_TARGET_LOG_BESSEL_I_DERIVATIVE -
        EVO_TARGET_COUNT] = {evo_truth_log_bessel_i, evo_truth_slope_i},
    [EVO_TARGET_LOG_BESSEL_K_DERIVATIVE -
        EVO_TARGET_COUNT] = {evo_truth_log_bessel_k, evo_truth_slope_k},
    [EVO_TARGET_BESSEL_I_RATIO - EVO_TARGET_COUNT] = {evo_truth_bessel_i_ratio},
    [EVO_TARGET_BESSEL_I_RATIO_INVERSE -
        EVO_TARGET_COUNT] = {evo_truth_bessel_i_ratio_inverse},
};

int evo_truth_several(evo_target_id target, int output, mpfr_t result,
                      const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    return functions[target - EVO_TARGET_COUNT][output](result, x, rounding);
}
