/* Exported text: the same bytes again, what the fact block says, how users build it,
 * what is refused, and that nothing half-written stays behind. */
#define _GNU_SOURCE
#include <check.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "tests/export_support.h"
#include "tests/kernels.h"

/* ---- What the text promises ------------------------------------------------ */

START_TEST(test_same_bytes_again) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    build_exp(kernel);
    evo_export_item item = plain_item(kernel);
    evo_text h1, h2, c1, c2;
    evo_text_init(&h1);
    evo_text_init(&h2);
    evo_text_init(&c1);
    evo_text_init(&c2);
    ck_assert_int_eq(evo_export_c(&item, 1, "fast_exp", &h1, &c1, NULL), EVO_OK);
    ck_assert_int_eq(evo_export_c(&item, 1, "fast_exp", &h2, &c2, NULL), EVO_OK);
    ck_assert_str_eq(h1.data, h2.data);
    ck_assert_str_eq(c1.data, c2.data);
    /* Everything outside is named after the export. */
    ck_assert_ptr_null(strstr(c1.data, "evo_"));
    ck_assert_ptr_null(strstr(c1.data, "EVO_"));
    evo_text_clear(&h1);
    evo_text_clear(&h2);
    evo_text_clear(&c1);
    evo_text_clear(&c2);
    free(kernel);
}
END_TEST

/* A step without the large regions is a function of its own for AVX2; a small region,
 * or one of a kernel of floats, stays where it is. */
START_TEST(test_large_regions_apart) {
    static kernel_writer *const writers[] = {kernel_large_regions,
                                             kernel_sin_slow_path};
    for (int i = 0; i < 2; i++) {
        evo_kernel *kernel = calloc(1, sizeof *kernel);
        evo_builder b;
        evo_text h, c;
        writers[i](&b, kernel);
        ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
        evo_export_item item = plain_item(kernel);
        evo_text_init(&h);
        evo_text_init(&c);
        ck_assert_int_eq(evo_export_c(&item, 1, "regions", &h, &c, NULL), EVO_OK);
        ck_assert_int_eq(strstr(c.data, "regions_rare_avx2(") != NULL, i == 0);
        ck_assert_ptr_null(strstr(c.data, "regions_rare_avx512("));
        evo_text_clear(&h);
        evo_text_clear(&c);
        free(kernel);
    }
}
END_TEST

START_TEST(test_fact_block) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    build_exp(kernel);
    evo_claim claim = {.verdict = EVO_VERDICT_PROVEN,
                       .domain = evo_domain_whole(),
                       .inputs = UINT64_C(1) << 32,
                       .max_ulp = 0.91500000001,
                       .worst_input = {0x42b17217},
                       .worst_got = 0x7f7fff84,
                       .misrounded = 1234,
                       .histogram = {(UINT64_C(1) << 32) - 1234, 1234},
                       .properties_checked =
                           EVO_PROPERTY_MONOTONE | EVO_PROPERTY_SPECIALS,
                       .properties_held = EVO_PROPERTY_SPECIALS};
    evo_export_item item = plain_item(kernel);
    item.target = "exp";
    item.claim = &claim;
    item.evidence = "first */ int bad; /* line\nsecond\\\nthird ?"
                    "?/";
    evo_text h, c;
    evo_text_init(&h);
    evo_text_init(&c);
    ck_assert_int_eq(evo_export_c(&item, 1, "fast_exp", &h, &c, NULL), EVO_OK);
    static const char *const expected[] = {"0.915001 ulp, proven",
                                           "0x42b17217",
                                           "0x1.62e42ep+6 (88.7228317",
                                           "1234",
                                           "fails        monotone",
                                           "MIT-0",
                                           "FTZ/DAZ",
                                           "every input",
                                           "00112233445566778899aabbccddeeff",
                                           "second"};
    for (size_t k = 0; k < EVO_COUNT_OF(expected); k++) {
        ck_assert_msg(strstr(h.data, expected[k]) != NULL, "no \"%s\"", expected[k]);
        ck_assert_msg(strstr(c.data, expected[k]) != NULL, "no \"%s\"", expected[k]);
    }
    const char *end = strstr(h.data, "*/");
    ck_assert_ptr_nonnull(end);
    ck_assert_msg(strstr(h.data, "third") < end, "the evidence ends the comment");
    ck_assert_ptr_null(strchr(h.data, '\\'));
    evo_text_clear(&h);
    evo_text_clear(&c);
    free(kernel);
}
END_TEST

