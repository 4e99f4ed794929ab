/* Discrete polishing: an optimum that is known, budgets, repetition. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fitting/fitting.h"

static const int64_t hidden[4] = {37, -5000, 0, 2};

typedef struct bumpy {
    int calls;
    int64_t widest[4];
    double height; /* of the bumps */
} bumpy;

/* A bowl around `hidden` with bumps on it. */
static double eval_bumpy(void *ctx, const int64_t *steps, double bound) {
    static const double width[4] = {64, 8192, 1, 4};
    bumpy *b = ctx;
    double sum = 0;
    uint64_t bumps = 1;
    for (int k = 0; k < 4; k++) {
        double d = fabs((double)(steps[k] - hidden[k])) / width[k];
        sum += d * d;
        bumps = (bumps ^ (uint64_t)steps[k]) * UINT64_C(0x9e3779b97f4a7c15);
        b->widest[k] = b->widest[k] > llabs(steps[k]) ? b->widest[k] : llabs(steps[k]);
    }
    b->calls++;
    double value = sum == 0 ? 0 : sum + b->height * (double)(bumps >> 40) * 0x1p-24;
    return value > bound ? 2 * bound : value; /* given up early */
}

START_TEST(polishing_finds_the_discrete_optimum) {
    static const int64_t scale[4] = {32, 4096, 0, 2};
    for (uint64_t seed = 0; seed < 8; seed++) {
        bumpy b = {.height = seed % 2 ? 0 : 0.25};
        evo_polish_objective objective = {eval_bumpy, &b, 4};
        int64_t steps[4] = {9, 9, 9, 9}, again[4];
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 1);
        double best = evo_fit_polish(&objective, scale, 3000, &rng, steps);
        if (b.height == 0)
            ck_assert_mem_eq(steps, hidden, sizeof steps);
        else
            ck_assert_double_lt(best, 0.06);
        ck_assert_int_le(b.calls, 3000);
        ck_assert_double_eq(eval_bumpy(&b, steps, INFINITY), best);
        ck_assert_int_eq(steps[2], 0);
        ck_assert_int_eq(b.widest[2], 0); /* scale 0: never moved */
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 1);
        ck_assert_double_eq(evo_fit_polish(&objective, scale, 3000, &rng, again), best);
        ck_assert_mem_eq(steps, again, sizeof steps);
    }
}
END_TEST

START_TEST(polishing_respects_small_budgets) {
    static const int64_t scale[4] = {32, 4096, 1, 2};
    for (int budget = 1; budget < 12; budget++) {
        bumpy b = {.height = 0.25};
        evo_polish_objective objective = {eval_bumpy, &b, 4};
        int64_t steps[4], zero[4] = {0};
        evo_rng rng;
        evo_rng_init(&rng, 1, EVO_STREAM_TEST, 1);
        double best = evo_fit_polish(&objective, scale, budget, &rng, steps);
        ck_assert_int_le(b.calls, budget);
        ck_assert_double_le(best, eval_bumpy(&b, zero, INFINITY));
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("polish");
    TCase *tcase = tcase_create("polish");
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, polishing_finds_the_discrete_optimum);
    tcase_add_test(tcase, polishing_respects_small_budgets);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
