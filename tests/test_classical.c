/* Classical approximations: known optima, costs, Taylor coefficients. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fitting/minimax.h"
#include "scoring/classical.h"

#define ck_near(got, want, tolerance)                                                  \
    ck_assert_msg(fabs((got) - (want)) <= (tolerance)*fabs(want),                      \
                  "%.17g, expected %.17g", (double)(got), (double)(want))

static const evo_domain unit = {0, 1, true, false, false};

static evo_classical *list_of(evo_target_id target, evo_domain domain,
                              evo_real_error_kind kind, int most, size_t *count) {
    evo_real_scorer_options options = {
        .target = target, .kind = kind, .domain = domain, .workers = 1};
    evo_classical *list;
    evo_error err = {0};
    ck_assert_msg(evo_classical_list(&options, most, NULL, &list, count, &err) ==
                      EVO_OK,
                  "%s", err.text);
    for (size_t i = 0; i < *count; i++) {
        const evo_classical *one = &list[i];
        ck_assert(one->kind != EVO_CLASSICAL_MINIMAX || one->converged);
        ck_assert(i == 0 || list[i - 1].operations <= one->operations);
    }
    return list;
}

static const evo_classical *find(const evo_classical *list, size_t count,
                                 evo_classical_kind kind, const char *form, int m,
                                 int n) {
    for (size_t i = 0; i < count; i++)
        if (list[i].kind == kind && list[i].m == m && list[i].n == n &&
            strcmp(list[i].form, form) == 0)
            return &list[i];
    ck_abort_msg("no %s of degrees (%d,%d)", form, m, n);
}

/* What is left has the error that is reported, also where no start leads to a level
 * one: |x| of degrees that its corner makes hard, and exp2. */
START_TEST(reported_errors_are_those_of_what_is_left) {
    evo_minimax_points *points = calloc(1, sizeof *points);
    ck_assert_ptr_nonnull(points);
    int converged = 0, not = 0;
    points->count = 256;
    for (int shape = 0; shape < 2; shape++)
        for (int m = 0; m <= 9; m += 3)
            for (int n = 0; n <= 6; n += 3) {
                evo_rational r;
                evo_minimax_result result;
                for (size_t i = 0; i < points->count; i++) {
                    double t = -cos(3.14159265358979 * (double)i / 255);
                    points->t[i] = (evo_wide){t, 0};
                    points->f[i] = (evo_wide){shape == 0 ? exp2(t) : fabs(t), 0};
                    points->weight[i] = (evo_wide){1, 0};
                }
                ck_assert_int_eq(evo_minimax_rational(points, m, n, &r, &result),
                                 EVO_OK);
                if (isinf(result.error))
                    continue;
                double largest = 0;
                for (size_t i = 0; i < points->count; i++) {
                    evo_wide p = {0, 0}, q = {0, 0};
                    for (int k = m; k >= 0; k--)
                        p = evo_wide_add(evo_wide_mul(p, points->t[i]), r.p[k]);
                    for (int k = n; k >= 0; k--)
                        q = evo_wide_add(evo_wide_mul(q, points->t[i]), r.q[k]);
                    evo_wide off = evo_wide_sub(points->f[i], evo_wide_div(p, q));
                    largest = fmax(largest, fabs(off.hi));
                }
                ck_near(largest, result.error, 1e-6);
                converged += result.converged;
                not += !result.converged;
            }
    ck_assert_int_gt(converged, 5);
    ck_assert_int_gt(not, 0);
    free(points);
}
END_TEST

