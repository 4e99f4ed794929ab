/* Expected errors under densities: published tables, closed forms, draws. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "quant/quant.h"

static evo_error err;
#define ck_ok(expression) ck_assert_msg((expression) == EVO_OK, "%s", err.text)

static double values[EVO_CELLS_MAX], thresholds[EVO_CELLS_MAX];

static evo_distribution density(const char *name) {
    evo_distribution d;
    ck_ok(evo_distribution_parse(name, &d, &err));
    return d;
}

static evo_number number(const char *name) {
    evo_number n;
    ck_ok(evo_number_parse(name, &n, &err));
    return n;
}

static double best_mse(const char *format, const char *name) {
    evo_number n = number(format);
    evo_distribution d = density(name);
    evo_cells cells = evo_number_cells(&n, values, thresholds);
    double mse;
    evo_best_scale(&d, &cells, &mse);
    return mse;
}

/* ---- Tables ------------------------------------------------------------------ */

/* Least expected errors in 8 bits of Kuzmin et al., "FP8 quantization: the power of the
 * exponent" (2022), to 4 digits. For nu = 3 the scales of the table end where the
 * largest value reaches 100; a wider range has minima that are up to 2 in a thousand
 * lower. */
START_TEST(eight_bits) {
    static const char *const formats[] = {"sm8", "e2m5a", "e3m4a", "e4m3a", "e5m2a"};
    static const struct {
        const char *density;
        double mse[5];
    } rows[] = {
        {"uniform", {5.126e-6, 1.186e-5, 4.543e-5, 1.775e-4, 6.784e-4}},
        {"gauss", {8.831e-5, 5.412e-5, 1.752e-4, 6.988e-4, 2.766e-3}},
        {"student:8", {4.853e-4, 1.915e-4, 2.362e-4, 9.359e-4, 3.706e-3}},
        {"student:5", {2.051e-3, 8.989e-4, 3.187e-4, 1.170e-3, 4.634e-3}},
        {"student:3", {1.836e-2, 6.990e-3, 6.004e-4, 2.057e-3, 8.151e-3}},
    };
    const double expected = rows[_i / 5].mse[_i % 5];
    double mse = best_mse(formats[_i % 5], rows[_i / 5].density);
    ck_assert_msg(mse < expected * 1.0002 && mse > expected * 0.998,
                  "%s %s: %.6g, not %.4g", rows[_i / 5].density, formats[_i % 5], mse,
                  expected);
    double unit = pow(10, floor(log10(expected)) - 3); /* of the fourth digit */
    if (_i / 5 != 4)
        ck_assert_msg(fabs(mse - expected) <= 0.55 * unit, "%.6g, not %.4g", mse,
                      expected);
}
END_TEST

START_TEST(other_widths) {
    static const struct {
        const char *format, *density;
        double mse;
    } rows[] = {
        {"e2m1a", "gauss", 1.2685e-2}, {"sm4", "gauss", 1.2889e-2},
        {"e2m2a", "gauss", 3.256e-3},  {"e2m3a", "gauss", 8.292e-4},
        {"e2m4a", "gauss", 2.115e-4},  {"sm3", "gauss", 4.686e-2},
        {"sm4", "laplace", 5.479e-2},  {"e2m1a", "laplace", 3.698e-2},
    };
    double mse = best_mse(rows[_i].format, rows[_i].density);
    ck_assert_msg(fabs(mse - rows[_i].mse) <= 3e-4 * rows[_i].mse,
                  "%s %s: %.6g, not %g", rows[_i].density, rows[_i].format, mse,
                  rows[_i].mse);
}
END_TEST

/* NUPES at its best power, going to the nearest value; the format itself rounds the
 * power, which is a little worse. */
