/* Opening archives: what is refused and stays as it is, permissions, one writer. */
#define _GNU_SOURCE
#include "archive_fixture.h"

#include <signal.h>

/* ---- Files that are refused, unaltered ------------------------------------- */

/* Every mode refuses it, in so many words, and leaves the same bytes and no other file.
 */
static void check_untouched(const char *path, const char *part) {
    char *before, *after;
    size_t size_before, size_after;
    struct stat info_before, info_after;
    ck_assert_int_eq(stat(path, &info_before), 0);
    ck_ok(evo_file_read(path, 1 << 24, &before, &size_before, &err));
    for (int mode = EVO_ARCHIVE_READ; mode <= EVO_ARCHIVE_CREATE; mode++) {
        evo_archive *archive;
        ck_refused(evo_archive_open(path, (evo_archive_mode)mode, &archive, &err),
                   EVO_ERR_FOREIGN, part);
        ck_assert_ptr_null(archive);
    }
    ck_ok(evo_file_read(path, 1 << 24, &after, &size_after, &err));
    ck_assert_int_eq(stat(path, &info_after), 0);
    ck_assert_uint_eq(size_before, size_after);
    ck_assert_mem_eq(before, after, size_before);
    ck_assert_int_eq(info_before.st_mtim.tv_nsec, info_after.st_mtim.tv_nsec);
    ck_assert(!fixture_exists(path, "-wal") && !fixture_exists(path, "-shm") &&
              !fixture_exists(path, "-journal"));
    free(before);
    free(after);
}

START_TEST(test_foreign_files) {
    static const char zeros[8192];
    const char *path = fixture_path("text");
    fixture_write(path, "hello\n", 6);
    check_untouched(path, "not an archive");
    path = fixture_path("zeros");
    fixture_write(path, zeros, sizeof zeros);
    check_untouched(path, "not an archive");
    path = fixture_path("cut");
    fixture_write(path, "SQLite format 3", 16);
    check_untouched(path, "not an archive");
    path = fixture_path("other.db");
    fixture_sql(path, "CREATE TABLE t(x); INSERT INTO t VALUES(1)");
    check_untouched(path, "SQLite database");
    path = fixture_path("wal.db");
    fixture_sql(path, "PRAGMA journal_mode = WAL; CREATE TABLE kernels(x);"
                      "PRAGMA application_id = 7");
    check_untouched(path, "SQLite database");
}
END_TEST

START_TEST(test_other_versions) {
    const char *path = fixture_archive("new.evo", 1);
    fixture_sql(path, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 3");
    check_untouched(path, "schema version 3; this evolve knows up to 2");
    fixture_sql(path, "PRAGMA user_version = -3");
    check_untouched(path, "schema version -3");
    fixture_sql(path, "PRAGMA user_version = 2; PRAGMA application_id = 3");
    check_untouched(path, "not an archive");
}
END_TEST

/* An archive of version 1 is read as it is and upgraded when it is written to; with the
 * tables of another version it is refused. */
START_TEST(test_earlier_version) {
    const char *path = fixture_archive("old.evo", 2);
    evo_archive *archive;
    int seen = 0;
    fixture_sql(path, "PRAGMA user_version = 1");
    ck_refused(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err),
               EVO_ERR_FOREIGN, "table claims is not that of schema version 1");
    fixture_sql(path, "DROP VIEW v_claims; DROP VIEW v_front;"
                      "ALTER TABLE claims DROP COLUMN sum_error;"
                      "CREATE VIEW v_claims AS SELECT id FROM kernels");
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    ck_ok(evo_archive_each(archive, NULL, NULL, fixture_count, &seen, &err));
    ck_assert_int_eq(seen, 2);
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, "PRAGMA user_version"), "1");
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    evo_hash id = fixture_add(archive, 0, 1);
    evo_claim claim = fixture_claim(1);
    claim.has_sum = true;
    claim.sum_error = 0.5;
    ck_ok(evo_archive_add_claim(archive, id, 0, &claim, &err));
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, "PRAGMA user_version"), "2");
    ck_assert_str_eq(
        fixture_query(path, "SELECT group_concat(sum_error) || count(*) FROM v_claims"),
        "0.52");
    seen = 0;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    ck_ok(evo_archive_each(archive, NULL, NULL, fixture_count, &seen, &err));
    ck_assert_int_eq(seen, 2);
    evo_archive_close(archive);
}
END_TEST

