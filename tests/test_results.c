/* The kernels in results/: each is the program that its claim names, the claim is
 * proven again, and the shipped C is what the exporter writes for it. */
#include <check.h>
#include <dirent.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "export/export.h"
#include "scoring/scoring.h"

enum { MAX_RESULTS = 64 };
#define WHOLE "whole" /* the domain of claims about all inputs */

typedef struct result {
    char name[64];
    evo_kernel kernel;
    json_t *claim;
} result;

static result *results;
static size_t result_count;

static char *read_text(const char *name, const char *file, size_t *length) {
    char path[1024], *text = NULL;
    evo_error err = {0};
    snprintf(path, sizeof path, "%s/results/%s/%s", EVO_SOURCE_DIR, name, file);
    ck_assert_msg(evo_file_read(path, 1 << 22, &text, length, &err) == EVO_OK, "%s",
                  err.text);
    return text;
}

static void load_one(const char *name) {
    result *r = &results[result_count++];
    char file[80];
    size_t length;
    evo_error err = {0};
    snprintf(r->name, sizeof r->name, "%s", name);
    snprintf(file, sizeof file, "%s.evo", name);
    char *text = read_text(name, file, &length);
    ck_assert_msg(evo_kernel_parse(text, length, &r->kernel, &err) == EVO_OK, "%s: %s",
                  name, err.text);
    free(text);
    text = read_text(name, "claim.json", &length);
    r->claim = json_loadb(text, length, 0, NULL);
    free(text);
    ck_assert_msg(r->claim != NULL, "%s: claim.json", name);
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const result *)a)->name, ((const result *)b)->name);
}

static void load_all(void) {
    results = calloc(MAX_RESULTS, sizeof *results);
    ck_assert(results != NULL);
    DIR *dir = opendir(EVO_SOURCE_DIR "/results");
    ck_assert(dir != NULL);
    for (const struct dirent *e; (e = readdir(dir)) && result_count < MAX_RESULTS;)
        /* Kernels over the reals: test_real.c. */
        if (e->d_type == DT_DIR && e->d_name[0] != '.' &&
            strcmp(e->d_name, "real") != 0)
            load_one(e->d_name);
    closedir(dir);
    qsort(results, result_count, sizeof *results, by_name);
    ck_assert_uint_ge(result_count, 1);
}

static double real_of(const json_t *claim, const char *name) {
    const char *hex = json_string_value(json_object_get(claim, name));
    ck_assert_msg(hex != NULL, "%s", name);
    return strtod(hex, NULL);
}

START_TEST(programs_are_the_claimed_ones) {
    for (size_t i = 0; i < result_count; i++) {
        char id[33];
        evo_hash_format(evo_kernel_hash(&results[i].kernel), id);
        ck_assert_str_eq(id,
                         json_string_value(json_object_get(results[i].claim, "id")));
    }
}
END_TEST

static const char *word_of(const result *r, const char *name) {
    const char *word = json_string_value(json_object_get(r->claim, name));
    ck_assert_msg(word != NULL, "%s: %s", r->name, name);
    return word;
}

/* Claims that one sweep repeats: of one target on one domain. */
static bool go_together(const result *a, const result *b) {
    return strcmp(word_of(a, "target"), word_of(b, "target")) == 0 &&
           strcmp(word_of(a, "domain"), word_of(b, "domain")) == 0;
}

/* One sweep for all kernels that go with this one. */
static void prove_with(const result *first) {
    const evo_kernel *kernels[MAX_RESULTS];
    const result *of[MAX_RESULTS];
    evo_claim claims[MAX_RESULTS];
    size_t count = 0;
    evo_error err = {0};
    evo_prove_options options = {.format = EVO_FORMAT_F32,
                                 .domain = evo_domain_whole(),
                                 .threads = evo_cpu_count(),
                                 .isa = evo_isa_host()};
    for (size_t i = 0; i < result_count; i++)
        if (go_together(&results[i], first)) {
            of[count] = &results[i];
            kernels[count++] = &results[i].kernel;
        }
    ck_assert(evo_target_find(word_of(first, "target"), &options.target));
    if (strcmp(word_of(first, "domain"), WHOLE) != 0)
        ck_assert_int_eq(
            evo_domain_parse(word_of(first, "domain"), &options.domain, &err), EVO_OK);
    ck_assert_msg(evo_prove_kernels(kernels, count, &options, claims, &err) == EVO_OK,
                  "%s", err.text);
    for (size_t i = 0; i < count; i++) {
        const json_t *claim = of[i]->claim;
        ck_assert_int_eq(claims[i].verdict, EVO_VERDICT_PROVEN);
        ck_assert_uint_eq(claims[i].inputs, (uint64_t)json_integer_value(
                                                json_object_get(claim, "inputs")));
        ck_assert_msg(claims[i].max_ulp == real_of(claim, "max_ulp_hex"), "%s: %a",
                      of[i]->name, claims[i].max_ulp);
        ck_assert_uint_eq(
            claims[i].misrounded,
            (uint64_t)json_integer_value(json_object_get(claim, "misrounded")));
        ck_assert_uint_eq(claims[i].special_failures, 0);
    }
}

START_TEST(claims_hold) {
    for (size_t i = 0; i < result_count; i++) {
        size_t k = 0;
        while (!go_together(&results[k], &results[i]))
            k++;
        if (k == i) /* the first of its kind */
            prove_with(&results[i]);
    }
}
END_TEST

/* The code after the fact block, which states claim and evidence. */
static const char *code_of(const char *text) {
    const char *code = strstr(text, "\n#include");
    ck_assert(code != NULL);
    return code;
}

START_TEST(exports_are_reproduced) {
    for (size_t i = 0; i < result_count; i++) {
        const result *r = &results[i];
        const json_t *target = json_object_get(r->claim, "target");
        evo_export_item item = {.kernel = &r->kernel,
                                .isa = EVO_ISA_AVX512,
                                .target = json_string_value(target),
                                .format = "f32",
                                .id =
                                    json_string_value(json_object_get(r->claim, "id"))};
        evo_text header, source;
        evo_error err = {0};
        char file[80];
        size_t length;
        evo_text_init(&header);
        evo_text_init(&source);
        ck_assert_msg(evo_export_c(&item, 1, r->name, &header, &source, &err) == EVO_OK,
                      "%s", err.text);
        snprintf(file, sizeof file, "%s.c", r->name);
        char *shipped = read_text(r->name, file, &length);
        ck_assert_str_eq(code_of(shipped), code_of(source.data));
        free(shipped);
        evo_text_clear(&header);
        evo_text_clear(&source);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("results");
    TCase *tcase = tcase_create("all");
    tcase_set_timeout(tcase, 600);
    tcase_add_unchecked_fixture(tcase, load_all, NULL);
    tcase_add_test(tcase, programs_are_the_claimed_ones);
    tcase_add_test(tcase, claims_hold);
    tcase_add_test(tcase, exports_are_reproduced);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
