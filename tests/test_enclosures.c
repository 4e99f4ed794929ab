/* The truth of every target at random, tiny, huge and special arguments: against MPFR
 * rounding to the format by itself, and against Arb's enclosures. EVO_TEST_ALL takes
 * more arguments.
 */
#include "oracle/truth/truth.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#ifdef EVO_HAVE_ARB
#include <arb.h>
#include <arb_hypgeom.h>
#endif

static bool thorough(void) {
    return getenv("EVO_TEST_ALL") != NULL;
}

static const char *name_of(int target) {
    return evo_target_get((evo_target_id)target)->name;
}

/* ---- Against MPFR at the format's own precision ------------------------------ */

typedef int mpfr_function(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding);

/* A second way to RN(E): the function itself rounds to the format's precision in its
 * exponent range, then to its subnormals. */
static uint64_t rounded_by_mpfr(mpfr_function *function, evo_format_id format,
                                double argument) {
    mpfr_exp_t emin = mpfr_get_emin(), emax = mpfr_get_emax();
    mpfr_t x, y;
    mpfr_init2(x, 53);
    mpfr_init2(y, evo_format_get(format)->mantissa_bits + 1);
    mpfr_set_d(x, argument, MPFR_RNDN);
    mpfr_set_emin(evo_format_etiny(format) + 1);
    mpfr_set_emax(evo_format_emax(format) + 1);
    int ternary = function(y, x, MPFR_RNDN);
    (void)mpfr_subnormalize(y, ternary, MPFR_RNDN);
    double value = mpfr_get_d(y, MPFR_RNDN);
    mpfr_clears(x, y, (mpfr_ptr)0);
    mpfr_set_emin(emin);
    mpfr_set_emax(emax);
    return evo_format_encode(format, value);
}

/* n arguments of all kinds as values: edges, landmarks, core, reach, any encoding. */
static size_t draw(evo_target_id target, evo_format_id format, uint64_t seed, double *x,
                   size_t n) {
    uint64_t storage[4096];
    size_t half = n / 2;
    evo_domain whole = evo_domain_whole();
    ck_assert_uint_le(n, EVO_COUNT_OF(storage));
    size_t count = evo_oracle_inputs(target, format, &whole, true, seed,
                                     EVO_STREAM_TEST, storage, n - half);
    for (size_t i = 0; i < count; i++) {
        uint64_t code = 0;
        size_t size = (size_t)evo_format_get(format)->bits / 8;
        memcpy(&code, (const char *)storage + size * i, size);
        x[i] = evo_format_decode(format, code);
    }
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TEST, 1);
    for (size_t i = 0; i < half; i++) {
        double exponent =
            evo_format_etiny(format) +
            (evo_format_emax(format) - evo_format_etiny(format)) * evo_rng_unit(&rng);
        double value = ldexp(1 + evo_rng_unit(&rng), (int)exponent);
        value = evo_rng_u32(&rng) & 1 ? value : -value;
        x[count++] = evo_format_decode(format, evo_format_encode(format, value));
    }
    return count;
}

START_TEST(rounding_agrees_with_mpfr) {
    static const struct {
        evo_target_id target;
        mpfr_function *function;
    } rows[] = {{EVO_TARGET_EXP, mpfr_exp},     {EVO_TARGET_EXP2, mpfr_exp2},
                {EVO_TARGET_EXPM1, mpfr_expm1}, {EVO_TARGET_LOG, mpfr_log},
                {EVO_TARGET_LOG2, mpfr_log2},   {EVO_TARGET_LOG1P, mpfr_log1p},
                {EVO_TARGET_SIN, mpfr_sin},     {EVO_TARGET_TAN, mpfr_tan},
                {EVO_TARGET_TANH, mpfr_tanh},   {EVO_TARGET_SINH, mpfr_sinh},
                {EVO_TARGET_ASIN, mpfr_asin},   {EVO_TARGET_ATAN, mpfr_atan},
                {EVO_TARGET_CBRT, mpfr_cbrt},   {EVO_TARGET_ERF, mpfr_erf},
                {EVO_TARGET_ERFC, mpfr_erfc}};
    double x[1200];
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        for (int f = 0; f < EVO_FORMAT_COUNT; f++) {
            evo_format_id format = (evo_format_id)f;
            size_t n = draw(rows[i].target, format, 1, x, EVO_COUNT_OF(x));
            for (size_t k = 0; k < n; k++) {
                uint64_t in = evo_format_encode(format, x[k]);
                uint64_t got = evo_oracle_round(rows[i].target, format, &in);
                uint64_t wanted = rounded_by_mpfr(rows[i].function, format, x[k]);
                if (got != wanted)
                    ck_abort_msg("%s(%a) in %s: %llx, not %llx",
                                 name_of((int)rows[i].target), x[k],
                                 evo_format_get(format)->name, (unsigned long long)got,
                                 (unsigned long long)wanted);
            }
        }
}
END_TEST

