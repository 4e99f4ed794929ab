/* The ask/tell contract, and selection on points whose ranks are known. */
#include <math.h>

#include "search/search.h"
#include "tests/seed_files.h"

static seed_file *seeds;
static size_t seed_count;

static void setup(void) {
    seed_count = seeds_of_target(EVO_TARGET_EXP, &seeds);
}

static void teardown(void) {
    free(seeds);
}

static void tell_seed(evo_search *search, size_t index) {
    evo_individual a = {.kernel = seeds[index].kernel};
    evo_kernel_canonicalize(&a.kernel);
    a.id = evo_kernel_hash(&a.kernel);
    a.error = 3 + (double)index;
    a.cost = 40 - (double)index;
    ck_assert(evo_search_tell(search, &a));
    ck_assert(!evo_search_tell(search, &a)); /* told twice: kept once */
}

static evo_search *seeded_search(uint64_t seed, size_t count) {
    evo_search_options options = {
        .seed = seed, .population = 64, .isa = EVO_ISA_AVX512};
    evo_search *search = NULL;
    ck_assert_int_eq(evo_search_create(&options, &search, NULL), EVO_OK);
    for (size_t i = 0; i < count; i++)
        tell_seed(search, i);
    evo_search_select(search);
    ck_assert_uint_eq(evo_search_size(search), count);
    return search;
}

START_TEST(a_child_is_a_function_of_seed_number_and_population) {
    evo_search *first = seeded_search(5, seed_count),
               *second = seeded_search(5, seed_count);
    evo_search *other = seeded_search(6, seed_count);
    evo_individual *a = calloc(1, sizeof *a), *b = calloc(1, sizeof *b);
    int differ_by_seed = 0, differ_by_number = 0;
    evo_hash last = {{0}};
    memset(b, 0xa5, sizeof *b); /* what was there before does not matter */
    for (uint64_t n = 0; n < 60; n++) {
        uint64_t passed[2] = {99, 98};
        ck_assert_int_eq(evo_search_ask(first, n, a, &passed[0]), EVO_OK);
        ck_assert_int_eq(evo_search_ask(second, 59 - n, b, NULL), EVO_OK);
        ck_assert_int_eq(evo_search_ask(second, n, b, &passed[1]), EVO_OK);
        ck_assert(evo_hash_equal(a->id, b->id));
        ck_assert_str_eq(a->operators, b->operators);
        ck_assert_int_eq(a->parent_count, b->parent_count);
        ck_assert(evo_hash_equal(a->parents[0], b->parents[0]));
        ck_assert_uint_eq(passed[0], passed[1]);
        ck_assert_int_eq(evo_kernel_verify(&a->kernel, NULL), EVO_OK);
        ck_assert(evo_hash_equal(a->id, evo_kernel_hash(&a->kernel)));
        ck_assert_int_eq(evo_search_ask(other, n, b, NULL), EVO_OK);
        differ_by_seed += !evo_hash_equal(a->id, b->id);
        differ_by_number += !evo_hash_equal(a->id, last);
        last = a->id;
    }
    ck_assert_int_gt(differ_by_seed, 50);
    ck_assert_int_gt(differ_by_number, 50);
    free(a);
    free(b);
    evo_search_destroy(first);
    evo_search_destroy(second);
    evo_search_destroy(other);
}
END_TEST

START_TEST(known_children_are_not_asked_again) {
    evo_search *search = seeded_search(5, 2);
    evo_individual *a = calloc(1, sizeof *a), *b = calloc(1, sizeof *b);
    for (uint64_t n = 0; n < 40; n++) {
        ck_assert_int_eq(evo_search_ask(search, n, a, NULL), EVO_OK);
        evo_search_note(search, a->id);
        evo_search_note(search, a->id);
        uint64_t passed = 0;
        ck_assert_int_eq(evo_search_ask(search, n, b, &passed), EVO_OK);
        ck_assert(!evo_hash_equal(a->id, b->id));
        ck_assert_uint_ge(passed, 1);
        b->error = b->cost = 1000;
        ck_assert(evo_search_tell(search, b));
        evo_hash told = b->id;
        ck_assert_int_eq(evo_search_ask(search, n, b, NULL), EVO_OK);
        ck_assert(!evo_hash_equal(told, b->id) && !evo_hash_equal(a->id, b->id));
    }
    free(a);
    free(b);
    evo_search_destroy(search);
}
END_TEST