START_TEST(powers) {
    static const struct {
        const char *format, *density;
        double mse;
    } rows[] = {{"pow4:0.8", "gauss", 1.174e-2},
                {"pow8:0.67", "gauss", 6.506e-5},
                {"pow4:0.66", "laplace", 4.040e-2},
                {"pow8:0.5", "laplace", 2.579e-4}};
    evo_number n = number(rows[_i].format);
    evo_distribution d = density(rows[_i].density);
    evo_cells cells = evo_number_cells(&n, values, thresholds);
    double rounded, nearest;
    evo_best_scale(&d, &cells, &rounded);
    cells.thresholds = NULL;
    evo_best_scale(&d, &cells, &nearest);
    ck_assert_double_le(fabs(nearest - rows[_i].mse), 2e-4 * rows[_i].mse);
    ck_assert_double_gt(rounded, nearest);
    ck_assert_double_lt(rounded, 1.02 * nearest);
}
END_TEST

START_TEST(lloyd_max_of_gauss) {
    static const double expected[] = {.36338,   .11748,    .034548,   .009501,
                                      .0025047, .00064424, .00016348, .000041185};
    double levels[1 << EVO_LLOYD_MAX_BITS];
    evo_distribution d = density("gauss");
    for (unsigned bits = 1; bits <= EVO_LLOYD_MAX_BITS; bits++) {
        double mse = evo_lloyd_max(&d, bits, levels);
        ck_assert_double_le(fabs(mse - expected[bits - 1]), 1e-4 * expected[bits - 1]);
        for (size_t i = 0; i + 1 < (size_t)1 << bits; i++)
            ck_assert_double_lt(levels[i], levels[i + 1]);
    }
}
END_TEST

/* Of a uniform density the best levels are even: a step of 2/n, an error of step^2/12.
 */
START_TEST(lloyd_max_of_uniform) {
    double levels[1 << EVO_LLOYD_MAX_BITS];
    evo_distribution d = density("uniform");
    for (unsigned bits = 1; bits <= EVO_LLOYD_MAX_BITS; bits++) {
        double step = ldexp(2, -(int)bits), mse = evo_lloyd_max(&d, bits, levels);
        ck_assert_double_le(fabs(mse - step * step / 12), 1e-9 * step * step);
    }
}
END_TEST

/* ---- Cells -------------------------------------------------------------------- */

/* Just below a threshold a format rounds to the value below it, just above to that
 * above. */
START_TEST(cells_are_what_rounding_does) {
    static const char *const formats[] = {
        "int4",     "sm5",      "e2m1a",     "e4m3fn",   "e5m2",     "e3m0a",
        "posit6_0", "posit8_1", "posit8_2",  "posit9_3", "pow4:0.8", "pow8:0.5",
        "pow6:1.3", "nf4",      "p3109_8p4", "posit16_1"};
    evo_number n = number(formats[_i]);
    evo_cells cells = evo_number_cells(&n, values, thresholds);
    for (size_t i = 0; i + 1 < cells.count; i++) {
        double t = evo_cells_threshold(&cells, i),
               e = 1e-9 * (values[i + 1] - values[i]);
        if (n.family == EVO_FAMILY_POSIT && t == 0) /* nothing but zero goes to zero */
            continue;
        double below = evo_number_round(&n, t - e, EVO_ROUND_NEAREST_EVEN, 0);
        double above = evo_number_round(&n, t + e, EVO_ROUND_NEAREST_EVEN, 0);
        ck_assert_msg(below == values[i] && above == values[i + 1],
                      "%s at %g: %g and %g, not %g and %g", formats[_i], t, below,
                      above, values[i], values[i + 1]);
    }
}
END_TEST

/* ---- Guards ------------------------------------------------------------------ */

static const char *const densities[] = {"uniform",   "gauss",     "laplace",
                                        "student:8", "student:3", "student:2.5"};