/* A search's observed claim: what was not looked at is not stated. */
START_TEST(test_fact_block_without_details) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    build_exp(kernel);
    evo_claim claim = {.verdict = EVO_VERDICT_OBSERVED,
                       .domain = evo_domain_whole(),
                       .inputs = 123456,
                       .max_ulp = 0.75};
    evo_export_item item = plain_item(kernel);
    item.target = "exp";
    item.claim = &claim;
    evo_text h, c;
    evo_text_init(&h);
    evo_text_init(&c);
    ck_assert_int_eq(evo_export_c(&item, 1, "fast_exp", &h, &c, NULL), EVO_OK);
    ck_assert_ptr_nonnull(strstr(h.data, "0.750000 ulp, observed on 123456 inputs"));
    ck_assert_ptr_nonnull(strstr(h.data, "FTZ/DAZ"));
    static const char *const unknown[] = {"worst input", "result there", "mean error",
                                          "misrounded", "holds"};
    for (size_t k = 0; k < EVO_COUNT_OF(unknown); k++)
        ck_assert_msg(strstr(h.data, unknown[k]) == NULL, "\"%s\"", unknown[k]);
    evo_text_clear(&h);
    evo_text_clear(&c);
    free(kernel);
}
END_TEST

/* The exported source with one digit of the first polynomial constant changed gives
 * other results: the comparison sees one bit. */
START_TEST(test_one_bit_is_seen) {
    subject *s = calloc(1, sizeof *s);
    evo_text h, c, batch;
    evo_text_init(&h);
    evo_text_init(&c);
    evo_text_init(&batch);
    build_exp(&s->kernel);
    name_subject(s, 0);
    evo_export_item item = plain_item(&s->kernel);
    ck_assert_int_eq(evo_export_c(&item, 1, s->name, &h, &c, NULL), EVO_OK);
    unsigned changed = 0;
    for (char *at = c.data; (at = strstr(at, "0x1.62e43p-1f")) != NULL; at++) {
        at[8] = '5'; /* 0x1.62e45p-1f */
        changed++;
    }
    ck_assert_uint_ge(changed, 3);
    make_directory();
    write_text("kernel_0.h", &h);
    write_text("kernel_0.c", &c);
    evo_text_append(&batch, "int test_level;\n");
    export_append_driver(&s->kernel, s->name, s->capitals, &batch);
    write_text("batch.c", &batch);
    run("cd '%s' && gcc -O1 -shared -fPIC batch.c -o batch.so -lm", directory);
    char path[512];
    snprintf(path, sizeof path, "%s/batch.so", directory);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_ptr_nonnull(library);
    int *level = dlsym(library, "test_level");
    export_call *call;
    *(void **)&call = dlsym(library, "kernel_0_call");
    float x[100], want[100], got[100];
    for (int i = 0; i < 100; i++)
        x[i] = 0.01f + (float)i / 128;
    const void *in[1] = {x};
    void *out[1] = {want}, *out2[1] = {got};
    evo_interp *interp = evo_interp_create();
    ck_assert_int_eq(evo_interpret(interp, &s->kernel, in, out, NULL, 100), EVO_OK);
    for (*level = 0; *level <= (int)evo_isa_host(); ++*level) {
        size_t where;
        call(in, out2, NULL, NULL, 100);
        ck_assert(!export_same(EVO_STORE_F32, want, got, 100, &where));
    }
    evo_interp_destroy(interp);
    dlclose(library);
    remove_directory();
    evo_text_clear(&h);
    evo_text_clear(&c);
    evo_text_clear(&batch);
    free(s);
}
END_TEST

/* As a user builds it: the file alone, the choice at run time or by a plain macro, the
 * header from C++, and no fast-math. */
START_TEST(test_as_users_build_it) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_text text;
    evo_text_init(&text);
    build_exp(kernel);
    make_directory();
    evo_export_item item = plain_item(kernel);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", directory, NULL), EVO_OK);
    evo_text_append(&text, "#include \"fast_exp.h\"\n"
                           "int main(void) {\n"
                           "    float x[37], y[37];\n"
                           "    for (int i = 0; i < 37; i++)\n"
                           "        x[i] = (float)i / 16;\n"
                           "    fast_exp_array(x, y, 37);\n"
                           "    for (int i = 0; i < 37; i++)\n"
                           "        if (!(y[i] == fast_exp(x[i])))\n"
                           "            return 1;\n"
                           "    return y[16] > 2.7182f && y[16] < 2.7183f ? 0 : 2;\n"
                           "}\n");
    write_text("main.c", &text);
    for (size_t k = 0; k < EVO_COUNT_OF(compilers); k++) {
        if (!have(compilers[k]))
            continue;
        static const char *const flags[] = {"-O0", "-O2", "-O3 -march=native",
                                            "-O2 -DFAST_EXP_FORCE_ISA=0"};
        for (size_t f = 0; f < EVO_COUNT_OF(flags); f++)
            run("cd '%s' && %s -std=c11 %s %s main.c fast_exp.c -o main -lm && ./main",
                directory, compilers[k], flags[f], WARNINGS);
        run("cd '%s' && ! %s -ffast-math -c fast_exp.c 2>/dev/null", directory,
            compilers[k]);
        /* Where this compiler speaks C++ at all. */
        run("cd '%s' && : > empty.h && (! %s -x c++ -fsyntax-only empty.h 2>/dev/null "
            "|| "
            "%s -x c++ -fsyntax-only -Wall -Wextra fast_exp.h)",
            directory, compilers[k], compilers[k]);
        /* Only the two names of the interface are visible. */
        run("cd '%s' && %s -O1 -c fast_exp.c && test \"$(nm -g --defined-only "
            "fast_exp.o | "
            "awk '{print $3}' | sort | tr '\\n' ' ')\" = 'fast_exp fast_exp_array '",
            directory, compilers[k]);
    }
    remove_directory();
    evo_text_clear(&text);
    free(kernel);
}
END_TEST

