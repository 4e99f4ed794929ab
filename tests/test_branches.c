/* scoring: branch points of kernels, and observed claims of native code. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/scoring.h"
#include "tests/kernels.h"
#include "tests/expect.h"

enum { MOST = 4096 };

static evo_domain domain_of(const char *text) {
    evo_domain domain;
    ck_assert_int_eq(evo_domain_parse(text, &domain, NULL), EVO_OK);
    return domain;
}

static void load(const char *path, evo_kernel *kernel) {
    char *text;
    size_t length;
    evo_error err = {0};
    ck_assert_int_eq(evo_file_read(path, 1 << 20, &text, &length, &err), EVO_OK);
    evo_status status = evo_kernel_parse(text, length, kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    free(text);
}

static void load_exp(evo_kernel *kernel) {
    load(EVO_SOURCE_DIR "/tests/kernels/exp_f64.evo", kernel);
}

/* x + step where lo <= x < hi, in a region; x elsewhere. */
static void stepped(evo_kernel *kernel, double lo, double hi, double step) {
    evo_builder b;
    evo_error err = {0};
    evo_builder_init(&b, kernel, "stepped");
    evo_builder_input(&b, EVO_STORE_F64);
    evo_builder_output(&b, EVO_STORE_F64);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F64, 0);
    evo_value below = kernel_op2(&b, EVO_OP_LT_F64, x, evo_build_f64(&b, hi));
    evo_value above = kernel_op2(&b, EVO_OP_LE_F64, evo_build_f64(&b, lo), x);
    evo_value inside = kernel_op2(&b, EVO_OP_AND_MASK, below, above);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, x);
    evo_builder_region(&b, EVO_REGION_BRANCH, inside);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                       kernel_op2(&b, EVO_OP_ADD_F64, x, evo_build_f64(&b, step)));
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
}

