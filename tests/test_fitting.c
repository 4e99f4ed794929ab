/* Fitting on problems whose optimum is known: exact data, Rosenbrock's valley, the
 * normal equations in long double, Remez's levelled error. */
#include <check.h>
#include <math.h>
#include <string.h>

#include "fitting/fitting.h"

enum { POINTS = 400, MAX_DEGREE = 6 };

/* A polynomial of `degree` at fixed points; its constants are the coefficients. */
typedef struct polynomial {
    double x[POINTS], target[POINTS], weight[POINTS];
    size_t degree;
} polynomial;

static evo_status eval_polynomial(void *ctx, const double *c, double *value,
                                  double *jacobian) {
    const polynomial *p = ctx;
    for (size_t i = 0; i < POINTS; i++) {
        double power = 1, sum = 0;
        for (size_t k = 0; k <= p->degree; k++) {
            sum += c[k] * power;
            if (jacobian)
                jacobian[k * POINTS + i] = power;
            power *= p->x[i];
        }
        value[i] = sum;
    }
    return EVO_OK;
}

static polynomial exp_problem(size_t degree) {
    polynomial p = {.degree = degree};
    for (int i = 0; i < POINTS; i++) {
        p.x[i] = (double)i / (POINTS - 1);
        p.target[i] = exp(p.x[i]);
        p.weight[i] = 1;
    }
    return p;
}

static evo_fit_model model_of(polynomial *p) {
    return (evo_fit_model){eval_polynomial, p, POINTS, p->degree + 1, false};
}

static evo_fit_data data_of(const polynomial *p) {
    return (evo_fit_data){p->target, p->weight};
}

/* Gauss with partial pivoting; a is n x (n + 1) with row stride MAX_DEGREE + 3. */
enum { STRIDE = MAX_DEGREE + 3 };
static void solve(long double *a, size_t n, long double *x) {
    for (size_t k = 0; k < n; k++) {
        size_t pivot = k;
        for (size_t i = k; i < n; i++)
            pivot = fabsl(a[i * STRIDE + k]) > fabsl(a[pivot * STRIDE + k]) ? i : pivot;
        for (size_t j = 0; j <= n; j++) {
            long double t = a[k * STRIDE + j];
            a[k * STRIDE + j] = a[pivot * STRIDE + j];
            a[pivot * STRIDE + j] = t;
        }
        for (size_t i = k + 1; i < n; i++) {
            long double f = a[i * STRIDE + k] / a[k * STRIDE + k];
            for (size_t j = k; j <= n; j++)
                a[i * STRIDE + j] -= f * a[k * STRIDE + j];
        }
    }
    for (size_t k = n; k-- > 0;) {
        x[k] = a[k * STRIDE + n];
        for (size_t j = k + 1; j < n; j++)
            x[k] -= a[k * STRIDE + j] * x[j];
        x[k] /= a[k * STRIDE + k];
    }
}

/* Smallest sum of squares, by the normal equations. */
static double least_squares(const polynomial *p) {
    long double a[STRIDE * STRIDE] = {0}, c[STRIDE];
    size_t n = p->degree + 1;
    for (int i = 0; i < POINTS; i++)
        for (size_t r = 0; r < n; r++) {
            for (size_t s = 0; s < n; s++)
                a[r * STRIDE + s] += powl(p->x[i], (long double)(r + s));
            a[r * STRIDE + n] += powl(p->x[i], (long double)r) * p->target[i];
        }
    solve(a, n, c);
    long double squares = 0;
    for (int i = 0; i < POINTS; i++) {
        long double y = 0;
        for (size_t k = n; k-- > 0;)
            y = y * p->x[i] + c[k];
        squares += (y - p->target[i]) * (y - p->target[i]);
    }
    return (double)sqrtl(squares / POINTS);
}