/* Against values computed independently (mpmath, 60 digits). */
START_TEST(known_optima) {
    size_t count;
    evo_classical *list = list_of(EVO_TARGET_EXP2, unit, EVO_REAL_RELATIVE, 8, &count);
    const evo_classical_kind best = EVO_CLASSICAL_MINIMAX;
    const evo_classical *one = find(list, count, best, "r(x)", 2, 0);
    ck_assert_int_eq(one->operations, 4);
    ck_near(one->error, 1.7248e-3, 1e-3);
    ck_near(find(list, count, best, "r(x)", 3, 0)->error, 7.48e-5, 2e-3);
    ck_near(find(list, count, best, "r(x)", 1, 1)->error, 8.672e-4, 1e-3);
    one = find(list, count, best, "r(x)", 2, 2);
    ck_assert_int_eq(one->operations, 6);
    ck_near(one->error, 4.340e-7, 1e-3);
    ck_near(find(list, count, best, "r(x/2)^2", 1, 1)->error, 2.168e-4, 1e-3);
    ck_assert_ptr_eq(evo_classical_best(list, count, 6, false), one);
    ck_assert_ptr_null(evo_classical_best(list, count, 1, true));
    /* Interpolation and series lose to the optimum of the same degrees. */
    for (size_t i = 0; i < count; i++)
        if (list[i].kind != best)
            ck_assert_double_ge(
                list[i].error,
                find(list, count, best, list[i].form, list[i].m, list[i].n)->error);
    free(list);
}
END_TEST

/* Operations: Horner, adapted coefficients, continued fractions of odd targets. */
START_TEST(costs) {
    size_t count;
    const evo_classical_kind best = EVO_CLASSICAL_MINIMAX;
    evo_classical *list = list_of(EVO_TARGET_COS, unit, EVO_REAL_RELATIVE, 9, &count);
    evo_text text;
    ck_assert_int_eq(find(list, count, best, "r(x)", 4, 0)->operations, 8);
    ck_assert_int_eq(find(list, count, best, "r(x)", 5, 0)->operations, 9);
    ck_assert_int_eq(find(list, count, best, "r(x)", 0, 3)->operations, 6);
    ck_assert_int_eq(find(list, count, best, "r(x^2)", 2, 2)->operations, 7);
    free(list);
    list = list_of(EVO_TARGET_TANH, unit, EVO_REAL_RELATIVE, 9, &count);
    ck_assert_int_eq(find(list, count, best, "x r(x^2)", 0, 1)->operations, 3);
    ck_assert_int_eq(find(list, count, best, "x r(x^2)", 1, 1)->operations, 5);
    ck_assert_int_eq(find(list, count, best, "x r(x^2)", 2, 2)->operations, 8);
    evo_text_init(&text);
    evo_classical_describe(find(list, count, best, "x r(x^2)", 2, 0), &text);
    ck_assert_str_eq(text.data, "minimax x p(x^2), degree 2");
    evo_text_clear(&text);
    free(list);
    list = list_of(EVO_TARGET_BESSEL_I_HALF, unit, EVO_REAL_RELATIVE, 9, &count);
    ck_assert_int_eq(find(list, count, best, "sqrt(x) r(x^2)", 2, 2)->operations, 9);
    (void)find(list, count, EVO_CLASSICAL_PADE, "sqrt(x) r(x^2)", 2, 2);
    free(list);
}
END_TEST

/* The cheap evaluation of an exponential's degrees (4, 4), counted: ten operations give
 * what Pade's quotient of polynomials gives. (At x = 1/2 it is a removable 1/0.) */
START_TEST(exponentials_are_symmetric) {
    const double l = 0.69314718055994530942, root = 1.41421356237309504880;
    size_t count;
    double largest = 0;
    evo_classical *list = list_of(EVO_TARGET_EXP2, unit, EVO_REAL_RELATIVE, 10, &count);
    const evo_classical *one = find(list, count, EVO_CLASSICAL_PADE, "r(x)", 4, 4);
    ck_assert_int_eq(one->operations, 10);
    for (int i = 0; i <= 1000; i++) {
        double x = (i + 0.3) / 1000.3, hi, lo;
        evo_wide t = evo_wide_sum(x, -0.5), u = evo_wide_mul(t, t);
        evo_wide v = evo_wide_sum(u.hi, 42 / (l * l));
        v = evo_wide_div((evo_wide){-4116 / (l * l * l * l), 0}, v);
        u = evo_wide_add(u, (evo_wide){138 / (l * l), 0});
        v = evo_wide_div(evo_wide_add(u, v), t);
        v = evo_wide_add(v, (evo_wide){-20 / l, 0});
        v = evo_wide_add(evo_wide_div((evo_wide){40 * root / l, 0}, v),
                         (evo_wide){root, 0});
        evo_oracle_real_values(EVO_TARGET_EXP2, &x, 1, &hi, &lo);
        largest = fmax(largest, fabs(evo_wide_sub(v, (evo_wide){hi, lo}).hi / hi));
    }
    ck_near(largest, one->error, 1e-2);
    free(list);
}
END_TEST

