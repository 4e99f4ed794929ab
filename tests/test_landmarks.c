/* Exact cases and landmarks of every target, and that inputs hold them. */
#include "oracle/truth/truth.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/internal.h"

static bool thorough(void) {
    return getenv("EVO_TEST_ALL") != NULL;
}

static const char *name_of(int target) {
    return evo_target_get((evo_target_id)target)->name;
}

/* ---- Exact cases and landmarks ------------------------------------------------ */

static bool is_exact(evo_truth *truth, evo_target_id target, uint64_t in) {
    evo_truth_set(truth, target, in);
    return !truth->inexact && mpfr_number_p(truth->exact) &&
           mpfr_cmp_d(truth->exact, evo_format_decode(truth->format, truth->rounded)) ==
               0;
}

START_TEST(exact_cases_are_exact) {
    double x[EVO_EXACT_LIMIT];
    for (int f = 0; f < EVO_FORMAT_COUNT; f++) {
        evo_truth truth;
        evo_truth_init(&truth, (evo_format_id)f);
        for (int t = 0; t < EVO_TARGET_COUNT; t++) {
            size_t count = evo_exact_inputs((evo_target_id)t, (evo_format_id)f, x);
            ck_assert(count > 0 || t == EVO_TARGET_SOFTPLUS ||
                      evo_target_get((evo_target_id)t)->name[0] == 'k');
            ck_assert_uint_lt(count, EVO_EXACT_LIMIT);
            for (size_t i = 0; i < count; i++) {
                uint64_t in = evo_format_encode((evo_format_id)f, x[i]);
                ck_assert(evo_format_decode((evo_format_id)f, in) == x[i]);
                ck_assert_msg(is_exact(&truth, (evo_target_id)t, in), "%s(%a)",
                              name_of(t), x[i]);
                ck_assert(i == 0 || x[i - 1] < x[i] || (x[i] == 0 && !signbit(x[i])));
            }
        }
        evo_truth_clear(&truth);
    }
}
END_TEST

/* In f16 none is missing, but of the three families that fill whole ranges. */
START_TEST(exact_cases_are_all) {
    double x[EVO_EXACT_LIMIT];
    evo_truth truth;
    evo_truth_init(&truth, EVO_FORMAT_F16);
    for (int t = 0; t < EVO_TARGET_COUNT; t++) {
        bool slow = t == EVO_TARGET_LGAMMA || t == EVO_TARGET_TGAMMA ||
                    t == EVO_TARGET_ERFC || t == EVO_TARGET_ERF || t == EVO_TARGET_GELU;
        if (t == EVO_TARGET_SINPI || t == EVO_TARGET_COSPI || t == EVO_TARGET_CBRT ||
            (slow && !thorough()) || (t % 4 != 0 && !thorough()))
            continue;
        size_t found = 0;
        for (uint64_t in = 0; in < 65536; in++)
            found += isfinite(evo_format_decode(EVO_FORMAT_F16, in)) &&
                     is_exact(&truth, (evo_target_id)t, in);
        ck_assert_msg(found == evo_exact_inputs((evo_target_id)t, EVO_FORMAT_F16, x),
                      "%s: %zu", name_of(t), found);
    }
    evo_truth_clear(&truth);
}
END_TEST

/* Sampled: on the pieces that landmarks call monotone, no step goes the other way. */
START_TEST(pieces_are_monotone) {
    for (int t = 0; t < EVO_TARGET_COUNT; t++) {
        size_t count;
        const evo_landmark *rows = evo_target_landmarks((evo_target_id)t, &count);
        ck_assert_uint_gt(count, 0);
        for (size_t r = 0; r < count; r++) {
            if (rows[r].kind < EVO_LANDMARK_RISING)
                continue;
            evo_format_id format = EVO_FORMAT_F32;
            int64_t lo =
                evo_format_to_ordered(format, evo_format_encode(format, rows[r].a));
            int64_t hi =
                evo_format_to_ordered(format, evo_format_encode(format, rows[r].b));
            double before = (double)NAN;
            for (int i = 2; i <= 300; i++) { /* the ends are rounded, and may be past */
                int64_t at = lo + (hi - lo) * i / 302;
                uint64_t in = evo_format_from_ordered(format, at);
                uint64_t out = evo_oracle_round((evo_target_id)t, format, &in);
                double y = evo_format_decode(format, out);
                ck_assert_msg(rows[r].kind == EVO_LANDMARK_RISING ? !(y < before)
                                                                  : !(y > before),
                              "%s at %a", name_of(t), evo_format_decode(format, in));
                ck_assert(!isnan(y));
                before = y;
            }
        }
    }
}
END_TEST

static bool drawn(const float *x, size_t n, float wanted) {
    for (size_t i = 0; i < n; i++)
        if (memcmp(&x[i], &wanted, sizeof wanted) == 0)
            return true;
    return false;
}

START_TEST(inputs_hold_the_landmarks) {
    static const struct {
        evo_target_id target;
        float x;
    } rows[] = {
        {EVO_TARGET_LOG, 1.0f},
        {EVO_TARGET_LOG1P, -1.0f},
        {EVO_TARGET_SIN, 0x1.f37c8ap95f},
        {EVO_TARGET_ACOS, -1.0f},
        {EVO_TARGET_COSH, 0x1.65a9fap6f}, /* overflow, both ways */
        {EVO_TARGET_COSH, -0x1.65a9fap6f},
        {EVO_TARGET_LGAMMA, -0x1.3a7fcap1f},  /* beside a zero */
        {EVO_TARGET_LGAMMA, -0x1.fffffep22f}, /* the last that is no integer */
        {EVO_TARGET_TGAMMA, 0x1.18521ep5f},   /* overflow */
        {EVO_TARGET_RSQRT, 0x1p-149f},
        {EVO_TARGET_TANH, 0x1.205966p3f},  /* the first 1 */
        {EVO_TARGET_ERF, 0x1.fffffep-3f},  /* beside 1/4 */
        {EVO_TARGET_SILU, -0x1.474974p0f}, /* the minimum */
    };
    enum { N = 4096 };
    static float x[N];
    evo_domain whole = evo_domain_whole();
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        size_t n = evo_oracle_inputs(rows[i].target, EVO_FORMAT_F32, &whole, true, 1,
                                     EVO_STREAM_CERTIFY, x, N);
        ck_assert_uint_eq(n, N);
        bool found = drawn(x, n, rows[i].x) ||
                     drawn(x, n, nextafterf(rows[i].x, INFINITY)) ||
                     drawn(x, n, nextafterf(rows[i].x, -INFINITY));
        ck_assert_msg(found, "%s at %a", name_of((int)rows[i].target),
                      (double)rows[i].x);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("landmarks");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, thorough() ? 3600 : 120);
    tcase_add_test(all, exact_cases_are_exact);
    tcase_add_test(all, exact_cases_are_all);
    tcase_add_test(all, pieces_are_monotone);
    tcase_add_test(all, inputs_hold_the_landmarks);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
