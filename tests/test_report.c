/* evolve report: one page that stands alone, whatever an archive says. */
#include "tests/cli_run.h"
#include "tests/well_formed.h"

#include <dirent.h>

/* Quotes, markup, a control character, and a byte that is no UTF-8. */
#define HOSTILE "<script>alert(\"x\")</script>&amp;'\x01\xff"

static void make_kernels(const char *path, const char *command) {
    evo_archive *archive;
    int64_t run;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    const evo_run_record record = {command,          7,       "cpu",
                                   "LLVM 19.1.7 O1", "0.1.0", "2026-01-02T03:04:05Z"};
    ck_ok(evo_archive_add_run(archive, &record, &run, &err));
    for (int i = 0; i < 4; i++) {
        evo_kernel kernel = fixture_kernel(i);
        evo_claim claim = fixture_claim(i);
        evo_time_record time = fixture_time(4 - i); /* the less accurate, the faster */
        evo_hash id;
        ck_ok(evo_archive_add_kernel(archive, &kernel, run, NULL, NULL, "seed", &id,
                                     &err));
        ck_ok(evo_archive_add_claim(archive, id, run, &claim, &err));
        ck_ok(evo_archive_add_time(archive, id, run, &time, &err));
    }
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
}

/* Well-formed, without scripts, and nothing that a browser would fetch. */
static void expect_alone(const char *page) {
    ck_assert_int_eq(strncmp(page, "<!DOCTYPE html>\n", 16), 0);
    ck_assert(is_well_formed(page));
    ck_assert(strstr(page, "<script") == NULL);
    ck_assert(strstr(page, "src=") == NULL);
    ck_assert(strstr(page, "<link") == NULL);
    for (const char *p = page; (p = strstr(p, "://")) != NULL; p += 3)
        ck_assert_int_eq(strncmp(p, "://www.w3.org/2000/svg\"", 23), 0);
    for (const char *p = page; *p != '\0'; p += evo_utf8_length(p))
        ck_assert_uint_gt(evo_utf8_length(p), 0);
}

static size_t count_of(const char *text, const char *part) {
    size_t count = 0;
    for (const char *p = text; (p = strstr(p, part)) != NULL; p += strlen(part))
        count++;
    return count;
}

/* What `evolve report ARCHIVE -o page.html` wrote; checked, to be freed. */
static char *report(const char *path) {
    const char *out = fixture_path("page.html");
    cli_result result = cli_run("report", path, "-o", out);
    cli_expect(&result, 0);
    ck_assert_str_eq(result.out + strlen(result.out) - 10, "page.html\n");
    cli_free(&result);
    char *page = cli_read(out);
    expect_alone(page);
    return page;
}

START_TEST(kernels) {
    const char *path = fixture_path("<b>\"&\xff.db");
    make_kernels(path, HOSTILE);
    char *page = report(path);
    ck_assert_uint_eq(count_of(page, "<h2 id=\"k"), 4);
    ck_assert_uint_eq(count_of(page, "<a href=\"#k"), 4);
    ck_assert_uint_eq(count_of(page, "<svg "), 5); /* the front and four curves */
    ck_assert_ptr_nonnull(strstr(page, "<td>4 of 4 kernels</td>"));
    ck_assert_ptr_nonnull(strstr(page, "&lt;script&gt;alert(&quot;x&quot;)"));
    ck_assert_ptr_nonnull(strstr(page, "&lt;/script&gt;&amp;amp;"));
    ck_assert_ptr_nonnull(strstr(page, "worst input"));
    ck_assert_ptr_nonnull(strstr(page, "kernel sample"));
    ck_assert_ptr_nonnull(strstr(page, "&lt;b&gt;&quot;&amp;"));
    cli_result result = cli_run("report", path, "-o", "-");
    cli_expect(&result, 0);
    ck_assert_str_eq(result.out, page);
    cli_free(&result);
    free(page);
}
END_TEST

START_TEST(formulas) {
    char path[160];
    snprintf(path, sizeof path, "%s/real.db", fixture_directory);
    cli_result result =
        cli_run("--target", "exp2", "--fmt", "real", "--domain", "(0,1]",
                "--evaluations", "300", "--deterministic", "--archive", path);
    cli_expect(&result, 0);
    cli_free(&result);
    char *page = report(path);
    ck_assert_ptr_nonnull(strstr(page, "largest relative error by operations"));
    ck_assert_ptr_nonnull(strstr(page, "f(x) = "));
    ck_assert_ptr_nonnull(strstr(page, "<td>(0,1]</td>"));
    free(page);
}
END_TEST

