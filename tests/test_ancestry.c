/* search/ancestry: chains of parents outlive what breeding forgets, and no more. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "search/ancestry.h"

enum { OPERATIONS = 6 };

/* Any error will do: what matters is that members come and go. */
static double pretend(const evo_breed_member *child) {
    uint64_t h = evo_formula_structure(&child->formula) ^ child->number;
    h = (h ^ h >> 29) * UINT64_C(0x9e3779b97f4a7c15);
    return exp(-5.0 * child->formula.step_count * (double)(h >> 11) * 0x1p-53);
}

static void breed(evo_breed *population, evo_ancestry *ancestry, int children) {
    for (int k = 0; k < children; k++) {
        evo_breed_member child;
        evo_breed_ask(population, &child);
        child.error = pretend(&child);
        if (evo_breed_tell(population, &child))
            ck_assert(evo_ancestry_add(ancestry, &child));
    }
    evo_ancestry_sweep(ancestry, population);
}

/* Every ancestor up to one without a parent; how many. */
static int climb(evo_ancestry *ancestry, const evo_breed_member *member) {
    uint64_t number = member->number;
    for (int steps = 1;; steps++) {
        evo_ancestor *one = evo_ancestry_find(ancestry, number);
        ck_assert_msg(one != NULL, "ancestor %d is forgotten", steps);
        if (!one->has_parent)
            return steps;
        number = one->parent_number;
    }
}

static const evo_breed_options options = {
    .seed = 7, .operations = 15, .max_operations = OPERATIONS};

START_TEST(living_ones_keep_their_ancestors) {
    evo_breed *population = evo_breed_create(&options);
    evo_ancestry *ancestry = evo_ancestry_create();
    int longest = 0;
    for (int epoch = 0; epoch < 80; epoch++)
        breed(population, ancestry, 500);
    for (int n = 1; n <= OPERATIONS; n++) {
        const evo_breed_member *member;
        for (size_t rank = 0; (member = evo_breed_get(population, n, rank)) != NULL;
             rank++) {
            int steps = climb(ancestry, member);
            longest = steps > longest ? steps : longest;
            evo_formula f =
                evo_ancestor_formula(evo_ancestry_find(ancestry, member->number));
            ck_assert_mem_eq(&f, &member->formula, sizeof f.steps[0] + 2);
            ck_assert_uint_eq(evo_formula_structure(&f),
                              evo_formula_structure(&member->formula));
            for (int c = 0; c < f.constant_count; c++)
                ck_assert(f.hi[c] == member->formula.hi[c] &&
                          f.lo[c] == member->formula.lo[c]);
        }
    }
    ck_assert_int_gt(longest, 3);
    ck_assert_ptr_null(evo_ancestry_find(ancestry, UINT64_MAX));
    evo_ancestry_destroy(ancestry);
    evo_breed_destroy(population);
}
END_TEST

/* Members without living descendants go when there are many. */
START_TEST(the_dead_are_forgotten) {
    enum { MANY = 20000 };
    evo_breed *population = evo_breed_create(&options);
    evo_ancestry *ancestry = evo_ancestry_create();
    evo_breed_member member;
    ck_assert_ptr_null(evo_ancestry_find(ancestry, 0));
    evo_breed_ask(population, &member);
    for (uint64_t k = 0; k < MANY; k++) {
        member.number = k;
        ck_assert(evo_ancestry_add(ancestry, &member));
    }
    ck_assert_ptr_nonnull(evo_ancestry_find(ancestry, MANY / 2));
    evo_ancestry_sweep(ancestry, population);
    ck_assert_ptr_null(evo_ancestry_find(ancestry, MANY / 2));
    evo_ancestry_destroy(ancestry);
    evo_breed_destroy(population);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("ancestry");
    TCase *tcase = tcase_create("ancestry");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, living_ones_keep_their_ancestors);
    tcase_add_test(tcase, the_dead_are_forgotten);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
