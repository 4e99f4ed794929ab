/* Native code for kernels over rows against the interpreter, bit for bit (a NaN equals
 * any NaN). */
#include "tests/native_run.h"
#include "tests/random_row_kernel.h"
#include "tests/row_kernels.h"

enum { LONGEST = 65537, RANDOM_KERNELS = 100 };

/* Around whole steps of every unrolling. */
static const size_t lengths[] = {0,  1,  2,  15,  16,  17,  31,
                                 32, 33, 70, 127, 128, 129, 1000};

static evo_jit *create(int machine) {
    static const evo_isa isas[] = {EVO_ISA_PORTABLE, EVO_ISA_AVX2, EVO_ISA_AVX512};
    evo_jit *jit;
    evo_error err;
    evo_status status = evo_jit_create(isas[machine], &jit, &err);
    ck_assert_msg(status == EVO_OK || status == EVO_ERR_UNSUPPORTED, "%s", err.text);
    return jit;
}

static evo_jit_batch *compile(evo_jit *jit, const evo_kernel *k, evo_native_fn **fn) {
    evo_jit_request request = {.kernel = k};
    evo_jit_batch *batch;
    evo_error err;
    evo_text text;
    evo_text_init(&text);
    ck_assert_msg(evo_jit_dump(jit, k, false, &text, &err) == EVO_OK, "%s", err.text);
    evo_text_clear(&text);
    ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                  err.text);
    *fn = request.fn;
    return batch;
}

/* Ordinary numbers with a few masked ones; bytes of a mask mostly set. */
static void draw_input(evo_rng *rng, evo_storage storage, void *array, size_t n) {
    for (size_t i = 0; i < n; i++) {
        double wide = 30 * evo_rng_unit(rng) - 15;
        float narrow = evo_rng_below(rng, 40) == 0 ? -INFINITY : (float)wide;
        uint32_t bits;
        memcpy(&bits, &narrow, sizeof bits);
        if (storage == EVO_STORE_F32)
            ((float *)array)[i] = narrow;
        else if (storage == EVO_STORE_F64)
            ((double *)array)[i] = wide;
        else if (storage == EVO_STORE_U16)
            ((uint16_t *)array)[i] = (uint16_t)(bits >> 16);
        else
            ((uint8_t *)array)[i] = evo_rng_below(rng, 4) != 0;
    }
}

START_TEST(rows_match_interpreter) {
    static uint64_t in[3][LONGEST], want[3][LONGEST], got[3][LONGEST];
    const void *ins[] = {in[0], in[1], in[2]};
    void *wants[] = {want[0], want[1], want[2]}, *gots[] = {got[0], got[1], got[2]};
    void *scratch[EVO_MAX_SCRATCH] = {calloc(LONGEST, 8)};
    evo_jit *jit = create(_i);
    evo_interp *interp = evo_interp_create();
    evo_rng rng;
    evo_rng_init(&rng, 51, EVO_STREAM_TEST, (uint64_t)_i);
    for (int index = 0; index < ROW_KERNELS && jit != NULL; index++) {
        evo_kernel k;
        evo_native_fn *fn;
        row_load(index, &k);
        evo_jit_batch *batch = compile(jit, &k, &fn);
        for (size_t l = 0; l < EVO_COUNT_OF(row_lengths); l++) {
            size_t n = row_lengths[l];
            uint64_t params[EVO_MAX_PARAMS];
            for (int v = 0; v < k.param_count; v++)
                params[v] = k.params[v] == EVO_TYPE_F64 ? UINT64_C(0x3ff0000000000000)
                                                        : 0x3f000000;
            for (int i = 0; i < k.input_count; i++)
                draw_input(&rng, k.inputs[i], in[i], n);
            memset(want, 0, sizeof want);
            memset(got, 0, sizeof got);
            ck_assert(evo_interpret(interp, &k, ins, wants, params, n) == EVO_OK);
            fn(ins, gots, params, NULL, scratch, n);
            for (int o = 0; o < k.output_count; o++) {
                size_t size = evo_storage_size(k.outputs[o]);
                for (size_t i = 0; i < (k.output_row[o] ? 1 : n); i++)
                    ck_assert_msg(same(k.outputs[o], (const char *)want[o] + i * size,
                                       (const char *)got[o] + i * size),
                                  "%s, n %zu: output %d, element %zu", k.name, n, o, i);
            }
        }
        evo_jit_batch_destroy(batch);
    }
    free(scratch[0]);
    evo_interp_destroy(interp);
    evo_jit_destroy(jit);
}
END_TEST

START_TEST(random_rows_match_interpreter) {
    evo_jit *jit = create(_i);
    evo_interp *interp = evo_interp_create();
    evo_kernel *k = calloc(1, sizeof *k);
    arena a;
    ck_assert(interp != NULL && k != NULL);
    arena_init(&a);
    for (int i = 0; i < RANDOM_KERNELS && jit != NULL; i++) {
        evo_native_fn *fn;
        evo_rng rng;
        evo_rng_init(&rng, 52, EVO_STREAM_TEST, (uint64_t)i);
        random_row_kernel(&rng, k);
        evo_jit_batch *batch = compile(jit, k, &fn);
        for (int v = 0; v < k->param_count; v++)
            a.params[v] = random_bits(&rng, k->params[v]);
        for (int v = 0; v < k->input_count; v++)
            fill(&rng, k->inputs[v], a.in[v] + GUARD, MAX_N);
        for (size_t n = 0; n < EVO_COUNT_OF(lengths); n++)
            compare(interp, k, fn, &a, lengths[n], n % 2 != 0, "row");
        evo_jit_batch_destroy(batch);
    }
    arena_clear(&a);
    free(k);
    evo_interp_destroy(interp);
    evo_jit_destroy(jit);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("code of rows");
    TCase *c = tcase_create("machines");
    tcase_add_loop_test(c, rows_match_interpreter, 0, 3);
    tcase_add_loop_test(c, random_rows_match_interpreter, 0, 3);
    tcase_set_timeout(c, 300);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
