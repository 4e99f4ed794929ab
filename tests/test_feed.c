/* Formulas on their way into f32: steps fused, errors with rounding, kernels. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "formats/formats.h"
#include "scoring/rounding.h"
#include "tests/random_formula.h"

/* ---- Fused steps --------------------------------------------------------------- */

START_TEST(fused_form_keeps_values) {
    int compared = 0, shorter = 0;
    for (uint64_t n = 0; n < 20000; n++) {
        evo_formula f, normal, fused;
        if (!random_formula(n, &f))
            continue;
        normal = fused = f;
        evo_formula_normalize(&normal);
        evo_formula_normalize_fused(&fused);
        ck_assert_int_le(fused.step_count, normal.step_count);
        shorter += fused.step_count < normal.step_count;
        for (int i = 0; i < 4 && fused.step_count > 0; i++) {
            double x = 0.3 + 0.7 * i;
            double want = formula_at(&f, x), got = formula_at(&fused, x);
            /* Ill-conditioned ones may differ by what constants lost. */
            if (isfinite(want) && fabs(want) < 1e6 && fabs(want) > 1e-6) {
                ck_assert_msg(fabs(got - want) <= 1e-9 * fabs(want),
                              "formula %llu at %g: %.17g, was %.17g",
                              (unsigned long long)n, x, got, want);
                compared++;
            }
        }
    }
    ck_assert_int_gt(compared, 10000);
    ck_assert_int_gt(shorter, 1000);
}
END_TEST

/* c(k) is constant number k of the formula. */
static uint8_t c(evo_formula *f, double value) {
    return evo_formula_constant(f, value, 0);
}

START_TEST(what_fuses) {
    /* (3 x + 4) 5 is one step. */
    evo_formula f = {0};
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X, c(&f, 3), 0);
    v = evo_formula_push(&f, EVO_FORMULA_ADD, v, c(&f, 4), 0);
    (void)evo_formula_push(&f, EVO_FORMULA_MUL, v, c(&f, 5), 0);
    evo_formula_normalize_fused(&f);
    ck_assert_int_eq(f.step_count, 1);
    ck_assert_int_eq(f.steps[0].op, EVO_FORMULA_FMA);
    ck_assert_double_eq(formula_at(&f, 2), 50);
    /* So is 3 x + x, without a sum. */
    f = (evo_formula){0};
    v = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X, c(&f, 3), 0);
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, v, EVO_FORMULA_X, 0);
    evo_formula_normalize_fused(&f);
    ck_assert_int_eq(f.step_count, 1);
    ck_assert_int_eq(f.steps[0].op, EVO_FORMULA_MUL);
    /* A product that is needed for more than sums stays: fusing would gain nothing. */
    f = (evo_formula){0};
    v = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X, EVO_FORMULA_X, 0);
    uint8_t w = evo_formula_push(&f, EVO_FORMULA_ADD, v, c(&f, 1), 0);
    (void)evo_formula_push(&f, EVO_FORMULA_DIV, v, w, 0);
    evo_formula_normalize_fused(&f);
    ck_assert_int_eq(f.step_count, 3);
    ck_assert_double_eq_tol(formula_at(&f, 2), 0.8, 1e-15);
}
END_TEST

/* ---- Rounding ------------------------------------------------------------------- */

/* Horner's scheme with random coefficients, floats all; its own values are the target.
 */
static void make_case(evo_rng *rng, bool fused, evo_formula *f, evo_real_points *p) {
    uint8_t v = EVO_FORMULA_X;
    *f = (evo_formula){0};
    for (int k = 0; k < 4; k++) {
        uint8_t a = k == 0 ? c(f, (float)evo_rng_normal(rng)) : EVO_FORMULA_X;
        uint8_t b = c(f, (float)evo_rng_normal(rng));
        if (fused) {
            v = evo_formula_push(f, EVO_FORMULA_FMA, v, a, b);
        } else {
            v = evo_formula_push(f, EVO_FORMULA_MUL, v, a, 0);
            v = evo_formula_push(f, EVO_FORMULA_ADD, v, b, 0);
        }
    }
    p->count = EVO_REAL_MAX_POINTS;
    for (size_t i = 0; i < p->count; i++) {
        p->x[i] = (double)(i + 1) / (double)(p->count + 1);
        p->target[i] = formula_at(f, p->x[i]);
        p->weight[i] = 1; /* errors as they are */
    }
}

