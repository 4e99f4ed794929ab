/* Points on the way to zeros of the target, and cells of tables that have no others. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/scorer.h"

static evo_scorer *create(evo_target_id target) {
    evo_scorer_options options = {.target = target,
                                  .format = EVO_FORMAT_F32,
                                  .domain = evo_domain_whole(),
                                  .isa = EVO_ISA_AVX512,
                                  .deterministic = true,
                                  .workers = 1};
    evo_scorer *scorer = NULL;
    ck_assert_int_eq(evo_scorer_create(&options, &scorer, NULL), EVO_OK);
    return scorer;
}

START_TEST(zeros_of_the_core_are_found) {
    static const struct {
        evo_target_id target;
        size_t count;
        double zeros[7];
    } expected[] = {
        {EVO_TARGET_EXP, 0, {0}},
        {EVO_TARGET_ERFC, 0, {0}}, /* vanishes where it underflows */
        {EVO_TARGET_LOG, 1, {1}},
        {EVO_TARGET_ACOS, 1, {1}}, /* at the end of the core */
        {EVO_TARGET_ACOSH, 1, {1}},
        {EVO_TARGET_TANH, 1, {0}},
        {EVO_TARGET_LGAMMA, 2, {1, 2}},
        {EVO_TARGET_TAN, /* not its poles */
         7,
         {-3 * 0x1.921fb6p1, -2 * 0x1.921fb6p1, -0x1.921fb6p1, 0, 0x1.921fb6p1,
          2 * 0x1.921fb6p1, 3 * 0x1.921fb6p1}},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(expected); i++) {
        evo_scorer *s = create(expected[i].target);
        const char *name = evo_target_get(expected[i].target)->name;
        ck_assert_msg(s->zero_count == expected[i].count, "%s: %zu", name,
                      s->zero_count);
        for (size_t k = 0; k < s->zero_count; k++)
            ck_assert_msg(fabs(s->zeros[k] - expected[i].zeros[k]) <= 0x1p-20, "%s: %a",
                          name, s->zeros[k]);
        evo_scorer_destroy(s);
    }
}
END_TEST

static int by_value(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

/* How many points with small results occur in `b`. */
static size_t common(const evo_points *a, const evo_points *b) {
    float *sorted = malloc(b->count * sizeof *sorted);
    size_t found = 0;
    memcpy(sorted, b->x, b->count * sizeof *sorted);
    qsort(sorted, b->count, sizeof *sorted, by_value);
    for (size_t i = 0; i < a->count; i++)
        found += a->reference[i] < 0x1p-8 &&
                 bsearch(&a->x[i], sorted, b->count, sizeof *sorted, by_value) != NULL;
    free(sorted);
    return found;
}

/* Uniform draws have one such result of acosh in 6000; those next to 1 are few floats,
 * of which none serves both purposes. */
START_TEST(sets_look_at_every_distance_from_a_zero) {
    evo_scorer *s = create(EVO_TARGET_ACOSH);
    const struct {
        const evo_points *points;
        size_t share;
    } sets[] = {{&s->fit, 4}, {&s->cells, 4}, {&s->select, 16}, {&s->sample, 16}};
    for (size_t i = 0; i < EVO_COUNT_OF(sets); i++) {
        const evo_points *points = sets[i].points;
        size_t small = 0, smaller = 0;
        for (size_t p = 0; p < points->count; p++) {
            small += points->reference[p] < 0x1p-4;
            smaller += points->reference[p] < 0x1p-8;
        }
        ck_assert_uint_ge(small, points->count / sets[i].share / 4);
        ck_assert_uint_ge(smaller, points->count / sets[i].share / 8);
    }
    ck_assert_uint_eq(common(&s->fit, &s->select), 0);
    ck_assert_uint_eq(common(&s->cells, &s->sample), 0);
    evo_scorer_destroy(s);
}
END_TEST

/* Distances reach the next number and the end of the core. */
START_TEST(distances_are_uniform_in_the_logarithm) {
    evo_scorer *s = create(EVO_TARGET_LOG);
    evo_rng rng;
    enum { BINADES = 32 };
    size_t binades[BINADES] = {0}, above = 0;
    evo_rng_init(&rng, 1, EVO_STREAM_FIT, 0);
    for (int i = 0; i < 26000; i++) {
        double x = evo_scorer_near_zero(s, &rng), distance = fabs(x - 1);
        ck_assert(x >= s->core_lo && x <= s->core_hi && distance > 0);
        above += x > 1;
        int binade = 1 - ilogb(distance);
        ck_assert(binade >= 0 && binade < BINADES);
        binades[binade]++;
    }
    ck_assert_uint_ge(above, 12000);
    ck_assert_uint_le(above, 14000);
    for (int k = 2; k < 23; k++) /* those that both sides have */
        ck_assert_uint_ge(binades[k], 800);
    evo_scorer_destroy(s);
}
END_TEST

/* Two cells: what lies within 2^-11 of 1, which is one uniform draw in 4000, and all
 * else. The narrow one's slope is found as exactly as the others'. */
START_TEST(narrow_cells_have_points_of_their_own) {
    static const char text[] = "kernel cells\n"
                               "input f32\n"
                               "output f32\n"
                               "table t0 f32 values : 0x1p+3 0x1p+3 0x1p+3 0x1p+3 "
                               "0x1p+3 0x1p+3 0x1p+3 0x1p+3\n"
                               "pass unroll 1\n"
                               "  v1 = in.f32 0\n"
                               "  v2 = const.f32 0x1p+0\n"
                               "  v3 = sub.f32 v1 v2\n"
                               "  v4 = abs.f32 v3\n"
                               "  v5 = const.f32 0x1p-11\n"
                               "  v6 = lt.f32 v4 v5\n"
                               "  v7 = const.i32 1\n"
                               "  v8 = const.i32 0\n"
                               "  v9 = select.i32 v6 v7 v8\n"
                               "  v10 = perm.f32 t0 v9\n"
                               "  v11 = mul.f32 v3 v10\n"
                               "  output 0 v11\n"
                               "end\n";
    static evo_kernel kernel;
    evo_error err = {0};
    ck_assert_msg(evo_kernel_parse(text, strlen(text), &kernel, &err) == EVO_OK, "%s",
                  err.text);
    evo_scorer *s = create(EVO_TARGET_LOG);
    ck_assert_int_eq(evo_worker_fit_tables(s, &s->workers[0], &kernel), EVO_OK);
    const uint64_t *entries = &kernel.table_data[kernel.tables[0].first];
    double slope = evo_format_decode(EVO_FORMAT_F32, entries[1]);
    ck_assert_double_le(fabs(slope - 1), 0x1p-11);
    ck_assert_uint_ne(entries[0], 0x41000000); /* 8 */
    for (int k = 2; k < 8; k++)                /* that nothing reads */
        ck_assert_uint_eq(entries[k], 0x41000000);
    evo_scorer_destroy(s);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("zeros");
    TCase *tcase = tcase_create("all");
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, zeros_of_the_core_are_found);
    tcase_add_test(tcase, sets_look_at_every_distance_from_a_zero);
    tcase_add_test(tcase, distances_are_uniform_in_the_logarithm);
    tcase_add_test(tcase, narrow_cells_have_points_of_their_own);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
