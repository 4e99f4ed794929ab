/* Whole runs of the command: the same archive for any number of threads, kills at any
 * moment, interrupts, a search from nothing. Domains are short so that proofs are. */
#include "tests/cli_run.h"

#include <glob.h>
#include <sys/stat.h>
#include <time.h>

static void pause_ms(long ms) {
    struct timespec left = {ms / 1000, ms % 1000 * 1000000};
    while (nanosleep(&left, &left) != 0)
        continue;
}

/* Every row of a query as text, columns and rows separated; release with free. */
static char *query(const char *path, const char *sql) {
    sqlite3 *db;
    sqlite3_stmt *statement;
    evo_text text;
    evo_text_init(&text);
    ck_assert_int_eq(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL),
                     SQLITE_OK);
    ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK, "%s",
                  sqlite3_errmsg(db));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            const unsigned char *cell = sqlite3_column_text(statement, i);
            evo_text_append(&text, "%s|", cell ? (const char *)cell : "null");
        }
        evo_text_append(&text, "\n");
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    ck_assert(!text.failed);
    return text.data ? text.data : strdup("");
}

static long count(const char *path, const char *sql) {
    char *text = query(path, sql);
    long value = strtol(text, NULL, 10);
    free(text);
    return value;
}

static void check_integrity(const char *path) {
    char *text = query(path, "PRAGMA integrity_check");
    ck_assert_str_eq(text, "ok|\n");
    free(text);
    text = query(path, "PRAGMA foreign_key_check");
    ck_assert_str_eq(text, "");
    free(text);
}

/* All that a run leaves but for the command, which names the number of threads. */
static char *dump(const char *path) {
    static const char *const queries[] = {
        "SELECT * FROM kernels ORDER BY number",
        "SELECT * FROM claims ORDER BY number",
        "SELECT * FROM times ORDER BY number",
        "SELECT * FROM meta ORDER BY key",
        "SELECT run, seed, host, compiler, version, started FROM runs",
        "SELECT * FROM states ORDER BY run",
    };
    evo_text all;
    evo_text_init(&all);
    for (size_t i = 0; i < EVO_COUNT_OF(queries); i++) {
        char *part = query(path, queries[i]);
        evo_text_append(&all, "%s\n", part);
        free(part);
    }
    return all.data;
}

/* ck_assert_str_eq for texts that are too long for a message. */
static void expect_same(const char *a, const char *b) {
    size_t at = 0;
    while (a[at] != '\0' && a[at] == b[at])
        at++;
    ck_assert_msg(a[at] == b[at], "at byte %zu: \"%.100s\" and \"%.100s\"", at, a + at,
                  b + at);
}

/* The front without the commands, which name archive and threads; release with free. */
static char *front_text(const cli_result *run) {
    json_t *front = cli_json(run);
    for (size_t i = 0; i < json_array_size(front); i++)
        ck_assert_int_eq(json_object_del(json_array_get(front, i), "command"), 0);
    char *text = json_dumps(front, JSON_SORT_KEYS | JSON_INDENT(1));
    ck_assert_ptr_nonnull(text);
    json_decref(front);
    return text;
}

START_TEST(deterministic_runs_do_not_depend_on_threads) {
    static const char *const threads[] = {"1", "2", "5"};
    char *first_dump = NULL, *first_front = NULL;
    for (size_t i = 0; i < EVO_COUNT_OF(threads); i++) {
        const char *path = fixture_path(threads[i]);
        cli_result run =
            cli_run("--deterministic", "--evaluations", "300", "--seed", "5",
                    "--domain=0.75,1", "--isa", "avx2", "--max-ulp", "1.5", "--threads",
                    threads[i], "--json", "--archive", path);
        ck_assert_msg(run.status == 0 || run.status == 3, "status %d: %s", run.status,
                      run.err);
        check_integrity(path);
        char *archive = dump(path), *front = front_text(&run);
        ck_assert_int_gt(count(path, "SELECT count(*) FROM kernels"), 20);
        ck_assert_int_gt(
            count(path, "SELECT count(*) FROM claims WHERE verdict = 'proven'"), 0);
        if (first_dump == NULL) {
            first_dump = archive;
            first_front = front;
        } else {
            expect_same(archive, first_dump);
            expect_same(front, first_front);
            free(archive);
            free(front);
        }
        cli_free(&run);
    }
    free(first_dump);
    free(first_front);
}
END_TEST

