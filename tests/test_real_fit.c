/* Constants and errors over the reals: fits, levels, poles, the population's bins. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fitting/real_lanes.h"
#include "scoring/real.h"
#include "tests/random_formula.h"

/* ---- Fits and levels ------------------------------------------------------------ */

static evo_real_scorer *exp2_scorer(void) {
    evo_real_scorer *scorer;
    evo_real_scorer_options options = {.target = EVO_TARGET_EXP2, .workers = 1};
    ck_assert_int_eq(evo_domain_parse("(0,1]", &options.domain, NULL), EVO_OK);
    ck_assert_int_eq(evo_real_scorer_create(&options, &scorer, NULL), EVO_OK);
    return scorer;
}

/* y = x + c0/x; z = y + c1/y + c2 (without the middle term when c1 is 0); c3/z + c4. */
static evo_formula family(double c0, double c1, double c2, double c3, double c4) {
    evo_formula f = {0};
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, c0, 0),
                                 EVO_FORMULA_X, 0);
    uint8_t y = evo_formula_push(&f, EVO_FORMULA_ADD, v, EVO_FORMULA_X, 0);
    v = y;
    if (c1 != 0) {
        v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, c1, 0), y,
                             0);
        v = evo_formula_push(&f, EVO_FORMULA_ADD, v, y, 0);
    }
    v = evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, c2, 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, c3, 0), v, 0);
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, c4, 0), 0);
    evo_formula_normalize(&f);
    return f;
}

/* From the formula's own constants, as long as that gains: a squared formula starts in
 * a long valley. */
static double score(evo_real_scorer *scorer, evo_formula *f) {
    evo_rng rng;
    double error = INFINITY, before;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    do {
        before = error;
        error = evo_real_score(scorer, 0, &rng, 0, INFINITY, f);
    } while (error < 0.999 * before);
    return fmin(error, before);
}

/* Minimax errors of one structure, by an exact Remez elsewhere; each squaring takes the
 * constants of the row before, rescaled. MPFR sees what the wide arithmetic saw. */
START_TEST(rows_of_exp2_are_levelled) {
    static const double rows[] = {5.64e-10, 8.94e-12, 1.40e-13,
                                  2.19e-15, 3.43e-17, 5.35e-19};
    evo_real_scorer *scorer = exp2_scorer();
    evo_formula f = family(26, 0, -9, -18, -1);
    ck_near(score(scorer, &f), 4.341e-6, 1e-3);
    f = family(90.491, 237.36, -31.362, 62.724, 1);
    for (size_t k = 0; k < EVO_COUNT_OF(rows); k++) {
        evo_real_result result;
        ck_assert_int_eq(f.step_count, (int)(7 + k));
        double error = score(scorer, &f);
        ck_near(error, rows[k], 3e-3);
        ck_assert_int_eq(evo_real_confirm(scorer, &f, 500, NULL, &result, NULL),
                         EVO_OK);
        ck_near(result.max_error, error, 1e-3);
        ck_assert(evo_breed_rescale(&f, 0.5));
        (void)evo_formula_push(&f, EVO_FORMULA_MUL, f.step_count, f.step_count, 0);
    }
    evo_real_scorer_destroy(scorer);
}
END_TEST

/* Every build of the kernels gives the same bits, in both arithmetics. */
START_TEST(instruction_sets_agree) {
    static const evo_real_lanes *const all[] = {
        &evo_real_lanes_baseline, &evo_real_lanes_avx2, &evo_real_lanes_avx512};
    const bool here[] = {true, __builtin_cpu_supports("avx2"),
                         __builtin_cpu_supports("avx512f") &&
                             __builtin_cpu_supports("avx512dq") &&
                             __builtin_cpu_supports("avx512vl")};
    evo_real_points points = {.count = 32};
    evo_real_fitter *fitter = evo_real_fitter_create();
    for (size_t i = 0; i < points.count; i++)
        points.x[i] = ((double)i + 1) / 32;
    evo_oracle_real_values(EVO_TARGET_EXP2, points.x, points.count, points.target,
                           points.target_low);
    for (size_t i = 0; i < points.count; i++)
        points.weight[i] = 1 / points.target[i];
    for (int wide = 0; wide < 2; wide++) {
        evo_formula first = {0};
        for (size_t k = 0; k < EVO_COUNT_OF(all); k++) {
            evo_formula f = family(90.5, 237.4, -31.36, 62.72, 1);
            if (!here[k])
                continue;
            fitter->lanes = all[k];
            double rms = evo_real_least_squares(fitter, (evo_real_arithmetic)wide,
                                                &points, 40, 1e-9, &f);
            ck_assert_double_lt(rms, 1e-8);
            if (k == 0)
                first = f;
            ck_assert_int_eq(memcmp(&first, &f, sizeof f), 0);
        }
    }
    evo_real_fitter_destroy(fitter);
}
END_TEST