/* No format has less error than the best levels of as many bits. */
START_TEST(nothing_beats_lloyd_max) {
    static const char *const formats[] = {
        "sm2",      "sm3",      "sm4",   "int4",      "sm6",      "sm8",
        "int8",     "e1m2a",    "e2m1a", "e3m0a",     "e2m2a",    "e2m3a",
        "e3m2a",    "e2m4a",    "e2m5a", "e3m4a",     "e4m3a",    "e4m3fn",
        "e5m2",     "pow4:0.8", "nf4",   "pow8:0.67", "posit8_0", "posit8_1",
        "posit6_0", "p3109_8p4"};
    double levels[1 << EVO_LLOYD_MAX_BITS];
    evo_distribution d = density(densities[_i]);
    for (size_t i = 0; i < EVO_COUNT_OF(formats); i++) {
        double bound = evo_lloyd_max(&d, number(formats[i]).bits, levels);
        double mse = best_mse(formats[i], densities[_i]);
        ck_assert_msg(mse >= bound * (1 - 1e-9), "%s %s: %.8g < %.8g", densities[_i],
                      formats[i], mse, bound);
    }
}
END_TEST

/* The guard would see a format with one level more than its bits have. */
START_TEST(the_bound_is_tight) {
    double levels[1 << EVO_LLOYD_MAX_BITS], more[1 << EVO_LLOYD_MAX_BITS], mse;
    evo_distribution d = density("gauss");
    double bound = evo_lloyd_max(&d, 3, levels);
    evo_cells cells = {levels, NULL, 8};
    evo_best_scale(&d, &cells, &mse);
    ck_assert_double_le(fabs(mse - bound), 1e-6 * bound);
    for (size_t i = 0; i < 8; i++)
        more[i] = levels[i];
    more[8] = 2 * levels[7];
    cells = (evo_cells){more, NULL, 9};
    ck_assert_double_lt(evo_expected_mse(&d, &cells, 1), bound * (1 - 1e-4));
}
END_TEST

/* Draws of the density without what is beyond the cut; their number. */
static size_t draw(const evo_distribution *d, float *x, size_t count) {
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    ck_ok(evo_tensors_draw(d, count, 11, EVO_STREAM_TEST, &list, &err));
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (d->kind != EVO_DIST_STUDENT || fabsf(list.items[0].data[i]) < 100)
            x[kept++] = list.items[0].data[i];
    evo_tensor_list_clear(&list);
    return kept;
}

/* How many deviations the mean of the squared errors of the draws is off. */
static double deviations(const evo_distribution *d, const evo_number *n,
                         const evo_cells *cells, double scale, const float *x,
                         size_t count) {
    float *y = malloc(count * sizeof *y);
    ck_assert_ptr_nonnull(y);
    evo_number_round_array(n, EVO_ROUND_NEAREST_EVEN, 0, scale, x, y, count);
    double sum = 0, squares = 0, used = (double)count;
    for (size_t i = 0; i < count; i++) {
        double e = (double)x[i] - (double)y[i];
        sum += e * e;
        squares += e * e * e * e;
    }
    free(y);
    double mean = sum / used, deviation = sqrt((squares / used - mean * mean) / used);
    return fabs(mean - evo_expected_mse(d, cells, scale)) / deviation;
}

enum { DRAWS = 200000 };
static float drawn[DRAWS];

/* Integrals agree with draws within three deviations, at good scales and at bad ones;
 * of so many comparisons one in fifty may be further off, but none beyond five. */
START_TEST(integrals_agree_with_draws) {
    static const char *const formats[] = {"sm4",    "int4",     "e2m1a",    "e3m2a",
                                          "e4m3fn", "pow4:0.8", "posit6_1", "nf4"};
    int far = 0;
    for (size_t k = 0; k < EVO_COUNT_OF(densities); k++) {
        evo_distribution d = density(densities[k]);
        size_t count = draw(&d, drawn, DRAWS);
        for (size_t i = 0; i < 3 * EVO_COUNT_OF(formats); i++) {
            evo_number n = number(formats[i / 3]);
            evo_cells cells = evo_number_cells(&n, values, thresholds);
            double mse, scale = evo_best_scale(&d, &cells, &mse);
            scale *= exp2(0.7 * ((double)(i % 3) - 1));
            double off = deviations(&d, &n, &cells, scale, drawn, count);
            ck_assert_msg(off < 5, "%s %s: %g deviations", densities[k], formats[i / 3],
                          off);
            far += off > 3;
        }
    }
    ck_assert_int_le(far,
                     (int)(3 * EVO_COUNT_OF(formats) * EVO_COUNT_OF(densities)) / 50);
}
END_TEST