/* Only the -wal says that the version is newer: its writer was killed. */
START_TEST(test_newer_version_in_wal) {
    const char *path = fixture_archive("new.evo", 1);
    pid_t pid = fork();
    if (pid == 0) {
        sqlite3 *db;
        if (sqlite3_open(path, &db) == SQLITE_OK)
            sqlite3_exec(db, "PRAGMA user_version = 9", NULL, NULL, NULL);
        raise(SIGKILL);
    }
    ck_assert_int_eq(waitpid(pid, NULL, 0), pid);
    ck_assert(fixture_exists(path, "-wal"));
    char *before, *after, name[200];
    size_t size;
    for (int i = 0; i < 2; i++) {
        evo_archive *archive;
        snprintf(name, sizeof name, "%s%s", path, i == 0 ? "" : "-wal");
        ck_ok(evo_file_read(name, 1 << 24, &before, &size, &err));
        ck_refused(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err),
                   EVO_ERR_FOREIGN, "version 9");
        ck_refused(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err),
                   EVO_ERR_FOREIGN, "version 9");
        ck_ok(evo_file_read(name, 1 << 24, &after, &size, &err));
        ck_assert_mem_eq(before, after, size);
        free(before);
        free(after);
    }
}
END_TEST

START_TEST(test_other_kinds_of_path) {
    evo_archive *archive;
    ck_refused(evo_archive_open(fixture_directory, EVO_ARCHIVE_CREATE, &archive, &err),
               EVO_ERR_FOREIGN, "directory");
    ck_refused(evo_archive_open("", EVO_ARCHIVE_CREATE, &archive, &err),
               EVO_ERR_ARGUMENT, "name");
    ck_refused(evo_archive_open(fixture_path("none"), EVO_ARCHIVE_READ, &archive, &err),
               EVO_ERR_IO, "No such file");
    ck_refused(
        evo_archive_open(fixture_path("none"), EVO_ARCHIVE_WRITE, &archive, &err),
        EVO_ERR_IO, "No such file");
    ck_assert(!fixture_exists(fixture_path("none"), ""));
    ck_refused(
        evo_archive_open(fixture_path("no/where"), EVO_ARCHIVE_CREATE, &archive, &err),
        EVO_ERR_IO, "No such file");
    const char *pipe_path = fixture_path("pipe");
    ck_assert_int_eq(mkfifo(pipe_path, 0600), 0);
    ck_refused(evo_archive_open(pipe_path, EVO_ARCHIVE_READ, &archive, &err),
               EVO_ERR_FOREIGN, "regular");
    /* A name is a name, not a URI. */
    const char *odd = fixture_path("file:a?mode=memory&x=%41#b");
    ck_ok(evo_archive_open(odd, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_assert(fixture_exists(odd, ""));
    evo_archive_close(archive);
    ck_assert(!fixture_exists(odd, "")); /* nothing was committed */
    ck_assert_int_eq(chdir(fixture_directory), 0);
    ck_ok(evo_archive_open("file:here?vfs=none", EVO_ARCHIVE_CREATE, &archive, &err));
    ck_assert(fixture_exists("file:here?vfs=none", ""));
    ck_ok(evo_archive_begin(archive, &err));
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    ck_assert(fixture_exists("file:here?vfs=none", ""));
}
END_TEST

START_TEST(test_empty_file) {
    const char *path = fixture_path("empty.evo");
    evo_archive *archive;
    fixture_write(path, "", 0);
    ck_refused(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err),
               EVO_ERR_FOREIGN, "empty");
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    evo_archive_close(archive);
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    evo_archive_close(archive);
}
END_TEST

/* ---- Without the right to write --------------------------------------------- */

/* Runs as an ordinary user, to whom permissions mean something. */
static int read_as_user(const char *path) {
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 10;
    evo_archive *archive;
    evo_error err = {0};
    if (evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err) != EVO_ERR_IO)
        return 11;
    if (evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err) != EVO_OK) {
        fprintf(stderr, "%s\n", err.text);
        return 12;
    }
    int count = 0;
    if (evo_archive_each(archive, NULL, NULL, fixture_count, &count, NULL) != EVO_OK ||
        count != 3)
        return 13;
    evo_archive_close(archive);
    return 0;
}

