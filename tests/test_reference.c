/* oracle: the references of all targets against MPFR, and their enclosures. */
#include "oracle/references/enclosure.h"
#include "oracle/references/interval.h"
#include "tests/expect.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#ifdef EVO_HAVE_ARB
#include <arb.h>
#include <arb_hypgeom.h>
#include <arb_poly.h>
#endif

/* lgamma and tgamma take seconds to build: with all tests only. */
static bool is_quick(evo_target_id target) {
    return getenv("EVO_TEST_ALL") != NULL ||
           (target != EVO_TARGET_LGAMMA && target != EVO_TARGET_TGAMMA);
}

static evo_reference *reference_of(evo_target_id target) {
    evo_reference *reference;
    evo_error err = {EVO_OK, ""};
    ck_assert_msg(evo_reference_create(target, EVO_FORMAT_F32, 2, &reference, &err) ==
                      EVO_OK,
                  "%s: %s", evo_target_get(target)->name, err.text);
    return reference;
}

START_TEST(references_keep_their_bound) {
    evo_target_id target = (evo_target_id)_i;
    uint64_t samples = getenv("EVO_TEST_ALL") != NULL ? 1000000 : 4000;
    if (!is_quick(target))
        return;
    evo_reference *reference = reference_of(target);
    evo_confirmation found;
    ck_assert_int_eq(
        evo_reference_confirm(reference, samples, 2, 1, NULL, &found, NULL), EVO_OK);
    ck_assert_uint_ge(found.inputs, samples);
    ck_assert_msg(found.max_relative <= evo_reference_bound(reference),
                  "%s(%a): %a, bound %a", evo_target_get(target)->name,
                  (double)found.worst_input, found.max_relative,
                  evo_reference_bound(reference));
    ck_assert(evo_reference_bound(reference) <= EVO_REFERENCE_BOUND);
    ck_assert(found.max_relative > 0);
    evo_reference_destroy(reference);
    ck_assert_int_eq(evo_reference_create(target, EVO_FORMAT_F64, 1, &reference, NULL),
                     EVO_ERR_UNSUPPORTED);
}
END_TEST

/* Runs cover every encoding once, in order. */
START_TEST(runs_cover_everything) {
    evo_target_id target = (evo_target_id)_i;
    if (!is_quick(target))
        return;
    evo_reference *reference = reference_of(target);
    size_t count = evo_reference_run_count(reference);
    bool folded = evo_target_get(target)->symmetry != EVO_SYMMETRY_NONE;
    uint64_t end = folded ? UINT64_C(1) << 31 : UINT64_C(1) << 32, at = 0;
    for (size_t i = 0; i < count; i++) {
        const evo_run *run = evo_reference_run_at(reference, i);
        uint32_t size;
        float x;
        EXPECT_THAT(run->first == at);
        memcpy(&x, &run->first, sizeof x);
        EXPECT_THAT(evo_reference_run(reference, x, &size) == run);
        EXPECT_THAT(size > 0);
        at += size;
    }
    ck_assert_uint_eq(at, end);
    evo_reference_destroy(reference);
}
END_TEST

/* Every build gives the same bits, for single inputs as for long rows. */
START_TEST(builds_agree) {
    enum { N = 512 };
    static float x[N];
    static double expected[N], got[N];
    evo_target_id target = (evo_target_id)_i;
    if (!is_quick(target))
        return;
    evo_reference *reference = reference_of(target);
    size_t count;
    const evo_lanes *const *all = evo_lanes_all(&count);
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, (uint64_t)target);
    for (int round = 0; round < 40; round++) {
        uint32_t start = evo_rng_u32(&rng);
        for (uint32_t i = 0; i < N; i++) {
            uint32_t code = round & 1 ? start + i : evo_rng_u32(&rng);
            memcpy(&x[i], &code, sizeof x[i]);
        }
        evo_reference_eval_lanes(reference, all[count - 1], x, expected, N);
        for (size_t k = 0; k + 1 < count; k++) {
            if (!evo_lanes_supported(all[k]))
                continue;
            evo_reference_eval_lanes(reference, all[k], x, got, N);
            for (size_t i = 0; i < N; i++)
                EXPECT_THAT(memcmp(&got[i], &expected[i], sizeof got[i]) == 0 ||
                            (isnan(got[i]) && isnan(expected[i])));
        }
        for (size_t i = 0; i < N; i++) {
            evo_reference_eval(reference, &x[i], &got[i], 1);
            EXPECT_THAT(memcmp(&got[i], &expected[i], sizeof got[i]) == 0 ||
                        (isnan(got[i]) && isnan(expected[i])));
        }
    }
    evo_reference_destroy(reference);
}
END_TEST