START_TEST(another_seed_gives_another_archive) {
    char *dumps[2];
    for (int i = 0; i < 2; i++) {
        const char *path = fixture_path(i ? "a.db" : "b.db");
        cli_result run =
            cli_run("--deterministic", "--evaluations", "100", "--seed", i ? "1" : "2",
                    "--domain=0.9,1", "--isa", "avx2", "--archive", path);
        cli_expect(&run, 0);
        cli_free(&run);
        dumps[i] = query(path, "SELECT id FROM kernels ORDER BY id");
    }
    ck_assert(strcmp(dumps[0], dumps[1]) != 0);
    free(dumps[0]);
    free(dumps[1]);
}
END_TEST

/* A second run takes the proofs of the first from the archive. */
START_TEST(proofs_are_not_repeated) {
    static const char proofs[] =
        "SELECT kernel FROM claims WHERE verdict = 'proven' AND run = 1";
    const char *path = fixture_path("again.db");
    char *before = NULL;
    for (int i = 0; i < 2; i++) {
        cli_result run = cli_run("--deterministic", "--evaluations", i ? "101" : "100",
                                 "--seed", "2", "--domain=0.9,1", "--max-ulp", "1.5",
                                 "--isa", "avx2", "--archive", path);
        cli_expect(&run, 0);
        cli_free(&run);
        char *now = query(path, proofs);
        ck_assert_str_ne(now, "");
        if (before)
            ck_assert_str_eq(now, before);
        free(before);
        before = now;
    }
    free(before);
}
END_TEST

static pid_t start_with(const char *const *words) {
    static const cli_setting setting = {"/dev/null", 0};
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        cli_child(words, &setting, "/dev/null", fixture_path("stderr"));
    return child;
}

/* Starts a search that would go on for a minute. */
static pid_t start(const char *path) {
    const char *const words[] = {"--domain=0.9,1", "--time", "60s", "--threads", "2",
                                 "--archive",      path,     NULL};
    return start_with(words);
}

/* Waits until the archive has more than `least` rows of a table. */
static void wait_for(const char *path, const char *table, long least) {
    char sql[64];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", table);
    for (int i = 0; i < 2400; i++) {
        struct stat there;
        pause_ms(50);
        if (stat(path, &there) != 0 || there.st_size == 0)
            continue;
        sqlite3 *db;
        sqlite3_stmt *statement = NULL;
        long have = -1;
        if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
            sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW)
            have = (long)sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(db);
        if (have > least)
            return;
    }
    ck_abort_msg("nothing arrived in the archive's %s", table);
}

START_TEST(a_killed_run_leaves_a_sound_archive) {
    char path[160];
    snprintf(path, sizeof path, "%s", fixture_path("killed.db"));
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    long before = 0;
    for (int i = 0; i < 5; i++) {
        pid_t child = start(path);
        if (i == 0)
            wait_for(path, "kernels", 0);
        pause_ms(100 + evo_rng_below(&rng, 900));
        ck_assert_int_eq(kill(child, SIGKILL), 0);
        int status;
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        check_integrity(path);
        long now = count(path, "SELECT count(*) FROM kernels");
        ck_assert_int_ge(now, before);
        before = now;
    }
    cli_result run = cli_run("--domain=0.9,1", "--deterministic", "--evaluations", "60",
                             "--archive", path);
    cli_expect(&run, 0);
    cli_free(&run);
    check_integrity(path);
    ck_assert_int_ge(count(path, "SELECT count(*) FROM kernels"), before);
    ck_assert_int_gt(
        count(path, "SELECT count(*) FROM claims WHERE verdict = 'proven'"), 0);
}
END_TEST

