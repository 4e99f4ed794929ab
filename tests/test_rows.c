/* Functions of rows: their formulas, exact results in balls and by MPFR, errors, and
 * what an observation finds. */
#include <check.h>
#include <limits.h>
#include <math.h>
#include <mpfr.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/rows.h"
#include "oracle/rows/ball.h"

/* Check's own assertions talk to the parent process each time. */
#define EXPECT(condition, ...)                                                         \
    do {                                                                               \
        if (!(condition))                                                              \
            ck_abort_msg(__VA_ARGS__);                                                 \
    } while (0)

static evo_row drawn(evo_target_id target, evo_format_id format,
                     evo_row_family_id family, size_t n, uint64_t seed) {
    evo_row row;
    evo_error err = {0};
    const evo_row_spec spec = {family, n, seed};
    ck_assert_msg(evo_row_draw(target, format, &spec, EVO_STREAM_TEST, &row, &err) ==
                      EVO_OK,
                  "%s", err.text);
    return row;
}

static evo_row_truth *truth_of(const evo_row *row) {
    evo_row_truth *truth;
    evo_error err = {0};
    ck_assert_msg(evo_row_truth_create(row, &truth, &err) == EVO_OK, "%s", err.text);
    return truth;
}

/* ---- Formulas -------------------------------------------------------------- */

START_TEST(test_formulas_parse) {
    evo_expr expr;
    evo_error err = {0};
    bool varying[EVO_EXPR_NODES];
    for (int t = EVO_TARGET_ROWS_FIRST; t < EVO_TARGET_ALL; t++) {
        evo_target_id id = (evo_target_id)t;
        ck_assert_msg(evo_row_formula(id, &expr, &err) == EVO_OK, "%s: %s",
                      evo_target_get(id)->name, err.text);
        ck_assert_int_eq(evo_row_varying(&expr, varying), id != EVO_TARGET_LOG_SUM_EXP);
        ck_assert_int_eq(evo_target_get(id)->inputs,
                         evo_row_input_count(evo_target_row(id)));
    }
    ck_assert_ptr_null(evo_target_row(EVO_TARGET_EXP));
}
END_TEST

START_TEST(test_reductions_belong_to_rows) {
    static const char *const inputs[] = {"x", "w", NULL}, *const params[] = {"s", NULL};
    const evo_expr_names names = {inputs, params};
    evo_expr expr;
    evo_error err;
    ck_assert_int_eq(evo_expr_parse("sum(x)", &expr, &err), EVO_ERR_PARSE);
    ck_assert_int_eq(evo_expr_parse("max(x)", &expr, &err), EVO_ERR_PARSE);
    ck_assert_int_eq(evo_expr_parse("n*x", &expr, &err), EVO_ERR_PARSE);
    ck_assert_int_eq(
        evo_expr_parse_row("max(x, w)*s/n + mean(min(x))", &names, &expr, &err),
        EVO_OK);
    static const char *const refused[] = {"sum(x, w)", "sum x",  "mean(x",
                                          "abs()",     "max()",  "max(x, w, s)",
                                          "y + 1",     "pow(x)", ""};
    for (size_t i = 0; i < EVO_COUNT_OF(refused); i++)
        ck_assert_msg(evo_expr_parse_row(refused[i], &names, &expr, &err) ==
                          EVO_ERR_PARSE,
                      "%s", refused[i]);
}
END_TEST

/* ---- Balls ----------------------------------------------------------------- */