/* The largest difference between kernel and formula over many floats. */
static double measure(const evo_formula *f, evo_rng *rng) {
    enum { INPUTS = 4096 };
    static float x[INPUTS], y[INPUTS];
    evo_kernel *kernel = malloc(sizeof *kernel);
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {x};
    void *out[1] = {y};
    double largest = 0;
    ck_assert(kernel != NULL && interp != NULL);
    ck_assert_int_eq(evo_formula_to_f32(f, "f", kernel, NULL), EVO_OK);
    ck_assert_int_eq(evo_kernel_operations(kernel), f->step_count);
    for (size_t i = 0; i < INPUTS; i++)
        x[i] = (float)evo_rng_unit(rng);
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, INPUTS), EVO_OK);
    for (size_t i = 0; i < INPUTS; i++)
        largest = fmax(largest, fabs(y[i] - formula_at(f, x[i])));
    evo_interp_destroy(interp);
    free(kernel);
    return largest;
}

/* A bound, to first order and but for inputs between the points; and not a wide one:
 * two thirds of it are exceeded now and then. */
START_TEST(rounding_is_bounded) {
    static evo_real_points points;
    int near = 0;
    for (uint64_t n = 0; n < 200; n++) {
        evo_rng rng;
        evo_formula f;
        evo_rng_init(&rng, 2, EVO_STREAM_TEST, n);
        make_case(&rng, n % 2 == 0, &f, &points);
        double bound = evo_rounded_error(&points, &f), got = measure(&f, &rng);
        ck_assert_msg(got <= 1.02 * bound, "case %llu: %.4g exceeds %.4g",
                      (unsigned long long)n, got, bound);
        near += got > 2.0 / 3 * bound;
    }
    ck_assert_int_gt(near, 100);
}
END_TEST

/* x - 1 is exact for x in [1, 2], x - 1.1 is not; what is off over the reals counts. */
START_TEST(exact_steps_cost_nothing) {
    static evo_real_points points;
    evo_formula f = {0};
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, EVO_FORMULA_X, c(&f, -1), 0);
    points.count = 64;
    for (size_t i = 0; i < points.count; i++) {
        points.x[i] = 1 + (double)(i + 1) / 128;
        points.target[i] = points.x[i] - 1;
        points.weight[i] = 1;
    }
    ck_assert_double_eq(evo_rounded_error(&points, &f), 0);
    f.hi[0] = -1.1;
    ck_assert_double_gt(evo_rounded_error(&points, &f), 0.09);
    points.target[0] = NAN;
    ck_assert(isinf(evo_rounded_error(&points, &f)));
}
END_TEST

/* (x - 0.9999)(a x + b) to fit x^2 - 1 on [1, 2]: 1 is better than what is near it. */
START_TEST(constants_snap) {
    static evo_real_points points;
    evo_formula f = {0};
    evo_fitter *fitter = evo_fitter_create();
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_ADD, EVO_FORMULA_X, c(&f, -0.9999), 0);
    uint8_t w =
        evo_formula_push(&f, EVO_FORMULA_FMA, EVO_FORMULA_X, c(&f, 1.1), c(&f, 1));
    (void)evo_formula_push(&f, EVO_FORMULA_MUL, v, w, 0);
    points.count = 64;
    for (size_t i = 0; i < points.count; i++) {
        points.x[i] = 1 + (double)(i + 1) / 64;
        points.target[i] = points.x[i] * points.x[i] - 1;
        points.weight[i] = 1 / evo_format_ulp(EVO_FORMAT_F32, points.target[i]);
    }
    ck_assert_double_gt(evo_rounded_error(&points, &f), 1000);
    ck_assert_double_lt(evo_rounded_snap(fitter, &points, &points, &f), 3);
    ck_assert_double_eq(f.hi[0], -1);
    double before = evo_rounded_error(&points, &f);
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    double after = evo_rounded_fit(fitter, &points, &points, &rng, 20, &f);
    ck_assert_double_le(after, before);
    ck_assert_double_eq(after, evo_rounded_error(&points, &f));
    evo_fitter_destroy(fitter);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("feed");
    TCase *tcase = tcase_create("feed");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, fused_form_keeps_values);
    tcase_add_test(tcase, what_fuses);
    tcase_add_test(tcase, rounding_is_bounded);
    tcase_add_test(tcase, exact_steps_cost_nothing);
    tcase_add_test(tcase, constants_snap);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