/* From its first row on a run can be resumed, over the reals too. */
START_TEST(a_run_that_is_killed_at_once_goes_on) {
    const char *path = fixture_path("at_once.db");
    const char *const words[] = {
        "--target",         "exp2", "--fmt",     "real", "--domain",  "(0,1]",
        "--time",           "60s",  "--seed",    "7",    "--threads", "1",
        "--max-operations", "3",    "--archive", path,   NULL};
    pid_t child = start_with(words);
    wait_for(path, "runs", 0);
    ck_assert_int_eq(count(path, "SELECT count(*) FROM states"), 1);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    check_integrity(path);
    cli_result run =
        cli_run("resume", path, "--evaluations", "5000000", "--time", "1s");
    cli_expect(&run, 0);
    cli_free(&run);
    ck_assert_int_gt(count(path, "SELECT count(*) FROM kernels"), 0);
}
END_TEST

/* A limit on evaluations alone lifts the clock of the run that is resumed. */
START_TEST(resuming_with_evaluations_lifts_the_clock) {
    const char *path = fixture_path("lifted.db");
    cli_result run = cli_run("--target", "exp", "--fmt", "f32", "--domain", "[1,1.01]",
                             "--time", "0.01s", "--seed", "1", "--archive", path);
    cli_free(&run);
    run = cli_run("resume", path, "--evaluations", "100");
    cli_free(&run);
    char *state = query(path, "SELECT state FROM states ORDER BY run DESC LIMIT 1");
    const char *next = strstr(state, "\"next\":");
    ck_assert_ptr_nonnull(next);
    ck_assert_int_gt(strtol(next + 7, NULL, 10), 0);
    free(state);
}
END_TEST

static void interrupt(int signal_number) {
    char path[160];
    snprintf(path, sizeof path, "%s", fixture_path("stopped.db"));
    pid_t child = start(path);
    wait_for(path, "kernels", 0);
    pause_ms(300);
    ck_assert_int_eq(kill(child, signal_number), 0);
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 75, "status %#x", status);
    check_integrity(path);
    long before = count(path, "SELECT count(*) FROM kernels");
    char *state = query(path, "SELECT state FROM states ORDER BY run DESC LIMIT 1");
    const char *next = strstr(state, "\"next\":");
    ck_assert_ptr_nonnull(next);
    long reached = strtol(next + 7, NULL, 10);
    free(state);
    ck_assert_int_gt(reached, 0);
    char more[32];
    snprintf(more, sizeof more, "%ld", reached + 50);
    cli_result run = cli_run("resume", path, "--evaluations", more, "--time", "20s");
    cli_expect(&run, 0);
    ck_assert_ptr_nonnull(strstr(run.out, "proven"));
    cli_free(&run);
    ck_assert_int_ge(count(path, "SELECT count(*) FROM kernels"), before);
    check_integrity(path);
}

START_TEST(an_interrupt_commits_and_asks_for_more) {
    interrupt(SIGINT);
}
END_TEST

START_TEST(a_termination_does_too) {
    interrupt(SIGTERM);
}
END_TEST

START_TEST(a_hangup_does_too) {
    (void)signal(SIGHUP, SIG_DFL); /* it stays ignored where it was */
    interrupt(SIGHUP);
}
END_TEST

/* The empty program is off by about 10^7 ulp everywhere, the best constant by 3 * 10^6.
 */
START_TEST(a_run_from_scratch_finds_something) {
    cli_result run = cli_run("--from", "scratch", "--domain=0.5,1", "--deterministic",
                             "--evaluations", "300", "--seed", "1", "--isa", "avx2",
                             "--json", "--archive", fixture_path("scratch.db"));
    cli_expect(&run, 0);
    json_t *front = cli_json(&run);
    double best = INFINITY;
    for (size_t i = 0; i < json_array_size(front); i++) {
        const json_t *entry = json_array_get(front, i);
        best = fmin(best, json_number_value(json_object_get(entry, "max_ulp")));
    }
    ck_assert_msg(best < 1e6, "the best has %g ulp", best);
    json_decref(front);
    /* What became of the candidates, and of the screened children, is said. */
    ck_assert_ptr_nonnull(strstr(run.err, "known by canonical form"));
    ck_assert_ptr_nonnull(strstr(run.err, "commutativity"));
    cli_free(&run);
}
END_TEST

