/* Published figures computed again, and verdicts that notice what is wrong. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "repro/adamw.h"
#include "repro/internal.h"

static evo_error err;
static const evo_repro_options options = {.threads = 2};
#define ck_ok(expression) ck_assert_msg((expression) == EVO_OK, "%s", err.text)

/* ---- Verdicts ---------------------------------------------------------------- */

START_TEST(published_digits_are_the_tolerance) {
    static const struct {
        const char *published;
        double own;
        bool holds;
    } rows[] = {
        {"1.186e-5", 1.1864e-5, true},
        {"1.186e-5", 1.1866e-5, false},
        {"448", 448.4, true},
        {"448", 447, false},
        {"-.36338", -.363384, true},
        {"-.36338", .36338, false},
        {"0.10", 0.104, true},
        {"1730e1", 17306, false},
        {"1", NAN, false},
        {"1", INFINITY, false},
    };
    evo_figures figures;
    evo_figures_init(&figures);
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        evo_figures_add(&figures, rows[i].published, rows[i].own, "row %zu", i);
        ck_assert_msg(evo_figure_holds(&figures.items[i]) == rows[i].holds, "%s and %g",
                      rows[i].published, rows[i].own);
    }
    ck_assert_ptr_eq(evo_figures_worst(&figures), &figures.items[1]);
    ck_assert_str_eq(figures.items[1].name, "row 1");
    evo_figures_clear(&figures);
    ck_assert_ptr_null(evo_figures_worst(&figures));
}
END_TEST

START_TEST(relations) {
    static const bool holds[EVO_RELATION_COUNT][4] = {
        /* of 1, 2, 3 and NaN with an expected 2 */
        {false, true, false, false}, {true, true, false, false},
        {false, true, true, false},  {true, false, false, false},
        {false, false, true, false},
    };
    const double own[] = {1, 2, 3, NAN};
    evo_figures figures;
    evo_figures_init(&figures);
    for (int r = 0; r < EVO_RELATION_COUNT; r++)
        for (int k = 0; k < 4; k++) {
            evo_figures_compare(&figures, (evo_relation)r, 2, own[k], "one");
            ck_assert_int_eq(evo_figure_holds(&figures.items[figures.count - 1]),
                             holds[r][k]);
        }
    evo_figures_clear(&figures);
}
END_TEST

/* ---- Papers ------------------------------------------------------------------ */

START_TEST(papers_are_found_by_name) {
    const evo_paper *paper;
    size_t count = 0;
    for (; (paper = evo_paper_get(count)) != NULL; count++) {
        ck_assert_ptr_eq(evo_paper_find(paper->name), paper);
        ck_assert(paper->title[0] != '\0' && paper->authors[0] != '\0');
        ck_assert_int_gt(paper->year, 1980);
    }
    ck_assert_uint_ge(count, 1);
    ck_assert_ptr_null(evo_paper_find("all"));
}
END_TEST

/* Each one's figures hold. Papers that take more than a second wait for EVO_TEST_ALL.
 */
START_TEST(figures_hold) {
    static const char *const long_ones[] = {"bfloat16"};
    const evo_paper *paper;
    for (size_t i = 0; (paper = evo_paper_get(i)) != NULL; i++) {
        bool is_long = false;
        for (size_t k = 0; k < EVO_COUNT_OF(long_ones); k++)
            is_long = is_long || strcmp(long_ones[k], paper->name) == 0;
        if (is_long && getenv("EVO_TEST_ALL") == NULL)
            continue;
        evo_figures figures;
        evo_figures_init(&figures);
        ck_ok(evo_paper_compute(paper, &options, &figures, &err));
        ck_assert_uint_ge(figures.count, 1);
        const evo_figure *worst = evo_figures_worst(&figures);
        ck_assert_msg(evo_figure_holds(worst), "%s: %s: %.8g, expected %.8g",
                      paper->name, worst->name, worst->own, worst->expected);
        evo_figures_clear(&figures);
    }
}
END_TEST

/* ---- Wrong formats ----------------------------------------------------------- */

static bool limits_hold(const char *name, const evo_fp8_format *expected) {
    evo_number number;
    evo_figures figures;
    evo_figures_init(&figures);
    ck_ok(evo_number_parse(name, &number, &err));
    evo_repro_add_limits(&figures, &number, expected);
    bool held = evo_figure_holds(evo_figures_worst(&figures));
    evo_figures_clear(&figures);
    return held;
}

/* A bias that is off by one, the other rule for the top exponent, a bit that went from
 * the mantissa to the exponent: the paper's line differs. */
START_TEST(wrong_formats_differ) {
    static const char *const of_e4m3[] = {"e4m3fn:8", "e4m3fn:6", "e4m3", "e4m3fnuz",
                                          "e3m4fn",   "e5m2",     "int8"};
    static const char *const of_e5m2[] = {"e5m2:16", "e5m2:14",  "e5m2fn",
                                          "e5m2a",   "e5m2fnuz", "e4m3fn"};
    ck_assert(limits_hold("e4m3fn", &evo_repro_e4m3));
    ck_assert(limits_hold("e5m2", &evo_repro_e5m2));
    for (size_t i = 0; i < EVO_COUNT_OF(of_e4m3); i++)
        ck_assert_msg(!limits_hold(of_e4m3[i], &evo_repro_e4m3), "%s", of_e4m3[i]);
    for (size_t i = 0; i < EVO_COUNT_OF(of_e5m2); i++)
        ck_assert_msg(!limits_hold(of_e5m2[i], &evo_repro_e5m2), "%s", of_e5m2[i]);
}
END_TEST

