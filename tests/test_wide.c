/* Kernels with many inputs and outputs: at the limits and one beyond, and the same bits
 * from interpreter, machine code and exported C. */
#include "tests/export_support.h"
#include "tests/native_run.h"

/* Every output mixes three of the inputs; `storages` in turn. With a region some of
 * them are other ones where a predicate holds. */
typedef struct shape {
    const char *name;
    int inputs, outputs, scratch;
    evo_storage storages[2];
    bool region;
    unsigned unroll;
} shape;

static const shape shapes[] = {
    {"full", EVO_MAX_INPUTS, EVO_MAX_OUTPUTS, 0, {EVO_STORE_F64, EVO_STORE_F64}, 0, 1},
    {"floats", 5, EVO_MAX_OUTPUTS, 0, {EVO_STORE_F32, EVO_STORE_F32}, false, 2},
    {"regions", 3, 40, 0, {EVO_STORE_F32, EVO_STORE_F32}, true, 2},
    {"mixed", 7, 9, 0, {EVO_STORE_F64, EVO_STORE_F32}, false, 1},
    {"all_sinks",
     EVO_MAX_INPUTS,
     EVO_MAX_OUTPUTS,
     EVO_MAX_SCRATCH,
     {EVO_STORE_F32, EVO_STORE_F64},
     true,
     1},
};

static evo_value as_type(evo_builder *b, evo_type type, evo_value value,
                         evo_type from) {
    if (type == from)
        return value;
    return evo_build(b, type == EVO_TYPE_F64 ? EVO_OP_WIDEN : EVO_OP_NARROW, value,
                     EVO_NO_VALUE, EVO_NO_VALUE);
}

static void results(evo_builder *b, const shape *s, const evo_value *x, int turn) {
    for (int j = 0; j < s->outputs + s->scratch; j++) {
        evo_storage storage = s->storages[j % 2];
        evo_type type = evo_storage_type(storage);
        bool wide = type == EVO_TYPE_F64;
        evo_value args[3];
        for (int a = 0; a < 3; a++) {
            int k = (j * (a + 1) + a + turn) % s->inputs;
            args[a] = as_type(b, type, x[k], evo_storage_type(s->storages[k % 2]));
        }
        evo_value value = evo_build(b, wide ? EVO_OP_FMA_F64 : EVO_OP_FMA_F32, args[0],
                                    args[1], args[2]);
        if (j < s->outputs)
            evo_builder_result(b, EVO_SINK_OUTPUT, j, value);
        else
            evo_builder_result(b, EVO_SINK_SCRATCH, j - s->outputs, value);
    }
}

/* NULL or the error's text. */
static const char *build(const shape *s, evo_kernel *kernel, evo_error *err) {
    evo_builder b;
    evo_value x[EVO_MAX_INPUTS + 1] = {0}, none = EVO_NO_VALUE;
    evo_builder_init(&b, kernel, s->name);
    for (int k = 0; k < s->inputs; k++)
        evo_builder_input(&b, s->storages[k % 2]);
    for (int j = 0; j < s->outputs; j++)
        evo_builder_output(&b, s->storages[j % 2]);
    for (int j = 0; j < s->scratch; j++)
        evo_builder_scratch(&b, evo_storage_type(s->storages[(s->outputs + j) % 2]));
    evo_builder_pass(&b, s->unroll);
    for (int k = 0; k < s->inputs; k++)
        x[k] = evo_build_leaf(
            &b, s->storages[k % 2] == EVO_STORE_F64 ? EVO_OP_IN_F64 : EVO_OP_IN_F32,
            (uint64_t)k);
    evo_value mask = EVO_NO_VALUE;
    if (s->region)
        mask = evo_build(&b, EVO_OP_LT_F32, x[0], x[s->inputs > 2 ? 2 : 0], none);
    results(&b, s, x, 0);
    if (s->region) {
        evo_builder_region(&b, EVO_REGION_BRANCH, mask);
        results(&b, s, x, 1);
    }
    return evo_builder_finish(&b, err) == EVO_OK ? NULL : err->text;
}

static void make(const shape *s, evo_kernel *kernel) {
    evo_error err = {0};
    const char *text = build(s, kernel, &err);
    ck_assert_msg(text == NULL, "%s: %s", s->name, text);
}

/* ---- Limits ---------------------------------------------------------------- */

