/* Derivatives of kernels of a format, beside those of the functions themselves. */
#include <math.h>

#include "oracle/real.h"
#include "tests/seed_files.h"

enum { POINTS = 64 };

/* Largest error of the kernel's derivative on the target's core, relative to the larger
 * of the slope and a tenth of the largest slope. */
static double slope_error(evo_interp *interp, const evo_kernel *kernel,
                          evo_target_id target) {
    const double h = 1e-5;
    const evo_target *t = evo_target_get(target);
    double x[POINTS], below[POINTS], above[POINTS], low[POINTS], want[POINTS];
    double lo = fmax(t->core_lo, -3), hi = fmin(t->core_hi, 3), most = 0, worst = 0;
    float in[POINTS], got[POINTS];
    for (int i = 0; i < POINTS; i++)
        in[i] = (float)(lo + (hi - lo) * (i + 0.37) / POINTS);
    for (int i = 0; i < POINTS; i++)
        x[i] = in[i] - h;
    evo_oracle_real_values(target, x, POINTS, below, low);
    for (int i = 0; i < POINTS; i++)
        x[i] = in[i] + h;
    evo_oracle_real_values(target, x, POINTS, above, low);
    for (int i = 0; i < POINTS; i++) {
        want[i] = (above[i] - below[i]) / (2 * h);
        most = fmax(most, fabs(want[i]));
    }
    ck_assert_int_eq(evo_interpret(interp, kernel, (const void *[]){in},
                                   (void *[]){got}, NULL, POINTS),
                     EVO_OK);
    for (int i = 0; i < POINTS; i++) {
        double error = fabs(got[i] - want[i]) / fmax(fabs(want[i]), 0.1 * most);
        worst = error <= worst ? worst : error; /* a NaN is the worst */
    }
    return worst;
}

static bool has_seeds(evo_target_id target) {
    char directory[512];
    snprintf(directory, sizeof directory, EVO_SOURCE_DIR "/seeds/%s",
             evo_target_get(target)->name);
    DIR *handle = opendir(directory);
    if (handle == NULL)
        return false;
    closedir(handle);
    return true;
}

/* Polynomials between the entries of a table are short: they reach the function to an
 * ulp, its slope to a part in 100. What a derivative forgets or takes for constant is
 * off by far more. */
static const double tolerance = 0.012;

START_TEST(seeds_have_the_slope_of_their_function) {
    evo_interp *interp = evo_interp_create();
    evo_kernel *slope = malloc(sizeof *slope);
    int count = 0;
    for (int t = 0; t < EVO_TARGET_COUNT; t++) {
        if (!has_seeds((evo_target_id)t))
            continue;
        seed_file *seeds;
        size_t n = seeds_of_target((evo_target_id)t, &seeds);
        for (size_t i = 0; i < n; i++) {
            evo_error err = {0};
            ck_assert_msg(evo_kernel_derivative(&seeds[i].kernel, slope, &err) ==
                              EVO_OK,
                          "%s: %s", seeds[i].path, err.text);
            double error = slope_error(interp, slope, (evo_target_id)t);
            ck_assert_msg(error < tolerance, "%s: %g", seeds[i].path, error);
            count++;
        }
        free(seeds);
    }
    ck_assert_int_gt(count, 100);
    free(slope);
    evo_interp_destroy(interp);
}
END_TEST

/* The check above sees a wrong function, a wrong constant and a step left out. */
START_TEST(wrong_slopes_are_seen) {
    static const char text[] = "kernel exp2\ninput f32\noutput f32\npass unroll 1\n"
                               "  x = in.f32 0\n  c = const.f32 %s\n"
                               "  y = mul.f32 x c\n  output 0 y\nend\n";
    evo_interp *interp = evo_interp_create();
    evo_kernel *kernel = malloc(sizeof *kernel), *slope = malloc(sizeof *slope);
    evo_error err = {0};
    seed_file exp_seed;
    seed_load(EVO_TARGET_EXP, "horner5_integer", &exp_seed);
    ck_assert_int_eq(evo_kernel_derivative(&exp_seed.kernel, slope, &err), EVO_OK);
    ck_assert(slope_error(interp, slope, EVO_TARGET_EXP) < 1e-4);
    ck_assert(slope_error(interp, slope, EVO_TARGET_EXP2) > 0.1);
    char program[512];
    snprintf(program, sizeof program, text, "0x1p+0");
    ck_assert_int_eq(evo_kernel_parse(program, strlen(program), kernel, &err), EVO_OK);
    ck_assert_int_eq(evo_kernel_derivative(kernel, slope, &err), EVO_OK);
    ck_assert(slope_error(interp, slope, EVO_TARGET_EXP2) > 0.1);
    free(kernel);
    free(slope);
    evo_interp_destroy(interp);
}
END_TEST

/* Several arguments and integer results have none. */
START_TEST(refusals) {
    static const char *const texts[] = {
        "kernel k\ninput f32\ninput f32\noutput f32\npass unroll 1\n"
        "  x = in.f32 0\n  y = in.f32 1\n  z = add.f32 x y\n  output 0 z\nend\n",
        "kernel k\ninput f32\noutput i32\npass unroll 1\n"
        "  x = in.f32 0\n  y = bits.f32 x\n  output 0 y\nend\n"};
    evo_kernel *kernel = malloc(sizeof *kernel), *slope = malloc(sizeof *slope);
    for (size_t i = 0; i < EVO_COUNT_OF(texts); i++) {
        evo_error err = {0};
        ck_assert_int_eq(evo_kernel_parse(texts[i], strlen(texts[i]), kernel, &err),
                         EVO_OK);
        ck_assert_int_eq(evo_kernel_derivative(kernel, slope, &err), EVO_ERR_ARGUMENT);
    }
    free(kernel);
    free(slope);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("slope");
    TCase *tcase = tcase_create("slope");
    tcase_add_test(tcase, seeds_have_the_slope_of_their_function);
    tcase_add_test(tcase, wrong_slopes_are_seen);
    tcase_add_test(tcase, refusals);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed > 0;
}
