/* Logarithms of Bessel functions with their derivatives: neither jumps by more than
 * 1e-13, relative (of logarithms below 1 absolute), where a program or a shipped kernel
 * goes from one region to another. */
#include <math.h>

#include "program/program.h"
#include "tests/seed_files.h"

enum { CROSSINGS = 512 };

typedef void array_function(const double *v, const double *x, double *y, double *d,
                            size_t n);
array_function log_bessel_i_derivative_f64_4ulp_avx512_array,
    log_bessel_k_derivative_f64_4ulp_avx512_array;

/* A border in v at x from lo to hi, or in x or v^2 + x^2 at such v: of a starting
 * program, or of a shipped kernel's C. */
static const struct border {
    evo_target_id target;
    const char *name;
    array_function *exported; /* NULL: seeds/ */
    enum { IN_V, IN_X, IN_SQUARES } in;
    double at, lo, hi;
} borders[] = {
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "f64/debye14_down36", NULL, IN_V, 20, 1e-3,
     28},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "f64/debye14_down36", NULL, IN_X, 28, 1e-3,
     20},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "f64/debye14_down36", NULL, IN_X, 1, 1e-3, 20},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "ln I",
     log_bessel_i_derivative_f64_4ulp_avx512_array, IN_V, 20, 1e-3, 28},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "ln I",
     log_bessel_i_derivative_f64_4ulp_avx512_array, IN_X, 28, 1e-3, 20},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "ln I",
     log_bessel_i_derivative_f64_4ulp_avx512_array, IN_X, 1, 1e-3, 20},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", NULL, IN_V, 17.5, 1,
     17},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", NULL, IN_V, 9.5,
     1e-3, 1},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", NULL, IN_X, 1, 1e-3,
     9.5},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", NULL, IN_V, 0.5,
     1e-3, 24},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", NULL, IN_V, 8.5,
     1e-3, 22},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", NULL, IN_SQUARES,
     612, 0, 17},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "ln K",
     log_bessel_k_derivative_f64_4ulp_avx512_array, IN_V, 17.5, 1, 17},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "ln K",
     log_bessel_k_derivative_f64_4ulp_avx512_array, IN_V, 9.5, 1e-3, 1},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "ln K",
     log_bessel_k_derivative_f64_4ulp_avx512_array, IN_X, 1, 1e-3, 9.5},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "ln K",
     log_bessel_k_derivative_f64_4ulp_avx512_array, IN_V, 0.5, 1e-3, 24},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "ln K",
     log_bessel_k_derivative_f64_4ulp_avx512_array, IN_V, 8.5, 1e-3, 22},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "ln K",
     log_bessel_k_derivative_f64_4ulp_avx512_array, IN_SQUARES, 612, 0, 17},
};

/* By the interpreter. */
static void evaluate_seed(const struct border *b, double *v, double *x, double *y,
                          double *d, size_t n) {
    static seed_file seed;
    seed_load(b->target, b->name, &seed);
    const void *in[] = {v, x};
    void *out[] = {y, d};
    evo_interp *interp = evo_interp_create();
    ck_assert(interp != NULL &&
              evo_interpret(interp, &seed.kernel, in, out, NULL, n) == EVO_OK);
    evo_interp_destroy(interp);
}

START_TEST(nothing_jumps) {
    static double v[2 * CROSSINGS], x[2 * CROSSINGS], y[2 * CROSSINGS],
        d[2 * CROSSINGS];
    const struct border *b = &borders[_i];
    evo_rng rng;
    evo_rng_init(&rng, 4, 0, (uint64_t)_i);
    for (int i = 0; i < 2 * CROSSINGS; i += 2) {
        double other = b->lo + (b->hi - b->lo) * evo_rng_unit(&rng);
        for (int side = 0; side < 2; side++) {
            double at = b->in == IN_SQUARES ? sqrt(b->at - other * other) : b->at;
            at *= side == 0 ? 1 - 0x1p-51 : b->in == IN_SQUARES ? 1 + 0x1p-51 : 1;
            v[i + side] = b->in == IN_V ? at : other;
            x[i + side] = b->in == IN_V ? other : at;
        }
    }
    if (b->exported != NULL)
        b->exported(v, x, y, d, 2 * CROSSINGS);
    else
        evaluate_seed(b, v, x, y, d, 2 * CROSSINGS);
    for (int i = 0; i < 2 * CROSSINGS; i += 2) {
        double jump = fabs(y[i + 1] - y[i]) / fmax(1, fabs(y[i]));
        double of_slope = fabs(d[i + 1] - d[i]) / fabs(d[i]);
        ck_assert_msg(jump <= 1e-13 && of_slope <= 1e-13,
                      "%s: %g and %g at v = %.17g, x = %.17g", b->name, jump, of_slope,
                      v[i], x[i]);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("bessel_derivative");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, nothing_jumps, 0, (int)EVO_COUNT_OF(borders));
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
