/* Values of the curves: of the targets the truth, quickly where reflection is cheaper
 * than what MPFR does, and of the two that are no targets. */
#include "oracle/references/curve.h"

#include "oracle/truth/truth.h"

/* The sum or quotient below is within 2^-(bits - SPARE) of the value. */
enum { MORE_BITS = 80, SPARE = 12 };

/* y = sum, when rounding an approximation of that many good bits is safe. */
static bool round_safely(mpfr_t y, const mpfr_t sum, long good_bits) {
    if (!mpfr_regular_p(sum) ||
        !mpfr_can_round(sum, good_bits, MPFR_RNDN, MPFR_RNDZ, mpfr_get_prec(y)))
        return false;
    mpfr_set(y, sum, MPFR_RNDZ);
    return true;
}

/* csc = pi / sin(pi z), relative error below 2^(3 - bits). */
static void cosecant_pi(mpfr_t csc, const mpfr_t z) {
    mpfr_t pi;
    mpfr_init2(pi, mpfr_get_prec(csc));
    mpfr_const_pi(pi, MPFR_RNDN);
    mpfr_sinpi(csc, z, MPFR_RNDN);
    mpfr_div(csc, pi, csc, MPFR_RNDN);
    mpfr_clear(pi);
}

/* lgamma(-z) = log|pi / sin(pi z)| - lgamma(1 + z) where z > 0 is no integer: several
 * times faster than MPFR's. The terms' errors grow where they cancel. */
static bool reflect_lgamma(const mpfr_t x, mpfr_t y) {
    mpfr_prec_t bits = mpfr_get_prec(y) + MORE_BITS;
    mpfr_t z, a, b;
    mpfr_inits2(bits, z, a, b, (mpfr_ptr)0);
    mpfr_neg(z, x, MPFR_RNDN);
    cosecant_pi(a, z);
    mpfr_abs(a, a, MPFR_RNDN);
    mpfr_log(a, a, MPFR_RNDN); /* above 1: |pi / sin| >= pi */
    mpfr_add_ui(z, z, 1, MPFR_RNDN);
    mpfr_lngamma(b, z, MPFR_RNDN);
    long largest = mpfr_get_exp(a);
    if (mpfr_regular_p(b) && mpfr_get_exp(b) > largest)
        largest = mpfr_get_exp(b);
    mpfr_sub(b, a, b, MPFR_RNDN);
    bool done = mpfr_regular_p(b) &&
                round_safely(y, b, bits - SPARE - (largest - mpfr_get_exp(b)));
    mpfr_clears(z, a, b, (mpfr_ptr)0);
    return done;
}

/* Gamma(-z) = -(pi / sin(pi z)) / Gamma(1 + z) */
static bool reflect_tgamma(const mpfr_t x, mpfr_t y) {
    mpfr_prec_t bits = mpfr_get_prec(y) + MORE_BITS;
    mpfr_t z, a, b;
    mpfr_inits2(bits, z, a, b, (mpfr_ptr)0);
    mpfr_neg(z, x, MPFR_RNDN);
    cosecant_pi(a, z);
    mpfr_add_ui(z, z, 1, MPFR_RNDN);
    mpfr_gamma(b, z, MPFR_RNDN);
    mpfr_div(b, a, b, MPFR_RNDN);
    mpfr_neg(b, b, MPFR_RNDN);
    bool done = round_safely(y, b, bits - SPARE);
    mpfr_clears(z, a, b, (mpfr_ptr)0);
    return done;
}

/* log(pi / sin(pi x)), above 1.1. */
static void log_cosecant(const mpfr_t x, mpfr_t y) {
    mpfr_t csc;
    mpfr_init2(csc, mpfr_get_prec(y) + MORE_BITS);
    cosecant_pi(csc, x);
    mpfr_log(y, csc, MPFR_RNDZ);
    mpfr_clear(csc);
}

/* -64 <= x < 0 and no integer: 1 + z is exact at the working precision. */
static bool is_reflected(const mpfr_t x) {
    return mpfr_cmp_si(x, 0) < 0 && mpfr_cmp_si(x, -64) > 0 && mpfr_get_exp(x) > -30 &&
           !mpfr_integer_p(x);
}

void evo_curve_value(evo_curve curve, double x, mpfr_t y) {
    MPFR_DECL_INIT(in, 64);
    mpfr_set_d(in, x, MPFR_RNDN);
    if (curve == EVO_CURVE_LGAMMA1) {
        mpfr_add_ui(in, in, 1, MPFR_RNDN); /* exact: 32 <= x < 2^23 */
        mpfr_lngamma(y, in, MPFR_RNDZ);
        return;
    }
    if (curve == EVO_CURVE_LOGCSCPI) {
        log_cosecant(in, y);
        return;
    }
    if (is_reflected(in) && ((curve == EVO_TARGET_LGAMMA && reflect_lgamma(in, y)) ||
                             (curve == EVO_TARGET_TGAMMA && reflect_tgamma(in, y))))
        return;
    int ternary = evo_truth_exact((evo_target_id)curve, y, in, MPFR_RNDZ);
    if (mpfr_zero_p(y) && ternary != 0)
        mpfr_set_si_2exp(y, mpfr_signbit(y) ? -1 : 1, EVO_VANISHED_LOG2, MPFR_RNDN);
}