/* ---- Against Arb ------------------------------------------------------------- */

#ifdef EVO_HAVE_ARB
static void normal_tail(arb_t y, const arb_t x, slong bits) { /* x erfc(-x/sqrt 2)/2 */
    arb_t a;
    arb_init(a);
    arb_set_ui(a, 2);
    arb_rsqrt(a, a, bits);
    arb_mul(a, a, x, bits);
    arb_neg(a, a);
    arb_hypgeom_erfc(a, a, bits);
    arb_mul(y, x, a, bits);
    arb_mul_2exp_si(y, y, -1);
    arb_clear(a);
}

/* ln |Gamma(x)| = ln |pi / (sin(pi x) Gamma(1 - x))| for negative x. */
static void log_gamma(arb_t y, const arb_t x, slong bits) {
    if (arb_is_positive(x)) {
        arb_lgamma(y, x, bits);
        return;
    }
    arb_t s;
    arb_init(s);
    arb_sin_pi(s, x, bits);
    arb_abs(s, s);
    arb_log(s, s, bits);
    arb_sub_ui(y, x, 1, bits);
    arb_neg(y, y);
    arb_lgamma(y, y, bits);
    arb_add(s, s, y, bits);
    arb_const_pi(y, bits);
    arb_log(y, y, bits);
    arb_sub(y, y, s, bits);
    arb_clear(s);
}

/* 1/(1 + e^-x) and mish by its definition: other formulas than the oracle's. */
static void logistic(arb_t y, const arb_t x, slong bits) {
    arb_neg(y, x);
    arb_exp(y, y, bits);
    arb_add_ui(y, y, 1, bits);
    arb_inv(y, y, bits);
}

static void log_one_plus_exp(arb_t y, const arb_t x, slong bits) {
    arb_exp(y, x, bits);
    arb_log1p(y, y, bits);
}

static void exponential(arb_t y, const arb_t x, slong bits, unsigned base) {
    arb_log_ui(y, base, bits);
    arb_mul(y, y, x, bits);
    arb_exp(y, y, bits);
}

static void cube_root(arb_t y, const arb_t x, slong bits) {
    arb_abs(y, x);
    arb_root_ui(y, y, 3, bits);
    if (arb_is_negative(x))
        arb_neg(y, y);
}

/* I_v(|x|) or K_v(x), times e^|x| or e^-|x| where that is asked for. */
static void bessel(arb_t y, const arb_t x, slong bits, int order, bool second,
                   bool scaled) {
    arb_t v, size;
    arb_init(v);
    arb_init(size);
    arb_set_si(v, order);
    arb_abs(size, x);
    if (second && scaled)
        arb_hypgeom_bessel_k_scaled(y, v, size, bits);
    else if (second)
        arb_hypgeom_bessel_k(y, v, size, bits);
    else if (scaled)
        arb_hypgeom_bessel_i_scaled(y, v, size, bits);
    else
        arb_hypgeom_bessel_i(y, v, size, bits);
    if (order == 1 && arb_is_negative(x))
        arb_neg(y, y);
    arb_clear(v);
    arb_clear(size);
}

typedef void arb_function(arb_t y, const arb_t x, slong bits);