/* What the bound of the circular functions rests on, over all floats from 1 on: results
 * are at least 2^-31, so that the fraction of a right angle is (its error is below
 * 2^-85), and none is so near a power of two that its binade is in doubt. */
START_TEST(circular_results_keep_their_distance) {
    enum { N = 4096 };
    static float x[N];
    static double y[N];
    const evo_target_id targets[] = {EVO_TARGET_SIN, EVO_TARGET_COS, EVO_TARGET_TAN,
                                     EVO_TARGET_SINPI, EVO_TARGET_COSPI};
    evo_target_id target = targets[_i];
    bool turns = target == EVO_TARGET_SINPI || target == EVO_TARGET_COSPI;
    evo_reference *reference = reference_of(target);
    const uint64_t mantissa = (UINT64_C(1) << 52) - 1, margin = 16;
    uint32_t step = getenv("EVO_TEST_ALL") != NULL ? N : 64 * N;
    for (uint32_t code = 0x3f800000; code < 0x7f800000; code += step) {
        for (uint32_t i = 0; i < N; i++) {
            uint32_t at = code + i;
            memcpy(&x[i], &at, sizeof x[i]);
        }
        evo_reference_eval(reference, x, y, N);
        for (size_t i = 0; i < N; i++) {
            uint64_t bits;
            double size = fabs(y[i]);
            memcpy(&bits, &size, sizeof bits);
            bool exact = turns && (size == 0 || size == 1);
            bool capped = !turns && size == 1 - 0x1p-53;
            EXPECT_THAT(exact || size >= 0x1p-31);
            EXPECT_THAT(exact || capped ||
                        (target != EVO_TARGET_TAN && size > 0.999999) ||
                        ((bits & mantissa) >= margin &&
                         (bits & mantissa) <= mantissa - margin));
        }
    }
    evo_reference_destroy(reference);
}
END_TEST

#ifdef EVO_HAVE_ARB

/* ---- Enclosures against Arb ------------------------------------------------- */

enum { ORDER = 11, BITS = 400 };

static void sigmoid_series(arb_poly_t y, const arb_poly_t x) {
    arb_poly_neg(y, x);
    arb_poly_exp_series(y, y, ORDER + 1, BITS);
    arb_poly_add_si(y, y, 1, BITS);
    arb_poly_inv_series(y, y, ORDER + 1, BITS);
}

static void power_series(arb_poly_t y, const arb_poly_t x, int numerator,
                         int denominator) {
    arb_t exponent;
    arb_init(exponent);
    arb_set_si(exponent, numerator);
    arb_div_si(exponent, exponent, denominator, BITS);
    arb_poly_pow_arb_series(y, x, exponent, ORDER + 1, BITS);
    arb_clear(exponent);
}

/* 1 / sqrt(constant + sign x^2), integrated. */
static void inverse_series(arb_poly_t y, const arb_poly_t x, int constant, int sign,
                           int numerator, int denominator) {
    arb_poly_mullow(y, x, x, ORDER + 1, BITS);
    if (sign < 0)
        arb_poly_neg(y, y);
    arb_poly_add_si(y, y, constant, BITS);
    arb_poly_t u;
    arb_poly_init(u);
    power_series(u, y, numerator, denominator);
    arb_poly_integral(y, u, BITS);
    arb_poly_truncate(y, ORDER + 1);
    arb_poly_clear(u);
}