/* e^x lies in the ball, and the ball is small. */
static void check_exp(double x, double radius) {
    evo_ball ball = evo_ball_exp((evo_ball){x, radius});
    mpfr_t end, away;
    mpfr_inits2(300, end, away, (mpfr_ptr)0);
    for (int side = -1; side <= 1; side++) {
        mpfr_set_d(end, x, MPFR_RNDN);
        mpfr_set_d(away, side * radius, MPFR_RNDN);
        mpfr_add(end, end, away, MPFR_RNDN);
        mpfr_exp(end, end, MPFR_RNDN);
        mpfr_sub_d(away, end, ball.v, MPFR_RNDN);
        double off = fabs(mpfr_get_d(away, MPFR_RNDA));
        EXPECT(off <= ball.e, "exp(%a +- %a): off by %a, ball %a +- %a", x, radius, off,
               ball.v, ball.e);
    }
    EXPECT(ball.e <= ball.v * (0x1.01p-51 + 1.02 * radius) + 0x1.01p-1074,
           "exp(%a +- %a): radius %a", x, radius, ball.e);
    mpfr_clears(end, away, (mpfr_ptr)0);
}

START_TEST(test_exp_lies_in_its_ball) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 30000; i++) {
        double x = (evo_rng_unit(&rng) - 0.5) * (i % 2 == 0 ? 1400 : 8);
        check_exp(x, i % 3 == 0 ? 0 : ldexp(evo_rng_unit(&rng), -8 - i % 60));
    }
    for (int i = -1022; i < 0; i++)
        check_exp(ldexp(i % 2 == 0 ? 1 : -1, i), 0);
    ck_assert(evo_ball_exp(evo_ball_exact(-(double)INFINITY)).v == 0);
    ck_assert(isinf(evo_ball_exp(evo_ball_exact(1000)).e));
    ck_assert(isinf(evo_ball_exp((evo_ball){1, 1}).e));
}
END_TEST

START_TEST(test_special_values_of_balls) {
    const double inf = (double)INFINITY;
    const evo_ball zero = evo_ball_exact(0), one = evo_ball_exact(1);
    const evo_ball about = {1, 0x1p-40}, endless = evo_ball_exact(inf);
    evo_ball nan = evo_ball_add(endless, evo_ball_negate(endless));
    ck_assert(isnan(nan.v) && nan.e == 0);
    ck_assert(isnan(evo_ball_multiply(about, nan).v));
    ck_assert(evo_ball_multiply(about, nan).e == 0);
    ck_assert(isnan(evo_ball_multiply(zero, endless).v));
    ck_assert(isinf(evo_ball_divide(one, zero).v));
    ck_assert(evo_ball_divide(one, zero).e == 0);
    ck_assert(isinf(evo_ball_divide(one, (evo_ball){0, 0x1p-40}).e));
    ck_assert(
        isinf(evo_ball_add(evo_ball_exact(0x1p1023), evo_ball_exact(0x1p1023)).e));
    ck_assert(evo_ball_divide(about, endless).v == 0);
    ck_assert_int_eq(evo_ball_less(about, one, false), -1);
    ck_assert_int_eq(evo_ball_less(about, evo_ball_exact(2), false), 1);
    ck_assert_int_eq(evo_ball_less(nan, one, true), 0);
    ck_assert(isinf(evo_ball_sqrt((evo_ball){0, 1}).e));
    ck_assert(evo_ball_add(evo_ball_exact(1), evo_ball_exact(0x1p-60)).e > 0);
    ck_assert(evo_ball_add(evo_ball_exact(1), evo_ball_exact(2)).e == 0);
}
END_TEST

/* ---- Rows ------------------------------------------------------------------ */

static void compare(const evo_row *row, size_t step) {
    evo_row_truth *truth = truth_of(row);
    size_t results = evo_row_result_count(row);
    for (size_t i = 0; i < results; i += step) {
        double value, radius, exact, finer;
        evo_row_truth_eval(truth, i, 1, &value, &radius);
        evo_row_truth_exact(truth, i, &exact, &finer);
        bool same = isnan(value)   ? isnan(exact)
                    : isinf(value) ? value == exact
                                   : fabs(value - exact) <= radius + finer + 0x1p-1074;
        EXPECT(same, "%s %s n %zu, %zu: %a +- %a, MPFR %a +- %a",
               evo_target_get(row->target)->name, evo_format_get(row->format)->name,
               row->n, i, value, radius, exact, finer);
    }
    evo_row_truth_destroy(truth);
}

