/* Searches for functions of rows: mutations of passes keep kernels whole, sweeps that
 * are joined compute the same, and scoring tells rows' errors. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/rows.h"
#include "search/search.h"
#include "tests/seed_files.h"

static evo_kernel load(const char *name) {
    static seed_file file;
    snprintf(file.path, sizeof file.path, EVO_SOURCE_DIR "/seeds/%s.evo", name);
    seed_parse(&file);
    return file.kernel;
}

static int sweeps_of(const evo_kernel *kernel) {
    int sweeps = 0;
    for (int p = 0; p < kernel->pass_count; p++)
        sweeps += kernel->passes[p].kind == EVO_PASS_SWEEP;
    return sweeps;
}

/* The largest error on some rows, by the interpreter. */
static double error_of(const evo_kernel *kernel, evo_target_id target) {
    static evo_row_points *points[EVO_TARGET_ALL];
    evo_worker worker = {.interp = evo_interp_create()};
    const evo_code code = {.kernel = kernel};
    double error;
    if (points[target] == NULL)
        ck_assert_int_eq(
            evo_row_points_create(target, EVO_FORMAT_F32, 3, &points[target], NULL),
            EVO_OK);
    worker.row_out = evo_alloc_aligned(points[target]->longest * sizeof(float));
    ck_assert_int_eq(evo_row_points_error(&worker, points[target], &code, 0,
                                          points[target]->screened, INFINITY, &error,
                                          NULL),
                     EVO_OK);
    free(worker.row_out);
    evo_interp_destroy(worker.interp);
    return error;
}

static bool mutated(evo_mutation mutation, uint64_t seed, const evo_kernel *kernel,
                    evo_kernel *child) {
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TEST, 0);
    *child = *kernel;
    if (!evo_mutate(mutation, EVO_ISA_AVX512, &rng, NULL, child) ||
        evo_kernel_verify(child, NULL) != EVO_OK)
        return false;
    evo_kernel_canonicalize(child);
    return true;
}

/* Some of the ways to join maximum and sum give softmax with a pass less. */
START_TEST(test_sweeps_are_joined) {
    evo_kernel parent = load("softmax/three_pass_recompute"), child;
    int made = 0, right = 0, branched = 0;
    double before = error_of(&parent, EVO_TARGET_SOFTMAX);
    for (uint64_t seed = 0; seed < 400; seed++) {
        if (!mutated(EVO_MUTATE_JOIN, seed, &parent, &child))
            continue;
        made++;
        ck_assert_int_eq(sweeps_of(&child), 2);
        if (error_of(&child, EVO_TARGET_SOFTMAX) > 2 * before)
            continue;
        right++;
        for (int p = 0; p < child.pass_count; p++)
            branched += child.passes[p].block_count > 1;
    }
    ck_assert_int_gt(made, 100);
    ck_assert_int_gt(right, 20);
    ck_assert_int_gt(branched, 5);
}
END_TEST

/* Sums in f64 and compensated ones lose less over long rows; the rest is as it was. */
START_TEST(test_sums_become_better) {
    evo_kernel parent = load("softmax/three_pass_recompute"), child;
    int wide = 0, compensated = 0;
    for (uint64_t seed = 0; seed < 40; seed++) {
        if (!mutated(EVO_MUTATE_SUM, seed, &parent, &child))
            continue;
        bool carries = false;
        for (int a = 0; a < child.accumulator_count; a++) {
            wide += child.accumulators[a].op == EVO_OP_ADD_F64;
            carries |= child.passes[2].kind == EVO_PASS_COMBINE;
        }
        compensated += carries;
        ck_assert(error_of(&child, EVO_TARGET_SOFTMAX) <
                  1.1 * error_of(&parent, EVO_TARGET_SOFTMAX) + 1);
        ck_assert_int_eq(sweeps_of(&child), 3);
    }
    ck_assert_int_gt(wide, 3);
    ck_assert_int_gt(compensated, 3);
}
END_TEST

/* Schedules change no bit, starts of maxima only rows without numbers. */
START_TEST(test_schedules_change_nothing) {
    evo_kernel parent = load("softmax/three_pass_recompute"), child;
    double before = error_of(&parent, EVO_TARGET_SOFTMAX);
    int made = 0;
    for (uint64_t seed = 0; seed < 20; seed++) {
        if (!mutated(EVO_MUTATE_SCHEDULE, seed, &parent, &child))
            continue;
        made++;
        ck_assert(error_of(&child, EVO_TARGET_SOFTMAX) == before);
    }
    ck_assert_int_gt(made, 5);
    ck_assert(mutated(EVO_MUTATE_START, 1, &parent, &child));
    ck_assert(error_of(&child, EVO_TARGET_SOFTMAX) == before);
}
END_TEST

/* Any chain of mutations leaves a kernel that verifies, or is refused. */
START_TEST(test_chains_of_mutations) {
    static const char *const seeds[] = {"softmax/three_pass_recompute",
                                        "softmax/online", "softmax/two_pass",
                                        "layer_norm/welford", "log_sum_exp/online"};
    evo_kernel parent = load(seeds[_i]), child;
    evo_rng rng;
    int kept = 0;
    for (uint64_t seed = 0; seed < 300; seed++) {
        child = parent;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 1);
        for (int i = 0; i < 3; i++) {
            evo_mutation which = (evo_mutation)evo_rng_below(&rng, EVO_MUTATION_COUNT);
            if (!evo_mutate(which, EVO_ISA_AVX512, &rng, &parent, &child) ||
                evo_kernel_verify(&child, NULL) != EVO_OK)
                break;
            evo_kernel_canonicalize(&child);
            ck_assert_int_eq(evo_kernel_verify(&child, NULL), EVO_OK);
            kept++;
        }
    }
    ck_assert_int_gt(kept, 100);
}
END_TEST

/* Taylor coefficients become those of least error, all at once. */
START_TEST(test_constants_are_fitted) {
    evo_kernel kernel = load("softmax/reload_exact_compensated");
    evo_worker worker = {.interp = evo_interp_create(), .fitter = evo_fitter_create()};
    evo_row_points *points;
    evo_code code;
    double before, after;
    ck_assert_int_eq(
        evo_row_points_create(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, 5, &points, NULL),
        EVO_OK);
    worker.row_out = evo_alloc_aligned(points->longest * sizeof(float));
    evo_code_init(&kernel, &code);
    ck_assert_int_eq(evo_row_points_error(&worker, points, &code, points->screened,
                                          points->selected, INFINITY, &before, NULL),
                     EVO_OK);
    after = before;
    ck_assert_int_eq(evo_row_points_fit(&worker, points, &kernel, &code, &after),
                     EVO_OK);
    ck_assert_msg(after < before / 4, "%g to %g ulp", before, after);
    evo_row_points_destroy(points);
    free(worker.row_out);
    evo_fitter_destroy(worker.fitter);
    evo_interp_destroy(worker.interp);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("row_funnel");
    TCase *tc = tcase_create("row_funnel");
    tcase_set_timeout(tc, 120);
    suite_add_tcase(suite, tc);
    tcase_add_test(tc, test_sweeps_are_joined);
    tcase_add_test(tc, test_sums_become_better);
    tcase_add_test(tc, test_constants_are_fitted);
    tcase_add_test(tc, test_schedules_change_nothing);
    tcase_add_loop_test(tc, test_chains_of_mutations, 0, 5);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