/* ---- Training ---------------------------------------------------------------- */

START_TEST(updates_are_measured) {
    const double intended[] = {3, 0, -4, 0}, nothing[4] = {0};
    const double half[] = {1.5, 0, 0, 7}, against[] = {-3, 0, 4, 0};
    ck_assert_double_eq(evo_measure_updates(intended, intended, 4).edq, 5);
    ck_assert_double_eq(evo_measure_updates(intended, intended, 4).lost, 0);
    ck_assert_double_eq(evo_measure_updates(intended, nothing, 4).edq, 0);
    ck_assert_double_eq(evo_measure_updates(intended, nothing, 4).lost, 1);
    ck_assert_double_eq(evo_measure_updates(intended, half, 4).edq, 4.5 / 5);
    ck_assert_double_eq(evo_measure_updates(intended, half, 4).lost, .5);
    ck_assert_double_eq(evo_measure_updates(intended, against, 4).edq, -5);
    ck_assert_double_eq(evo_measure_updates(nothing, half, 4).edq, 0);
}
END_TEST

/* f32 follows AdamW in double; a pair without its low part falls back to bfloat16's
 * standstill, and beta2 as one bfloat16 never lets a second moment fall. */
START_TEST(adamw_keeps_what_its_storage_can) {
    const evo_adamw f32 = {1e-3, .9, .999, 1e-8, .01, EVO_ADAMW_F32};
    evo_adamw light = f32, plus = f32;
    light.storage = EVO_ADAMW_LIGHT;
    plus.storage = EVO_ADAMW_PLUS;
    evo_adamw_state a = {.weight = {3, 0}}, b = a, c = a, cut = a;
    double weight = 3, first = 0, second = 0;
    float highest = 0;
    for (unsigned k = 1; k <= 600; k++) {
        float g = k <= 20 ? 1 : evo_bf16(1.0F / 64);
        evo_adamw_step(&f32, k, g, &a);
        evo_adamw_step(&light, k, g, &b);
        evo_adamw_step(&plus, k, g, &c);
        evo_adamw_step(&light, k, g, &cut);
        cut.weight.low = 0;
        first = .9 * first + .1 * (double)g;
        second = .999 * second + .001 * (double)g * (double)g;
        double direction =
            first / (1 - pow(.9, k)) / (sqrt(second / (1 - pow(.999, k))) + 1e-8);
        weight -= 1e-3 * (direction + .01 * weight);
        highest = fmaxf(highest, b.second.high);
    }
    ck_assert_double_lt(fabs((double)a.weight.high - weight), 1e-4);
    ck_assert_double_lt(fabs(evo_pair_value(c.weight) - weight), 3e-3);
    ck_assert_double_lt(fabs(evo_pair_value(c.second) / second - 1), 1e-2);
    ck_assert_float_eq(b.second.high, highest);
    ck_assert_float_ne(b.weight.high, 3);
    ck_assert_float_eq(cut.weight.high, 3);
}
END_TEST

START_TEST(learned_things_follow_their_formulas) {
    ck_assert_double_eq(evo_repro_soft_step(0), .5);
    ck_assert_double_eq(evo_repro_soft_step(3), 1);
    ck_assert_double_eq(evo_repro_soft_step(-3), 0);
    ck_assert_double_eq(evo_repro_self_compress(.8, -2, 8), .75);
    ck_assert_double_eq(evo_repro_self_compress(.8, -2, 2), .25);
    ck_assert_double_eq(evo_repro_self_compress(-.8, -2, 2), -.5);
    ck_assert_double_eq(evo_repro_self_compress(.8, -2, 0), 0);
}
END_TEST

/* ---- Threads ----------------------------------------------------------------- */

/* Figures are the same for any number of threads. */
START_TEST(threads_do_not_matter) {
    static const evo_repro_options one = {.threads = 1};
    const evo_paper *paper = evo_paper_find("power-of-the-exponent");
    evo_figures a, b;
    evo_figures_init(&a);
    evo_figures_init(&b);
    ck_ok(evo_paper_compute(paper, &options, &a, &err));
    ck_ok(evo_paper_compute(paper, &one, &b, &err));
    ck_assert_uint_eq(a.count, b.count);
    for (size_t i = 0; i < a.count; i++) {
        ck_assert_str_eq(a.items[i].name, b.items[i].name);
        ck_assert_double_eq(a.items[i].own, b.items[i].own);
    }
    evo_figures_clear(&a);
    evo_figures_clear(&b);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("repro");
    TCase *tcase = tcase_create("all");
    tcase_set_timeout(tcase, 0);
    tcase_add_test(tcase, published_digits_are_the_tolerance);
    tcase_add_test(tcase, relations);
    tcase_add_test(tcase, papers_are_found_by_name);
    tcase_add_test(tcase, figures_hold);
    tcase_add_test(tcase, wrong_formats_differ);
    tcase_add_test(tcase, updates_are_measured);
    tcase_add_test(tcase, adamw_keeps_what_its_storage_can);
    tcase_add_test(tcase, learned_things_follow_their_formulas);
    tcase_add_test(tcase, threads_do_not_matter);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