/* ---- Selection ------------------------------------------------------------- */

static void tell_point3(evo_search *search, uint8_t name, double error, double cost,
                        double third) {
    evo_individual a = {
        .kernel = seeds[0].kernel, .error = error, .cost = cost, .third = third};
    a.id.bytes[0] = name;
    a.id.bytes[15] = 1;
    ck_assert(evo_search_tell(search, &a));
}

static void tell_point(evo_search *search, uint8_t name, double error, double cost) {
    tell_point3(search, name, error, cost, 0);
}

static const evo_individual *point_named(const evo_search *search, uint8_t name) {
    for (size_t i = 0; i < evo_search_size(search); i++)
        if (evo_search_get(search, i)->id.bytes[0] == name)
            return evo_search_get(search, i);
    return NULL;
}

static evo_search *empty_search(size_t population, double goal) {
    evo_search_options options = {
        .seed = 1, .population = population, .isa = EVO_ISA_AVX2, .goal_error = goal};
    evo_search *search = NULL;
    ck_assert_int_eq(evo_search_create(&options, &search, NULL), EVO_OK);
    return search;
}

START_TEST(ranks_are_those_of_the_textbook) {
    static const struct {
        double error, cost;
        int rank;
    } set[] = {
        {1, 10, 0}, {2, 5, 0},  {8, 1, 0},  {2, 6, 1}, {9, 1, 1},
        {3, 6, 2},  {1, 11, 1}, {9, 11, 3}, {2, 5, 0}, {INFINITY, INFINITY, 4},
    };
    evo_search *search = empty_search(64, 0);
    for (size_t i = 0; i < EVO_COUNT_OF(set); i++)
        tell_point(search, (uint8_t)i, set[i].error, set[i].cost);
    evo_search_select(search);
    ck_assert_uint_eq(evo_search_size(search), EVO_COUNT_OF(set));
    for (size_t i = 0; i < EVO_COUNT_OF(set); i++)
        ck_assert_msg(point_named(search, (uint8_t)i)->rank == set[i].rank,
                      "point %zu: rank %d", i, point_named(search, (uint8_t)i)->rank);
    for (size_t i = 1; i < evo_search_size(search); i++)
        ck_assert_int_le(evo_search_get(search, i - 1)->rank,
                         evo_search_get(search, i)->rank);
    evo_search_destroy(search);
}
END_TEST

START_TEST(a_third_objective_ranks_too) {
    static const struct {
        double error, cost, third;
        int rank;
    } set[] = {
        {1, 10, 4, 0}, {2, 5, 4, 0},  {2, 6, 1, 0}, {2, 6, 4, 1},
        {3, 6, 1, 1},  {3, 20, 1, 2}, {3, 6, 2, 2}, {9, 30, 0.25, 0},
    };
    evo_search *search = empty_search(64, 0);
    for (size_t i = 0; i < EVO_COUNT_OF(set); i++)
        tell_point3(search, (uint8_t)i, set[i].error, set[i].cost, set[i].third);
    evo_search_select(search);
    for (size_t i = 0; i < EVO_COUNT_OF(set); i++)
        ck_assert_msg(point_named(search, (uint8_t)i)->rank == set[i].rank,
                      "point %zu: rank %d", i, point_named(search, (uint8_t)i)->rank);
    evo_search_destroy(search);
}
END_TEST

/* Those between the ends of a front of two objectives stay by their distance in the
 * third; where it is the same for all it changes nothing. */
START_TEST(crowding_is_along_each_objective) {
    evo_search *search = empty_search(64, 0);
    for (int i = 0; i < 9; i++) /* the fifth is nearer its neighbours by time alone */
        tell_point3(search, (uint8_t)i, 9 - i, i == 4 ? 4.9 : i + 1, i == 4 ? 1 : 2);
    evo_search_select(search);
    ck_assert(isinf(point_named(search, 4)->crowding));
    ck_assert(isfinite(point_named(search, 5)->crowding));
    evo_search_destroy(search);
    for (int third = 0; third <= 2; third += 2) {
        search = empty_search(64, 0);
        for (int i = 0; i < 9; i++)
            tell_point3(search, (uint8_t)i, 9 - i, i + 1, third);
        evo_search_select(search);
        ck_assert(isinf(point_named(search, 0)->crowding));
        ck_assert(isinf(point_named(search, 8)->crowding));
        ck_assert_double_eq_tol(point_named(search, 4)->crowding,
                                log(6.0 / 4) + 0.25 * log(6.0 / 4), 1e-12);
        evo_search_destroy(search);
    }
}
END_TEST

