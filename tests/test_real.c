/* Formulas over the reals: normal form, kernels, the error by MPFR, what is shipped. */
#include <check.h>
#include <dirent.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/export.h"
#include "jit/jit.h"
#include "scoring/real.h"
#include "tests/random_formula.h"

/* ---- Formulas ------------------------------------------------------------------ */

START_TEST(normal_form_keeps_values) {
    int compared = 0;
    for (uint64_t n = 0; n < 20000; n++) {
        evo_formula f, normal;
        if (!random_formula(n, &f))
            continue;
        normal = f;
        evo_formula_normalize(&normal);
        ck_assert_int_le(normal.step_count, f.step_count);
        if (normal.step_count == 0)
            continue;
        evo_formula again = normal;
        evo_formula_normalize(&again);
        ck_assert_uint_eq(evo_formula_structure(&again),
                          evo_formula_structure(&normal));
        for (int i = 0; i < 4; i++) {
            double x = 0.3 + 0.7 * i;
            double want = formula_at(&f, x), got = formula_at(&normal, x);
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
}
END_TEST

/* (c - x)/d + (x - c)*e and the like: what constants take up costs nothing. */
START_TEST(constants_merge) {
    evo_formula f = {0};
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_MUL, evo_formula_constant(&f, 2, 0),
                                 EVO_FORMULA_X, 0);
    v = evo_formula_push(&f, EVO_FORMULA_DIV, v, evo_formula_constant(&f, 3, 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, 5, 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_SUB, v, evo_formula_constant(&f, 7, 0), 0);
    ck_assert_int_eq(v, 4);
    evo_formula_normalize(&f);
    ck_assert_int_eq(f.step_count, 2);
    ck_assert_double_eq_tol(formula_at(&f, 6), 2, 1e-15);
}
END_TEST

START_TEST(circles_are_refused) {
    evo_formula f = {0};
    evo_formula_push(&f, EVO_FORMULA_ADD, 2, EVO_FORMULA_X, 0);
    evo_formula_push(&f, EVO_FORMULA_MUL, 1, 1, 0);
    ck_assert(!evo_formula_sort(&f, 2));
}
END_TEST

START_TEST(rescaling_is_exact) {
    int rescaled = 0;
    for (uint64_t n = 0; n < 20000; n++) {
        evo_formula f;
        if (!random_formula(n, &f))
            continue;
        evo_formula_normalize(&f);
        evo_formula scaled = f;
        if (f.step_count == 0 || !evo_breed_rescale(&scaled, 0.5))
            continue;
        for (int i = 0; i < 4; i++) {
            double x = 0.3 + 0.7 * i;
            double want = formula_at(&f, 0.5 * x), got = formula_at(&scaled, x);
            if (isfinite(want) && fabs(want) < 1e6 && fabs(want) > 1e-6) {
                ck_assert_msg(fabs(got - want) <= 1e-8 * fabs(want),
                              "formula %llu at %g: %.17g, not %.17g",
                              (unsigned long long)n, x, got, want);
                rescaled++;
            }
        }
    }
    ck_assert_int_gt(rescaled, 1000);
}
END_TEST

/* ---- Kernels ------------------------------------------------------------------- */

/* The derivative's program beside differences; formulas with a pole or a root of
 * something negative near by are left out. */
START_TEST(derivatives_are_slopes) {
    evo_interp *interp = evo_interp_create();
    evo_kernel *kernel = malloc(sizeof *kernel);
    evo_error err = {0};
    int compared = 0, undefined = 0;
    for (uint64_t n = 0; n < 20000; n++) {
        evo_formula f;
        if (!random_formula(n, &f))
            continue;
        evo_formula_normalize(&f);
        if (f.step_count == 0)
            continue;
        ck_assert_msg(evo_formula_derivative(&f, "slope", kernel, &err) == EVO_OK, "%s",
                      err.text);
        ck_assert(evo_kernel_is_real(kernel));
        for (int i = 0; i < 3; i++) {
            const double h = 1e-5;
            double x = 0.4 + 0.6 * i, got;
            double wide =
                (formula_at(&f, x + 2 * h) - formula_at(&f, x - 2 * h)) / (4 * h);
            double want = (formula_at(&f, x + h) - formula_at(&f, x - h)) / (2 * h);
            ck_assert_int_eq(evo_interpret(interp, kernel, (const void *[]){&x},
                                           (void *[]){&got}, NULL, 1),
                             EVO_OK);
            if (!(fabs(want) < 1e3) || !(fabs(formula_at(&f, x)) < 1e3) ||
                fabs(want - wide) > 1e-7 * fabs(want))
                continue;
            if (!isfinite(got)) { /* a step overflows or vanishes on the way */
                undefined++;
                continue;
            }
            ck_assert_msg(fabs(got - want) <= 1e-5 * fabs(want) + 1e-7,
                          "formula %llu at %g: %.17g, not %.17g", (unsigned long long)n,
                          x, got, want);
            compared++;
        }
    }
    ck_assert_int_gt(compared, 5000);
    ck_assert_int_lt(100 * undefined, compared);
    free(kernel);
    evo_interp_destroy(interp);
}
END_TEST

START_TEST(kernels_round_trip) {
    for (uint64_t n = 0; n < 500; n++) {
        evo_formula f, back;
        evo_kernel kernel, parsed;
        evo_error err = {0};
        if (!random_formula(n, &f))
            continue;
        evo_formula_normalize(&f);
        if (f.step_count == 0)
            continue;
        for (int k = 0; k < f.constant_count; k++) { /* equal ones would be one */
            f.hi[k] = isfinite(f.hi[k]) ? f.hi[k] + 0.1 * (k + 1) : k + 1;
            f.lo[k] = f.hi[k] * 0x1p-60;
        }
        ck_assert_msg(evo_formula_to_kernel(&f, "f", &kernel, &err) == EVO_OK, "%s",
                      err.text);
        ck_assert_int_eq(evo_kernel_operations(&kernel), f.step_count);
        ck_assert(evo_kernel_is_real(&kernel));
        evo_text text;
        evo_text_init(&text);
        evo_kernel_print(&kernel, &text);
        ck_assert_msg(evo_kernel_parse(text.data, text.length, &parsed, &err) == EVO_OK,
                      "%s", err.text);
        evo_text_clear(&text);
        ck_assert(evo_hash_equal(evo_kernel_hash(&kernel), evo_kernel_hash(&parsed)));
        ck_assert(evo_formula_from_kernel(&parsed, &back, &err) == EVO_OK);
        /* The order of (x + 1)(x + 2) is not the structure's: kernels have one. */
        ck_assert(evo_formula_to_kernel(&back, "f", &parsed, &err) == EVO_OK);
        ck_assert(evo_hash_equal(evo_kernel_hash(&kernel), evo_kernel_hash(&parsed)));
        for (int k = 0; k < f.constant_count; k++) {
            int same = 0;
            while (same < back.constant_count &&
                   (back.hi[same] != f.hi[k] || back.lo[same] != f.lo[k]))
                same++;
            ck_assert_int_lt(same, back.constant_count);
        }
    }
}
END_TEST

static evo_status parse(const char *text, evo_kernel *kernel) {
    return evo_kernel_parse(text, strlen(text), kernel, NULL);
}

static const char real_kernel[] = "kernel third\ninput real\noutput real\n"
                                  "pass unroll 1\n  v0 = const.f64 0x1p+0\n"
                                  "  v1 = const.f64 0x1.8p+1\n  v2 = div.f64 v0 v1\n"
                                  "  v3 = in.f64 0\n  v4 = mul.f64 v2 v3\n"
                                  "  output 0 v4\nend\n";

/* 1/3 is no double: folding it would change the kernel. The interpreter approximates.
 */
START_TEST(constants_are_not_folded) {
    evo_kernel kernel;
    ck_assert_int_eq(parse(real_kernel, &kernel), EVO_OK);
    evo_kernel_canonicalize(&kernel);
    ck_assert_int_eq(kernel.instr_count, 5);
    ck_assert_int_eq(evo_kernel_operations(&kernel), 1);
    evo_formula f;
    ck_assert_int_eq(evo_formula_from_kernel(&kernel, &f, NULL), EVO_OK);
    ck_assert(f.lo[0] != 0);
    evo_interp *interp = evo_interp_create();
    double x = 6, y = 0;
    const void *in[] = {&x};
    void *out[] = {&y};
    ck_assert_int_eq(evo_interpret(interp, &kernel, in, out, NULL, 1), EVO_OK);
    ck_assert_double_eq_tol(y, 2, 1e-15);
    evo_interp_destroy(interp);
}
END_TEST

START_TEST(real_kernels_are_kept_apart) {
    evo_kernel kernel;
    char text[512];
    snprintf(text, sizeof text, "%s", real_kernel);
    memcpy(strstr(text, "output real"), "output f64 ", 11);
    ck_assert_int_eq(parse(text, &kernel), EVO_ERR_VERIFY);
    snprintf(text, sizeof text, "%s", real_kernel);
    memcpy(strstr(text, "mul.f64"), "min.f64", 7);
    ck_assert_int_eq(parse(text, &kernel), EVO_ERR_VERIFY);
    ck_assert_int_eq(parse(real_kernel, &kernel), EVO_OK);
    evo_jit *jit;
    evo_jit_batch *batch;
    evo_jit_request request = {.kernel = &kernel};
    ck_assert_int_eq(evo_jit_create(EVO_ISA_PORTABLE, &jit, NULL), EVO_OK);
    ck_assert_int_eq(evo_jit_compile(jit, &request, 1, &batch, NULL),
                     EVO_ERR_UNSUPPORTED);
    evo_jit_destroy(jit);
}
END_TEST

/* ---- The error by MPFR ---------------------------------------------------------- */

static evo_status error_of(evo_target_id target, const char *domain,
                           const evo_real_subject *subject, double *max_error,
                           double *worst) {
    evo_domain parsed;
    evo_real_result result = {0};
    ck_assert_int_eq(evo_domain_parse(domain, &parsed, NULL), EVO_OK);
    evo_status status = evo_oracle_real_error(target, EVO_REAL_RELATIVE, &parsed,
                                              subject, 200, NULL, &result, NULL);
    *max_error = result.max_error;
    *worst = result.worst_x;
    return status;
}

START_TEST(mpfr_finds_the_maximum) {
    const evo_real_subject x = {.step_count = 0};
    double error, worst;
    ck_assert_int_eq(error_of(EVO_TARGET_EXP2, "[1,2]", &x, &error, &worst), EVO_OK);
    ck_assert_double_eq(error, 0.5);
    /* 1 - x e^-x is largest where x is smallest, x = 1/4: 1 - e^(-1/4)/4 */
    ck_assert_int_eq(error_of(EVO_TARGET_EXP, "[0.25,1]", &x, &error, &worst), EVO_OK);
    ck_assert_double_eq_tol(error, 1 - 0.25 * exp(-0.25), 1e-15);
    ck_assert_double_eq(worst, 0.25);
    /* least at x = 1, largest at the end */
    ck_assert_int_eq(error_of(EVO_TARGET_EXP, "[1,8]", &x, &error, &worst), EVO_OK);
    ck_assert_double_eq_tol(error, 1 - 8 * exp(-8), 1e-15);
    /* |10 x e^-x - 1| has its largest value inside, at x = 1: between the points. */
    const double hi[] = {10}, lo[] = {0};
    const evo_real_step times[] = {{EVO_REAL_MUL, {0, -1, 0}}};
    const evo_real_subject tenfold = {times, 1, hi, lo, 1};
    ck_assert_int_eq(error_of(EVO_TARGET_EXP, "[0.25,4]", &tenfold, &error, &worst),
                     EVO_OK);
    ck_assert_double_eq_tol(error, 10 * exp(-1) - 1, 1e-14);
    ck_assert_double_eq_tol(worst, 1, 1e-6);
}
END_TEST

START_TEST(mpfr_sees_poles) {
    const double hi[] = {-0.123456, 1}, lo[] = {0, 0};
    const evo_real_step steps[] = {{EVO_REAL_ADD, {0, -1, 0}},
                                   {EVO_REAL_DIV, {-2, 1, 0}}};
    const evo_real_subject pole = {steps, 2, hi, lo, 2};
    double error, worst;
    ck_assert_int_eq(error_of(EVO_TARGET_EXP2, "(0,1]", &pole, &error, &worst), EVO_OK);
    ck_assert(isinf(error));
}
END_TEST

/* log x is zero at the open end 1: x - 1 is too, x - 1.001 is not, and no point shows
 * how far its relative error goes. (x - 1)/(x - 1) has no value there. */
START_TEST(zeros_at_open_ends_are_met) {
    const double hi[] = {-1, -1.001}, lo[] = {0, 0};
    const evo_real_step near[] = {{EVO_REAL_ADD, {0, -1, 0}}};
    const evo_real_step far[] = {{EVO_REAL_ADD, {0, -2, 0}}};
    const evo_real_step none[] = {{EVO_REAL_ADD, {0, -1, 0}},
                                  {EVO_REAL_MUL, {1, 1, 0}},
                                  {EVO_REAL_DIV, {2, 1, 0}}};
    const evo_real_subject meets = {near, 1, hi, lo, 2}, misses = {far, 1, hi, lo, 2};
    const evo_real_subject undefined = {none, 3, hi, lo, 2};
    double error, worst;
    ck_assert_int_eq(error_of(EVO_TARGET_LOG, "[0.5,1)", &meets, &error, &worst),
                     EVO_OK);
    ck_assert_double_eq_tol(error, 1 - 0.5 / log(2), 1e-12);
    ck_assert_int_eq(error_of(EVO_TARGET_LOG, "[0.5,1)", &undefined, &error, &worst),
                     EVO_OK);
    ck_assert_double_eq_tol(error, 1 - 0.5 / log(2), 1e-12);
    ck_assert_int_eq(error_of(EVO_TARGET_LOG, "[0.5,1)", &misses, &error, &worst),
                     EVO_OK);
    ck_assert(isinf(error));
    ck_assert_double_eq(worst, 1);
}
END_TEST

/* Nor does the search take one that misses it. */
START_TEST(searches_meet_zeros_at_open_ends) {
    evo_real_scorer_options options = {.target = EVO_TARGET_LOG, .workers = 1};
    evo_real_scorer *scorer;
    evo_formula line = {0};
    ck_assert(evo_domain_parse("[0.5,1)", &options.domain, NULL) == EVO_OK);
    ck_assert(evo_real_scorer_create(&options, &scorer, NULL) == EVO_OK);
    uint8_t minus = evo_formula_constant(&line, -1, 0);
    (void)evo_formula_push(&line, EVO_FORMULA_ADD, EVO_FORMULA_X, minus, 0);
    ck_assert(evo_real_error(scorer, 0, &line) < 0.4);
    line.lo[0] = 1e-30;
    ck_assert(isinf(evo_real_error(scorer, 0, &line)));
    evo_real_scorer_destroy(scorer);
}
END_TEST

static evo_status check(evo_target_id target, evo_real_error_kind kind,
                        const char *domain) {
    evo_domain parsed;
    ck_assert_int_eq(evo_domain_parse(domain, &parsed, NULL), EVO_OK);
    return evo_oracle_real_check(target, kind, &parsed, NULL);
}

/* Zeros forbid relative errors, poles both, on whichever side of a point they lie. */
START_TEST(domains_are_checked) {
    static const struct {
        evo_target_id target;
        const char *domain;
        bool relative, absolute;
    } cases[] = {
        {EVO_TARGET_EXP, "[-1,1]", true, true},
        {EVO_TARGET_SIN, "(0,1]", true, true},
        {EVO_TARGET_SIN, "[0,1]", false, true},
        {EVO_TARGET_SIN, "[-1,1.1]", false, true},
        {EVO_TARGET_COS, "[1,2]", false, true},
        {EVO_TARGET_LOG, "[1,2]", false, true},
        {EVO_TARGET_LOG, "(1,2]", true, true},
        {EVO_TARGET_LOG, "[0,1]", false, false},
        {EVO_TARGET_LOG, "[-1,1]", false, false},
        {EVO_TARGET_TAN, "[1,2]", false, false},
        {EVO_TARGET_EXP, "whole", false, false},
        {EVO_TARGET_EXP, "[0,inf]", false, false},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        evo_status want[] = {cases[i].relative ? EVO_OK : EVO_ERR_ARGUMENT,
                             cases[i].absolute ? EVO_OK : EVO_ERR_ARGUMENT};
        for (int kind = 0; kind < 2; kind++)
            ck_assert_msg(check(cases[i].target, (evo_real_error_kind)kind,
                                cases[i].domain) == want[kind],
                          "case %zu, kind %d", i, kind);
    }
}
END_TEST

/* ---- What is shipped --------------------------------------------------------------
 */

/* One program of results/real/TARGET: its error is what front.json says. */
static void check_shipped(const char *target, const json_t *entry) {
    char path[512], *text;
    size_t length;
    evo_kernel kernel;
    evo_formula f;
    evo_real_scorer *scorer;
    evo_real_result result;
    evo_error err = {0};
    int operations = (int)json_integer_value(json_object_get(entry, "operations"));
    double error = json_real_value(json_object_get(entry, "max_error"));
    const char *kind = json_string_value(json_object_get(entry, "error"));
    evo_real_scorer_options options = {.workers = 1};
    options.kind =
        strcmp(kind, "absolute") == 0 ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    ck_assert(evo_target_find(target, &options.target));
    ck_assert(evo_domain_parse(json_string_value(json_object_get(entry, "domain")),
                               &options.domain, &err) == EVO_OK);
    snprintf(path, sizeof path, "%s/results/real/%s/%02d.evo", EVO_SOURCE_DIR, target,
             operations);
    ck_assert_msg(evo_file_read(path, 1 << 20, &text, &length, &err) == EVO_OK, "%s",
                  err.text);
    ck_assert_msg(evo_kernel_parse(text, length, &kernel, &err) == EVO_OK, "%s: %s",
                  path, err.text);
    free(text);
    ck_assert_int_eq(evo_kernel_operations(&kernel), operations);
    ck_assert(evo_formula_from_kernel(&kernel, &f, &err) == EVO_OK);
    ck_assert(evo_real_scorer_create(&options, &scorer, &err) == EVO_OK);
    ck_assert(evo_real_confirm(scorer, &f, 1000, NULL, &result, &err) == EVO_OK);
    evo_real_scorer_destroy(scorer);
    ck_near(result.max_error, error, 1e-3);
}

START_TEST(shipped_fronts_are_what_they_say) {
    char path[512];
    DIR *dir = opendir(EVO_SOURCE_DIR "/results/real");
    ck_assert_ptr_nonnull(dir);
    int fronts = 0;
    for (const struct dirent *e; (e = readdir(dir)) != NULL;) {
        if (e->d_type != DT_DIR || e->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/results/real/%.64s/front.json", EVO_SOURCE_DIR,
                 e->d_name);
        json_t *front = json_load_file(path, 0, NULL);
        ck_assert_msg(json_is_array(front), "%s", path);
        for (size_t i = 0; i < json_array_size(front); i++)
            check_shipped(e->d_name, json_array_get(front, i));
        json_decref(front);
        fronts++;
    }
    closedir(dir);
    ck_assert_int_ge(fronts, 1);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("real");
    TCase *tcase = tcase_create("real");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, normal_form_keeps_values);
    tcase_add_test(tcase, constants_merge);
    tcase_add_test(tcase, circles_are_refused);
    tcase_add_test(tcase, rescaling_is_exact);
    tcase_add_test(tcase, derivatives_are_slopes);
    tcase_add_test(tcase, kernels_round_trip);
    tcase_add_test(tcase, constants_are_not_folded);
    tcase_add_test(tcase, real_kernels_are_kept_apart);
    tcase_add_test(tcase, mpfr_finds_the_maximum);
    tcase_add_test(tcase, mpfr_sees_poles);
    tcase_add_test(tcase, zeros_at_open_ends_are_met);
    tcase_add_test(tcase, searches_meet_zeros_at_open_ends);
    tcase_add_test(tcase, domains_are_checked);
    tcase_add_test(tcase, shipped_fronts_are_what_they_say);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
