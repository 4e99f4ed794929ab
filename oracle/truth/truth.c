/* The truth: MPFR, rounded once, and the error against it.
 *
 * Requirements
 *   T1  E is kept rounded toward zero at TRUTH_EXTRA bits more than twice the
 *       precision, in MPFR's widest exponent range: it then lies in E's own binade.
 *   T2  RN(E) is rounded once: the value toward zero becomes odd in its last bit where
 *       it is inexact, which rounds to fewer bits as E does.
 *   T3  MPFR's exponent range and flags belong to the thread and are put back.
 *   T4  Errors are rounded up: an error above 1/2 never reads as 1/2. Finite ones of
 *       more than the largest double read as that.
 */
#include "oracle/truth/truth.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "oracle/internal.h"
#include "oracle/truth/formula.h"
#include "oracle/truth/vector.h"

enum { TRUTH_EXTRA = 100, LONGEST = 2 * 53 + TRUTH_EXTRA };

/* ---- Functions ------------------------------------------------------------- */

/* C23: the reciprocal square root of -0 is -inf; MPFR says +inf. */
static int rsqrt(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (!mpfr_zero_p(x) || !mpfr_signbit(x))
        return mpfr_rec_sqrt(result, x, rounding);
    mpfr_set_inf(result, -1);
    return 0;
}

static int lgamma_absolute(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    int sign;
    return mpfr_lgamma(result, &sign, x, rounding);
}

/* The two that exist over the reals only are within 2^-(p + 8), relative to the
 * factors, and rounded from there: not correctly rounded, which nothing asks of them.
 */
static int airy_ai(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(x) + 8);
    mpfr_mul_si(t, x, -7, MPFR_RNDN); /* exact */
    int ternary = mpfr_ai(result, t, rounding);
    mpfr_clear(t);
    return ternary;
}

/* sqrt(2 / (pi x)) sinh x; at 0 the limit. */
static int bessel_i_half(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (mpfr_zero_p(x))
        return mpfr_set_zero(result, 1), 0;
    mpfr_t root, sine;
    mpfr_inits2(mpfr_get_prec(result) + 16, root, sine, (mpfr_ptr)0);
    mpfr_const_pi(root, MPFR_RNDN);
    mpfr_mul(root, root, x, MPFR_RNDN);
    mpfr_ui_div(root, 2, root, MPFR_RNDN);
    mpfr_sqrt(root, root, MPFR_RNDN);
    mpfr_sinh(sine, x, MPFR_RNDN);
    mpfr_mul(sine, sine, root, MPFR_RNDN);
    int ternary = mpfr_set(result, sine, rounding);
    mpfr_clears(root, sine, (mpfr_ptr)0);
    return ternary != 0 ? ternary : 1; /* transcendental at every x but 0 */
}

static evo_truth_function *const functions[EVO_TARGET_ALL] = {
    [EVO_TARGET_EXP] = mpfr_exp,
    [EVO_TARGET_EXP2] = mpfr_exp2,
    [EVO_TARGET_EXP10] = mpfr_exp10,
    [EVO_TARGET_EXPM1] = mpfr_expm1,
    [EVO_TARGET_LOG] = mpfr_log,
    [EVO_TARGET_LOG2] = mpfr_log2,
    [EVO_TARGET_LOG10] = mpfr_log10,
    [EVO_TARGET_LOG1P] = mpfr_log1p,
    [EVO_TARGET_SIN] = mpfr_sin,
    [EVO_TARGET_COS] = mpfr_cos,
    [EVO_TARGET_TAN] = mpfr_tan,
    [EVO_TARGET_SINPI] = mpfr_sinpi,
    [EVO_TARGET_COSPI] = mpfr_cospi,
    [EVO_TARGET_TANH] = mpfr_tanh,
    [EVO_TARGET_SINH] = mpfr_sinh,
    [EVO_TARGET_COSH] = mpfr_cosh,
    [EVO_TARGET_ASIN] = mpfr_asin,
    [EVO_TARGET_ACOS] = mpfr_acos,
    [EVO_TARGET_ATAN] = mpfr_atan,
    [EVO_TARGET_ASINH] = mpfr_asinh,
    [EVO_TARGET_ACOSH] = mpfr_acosh,
    [EVO_TARGET_ATANH] = mpfr_atanh,
    [EVO_TARGET_CBRT] = mpfr_cbrt,
    [EVO_TARGET_RSQRT] = rsqrt,
    [EVO_TARGET_ERF] = mpfr_erf,
    [EVO_TARGET_ERFC] = mpfr_erfc,
    [EVO_TARGET_LGAMMA] = lgamma_absolute,
    [EVO_TARGET_TGAMMA] = mpfr_gamma,
    [EVO_TARGET_SIGMOID] = evo_truth_sigmoid,
    [EVO_TARGET_SOFTPLUS] = evo_truth_softplus,
    [EVO_TARGET_SILU] = evo_truth_silu,
    [EVO_TARGET_GELU] = evo_truth_gelu,
    [EVO_TARGET_MISH] = evo_truth_mish,
    [EVO_TARGET_I0] = evo_truth_i0,
    [EVO_TARGET_I1] = evo_truth_i1,
    [EVO_TARGET_K0] = evo_truth_k0,
    [EVO_TARGET_K1] = evo_truth_k1,
    [EVO_TARGET_I0E] = evo_truth_i0e,
    [EVO_TARGET_I1E] = evo_truth_i1e,
    [EVO_TARGET_K0E] = evo_truth_k0e,
    [EVO_TARGET_K1E] = evo_truth_k1e,
    [EVO_TARGET_AIRY_AI] = airy_ai,
    [EVO_TARGET_BESSEL_I_HALF] = bessel_i_half,
};