static size_t points(const evo_kernel *kernel, const char *domain, uint64_t *codes) {
    evo_domain d = domain_of(domain);
    evo_error err = {0};
    size_t count;
    evo_status status = evo_branch_points(kernel, EVO_TARGET_EXP, EVO_FORMAT_F64, &d, 1,
                                          codes, MOST, &count, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return count;
}

static bool has(const uint64_t *codes, size_t count, uint64_t code) {
    for (size_t i = 0; i < count; i++)
        if (codes[i] == code)
            return true;
    return false;
}

/* Rounding to multiples of ln 2: every change of n between 0 and 20 is found, to the
 * encoding. */
START_TEST(rounded_multiples) {
    static evo_kernel kernel;
    static uint64_t codes[MOST];
    load_exp(&kernel);
    size_t count = points(&kernel, "[0,20]", codes);
    for (int n = 0; n < 28; n++) {
        /* As the kernel does: n = RN(x * log2(e) + magic) - magic. */
        const double magic = 0x1.8p52, scale = 0x1.71547652b82fep+0;
        uint64_t low = double_bits_of(0.0), high = double_bits_of(20.0);
        while (low + 1 < high) {
            uint64_t middle = low + (high - low) / 2;
            if (fma(double_of(middle), scale, magic) - magic <= n)
                low = middle;
            else
                high = middle;
        }
        ck_assert_msg(has(codes, count, high), "from %d to %d at %a", n, n + 1,
                      double_of(high));
    }
}
END_TEST

START_TEST(regions) {
    static evo_kernel kernel;
    static uint64_t codes[MOST];
    stepped(&kernel, 1.25, 0x1.789p1, 1.0);
    size_t count = points(&kernel, "[-10,10]", codes);
    ck_assert(has(codes, count, double_bits_of(1.25)));
    ck_assert(has(codes, count, double_bits_of(0x1.789p1)));
    ck_assert_uint_lt(count, 16);
}
END_TEST

/* The trace holds what the interpreter returns. */
START_TEST(traces) {
    static evo_kernel kernel;
    static uint64_t values[EVO_MAX_INSTRS * EVO_TRACE_MOST];
    double x[100], y[100];
    load_exp(&kernel);
    evo_interp *interp = evo_interp_create();
    for (int i = 0; i < 100; i++)
        x[i] = i - 50.25;
    const void *in[] = {x};
    void *out[] = {y};
    ck_assert_int_eq(evo_interpret(interp, &kernel, in, out, NULL, 100), EVO_OK);
    ck_assert_int_eq(evo_trace(interp, &kernel, in, 100, values), EVO_OK);
    size_t result = kernel.passes[0].blocks[0].results[0];
    ck_assert_mem_eq(values + 100 * result, y, sizeof y);
    ck_assert_int_eq(evo_trace(interp, &kernel, in, EVO_TRACE_MOST + 1, values),
                     EVO_ERR_ARGUMENT);
    evo_interp_destroy(interp);
}
END_TEST

static evo_claim verify(const evo_kernel *kernel, evo_prove_options *options) {
    evo_claim claim;
    evo_error err = {0};
    options->target = EVO_TARGET_EXP;
    options->format = EVO_FORMAT_F64;
    options->isa = evo_isa_host();
    options->threads = 2;
    options->climbers = 8;
    evo_status status = evo_prove_kernels(&kernel, 1, options, &claim, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return claim;
}

/* Nine of ten; sanitized, where millions of inputs take long, two of two. */
#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
enum { SEEDS = 2, CAUGHT = 2 };
#else
enum { SEEDS = 10, CAUGHT = 9 };
#endif

/* A kernel is good but for 2^-20 of a binade, where a region adds 2^-50 of it. */
START_TEST(spikes_in_regions) {
    static evo_kernel good, bad;
    load_exp(&good);
    int caught = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 9);
        uint64_t at = double_bits_of(2.0) + (evo_rng_u64(&rng) >> 12) / 2;
        bad = good;
        evo_builder b = {.kernel = &bad};
        const evo_block *main_block = &bad.passes[0].blocks[0];
        evo_value y = main_block->results[0], x = EVO_NO_VALUE;
        for (evo_value v = 0; v < bad.instr_count; v++)
            if (bad.instrs[v].op == EVO_OP_IN_F64)
                x = v;
        uint64_t end = at + (UINT64_C(1) << 32);
        evo_value below =
            kernel_op2(&b, EVO_OP_LT_F64, x, evo_build_f64(&b, double_of(end)));
        evo_value above =
            kernel_op2(&b, EVO_OP_LE_F64, evo_build_f64(&b, double_of(at)), x);
        evo_value inside = kernel_op2(&b, EVO_OP_AND_MASK, below, above);
        evo_builder_region(&b, EVO_REGION_BRANCH, inside);
        evo_value scale = evo_build_f64(&b, 1 + 0x1p-50);
        evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                           kernel_op2(&b, EVO_OP_MUL_F64, y, scale));
        evo_error err = {0};
        ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
        evo_prove_options options = {.domain = domain_of("[2,4)"), .seed = seed};
        evo_claim claim = verify(&bad, &options);
        caught += claim.max_ulp > 1.5;
    }
    ck_assert_int_ge(caught, CAUGHT);
}
END_TEST

/* Wrong at one encoding that is a branch point's neighbour: looked at since the kernel
 * itself says where it is. */
START_TEST(neighbours_of_branches) {
    static evo_kernel kernel;
    load_exp(&kernel);
    evo_prove_options options = {.domain = domain_of("[0.3,0.4]"), .samples = 64};
    evo_observe_report report;
    options.report = &report;
    evo_claim claim = verify(&kernel, &options);
    ck_assert_int_eq(claim.verdict, EVO_VERDICT_OBSERVED);
    ck_assert_uint_eq(report.binades, 1);
    ck_assert_uint_eq(report.samples_per_binade, 64);
    ck_assert_double_lt(claim.max_ulp, 1);
    static uint64_t codes[MOST];
    size_t count = points(&kernel, "[0.3,0.4]", codes);
    ck_assert_uint_ge(count, 1); /* ln(2) / 2 */
    ck_assert_double_eq_tol(double_of(codes[0]), 0.34657359027997264, 1e-9);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("branches");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 300);
    tcase_add_test(all, rounded_multiples);
    tcase_add_test(all, regions);
    tcase_add_test(all, traces);
    tcase_add_test(all, spikes_in_regions);
    tcase_add_test(all, neighbours_of_branches);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
