/* Modified Bessel functions, rounded once (oracle/bessel/ has the values).
 *
 * Ziv's test, as in compose.c, with the bound that comes with each value. That no value
 * is a number of few bits is known for a few orders only: at LIMIT bits the test ends,
 * and what is nearer to such a number than 2^-LIMIT counts as it. The ends of the
 * domain have the limits: docs/numerics.md.
 */
#include "oracle/bessel/bessel.h"
#include "oracle/truth/truth.h"

enum {
    ZIV_EXTRA = 40,
    LIMIT = 16384,
    BEYOND_LOG2 = 28 /* e^x with a larger x may leave MPFR's default range */
};

static int ziv(mpfr_t result, mpfr_srcptr v, mpfr_srcptr x, mpfr_rnd_t rounding,
               evo_bessel_function *evaluate, bool logarithm) {
    mpfr_prec_t wanted = mpfr_get_prec(result) + (rounding == MPFR_RNDN);
    mpfr_prec_t work = wanted + ZIV_EXTRA;
    int ternary;
    mpfr_t y;
    mpfr_init2(y, work);
    for (;;) {
        mpfr_exp_t error;
        evaluate(y, v, x, &error);
        if (logarithm)
            error = evo_bessel_exp(y, error);
        mpfr_exp_t known = mpfr_regular_p(y) ? mpfr_get_exp(y) - error : 0;
        if (work >= LIMIT || (known > wanted &&
                              mpfr_can_round(y, known, MPFR_RNDN, MPFR_RNDZ, wanted))) {
            ternary = mpfr_set(result, y, rounding);
            break;
        }
        mpfr_prec_t missing = known > 0 ? wanted + ZIV_EXTRA - known : work;
        work += missing > work / 2 && known > 0 ? missing : work / 2;
        mpfr_set_prec(y, work < LIMIT ? work : LIMIT);
    }
    mpfr_clear(y);
    return ternary;
}

/* What results are where an argument is zero, infinite or outside the domain. */
struct limits {
    int at_zero, at_infinity, at_order; /* of x = 0, of x, of v infinite */
};
enum { MINUS = -2, MINUS_ONE = -1, NONE = 0, ZERO = 1, ONE = 2, PLUS = 3 };

static int set_limit(mpfr_t result, int limit) {
    switch (limit) {
    case MINUS:
    case PLUS:
        mpfr_set_inf(result, limit == PLUS ? 1 : -1);
        break;
    case ZERO:
        mpfr_set_zero(result, 1);
        break;
    case ONE:
    case MINUS_ONE:
        (void)mpfr_set_si(result, limit == ONE ? 1 : -1, MPFR_RNDN);
        break;
    default:
        mpfr_set_nan(result);
        break;
    }
    return 0;
}

/* True where an argument is no positive finite x, or no v in [0, inf). Both infinite
 * have no limit. */
static bool is_special(mpfr_t result, const mpfr_srcptr *arguments,
                       const struct limits *limits) {
    mpfr_srcptr v = arguments[0], x = arguments[1];
    if (mpfr_nan_p(v) || mpfr_nan_p(x) || mpfr_sgn(v) < 0 || mpfr_sgn(x) < 0 ||
        (mpfr_inf_p(v) && mpfr_inf_p(x)))
        set_limit(result, NONE);
    else if (mpfr_inf_p(v))
        set_limit(result, limits->at_order);
    else if (mpfr_zero_p(x))
        set_limit(result, limits->at_zero);
    else if (mpfr_inf_p(x))
        set_limit(result, limits->at_infinity);
    else
        return false;
    return true;
}

int evo_truth_log_bessel_i(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    const struct limits limits = {mpfr_zero_p(x[0]) ? ZERO : MINUS, PLUS, MINUS};
    return is_special(result, x, &limits)
               ? 0
               : ziv(result, x[0], x[1], rounding, evo_bessel_log_i, false);
}

int evo_truth_log_bessel_k(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    const struct limits limits = {PLUS, MINUS, PLUS};
    return is_special(result, x, &limits)
               ? 0
               : ziv(result, x[0], x[1], rounding, evo_bessel_log_k, false);
}

int evo_truth_slope_i(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    const struct limits limits = {mpfr_zero_p(x[0]) ? ZERO : PLUS, ONE, PLUS};
    return is_special(result, x, &limits)
               ? 0
               : ziv(result, x[0], x[1], rounding, evo_bessel_slope_i, false);
}

int evo_truth_slope_k(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    const struct limits limits = {MINUS, MINUS_ONE, MINUS};
    return is_special(result, x, &limits)
               ? 0
               : ziv(result, x[0], x[1], rounding, evo_bessel_slope_k, false);
}