/* ... and would not with thresholds that are off by a tenth of a cell. */
START_TEST(draws_tell_wrong_thresholds) {
    evo_distribution d = density("gauss");
    evo_number n = number("sm4");
    evo_cells cells = evo_number_cells(&n, values, thresholds);
    double mse, scale = evo_best_scale(&d, &cells, &mse);
    size_t count = draw(&d, drawn, DRAWS);
    for (size_t i = 0; i + 1 < cells.count; i++)
        thresholds[i] = 0.4 * values[i] + 0.6 * values[i + 1];
    cells.thresholds = thresholds;
    ck_assert_double_gt(deviations(&d, &n, &cells, scale, drawn, count), 5);
}
END_TEST

/* ---- Samples ----------------------------------------------------------------- */

static int ascending(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static double sample_mse(const double *levels, size_t level_count, const float *x,
                         size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        double least = INFINITY;
        for (size_t k = 0; k < level_count; k++)
            least = fmin(least, fabs((double)x[i] - levels[k]));
        sum += least * least;
    }
    return sum / (double)count;
}

/* On the samples they beat the levels of the density, under the density they do not. */
START_TEST(lloyd_max_of_samples) {
    enum { COUNT = 20000 };
    double own[1 << EVO_LLOYD_MAX_BITS], exact[1 << EVO_LLOYD_MAX_BITS];
    evo_distribution d = density("gauss");
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    ck_ok(evo_tensors_draw(&d, COUNT, 3, EVO_STREAM_TEST, &list, &err));
    float *x = list.items[0].data;
    qsort(x, COUNT, sizeof *x, ascending);
    for (unsigned bits = 1; bits <= EVO_LLOYD_MAX_BITS; bits++) {
        double bound = evo_lloyd_max(&d, bits, exact);
        size_t count = evo_lloyd_max_samples(x, COUNT, bits, own);
        ck_assert_uint_eq(count, (size_t)1 << bits);
        evo_cells cells = {own, NULL, count};
        ck_assert_double_ge(evo_expected_mse(&d, &cells, 1), bound);
        ck_assert_double_le(sample_mse(own, count, x, COUNT),
                            sample_mse(exact, count, x, COUNT));
    }
    evo_tensor_list_clear(&list);
    const float few[] = {-1, -1, 2, 2, 2};
    ck_assert_uint_eq(evo_lloyd_max_samples(few, 5, 3, own), 2);
    ck_assert_double_eq(own[0], -1);
    ck_assert_double_eq(own[1], 2);
    ck_assert_uint_eq(evo_lloyd_max_samples(few, 0, 3, own), 0);
    const float one = 3;
    ck_assert_uint_eq(evo_lloyd_max_samples(&one, 1, 1, own), 1);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("density");
    TCase *tcase = tcase_create("density");
    tcase_add_loop_test(tcase, eight_bits, 0, 25);
    tcase_add_loop_test(tcase, other_widths, 0, 8);
    tcase_add_loop_test(tcase, powers, 0, 4);
    tcase_add_loop_test(tcase, cells_are_what_rounding_does, 0, 16);
    tcase_add_test(tcase, lloyd_max_of_gauss);
    tcase_add_test(tcase, lloyd_max_of_uniform);
    tcase_add_loop_test(tcase, nothing_beats_lloyd_max, 0, EVO_COUNT_OF(densities));
    tcase_add_test(tcase, the_bound_is_tight);
    tcase_add_test(tcase, integrals_agree_with_draws);
    tcase_add_test(tcase, draws_tell_wrong_thresholds);
    tcase_add_test(tcase, lloyd_max_of_samples);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