static void scale_series(arb_poly_t y, const arb_poly_t x, long base) {
    arb_t logarithm;
    arb_init(logarithm);
    arb_log_ui(logarithm, (unsigned long)base, BITS);
    arb_poly_scalar_mul(y, x, logarithm, BITS);
    arb_clear(logarithm);
}

/* y = the Taylor series of the curve, with x = a + e; false: not tested. */
static bool arb_series(evo_curve curve, arb_poly_t y, const arb_poly_t x) {
    const slong n = ORDER + 1;
    arb_poly_t u;
    arb_t c;
    arb_poly_init(u);
    arb_init(c);
    switch (curve) {
    case EVO_TARGET_EXP:
    case EVO_TARGET_EXPM1:
        arb_poly_exp_series(y, x, n, BITS);
        break;
    case EVO_TARGET_EXP2:
    case EVO_TARGET_EXP10:
        scale_series(u, x, curve == EVO_TARGET_EXP2 ? 2 : 10);
        arb_poly_exp_series(y, u, n, BITS);
        break;
    case EVO_TARGET_LOG:
        arb_poly_log_series(y, x, n, BITS);
        break;
    case EVO_TARGET_LOG2:
    case EVO_TARGET_LOG10:
        arb_poly_log_series(u, x, n, BITS);
        arb_log_ui(c, curve == EVO_TARGET_LOG2 ? 2 : 10, BITS);
        arb_poly_scalar_div(y, u, c, BITS);
        break;
    case EVO_TARGET_LOG1P:
        arb_poly_add_si(u, x, 1, BITS);
        arb_poly_log_series(y, u, n, BITS);
        break;
    case EVO_TARGET_SIN:
        arb_poly_sin_series(y, x, n, BITS);
        break;
    case EVO_TARGET_COS:
        arb_poly_cos_series(y, x, n, BITS);
        break;
    case EVO_TARGET_TAN:
        arb_poly_tan_series(y, x, n, BITS);
        break;
    case EVO_TARGET_SINPI:
        arb_poly_sin_pi_series(y, x, n, BITS);
        break;
    case EVO_TARGET_COSPI:
        arb_poly_cos_pi_series(y, x, n, BITS);
        break;
    case EVO_TARGET_TANH:
        arb_poly_scalar_mul_2exp_si(u, x, 1);
        sigmoid_series(y, u);
        arb_poly_scalar_mul_2exp_si(y, y, 1);
        break;
    case EVO_TARGET_SINH:
        arb_poly_sinh_series(y, x, n, BITS);
        break;
    case EVO_TARGET_COSH:
        arb_poly_cosh_series(y, x, n, BITS);
        break;
    case EVO_TARGET_ASIN:
        inverse_series(y, x, 1, -1, -1, 2);
        break;
    case EVO_TARGET_ACOS:
        inverse_series(y, x, 1, -1, -1, 2);
        arb_poly_neg(y, y);
        break;
    case EVO_TARGET_ATAN:
        inverse_series(y, x, 1, 1, -1, 1);
        break;
    case EVO_TARGET_ASINH:
        inverse_series(y, x, 1, 1, -1, 2);
        break;
    case EVO_TARGET_ACOSH:
        inverse_series(y, x, -1, 1, -1, 2);
        break;
    case EVO_TARGET_ATANH:
        inverse_series(y, x, 1, -1, -1, 1);
        break;
    case EVO_TARGET_CBRT:
        power_series(y, x, 1, 3);
        break;
    case EVO_TARGET_RSQRT:
        power_series(y, x, -1, 2);
        break;
    default:
        arb_poly_clear(u);
        arb_clear(c);
        return false;
    }
    arb_poly_clear(u);
    arb_clear(c);
    return true;
}

