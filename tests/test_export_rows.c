/* Exported C of kernels over rows against the interpreter, bit for bit: both compilers,
 * every instruction set of this machine, in place too; and rows with strides. */
#define _GNU_SOURCE
#include <math.h>

#include "tests/export_support.h"
#include "tests/random_row_kernel.h"
#include "tests/row_kernels.h"

enum { RANDOM_KERNELS = 12, KERNELS = ROW_KERNELS + RANDOM_KERNELS, PAD = 16 };
enum { LONGEST = 65537, ARRAY = LONGEST + 2 * PAD };

/* NAME_rows with one stride for all arrays. */
typedef void matrix_call(const void *const *in, void *const *out, void *const *scratch,
                         const uint64_t *params, size_t stride, size_t rows, size_t n);

static void append_matrix(const evo_kernel *k, const char *name, evo_text *text) {
    static const char arguments[] =
        "const void *const *in, void *const *out, void *const *scratch, const uint64_t "
        "*params, size_t stride, size_t rows, size_t n";
    evo_text_append(text,
                    "void %s_matrix(%s);\nvoid %s_matrix(%s) {\n    (void)scratch;\n"
                    "    (void)params;\n",
                    name, arguments, name, arguments);
    export_unpack_params(k, text);
    evo_text_append(text, "    %s_rows(", name);
    for (int i = 0; i < k->input_count; i++)
        evo_text_append(text, "in[%d], stride, ", i);
    for (int i = 0; i < k->output_count; i++)
        evo_text_append(text, "out[%d], %s", i, k->output_row[i] ? "" : "stride, ");
    for (int i = 0; i < k->scratch_count; i++)
        evo_text_append(text, "scratch[%d], ", i);
    for (int i = 0; i < k->param_count; i++)
        evo_text_append(text, "p%d, ", i);
    evo_text_append(text, "rows, n);\n}\n");
}

static void make_subjects(subject *subjects) {
    evo_rng rng;
    evo_text batch;
    evo_error err;
    evo_rng_init(&rng, 61, EVO_STREAM_TEST, 0);
    evo_text_init(&batch);
    evo_text_append(&batch, "int test_level;\n");
    for (unsigned i = 0; i < KERNELS; i++) {
        subject *s = &subjects[i];
        do { /* those that fall to one sweep are no functions of rows */
            if (i < ROW_KERNELS)
                row_load((int)i, &s->kernel);
            else
                random_row_kernel(&rng, &s->kernel);
            if (i % 2 == 0)
                evo_kernel_canonicalize(&s->kernel);
        } while (s->kernel.pass_count == 1);
        name_subject(s, i);
        evo_export_item item = plain_item(&s->kernel);
        ck_assert_msg(evo_export_write(&item, 1, s->name, directory, &err) == EVO_OK,
                      "%s", err.text);
        export_append_driver(&s->kernel, s->name, s->capitals, &batch);
        append_matrix(&s->kernel, s->name, &batch);
    }
    write_text("batch.c", &batch);
    evo_text_clear(&batch);
}

typedef struct arrays {
    char *in[EVO_MAX_INPUTS], *want[3], *got[3];
    void *scratch[EVO_MAX_SCRATCH];
    uint64_t params[EVO_MAX_PARAMS];
} arrays;

static void arrays_init(arrays *a) {
    for (int i = 0; i < 3; i++) {
        a->in[i] = evo_alloc_aligned(ARRAY * 8);
        a->want[i] = evo_alloc_aligned(ARRAY * 8);
        a->got[i] = evo_alloc_aligned(ARRAY * 8);
        ck_assert(a->in[i] && a->want[i] && a->got[i]);
    }
    for (int i = 0; i < EVO_MAX_SCRATCH; i++)
        ck_assert_ptr_nonnull(a->scratch[i] = evo_alloc_aligned(ARRAY * 8));
}

static void arrays_clear(arrays *a) {
    for (int i = 0; i < 3; i++) {
        free(a->in[i]);
        free(a->want[i]);
        free(a->got[i]);
    }
    for (int i = 0; i < EVO_MAX_SCRATCH; i++)
        free(a->scratch[i]);
}

/* Logits for the kernels that have names, anything for the others. */
static void draw_arrays(evo_rng *rng, const evo_kernel *k, bool named, arrays *a) {
    for (int i = 0; i < k->input_count; i++) {
        float *x = (float *)(void *)a->in[i];
        export_fill(rng, k->inputs[i], a->in[i], ARRAY);
        for (size_t j = 0; named && k->inputs[i] == EVO_STORE_F32 && j < ARRAY; j++)
            x[j] = (float)(20 * evo_rng_unit(rng) - 10);
    }
    for (int i = 0; i < k->param_count; i++)
        a->params[i] = random_bits(rng, k->params[i]);
}