START_TEST(one_beyond_is_refused) {
    static evo_kernel kernel;
    evo_error err = {0};
    static const char limits[] = "a kernel has 1 to 20 inputs and 1 to 81 outputs";
    shape s = shapes[0];
    s.inputs++;
    ck_assert_str_eq(build(&s, &kernel, &err), limits);
    s.inputs = 1;
    s.outputs++;
    ck_assert_str_eq(build(&s, &kernel, &err), limits);
    make(&shapes[0], &kernel);
    kernel.input_count++;
    ck_assert_int_eq(evo_kernel_verify(&kernel, &err), EVO_ERR_VERIFY);
    ck_assert_str_eq(err.text, limits);
    make(&shapes[0], &kernel);
    kernel.output_count = 255;
    ck_assert_int_eq(evo_kernel_verify(&kernel, &err), EVO_ERR_VERIFY);
    ck_assert_str_eq(err.text, limits);
    make(&shapes[0], &kernel);
    kernel.passes[0].sink_count = EVO_MAX_SINKS + 1;
    ck_assert_int_eq(evo_kernel_verify(&kernel, &err), EVO_ERR_VERIFY);
    ck_assert_str_eq(err.text, "pass 0 does not have 1 to 93 results");
    make(&shapes[0], &kernel);
    kernel.instr_count = EVO_MAX_INSTRS + 1;
    ck_assert_int_eq(evo_kernel_verify(&kernel, &err), EVO_ERR_VERIFY);
    ck_assert_str_eq(err.text, "a kernel has at most 2048 instructions");
}
END_TEST

static evo_status parse_with(int inputs, int outputs, int instrs, evo_error *err) {
    static evo_kernel kernel;
    evo_text text;
    evo_text_init(&text);
    evo_text_append(&text, "kernel k\n");
    for (int i = 0; i < inputs; i++)
        evo_text_append(&text, "input f32\n");
    for (int i = 0; i < outputs; i++)
        evo_text_append(&text, "output f32\n");
    evo_text_append(&text, "pass unroll 1\n");
    for (int i = 0; i < instrs; i++)
        evo_text_append(&text, "v%d = in.f32 %d\n", i, i % inputs);
    for (int i = 0; i < outputs; i++)
        evo_text_append(&text, "output %d v%d\n", i, i % instrs);
    evo_text_append(&text, "end\n");
    evo_status status = evo_kernel_parse(text.data, text.length, &kernel, err);
    evo_text_clear(&text);
    return status;
}

START_TEST(texts_beyond_the_limits_are_refused) {
    evo_error err = {0};
    ck_assert_int_eq(parse_with(EVO_MAX_INPUTS, EVO_MAX_OUTPUTS, EVO_MAX_INSTRS, &err),
                     EVO_OK);
    ck_assert_int_ne(parse_with(EVO_MAX_INPUTS + 1, 1, 9, &err), EVO_OK);
    ck_assert_str_eq(err.text,
                     "line 22: a kernel has 1 to 20 inputs and 1 to 81 outputs");
    ck_assert_int_ne(parse_with(1, EVO_MAX_OUTPUTS + 1, 9, &err), EVO_OK);
    ck_assert_str_eq(err.text,
                     "line 84: a kernel has 1 to 20 inputs and 1 to 81 outputs");
    ck_assert_int_ne(parse_with(1, 1, EVO_MAX_INSTRS + 1, &err), EVO_OK);
    ck_assert_str_eq(err.text, "line 2053: a kernel has at most 2048 instructions");
}
END_TEST

START_TEST(text_and_identity) {
    static evo_kernel kernel, parsed, other;
    evo_text text;
    make(&shapes[_i], &kernel);
    evo_text_init(&text);
    evo_kernel_print(&kernel, &text);
    evo_error err = {0};
    ck_assert_msg(evo_kernel_parse(text.data, text.length, &parsed, &err) == EVO_OK,
                  "%s", err.text);
    evo_text_clear(&text);
    evo_hash id = evo_kernel_hash(&kernel);
    ck_assert(evo_hash_equal(id, evo_kernel_hash(&parsed)));
    /* The last output is an input. */
    other = kernel;
    evo_block *block = &other.passes[0].blocks[0];
    int last = shapes[_i].outputs - 1;
    block->results[last] = (evo_value)(last % 2);
    ck_assert_int_eq(evo_kernel_verify(&other, &err), EVO_OK);
    ck_assert(!evo_hash_equal(id, evo_kernel_hash(&other)));
}
END_TEST

/* ---- The same bits --------------------------------------------------------- */

static const size_t lengths[] = {0, 1, 17, 128, 200};

static void compare_all(const evo_kernel *k, evo_native_fn *fn, const char *what) {
    evo_interp *interp = evo_interp_create();
    arena a;
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    arena_init(&a);
    for (int v = 0; v < k->input_count; v++)
        fill(&rng, k->inputs[v], a.in[v] + GUARD, MAX_N);
    for (size_t i = 0; i < EVO_COUNT_OF(lengths); i++)
        for (int in_place = 0; in_place < 2; in_place++)
            compare(interp, k, fn, &a, lengths[i], in_place != 0, what);
    arena_clear(&a);
    evo_interp_destroy(interp);
}