/* The levelled error of Remez's exchange for e^x on [0, 1]. */
static double remez(size_t degree) {
    enum { GRID = 20000 };
    static double error[GRID + 1];
    size_t n = degree + 2;
    long double at[STRIDE], c[STRIDE];
    for (size_t i = 0; i < n; i++)
        at[i] = 0.5L - 0.5L * cosl(acosl(-1) * i / (n - 1));
    for (int round = 0; round < 12; round++) {
        long double a[STRIDE * STRIDE] = {0};
        for (size_t i = 0; i < n; i++) {
            for (size_t k = 0; k <= degree; k++)
                a[i * STRIDE + k] = powl(at[i], (long double)k);
            a[i * STRIDE + degree + 1] = i % 2 ? -1 : 1;
            a[i * STRIDE + n] = expl(at[i]);
        }
        solve(a, n, c);
        for (int g = 0; g <= GRID; g++) {
            long double x = (long double)g / GRID, y = 0;
            for (size_t k = degree + 1; k-- > 0;)
                y = y * x + c[k];
            error[g] = (double)(expl(x) - y);
        }
        /* The largest point of each stretch of one sign: exactly degree + 2 of them. */
        size_t found = 0;
        for (int g = 0; g <= GRID && found < STRIDE; g++) {
            bool turned = g == 0 || (error[g] > 0) != (error[g - 1] > 0);
            if (turned)
                at[found++] = (long double)g / GRID;
            else if (fabs(error[g]) > fabs(error[(int)lroundl(at[found - 1] * GRID)]))
                at[found - 1] = (long double)g / GRID;
        }
        ck_assert_uint_eq(found, n);
    }
    return fabs((double)c[degree + 1]);
}

static evo_fitter *fitter;
static void setup(void) {
    fitter = evo_fitter_create();
    ck_assert_ptr_nonnull(fitter);
}

static void teardown(void) {
    evo_fitter_destroy(fitter);
}

START_TEST(linear_problems_are_solved_exactly) {
    polynomial p = exp_problem(3);
    static const double truth[4] = {2, -3, 0.5, 7};
    double c[4] = {1e6, -1e6, 0, 0}, rms, largest;
    ck_assert_int_eq(eval_polynomial(&p, truth, p.target, NULL), EVO_OK);
    evo_fit_model model = model_of(&p);
    evo_fit_data data = data_of(&p);
    ck_assert_int_eq(
        evo_fit_least_squares(fitter, &model, &data, 30, c, &rms, &largest), EVO_OK);
    for (int k = 0; k < 4; k++)
        ck_assert_double_eq_tol(c[k], truth[k], 1e-9);
    ck_assert_double_le(rms, largest);
    ck_assert_double_le(largest, 1e-9);
}
END_TEST

/* Residuals 10 (y - x^2) and 1 - x (More, Garbow, Hillstrom 1981, problem 1). */
static evo_status eval_rosenbrock(void *ctx, const double *c, double *value,
                                  double *jacobian) {
    (void)ctx;
    value[0] = 10 * (c[1] - c[0] * c[0]);
    value[1] = 1 - c[0];
    if (jacobian) {
        jacobian[0] = -20 * c[0];
        jacobian[1] = -1;
        jacobian[2] = 10;
        jacobian[3] = 0;
    }
    return EVO_OK;
}

START_TEST(the_curved_valley_is_followed) {
    static const double zero[2] = {0, 0}, one[2] = {1, 1};
    evo_fit_model model = {eval_rosenbrock, NULL, 2, 2, false};
    evo_fit_data data = {zero, one};
    double c[2] = {-1.2, 1}, rms, largest;
    ck_assert_int_eq(
        evo_fit_least_squares(fitter, &model, &data, 200, c, &rms, &largest), EVO_OK);
    ck_assert_double_eq_tol(c[0], 1, 1e-6);
    ck_assert_double_eq_tol(c[1], 1, 1e-6);
    ck_assert_double_le(rms, 1e-6);
}
END_TEST

START_TEST(polynomials_reach_the_least_squares_optimum) {
    for (size_t degree = 1; degree <= MAX_DEGREE; degree++) {
        polynomial p = exp_problem(degree);
        double c[MAX_DEGREE + 1] = {0}, rms, largest, best = least_squares(&p);
        evo_fit_model model = model_of(&p);
        evo_fit_data data = data_of(&p);
        ck_assert_int_eq(
            evo_fit_least_squares(fitter, &model, &data, 8, c, &rms, &largest), EVO_OK);
        ck_assert_double_ge(rms, best * (1 - 1e-4));
        ck_assert_double_le(rms, best * (1 + 1e-4));
    }
}
END_TEST

/* Where errors count for more, less of them is left. */
START_TEST(weights_shift_the_optimum) {
    polynomial p = exp_problem(1);
    double even[2] = {0}, tilted[2] = {0};
    evo_fit_model model = model_of(&p);
    evo_fit_data data = data_of(&p);
    ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, even, NULL, NULL),
                     EVO_OK);
    p.weight[POINTS - 1] = 1e6;
    ck_assert_int_eq(
        evo_fit_least_squares(fitter, &model, &data, 9, tilted, NULL, NULL), EVO_OK);
    ck_assert_double_ge(fabs(even[0] + even[1] - exp(1)), 0.01);
    ck_assert_double_le(fabs(tilted[0] + tilted[1] - exp(1)), 1e-6);
}
END_TEST

