/* The interpreter: its builds against each other on random kernels; passes, regions,
 * accumulators, arrays that overlap. */
#include "tests/interp_bench.h"

START_TEST(builds_agree) {
    const evo_loops *builds[EVO_ISA_COUNT];
    size_t count = evo_interp_builds(builds);
    bench *b = bench_create();
    for (unsigned seed = 0; seed < 400; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 1);
        size_t n = 1 + evo_rng_below(&rng, N_MAX);
        draw(b, &rng, n);
        b->interp->loops = builds[0];
        run(b, 0, n);
        for (size_t k = 1; k < count; k++) {
            b->interp->loops = builds[k];
            run(b, 1, n);
            check_same(b, n, "builds", seed);
        }
    }
    bench_destroy(b);
}
END_TEST

START_TEST(pieces_agree) {
    /* Kernels without accumulators are maps: element by element gives the same. */
    bench *b = bench_create();
    size_t maps = 0;
    for (unsigned seed = 0; seed < 300; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 5);
        size_t n = 300;
        draw(b, &rng, n);
        if (b->kernel->accumulator_count > 0)
            continue;
        maps++;
        run(b, 0, n);
        for (size_t i = 0, step; i < n; i += step) {
            const void *in[EVO_MAX_INPUTS];
            void *out[EVO_MAX_OUTPUTS];
            step = 1 + i % 37 < n - i ? 1 + i % 37 : n - i;
            for (unsigned k = 0; k < b->kernel->input_count; k++)
                in[k] = b->in[k] + i * evo_storage_size(b->kernel->inputs[k]);
            for (unsigned k = 0; k < b->kernel->output_count; k++)
                out[k] = b->out[1][k] + i * evo_storage_size(b->kernel->outputs[k]);
            ck_assert(evo_interpret(b->interp, b->kernel, in, out, b->params, step) ==
                      EVO_OK);
        }
        check_same(b, n, "pieces", seed);
    }
    ck_assert_uint_gt(maps, 50);
    bench_destroy(b);
}
END_TEST

START_TEST(in_place) {
    bench *b = bench_create();
    for (unsigned seed = 0; seed < 300; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 6);
        size_t n = 1 + evo_rng_below(&rng, N_MAX);
        draw(b, &rng, n);
        run(b, 0, n);
        const void *in[EVO_MAX_INPUTS];
        void *out[EVO_MAX_OUTPUTS];
        for (int k = 0; k < b->kernel->input_count; k++)
            in[k] = b->in[k];
        for (int k = 0; k < b->kernel->output_count; k++)
            out[k] = b->in[k];
        ck_assert(evo_interpret(b->interp, b->kernel, in, out, b->params, n) == EVO_OK);
        memcpy(b->out[1], b->in, sizeof b->in);
        check_same(b, n, "in place", seed);
    }
    bench_destroy(b);
}
END_TEST

static void finish(evo_builder *b) {
    evo_error err;
    ck_assert_msg(evo_builder_finish(b, &err) == EVO_OK, "%s", err.text);
}

/* y = x / sum(x + 1), the sum in 16 * unroll lanes. Past the end x + 1 is not zero. */
START_TEST(accumulator_order) {
    static float x[1000], y[1000];
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_interp *interp = evo_interp_create();
    evo_value none = EVO_NO_VALUE;
    for (int i = 0; i < 1000; i++)
        x[i] = (float)(1 + (i * 7919) % 1000) * 0x1.23456p-9f;
    for (unsigned unroll = 1; unroll <= 8; unroll *= 2)
        for (size_t n = 1; n <= 1000; n = n * 3 + 1) {
            evo_builder b;
            evo_builder_init(&b, kernel, "normalize");
            evo_builder_input(&b, EVO_STORE_F32);
            evo_builder_output(&b, EVO_STORE_F32);
            evo_builder_accumulator(&b, EVO_OP_ADD_F32, 0);
            evo_builder_pass(&b, unroll);
            evo_value first = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
            first = evo_build(&b, EVO_OP_ADD_F32, first, evo_build_f32(&b, 1), none);
            evo_builder_result(&b, EVO_SINK_ACCUMULATOR, 0, first);
            evo_builder_pass(&b, 1);
            evo_value in = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
            evo_value sum = evo_build_leaf(&b, EVO_OP_ACC_F32, 0);
            evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                               evo_build(&b, EVO_OP_DIV_F32, in, sum, none));
            finish(&b);
            float lanes[128] = {0};
            for (size_t i = 0; i < n; i++)
                lanes[i % (16 * unroll)] += x[i] + 1;
            for (size_t half = 8 * (size_t)unroll; half > 0; half /= 2)
                for (size_t l = 0; l < half; l++)
                    lanes[l] += lanes[l + half];
            const void *inputs[1] = {x};
            void *outputs[1] = {y};
            ck_assert(evo_interpret(interp, kernel, inputs, outputs, NULL, n) ==
                      EVO_OK);
            for (size_t i = 0; i < n; i++)
                ck_assert(y[i] == x[i] / lanes[0]);
        }
    evo_interp_destroy(interp);
    free(kernel);
}
END_TEST