/* The others, from the error function, the Gamma function and the logistic one. */
static bool arb_special_series(evo_curve curve, arb_poly_t y, const arb_poly_t x) {
    const slong n = ORDER + 1;
    arb_poly_t u;
    arb_t c;
    arb_poly_init(u);
    arb_init(c);
    bool known = true;
    switch (curve) {
    case EVO_TARGET_ERF:
    case EVO_TARGET_ERFC:
        arb_poly_mullow(u, x, x, n, BITS);
        arb_poly_neg(u, u);
        arb_poly_exp_series(u, u, n, BITS);
        arb_const_sqrt_pi(c, BITS);
        arb_poly_scalar_div(u, u, c, BITS);
        arb_poly_scalar_mul_2exp_si(u, u, 1);
        arb_poly_integral(y, u, BITS);
        arb_poly_truncate(y, n);
        if (curve == EVO_TARGET_ERFC)
            arb_poly_neg(y, y);
        break;
    case EVO_TARGET_LGAMMA: /* of positive x; the others by tgamma */
        arb_poly_lgamma_series(y, x, n, BITS);
        known = arb_is_positive(x->coeffs);
        break;
    case EVO_CURVE_LGAMMA1:
        arb_poly_add_si(u, x, 1, BITS);
        arb_poly_lgamma_series(y, u, n, BITS);
        break;
    case EVO_TARGET_TGAMMA:
        arb_poly_gamma_series(y, x, n, BITS);
        break;
    case EVO_CURVE_LOGCSCPI:
        arb_poly_sin_pi_series(u, x, n, BITS);
        arb_poly_log_series(y, u, n, BITS);
        arb_poly_neg(y, y);
        break;
    case EVO_TARGET_SIGMOID:
        sigmoid_series(y, x);
        break;
    case EVO_TARGET_SOFTPLUS:
        arb_poly_exp_series(u, x, n, BITS);
        arb_poly_add_si(u, u, 1, BITS);
        arb_poly_log_series(y, u, n, BITS);
        break;
    case EVO_TARGET_SILU:
        sigmoid_series(u, x);
        arb_poly_mullow(y, u, x, n, BITS);
        break;
    case EVO_TARGET_GELU: { /* x (1 + erf(x / sqrt 2)) / 2 */
        arb_t value;
        arb_init(value);
        arb_poly_mullow(u, x, x, n, BITS);
        arb_poly_scalar_mul_2exp_si(u, u, -1);
        arb_poly_neg(u, u);
        arb_poly_exp_series(u, u, n, BITS);
        arb_const_pi(c, BITS);
        arb_mul_2exp_si(c, c, 1);
        arb_sqrt(c, c, BITS);
        arb_poly_scalar_div(u, u, c, BITS);
        arb_poly_integral(u, u, BITS);
        arb_poly_truncate(u, n);
        arb_sqrt_ui(c, 2, BITS);
        arb_div(value, x->coeffs, c, BITS);
        arb_neg(value, value);
        arb_hypgeom_erfc(value, value, BITS);
        arb_mul_2exp_si(value, value, -1);
        arb_poly_set_coeff_arb(u, 0, value);
        arb_poly_mullow(y, u, x, n, BITS);
        arb_clear(value);
        break;
    }
    case EVO_TARGET_MISH: { /* tanh z = 2 sigmoid(2 z) - 1 */
        arb_poly_exp_series(u, x, n, BITS);
        arb_poly_add_si(u, u, 1, BITS);
        arb_poly_log_series(u, u, n, BITS);
        arb_poly_scalar_mul_2exp_si(u, u, 1);
        arb_poly_t s;
        arb_poly_init(s);
        sigmoid_series(s, u);
        arb_poly_scalar_mul_2exp_si(s, s, 1);
        arb_poly_add_si(s, s, -1, BITS);
        arb_poly_mullow(y, s, x, n, BITS);
        arb_poly_clear(s);
        break;
    }
    default:
        known = false;
    }
    arb_poly_clear(u);
    arb_clear(c);
    return known;
}

/* Both orders around a, from Arb's values: I_0' = I_1, (x I_1)' = x I_0; of K with a
 * minus. Scaled ones times the series of e^-x or e^x. */
