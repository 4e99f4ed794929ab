/* evolve --fmt real as its users run it. */
#include "tests/cli_run.h"

enum { DONE = 0, FAILURE = 1, USAGE = 2 };

#define REAL "--target", "exp2", "--fmt", "real", "--domain", "(0,1]"

static json_t *search(const char *archive, const char *threads,
                      const char *evaluations) {
    cli_result result =
        cli_run(REAL, "--from", "scratch", "--deterministic", "--evaluations",
                evaluations, "--threads", threads, "--seed", "3", "--archive",
                fixture_path(archive), "--json");
    cli_expect(&result, DONE);
    json_t *front = cli_json(&result);
    cli_free(&result);
    return front;
}

static double error_at(const json_t *front, int operations) {
    for (size_t i = 0; i < json_array_size(front); i++) {
        const json_t *entry = json_array_get(front, i);
        if (json_integer_value(json_object_get(entry, "operations")) == operations)
            return json_real_value(json_object_get(entry, "max_error"));
    }
    return INFINITY;
}

/* Ids and errors, which the command line and the number of threads do not enter. */
static void ck_same_front(const json_t *a, const json_t *b) {
    static const char *const members[] = {"id", "operations", "max_error_hex",
                                          "worst_input_bits"};
    ck_assert_uint_eq(json_array_size(a), json_array_size(b));
    for (size_t i = 0; i < json_array_size(a); i++)
        for (size_t k = 0; k < EVO_COUNT_OF(members); k++)
            ck_assert_msg(json_equal(json_object_get(json_array_get(a, i), members[k]),
                                     json_object_get(json_array_get(b, i), members[k])),
                          "entry %zu differs in %s", i, members[k]);
}