/* Two kernels, one a map of the other's: the instruction set decides which one runs. */
START_TEST(test_bundle) {
    evo_kernel *low = calloc(1, sizeof *low), *high = calloc(1, sizeof *high);
    evo_kernel *other = calloc(1, sizeof *other);
    evo_builder b;
    evo_error err;
    evo_text text;
    kernel_exp_table(&b, low);
    ck_assert_int_eq(evo_builder_finish(&b, &err), EVO_OK);
    *high = *low;
    for (int i = 0; i < high->instr_count; i++)
        if (high->instrs[i].op == EVO_OP_CONST_F32 && high->instrs[i].imm == 0x3f800000)
            high->instrs[i].imm = 0x40000000; /* the constant term 1: 2 */
    evo_export_item items[2] = {plain_item(low), plain_item(high)};
    evo_claim claims[2] = {{.domain = evo_domain_whole(), .inputs = 1, .max_ulp = 0.25},
                           {.domain = evo_domain_whole(), .inputs = 1, .max_ulp = 0.5}};
    items[0].isa = EVO_ISA_AVX2;
    items[1].isa = EVO_ISA_AVX512;
    for (int k = 0; k < 2; k++) {
        items[k].target = "exp";
        items[k].claim = &claims[k];
    }
    make_directory();
    ck_assert_int_eq(evo_export_write(items, 2, "both", directory, &err), EVO_OK);
    evo_text_init(&text);
    evo_text_append(&text,
                    "int test_level;\n#define BOTH_FORCE_ISA test_level\n"
                    "#include \"both.c\"\n"
                    "int main(void) {\n"
                    "    float x[40] = {0}, y[40];\n"
                    "    for (; test_level <= %d; test_level++) {\n"
                    "        both_array(x, y, 40);\n"
                    "        for (int i = 0; i < 40; i++)\n"
                    "            if ((y[i] > 1.5f) != (test_level == 2))\n"
                    "                return 1;\n"
                    "    }\n"
                    "    return both(0) > 1.5f ? 2 : 0;\n"
                    "}\n",
                    (int)evo_isa_host());
    write_text("main.c", &text);
    for (size_t k = 0; k < EVO_COUNT_OF(compilers); k++)
        if (have(compilers[k])) {
            run("cd '%s' && %s -std=c11 -pedantic -O1 %s main.c -o main -lm && ./main",
                directory, compilers[k], WARNINGS);
            run("cd '%s' && : > empty.h && (! %s -x c++ -fsyntax-only empty.h "
                "2>/dev/null || %s -x c++ -fsyntax-only -Wall -Wextra both.h)",
                directory, compilers[k], compilers[k]);
        }
    run("grep -q 'results differ' '%s/both.h'", directory);
    run("tr '\\n' ' ' <'%s/both.h' | grep -q 'On avx2:.* 0.250000 ulp.*On avx512:.* "
        "0.500000 ulp'",
        directory);
    items[1].target = "exp2";
    ck_assert_int_eq(evo_export_write(items, 2, "both", directory, &err),
                     EVO_ERR_ARGUMENT);
    items[1].target = "exp";
    items[1].isa = EVO_ISA_AVX2;
    ck_assert_int_eq(evo_export_write(items, 2, "both", directory, &err),
                     EVO_ERR_ARGUMENT);
    kernel_sincos(&b, other);
    ck_assert_int_eq(evo_builder_finish(&b, &err), EVO_OK);
    items[1] = plain_item(other);
    ck_assert_int_eq(evo_export_write(items, 2, "both", directory, &err),
                     EVO_ERR_ARGUMENT);
    ck_assert_int_eq(evo_export_write(items, 0, "both", directory, &err),
                     EVO_ERR_ARGUMENT);
    remove_directory();
    evo_text_clear(&text);
    free(low);
    free(high);
    free(other);
}
END_TEST