int evo_truth_bessel_i_ratio(mpfr_t result, const mpfr_srcptr *x, mpfr_rnd_t rounding) {
    const struct limits limits = {ZERO, ONE, ZERO};
    return is_special(result, x, &limits)
               ? 0
               : ziv(result, x[0], x[1], rounding, evo_bessel_log_ratio, true);
}

/* 0 and 1 stand for the ends whatever the order; with it all others rise beyond all
 * bounds. */
int evo_truth_bessel_i_ratio_inverse(mpfr_t result, const mpfr_srcptr *x,
                                     mpfr_rnd_t rounding) {
    mpfr_srcptr v = x[0], r = x[1];
    if (mpfr_nan_p(v) || mpfr_nan_p(r) || mpfr_sgn(v) < 0 || mpfr_sgn(r) < 0 ||
        mpfr_cmp_ui(r, 1) > 0)
        return set_limit(result, NONE);
    if (mpfr_zero_p(r))
        return set_limit(result, ZERO);
    if (mpfr_inf_p(v) || mpfr_cmp_ui(r, 1) == 0)
        return set_limit(result, PLUS);
    return ziv(result, v, r, rounding, evo_bessel_ratio_inverse, false);
}

/* ---- Orders 0 and 1, of one argument ---------------------------------------- */

/* Of x > 0. Values beyond the exponent range round as e^2x or e^-2x does. */
static int of_positive(mpfr_t result, unsigned order, mpfr_srcptr x,
                       mpfr_rnd_t rounding, evo_bessel_function *evaluate) {
    mpfr_exp_t error;
    MPFR_DECL_INIT(v, 8);
    MPFR_DECL_INIT(rough, 64);
    mpfr_set_ui(v, order, MPFR_RNDN);
    if (mpfr_get_exp(x) > BEYOND_LOG2) {
        evaluate(rough, v, x, &error);
        if (!mpfr_regular_p(rough)) {
            mpfr_mul_2ui(rough, x, 1, MPFR_RNDN);
            if (evaluate == evo_bessel_k)
                mpfr_neg(rough, rough, MPFR_RNDN);
            return mpfr_exp(result, rough, rounding);
        }
    }
    return ziv(result, v, x, rounding, evaluate, false);
}

static mpfr_rnd_t mirrored(mpfr_rnd_t rounding) {
    return rounding == MPFR_RNDU   ? MPFR_RNDD
           : rounding == MPFR_RNDD ? MPFR_RNDU
                                   : rounding;
}

/* I_0 is even, I_1 odd; at zero 1 and x, at infinity x or, scaled, a zero of its sign.
 */
static int first_kind(mpfr_t result, mpfr_srcptr x, mpfr_rnd_t rounding, unsigned order,
                      evo_bessel_function *evaluate) {
    bool minus = order == 1 && mpfr_signbit(x);
    int ternary = 0;
    if (mpfr_nan_p(x)) {
        set_limit(result, NONE);
    } else if (mpfr_zero_p(x)) {
        set_limit(result, order == 0 ? ONE : ZERO);
    } else if (mpfr_inf_p(x)) {
        set_limit(result, evaluate == evo_bessel_i ? PLUS : ZERO);
    } else {
        mpfr_t size;
        mpfr_init2(size, mpfr_get_prec(x));
        mpfr_abs(size, x, MPFR_RNDN);
        ternary = of_positive(result, order, size,
                              minus ? mirrored(rounding) : rounding, evaluate);
        mpfr_clear(size);
    }
    if (minus)
        mpfr_neg(result, result, MPFR_RNDN);
    return minus ? -ternary : ternary;
}

/* Infinite at either zero, NaN below, 0 at infinity. */
static int second_kind(mpfr_t result, mpfr_srcptr x, mpfr_rnd_t rounding,
                       unsigned order, evo_bessel_function *evaluate) {
    if (mpfr_nan_p(x) || mpfr_sgn(x) < 0)
        return set_limit(result, NONE);
    if (mpfr_zero_p(x) || mpfr_inf_p(x))
        return set_limit(result, mpfr_zero_p(x) ? PLUS : ZERO);
    return of_positive(result, order, x, rounding, evaluate);
}

int evo_truth_i0(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return first_kind(result, x, rounding, 0, evo_bessel_i);
}

int evo_truth_i1(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return first_kind(result, x, rounding, 1, evo_bessel_i);
}

int evo_truth_i0e(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return first_kind(result, x, rounding, 0, evo_bessel_i_scaled);
}

int evo_truth_i1e(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return first_kind(result, x, rounding, 1, evo_bessel_i_scaled);
}

int evo_truth_k0(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return second_kind(result, x, rounding, 0, evo_bessel_k);
}

int evo_truth_k1(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return second_kind(result, x, rounding, 1, evo_bessel_k);
}

int evo_truth_k0e(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return second_kind(result, x, rounding, 0, evo_bessel_k_scaled);
}

int evo_truth_k1e(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    return second_kind(result, x, rounding, 1, evo_bessel_k_scaled);
}
