/* The example of von Mises-Fisher distributions: its concentrations
 * against the oracle's, and concentrations recovered within the sampling error that it
 * claims. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "examples/vmf/fit.h"
#include "oracle/oracle.h"

static double truth(evo_target_id target, double v, double x) {
    uint64_t in[2] = {evo_format_encode(EVO_FORMAT_F64, v),
                      evo_format_encode(EVO_FORMAT_F64, x)};
    return evo_format_decode(EVO_FORMAT_F64,
                             evo_oracle_round_several(target, 0, EVO_FORMAT_F64, in));
}

START_TEST(concentrations_are_those_of_the_oracle) {
    static const double orders[] = {0.5, 127, 1023, 4095, 16383};
    static const double ratios[] = {0.01, 0.3, 0.66, 0.9};
    for (size_t i = 0; i < EVO_COUNT_OF(orders); i++)
        for (size_t k = 0; k < EVO_COUNT_OF(ratios); k++) {
            double v = orders[i], r = ratios[k];
            double want = truth(EVO_TARGET_BESSEL_I_RATIO_INVERSE, v, r);
            ck_assert_msg(fabs(vmf_concentration(v, r) - want) <= 0x1p-50 * want,
                          "v = %g, r = %g", v, r);
        }
}
END_TEST

/* One seed for each, chosen before any was tried. */
START_TEST(concentrations_are_recovered) {
    static const size_t dimensions[] = {2048, 8192, 32768};
    for (size_t i = 0; i < EVO_COUNT_OF(dimensions); i++)
        for (int half = 0; half < 2; half++) {
            double wanted = (double)dimensions[i] * (half ? 0.5 : 1);
            vmf_data data = vmf_draw(dimensions[i], wanted, 100, 1);
            vmf_fit fit = vmf_fit_to(&data);
            double z = (fit.concentration - wanted) / fit.error;
            ck_assert_msg(fabs(z) < 4, "%zu, %g: %g +- %g", dimensions[i], wanted,
                          fit.concentration, fit.error);
            ck_assert(fit.error < 0.01 * wanted && fit.error > 0);
            ck_assert(fit.likeliest > fit.concentration);
        }
}
END_TEST

/* Of 100 fits the sum of z^2 is chi-square with 100 degrees of freedom: outside (54,
 * 162) once in 10,000. */
START_TEST(errors_are_those_claimed) {
    double sum = 0, mean = 0;
    for (uint64_t seed = 0; seed < 100; seed++) {
        vmf_data data = vmf_draw(256, 150, 200, seed);
        vmf_fit fit = vmf_fit_to(&data);
        double z = (fit.concentration - 150) / fit.error;
        sum += z * z;
        mean += z / 100;
    }
    ck_assert_msg(sum > 54 && sum < 162, "%g", sum);
    ck_assert_msg(fabs(mean) < 0.4, "%g", mean);
}
END_TEST

/* On the sphere in three dimensions I_1/2 is elementary: factor x/(4 pi sinh x). */
START_TEST(density_integrates_to_one) {
    double x = 5, log_bessel = log(sqrt(2 / (acos(-1) * x)) * sinh(x));
    double want = log(x / (4 * acos(-1) * sinh(x)));
    ck_assert(fabs(vmf_log_factor(3, x, log_bessel) - want) < 1e-14);
}
END_TEST

START_TEST(whole_numbers_are_read_whole) {
    static const char *const wrong[] = {"",
                                        "-1",
                                        "+2",
                                        " 2",
                                        "10abc",
                                        "2.0",
                                        "0x10",
                                        "1e3",
                                        "18446744073709551616",
                                        "99999999999999999999"};
    uint64_t value;
    for (size_t i = 0; i < EVO_COUNT_OF(wrong); i++)
        ck_assert_msg(!vmf_whole_number(wrong[i], &value), "%s", wrong[i]);
    ck_assert(vmf_whole_number("1000", &value) && value == 1000);
    ck_assert(vmf_whole_number("18446744073709551615", &value) && value == UINT64_MAX);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("vmf");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    tcase_add_test(all, concentrations_are_those_of_the_oracle);
    tcase_add_test(all, concentrations_are_recovered);
    tcase_add_test(all, errors_are_those_claimed);
    tcase_add_test(all, density_integrates_to_one);
    tcase_add_test(all, whole_numbers_are_read_whole);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