START_TEST(quantisers) {
    float x[512];
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < EVO_COUNT_OF(x); i++)
        x[i] = (float)evo_rng_normal(&rng);
    char data[160], path[160];
    snprintf(data, sizeof data, "%s/<script>\"'&\xc3.f32", fixture_directory);
    snprintf(path, sizeof path, "%s/quant.db", fixture_directory);
    ck_ok(evo_file_write(data, (const char *)x, sizeof x, &err));
    cli_result result =
        cli_run("quant", "--data", data, "--report-data", data, "--bits", "2-4",
                "--evaluations", "96", "--deterministic", "--archive", path, "--json");
    cli_expect(&result, 0);
    json_t *front = cli_json(&result);
    cli_free(&result);
    char *page = report(path);
    ck_assert_uint_gt(json_array_size(front), 3);
    ck_assert_uint_eq(count_of(page, "<h2 id=\"k"), json_array_size(front));
    for (size_t i = 0; i < json_array_size(front); i++) {
        const json_t *item = json_array_get(front, i);
        const json_t *model = json_array_get(json_object_get(item, "model"), 0);
        ck_assert_ptr_nonnull(
            strstr(page, json_string_value(json_object_get(item, "id"))));
        ck_assert_ptr_nonnull(strstr(page, json_string_value(model)));
    }
    ck_assert_ptr_nonnull(strstr(page, "SQNR in dB on the tensors of the report"));
    ck_assert_ptr_nonnull(strstr(page, "report: &lt;script&gt;&quot;'&amp;?.f32"));
    json_decref(front);
    free(page);
}
END_TEST

START_TEST(empty) {
    const char *path = fixture_path("empty.db");
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    char *page = report(path);
    ck_assert_ptr_nonnull(strstr(page, "holds no kernel"));
    free(page);
}
END_TEST

static int count_temporaries(void) {
    int count = 0;
    DIR *dir = opendir(fixture_directory);
    ck_assert_ptr_nonnull(dir);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
        count += strstr(entry->d_name, ".tmp") != NULL;
    closedir(dir);
    return count;
}

/* The old page stays whole, without half a new one beside it. */
START_TEST(refusals) {
    char path[160];
    snprintf(path, sizeof path, "%s/some.db", fixture_directory);
    make_kernels(path, "evolve");
    cli_result result = cli_run("report", path);
    cli_expect_refusal(&result, 2, "-o FILE.html");
    cli_free(&result);
    result = cli_run("report", path, "-o", "");
    cli_expect_refusal(&result, 2, "-o FILE.html");
    cli_free(&result);
    result = cli_run("report", path, "-o", path);
    cli_expect_refusal(&result, 2, "the archive itself");
    cli_free(&result);
    result = cli_run("report", path, "-o", fixture_path("none/page.html"));
    cli_expect_refusal(&result, 1, "none/page.html");
    cli_free(&result);
    const char *page = cli_file("old.html", "the old page");
    result = cli_run("report", page, "-o", fixture_path("new.html"));
    cli_expect_refusal(&result, 1, "old.html");
    cli_free(&result);
    result = cli_run("report", fixture_path("no.db"), "-o", page);
    cli_expect_refusal(&result, 1, "no.db");
    cli_free(&result);
    result = cli_run_with(&(cli_setting){NULL, 4096},
                          (const char *const[]){"report", path, "-o", page, NULL});
    cli_expect_refusal(&result, 1, "old.html");
    cli_free(&result);
    char *kept = cli_read(page);
    ck_assert_str_eq(kept, "the old page");
    free(kept);
    ck_assert_int_eq(count_temporaries(), 0);
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM kernels"), "4");
}
END_TEST

int main(void) {
    Suite *suite = suite_create("report");
    TCase *tcase = tcase_create("report");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, kernels);
    tcase_add_test(tcase, formulas);
    tcase_add_test(tcase, quantisers);
    tcase_add_test(tcase, empty);
    tcase_add_test(tcase, refusals);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