START_TEST(test_balls_hold_what_mpfr_says) {
    static const size_t lengths[] = {1, 2, 3, 17, 100, 300};
    static const evo_format_id formats[] = {EVO_FORMAT_F32, EVO_FORMAT_F16,
                                            EVO_FORMAT_BF16};
    evo_target_id target = (evo_target_id)(EVO_TARGET_ROWS_FIRST + _i);
    for (int f = 0; f < EVO_ROW_FAMILY_COUNT; f++)
        for (size_t k = 0; k < EVO_COUNT_OF(lengths); k++)
            for (size_t m = 0; m < EVO_COUNT_OF(formats); m++) {
                evo_row row =
                    drawn(target, formats[m], (evo_row_family_id)f, lengths[k], k);
                compare(&row, lengths[k] > 20 ? 13 : 1);
                evo_row_clear(&row);
            }
}
END_TEST

/* Softmax as a careful program in double has it. */
static void careful_softmax(const float *x, size_t n, double *y) {
    double most = -(double)INFINITY, sum = 0;
    for (size_t i = 0; i < n; i++)
        most = x[i] > most || isnan(x[i]) ? (double)x[i] : most;
    for (size_t i = 0; i < n; i++)
        sum += exp(x[i] - most);
    for (size_t i = 0; i < n; i++)
        y[i] = exp(x[i] - most) / sum;
}

START_TEST(test_softmax_is_the_careful_one) {
    double value, radius, *y = calloc(2048, sizeof *y);
    for (int f = 0; f < EVO_ROW_FAMILY_COUNT; f++)
        for (size_t n = 1; n <= 2048; n = n * 3 + 5) {
            evo_row row =
                drawn(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, (evo_row_family_id)f, n, 7);
            evo_row_truth *truth = truth_of(&row);
            careful_softmax(row.in[0], n, y);
            for (size_t i = 0; i < n; i++) {
                evo_row_truth_eval(truth, i, 1, &value, &radius);
                EXPECT(isnan(y[i]) ? isnan(value)
                                   : fabs(value - y[i]) <= 1e-12 * y[i] + 1e-300,
                       "%s n %zu, %zu: %a, not %a",
                       evo_row_family_name((evo_row_family_id)f), n, i, value, y[i]);
            }
            evo_row_truth_destroy(truth);
            evo_row_clear(&row);
        }
    free(y);
}
END_TEST

START_TEST(test_known_rows) {
    const double third = 1 / 3.0, inf = (double)INFINITY;
    const float two[] = {0, 0.693147182464599609375F}, none[] = {-INFINITY, -INFINITY};
    double value, radius;
    evo_row row = {EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, 2, {two}, {0}};
    evo_row_truth *truth = truth_of(&row);
    evo_row_truth_eval(truth, 0, 1, &value, &radius);
    ck_assert(fabs(value - third) < 1e-8);
    ck_assert(radius < 1e-14);
    evo_row_truth_destroy(truth);
    row = (evo_row){EVO_TARGET_LOG_SUM_EXP, EVO_FORMAT_F32, 2, {none}, {0}};
    truth = truth_of(&row);
    evo_row_truth_eval(truth, 0, 1, &value, &radius);
    ck_assert(value == -inf && radius == 0);
    evo_row_truth_destroy(truth);
    const uint8_t masks[] = {0, 1};
    row = (evo_row){EVO_TARGET_SOFTMAX_MASKED, EVO_FORMAT_F32, 2, {two, masks}, {0}};
    truth = truth_of(&row);
    evo_row_truth_eval(truth, 0, 1, &value, &radius);
    ck_assert(value == 0 && radius == 0);
    evo_row_truth_eval(truth, 1, 1, &value, &radius);
    ck_assert(fabs(value - 1) <= radius && radius < 1e-14);
    evo_row_truth_destroy(truth);
}
END_TEST