static void check_as_user(const char *path, int (*work)(const char *)) {
    pid_t pid = fork();
    if (pid == 0)
        _exit(work(path));
    int status;
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert_int_eq(status, 0);
}

START_TEST(test_read_only) {
    const char *path = fixture_archive("ro.evo", 3);
    ck_assert_int_eq(chmod(path, 0444), 0);
    ck_assert_int_eq(chmod(fixture_directory, 0555), 0);
    check_as_user(path, read_as_user);
    ck_assert(!fixture_exists(path, "-wal") && !fixture_exists(path, "-shm"));
    ck_assert_int_eq(chmod(fixture_directory, 0777), 0);
    check_as_user(path, read_as_user); /* a read-only file in a writable directory */
    ck_assert_int_eq(chmod(path, 0666), 0);
    ck_assert_int_eq(chmod(fixture_directory, 0555), 0);
    check_as_user(path, read_as_user); /* and the other way round */
    ck_assert_int_eq(chmod(fixture_directory, 0755), 0);
}
END_TEST

static int refused_as_user(const char *path) {
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 10;
    evo_archive *archive;
    evo_error err = {0};
    return evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err) == EVO_ERR_IO &&
                   strstr(err.text, "Permission denied") != NULL
               ? 0
               : 11;
}

START_TEST(test_unreadable) {
    const char *path = fixture_archive("secret.evo", 1);
    ck_assert_int_eq(chmod(fixture_directory, 0755), 0);
    ck_assert_int_eq(chmod(path, 0), 0);
    check_as_user(path, refused_as_user);
}
END_TEST

/* ---- Writers and readers ---------------------------------------------------- */

START_TEST(test_second_writer) {
    const char *path = fixture_archive("w.evo", 2);
    evo_archive *writer, *reader, *second;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &writer, &err));
    for (int round = 0; round < 3; round++) {
        ck_assert_int_eq(fixture_open_elsewhere(path, EVO_ARCHIVE_WRITE), EVO_ERR_IO);
        ck_assert_int_eq(fixture_open_elsewhere(path, EVO_ARCHIVE_CREATE), EVO_ERR_IO);
        ck_assert_int_eq(fixture_open_elsewhere(path, EVO_ARCHIVE_READ), EVO_OK);
        ck_refused(evo_archive_open(path, EVO_ARCHIVE_WRITE, &second, &err), EVO_ERR_IO,
                   "another process");
        ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &reader, &err));
        ck_ok(evo_archive_begin(writer, &err));
        for (int i = 0; i < 1500; i++) /* enough for a checkpoint of the -wal */
            fixture_add(writer, 0, 10 + 1500 * round + i);
        int seen = 0;
        ck_ok(evo_archive_each(reader, NULL, NULL, fixture_count, &seen, &err));
        ck_assert_int_eq(seen, 2 + (round > 0 ? 1500 : 0));
        evo_archive_close(reader);
        if (round == 1)
            evo_archive_rollback(writer);
        else
            ck_ok(evo_archive_commit(writer, &err));
    }
    evo_archive_close(writer);
    ck_assert_int_eq(fixture_open_elsewhere(path, EVO_ARCHIVE_WRITE), EVO_OK);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("archive_open");
    TCase *tests = tcase_create("archive_open");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, fixture_setup, fixture_teardown);
    tcase_add_test(tests, test_foreign_files);
    tcase_add_test(tests, test_other_versions);
    tcase_add_test(tests, test_earlier_version);
    tcase_add_test(tests, test_newer_version_in_wal);
    tcase_add_test(tests, test_other_kinds_of_path);
    tcase_add_test(tests, test_empty_file);
    tcase_add_test(tests, test_read_only);
    tcase_add_test(tests, test_unreadable);
    tcase_add_test(tests, test_second_writer);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