/* A blocked sum of x: neighbouring vectors of a step in pairs, then 16 lanes of f64. */
START_TEST(blocked_order) {
    static float x[1000];
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_interp *interp = evo_interp_create();
    for (int i = 0; i < 1000; i++)
        x[i] = (float)(1 + (i * 7919) % 1000) * 0x1.23456p-9f;
    for (unsigned unroll = 1; unroll <= 8; unroll *= 2)
        for (size_t n = 0; n <= 1000; n = n * 3 + 1) {
            evo_builder b;
            evo_builder_init(&b, kernel, "sum");
            evo_builder_input(&b, EVO_STORE_F32);
            evo_builder_row_output(&b, EVO_STORE_F64);
            evo_builder_accumulator(&b, EVO_OP_ADD_F64, 0);
            kernel->accumulators[0].blocked = true;
            evo_builder_pass(&b, unroll);
            evo_builder_result(&b, EVO_SINK_ACCUMULATOR, 0,
                               evo_build_leaf(&b, EVO_OP_IN_F32, 0));
            evo_builder_once(&b);
            evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                               evo_build_leaf(&b, EVO_OP_ACC_F64, 0));
            finish(&b);
            double lanes[16] = {0}, got;
            for (size_t at = 0; at < n; at += 16 * (size_t)unroll) {
                float v[8][16] = {{0}};
                for (size_t i = at; i < n && i < at + 16 * (size_t)unroll; i++)
                    v[(i - at) / 16][i % 16] = x[i];
                for (size_t l = 0; l < 16; l++) {
                    float low = (v[0][l] + v[1][l]) + (v[2][l] + v[3][l]);
                    float high = (v[4][l] + v[5][l]) + (v[6][l] + v[7][l]);
                    lanes[l] += (double)(low + high);
                }
            }
            for (size_t half = 8; half > 0; half /= 2)
                for (size_t l = 0; l < half; l++)
                    lanes[l] += lanes[l + half];
            const void *inputs[1] = {x};
            void *outputs[1] = {&got};
            ck_assert(evo_interpret(interp, kernel, inputs, outputs, NULL, n) ==
                      EVO_OK);
            ck_assert(got == lanes[0]);
        }
    evo_interp_destroy(interp);
    free(kernel);
}
END_TEST

/* out0 = x, but -1 where x < 10 and 2x where x < 5; out1 = x < 5 ? x : 0 as u8. */
START_TEST(regions_select) {
    static float x[600], y[600];
    static uint8_t code[600];
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_interp *interp = evo_interp_create();
    evo_value none = EVO_NO_VALUE;
    evo_builder b;
    evo_builder_init(&b, kernel, "regions");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_U8);
    evo_builder_pass(&b, 1);
    evo_value in = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_value ten = evo_build(&b, EVO_OP_LT_F32, in, evo_build_f32(&b, 10), none);
    evo_value five = evo_build(&b, EVO_OP_LT_F32, in, evo_build_f32(&b, 5), none);
    evo_value whole_x = evo_build(&b, EVO_OP_CVTT_I32_F32, in, none, none);
    evo_value zero = evo_build_i32(&b, 0);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, in);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 1, zero);
    evo_builder_region(&b, EVO_REGION_BRANCH, ten);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, evo_build_f32(&b, -1));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 1, zero);
    evo_builder_region(&b, EVO_REGION_SELECT, five);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                       evo_build(&b, EVO_OP_ADD_F32, in, in, none));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 1, whole_x);
    finish(&b);
    for (int i = 0; i < 600; i++)
        x[i] = i < 256 ? 20 : (float)(i % 14);
    const void *inputs[1] = {x};
    void *outputs[2] = {y, code};
    ck_assert(evo_interpret(interp, kernel, inputs, outputs, NULL, 600) == EVO_OK);
    for (int i = 0; i < 600; i++) {
        ck_assert(y[i] == (x[i] < 5 ? 2 * x[i] : (x[i] < 10 ? -1 : x[i])));
        ck_assert_int_eq(code[i], x[i] < 5 ? (int)x[i] : 0);
    }
    evo_interp_destroy(interp);
    free(kernel);
}
END_TEST

/* Table entries by index, wrapped and bounded. */
START_TEST(tables_look_up) {
    static int32_t x[100];
    static float y[100];
    static const uint64_t entries[4] = {0x3f800000, 0x40000000, 0x40400000, 0x40800000};
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_interp *interp = evo_interp_create();
    evo_builder b;
    evo_builder_init(&b, kernel, "tables");
    evo_builder_input(&b, EVO_STORE_I32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_table_values(&b, EVO_TYPE_F32, entries, 4);
    evo_builder_pass(&b, 1);
    evo_value in = evo_build_leaf(&b, EVO_OP_IN_I32, 0), none = EVO_NO_VALUE;
    evo_value perm = evo_build_table(&b, EVO_OP_PERM_F32, 0, in);
    evo_value index = evo_build(&b, EVO_OP_AND_I32, in, evo_build_i32(&b, 3), none);
    evo_value gather = evo_build_table(&b, EVO_OP_GATHER_F32, 0, index);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                       evo_build(&b, EVO_OP_MUL_F32, perm, gather, none));
    finish(&b);
    for (int i = 0; i < 100; i++)
        x[i] = i * 0x1234567 - 50;
    const void *inputs[1] = {x};
    void *outputs[1] = {y};
    ck_assert(evo_interpret(interp, kernel, inputs, outputs, NULL, 100) == EVO_OK);
    for (int i = 0; i < 100; i++) {
        float entry = (float)(1 + (x[i] & 3));
        ck_assert(y[i] == entry * entry);
    }
    evo_interp_destroy(interp);
    free(kernel);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("interp");
    TCase *tcase = tcase_create("interp");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, builds_agree);
    tcase_add_test(tcase, pieces_agree);
    tcase_add_test(tcase, in_place);
    tcase_add_test(tcase, accumulator_order);
    tcase_add_test(tcase, blocked_order);
    tcase_add_test(tcase, regions_select);
    tcase_add_test(tcase, tables_look_up);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