/* sqrt(c0 x) + c1 at points of which the first is 0: its value counts, and its infinite
 * slope does not keep the others from fitting sqrt(2 x) + 1, alone and levelled. */
START_TEST(square_roots_of_zero_are_fitted) {
    evo_real_points *points = evo_alloc_aligned(sizeof *points);
    evo_real_fitter *fitter = evo_real_fitter_create();
    memset(points, 0, sizeof *points);
    points->count = 64;
    for (size_t i = 0; i < points->count; i++) {
        evo_wide x = {(double)i / 64, 0};
        evo_wide root = evo_wide_sqrt(evo_wide_add(x, x));
        evo_wide target = evo_wide_add(root, (evo_wide){1, 0});
        points->x[i] = x.hi;
        points->target[i] = target.hi;
        points->target_low[i] = target.lo;
        points->weight[i] = 1;
    }
    for (int wide = 0; wide < 2; wide++) {
        evo_formula f = {0};
        uint8_t v = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X,
                                     evo_formula_constant(&f, 1.5, 0), 0);
        v = evo_formula_push(&f, EVO_FORMULA_SQRT, v, 0, 0);
        (void)evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, 1.1, 0),
                               0);
        ck_near(evo_real_largest(fitter, points, &f), 0.1, 1e-6); /* at 0 */
        double rms = evo_real_least_squares(fitter, (evo_real_arithmetic)wide, points,
                                            40, 1e-9, &f);
        ck_assert_double_lt(rms, wide ? 1e-25 : 1e-14);
        ck_near(f.hi[0], 2, 1e-12);
        ck_near(f.hi[1], 1, 1e-12);
        f.hi[0] = 1.9;
        double before = evo_real_largest(fitter, points, &f);
        ck_assert_double_lt(evo_real_level(fitter, points, 8, &f, NULL), 0.9 * before);
    }
    evo_real_fitter_destroy(fitter);
    free(points);
}
END_TEST

/* c0/(x + c1) + c2 */
static evo_formula pole_at(double place) {
    evo_formula f = {0};
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_ADD, EVO_FORMULA_X,
                                 evo_formula_constant(&f, -place, 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, 1e-9, 0), v, 0);
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, 1.4, 0), 0);
    return f;
}

static void lobatto_points(evo_real_points *points) {
    points->count = EVO_REAL_MAX_POINTS;
    for (size_t i = 0; i < points->count; i++)
        points->x[i] = 0.5 - 0.5 * cos(3.14159265358979 * (double)i / 255);
    evo_oracle_real_values(EVO_TARGET_EXP2, points->x, points->count, points->target,
                           points->target_low);
    for (size_t i = 0; i < points->count; i++)
        points->weight[i] = 1 / points->target[i];
}

/* So narrow that no point comes near: the divisor's sign tells. */
START_TEST(poles_between_points_are_seen) {
    evo_real_fitter *fitter = evo_real_fitter_create();
    evo_real_points *points = evo_alloc_aligned(sizeof *points);
    lobatto_points(points);
    for (int i = 1; i < 40; i++) {
        evo_formula inside = pole_at(i / 40.0 + 1e-4), outside = pole_at(-i / 40.0);
        ck_assert(isinf(evo_real_largest(fitter, points, &inside)));
        ck_assert(isfinite(evo_real_largest(fitter, points, &outside)));
    }
    free(points);
    evo_real_fitter_destroy(fitter);
}
END_TEST

/* Whatever it is given; and what it returns is the error of what it leaves. */
START_TEST(levelling_never_loses) {
    evo_real_fitter *fitter = evo_real_fitter_create();
    evo_real_points *points = evo_alloc_aligned(sizeof *points);
    int gained = 0;
    lobatto_points(points);
    for (uint64_t n = 0; n < 400; n++) {
        evo_formula f;
        if (!random_formula(n, &f))
            continue;
        evo_formula_normalize(&f);
        double before = evo_real_largest(fitter, points, &f);
        double after = evo_real_level(fitter, points, 8, &f, NULL);
        ck_assert(!(after > before));
        ck_assert(after == evo_real_largest(fitter, points, &f));
        gained += after < before;
    }
    ck_assert_int_gt(gained, 50);
    free(points);
    evo_real_fitter_destroy(fitter);
}
END_TEST

/* ---- The population -----------------------------------------------------------------
 */