/* Times are of the distribution that was asked for, also when the run goes on. */
START_TEST(inputs_are_those_asked_for) {
    const char *path = fixture_path("calm.db");
    for (int i = 0; i < 2; i++) {
        cli_result run =
            i == 0 ? cli_run("--inputs", "moderate", "--evaluations", "60", "--isa",
                             "portable", "--domain=0.9,1", "--json", "--archive", path)
                   : cli_run("resume", path, "--evaluations", "100", "--json");
        ck_assert_msg(run.status == 0 || run.status == 75, "%s", run.err);
        json_t *front = cli_json(&run);
        ck_assert_uint_gt(json_array_size(front), 0);
        for (size_t k = 0; k < json_array_size(front); k++) {
            const json_t *inputs =
                json_object_get(json_array_get(front, k), "timing_inputs");
            ck_assert_str_eq(json_string_value(inputs), "moderate");
        }
        json_decref(front);
        cli_free(&run);
    }
    ck_assert_int_eq(count(path, "SELECT count(DISTINCT inputs) FROM times"), 1);
}
END_TEST

START_TEST(an_archive_of_another_target_is_refused) {
    const char *path = fixture_path("other.db");
    cli_result run = cli_run("--deterministic", "--evaluations", "1", "--domain=0.99,1",
                             "--isa", "avx2", "--archive", path);
    cli_expect(&run, 0);
    cli_free(&run);
    char *before = dump(path);
    run = cli_run("--target", "exp2", "--deterministic", "--evaluations", "1",
                  "--domain=0.99,1", "--isa", "avx2", "--archive", path);
    cli_expect_refusal(&run, 2, "is about exp");
    cli_free(&run);
    char *after = dump(path);
    expect_same(before, after);
    free(before);
    free(after);
}
END_TEST

/* A proof that is stopped, at whatever moment the signal finds it, goes on and says
 * what an uninterrupted one says. */
START_TEST(a_stopped_proof_goes_on) {
    const char *seed = EVO_SOURCE_DIR "/seeds/exp/"
                                      "double5.evo";
    const char *const words[] = {"verify",         seed,          "--target", "exp",
                                 "--domain=-1,80", "--threads=1", NULL};
    ck_assert_int_eq(setenv("XDG_STATE_HOME", fixture_directory, 1), 0);
    cli_result whole = cli_run_with(&(cli_setting){NULL, 0}, words);
    char out[160], err_path[160];
    snprintf(out, sizeof out, "%s/part.out", fixture_directory);
    snprintf(err_path, sizeof err_path, "%s/part.err", fixture_directory);
    int status = 75;
    for (int i = 0; status == 75; i++) {
        ck_assert_int_lt(i, 1000);
        fflush(NULL);
        pid_t child = fork();
        ck_assert_int_ge(child, 0);
        if (child == 0) {
            (void)signal(SIGTERM, SIG_DFL); /* Check's handler signals the group */
            cli_child(words, &(cli_setting){NULL, 0}, out, err_path);
        }
        pause_ms(250);
        if (i < 8)
            ck_assert_int_eq(kill(child, i % 4 == 3 ? SIGKILL : SIGTERM), 0);
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        status = WIFEXITED(status) ? WEXITSTATUS(status) : 75; /* killed: again */
    }
    ck_assert_int_eq(status, whole.status);
    char *resumed = cli_read(out);
    ck_assert_str_eq(resumed, whole.out);
    free(resumed);
    cli_free(&whole);
}
END_TEST

/* What lies in the journal's place and is no regular file is neither waited for nor
 * written to. */