static bool arb_bessel_series(evo_curve curve, arb_poly_t y, const arb_poly_t x) {
    if (curve < EVO_TARGET_I0 || curve > EVO_TARGET_K1E)
        return false;
    const char *name = evo_target_get((evo_target_id)curve)->name;
    bool first = name[1] == '1', second = name[0] == 'k', scaled = name[2] == 'e';
    int sign = second ? -1 : 1;
    arb_t value[2][ORDER + 1], t, order;
    arb_ptr a = x->coeffs;
    arb_init(t);
    arb_init(order);
    for (int v = 0; v < 2; v++) {
        for (int k = 0; k <= ORDER; k++)
            arb_init(value[v][k]);
        arb_set_si(order, v);
        (second ? arb_hypgeom_bessel_k : arb_hypgeom_bessel_i)(value[v][0], order, a,
                                                               BITS);
    }
    for (int k = 0; k < ORDER; k++) {
        arb_mul_si(value[0][k + 1], value[1][k], sign, BITS);
        arb_div_ui(value[0][k + 1], value[0][k + 1], (unsigned long)k + 1, BITS);
        arb_mul(t, a, value[0][k], BITS);
        if (k > 0)
            arb_add(t, t, value[0][k - 1], BITS);
        arb_mul_si(t, t, sign, BITS);
        arb_submul_si(t, value[1][k], k + 1, BITS);
        arb_div(t, t, a, BITS);
        arb_div_ui(value[1][k + 1], t, (unsigned long)k + 1, BITS);
    }
    for (int k = 0; k <= ORDER; k++)
        arb_poly_set_coeff_arb(y, k, value[first][k]);
    if (scaled) {
        arb_poly_t u;
        arb_poly_init(u);
        arb_poly_set(u, x);
        if (sign > 0)
            arb_poly_neg(u, u);
        arb_poly_exp_series(u, u, ORDER + 1, BITS);
        arb_poly_mullow(y, y, u, ORDER + 1, BITS);
        arb_poly_clear(u);
    }
    for (int v = 0; v < 2; v++)
        for (int k = 0; k <= ORDER; k++)
            arb_clear(value[v][k]);
    arb_clear(t);
    arb_clear(order);
    return true;
}

/* Where the curve is tested. */
static void range_of(evo_curve curve, double *lo, double *hi) {
    if (curve == EVO_CURVE_LGAMMA1) {
        *lo = 32;
        *hi = 1000;
    } else if (curve == EVO_CURVE_LOGCSCPI) {
        *lo = 0x1p-18;
        *hi = 0.5;
    } else {
        const evo_target *target = evo_target_get((evo_target_id)curve);
        *lo = target->symmetry != EVO_SYMMETRY_NONE ? 0 : target->core_lo;
        *hi = target->core_hi;
        if (curve <= EVO_TARGET_COSPI && curve >= EVO_TARGET_SIN)
            *hi = 1;
        if (curve == EVO_TARGET_LOG1P || curve == EVO_TARGET_ACOS)
            *lo = -1;
    }
}

/* Whether the enclosures over x hold Arb's coefficients at a point; `shift` moves them
 * by that part of their width (0: not). Counts those that do not. */
static int misses(evo_curve curve, evo_interval x, double point, double shift) {
    evo_interval t[EVO_TAYLOR_MAX + 1];
    int missed = 0;
    if (!evo_enclose(curve, x, ORDER, t))
        return -1;
    arb_poly_t in, out;
    arb_t a;
    arb_poly_init(in);
    arb_poly_init(out);
    arb_init(a);
    arb_poly_set_coeff_si(in, 1, 1);
    arb_set_d(a, point);
    arb_poly_set_coeff_arb(in, 0, a);
    bool known = arb_series(curve, out, in) || arb_special_series(curve, out, in) ||
                 arb_bessel_series(curve, out, in);
    for (int k = 1; known && k <= ORDER; k++) {
        arb_poly_get_coeff_arb(a, out, k);
        if (!arb_is_finite(a))
            continue;
        double move = shift * (t[k].hi - t[k].lo);
        if (!isfinite(move))
            move = 0;
        arb_t bound;
        arb_init(bound);
        arb_set_d(bound, t[k].lo + move);
        bool inside = isinf(t[k].lo) || arb_le(bound, a);
        arb_set_d(bound, t[k].hi + move);
        inside = inside && (isinf(t[k].hi) || arb_ge(bound, a));
        missed += !inside;
        arb_clear(bound);
    }
    arb_clear(a);
    arb_poly_clear(in);
    arb_poly_clear(out);
    return known ? missed : -1;
}

