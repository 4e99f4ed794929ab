/* Published figures computed again, and verdicts that notice what is wrong. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "repro/repro.h"

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
        {"1.186e-5", 1.1869e-5, true},
        {"1.186e-5", 1.1871e-5, false},
        {"448", 448.9, true},
        {"448", 446.9, false},
        {"-.36338", -.363384, true},
        {"-.36338", .36338, false},
        {"0.10", 0.109, true},
        {"1730e1", 17311, false},
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
    static const char *const long_ones[] = {""};
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

int main(void) {
    Suite *suite = suite_create("repro");
    TCase *tcase = tcase_create("all");
    tcase_set_timeout(tcase, 0);
    tcase_add_test(tcase, published_digits_are_the_tolerance);
    tcase_add_test(tcase, relations);
    tcase_add_test(tcase, papers_are_found_by_name);
    tcase_add_test(tcase, figures_hold);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