START_TEST(a_journal_is_a_regular_file) {
    const char *const words[] = {"verify",
                                 EVO_SOURCE_DIR "/seeds/exp/double5.evo",
                                 "--target",
                                 "exp",
                                 "--domain=-1,80",
                                 "--threads=1",
                                 NULL};
    char pattern[200];
    glob_t found = {0};
    ck_assert_int_eq(setenv("XDG_STATE_HOME", fixture_directory, 1), 0);
    snprintf(pattern, sizeof pattern, "%s/evolve/proof-*", fixture_directory);
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        cli_child(words, &(cli_setting){NULL, 0}, "/dev/null", "/dev/null");
    while (glob(pattern, 0, NULL, &found) != 0)
        pause_ms(1);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    const char *target = fixture_path("target");
    for (int link = 0; link <= 1; link++) {
        (void)unlink(found.gl_pathv[0]);
        ck_ok(evo_file_write(target, "kept", 4, &err));
        ck_assert_int_eq(link ? symlink(target, found.gl_pathv[0])
                              : mkfifo(found.gl_pathv[0], 0600),
                         0);
        cli_result result = cli_run_with(&(cli_setting){NULL, 0}, words);
        ck_assert_ptr_nonnull(strstr(result.err, "is no regular file"));
        ck_assert_ptr_nonnull(strstr(result.out, "proven"));
        cli_free(&result);
        char *kept = cli_read(target);
        ck_assert_str_eq(kept, "kept");
        free(kept);
    }
    globfree(&found);
}
END_TEST

/* Starts a proof and kills it as soon as there are `count` journals. */
static void start_proof(const char *program, const char *isa, size_t count) {
    char pattern[200], option[32];
    glob_t found = {0};
    snprintf(pattern, sizeof pattern, "%s/evolve/proof-*", fixture_directory);
    snprintf(option, sizeof option, "--isa=%s", isa);
    const char *const words[] = {program,
                                 "verify",
                                 EVO_SOURCE_DIR "/seeds/exp/double5.evo",
                                 "--target=exp",
                                 option,
                                 "--domain=-1,80",
                                 NULL};
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        if (freopen("/dev/null", "w", stdout) != NULL &&
            freopen("/dev/null", "w", stderr) != NULL)
            execv(program, (char *const *)(uintptr_t)words);
        _exit(122);
    }
    int ended = 0;
    while ((glob(pattern, 0, NULL, &found) != 0 || found.gl_pathc < count) &&
           waitpid(child, &ended, WNOHANG) == 0) {
        globfree(&found);
        pause_ms(1);
    }
    ck_assert_uint_eq(found.gl_pathc, count); /* it has not ended before */
    globfree(&found);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
}

/* What was counted of other code is not used: every instruction set has a journal of
 * its own, and so has a program that differs in one byte. */
START_TEST(journals_belong_to_the_code_that_ran) {
    char *program;
    size_t length;
    ck_assert_int_eq(setenv("XDG_STATE_HOME", fixture_directory, 1), 0);
    start_proof(EVOLVE, "native", 1);
    start_proof(EVOLVE, "native", 1);
    start_proof(EVOLVE, "portable", 2);
    ck_ok(evo_file_read(EVOLVE, 1 << 30, &program, &length, &err));
    program[length] = 'x'; /* in place of the NUL behind it */
    const char *other = fixture_path("evolve-copy");
    ck_ok(evo_file_write(other, program, length + 1, &err));
    free(program);
    ck_assert_int_eq(chmod(other, 0700), 0);
    start_proof(other, "native", 3);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("runs");
    TCase *tcase = tcase_create("runs");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_set_timeout(tcase, 900);
    tcase_add_test(tcase, deterministic_runs_do_not_depend_on_threads);
    tcase_add_test(tcase, a_journal_is_a_regular_file);
    tcase_add_test(tcase, journals_belong_to_the_code_that_ran);
    tcase_add_test(tcase, another_seed_gives_another_archive);
    tcase_add_test(tcase, proofs_are_not_repeated);
    tcase_add_test(tcase, a_killed_run_leaves_a_sound_archive);
    tcase_add_test(tcase, a_run_that_is_killed_at_once_goes_on);
    tcase_add_test(tcase, resuming_with_evaluations_lifts_the_clock);
    tcase_add_test(tcase, an_interrupt_commits_and_asks_for_more);
    tcase_add_test(tcase, a_termination_does_too);
    tcase_add_test(tcase, a_hangup_does_too);
    tcase_add_test(tcase, a_run_from_scratch_finds_something);
    tcase_add_test(tcase, inputs_are_those_asked_for);
    tcase_add_test(tcase, an_archive_of_another_target_is_refused);
    tcase_add_test(tcase, a_stopped_proof_goes_on);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