START_TEST(lawson_reaches_the_minimax_optimum) {
    double line = 0.5 * (2 - exp(1) + (exp(1) - 1) * log(exp(1) - 1));
    ck_assert_double_eq_tol(remez(1), line, 1e-8);
    for (size_t degree = 1; degree <= MAX_DEGREE; degree++) {
        polynomial p = exp_problem(degree);
        double c[MAX_DEGREE + 1] = {0}, largest, before, best = remez(degree);
        evo_fit_model model = model_of(&p);
        evo_fit_data data = data_of(&p);
        ck_assert_int_eq(
            evo_fit_least_squares(fitter, &model, &data, 8, c, NULL, &before), EVO_OK);
        ck_assert_int_eq(evo_fit_minimax(fitter, &model, &data, 100, c, &largest),
                         EVO_OK);
        ck_assert_double_gt(before, 1.05 * best);
        ck_assert_msg(largest > 0.998 * best && largest < 1.01 * best,
                      "degree %zu: %.6g, Remez %.6g", degree, largest, best);
        double value[POINTS], seen = 0;
        ck_assert_int_eq(eval_polynomial(&p, c, value, NULL), EVO_OK);
        for (int i = 0; i < POINTS; i++)
            seen = fmax(seen, fabs(value[i] - p.target[i]));
        ck_assert_double_eq(seen, largest);
    }
}
END_TEST

/* c[0] + c[2] x; c[1] has no effect, c[3] one that is not finite. */
static evo_status eval_vanishing(void *ctx, const double *c, double *value,
                                 double *jacobian) {
    const polynomial *p = ctx;
    for (size_t i = 0; i < POINTS; i++) {
        value[i] = c[0] + c[2] * p->x[i];
        if (jacobian) {
            jacobian[0 * POINTS + i] = 1;
            jacobian[1 * POINTS + i] = 0;
            jacobian[2 * POINTS + i] = p->x[i];
            jacobian[3 * POINTS + i] = INFINITY;
        }
    }
    return EVO_OK;
}

START_TEST(vanishing_columns_stay) {
    polynomial p = exp_problem(1);
    evo_fit_model model = {eval_vanishing, &p, POINTS, 4, false};
    evo_fit_data data = data_of(&p);
    double c[4] = {0, 42, 0, 43}, rms, best = least_squares(&p), largest;
    ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, c, &rms, NULL),
                     EVO_OK);
    ck_assert_double_eq(c[1], 42);
    ck_assert_double_eq(c[3], 43);
    ck_assert_double_eq_tol(rms, best, 1e-4 * best);
    ck_assert_int_eq(evo_fit_minimax(fitter, &model, &data, 50, c, &largest), EVO_OK);
    ck_assert_double_eq(c[1], 42);
    ck_assert_double_eq(c[3], 43);
}
END_TEST

START_TEST(dependent_columns_do_no_harm) {
    polynomial p = exp_problem(2);
    for (int i = 0; i < POINTS; i++)
        p.x[i] = 1; /* all three columns are the same */
    double c[3] = {5, -5, 1}, largest, before;
    evo_fit_model model = model_of(&p);
    evo_fit_data data = data_of(&p);
    ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, c, NULL, &before),
                     EVO_OK);
    ck_assert_int_eq(evo_fit_minimax(fitter, &model, &data, 9, c, &largest), EVO_OK);
    for (int k = 0; k < 3; k++)
        ck_assert(isfinite(c[k]) && fabs(c[k]) < 100);
    ck_assert_double_le(largest, before);
}
END_TEST

/* Twelve terms on [0, 1] leave 1e-14 of e^x, which no damped step comes near: some
 * directions are 1e-8 times as long as others. */
START_TEST(undamped_steps_fit_what_doubles_hold) {
    polynomial p = exp_problem(11);
    double largest[2];
    for (int undamped = 0; undamped < 2; undamped++) {
        double c[12] = {1, 1, 0.5};
        evo_fit_model model = model_of(&p);
        model.undamped = undamped == 1;
        evo_fit_data data = data_of(&p);
        ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 8, c, NULL,
                                               &largest[undamped]),
                         EVO_OK);
    }
    ck_assert_double_lt(largest[1], 1e-14);
    ck_assert_double_gt(largest[0], 10 * largest[1]);
}
END_TEST