int evo_truth_exact(evo_target_id target, mpfr_t result, const mpfr_t x,
                    mpfr_rnd_t rounding) {
    const evo_target *row = evo_target_get(target);
    return row->definition != NULL ? evo_formula_exact(row, result, x, rounding)
                                   : functions[target](result, x, rounding);
}

/* ---- One argument ---------------------------------------------------------- */

struct state {
    mpfr_exp_t emin, emax;
    mpfr_flags_t flags;
};

static struct state widen(void) {
    struct state state = {mpfr_get_emin(), mpfr_get_emax(), mpfr_flags_save()};
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    return state;
}

static void restore_state(struct state state) {
    mpfr_set_emin(state.emin);
    mpfr_set_emax(state.emax);
    mpfr_flags_restore(state.flags, MPFR_FLAGS_ALL);
}

static void away_from_zero(mpfr_t value) {
    if (mpfr_signbit(value))
        mpfr_nextbelow(value);
    else
        mpfr_nextabove(value);
}

/* RN of E, which is `toward_zero` or, where that is inexact, further from zero by less
 * than its last bit. 64 bits made odd round to fewer as E does, and so does a double
 * made odd to narrower formats; doubles themselves are rounded by MPFR, subnormals
 * included. */
static uint64_t round_once(evo_format_id format, const mpfr_t toward_zero,
                           bool inexact) {
    MPFR_DECL_INIT(odd, 64);
    inexact |= mpfr_set(odd, toward_zero, MPFR_RNDZ) != 0;
    if (inexact && mpfr_zero_p(odd)) /* below all formats */
        mpfr_set_si_2exp(odd, mpfr_signbit(odd) ? -1 : 1, -2000, MPFR_RNDN);
    else if (inexact && mpfr_min_prec(odd) < 64)
        away_from_zero(odd);
    if (evo_format_get(format)->mantissa_bits == 52)
        return evo_format_encode(format, mpfr_get_d(odd, MPFR_RNDN));
    double value = mpfr_get_d(odd, MPFR_RNDZ);
    if (isfinite(value) && mpfr_cmp_d(odd, value) != 0) {
        uint64_t bits;
        memcpy(&bits, &value, sizeof bits);
        bits |= 1;
        memcpy(&value, &bits, sizeof value);
    }
    return evo_format_encode(format, value);
}

void evo_truth_init(evo_truth *truth, evo_format_id format) {
    int precision = evo_format_get(format)->mantissa_bits + 1;
    *truth = (evo_truth){.format = format};
    mpfr_init2(truth->exact, 2 * precision + TRUTH_EXTRA);
}

void evo_truth_clear(evo_truth *truth) {
    evo_vector_truth_destroy(truth->vector);
    mpfr_clear(truth->exact);
}

/* What follows from `exact` and `inexact`. */
static void conclude(evo_truth *truth, bool special_argument) {
    truth->vanished = truth->inexact && mpfr_zero_p(truth->exact);
    truth->rounded = round_once(truth->format, truth->exact, truth->inexact);
    truth->limit =
        special_argument && !truth->inexact &&
        mpfr_cmp_d(truth->exact, evo_format_decode(truth->format, truth->rounded)) == 0;
}

