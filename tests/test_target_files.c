/* Targets by formula on the command line: search, archive, resume, verify, export. */
#include "tests/cli_run.h"

enum { DONE = 0, FAILURE = 1, USAGE = 2, GOAL = 3, VERIFY = 4 };

static void write_file(const char *name, const char *text) {
    FILE *file = fopen(fixture_path(name), "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(text, file), 0);
    ck_assert_int_eq(fclose(file), 0);
}

/* A ramp, which the identity meets where its results count. */
static const char ramp[] = "name: ramp\nformula: x < 2 ? max(x, -1) : 2\n"
                           "domain: [0.5, 1]\n";

static void search_ramp(const char *archive, const char *evaluations) {
    write_file("ramp.target", ramp);
    cli_result result = cli_run(
        "--target-file", fixture_path("ramp.target"), "--from", "scratch", "--max-ulp",
        "1", "--deterministic", "--evaluations", evaluations, "--threads", "1", "--isa",
        "portable", "--archive", fixture_path(archive), "--json");
    ck_assert_msg(result.status == DONE || result.status == GOAL, "%s", result.err);
    cli_free(&result);
}

START_TEST(archives_keep_the_definition) {
    search_ramp("ramp.db", "1");
    ck_assert_int_eq(remove(fixture_path("ramp.target")), 0);
    cli_result result = cli_run("front", fixture_path("ramp.db"), "--json");
    ck_assert_msg(result.status == DONE, "%s", result.err);
    json_t *front = cli_json(&result);
    ck_assert_uint_ge(json_array_size(front), 1);
    const json_t *first = json_array_get(front, 0);
    ck_assert_str_eq(json_string_value(json_object_get(first, "target")), "ramp");
    ck_assert_str_eq(json_string_value(json_object_get(first, "domain")), "[0.5,1]");
    ck_assert_str_eq(json_string_value(json_object_get(first, "target_definition")),
                     ramp);
    char kernel[256];
    snprintf(kernel, sizeof kernel, "%s:%s", fixture_path("ramp.db"),
             json_string_value(json_object_get(first, "id")));
    json_decref(front);
    cli_free(&result);
    result = cli_run("verify", kernel, "--threads", "1");
    ck_assert_msg(result.status == DONE, "%s%s", result.out, result.err);
    ck_assert_ptr_nonnull(strstr(result.out, "ramp f32"));
    cli_free(&result);
    result = cli_run("export", kernel, "--name", "ramp", "-o", fixture_path(""));
    ck_assert_msg(result.status == DONE, "%s", result.err);
    cli_free(&result);
    result = cli_run("resume", fixture_path("ramp.db"), "--evaluations", "2");
    ck_assert_msg(result.status == DONE || result.status == GOAL, "%s", result.err);
    cli_free(&result);
}
END_TEST

START_TEST(another_definition_is_refused) {
    search_ramp("other.db", "1");
    write_file("other.target", "name: ramp\nformula: max(x, -2)\n");
    cli_result result = cli_run("--target-file", fixture_path("other.target"), "--from",
                                "scratch", "--deterministic", "--evaluations", "1",
                                "--archive", fixture_path("other.db"));
    ck_assert_int_eq(result.status, USAGE);
    ck_assert_ptr_nonnull(strstr(result.err, "two different definitions"));
    cli_free(&result);
}
END_TEST

/* A wrong kernel is found wrong: the identity is no ramp beyond -1. */
START_TEST(verify_judges_by_the_formula) {
    write_file("ramp2.target", ramp);
    write_file("identity.evo", "kernel identity\ninput f32\noutput f32\npass unroll 1\n"
                               "  v1 = in.f32 0\n  output 0 v1\nend\n");
    const char *domains[] = {"--domain=0.5,1", "--domain=0.5,0.75"};
    for (size_t i = 0; i < EVO_COUNT_OF(domains); i++) {
        cli_result result = cli_run("verify", fixture_path("identity.evo"),
                                    "--target-file", fixture_path("ramp2.target"),
                                    domains[i], "--max-ulp", "0.5", "--threads", "1");
        ck_assert_msg(result.status == DONE, "%s%s", result.out, result.err);
        cli_free(&result);
    }
    write_file("shifted.target", "name: shifted\nformula: x + 0x1p-30\n");
    cli_result result =
        cli_run("verify", fixture_path("identity.evo"), "--target-file",
                fixture_path("shifted.target"), "--domain=0x1p-7,0x1p-6", "--max-ulp",
                "1", "--threads", "1");
    ck_assert_msg(result.status == VERIFY, "%s%s", result.out, result.err);
    cli_free(&result);
    result = cli_run("verify", fixture_path("identity.evo"), "--target-file",
                     fixture_path("ramp2.target"), "--domain=-2,1");
    ck_assert_int_eq(result.status, USAGE);
    ck_assert_ptr_nonnull(strstr(result.err, "domain of its own"));
    cli_free(&result);
}
END_TEST

START_TEST(bad_files_are_failures) {
    write_file("bad.target", "name: bad\nformula: 1 +\n");
    static const char *const commands[] = {"verify", "bench", "export"};
    for (size_t i = 0; i < EVO_COUNT_OF(commands); i++) {
        cli_result result = cli_run(commands[i], fixture_path("none.evo"),
                                    "--target-file", fixture_path("bad.target"));
        ck_assert_int_eq(result.status, FAILURE);
        ck_assert_ptr_nonnull(strstr(result.err, "line 2: the formula ends"));
        cli_free(&result);
    }
    cli_result result = cli_run("--target-file", fixture_path("missing.target"));
    ck_assert_int_eq(result.status, FAILURE);
    cli_free(&result);
    /* What is suggested is what a formula may hold. */
    write_file("typo.target", "name: typo\nformula: atan3(x)\n");
    result = cli_run("--target-file", fixture_path("typo.target"));
    ck_assert_int_eq(result.status, FAILURE);
    ck_assert_ptr_nonnull(strstr(result.err, "nearest: atan, "));
    ck_assert_ptr_null(strstr(result.err, "atan2"));
    cli_free(&result);
    write_file("good.target", "name: good\nformula: x\n");
    result = cli_run("--target-file", fixture_path("good.target"), "--target", "exp");
    ck_assert_int_eq(result.status, USAGE);
    ck_assert_ptr_nonnull(strstr(result.err, "asks for another"));
    cli_free(&result);
}
END_TEST

START_TEST(the_library_is_listed) {
    cli_result result = cli_run("list", "targets", "--json");
    ck_assert_int_eq(result.status, DONE);
    json_t *list = cli_json(&result);
    bool found = false;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        if (strcmp(json_string_value(json_object_get(one, "name")), "sinhc") == 0)
            found = json_is_string(json_object_get(one, "definition"));
    }
    ck_assert(found);
    json_decref(list);
    cli_free(&result);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("target_files");
    TCase *tcase = tcase_create("target_files");
    tcase_set_timeout(tcase, 600);
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, archives_keep_the_definition);
    tcase_add_test(tcase, another_definition_is_refused);
    tcase_add_test(tcase, verify_judges_by_the_formula);
    tcase_add_test(tcase, bad_files_are_failures);
    tcase_add_test(tcase, the_library_is_listed);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