/* Elements from the offset on; those around them must stay. */
static void compare(export_call *call, const subject *s, arrays *a, size_t n,
                    size_t offset, bool in_place, const char *what) {
    const evo_kernel *k = &s->kernel;
    const void *in[EVO_MAX_INPUTS];
    void *out[3] = {NULL};
    for (int i = 0; i < k->input_count; i++)
        in[i] = a->in[i];
    for (int i = 0; i < k->output_count; i++) {
        size_t size = evo_storage_size(k->outputs[i]);
        char *to = a->got[i] + offset * size;
        memset(a->got[i], 0xa5, (n + 2 * PAD) * 8);
        if (in_place && i < k->input_count && k->inputs[i] == k->outputs[i] &&
            !k->output_row[i]) {
            memcpy(to, in[i], n * size);
            in[i] = to;
        }
        out[i] = to;
    }
    call(in, out, a->scratch, a->params, n);
    for (int i = 0; i < k->output_count; i++) {
        size_t where = 0, count = k->output_row[i] ? 1 : n;
        size_t size = evo_storage_size(k->outputs[i]);
        ck_assert_msg(export_same(k->outputs[i], a->want[i], out[i], count, &where),
                      "%s (%s), %s: output %d, element %zu of %zu, in place %d",
                      s->name, k->name, what, i, where, n, in_place);
        for (size_t j = 0; j < PAD; j++)
            ck_assert_msg(((unsigned char *)out[i])[count * size + j] == 0xa5,
                          "%s, %s writes behind the end of %zu", s->name, what, n);
    }
}

static void check_rows(evo_interp *interp, const subject *s, export_call *call,
                       int *level, arrays *a, const char *flags) {
    const evo_kernel *k = &s->kernel;
    bool named = strcmp(k->name, "random") != 0;
    for (size_t l = 0; l < EVO_COUNT_OF(row_lengths); l++) {
        size_t n = row_lengths[l];
        void *want[3] = {a->want[0], a->want[1], a->want[2]};
        const void *in[3] = {a->in[0], a->in[1], a->in[2]};
        if (n > 2000 && (!named || strstr(flags, "O0") != NULL))
            continue;
        ck_assert(evo_interpret(interp, k, in, want, a->params, n) == EVO_OK);
        for (int isa = 0; isa <= (int)evo_isa_host(); isa++) {
            char what[160];
            snprintf(what, sizeof what, "%s %s", flags, evo_isa_name((evo_isa)isa));
            *level = isa;
            compare(call, s, a, n, 0, false, what);
            compare(call, s, a, n, l % 3, true, what);
        }
    }
}

/* Rows of a matrix are what the function gives for each. */
static void check_matrix(const subject *s, export_call *call, matrix_call *matrix,
                         arrays *a) {
    enum { ROWS = 5, N = 37, STRIDE = 41 };
    const evo_kernel *k = &s->kernel;
    const void *in[3] = {a->in[0], a->in[1], a->in[2]};
    void *out[3] = {a->got[0], a->got[1], a->got[2]};
    for (int i = 0; i < k->output_count; i++) {
        memset(a->got[i], 0, ROWS * STRIDE * 8);
        memset(a->want[i], 0, ROWS * STRIDE * 8);
    }
    matrix(in, out, a->scratch, a->params, STRIDE, ROWS, N);
    for (size_t r = 0; r < ROWS; r++) {
        const void *from[3];
        void *to[3];
        for (int i = 0; i < k->input_count; i++)
            from[i] = a->in[i] + r * STRIDE * evo_storage_size(k->inputs[i]);
        for (int i = 0; i < k->output_count; i++)
            to[i] = a->want[i] + r * (k->output_row[i] ? 1 : STRIDE) *
                                     evo_storage_size(k->outputs[i]);
        call(from, to, a->scratch, a->params, N);
    }
    for (int i = 0; i < k->output_count; i++) {
        size_t where = 0, count = k->output_row[i] ? ROWS : ROWS * STRIDE;
        ck_assert_msg(export_same(k->outputs[i], a->want[i], a->got[i], count, &where),
                      "%s (%s): rows, output %d, element %zu", s->name, k->name, i,
                      where);
    }
}

static const char *const builds[][2] = {{"gcc", "-std=c11 -O0"},
                                        {"gcc", "-std=gnu11 -O2"},
                                        {"clang", "-std=gnu11 -O2"},
                                        {"clang", "-std=gnu11 -O3 -march=native"}};