void evo_truth_set(evo_truth *truth, evo_target_id target, uint64_t in) {
    struct state state = widen();
    MPFR_DECL_INIT(x, 53);
    mpfr_set_d(x, evo_format_decode(truth->format, in), MPFR_RNDN);
    truth->inexact = evo_truth_exact(target, truth->exact, x, MPFR_RNDZ) != 0;
    conclude(truth, mpfr_inf_p(x));
    restore_state(state);
}

/* A target of vector.def. Without memory E is NaN, so that nothing is right. */
static void set_vector(evo_truth *truth, evo_target_id target, int output,
                       const uint64_t *in) {
    struct state state = widen();
    double x[EVO_MAX_ARITY] = {0};
    bool special = false;
    if (truth->vector == NULL || truth->vector->target != target) {
        evo_vector_truth_destroy(truth->vector);
        truth->vector = evo_vector_truth_create(target);
    }
    for (int i = 0; i < evo_target_get(target)->inputs; i++) {
        x[i] = evo_format_decode(truth->format, in[i]);
        special |= !isfinite(x[i]);
    }
    if (truth->vector != NULL && !special)
        truth->inexact = evo_vector_truth_set(truth->vector, x, output, truth->exact);
    else
        mpfr_set_nan(truth->exact);
    truth->measure = EVO_ERROR_ABSOLUTE;
    conclude(truth, special);
    restore_state(state);
}

void evo_truth_set_several(evo_truth *truth, evo_target_id target, int output,
                           const uint64_t *in) {
    if (evo_target_is_vector(target)) {
        set_vector(truth, target, output, in);
        return;
    }
    struct state state = widen();
    MPFR_DECL_INIT(x0, 53);
    MPFR_DECL_INIT(x1, 53);
    MPFR_DECL_INIT(x2, 53);
    MPFR_DECL_INIT(x3, 53);
    const mpfr_ptr x[] = {x0, x1, x2, x3};
    const mpfr_srcptr arguments[] = {x0, x1, x2, x3};
    bool special = false;
    for (int i = 0; i < evo_target_get(target)->inputs; i++) {
        mpfr_set_d(x[i], evo_format_decode(truth->format, in[i]), MPFR_RNDN);
        special |= mpfr_number_p(x[i]) == 0;
    }
    truth->inexact =
        evo_truth_several(target, output, truth->exact, arguments, MPFR_RNDZ) != 0;
    truth->measure = evo_target_measure(evo_target_get(target), output);
    conclude(truth, special);
    restore_state(state);
}

uint64_t evo_oracle_round(evo_target_id target, evo_format_id format,
                          const uint64_t *in) {
    struct state state = widen();
    MPFR_DECL_INIT(x, 53);
    MPFR_DECL_INIT(y, 64);
    mpfr_set_d(x, evo_format_decode(format, in[0]), MPFR_RNDN);
    bool inexact = evo_truth_exact(target, y, x, MPFR_RNDZ) != 0;
    uint64_t rounded = round_once(format, y, inexact);
    restore_state(state);
    return rounded;
}

/* ---- The error ------------------------------------------------------------- */

/* The unit is 2^this, times max(1, |E|) by EVO_ERROR_SCALED. */
static long quantum_of(const evo_truth *truth) {
    int mantissa = evo_format_get(truth->format)->mantissa_bits;
    int etiny = evo_format_etiny(truth->format);
    if (truth->measure == EVO_ERROR_ABSOLUTE)
        return -mantissa;
    if (truth->measure == EVO_ERROR_SCALED)
        return -mantissa - 1;
    if (truth->vanished || mpfr_get_exp(truth->exact) - 1 - mantissa < etiny)
        return etiny;
    return mpfr_get_exp(truth->exact) - 1 - mantissa;
}

/* The error where E is finite, not zero, and RN(E) is finite. */
static double distance(const evo_truth *truth, double got) {
    MPFR_DECL_INIT(difference, LONGEST);
    mpfr_set_d(difference, got, MPFR_RNDN);
    if (isinf(got))
        mpfr_set_si_2exp(difference, got < 0 ? -1 : 1,
                         evo_format_emax(truth->format) + 1, MPFR_RNDN);
    mpfr_sub(difference, difference, truth->exact, MPFR_RNDA);
    bool inside = mpfr_zero_p(difference) ||
                  !mpfr_signbit(difference) != !mpfr_signbit(truth->exact);
    mpfr_abs(difference, difference, MPFR_RNDN);
    /* E is further from zero than `exact`, by less than its last bit (T1). */
    if (truth->inexact && inside && !truth->vanished) {
        MPFR_DECL_INIT(last_bit, 2);
        mpfr_exp_t place = mpfr_get_exp(truth->exact) - mpfr_get_prec(truth->exact);
        mpfr_set_ui_2exp(last_bit, 1, place, MPFR_RNDN);
        mpfr_add(difference, difference, last_bit, MPFR_RNDA);
    } else if (truth->inexact && inside) {
        mpfr_nextabove(difference);
    }
    mpfr_mul_2si(difference, difference, -quantum_of(truth), MPFR_RNDU);
    if (truth->measure == EVO_ERROR_SCALED && mpfr_cmpabs_ui(truth->exact, 1) > 0) {
        mpfr_div(difference, difference, truth->exact, MPFR_RNDA);
        mpfr_abs(difference, difference, MPFR_RNDN);
    }
    return fmin(mpfr_get_d(difference, MPFR_RNDU), DBL_MAX);
}

