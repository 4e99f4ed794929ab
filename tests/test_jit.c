/* Native code against the interpreter, bit for bit (a NaN equals any NaN). */
#include "tests/kernels.h"
#include "tests/native_run.h"

enum { KERNELS = 120 };

/* Around whole steps of every unrolling. */
static const size_t lengths[] = {0,  1,  2,  7,  15,  16,  17,
                                 31, 33, 64, 70, 127, 129, 1000};

static void check_kernels(evo_isa isa, uint64_t seed, const char *name) {
    evo_jit *jit;
    evo_error err;
    evo_rng rng;
    arena a;
    evo_status status = evo_jit_create(isa, &jit, &err);
    if (status == EVO_ERR_UNSUPPORTED)
        return;
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    evo_interp *interp = evo_interp_create();
    evo_kernel *kernels = calloc(4, sizeof *kernels);
    ck_assert(interp != NULL && kernels != NULL);
    arena_init(&a);
    evo_rng_init(&rng, seed, EVO_STREAM_TEST, 0);
    for (int round = 0; round < KERNELS / 4; round++) {
        evo_jit_request requests[4];
        evo_jit_batch *batch;
        for (int i = 0; i < 4; i++) {
            evo_text text;
            random_kernel(&rng, &kernels[i]);
            ck_assert_msg(evo_kernel_verify(&kernels[i], &err) == EVO_OK, "%s",
                          err.text);
            requests[i] = (evo_jit_request){.kernel = &kernels[i],
                                            .settle_underflow = i % 2 != 0};
            evo_text_init(&text);
            if (i == 0) /* the listing goes through LLVM's verifier */
                ck_assert_msg(evo_jit_dump(jit, &kernels[i], false, &text, &err) ==
                                  EVO_OK,
                              "%s", err.text);
            evo_text_clear(&text);
        }
        ck_assert_msg(evo_jit_compile(jit, requests, 4, &batch, &err) == EVO_OK, "%s",
                      err.text);
        for (int i = 0; i < 4; i++) {
            for (int v = 0; v < EVO_MAX_PARAMS; v++) {
                a.params[v] = random_bits(&rng, kernels[i].params[v]);
                fill(&rng, kernels[i].inputs[v], a.in[v] + GUARD, MAX_N);
            }
            for (size_t n = 0; n < EVO_COUNT_OF(lengths); n++)
                compare(interp, &kernels[i], requests[i].fn, &a, lengths[n], n % 2 != 0,
                        name);
        }
        evo_jit_batch_destroy(batch);
    }
    arena_clear(&a);
    free(kernels);
    evo_interp_destroy(interp);
    evo_jit_destroy(jit);
}

static const struct {
    evo_isa isa;
    const char *name;
} machines[] = {
    {EVO_ISA_PORTABLE, "portable"}, {EVO_ISA_AVX2, "avx2"}, {EVO_ISA_AVX512, "avx512"}};

typedef void build_fn(evo_builder *b, evo_kernel *k);
static build_fn *const known[] = {kernel_sincos,        kernel_encode_e4m3,
                                  kernel_sin_slow_path, kernel_normalize,
                                  kernel_exp_table,     kernel_weights};

/* An evo_jit for a machine, or NULL where this host lacks it. */
static evo_jit *create(evo_isa isa) {
    evo_jit *jit;
    evo_error err;
    evo_status status = evo_jit_create(isa, &jit, &err);
    ck_assert_msg(status == EVO_OK || status == EVO_ERR_UNSUPPORTED, "%s", err.text);
    return jit;
}

START_TEST(known_kernels_match_interpreter) {
    evo_jit *jit = create(machines[_i].isa);
    evo_interp *interp = evo_interp_create();
    evo_error err;
    evo_rng rng;
    arena a;
    if (jit == NULL)
        return;
    arena_init(&a);
    evo_rng_init(&rng, 7, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < EVO_COUNT_OF(known); i++) {
        static evo_kernel kernel;
        evo_builder b;
        evo_jit_batch *batch;
        known[i](&b, &kernel);
        ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
        evo_jit_request request = {.kernel = &kernel};
        ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                      err.text);
        for (int v = 0; v < EVO_MAX_PARAMS; v++) {
            a.params[v] = random_bits(&rng, kernel.params[v]);
            fill(&rng, kernel.inputs[v], a.in[v] + GUARD, MAX_N);
        }
        for (size_t n = 0; n <= 70; n++)
            compare(interp, &kernel, request.fn, &a, n, n % 2 != 0, kernel.name);
        compare(interp, &kernel, request.fn, &a, MAX_N, true, kernel.name);
        evo_jit_batch_destroy(batch);
    }
    arena_clear(&a);
    evo_interp_destroy(interp);
    evo_jit_destroy(jit);
}
END_TEST

