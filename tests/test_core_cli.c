/* Searches in f32 from scratch on a core domain: threads, vocabulary, refusals. */
#include "tests/cli_run.h"

enum { DONE = 0, USAGE = 2, GOAL = 3 };

#define CORE                                                                           \
    "--target", "exp2", "--domain=0.9,1", "--from", "scratch", "--objective", "ops",   \
        "--deterministic"

static json_t *search(const char *archive, const char *threads, const char *list) {
    cli_result result = cli_run(CORE, "--evaluations", "144", "--max-operations", "5",
                                "--instructions", list, "--threads", threads, "--seed",
                                "3", "--archive", fixture_path(archive), "--json");
    ck_assert_msg(result.status == DONE || result.status == GOAL, "%s", result.err);
    json_t *front = cli_json(&result);
    ck_assert_uint_ge(json_array_size(front), 1);
    for (size_t i = 0; i < json_array_size(front); i++)
        ck_assert_int_eq(json_object_del(json_array_get(front, i), "command"), 0);
    cli_free(&result);
    return front;
}

/* A run that counts operations measures nothing, and its front is by them. */
static void expect_by_operations(const char *archive) {
    cli_result result = cli_run("front", fixture_path(archive), "--json");
    ck_assert_int_eq(result.status, DONE);
    json_t *front = cli_json(&result);
    json_int_t last = -1;
    ck_assert_uint_ge(json_array_size(front), 2);
    for (size_t i = 0; i < json_array_size(front); i++) {
        const json_t *entry = json_array_get(front, i);
        json_int_t operations =
            json_integer_value(json_object_get(entry, "operations"));
        ck_assert(json_is_null(json_object_get(entry, "ns_per_element")));
        ck_assert(json_is_null(json_object_get(entry, "reference_ratio")));
        ck_assert_int_ge(operations, last);
        last = operations;
    }
    json_decref(front);
    cli_free(&result);
}

static long count(const char *archive, const char *sql) {
    sqlite3 *db;
    sqlite3_stmt *statement;
    ck_assert_int_eq(
        sqlite3_open_v2(fixture_path(archive), &db, SQLITE_OPEN_READWRITE, NULL),
        SQLITE_OK);
    ck_assert_int_eq(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    long value = (long)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return value;
}

/* The same front, errors, worst inputs and all, with formulas of the islands among the
 * kernels; another seed makes another one. */
START_TEST(threads_do_not_matter) {
    json_t *one = search("one.db", "1", "add,mul,fma");
    json_t *two = search("two.db", "2", "add,mul,fma");
    json_t *five = search("five.db", "5", "add,mul,fma");
    ck_assert(json_equal(one, two));
    ck_assert(json_equal(one, five));
    expect_by_operations("one.db");
    ck_assert_int_gt(
        count("one.db", "SELECT count(*) FROM kernels WHERE operator = 'formula'"), 0);
    static const char *const sql =
        "SELECT count(*), group_concat(id) FROM (SELECT id FROM kernels ORDER BY id)";
    ck_assert_int_eq(count("one.db", sql), count("five.db", sql));
    json_decref(one);
    json_decref(two);
    json_decref(five);
}
END_TEST

START_TEST(the_vocabulary_is_kept) {
    static const char *const others =
        "SELECT count(*) FROM kernels WHERE program LIKE '%fma.%' OR program LIKE "
        "'%div.%' OR program LIKE '%min%' OR program LIKE '%sqrt%' OR program LIKE "
        "'%bits.%'";
    json_t *front = search("muladd.db", "2", "add,mul");
    json_decref(front);
    ck_assert_int_gt(count("muladd.db", "SELECT count(*) FROM kernels"), 10);
    ck_assert_int_eq(count("muladd.db", others), 0);
    /* Continued, the archive keeps it. */
    cli_result resumed =
        cli_run("resume", fixture_path("muladd.db"), "--evaluations", "192", "--json");
    ck_assert_msg(resumed.status == DONE || resumed.status == GOAL, "%s", resumed.err);
    cli_free(&resumed);
    ck_assert_int_eq(count("muladd.db", others), 0);
}
END_TEST

static const struct refusal {
    const char *words[6], *part;
} refusals[] = {
    {{"--instructions", "add,exp"}, "unknown instruction 'exp'"},
    {{"--instructions", "add,,mul"}, "unknown instruction ''"},
    {{"--instructions", ""}, "the list is empty"},
    {{"--instructions", "const"}, "unknown instruction 'const'"},
    {{"--instructions", "shl"}, "none that takes and gives f32"},
    {{"--instructions", "fma", "--isa", "portable"}, "fma is not native"},
    {{"--instructions", "add,mul", "--from", "/nowhere.evo"}, "/nowhere.evo"},
    {{"--max-operations", "0"}, "--max-operations takes a whole number"},
    {{"--max-operations", "99"}, "--max-operations takes a whole number"},
    {{"--error", "abs"}, "--error belongs to --fmt real"},
};

START_TEST(bad_words_are_refused) {
    for (size_t i = 0; i < EVO_COUNT_OF(refusals); i++) {
        const char *words[16] = {"--target", "exp2", "--domain=0.9,1"};
        size_t n = 3;
        for (size_t k = 0; k < 6 && refusals[i].words[k] != NULL; k++)
            words[n++] = refusals[i].words[k];
        words[n] = "--archive";
        words[n + 1] = fixture_path("no.db");
        cli_result result = cli_run_with(&(cli_setting){NULL, 0}, words);
        ck_assert_msg(result.status == USAGE || result.status == 1,
                      "refusal %zu: status %d, %s", i, result.status, result.err);
        ck_assert_msg(strstr(result.err, refusals[i].part) != NULL,
                      "refusal %zu: \"%s\" lacks \"%s\"", i, result.err,
                      refusals[i].part);
        cli_free(&result);
        ck_assert_int_ne(access(fixture_path("no.db"), F_OK), 0);
    }
}
END_TEST

/* Seeds with other instructions are no start; none of those of exp2 is of sums and
 * products alone. */
START_TEST(seeds_of_other_instructions_are_passed_over) {
    cli_result result = cli_run("--target", "exp2", "--domain=0.9,1", "--instructions",
                                "add,mul", "--deterministic", "--evaluations", "1",
                                "--archive", fixture_path("seeds.db"));
    cli_expect_refusal(&result, USAGE, "suits --isa");
    ck_assert_ptr_nonnull(strstr(result.err, "and --instructions"));
    cli_free(&result);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("core_cli");
    TCase *tcase = tcase_create("core_cli");
    tcase_set_timeout(tcase, 600);
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, threads_do_not_matter);
    tcase_add_test(tcase, the_vocabulary_is_kept);
    tcase_add_test(tcase, bad_words_are_refused);
    tcase_add_test(tcase, seeds_of_other_instructions_are_passed_over);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