bool evo_truth_matches(const evo_truth *truth, uint64_t got) {
    if (truth->measure == EVO_ERROR_ABSOLUTE &&
        evo_format_decode(truth->format, got) == 0 &&
        evo_format_decode(truth->format, truth->rounded) == 0)
        return true;
    return got == truth->rounded || (evo_format_is_nan(truth->format, got) &&
                                     evo_format_is_nan(truth->format, truth->rounded));
}

double evo_truth_error(const evo_truth *truth, uint64_t got) {
    double nearest = evo_format_decode(truth->format, truth->rounded);
    double value = evo_format_decode(truth->format, got);
    if (truth->measure == EVO_ERROR_ABSOLUTE && isfinite(nearest)) {
        if (!isfinite(value))
            return INFINITY;
        struct state state = widen();
        double error = distance(truth, value);
        restore_state(state);
        return error;
    }
    if (!isfinite(nearest) || truth->limit ||
        (mpfr_zero_p(truth->exact) && !truth->vanished))
        return evo_truth_matches(truth, got) ? 0 : INFINITY;
    bool other_zero = value == 0 && !signbit(value) != !mpfr_signbit(truth->exact);
    if (isnan(value) || (other_zero && evo_measure_signs_zeros(truth->measure)))
        return INFINITY;
    struct state state = widen();
    double error = distance(truth, value);
    restore_state(state);
    return error;
}

uint64_t evo_oracle_round_several(evo_target_id target, int output,
                                  evo_format_id format, const uint64_t *in) {
    evo_truth truth;
    evo_truth_init(&truth, format);
    evo_truth_set_several(&truth, target, output, in);
    evo_truth_clear(&truth);
    return truth.rounded;
}

double evo_oracle_error_several(evo_target_id target, int output, evo_format_id format,
                                const uint64_t *in, uint64_t got) {
    evo_truth truth;
    evo_truth_init(&truth, format);
    evo_truth_set_several(&truth, target, output, in);
    double error = evo_truth_error(&truth, got);
    evo_truth_clear(&truth);
    return error;
}

void evo_truth_split(const evo_truth *truth, double *value, double *low) {
    double rounded = evo_format_decode(truth->format, truth->rounded);
    bool zero = mpfr_zero_p(truth->exact) && !truth->vanished;
    *low = 0;
    if (!isfinite(rounded) || truth->limit || zero) {
        *value = rounded;
        return;
    }
    struct state state = widen();
    double sign = mpfr_signbit(truth->exact) ? -1 : 1;
    *value = mpfr_get_d(truth->exact, MPFR_RNDZ); /* which keeps the binade */
    if (fabs(*value) < DBL_MIN)
        *value = mpfr_get_d(truth->exact, MPFR_RNDN);
    if (truth->vanished || *value == 0)
        *value = sign * DBL_TRUE_MIN;
    mpfr_t rest;
    mpfr_init2(rest, mpfr_get_prec(truth->exact));
    mpfr_sub_d(rest, truth->exact, *value, MPFR_RNDN);
    if (fabs(*value) < EVO_SMALL_VALUE)
        mpfr_mul_2si(rest, rest, EVO_SMALL_VALUE_SHIFT, MPFR_RNDN);
    *low = mpfr_get_d(rest, MPFR_RNDN);
    mpfr_clear(rest);
    restore_state(state);
}

double evo_oracle_error_ulp(evo_target_id target, evo_format_id format,
                            const uint64_t *in, uint64_t got) {
    evo_truth truth;
    evo_truth_init(&truth, format);
    evo_truth_set(&truth, target, in[0]);
    double error = evo_truth_error(&truth, got);
    evo_truth_clear(&truth);
    return error;
}

void evo_oracle_thread_end(void) {
    mpfr_free_cache();
}

void evo_truth_task_end(unsigned worker) {
    if (worker != 0)
        mpfr_free_cache();
}