/* Code with run-time constants computes what code with the same constants baked in
 * does. */
START_TEST(tunables_are_operands) {
    enum { COUNT = 100, TRIALS = 8 };
    evo_jit *jit = create(machines[_i].isa);
    static evo_kernel kernel, baked;
    evo_value tunables[EVO_MAX_INSTRS];
    evo_builder b;
    evo_rng rng;
    evo_error err;
    evo_jit_batch *batch;
    float x[COUNT], want[COUNT], got[COUNT];
    if (jit == NULL)
        return;
    evo_interp *interp = evo_interp_create();
    evo_rng_init(&rng, 9, EVO_STREAM_TEST, 0);
    kernel_exp_table(&b, &kernel);
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    size_t count = evo_kernel_tunables(&kernel, tunables, EVO_MAX_INSTRS);
    ck_assert_uint_gt(count, 0);
    evo_jit_request request = {
        .kernel = &kernel, .tunables = tunables, .tunable_count = count};
    ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                  err.text);
    for (int i = 0; i < COUNT; i++)
        x[i] = (float)(20 * evo_rng_unit(&rng) - 10);
    for (int trial = 0; trial < TRIALS; trial++) {
        uint64_t constants[EVO_MAX_INSTRS];
        baked = kernel;
        for (size_t i = 0; i < count; i++) {
            float value = (float)(2 * evo_rng_unit(&rng) - 1);
            uint32_t bits;
            memcpy(&bits, &value, sizeof bits);
            ck_assert_int_eq(kernel.instrs[tunables[i]].op, EVO_OP_CONST_F32);
            constants[i] = baked.instrs[tunables[i]].imm = bits;
        }
        const void *in[] = {x};
        void *outs[] = {want}, *native[] = {got};
        ck_assert(evo_interpret(interp, &baked, in, outs, NULL, COUNT) == EVO_OK);
        request.fn(in, native, NULL, constants, NULL, COUNT);
        for (int i = 0; i < COUNT; i++)
            ck_assert(same(EVO_STORE_F32, (char *)&want[i], (char *)&got[i]));
    }
    evo_jit_batch_destroy(batch);
    evo_interp_destroy(interp);
    evo_jit_destroy(jit);
}
END_TEST

/* c +- 2^-24 (1 - 2^-40), so close to the middle of two floats that a sum in double
 * falls onto it: rounding twice goes wrong for every other c. */
START_TEST(fma_rounds_once) {
    enum { COUNT = 128 };
    evo_jit *jit = create(machines[_i].isa);
    static evo_kernel kernel;
    evo_builder b;
    evo_error err;
    evo_jit_batch *batch;
    float x[COUNT], y[COUNT], z[COUNT], got[COUNT];
    int hard = 0;
    if (jit == NULL)
        return;
    evo_builder_init(&b, &kernel, "fused");
    for (int i = 0; i < 3; i++)
        evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value v[3];
    for (uint64_t i = 0; i < 3; i++)
        v[i] = evo_build_leaf(&b, EVO_OP_IN_F32, i);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                       evo_build(&b, EVO_OP_FMA_F32, v[0], v[1], v[2]));
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    evo_jit_request request = {.kernel = &kernel};
    ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                  err.text);
    for (int i = 0; i < COUNT; i++) {
        x[i] = (i & 1 ? -0x1p-24f : 0x1p-24f) * (1 + 0x1p-20f);
        y[i] = 1 - 0x1p-20f;
        int step = i / 4 + 1;
        z[i] = (i & 2 ? -1.0f : 1.0f) * (1 + (float)step * 0x1p-23f);
        hard += (float)((double)x[i] * y[i] + z[i]) != fmaf(x[i], y[i], z[i]);
    }
    ck_assert_int_gt(hard, COUNT / 4);
    const void *in[] = {x, y, z};
    void *out[] = {got};
    request.fn(in, out, NULL, NULL, NULL, COUNT);
    for (int i = 0; i < COUNT; i++)
        ck_assert_msg(got[i] == fmaf(x[i], y[i], z[i]), "%a * %a + %a is not %a",
                      (double)x[i], (double)y[i], (double)z[i], (double)got[i]);
    evo_jit_batch_destroy(batch);
    evo_jit_destroy(jit);
}
END_TEST

