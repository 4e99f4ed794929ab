/* Programs of recurrences: absolute errors by MPFR, and exports with the interpreter's
 * bits. */
#include <dlfcn.h>
#include <math.h>
#include <mpfr.h>

#include "program/program.h"
#include "tests/cli_run.h"

enum { DEGREE = 50, OUTPUTS = DEGREE + 1, COUNT = 20001, BITS = 300 };

#define PROGRAM EVO_SOURCE_DIR "/seeds/legendre/f64/bonnet.evo"

static evo_kernel load(void) {
    evo_kernel kernel;
    char *text;
    size_t length;
    ck_ok(evo_file_read(PROGRAM, 1 << 20, &text, &length, &err));
    ck_ok(evo_kernel_parse(text, length, &kernel, &err));
    free(text);
    return kernel;
}

/* (l + 1) P(l+1) = (2 l + 1) x P(l) - l P(l-1), in which 300 bits lose a few. */
static void legendre(double x, double value[OUTPUTS]) {
    mpfr_t p, before, t;
    mpfr_inits2(BITS, p, before, t, (mpfr_ptr)0);
    mpfr_set_ui(before, 1, MPFR_RNDN);
    mpfr_set_d(p, x, MPFR_RNDN);
    value[0] = 1;
    value[1] = x;
    for (unsigned l = 1; l < DEGREE; l++) {
        mpfr_mul_d(t, p, x, MPFR_RNDN);
        mpfr_mul_ui(t, t, 2 * l + 1, MPFR_RNDN);
        mpfr_mul_ui(before, before, l, MPFR_RNDN);
        mpfr_sub(t, t, before, MPFR_RNDN);
        mpfr_swap(before, p);
        mpfr_div_ui(p, t, l + 1, MPFR_RNDN);
        value[l + 1] = mpfr_get_d(p, MPFR_RNDN);
    }
    mpfr_clears(p, before, t, (mpfr_ptr)0);
}

/* Equally spaced, both ends among them, and close to the ends. */
static void fill(double x[COUNT]) {
    for (int i = 0; i < COUNT; i++)
        x[i] = -1 + 2.0 * i / (COUNT - 1);
    for (int k = 1; k < 54; k++) {
        x[2 * k] = 1 - ldexp(1, -k);
        x[2 * k + 1] = -1 + ldexp(1, -k);
    }
}

static void evaluate(const evo_kernel *kernel, const double *x,
                     double y[OUTPUTS][COUNT]) {
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {x};
    void *out[OUTPUTS];
    for (int j = 0; j < OUTPUTS; j++)
        out[j] = y[j];
    ck_assert_ptr_nonnull(interp);
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, COUNT), EVO_OK);
    evo_interp_destroy(interp);
}

static double largest_error(const evo_kernel *kernel) {
    static double x[COUNT], y[OUTPUTS][COUNT];
    double largest = 0, wanted[OUTPUTS];
    fill(x);
    evaluate(kernel, x, y);
    for (int i = 0; i < COUNT; i++) {
        legendre(x[i], wanted);
        for (int j = 0; j < OUTPUTS; j++)
            largest = fmax(largest, fabs(y[j][i] - wanted[j]));
    }
    return largest;
}

START_TEST(degrees_up_to_50_are_within_1e_13) {
    evo_kernel kernel = load();
    double error = largest_error(&kernel);
    ck_assert_msg(error > 0 && error <= 1e-13, "%g", error);
}
END_TEST

/* One coefficient of the recurrence off by 2^-38 of itself or less. */
START_TEST(a_wrong_coefficient_is_seen) {
    evo_kernel kernel = load();
    int seen = 0;
    for (int v = 0; v < kernel.instr_count && seen < DEGREE / 2; v++)
        seen += kernel.instrs[v].op == EVO_OP_CONST_F64;
    int at = 0;
    for (int v = 0, k = 0; v < kernel.instr_count; v++)
        if (kernel.instrs[v].op == EVO_OP_CONST_F64 && ++k == seen)
            at = v;
    kernel.instrs[at].imm += 1 << 14;
    ck_assert_int_eq(evo_kernel_verify(&kernel, NULL), EVO_OK);
    ck_assert_double_gt(largest_error(&kernel), 1e-13);
}
END_TEST

START_TEST(exports_have_the_same_bits) {
    static const char *const compilers[] = {"gcc -O2", "gcc -O3 -march=native",
                                            "clang -O2", "clang -O0"};
    static double x[COUNT], want[OUTPUTS][COUNT], got[OUTPUTS][COUNT];
    double *out[OUTPUTS];
    char library[160], command[640];
    evo_kernel kernel = load();
    fill(x);
    evaluate(&kernel, x, want);
    cli_result made =
        cli_run("export", PROGRAM, "--name", "legendre", "-o", fixture_directory);
    cli_expect(&made, 0);
    cli_free(&made);
    snprintf(library, sizeof library, "%s", fixture_path("legendre.so"));
    snprintf(command, sizeof command, "%s -shared -fPIC -o %s %s", compilers[_i],
             library, fixture_path("legendre.c"));
    ck_assert_int_eq(system(command), 0); /* NOLINT(cert-env33-c) */
    void *handle = dlopen(library, RTLD_NOW);
    ck_assert_ptr_nonnull(handle);
    void (*array)(const double *, double *const *, size_t);
    void *symbol = dlsym(handle, "legendre_array");
    ck_assert_ptr_nonnull(symbol);
    memcpy(&array, &symbol, sizeof array);
    for (int j = 0; j < OUTPUTS; j++)
        out[j] = got[j];
    array(x, out, COUNT);
    ck_assert_mem_eq(got, want, sizeof want);
    dlclose(handle);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("polynomials");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, fixture_setup, fixture_teardown);
    tcase_add_test(all, degrees_up_to_50_are_within_1e_13);
    tcase_add_test(all, a_wrong_coefficient_is_seen);
    tcase_add_loop_test(all, exports_have_the_same_bits, 0, 4);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
