/* The truth: MPFR, rounded once, and the error against it.
 *
 * Requirements
 *   T1  RN(E) is rounded once: MPFR works at the format's precision and exponent
 *       range, and mpfr_subnormalize uses the ternary value.
 *   T2  E is kept rounded toward zero at TRUTH_EXTRA bits more than twice the
 *       precision, in MPFR's widest exponent range: it then lies in E's own binade.
 *   T3  MPFR's exponent range and flags belong to the thread and are put back.
 *   T4  Errors are rounded up: an error above 1/2 never reads as 1/2.
 */
#include "oracle/internal.h"

#include <math.h>
#include <mpfr.h>

enum { TRUTH_EXTRA = 100, LONGEST = 2 * 53 + TRUTH_EXTRA };

typedef int mpfr_function(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding);

static mpfr_function *const functions[EVO_TARGET_COUNT] = {
    [EVO_TARGET_EXP] = mpfr_exp,
    [EVO_TARGET_EXP2] = mpfr_exp2,
};

struct state {
    mpfr_exp_t emin, emax;
    mpfr_flags_t flags;
};

static struct state save_state(void) {
    struct state state = {mpfr_get_emin(), mpfr_get_emax(), mpfr_flags_save()};
    return state;
}

static void widen(void) {
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
}

static void restore_state(struct state state) {
    mpfr_set_emin(state.emin);
    mpfr_set_emax(state.emax);
    mpfr_flags_restore(state.flags, MPFR_FLAGS_ALL);
}

uint64_t evo_oracle_round(evo_target_id target, evo_format_id format,
                          const uint64_t *in) {
    struct state state = save_state();
    MPFR_DECL_INIT(x, 53);
    mpfr_t y;
    widen();
    mpfr_set_d(x, evo_format_decode(format, in[0]), MPFR_RNDN);
    mpfr_init2(y, evo_format_get(format)->mantissa_bits + 1);
    /* MPFR's significands lie in [1/2, 1): its exponents are one larger. */
    mpfr_set_emin(evo_format_etiny(format) + 1);
    mpfr_set_emax(evo_format_emax(format) + 1);
    int ternary = functions[target](y, x, MPFR_RNDN);
    (void)mpfr_subnormalize(y, ternary, MPFR_RNDN);
    double rounded = mpfr_get_d(y, MPFR_RNDN); /* exact */
    mpfr_clear(y);
    restore_state(state);
    return evo_format_encode(format, rounded);
}

/* The error where E is finite, not zero, and RN(E) is finite. */
static double distance(evo_format_id format, const mpfr_t exact, bool vanished,
                       double got) {
    MPFR_DECL_INIT(difference, LONGEST);
    int etiny = evo_format_etiny(format);
    long quantum = etiny;
    if (!vanished) {
        long binade = mpfr_get_exp(exact) - 1;
        quantum = binade - evo_format_get(format)->mantissa_bits;
        if (quantum < etiny)
            quantum = etiny;
    }
    mpfr_set_d(difference, got, MPFR_RNDN);
    if (isinf(got))
        mpfr_set_si_2exp(difference, got < 0 ? -1 : 1, evo_format_emax(format) + 1,
                         MPFR_RNDN);
    mpfr_sub(difference, difference, exact, MPFR_RNDA);
    mpfr_abs(difference, difference, MPFR_RNDN);
    mpfr_mul_2si(difference, difference, -quantum, MPFR_RNDU);
    return mpfr_get_d(difference, MPFR_RNDU);
}

static bool same_result(evo_format_id format, uint64_t a, uint64_t b) {
    return a == b || (evo_format_is_nan(format, a) && evo_format_is_nan(format, b));
}

double evo_oracle_error_ulp(evo_target_id target, evo_format_id format,
                            const uint64_t *in, uint64_t got) {
    uint64_t rounded = evo_oracle_round(target, format, in);
    double nearest = evo_format_decode(format, rounded);
    double value = evo_format_decode(format, got);
    struct state state = save_state();
    MPFR_DECL_INIT(x, 53);
    mpfr_t exact;
    widen();
    mpfr_init2(exact, 2 * (evo_format_get(format)->mantissa_bits + 1) + TRUTH_EXTRA);
    mpfr_set_d(x, evo_format_decode(format, in[0]), MPFR_RNDN);
    mpfr_clear_flags();
    functions[target](exact, x, MPFR_RNDZ);
    /* E may be too small even for MPFR's range; the sign is then still right. */
    bool vanished = mpfr_underflow_p() != 0;
    bool must_match = !isfinite(nearest) || (mpfr_zero_p(exact) && !vanished);
    double error;
    if (must_match)
        error = same_result(format, got, rounded) ? 0 : INFINITY;
    else if (isnan(value) || (value == 0 && !signbit(value) != !mpfr_signbit(exact)))
        error = INFINITY;
    else {
        if (vanished)
            mpfr_set_zero(exact, mpfr_signbit(exact) ? -1 : 1);
        error = distance(format, exact, vanished, value);
    }
    mpfr_clear(exact);
    restore_state(state);
    return error;
}

void evo_oracle_thread_end(void) {
    mpfr_free_cache();
}

void evo_truth_task_end(unsigned worker) {
    if (worker != 0)
        mpfr_free_cache();
}