/* What the archive's run is resumed from; release with free. */
static char *saved_of(const char *archive) {
    sqlite3 *db;
    sqlite3_stmt *statement;
    ck_assert_int_eq(sqlite3_open(fixture_path(archive), &db), SQLITE_OK);
    ck_assert_int_eq(
        sqlite3_prepare_v2(db, "SELECT state FROM states", -1, &statement, NULL),
        SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    char *saved = strndup(sqlite3_column_blob(statement, 0),
                          (size_t)sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return saved;
}

START_TEST(threads_do_not_matter) {
    json_t *one = search("one.db", "1", "4000"), *two = search("two.db", "2", "4000");
    json_t *five = search("five.db", "5", "4000");
    ck_same_front(one, two);
    ck_same_front(one, five);
    char *saved = saved_of("one.db"), *by_two = saved_of("two.db");
    ck_assert_str_eq(saved, by_two);
    free(saved);
    free(by_two);
    json_decref(one);
    json_decref(two);
    json_decref(five);
}
END_TEST

/* From the empty program past the published rows at 2 to 4 operations; then the archive
 * is read, shown and continued. */
START_TEST(a_short_search_gets_there) {
    json_t *front = search("a.db", "2", "20000");
    const json_t *one = json_array_get(front, 0);
    static const char *const unknown[] = {"isa", "ns_per_element", "reference_ratio"};
    for (size_t i = 0; i < EVO_COUNT_OF(unknown); i++)
        ck_assert(json_is_null(json_object_get(one, unknown[i])));
    ck_assert_double_lt(error_at(front, 2), 2.99e-2);
    ck_assert_double_lt(error_at(front, 3), 8.7e-4);
    ck_assert_double_lt(error_at(front, 4), 2.2e-4);
    const json_t *best = json_array_get(front, json_array_size(front) - 1);
    ck_assert_str_eq(json_string_value(json_object_get(best, "fmt")), "real");
    ck_assert_str_eq(json_string_value(json_object_get(best, "error")), "relative");
    ck_assert_str_eq(json_string_value(json_object_get(best, "verdict")), "observed");
    const char *id = json_string_value(json_object_get(best, "id"));

    cli_result shown = cli_run("show", fixture_path("a.db"), id);
    cli_expect(&shown, DONE);
    ck_assert_ptr_nonnull(strstr(shown.out, "max error"));
    ck_assert_ptr_nonnull(strstr(shown.out, "input real"));
    cli_free(&shown);

    cli_result drawn = cli_run("show", fixture_path("a.db"), id, "--dot");
    cli_expect(&drawn, DONE);
    ck_assert_int_eq(strncmp(drawn.out, "digraph exp2 {", 14), 0);
    ck_assert_ptr_nonnull(strstr(drawn.out, "v0 -> v1"));
    cli_free(&drawn);

    cli_result table = cli_run("front", fixture_path("a.db"), "--json");
    cli_expect(&table, DONE);
    json_t *read = cli_json(&table);
    ck_same_front(front, read);
    cli_free(&table);

    char name[256];
    snprintf(name, sizeof name, "%s:%s", fixture_path("a.db"), id);
    cli_result verified = cli_run("verify", name);
    cli_expect(&verified, DONE);
    ck_assert_ptr_nonnull(strstr(verified.out, "holds"));
    cli_free(&verified);
    verified = cli_run("verify", name, "--error", "abs");
    cli_expect(&verified, DONE);
    ck_assert_ptr_nonnull(strstr(verified.out, "absolute"));
    cli_free(&verified);
    verified = cli_run("verify", name, "--time", "1s");
    cli_expect_refusal(&verified, USAGE, "--time");
    cli_free(&verified);
    verified = cli_run("verify", name, "--error", "rel", "--fmt", "real-abs");
    cli_expect(&verified, USAGE);
    cli_free(&verified);
    cli_result exported = cli_run("export", name, "--name", "f", "-o", "/nowhere");
    ck_assert_int_ne(exported.status, DONE);
    ck_assert_ptr_nonnull(strstr(exported.err, "over the reals"));
    cli_free(&exported);

    cli_result resumed =
        cli_run("resume", fixture_path("a.db"), "--evaluations", "22000", "--json");
    cli_expect(&resumed, DONE);
    json_t *after = cli_json(&resumed);
    for (int n = 1; n <= 12; n++)
        ck_assert(!(error_at(after, n) > 1.001 * error_at(front, n)));
    cli_free(&resumed);
    json_decref(after);
    json_decref(read);
    json_decref(front);
}
END_TEST

/* Absolute errors are another archive; square roots are found when they are allowed. */
START_TEST(kinds_and_instructions) {
    cli_result result = cli_run(
        "--target", "cos", "--fmt", "real", "--domain", "[0,1]", "--error", "abs",
        "--instructions", "add,mul,sqrt", "--max-operations", "3", "--deterministic",
        "--evaluations", "2000", "--archive", fixture_path("abs.db"), "--json");
    cli_expect(&result, DONE);
    json_t *front = cli_json(&result);
    ck_assert_uint_ge(json_array_size(front), 1);
    for (size_t i = 0; i < json_array_size(front); i++) {
        const json_t *entry = json_array_get(front, i);
        ck_assert_str_eq(json_string_value(json_object_get(entry, "error")),
                         "absolute");
        ck_assert_int_le(json_integer_value(json_object_get(entry, "operations")), 3);
        cli_result shown = cli_run("show", fixture_path("abs.db"),
                                   json_string_value(json_object_get(entry, "id")));
        ck_assert_ptr_null(strstr(shown.out, "div.f64"));
        ck_assert_ptr_null(strstr(shown.out, "sub.f64"));
        cli_free(&shown);
    }
    json_decref(front);
    cli_free(&result);
    result = cli_run("--target", "cos", "--fmt", "real", "--domain", "[0,1]",
                     "--evaluations", "1", "--archive", fixture_path("abs.db"));
    cli_expect_refusal(&result, USAGE, "real");
    cli_free(&result);
}
END_TEST

static const struct refusal {
    const char *words[12], *part;
} refusals[] = {
    {{"--fmt", "real"}, "needs --domain"},
    {{REAL, "--max-ulp", "1"}, "--max-ulp has no meaning for --fmt real"},
    {{REAL, "--isa", "avx2"}, "--isa has no meaning"},
    {{REAL, "--min-speed", "2"}, "--min-speed has no meaning"},
    {{REAL, "--objective", "ns"}, "--objective has no meaning"},
    {{REAL, "--from", "seeds"}, "no seeds over the reals"},
    {{REAL, "--from", "/nowhere.evo"}, "/nowhere.evo"},
    {{REAL, "--instructions", "add,exp"}, "not 'add,exp'"},
    {{REAL, "--instructions", "sqrt"}, "needs add and mul"},
    {{REAL, "--error", "ulp"}, "--error takes rel or abs"},
    {{REAL, "--max-operations", "0"}, "--max-operations takes a whole number"},
    {{REAL, "--deterministic"}, "needs --evaluations"},
    {{"--target", "sin", "--fmt", "real", "--domain", "[0,1]"}, "it is zero somewhere"},
    {{"--target", "tan", "--fmt", "real", "--domain", "[1,2]", "--error", "abs"},
     "infinite"},
    {{"--target", "log", "--fmt", "real", "--domain", "[0,1]", "--error", "abs"},
     "infinite"},
    {{"--target", "log", "--fmt", "real", "--domain", "(0,1]", "--error", "abs"},
     "infinite"},
    {{"--target", "tgamma", "--fmt", "real", "--domain", "[170,172]"}, "too large"},
    {{"--target", "exp", "--fmt", "real", "--domain", "[0,inf]"}, "bounded interval"},
    {{"--target", "exp", "--fmt", "f32", "--error", "abs"}, "belongs to --fmt real"},
    {{"--target", "airy_ai", "--fmt", "f32"}, "exists over the reals only"},
    {{"--target", "airy_a", "--fmt", "real", "--domain", "[0,1]"}, "nearest: airy_ai"},
};

START_TEST(bad_words_are_refused) {
    for (size_t i = 0; i < EVO_COUNT_OF(refusals); i++) {
        const char *words[16] = {NULL};
        size_t n = 0;
        while (n < 12 && refusals[i].words[n] != NULL) {
            words[n] = refusals[i].words[n];
            n++;
        }
        words[n] = "--archive";
        words[n + 1] = fixture_path("no.db");
        cli_result result = cli_run_with(&(cli_setting){NULL, 0}, words);
        ck_assert_msg(result.status == USAGE || result.status == FAILURE,
                      "refusal %zu: status %d, %s", i, result.status, result.err);
        ck_assert_msg(strstr(result.err, refusals[i].part) != NULL,
                      "refusal %zu: \"%s\" lacks \"%s\"", i, result.err,
                      refusals[i].part);
        cli_free(&result);
        ck_assert_int_ne(access(fixture_path("no.db"), F_OK), 0);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("real_cli");
    TCase *tcase = tcase_create("real_cli");
    tcase_set_timeout(tcase, 600);
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, threads_do_not_matter);
    tcase_add_test(tcase, a_short_search_gets_there);
    tcase_add_test(tcase, kinds_and_instructions);
    tcase_add_test(tcase, bad_words_are_refused);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