START_TEST(truncation_keeps_the_ends_and_the_spread) {
    evo_search *search = empty_search(8, 0);
    for (int i = 0; i < 20; i++) /* a dense cluster and two far ends, all of rank 0 */
        tell_point(search, (uint8_t)i, 10 - 0.01 * i, 10 + 0.01 * i);
    tell_point(search, 100, 0.1, 1000);
    tell_point(search, 101, 1000, 0.1);
    for (int i = 0; i < 10; i++)
        tell_point(search, (uint8_t)(110 + i), 2000 + i, 2000 + i);
    evo_search_select(search);
    ck_assert_uint_eq(evo_search_size(search), 8);
    ck_assert_ptr_nonnull(point_named(search, 100));
    ck_assert_ptr_nonnull(point_named(search, 101));
    ck_assert(isinf(point_named(search, 100)->crowding));
    for (size_t i = 0; i < 8; i++)
        ck_assert_int_eq(evo_search_get(search, i)->rank, 0);
    evo_search_destroy(search);
}
END_TEST

START_TEST(accuracy_beyond_half_the_goal_counts_for_nothing) {
    for (int with_goal = 0; with_goal < 2; with_goal++) {
        evo_search *search = empty_search(8, with_goal);
        tell_point(search, 1, 0.1, 20);
        tell_point(search, 2, 0.4, 10);
        tell_point(search, 3, 0.9, 5);
        evo_search_select(search);
        ck_assert_int_eq(point_named(search, 1)->rank, with_goal);
        ck_assert_int_eq(point_named(search, 2)->rank, 0);
        ck_assert_int_eq(point_named(search, 3)->rank, 0);
        evo_search_destroy(search);
    }
}
END_TEST

/* Free programs, equal ones and nothing known: still an order, and always the same. */
START_TEST(degenerate_points_are_ordered) {
    static const double values[] = {0, 0, INFINITY, 1e-300, 1e300, 1, 0};
    uint8_t order[2][49];
    for (int round = 0; round < 2; round++) {
        evo_search *search = empty_search(20, 0);
        for (int i = 0; i < 49; i++) {
            int k = round ? 48 - i : i;
            tell_point(search, (uint8_t)k, values[k % 7], values[k / 7]);
        }
        evo_search_select(search);
        ck_assert_uint_eq(evo_search_size(search), 20);
        for (size_t i = 0; i < 20; i++) {
            const evo_individual *a = evo_search_get(search, i);
            ck_assert(!isnan(a->crowding));
            order[round][i] = a->id.bytes[0];
        }
        evo_search_destroy(search);
    }
    ck_assert_mem_eq(order[0], order[1], 20);
}
END_TEST

START_TEST(any_number_may_be_told) {
    evo_search *search = empty_search(16, 0);
    evo_individual *a = calloc(1, sizeof *a);
    a->kernel = seeds[0].kernel;
    for (uint32_t i = 0; i < 20000; i++) {
        memcpy(a->id.bytes, &i, sizeof i);
        a->id.bytes[15] = 1;
        a->error = 1 + i % 1000;
        a->cost = 1 + i % 777;
        ck_assert(evo_search_tell(search, a));
    }
    evo_search_select(search);
    ck_assert_uint_eq(evo_search_size(search), 16);
    ck_assert_double_eq(evo_search_get(search, 0)->error, 1);
    ck_assert_double_eq(evo_search_get(search, 0)->cost, 1);
    free(a);
    evo_search_destroy(search);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("selection");
    TCase *tcase = tcase_create("selection");
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, a_child_is_a_function_of_seed_number_and_population);
    tcase_add_test(tcase, known_children_are_not_asked_again);
    tcase_add_test(tcase, ranks_are_those_of_the_textbook);
    tcase_add_test(tcase, a_third_objective_ranks_too);
    tcase_add_test(tcase, crowding_is_along_each_objective);
    tcase_add_test(tcase, truncation_keeps_the_ends_and_the_spread);
    tcase_add_test(tcase, accuracy_beyond_half_the_goal_counts_for_nothing);
    tcase_add_test(tcase, degenerate_points_are_ordered);
    tcase_add_test(tcase, any_number_may_be_told);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