START_TEST(bins_keep_the_best) {
    evo_breed_options options = {.seed = 1, .operations = 15, .max_operations = 6};
    evo_breed *breed = evo_breed_create(&options);
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 7);
    double best[7];
    for (int n = 0; n < 7; n++)
        best[n] = INFINITY;
    for (int k = 0; k < 20000; k++) {
        evo_breed_member child;
        evo_breed_ask(breed, &child);
        int n = child.formula.step_count;
        ck_assert_int_ge(n, 1);
        ck_assert_int_le(n, 6);
        for (int s = 0; s < n; s++)
            ck_assert_int_lt(child.formula.steps[s].op, EVO_FORMULA_SQRT);
        child.error = exp(3 * evo_rng_normal(&rng));
        double gate = evo_breed_gate(breed, n);
        bool kept = evo_breed_tell(breed, &child);
        ck_assert(!kept || child.error < gate);
        /* 2 parts in 1000 may be taken for the same */
        best[n] = fmin(best[n], child.error);
    }
    for (int n = 1; n <= 6; n++) {
        size_t rank = 0;
        double last = 0;
        const evo_breed_member *member;
        for (; (member = evo_breed_get(breed, n, rank)) != NULL; rank++) {
            ck_assert(member->error >= last);
            last = member->error;
        }
        ck_assert_uint_le(rank, EVO_BREED_BIN);
        ck_assert_double_le(evo_breed_get(breed, n, 0)->error, 1.01 * best[n]);
    }
    evo_breed_member bad;
    evo_breed_ask(breed, &bad);
    bad.error = NAN;
    ck_assert(!evo_breed_tell(breed, &bad));
    evo_breed_destroy(breed);
}
END_TEST

/* The low halves of constants count. */
START_TEST(low_parts_are_seen) {
    evo_real_scorer *scorer = exp2_scorer();
    evo_formula f = family(90.491, 237.36, -31.362, 62.724, 1);
    evo_real_result before, after;
    for (int k = 0; k < 5; k++) {
        (void)score(scorer, &f);
        ck_assert(evo_breed_rescale(&f, 0.5));
        (void)evo_formula_push(&f, EVO_FORMULA_MUL, f.step_count, f.step_count, 0);
    }
    (void)score(scorer, &f);
    ck_assert_int_eq(evo_real_confirm(scorer, &f, 300, NULL, &before, NULL), EVO_OK);
    for (int k = 0; k < f.constant_count; k++)
        f.lo[k] = 0;
    ck_assert_int_eq(evo_real_confirm(scorer, &f, 300, NULL, &after, NULL), EVO_OK);
    ck_assert_double_gt(after.max_error, 2 * before.max_error);
    evo_real_scorer_destroy(scorer);
}
END_TEST

/* ---- In ulp of f32 ----------------------------------------------------------------
 */

/* Horner's scheme of degree 5 for 2^x on [0,1): 2 sqrt(2) I_6(ln 2 / 2) over the reals,
 * and at least half an ulp more where the last step is rounded. */
START_TEST(rounding_is_left_out) {
    evo_real_scorer_options options = {
        .target = EVO_TARGET_EXP2, .workers = 1, .in_ulps = true, .unrounded = true};
    evo_real_scorer *exact, *rounded;
    evo_formula f = {0};
    ck_assert_int_eq(evo_domain_parse("[0,1)", &options.domain, NULL), EVO_OK);
    ck_assert_int_eq(evo_real_scorer_create(&options, &exact, NULL), EVO_OK);
    options.unrounded = false;
    ck_assert_int_eq(evo_real_scorer_create(&options, &rounded, NULL), EVO_OK);
    uint8_t v = evo_formula_constant(&f, 0.002, 0);
    for (int k = 0; k < 5; k++)
        v = evo_formula_push(&f, EVO_FORMULA_FMA, EVO_FORMULA_X, v,
                             evo_formula_constant(&f, 0.1 + 0.2 * k, 0));
    double error = score(exact, &f);
    ck_near(error, 0.8958, 2e-3);
    ck_assert_double_ge(score(rounded, &f), error + 0.5);
    evo_real_scorer_destroy(exact);
    evo_real_scorer_destroy(rounded);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("real_fit");
    TCase *tcase = tcase_create("real_fit");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, rows_of_exp2_are_levelled);
    tcase_add_test(tcase, instruction_sets_agree);
    tcase_add_test(tcase, square_roots_of_zero_are_fitted);
    tcase_add_test(tcase, poles_between_points_are_seen);
    tcase_add_test(tcase, levelling_never_loses);
    tcase_add_test(tcase, bins_keep_the_best);
    tcase_add_test(tcase, low_parts_are_seen);
    tcase_add_test(tcase, rounding_is_left_out);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