static arb_function *const direct[EVO_TARGET_COUNT] = {
    [EVO_TARGET_EXP] = arb_exp,         [EVO_TARGET_EXPM1] = arb_expm1,
    [EVO_TARGET_LOG] = arb_log,         [EVO_TARGET_LOG1P] = arb_log1p,
    [EVO_TARGET_SIN] = arb_sin,         [EVO_TARGET_COS] = arb_cos,
    [EVO_TARGET_TAN] = arb_tan,         [EVO_TARGET_SINPI] = arb_sin_pi,
    [EVO_TARGET_COSPI] = arb_cos_pi,    [EVO_TARGET_TANH] = arb_tanh,
    [EVO_TARGET_SINH] = arb_sinh,       [EVO_TARGET_COSH] = arb_cosh,
    [EVO_TARGET_ASIN] = arb_asin,       [EVO_TARGET_ACOS] = arb_acos,
    [EVO_TARGET_ATAN] = arb_atan,       [EVO_TARGET_ASINH] = arb_asinh,
    [EVO_TARGET_ACOSH] = arb_acosh,     [EVO_TARGET_ATANH] = arb_atanh,
    [EVO_TARGET_CBRT] = cube_root,      [EVO_TARGET_RSQRT] = arb_rsqrt,
    [EVO_TARGET_ERF] = arb_hypgeom_erf, [EVO_TARGET_ERFC] = arb_hypgeom_erfc,
    [EVO_TARGET_LGAMMA] = log_gamma,    [EVO_TARGET_TGAMMA] = arb_gamma,
    [EVO_TARGET_SIGMOID] = logistic,    [EVO_TARGET_SOFTPLUS] = log_one_plus_exp,
    [EVO_TARGET_GELU] = normal_tail,
};

static void by_arb(evo_target_id target, arb_t y, const arb_t x, slong bits) {
    if (direct[target] != NULL) {
        direct[target](y, x, bits);
    } else if (target == EVO_TARGET_EXP2 || target == EVO_TARGET_EXP10) {
        exponential(y, x, bits, target == EVO_TARGET_EXP2 ? 2 : 10);
    } else if (target == EVO_TARGET_LOG2 || target == EVO_TARGET_LOG10) {
        arb_log_base_ui(y, x, target == EVO_TARGET_LOG2 ? 2 : 10, bits);
    } else if (target == EVO_TARGET_SILU) {
        logistic(y, x, bits);
        arb_mul(y, y, x, bits);
    } else if (target == EVO_TARGET_MISH) {
        log_one_plus_exp(y, x, bits);
        arb_tanh(y, y, bits);
        arb_mul(y, y, x, bits);
    } else if (target >= EVO_TARGET_I0 && target <= EVO_TARGET_K1E) {
        const char *name = name_of((int)target);
        bessel(y, x, bits, name[1] - '0', name[0] == 'k', name[2] == 'e');
    } else {
        ck_abort_msg("no enclosure for %s", name_of((int)target));
    }
}

/* Whether Arb's enclosure agrees with `truth`: E between `exact` and its neighbour away
 * from zero, |RN(E) - E| <= u/2. */
enum verdict { AGREES, DIFFERS, UNKNOWN };

static enum verdict compare(const arb_t e, const evo_truth *truth) {
    enum verdict verdict = AGREES;
    arb_t exact, bound;
    arb_init(exact);
    arb_init(bound);
    arf_set_mpfr(arb_midref(exact), truth->exact);
    arb_sub(exact, e, exact, 2000); /* what is missing, of E's sign */
    if (mpfr_signbit(truth->exact))
        arb_neg(exact, exact);
    if (!truth->inexact) {
        if (!arb_contains_zero(exact))
            verdict = DIFFERS;
    } else {
        arb_set_ui(bound, 1);
        arb_mul_2exp_si(bound, bound,
                        mpfr_get_exp(truth->exact) - mpfr_get_prec(truth->exact));
        arb_sub(bound, bound, exact, 2000);
        if (arb_is_negative(exact) || arb_is_negative(bound))
            verdict = DIFFERS;
        else if (!arb_is_nonnegative(exact) || !arb_is_nonnegative(bound))
            verdict = UNKNOWN; /* Arb cannot tell at this precision */
    }
    double nearest = evo_format_decode(truth->format, truth->rounded);
    if (verdict == AGREES && isfinite(nearest)) {
        arb_set_d(bound, nearest);
        arb_sub(bound, bound, e, 2000);
        arb_abs(bound, bound);
        long quantum = mpfr_get_exp(truth->exact) - 1 -
                       evo_format_get(truth->format)->mantissa_bits;
        if (quantum < evo_format_etiny(truth->format))
            quantum = evo_format_etiny(truth->format);
        arb_mul_2exp_si(bound, bound, 1 - quantum);
        arb_sub_ui(bound, bound, 1, 2000);
        if (arb_is_positive(bound))
            verdict = DIFFERS;
    }
    arb_clear(exact);
    arb_clear(bound);
    return verdict;
}