START_TEST(rows_have_the_same_bits_in_every_build) {
    const char *compiler = builds[_i][0], *flags = builds[_i][1];
    subject *subjects = calloc(KERNELS, sizeof *subjects);
    char path[512], what[128];
    arrays a;
    evo_rng rng;
    if (!have(compiler)) {
        free(subjects);
        return;
    }
    make_directory();
    make_subjects(subjects);
    run("cd '%s' && %s %s %s -shared -fPIC batch.c -o batch.so -lm", directory,
        compiler, flags, WARNINGS);
    if (_i == 0) /* what another architecture would see */
        run("cd '%s' && (printf '#include <%%s>\\n' stddef.h stdint.h float.h math.h "
            "string.h; echo '#undef __x86_64__'; cat batch.c) > other.c && %s %s %s -c "
            "other.c",
            directory, compiler, flags, WARNINGS);
    snprintf(path, sizeof path, "%s/batch.so", directory);
    snprintf(what, sizeof what, "%s %s", compiler, flags);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    int *level = dlsym(library, "test_level");
    evo_interp *interp = evo_interp_create();
    arrays_init(&a);
    evo_rng_init(&rng, 62, EVO_STREAM_TEST, 0);
    for (unsigned i = 0; i < KERNELS; i++) {
        char symbol[64];
        export_call *call;
        matrix_call *matrix;
        snprintf(symbol, sizeof symbol, "%s_call", subjects[i].name);
        *(void **)&call = dlsym(library, symbol);
        snprintf(symbol, sizeof symbol, "%s_matrix", subjects[i].name);
        *(void **)&matrix = dlsym(library, symbol);
        ck_assert(*(void **)&call != NULL && *(void **)&matrix != NULL);
        draw_arrays(&rng, &subjects[i].kernel, i < ROW_KERNELS, &a);
        check_rows(interp, &subjects[i], call, level, &a, what);
        check_matrix(&subjects[i], call, matrix, &a);
    }
    arrays_clear(&a);
    evo_interp_destroy(interp);
    dlclose(library);
    remove_directory();
    free(subjects);
}
END_TEST

/* Softmax by length and, of short rows, by instruction set; a sum by length. */
static const struct choice {
    const char *kernel;
    evo_isa isa;
    size_t from;
    unsigned exported; /* the file that it is in */
} choices[] = {
    {"softmax/two_sweeps_exact", EVO_ISA_AVX512, 4097, 0},
    {"softmax/two_pass", EVO_ISA_PORTABLE, 0, 0},
    {"softmax/reload_exact", EVO_ISA_AVX512, 0, 0},
    {"softmax/online", EVO_ISA_AVX512, 100, 0},
    {"log_sum_exp/two_pass", EVO_ISA_AVX512, 0, 1},
    {"log_sum_exp/online", EVO_ISA_AVX512, 33, 1},
};
enum { CHOICES = EVO_COUNT_OF(choices), CHOSEN_FILES = 2 };

/* What is to run at a length and level: of those for the longest rows that begin there,
 * the best that the level has, else the lowest. */
static size_t chosen_at(unsigned exported, size_t n, int level) {
    size_t from = 0, best = CHOICES;
    for (size_t k = 0; k < CHOICES; k++)
        if (choices[k].exported == exported && choices[k].from <= n &&
            choices[k].from > from)
            from = choices[k].from;
    for (size_t k = 0; k < CHOICES; k++) {
        int isa = (int)choices[k].isa;
        int other = best < CHOICES ? (int)choices[best].isa : EVO_ISA_COUNT;
        if (choices[k].exported == exported && choices[k].from == from &&
            (other > level ? isa < other : isa <= level && isa > other))
            best = k;
    }
    return best;
}

static void export_choices(subject *subjects) {
    evo_text batch;
    evo_error err;
    evo_text_init(&batch);
    evo_text_append(&batch, "int test_level;\n");
    for (unsigned file = 0; file < CHOSEN_FILES; file++) {
        evo_export_item items[CHOICES];
        size_t count = 0, last = 0;
        for (size_t k = 0; k < CHOICES; k++) {
            if (choices[k].exported != file)
                continue;
            last = k;
            row_read(choices[k].kernel, &subjects[k].kernel);
            name_subject(&subjects[k], file);
            items[count] = plain_item(&subjects[k].kernel);
            items[count].isa = choices[k].isa;
            items[count++].from = choices[k].from;
        }
        const subject *s = &subjects[last];
        ck_assert_msg(evo_export_write(items, count, s->name, directory, &err) ==
                          EVO_OK,
                      "%s", err.text);
        export_append_driver(&s->kernel, s->name, s->capitals, &batch);
    }
    write_text("batch.c", &batch);
    evo_text_clear(&batch);
}