/* No small change of the coefficients makes an optimum better; with one coefficient
 * kept from the fit the error is larger and the levelling says so. */
START_TEST(optima_are_optimal) {
    evo_minimax_points *points = calloc(1, sizeof *points);
    const double pi = 3.14159265358979323846;
    evo_rational r;
    evo_minimax_result fit;
    points->count = EVO_MINIMAX_POINTS;
    for (size_t i = 0; i < points->count; i++) {
        double t = -cos(pi * (double)i / (double)(points->count - 1));
        points->t[i] = (evo_wide){t, 0};
        points->f[i] = (evo_wide){atan(3 * t + 1), 0};
        points->weight[i] = (evo_wide){1, 0};
    }
    ck_assert_int_eq(evo_minimax_rational(points, 3, 2, &r, &fit), EVO_OK);
    ck_assert(fit.converged);
    ck_assert_int_eq(fit.alternations, 7);
    for (int k = 0; k < 12; k++) {
        evo_rational other = r;
        evo_wide *moved = k < 8 ? &other.p[k / 2] : &other.q[1 + (k - 8) / 2];
        moved->hi *= k % 2 == 0 ? 1 + 1e-4 : 1 - 1e-4;
        double largest = 0;
        for (size_t i = 0; i < points->count; i++) {
            double t = points->t[i].hi, p = 0, q = 0;
            for (int j = 3; j >= 0; j--)
                p = p * t + other.p[j].hi;
            for (int j = 2; j >= 0; j--)
                q = q * t + other.q[j].hi;
            largest = fmax(largest, fabs(points->f[i].hi - p / q));
        }
        ck_assert_double_gt(largest, fit.error);
    }
    free(points);
}
END_TEST

START_TEST(series) {
    double hi[8], lo[8], want = 1;
    evo_error err = {0};
    ck_assert_int_eq(evo_oracle_real_taylor(EVO_TARGET_EXP, 0, 8, hi, lo, &err),
                     EVO_OK);
    for (int k = 0; k < 8; k++) {
        ck_near(hi[k], want, 1e-15);
        want /= k + 1;
    }
    ck_assert_int_eq(evo_oracle_real_taylor(EVO_TARGET_TGAMMA, 1, 8, hi, lo, &err),
                     EVO_OK);
    ck_near(hi[1], -0.57721566490153286061, 1e-15);
    ck_near(hi[2], 0.98905599532797255540, 1e-15);
    ck_assert_int_eq(evo_oracle_real_taylor(EVO_TARGET_LOG, 0, 8, hi, lo, &err),
                     EVO_ERR_ARGUMENT);
}
END_TEST

/* Of Abramowitz and Stegun: Ai(0), Ai(-7), I_1/2(1). */
START_TEST(real_targets_have_values) {
    const double x[] = {0, 1, 1};
    double hi[3], lo[3];
    evo_oracle_real_values(EVO_TARGET_AIRY_AI, x, 2, hi, lo);
    evo_oracle_real_values(EVO_TARGET_BESSEL_I_HALF, x + 2, 1, hi + 2, lo + 2);
    ck_near(hi[0], 0.35502805388781723926, 1e-15);
    ck_near(hi[1], 0.18428083525050610, 1e-13);
    ck_near(hi[2], 0.93767488824548361, 1e-14);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("classical");
    TCase *tcase = tcase_create("classical");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, reported_errors_are_those_of_what_is_left);
    tcase_add_test(tcase, known_optima);
    tcase_add_test(tcase, costs);
    tcase_add_test(tcase, exponentials_are_symmetric);
    tcase_add_test(tcase, optima_are_optimal);
    tcase_add_test(tcase, series);
    tcase_add_test(tcase, real_targets_have_values);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