START_TEST(starts_that_are_not_finite_are_refused) {
    static const double bad[] = {INFINITY, -INFINITY, NAN, 1e300};
    polynomial p = exp_problem(2);
    evo_fit_model model = model_of(&p);
    evo_fit_data data = data_of(&p);
    for (size_t i = 0; i < EVO_COUNT_OF(bad); i++) {
        double c[3] = {1, bad[i], 1}, kept[3];
        memcpy(kept, c, sizeof c);
        ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, c, NULL, NULL),
                         EVO_ERR_ARGUMENT);
        ck_assert_mem_eq(c, kept, sizeof c);
    }
    model.constants = EVO_FIT_MAX_CONSTANTS + 1;
    double many[EVO_FIT_MAX_CONSTANTS + 1] = {0};
    ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, many, NULL, NULL),
                     EVO_ERR_ARGUMENT);
    ck_assert_int_eq(evo_fit_minimax(fitter, &model, &data, 9, many, NULL),
                     EVO_ERR_ARGUMENT);
    model = (evo_fit_model){eval_polynomial, &p, 2, 3,
                            false}; /* more constants than points */
    ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, many, NULL, NULL),
                     EVO_ERR_ARGUMENT);
}
END_TEST

/* c[0] / (x - c[1]): a pole that a bold step may cross. */
static evo_status eval_pole(void *ctx, const double *c, double *value,
                            double *jacobian) {
    const polynomial *p = ctx;
    for (size_t i = 0; i < POINTS; i++) {
        double d = 1 / (p->x[i] - c[1]);
        value[i] = c[0] * d;
        if (jacobian) {
            jacobian[i] = d;
            jacobian[POINTS + i] = c[0] * d * d;
        }
    }
    return EVO_OK;
}

static double rms_at(polynomial *p, const evo_fit_model *model, const double *c,
                     double *largest) {
    double value[POINTS], squares = 0;
    *largest = 0;
    ck_assert_int_eq(model->eval(p, c, value, NULL), EVO_OK);
    for (int i = 0; i < POINTS; i++) {
        double e = fabs(value[i] - p->target[i]);
        squares += e * e;
        *largest = e <= *largest ? *largest : e;
    }
    return sqrt(squares / POINTS);
}

START_TEST(a_fit_is_never_worse_than_its_start) {
    polynomial p = exp_problem(1);
    evo_fit_model model = {eval_pole, &p, POINTS, 2, false};
    evo_fit_data data = data_of(&p);
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    int improved = 0;
    for (int i = 0; i < 400; i++) {
        double c[2] = {evo_rng_normal(&rng), 3 * evo_rng_normal(&rng)}, top, largest;
        double before = rms_at(&p, &model, c, &top), rms;
        evo_status status =
            evo_fit_least_squares(fitter, &model, &data, i % 12, c, &rms, &largest);
        if (!isfinite(before)) {
            ck_assert_int_eq(status, EVO_ERR_ARGUMENT);
            continue;
        }
        ck_assert_int_eq(status, EVO_OK);
        ck_assert_double_le(rms, before * (1 + 1e-12));
        ck_assert_double_eq_tol(rms_at(&p, &model, c, &top), rms, 1e-9 * rms);
        ck_assert_double_eq(top, largest);
        improved += rms < 0.9 * before;
        ck_assert_int_eq(evo_fit_minimax(fitter, &model, &data, i % 12, c, &largest),
                         EVO_OK);
        ck_assert_double_le(largest, top);
    }
    ck_assert_int_gt(improved, 100);
}
END_TEST

static evo_status eval_failing(void *ctx, const double *c, double *value,
                               double *jacobian) {
    int *calls = ctx;
    for (int i = 0; i < POINTS; i++)
        value[i] = c[0];
    for (int i = 0; jacobian && i < POINTS; i++)
        jacobian[i] = 1;
    return --*calls < 0 ? EVO_ERR_STOPPED : EVO_OK;
}

START_TEST(a_failing_model_ends_the_fit) {
    polynomial p = exp_problem(0);
    evo_fit_data data = data_of(&p);
    for (int calls = 0; calls < 2; calls++) {
        int left = calls;
        evo_fit_model model = {eval_failing, &left, POINTS, 1, false};
        double c[1] = {0};
        ck_assert_int_eq(evo_fit_least_squares(fitter, &model, &data, 9, c, NULL, NULL),
                         EVO_ERR_STOPPED);
        left = calls;
        ck_assert_int_eq(evo_fit_minimax(fitter, &model, &data, 9, c, NULL),
                         EVO_ERR_STOPPED);
    }
}
END_TEST

/* ---- Cells --------------------------------------------------------------------- */

static double round_f32(void *ctx, size_t column, double entry) {
    (void)ctx;
    (void)column;
    return (float)entry;
}