/* ---- Refusals -------------------------------------------------------------- */

START_TEST(test_names_refused) {
    static const char *const bad[] = {
        "",    "1x",   "a-b",     "for",       "class", "exp", "expf",
        "y",   "x0",   "_a",      "main",      "v12",   "a b", "\xc3\xa4",
        "a/b", "../a", "fold0_0", "y1_stride", NULL};
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    build_exp(kernel);
    evo_export_item item = plain_item(kernel);
    for (size_t k = 0; k < EVO_COUNT_OF(bad); k++) {
        evo_text h, c;
        evo_error err = {.text = ""};
        evo_text_init(&h);
        evo_text_init(&c);
        ck_assert_int_eq(evo_export_c(&item, 1, bad[k], &h, &c, &err),
                         EVO_ERR_ARGUMENT);
        ck_assert_uint_gt(strlen(err.text), 0);
        ck_assert_ptr_null(c.data);
    }
    free(kernel);
}
END_TEST

static unsigned files_in(const char *path) {
    char command[512];
    unsigned count = 0;
    snprintf(command, sizeof command, "ls -A '%s' | wc -l", path);
    FILE *pipe = popen(command, "r");
    ck_assert_ptr_nonnull(pipe);
    ck_assert_int_eq(fscanf(pipe, "%u", &count), 1);
    pclose(pipe);
    return count;
}

/* A directory in the way of the source: the header that was there stays as it was. */
START_TEST(test_both_or_neither) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_error err;
    evo_text old;
    char path[512], *data;
    size_t length;
    build_exp(kernel);
    evo_export_item item = plain_item(kernel);
    make_directory();
    evo_text_init(&old);
    evo_text_append(&old, "old\n");
    write_text("fast_exp.h", &old);
    snprintf(path, sizeof path, "%s/fast_exp.c", directory);
    ck_assert_int_eq(mkdir(path, 0777), 0);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", directory, &err),
                     EVO_ERR_IO);
    ck_assert_uint_gt(strlen(err.text), 0);
    ck_assert_uint_eq(files_in(directory), 2);
    snprintf(path, sizeof path, "%s/fast_exp.h", directory);
    ck_assert_int_eq(evo_file_read(path, 100, &data, &length, NULL), EVO_OK);
    ck_assert_str_eq(data, "old\n");
    free(data);
    evo_text_clear(&old);
    /* A directory that cannot be made, and one that is a file. */
    snprintf(path, sizeof path, "%s/none/deeper", directory);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", path, &err), EVO_ERR_IO);
    snprintf(path, sizeof path, "%s/fast_exp.h", directory);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", path, &err), EVO_ERR_IO);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", "/proc", &err), EVO_ERR_IO);
    /* One level is made, and overwriting leaves the two files and nothing else. */
    snprintf(path, sizeof path, "%s/new", directory);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", path, &err), EVO_OK);
    ck_assert_int_eq(evo_export_write(&item, 1, "fast_exp", path, &err), EVO_OK);
    ck_assert_uint_eq(files_in(path), 2);
    remove_directory();
    free(kernel);
}
END_TEST

/* The disk is full between the two files (the limit lets the header pass). */
START_TEST(test_full_disk) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    struct rlimit limit, small;
    evo_error err;
    evo_text old;
    build_exp(kernel);
    evo_export_item item = plain_item(kernel);
    make_directory();
    evo_text_init(&old);
    evo_text_append(&old, "old\n");
    write_text("fast_exp.c", &old);
    ck_assert(signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
    small = limit;
    small.rlim_cur = 4096;
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    evo_status status = evo_export_write(&item, 1, "fast_exp", directory, &err);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    ck_assert_int_eq(status, EVO_ERR_IO);
    ck_assert_uint_eq(files_in(directory), 1);
    run("test \"$(cat '%s/fast_exp.c')\" = old", directory);
    evo_text_clear(&old);
    remove_directory();
    free(kernel);
}
END_TEST

static Suite *suite(void) {
    Suite *s = suite_create("export text");
    TCase *c = tcase_create("text");
    tcase_set_timeout(c, 120);
    tcase_add_test(c, test_same_bytes_again);
    tcase_add_test(c, test_large_regions_apart);
    tcase_add_test(c, test_fact_block);
    tcase_add_test(c, test_fact_block_without_details);
    tcase_add_test(c, test_one_bit_is_seen);
    tcase_add_test(c, test_as_users_build_it);
    tcase_add_test(c, test_bundle);
    tcase_add_test(c, test_names_refused);
    tcase_add_test(c, test_both_or_neither);
    tcase_add_test(c, test_full_disk);
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