/* Rows of like numbers have any exponent, and differ by three places at most; those
 * that fall do so throughout. */
START_TEST(test_like_numbers_and_falling_ones) {
    enum { ROWS = 300, N = 9 };
    int least = INT_MAX, most = INT_MIN, zeros = 0, constant = 0;
    for (uint64_t seed = 0; seed < ROWS; seed++) {
        evo_row like =
            drawn(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, EVO_ROW_FAMILY_LEVEL, N, seed);
        evo_row falls =
            drawn(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, EVO_ROW_FAMILY_SLOPE, N, seed);
        const float *x = like.in[0], *y = falls.in[0];
        float low = x[0], high = x[0];
        for (int i = 1; i < N; i++) {
            low = fminf(low, x[i]);
            high = fmaxf(high, x[i]);
            ck_assert(y[i] <= y[i - 1]);
        }
        ck_assert(y[N - 1] < y[0] && isfinite(low) && isfinite(high));
        for (int i = 0; i < 3; i++)
            low = nextafterf(low, high);
        ck_assert(low == high);
        constant += fabsf(x[0]) == fabsf(x[1]);
        zeros += x[0] == 0;
        if (x[0] != 0) {
            least = ilogb(x[0]) < least ? ilogb(x[0]) : least;
            most = ilogb(x[0]) > most ? ilogb(x[0]) : most;
        }
        evo_row_clear(&like);
        evo_row_clear(&falls);
    }
    ck_assert(least < -140 && most > 120 && zeros > 5 && constant > ROWS / 4);
}
END_TEST

/* A long sum of small terms beside a large one: plain doubles are not good enough. */
START_TEST(test_long_rows_have_narrow_balls) {
    enum { N = 1 << 20 };
    double value[2], radius[2];
    evo_row row =
        drawn(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, EVO_ROW_FAMILY_NORMAL, N, 3);
    evo_row_truth *truth = truth_of(&row);
    evo_row_truth_eval(truth, N - 2, 2, value, radius);
    for (int i = 0; i < 2; i++)
        ck_assert(radius[i] <= value[i] * 0x1p-48);
    evo_row_truth_destroy(truth);
    evo_row_clear(&row);
}
END_TEST

/* ---- Errors ---------------------------------------------------------------- */