START_TEST(enclosures_hold_arbs_coefficients) {
    evo_curve curve = _i;
    if (curve >= EVO_TARGET_COUNT && curve < EVO_CURVE_LGAMMA1)
        return; /* several arguments, or none: no curve */
    evo_rng rng;
    double lo, hi;
    evo_rng_init(&rng, 2, EVO_STREAM_TEST, (uint64_t)_i);
    range_of(curve, &lo, &hi);
    int tested = 0, caught = 0;
    for (int i = 0; i < 400 && tested < 120; i++) {
        double a = (double)(float)(lo + (hi - lo) * evo_rng_unit(&rng));
        double width = fabs(a) * ldexp(1, -(int)evo_rng_below(&rng, 20));
        evo_interval x = {a, a + width};
        if (x.hi > hi || (x.lo < 0 && x.hi > 0))
            continue;
        double point = i % 3 == 0 ? x.lo : i % 3 == 1 ? x.hi : (x.lo + x.hi) / 2;
        int missed = misses(curve, x, point, 0);
        if (missed < 0)
            continue;
        tested++;
        ck_assert_msg(missed == 0, "curve %d, [%a, %a] at %a", curve, x.lo, x.hi,
                      point);
        /* A wrong enclosure is noticed: moved by more than its width. */
        caught += misses(curve, x, point, 1.01) > 0;
    }
    ck_assert_msg(tested >= 20, "curve %d: only %d tests", curve, tested);
    ck_assert_int_eq(caught, tested);
    flint_cleanup();
}
END_TEST
#endif

START_TEST(intervals_are_outward) {
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    MPFR_DECL_INIT(exact, 400);
    MPFR_DECL_INIT(other, 400);
    for (int i = 0; i < 20000; i++) {
        double a =
            ldexp(evo_rng_unit(&rng) - 0.5, (int)evo_rng_below(&rng, 2000) - 1000);
        double b = ldexp(evo_rng_unit(&rng) - 0.5, (int)evo_rng_below(&rng, 60) - 30);
        if (a == 0 || b == 0)
            continue;
        evo_interval got[3] = {
            evo_iv_add(evo_iv_point(a), evo_iv_point(b)),
            evo_iv_mul(evo_iv_point(a), evo_iv_point(b)),
            evo_iv_div(evo_iv_point(a), evo_iv_point(b)),
        };
        for (int k = 0; k < 3; k++) {
            mpfr_set_d(exact, a, MPFR_RNDN);
            mpfr_set_d(other, b, MPFR_RNDN);
            if (k == 0)
                mpfr_add(exact, exact, other, MPFR_RNDN);
            else if (k == 1)
                mpfr_mul(exact, exact, other, MPFR_RNDN);
            else
                mpfr_div(exact, exact, other, MPFR_RNDN);
            EXPECT_THAT(mpfr_cmp_d(exact, got[k].lo) >= 0 &&
                        mpfr_cmp_d(exact, got[k].hi) <= 0);
        }
    }
    EXPECT_THAT(evo_iv_inverse((evo_interval){-1, 1}).hi == (double)INFINITY);
    evo_interval zero = {0, 0}, all = {-(double)INFINITY, (double)INFINITY};
    EXPECT_THAT(evo_iv_mul(zero, all).hi == (double)INFINITY);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("reference");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, getenv("EVO_TEST_ALL") != NULL ? 36000 : 120);
    tcase_add_loop_test(all, references_keep_their_bound, 0, EVO_TARGET_COUNT);
    tcase_add_loop_test(all, runs_cover_everything, 0, EVO_TARGET_COUNT);
    tcase_add_loop_test(all, builds_agree, 0, EVO_TARGET_COUNT);
    tcase_add_loop_test(all, circular_results_keep_their_distance, 0, 5);
#ifdef EVO_HAVE_ARB
    tcase_add_loop_test(all, enclosures_hold_arbs_coefficients, 0, EVO_CURVE_COUNT);
#endif
    tcase_add_test(all, intervals_are_outward);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
