/* Exported C against the interpreter, bit for bit: both compilers, three levels of
 * optimisation, every instruction set of this machine, every length and alignment. */
#define _GNU_SOURCE
#include <check.h>

#include "tests/export_support.h"
#include "tests/kernels.h"
#include "tests/random_kernel.h"

enum { RANDOM_KERNELS = 8, MAX_KERNELS = 64, MAX_N = 1000, PAD = 64 };

static void load_result(const char *name, evo_kernel *kernel) {
    char path[512], *text = NULL;
    size_t length;
    evo_error err = {0};
    snprintf(path, sizeof path, EVO_SOURCE_DIR "/results/%s/%s.evo", name, name);
    evo_status status = evo_file_read(path, 1 << 20, &text, &length, &err);
    if (status == EVO_OK)
        status = evo_kernel_parse(text, length, kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s: %s", path, err.text);
    free(text);
}

/* Whether elements of an array wait for others of the same block. */
static bool is_batched(const evo_kernel *kernel) {
    evo_export_item item = plain_item(kernel);
    evo_text header, source;
    evo_error err;
    evo_text_init(&header);
    evo_text_init(&source);
    evo_status status = evo_export_c(&item, 1, "batched", &header, &source, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    bool found = strstr(source.data, "_gathered_") != NULL;
    evo_text_clear(&header);
    evo_text_clear(&source);
    return found;
}

/* Kernels of the collection, one whose scalar form chooses a block first, then random
 * ones. */
static unsigned make_subjects(subject *subjects, unsigned random) {
    unsigned count = 0;
    evo_error err;
    for (size_t k = 0; k < EVO_COUNT_OF(kernel_writers); k++) {
        evo_builder b;
        kernel_writers[k](&b, &subjects[count].kernel);
        ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
        count++;
    }
    load_result("lgamma_2ulp_avx512", &subjects[count++].kernel);
    evo_rng rng;
    const char *seed = getenv("EVO_TEST_SEED");
    evo_rng_init(&rng, seed == NULL ? 1 : strtoull(seed, NULL, 10), EVO_STREAM_TEST, 0);
    for (unsigned k = 0; k < random; k++) {
        random_kernel(&rng, &subjects[count].kernel);
        /* Identity up to the proof about NaNs: the canonical form is what is exported.
         */
        if (k % 2 == 0)
            evo_kernel_canonicalize(&subjects[count].kernel);
        count++;
    }
    unsigned batched = 0;
    for (unsigned k = 0; k < random / 4; k++) {
        random_expansions(&rng, &subjects[count].kernel);
        evo_kernel_canonicalize(&subjects[count].kernel);
        batched += is_batched(&subjects[count++].kernel);
    }
    ck_assert_uint_ge(batched, random / 8);
    for (unsigned k = 0; k < count; k++)
        name_subject(&subjects[k], k);
    return count;
}

static void export_subjects(const subject *subjects, unsigned count) {
    evo_text batch;
    evo_error err;
    evo_text_init(&batch);
    evo_text_append(&batch, "int test_level;\n");
    for (unsigned k = 0; k < count; k++) {
        evo_export_item item = plain_item(&subjects[k].kernel);
        evo_status status =
            evo_export_write(&item, 1, subjects[k].name, directory, &err);
        ck_assert_msg(status == EVO_OK, "%s", err.text);
        export_append_driver(&subjects[k].kernel, subjects[k].name,
                             subjects[k].capitals, &batch);
    }
    write_text("batch.c", &batch);
    evo_text_clear(&batch);
}

/* ---- Comparison ------------------------------------------------------------ */

typedef struct arrays {
    void *in[EVO_MAX_INPUTS], *want[EVO_MAX_OUTPUTS], *got[EVO_MAX_OUTPUTS];
    void *scratch[EVO_MAX_SCRATCH];
    uint64_t params[EVO_MAX_PARAMS];
} arrays;

static void *allocate(void) {
    void *data = evo_alloc_aligned((MAX_N + PAD) * 8);
    ck_assert_ptr_nonnull(data);
    return data;
}

static void arrays_init(arrays *a) {
    for (int k = 0; k < EVO_MAX_INPUTS; k++)
        a->in[k] = allocate();
    for (int k = 0; k < EVO_MAX_OUTPUTS; k++) {
        a->want[k] = allocate();
        a->got[k] = allocate();
    }
    for (int k = 0; k < EVO_MAX_SCRATCH; k++)
        a->scratch[k] = allocate();
}

static void arrays_clear(arrays *a) {
    for (int k = 0; k < EVO_MAX_INPUTS; k++)
        free(a->in[k]);
    for (int k = 0; k < EVO_MAX_OUTPUTS; k++) {
        free(a->want[k]);
        free(a->got[k]);
    }
    for (int k = 0; k < EVO_MAX_SCRATCH; k++)
        free(a->scratch[k]);
}

/* The arrays from element `offset` on. */
static void *shifted(void *base, evo_storage storage, size_t offset) {
    return (char *)base + offset * evo_storage_size(storage);
}

/* Runs `call` on the inputs and compares with a->want, from element `offset` on;
 * outputs lie over inputs of the same storage when in_place. Elements behind the end
 * must stay. */
static void compare(export_call *call, const subject *s, arrays *a, size_t n,
                    size_t offset, bool in_place, const char *what) {
    const evo_kernel *k = &s->kernel;
    const void *in[EVO_MAX_INPUTS] = {0};
    void *out[EVO_MAX_OUTPUTS] = {0}, *copies[EVO_MAX_OUTPUTS] = {0};
    for (int i = 0; i < k->input_count; i++)
        in[i] = shifted(a->in[i], k->inputs[i], offset);
    for (int i = 0; i < k->output_count; i++) {
        size_t size = evo_storage_size(k->outputs[i]);
        memset(a->got[i], 0xa5, (MAX_N + PAD) * 8);
        out[i] = shifted(a->got[i], k->outputs[i], offset);
        if (in_place && i < k->input_count && k->inputs[i] == k->outputs[i]) {
            memcpy(out[i], in[i], n * size);
            in[i] = out[i];
        }
        copies[i] = out[i];
    }
    call(in, out, a->scratch, a->params, n);
    for (int i = 0; i < k->output_count; i++) {
        size_t where = 0;
        size_t size = evo_storage_size(k->outputs[i]);
        ck_assert_msg(export_same(k->outputs[i], a->want[i], copies[i], n, &where),
                      "%s of %s differs: output %d, element %zu of %zu, offset %zu, "
                      "in place %d",
                      s->name, what, i, where, n, offset, in_place);
        for (size_t j = 0; j < 16 * size; j++)
            ck_assert_msg(((unsigned char *)copies[i])[n * size + j] == 0xa5,
                          "%s of %s writes behind the end of %zu elements", s->name,
                          what, n);
    }
}

static void check_subject(void *library, int *level, const subject *s, arrays *a,
                          evo_interp *interp, const char *flags) {
    enum { FIRST = 71 };
    static const size_t longer[] = {129, MAX_N};
    char symbol[64], what[256];
    const evo_kernel *k = &s->kernel;
    export_call *call, *each;
    snprintf(symbol, sizeof symbol, "%s_call", s->name);
    *(void **)&call = dlsym(library, symbol);
    snprintf(symbol, sizeof symbol, "%s_each", s->name);
    *(void **)&each = dlsym(library, symbol);
    ck_assert_ptr_nonnull(*(void **)&call);
    for (size_t l = 0; l < FIRST + EVO_COUNT_OF(longer); l++) {
        size_t n = l < FIRST ? l : longer[l - FIRST], offset = l % 3;
        const void *in[EVO_MAX_INPUTS] = {0};
        void *want[EVO_MAX_OUTPUTS] = {0};
        for (int i = 0; i < k->input_count; i++)
            in[i] = shifted(a->in[i], k->inputs[i], offset);
        for (int i = 0; i < k->output_count; i++)
            want[i] = a->want[i];
        ck_assert_int_eq(evo_interpret(interp, k, in, want, a->params, n), EVO_OK);
        for (int isa = 0; isa <= (int)evo_isa_host(); isa++) {
            *level = isa;
            snprintf(what, sizeof what, "%s %s", flags, evo_isa_name((evo_isa)isa));
            compare(call, s, a, n, offset, false, what);
            compare(call, s, a, n, offset, true, what);
        }
        if (*(void **)&each != NULL) {
            snprintf(what, sizeof what, "%s, scalar", flags);
            compare(each, s, a, n, offset, false, what);
        }
    }
}

static void check_library(const char *path, const subject *subjects, unsigned count,
                          const char *flags) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    int *level = dlsym(library, "test_level");
    ck_assert_ptr_nonnull(level);
    evo_interp *interp = evo_interp_create();
    arrays a;
    evo_rng rng;
    arrays_init(&a);
    evo_rng_init(&rng, 7, EVO_STREAM_TEST, 1);
    for (unsigned k = 0; k < count; k++) {
        const evo_kernel *kernel = &subjects[k].kernel;
        for (int i = 0; i < kernel->input_count; i++)
            export_fill(&rng, kernel->inputs[i], a.in[i], MAX_N + 8);
        for (int i = 0; i < kernel->param_count; i++)
            export_fill(&rng,
                        kernel->params[i] == EVO_TYPE_F32   ? EVO_STORE_F32
                        : kernel->params[i] == EVO_TYPE_F64 ? EVO_STORE_F64
                                                            : EVO_STORE_I64,
                        &a.params[i], 1);
        check_subject(library, level, &subjects[k], &a, interp, flags);
    }
    arrays_clear(&a);
    evo_interp_destroy(interp);
    dlclose(library);
}

static const char *const levels[] = {"-std=c11 -O0", "-std=gnu11 -O2",
                                     "-std=gnu11 -O3 -march=native"};

START_TEST(test_bits_in_every_build) {
    const char *compiler = compilers[_i / 3], *flags = levels[_i % 3];
    subject *subjects = calloc(MAX_KERNELS, sizeof *subjects);
    char path[512], what[128];
    if (!have(compiler)) {
        free(subjects);
        return;
    }
    const char *random = getenv("EVO_TEST_RANDOM");
    unsigned count = make_subjects(subjects, random == NULL ? RANDOM_KERNELS
                                                            : (unsigned)atoi(random));
    make_directory();
    export_subjects(subjects, count);
    snprintf(path, sizeof path, "%s/batch.so", directory);
    run("cd '%s' && %s %s %s -shared -fPIC batch.c -o batch.so -lm", directory,
        compiler, flags, WARNINGS);
    /* And what another architecture would see. */
    if (_i % 3 == 0)
        run("cd '%s' && (printf '#include <%%s>\\n' stddef.h stdint.h float.h math.h "
            "string.h; "
            "echo '#undef __x86_64__'; cat batch.c) > other.c && %s %s %s -c other.c",
            directory, compiler, flags, WARNINGS);
    snprintf(what, sizeof what, "%s %s", compiler, flags);
    check_library(path, subjects, count, what);
    remove_directory();
    free(subjects);
}
END_TEST

/* ---- Every float ----------------------------------------------------------- */

enum { SHARE = 1 << 16 }; /* floats that are compared at a time */

typedef struct every_float {
    evo_kernel kernel;
    const char *flags;
    export_call *call[EVO_ISA_COUNT]; /* NULL where this machine cannot run it */
} every_float;

/* One 2^16-th of all floats: every variant against the interpreter. */
static evo_status compare_share(void *ctx, size_t index, unsigned worker) {
    const every_float *e = ctx;
    evo_status status = EVO_ERR_MEMORY;
    uint32_t *x = evo_alloc_aligned(SHARE * 4);
    float *want = evo_alloc_aligned(SHARE * 4), *got = evo_alloc_aligned(SHARE * 4);
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {x};
    void *wanted[1] = {want}, *out[1] = {got};
    (void)worker;
    if (x != NULL && want != NULL && got != NULL && interp != NULL) {
        for (uint32_t i = 0; i < SHARE; i++)
            x[i] = (uint32_t)index * SHARE + i;
        status = evo_interpret(interp, &e->kernel, in, wanted, NULL, SHARE);
    }
    for (int isa = 0; status == EVO_OK && isa < EVO_ISA_COUNT; isa++) {
        size_t where = 0;
        if (e->call[isa] == NULL)
            continue;
        e->call[isa](in, out, NULL, NULL, SHARE);
        if (export_same(EVO_STORE_F32, want, got, SHARE, &where))
            continue;
        fprintf(stderr, "%s, %s: input 0x%08x\n", e->flags, evo_isa_name((evo_isa)isa),
                x[where]);
        status = EVO_ERR_INTERNAL;
    }
    evo_interp_destroy(interp);
    free(x);
    free(want);
    free(got);
    return status;
}

/* test_level is one for each library, so every instruction set has its own copy. */
static export_call *load_variant(int isa, void **library) {
    char path[512];
    export_call *call;
    run("cp '%s/batch.so' '%s/batch%d.so'", directory, directory, isa);
    snprintf(path, sizeof path, "%s/batch%d.so", directory, isa);
    *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(*library != NULL, "%s", dlerror());
    int *level = dlsym(*library, "test_level");
    ck_assert_ptr_nonnull(level);
    *level = isa;
    *(void **)&call = dlsym(*library, "kernel_0_call");
    ck_assert_ptr_nonnull(*(void **)&call);
    return call;
}

static void compare_every_float(const evo_kernel *kernel, const char *compiler,
                                const char *flags) {
    subject *s = calloc(1, sizeof *s);
    every_float e = {.kernel = *kernel, .flags = flags};
    void *libraries[EVO_ISA_COUNT] = {NULL};
    ck_assert_ptr_nonnull(s);
    s->kernel = *kernel;
    name_subject(s, 0);
    make_directory();
    export_subjects(s, 1);
    run("cd '%s' && %s %s -shared -fPIC batch.c -o batch.so -lm", directory, compiler,
        flags);
    for (int isa = 0; isa <= (int)evo_isa_host(); isa++)
        e.call[isa] = load_variant(isa, &libraries[isa]);
    evo_status status = evo_parallel_for(evo_cpu_count(), (UINT64_C(1) << 32) / SHARE,
                                         compare_share, &e);
    ck_assert_msg(status == EVO_OK, "%s of %s %s", kernel->name, compiler, flags);
    for (int isa = 0; isa < EVO_ISA_COUNT; isa++)
        if (libraries[isa] != NULL)
            dlclose(libraries[isa]);
    remove_directory();
    free(s);
}

/* All 2^32 inputs, all variants, both compilers, all levels; hours, so only when
 * EVO_TEST_ALL is set. EVO_TEST_RESULT=NAME picks one kernel of results/. */
START_TEST(test_every_float) {
    static const char *const shipped[] = {"exp_1ulp_avx512", "exp_1ulp_avx2"};
    const char *compiler = compilers[_i / 3], *flags = levels[_i % 3];
    const char *only = getenv("EVO_TEST_RESULT");
    if (getenv("EVO_TEST_ALL") == NULL || !have(compiler))
        return;
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    ck_assert_ptr_nonnull(kernel);
    for (size_t k = 0; k < (only == NULL ? EVO_COUNT_OF(shipped) : 1); k++) {
        load_result(only == NULL ? shipped[k] : only, kernel);
        compare_every_float(kernel, compiler, flags);
    }
    if (only == NULL) {
        build_exp(kernel);
        compare_every_float(kernel, compiler, flags);
    }
    free(kernel);
}
END_TEST

/* Where all blocks together cost little more than one, no element waits. */
START_TEST(large_expansions_are_batched) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_builder b;
    evo_error err;
    ck_assert_ptr_nonnull(kernel);
    for (int k = 0; k < 2; k++) {
        (k == 0 ? kernel_expansions : kernel_large_regions)(&b, kernel);
        ck_assert_int_eq(evo_builder_finish(&b, &err), EVO_OK);
        ck_assert_int_eq(is_batched(kernel), k == 0);
    }
    load_result("lgamma_2ulp_avx512", kernel);
    ck_assert(!is_batched(kernel));
    /* No room for the choice behind all of its instructions. */
    kernel_expansions_of(&b, kernel, 253);
    ck_assert_int_eq(evo_builder_finish(&b, &err), EVO_OK);
    ck_assert_uint_gt(kernel->instr_count + 2u * 4, EVO_MAX_INSTRS);
    ck_assert(is_batched(kernel));
    free(kernel);
}
END_TEST

static Suite *suite(void) {
    Suite *s = suite_create("export");
    TCase *c = tcase_create("bits");
    tcase_set_timeout(c, 300);
    tcase_add_test(c, large_expansions_are_batched);
    tcase_add_loop_test(c, test_bits_in_every_build, 0, 6);
    suite_add_tcase(s, c);
    c = tcase_create("every float");
    tcase_set_timeout(c, 36000);
    tcase_add_loop_test(c, test_every_float, 0, 6);
    suite_add_tcase(s, c);
    return s;
}

int main(void) {
    SRunner *runner = srunner_create(suite());
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