START_TEST(lengths_choose_kernels) {
    static const size_t lengths[] = {0, 1, 32, 33, 34, 99, 100, 101, 4096, 4097, 5000};
    const char *compiler = builds[_i][0], *flags = builds[_i][1];
    subject *subjects = calloc(CHOICES, sizeof *subjects);
    char path[512], symbol[64];
    arrays a;
    evo_rng rng;
    if (!have(compiler)) {
        free(subjects);
        return;
    }
    make_directory();
    export_choices(subjects);
    run("cd '%s' && %s %s %s -shared -fPIC batch.c -o batch.so -lm", directory,
        compiler, flags, WARNINGS);
    snprintf(path, sizeof path, "%s/batch.so", directory);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    int *level = dlsym(library, "test_level");
    evo_interp *interp = evo_interp_create();
    arrays_init(&a);
    evo_rng_init(&rng, 63, EVO_STREAM_TEST, 0);
    draw_arrays(&rng, &subjects[0].kernel, true, &a);
    for (unsigned file = 0; file < CHOSEN_FILES; file++) {
        export_call *call;
        snprintf(symbol, sizeof symbol, "kernel_%u_call", file);
        *(void **)&call = dlsym(library, symbol);
        ck_assert(*(void **)&call != NULL);
        for (*level = 0; *level <= (int)evo_isa_host(); ++*level)
            for (size_t l = 0; l < EVO_COUNT_OF(lengths); l++) {
                const subject *s = &subjects[chosen_at(file, lengths[l], *level)];
                void *want[] = {a.want[0]};
                const void *in[] = {a.in[0]};
                ck_assert(evo_interpret(interp, &s->kernel, in, want, NULL,
                                        lengths[l]) == EVO_OK);
                compare(call, s, &a, lengths[l], 0, false, evo_isa_name(*level));
            }
    }
    arrays_clear(&a);
    evo_interp_destroy(interp);
    dlclose(library);
    remove_directory();
    free(subjects);
}
END_TEST

static void expect_refused(const evo_export_item *items, size_t count,
                           const char *why) {
    evo_text header, source;
    evo_error err;
    evo_text_init(&header);
    evo_text_init(&source);
    ck_assert(evo_export_c(items, count, "softmax", &header, &source, &err) ==
              EVO_ERR_ARGUMENT);
    ck_assert_msg(strstr(err.text, why) != NULL, "%s", err.text);
    evo_text_clear(&header);
    evo_text_clear(&source);
}

START_TEST(lengths_that_are_refused) {
    evo_kernel k, exp;
    evo_export_item items[EVO_EXPORT_RANGES + 1];
    row_read("softmax/two_pass", &k);
    build_exp(&exp);
    for (size_t i = 0; i < EVO_COUNT_OF(items); i++) {
        items[i] = plain_item(&k);
        items[i].from = 100 * i;
    }
    expect_refused(items, EVO_COUNT_OF(items), "at most 4 ranges");
    expect_refused(items + 1, 2, "fewer than 100 elements");
    items[1].from = 0;
    expect_refused(items, 2, "both for portable");
    items[1].from = 100; /* both are stored in 16 bits */
    items[0].format = "f16";
    items[1].format = "bf16";
    expect_refused(items, 2, "one format: f16 and bf16");
    items[0].kernel = &exp;
    items[0].from = 5;
    expect_refused(items, 1, "functions of rows");
}
END_TEST

/* One result a row is no array, and all rows are read after the first is written. */
START_TEST(headers_say_what_may_overlap) {
    evo_kernel k;
    evo_text header, source;
    evo_error err;
    evo_text_init(&header);
    evo_text_init(&source);
    row_parse(ROW_KAHAN, strlen(ROW_KAHAN), &k);
    evo_export_item item = plain_item(&k);
    ck_assert(evo_export_c(&item, 1, "kahan", &header, &source, &err) == EVO_OK);
    ck_assert_ptr_null(strstr(header.data, "may be an input"));
    ck_assert_ptr_nonnull(strstr(header.data, "apart from all inputs"));
    evo_text_clear(&header);
    evo_text_clear(&source);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("exported rows");
    TCase *c = tcase_create("builds");
    tcase_add_loop_test(c, rows_have_the_same_bits_in_every_build, 0,
                        (int)EVO_COUNT_OF(builds));
    tcase_add_loop_test(c, lengths_choose_kernels, 1, (int)EVO_COUNT_OF(builds));
    tcase_add_test(c, lengths_that_are_refused);
    tcase_add_test(c, headers_say_what_may_overlap);
    tcase_set_timeout(c, 600);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
