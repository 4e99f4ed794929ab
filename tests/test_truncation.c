/* Asymptotic series cut at their smallest term: Airy's and that of K_0. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "bench/truncation.h"

/* Terms shrink while k e < 2, so that the best order is about 2/e; rounding hides it
 * below e = 1/14. Cut there the error is about e^(-2/e). */
START_TEST(best_order_is_in_proportion_to_the_inverse) {
    for (int inverse = 4; inverse <= 14; inverse++) {
        truncation t;
        double e = 1.0 / inverse;
        ck_assert(truncation_measure((truncation_series)_i, e, &t));
        ck_assert_msg(fabs(t.order * e - 2) <= 0.5, "%s at 1/%d: order %d",
                      truncation_name((truncation_series)_i), inverse, t.order);
        ck_assert_msg(t.least < exp(-2.0 * inverse) + 0x1p-50, "1/%d: %g", inverse,
                      t.least);
    }
}
END_TEST

/* The construct finds it by itself: one kernel of 40 terms, for every e. */
START_TEST(stopping_is_as_good_as_the_best_order) {
    for (int inverse = 2; inverse <= 14; inverse++) {
        truncation t;
        ck_assert(truncation_measure((truncation_series)_i, 1.0 / inverse, &t));
        ck_assert_msg(t.stopped <= 8 * t.least + 0x1p-50, "1/%d: %g, %g", inverse,
                      t.stopped, t.least);
    }
}
END_TEST

/* Both series alternate and a sum is off by no more than the first term that it leaves
 * out (DLMF 9.7(iii), 10.40(ii)). The sum of least error stands for the value, whose
 * error the oracle knows. */
START_TEST(remainders_are_within_the_first_term_left_out) {
    static evo_kernel kernel;
    evo_interp *interp = evo_interp_create();
    for (int inverse = 2; inverse <= 14; inverse++) {
        double sums[TRUNCATION_TERMS + 1], e = 1.0 / inverse;
        truncation t;
        const void *in[1] = {&e};
        ck_assert(truncation_measure((truncation_series)_i, e, &t));
        for (int n = 1; n <= TRUNCATION_TERMS; n++) {
            void *out[1] = {&sums[n]};
            ck_assert(truncation_kernel((truncation_series)_i, n, false, &kernel));
            ck_assert_int_eq(evo_interpret(interp, &kernel, in, out, NULL, 1), EVO_OK);
        }
        double best = sums[t.order], known = (t.least + 0x1p-50) * fabs(best);
        for (int n = 1; n < TRUNCATION_TERMS; n++)
            ck_assert_msg(fabs(sums[n] - best) <= fabs(sums[n + 1] - sums[n]) + known,
                          "%s at 1/%d: %d terms",
                          truncation_name((truncation_series)_i), inverse, n);
    }
    evo_interp_destroy(interp);
}
END_TEST

/* All 40 terms without it are worth nothing. */
START_TEST(all_terms_diverge) {
    static evo_kernel kernel;
    evo_interp *interp = evo_interp_create();
    double e = 0.25, y;
    const void *in[1] = {&e};
    void *out[1] = {&y};
    ck_assert(
        truncation_kernel((truncation_series)_i, TRUNCATION_TERMS, false, &kernel));
    ck_assert_int_eq(evo_interpret(interp, &kernel, in, out, NULL, 1), EVO_OK);
    ck_assert(fabs(y) > 1e6);
    ck_assert(
        truncation_kernel((truncation_series)_i, TRUNCATION_TERMS, true, &kernel));
    ck_assert_int_eq(evo_interpret(interp, &kernel, in, out, NULL, 1), EVO_OK);
    ck_assert(fabs(y - 1) < 0.1);
    evo_interp_destroy(interp);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("truncation");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    tcase_add_loop_test(all, best_order_is_in_proportion_to_the_inverse, 0,
                        TRUNCATION_COUNT);
    tcase_add_loop_test(all, stopping_is_as_good_as_the_best_order, 0,
                        TRUNCATION_COUNT);
    tcase_add_loop_test(all, remainders_are_within_the_first_term_left_out, 0,
                        TRUNCATION_COUNT);
    tcase_add_loop_test(all, all_terms_diverge, 0, TRUNCATION_COUNT);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