static evo_fit_cell exp_cell(double *jacobian, double *residual, double *weight,
                             size_t rows) {
    for (size_t i = 0; i < rows; i++) {
        double x = (2.0 * (double)i / (double)(rows - 1) - 1) / 8, power = 1;
        residual[i] = exp(x);
        weight[i] = 1;
        for (size_t k = 0; k < 3; k++, power *= x)
            jacobian[k * rows + i] = power;
    }
    return (evo_fit_cell){.rows = rows,
                          .columns = 3,
                          .stride = rows,
                          .jacobian = jacobian,
                          .residual = residual,
                          .weight = weight,
                          .unit = {0x1p-24, 0x1p-24, 0x1p-24},
                          .round = round_f32};
}

/* The minimax error of degree 2 for e^x on [-h, h] is h^3/24 to first order. */
START_TEST(cells_reach_the_minimax_optimum_in_floats) {
    double jacobian[3 * 100], residual[100], weight[100], entries[3] = {0};
    evo_fit_cell cell = exp_cell(jacobian, residual, weight, 100);
    double error = evo_fit_cell_entries(&cell, entries);
    double optimum = pow(0.125, 3) / 24, seen = 0;
    ck_assert_double_le(error, 1.03 * optimum);
    for (size_t i = 0; i < 100; i++) {
        double sum = 0;
        for (size_t k = 0; k < 3; k++) {
            ck_assert_double_eq(entries[k], (float)entries[k]);
            sum += entries[k] * jacobian[k * 100 + i];
        }
        seen = fmax(seen, fabs(sum - residual[i]));
    }
    ck_assert_double_eq_tol(seen, error, 1e-15);
}
END_TEST

START_TEST(cells_with_too_few_rows_are_left_alone) {
    double jacobian[3 * 2], residual[2], weight[2], entries[3] = {7, 8, 9};
    evo_fit_cell cell = exp_cell(jacobian, residual, weight, 2);
    ck_assert(isinf(evo_fit_cell_entries(&cell, entries)));
    ck_assert_double_eq(entries[0] + entries[1] + entries[2], 24);
    double none[3 * 20] = {0}, rest[20], one[20];
    cell = exp_cell(none, rest, one, 20);
    rest[3] = (double)NAN;
    ck_assert(isinf(evo_fit_cell_entries(&cell, entries)));
    ck_assert_double_eq(entries[0] + entries[1] + entries[2], 24);
}
END_TEST

START_TEST(fits_repeat_bit_for_bit) {
    double first[MAX_DEGREE + 1], largest[2];
    for (int round = 0; round < 2; round++) {
        evo_fitter *fresh = evo_fitter_create();
        polynomial p = exp_problem(MAX_DEGREE);
        double c[MAX_DEGREE + 1] = {0};
        evo_fit_model model = model_of(&p);
        evo_fit_data data = data_of(&p);
        ck_assert_int_eq(evo_fit_least_squares(round ? fresh : fitter, &model, &data, 8,
                                               c, NULL, NULL),
                         EVO_OK);
        ck_assert_int_eq(evo_fit_minimax(round ? fresh : fitter, &model, &data, 12, c,
                                         &largest[round]),
                         EVO_OK);
        if (round == 0)
            memcpy(first, c, sizeof c);
        else
            ck_assert_mem_eq(first, c, sizeof c);
        evo_fitter_destroy(fresh);
    }
    ck_assert_double_eq(largest[0], largest[1]);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("fitting");
    TCase *tcase = tcase_create("fitting");
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, linear_problems_are_solved_exactly);
    tcase_add_test(tcase, the_curved_valley_is_followed);
    tcase_add_test(tcase, polynomials_reach_the_least_squares_optimum);
    tcase_add_test(tcase, weights_shift_the_optimum);
    tcase_add_test(tcase, lawson_reaches_the_minimax_optimum);
    tcase_add_test(tcase, vanishing_columns_stay);
    tcase_add_test(tcase, dependent_columns_do_no_harm);
    tcase_add_test(tcase, undamped_steps_fit_what_doubles_hold);
    tcase_add_test(tcase, starts_that_are_not_finite_are_refused);
    tcase_add_test(tcase, a_fit_is_never_worse_than_its_start);
    tcase_add_test(tcase, a_failing_model_ends_the_fit);
    tcase_add_test(tcase, cells_reach_the_minimax_optimum_in_floats);
    tcase_add_test(tcase, cells_with_too_few_rows_are_left_alone);
    tcase_add_test(tcase, fits_repeat_bit_for_bit);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