static uint64_t bits_of(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

START_TEST(test_errors_of_results) {
    const evo_target_id soft = EVO_TARGET_SOFTMAX, logs = EVO_TARGET_LOG_SOFTMAX;
    const evo_format_id f32 = EVO_FORMAT_F32;
    const double inf = (double)INFINITY, nan = (double)NAN;
    ck_assert(evo_row_error(soft, f32, 1, 0, bits_of(1)) == 0);
    ck_assert(evo_row_error(soft, f32, 1, 0, bits_of(0x1.000002p0F)) == 1);
    ck_assert(evo_row_error(soft, f32, 0.5, 0x1p-30, bits_of(0.5F)) > 0);
    ck_assert(evo_row_error(soft, f32, nan, 0, bits_of(NAN)) == 0);
    ck_assert(evo_row_error(soft, f32, nan, 0, bits_of(0)) == inf);
    ck_assert(evo_row_error(soft, f32, 1, 0, bits_of(NAN)) == inf);
    ck_assert(evo_row_error(soft, f32, 0, 0, bits_of(-0.0F)) == 0);
    ck_assert(evo_row_error(soft, f32, 0, 0, bits_of(0x1p-149F)) == inf);
    ck_assert(evo_row_error(soft, f32, 0x1p-150, 0, bits_of(0)) == 0.5);
    ck_assert(evo_row_error(logs, f32, -inf, 0, bits_of(-INFINITY)) == 0);
    ck_assert(evo_row_error(logs, f32, -inf, 0, bits_of(-1)) == inf);
    /* Below 1 in units of the spacing at 1. */
    ck_assert(evo_row_error(logs, f32, -0x1p-30, 0, bits_of(0)) == 0x1p-7);
    ck_assert(evo_row_error(logs, f32, 0x1p128, 0, bits_of(INFINITY)) == 0);
    ck_assert(evo_row_error(logs, f32, 0x1p127, 0, bits_of(INFINITY)) == 0x1p23);
}
END_TEST

/* ---- Observing ------------------------------------------------------------- */

/* The correctly rounded softmax of the reference, and what is done to it. */
struct fault {
    size_t n, index; /* where a result is three steps off; n 0: nowhere */
};

static void rounded(void *ctx, unsigned worker, const evo_row *row, void *out) {
    const struct fault *fault = ctx;
    size_t size = evo_row_element_size(row->format);
    evo_row_truth *truth;
    double value, radius;
    (void)worker;
    if (evo_row_truth_create(row, &truth, NULL) != EVO_OK)
        return;
    for (size_t i = 0; i < row->n; i++) {
        evo_row_truth_eval(truth, i, 1, &value, &radius);
        uint64_t code = evo_format_encode(row->format, value);
        if (row->n == fault->n && i == fault->index && value > 0)
            code += 3;
        memcpy((char *)out + size * i, &code, size);
    }
    evo_row_truth_destroy(truth);
}

START_TEST(test_observation_finds_faults) {
    struct fault none = {0, 0}, one = {9, 5};
    evo_row_subject subjects[] = {{.eval = rounded, .ctx = &none},
                                  {.eval = rounded, .ctx = &one}};
    const evo_row_observe_options options = {.threads = 2,
                                             .seed = 5,
                                             .stream = EVO_STREAM_TEST,
                                             .longest = 2048,
                                             .thin = 2048};
    for (int f = 0; f < 3; f++) {
        evo_format_id format = f == 0   ? EVO_FORMAT_F32
                               : f == 1 ? EVO_FORMAT_BF16
                                        : EVO_FORMAT_F16;
        ck_assert_int_eq(evo_oracle_observe_rows(EVO_TARGET_SOFTMAX, format, subjects,
                                                 2, &options, NULL),
                         EVO_OK);
        const evo_row_claim *good = &subjects[0].claim, *bad = &subjects[1].claim;
        ck_assert(good->max_ulp <= 0.5 + 0x1p-15 && good->max_ulp > 0.4);
        ck_assert_uint_eq(good->misrounded, 0);
        ck_assert_uint_eq(good->special_failures, 0);
        ck_assert_uint_eq(good->results, bad->results);
        ck_assert(bad->max_ulp > 2.4 && bad->max_ulp <= 3.6);
        ck_assert_uint_eq(bad->worst_row.n, 9);
        ck_assert_uint_eq(bad->worst_index, 5);
        ck_assert_uint_gt(bad->misrounded, 0);
        ck_assert(good->sum_error >= 0 && good->sum_error < (f == 0 ? 1e-5 : 0.1));
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("rows");
    TCase *tc = tcase_create("rows");
    suite_add_tcase(suite, tc);
    tcase_add_test(tc, test_formulas_parse);
    tcase_add_test(tc, test_reductions_belong_to_rows);
    tcase_add_test(tc, test_exp_lies_in_its_ball);
    tcase_add_test(tc, test_special_values_of_balls);
    tcase_add_loop_test(tc, test_balls_hold_what_mpfr_says, 0,
                        EVO_TARGET_ALL - EVO_TARGET_ROWS_FIRST);
    tcase_add_test(tc, test_softmax_is_the_careful_one);
    tcase_add_test(tc, test_known_rows);
    tcase_add_test(tc, test_like_numbers_and_falling_ones);
    tcase_add_test(tc, test_long_rows_have_narrow_balls);
    tcase_add_test(tc, test_errors_of_results);
    tcase_add_test(tc, test_observation_finds_faults);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