static enum verdict judge(evo_target_id target, evo_target_id by, evo_truth *truth,
                          double argument) {
    evo_truth_set(truth, target, evo_format_encode(truth->format, argument));
    /* Poles, invalid arguments and exponents beyond any double's: special_arguments. */
    if (!mpfr_regular_p(truth->exact) || mpfr_get_exp(truth->exact) > 1000000000 ||
        mpfr_get_exp(truth->exact) < -1000000000)
        return AGREES;
    enum verdict verdict = UNKNOWN;
    arb_t x, e;
    arb_init(x);
    arb_init(e);
    arb_set_d(x, argument);
    for (slong bits = 400; verdict == UNKNOWN && bits < 20000; bits *= 3) {
        by_arb(by, e, x, bits);
        verdict = arb_is_finite(e) ? compare(e, truth) : UNKNOWN;
    }
    /* 1 - e^-x and the like: as good as equal; test_truth.c looks at the side. */
    if (verdict == UNKNOWN && arb_rel_accuracy_bits(e) > 5000)
        verdict = AGREES;
    arb_clear(x);
    arb_clear(e);
    return verdict;
}

/* One target a test, so that they run in turn under Check. */
START_TEST(arb_encloses) {
    const evo_format_id formats[] = {EVO_FORMAT_F32, EVO_FORMAT_F64, EVO_FORMAT_BF16};
    evo_target_id target = (evo_target_id)_i;
    double x[4096];
    size_t unknown = 0, total = 0;
    for (size_t f = 0; f < EVO_COUNT_OF(formats); f++) {
        evo_truth truth;
        evo_truth_init(&truth, formats[f]);
        size_t n = draw(target, formats[f], 2, x, thorough() ? 4096 : 1000);
        for (size_t i = 0; i < n; i++) {
            enum verdict verdict = judge(target, target, &truth, x[i]);
            ck_assert_msg(verdict != DIFFERS, "%s(%a) in %s", name_of(_i), x[i],
                          evo_format_get(formats[f])->name);
            unknown += verdict == UNKNOWN;
        }
        total += n;
        evo_truth_clear(&truth);
    }
    flint_cleanup();
    ck_assert_msg(unknown * 100 <= total, "%s: %zu of %zu undecided", name_of(_i),
                  unknown, total);
}
END_TEST

/* The comparison itself: another function, or one bit of the last place, is seen. */
START_TEST(arb_sees_what_is_wrong) {
    evo_truth truth;
    evo_truth_init(&truth, EVO_FORMAT_F32);
    ck_assert_int_eq(judge(EVO_TARGET_SIN, EVO_TARGET_SIN, &truth, 1.5), AGREES);
    ck_assert_int_eq(judge(EVO_TARGET_SIN, EVO_TARGET_COS, &truth, 1.5), DIFFERS);
    ck_assert_int_eq(judge(EVO_TARGET_LOG2, EVO_TARGET_LOG2, &truth, 8), AGREES);
    ck_assert_int_eq(judge(EVO_TARGET_LOG2, EVO_TARGET_LOG, &truth, 8), DIFFERS);
    arb_t x, e;
    arb_init(x);
    arb_init(e);
    arb_set_d(x, -3.25);
    by_arb(EVO_TARGET_GELU, e, x, 1000);
    evo_truth_set(&truth, EVO_TARGET_GELU, evo_format_encode(EVO_FORMAT_F32, -3.25));
    ck_assert_int_eq(compare(e, &truth), AGREES);
    truth.rounded ^= 1;
    ck_assert_int_eq(compare(e, &truth), DIFFERS);
    truth.rounded ^= 1;
    mpfr_nextabove(truth.exact);
    ck_assert_int_eq(compare(e, &truth), DIFFERS);
    arb_clear(x);
    arb_clear(e);
    evo_truth_clear(&truth);
    flint_cleanup();
}
END_TEST
#endif

int main(void) {
    Suite *suite = suite_create("enclosures");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, thorough() ? 3600 : 120);
    tcase_add_test(all, rounding_agrees_with_mpfr);
#ifdef EVO_HAVE_ARB
    tcase_add_loop_test(all, arb_encloses, 0, EVO_TARGET_COUNT);
    tcase_add_test(all, arb_sees_what_is_wrong);
#endif
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