/* Code for sweeps: scalef has the same bits around every threshold of its short cut. */
START_TEST(settled_underflow_keeps_bits) {
    static const float sizes[] = {0,        0x1p-149f,  0x1p-126f, 0.75f,      1,
                                  1.5f,     0x1.fffp0f, 2,         0x1.002p1f, 0x1p10f,
                                  0x1p127f, INFINITY,   NAN};
    enum { SIZES = EVO_COUNT_OF(sizes), EXPONENTS = 64 };
    static const float around[] = {-126, -149, -150, -151, -300, -301, -400, 0};
    evo_jit *jit = create(machines[_i].isa);
    static evo_kernel kernel;
    evo_builder b;
    evo_error err;
    evo_jit_batch *batch;
    float a[2 * SIZES * EXPONENTS], e[2 * SIZES * EXPONENTS];
    float got[2][2 * SIZES * EXPONENTS];
    size_t n = 0;
    if (jit == NULL)
        return;
    evo_builder_init(&b, &kernel, "scaled");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value v = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_value w = evo_build_leaf(&b, EVO_OP_IN_F32, 1);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                       evo_build(&b, EVO_OP_SCALEF_F32, v, w, EVO_NO_VALUE));
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    for (size_t i = 0; i < SIZES; i++)
        for (int k = 0; k < EXPONENTS; k++, n += 2) {
            float step = (float)(k % 8) * 0.25f - 1;
            float exponent = k == 63 ? -INFINITY : around[k / 8] + step;
            a[n] = sizes[i];
            a[n + 1] = -sizes[i];
            e[n] = e[n + 1] = exponent;
        }
    const void *in[] = {a, e};
    for (int settle = 0; settle < 2; settle++) {
        evo_jit_request request = {.kernel = &kernel, .settle_underflow = settle != 0};
        void *out[] = {got[settle]};
        ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                      err.text);
        request.fn(in, out, NULL, NULL, NULL, n);
        evo_jit_batch_destroy(batch);
    }
    for (size_t i = 0; i < n; i++)
        ck_assert_msg(memcmp(&got[0][i], &got[1][i], sizeof(float)) == 0 ||
                          (isnan(got[0][i]) && isnan(got[1][i])),
                      "scalef(%a, %a): %a, settled %a", (double)a[i], (double)e[i],
                      (double)got[0][i], (double)got[1][i]);
    evo_jit_destroy(jit);
}
END_TEST

/* The listing is well-formed IR, or assembly that uses what the machine has. */
START_TEST(listing) {
    static const char *const spelled[] = {"xmm", "vpermps", "vscalefps"};
    evo_jit *jit = create(machines[_i].isa);
    static evo_kernel kernel;
    evo_builder b;
    evo_error err;
    evo_text text;
    if (jit == NULL)
        return;
    kernel_exp_table(&b, &kernel);
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    evo_text_init(&text);
    ck_assert_msg(evo_jit_dump(jit, &kernel, false, &text, &err) == EVO_OK, "%s",
                  err.text);
    ck_assert_ptr_nonnull(strstr(text.data, "define void"));
    evo_text_clear(&text);
    ck_assert_msg(evo_jit_dump(jit, &kernel, true, &text, &err) == EVO_OK, "%s",
                  err.text);
    ck_assert_ptr_nonnull(strstr(text.data, spelled[_i]));
    evo_text_clear(&text);
    evo_jit_destroy(jit);
}
END_TEST

START_TEST(refuses_unknown_machine) {
    evo_jit *jit;
    evo_error err;
    ck_assert_int_eq(evo_jit_create(EVO_ISA_COUNT, &jit, &err), EVO_ERR_ARGUMENT);
    ck_assert_ptr_null(jit);
}
END_TEST

START_TEST(random_kernels_match_interpreter) {
    const char *seed = getenv("EVO_TEST_SEED");
    check_kernels(machines[_i].isa, seed != NULL ? strtoull(seed, NULL, 0) : 1,
                  machines[_i].name);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("jit");
    TCase *tests = tcase_create("jit");
    tcase_set_timeout(tests, 300);
    tcase_add_loop_test(tests, random_kernels_match_interpreter, 0,
                        EVO_COUNT_OF(machines));
    tcase_add_loop_test(tests, known_kernels_match_interpreter, 0,
                        EVO_COUNT_OF(machines));
    tcase_add_loop_test(tests, tunables_are_operands, 0, EVO_COUNT_OF(machines));
    tcase_add_loop_test(tests, fma_rounds_once, 0, EVO_COUNT_OF(machines));
    tcase_add_loop_test(tests, settled_underflow_keeps_bits, 0, EVO_COUNT_OF(machines));
    tcase_add_loop_test(tests, listing, 0, EVO_COUNT_OF(machines));
    tcase_add_test(tests, refuses_unknown_machine);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