START_TEST(machine_code) {
    static evo_kernel kernel;
    evo_jit *jit;
    evo_jit_batch *batch;
    evo_error err = {0};
    make(&shapes[_i], &kernel);
    for (evo_isa isa = EVO_ISA_PORTABLE; isa <= evo_isa_host(); isa++) {
        ck_assert_msg(evo_jit_create(isa, &jit, &err) == EVO_OK, "%s", err.text);
        evo_jit_request request = {.kernel = &kernel, .quick = true};
        ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                      err.text);
        compare_all(&kernel, request.fn, evo_isa_name(isa));
        evo_jit_batch_destroy(batch);
        evo_jit_destroy(jit);
    }
}
END_TEST

static export_call *exported;

static void call_exported(const void *const *in, void *const *out,
                          const uint64_t *params, const uint64_t *constants,
                          void *const *scratch, size_t n) {
    (void)constants;
    exported(in, out, scratch, params, n);
}

static void check_exports(void *library, const subject *subjects) {
    int *level = dlsym(library, "test_level");
    for (size_t k = 0; k < EVO_COUNT_OF(shapes); k++) {
        static const char *const ways[] = {"call", "each"};
        for (int isa = 0; isa <= (int)evo_isa_host(); isa++)
            for (int way = 0; way < 2; way++) {
                char symbol[64];
                snprintf(symbol, sizeof symbol, "%s_%s", subjects[k].name, ways[way]);
                *(void **)&exported = dlsym(library, symbol);
                *level = isa;
                if (*(void **)&exported != NULL)
                    compare_all(&subjects[k].kernel, call_exported, symbol);
                else
                    ck_assert(way == 1 && shapes[k].scratch > 0);
            }
    }
}

START_TEST(exports) {
    static const char *const ways[] = {"gcc -std=c11 -O2", "clang -std=gnu11 -O1"};
    static subject subjects[EVO_COUNT_OF(shapes)];
    evo_text batch;
    evo_error err = {0};
    char path[512];
    if (_i == 1 && !have("clang"))
        return;
    make_directory();
    evo_text_init(&batch);
    evo_text_append(&batch, "extern int test_level;\nint test_level;\n");
    for (unsigned k = 0; k < EVO_COUNT_OF(shapes); k++) {
        make(&shapes[k], &subjects[k].kernel);
        name_subject(&subjects[k], k);
        evo_export_item item = plain_item(&subjects[k].kernel);
        ck_assert_msg(evo_export_write(&item, 1, subjects[k].name, directory, &err) ==
                          EVO_OK,
                      "%s", err.text);
        export_append_driver(&subjects[k].kernel, subjects[k].name,
                             subjects[k].capitals, &batch);
    }
    write_text("batch.c", &batch);
    evo_text_clear(&batch);
    run("cd '%s' && %s %s -shared -fPIC batch.c -o batch.so -lm", directory, ways[_i],
        WARNINGS);
    snprintf(path, sizeof path, "%s/batch.so", directory);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    check_exports(library, subjects);
    dlclose(library);
    remove_directory();
}
END_TEST

/* The comparison sees two outputs in each other's places. */
START_TEST(exchanged_outputs_are_seen) {
    static evo_kernel kernel, wrong;
    make(&shapes[1], &kernel);
    wrong = kernel;
    evo_value *results = wrong.passes[0].blocks[0].results, first = results[0];
    results[0] = results[79];
    results[79] = first;
    evo_interp *interp = evo_interp_create();
    float x[5] = {1, 2, 3, 5, 7}, y[2][EVO_MAX_OUTPUTS];
    const void *in[EVO_MAX_INPUTS];
    void *out[EVO_MAX_OUTPUTS];
    for (int k = 0; k < 5; k++)
        in[k] = &x[k];
    for (int turn = 0; turn < 2; turn++) {
        for (int j = 0; j < EVO_MAX_OUTPUTS; j++)
            out[j] = &y[turn][j];
        ck_assert_int_eq(
            evo_interpret(interp, turn == 0 ? &kernel : &wrong, in, out, NULL, 1),
            EVO_OK);
    }
    ck_assert(y[0][0] == y[1][79] && y[0][79] == y[1][0] && y[0][0] != y[0][79]);
    evo_interp_destroy(interp);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("wide");
    TCase *all = tcase_create("all");
    int count = (int)EVO_COUNT_OF(shapes);
    tcase_set_timeout(all, 120);
    tcase_add_test(all, one_beyond_is_refused);
    tcase_add_test(all, texts_beyond_the_limits_are_refused);
    tcase_add_loop_test(all, text_and_identity, 0, count);
    tcase_add_loop_test(all, machine_code, 0, count);
    tcase_add_loop_test(all, exports, 0, 2);
    tcase_add_test(all, exchanged_outputs_are_seen);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
