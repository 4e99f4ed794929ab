/* What the archive's tests share: kernels, claims and times that differ by a number,
 * and files in a directory of their own. */
#ifndef EVO_TESTS_ARCHIVE_FIXTURE_H
#define EVO_TESTS_ARCHIVE_FIXTURE_H

#include "archive/archive.h"

#include <check.h>
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define ck_ok(call)                                                                    \
    do {                                                                               \
        evo_error err = {0};                                                           \
        evo_status ck_status = (call);                                                 \
        ck_assert_msg(ck_status == EVO_OK, "%s: %s: %s", #call,                        \
                      evo_status_name(ck_status), err.text);                           \
    } while (0)

/* The status and a sentence that holds `part`. */
#define ck_refused(call, expected, part)                                               \
    do {                                                                               \
        evo_error err = {0};                                                           \
        evo_status ck_status = (call);                                                 \
        ck_assert_msg(ck_status == (expected), "%s: %s: %s", #call,                    \
                      evo_status_name(ck_status), err.text);                           \
        ck_assert_msg(strstr(err.text, part) != NULL, "\"%s\" lacks \"%s\"", err.text, \
                      part);                                                           \
        ck_assert_ptr_null(strchr(err.text, '\n'));                                    \
    } while (0)

static char fixture_directory[64];

static inline void fixture_setup(void) {
    strcpy(fixture_directory, "/tmp/evo_archive_XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(fixture_directory));
}

static inline void fixture_teardown(void) {
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", fixture_directory);
    ck_assert_int_eq(system(command), 0);
}

/* The name of a file in the directory; overwritten by the fourth call after. */
static inline const char *fixture_path(const char *name) {
    static char paths[4][160];
    static int next;
    char *path = paths[next++ % 4];
    snprintf(path, sizeof paths[0], "%s/%s", fixture_directory, name);
    return path;
}

/* x * (1 + number) + 1/2 */
static inline evo_kernel fixture_kernel(int number) {
    evo_kernel kernel;
    evo_builder b;
    evo_builder_init(&b, &kernel, "sample");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_value factor = evo_build_f32(&b, 1.0f + (float)number);
    evo_value half = evo_build_f32(&b, 0.5f);
    evo_value y = evo_build(&b, EVO_OP_FMA_F32, x, factor, half);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    evo_error error = {0};
    ck_assert_msg(evo_builder_finish(&b, &error) == EVO_OK, "%s", error.text);
    return kernel;
}

static inline evo_claim fixture_claim(int number) {
    evo_claim claim = {
        .verdict = EVO_VERDICT_OBSERVED,
        .domain = evo_domain_whole(),
        .inputs = 1000 + (uint64_t)number,
        .max_ulp = 0.5 + number / 3.0,
        .worst_input = {0x3f800000u + (uint64_t)number},
        .worst_got = 0xffc00000u,
        .mean_ulp = 0.1,
        .misrounded = 7,
        .special_failures = 0,
        .properties_checked = EVO_PROPERTY_RANGE | EVO_PROPERTY_SPECIALS,
        .properties_held = EVO_PROPERTY_SPECIALS,
        .reference_bound_ulp = 0x1p-20,
    };
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        claim.histogram[i] = (uint64_t)i * (uint64_t)i;
    return claim;
}

static inline evo_time_record fixture_time(double ns) {
    return (evo_time_record){"cpu", "avx2", EVO_TIMING_MEAN, ns, 0, 0.5 / ns};
}

static inline int64_t fixture_run(evo_archive *archive) {
    evo_run_record run = {"evolve --target exp", UINT64_MAX, "cpu",
                          "LLVM 19.1.7 O1",      "0.1.0",    "2026-01-02T03:04:05Z"};
    int64_t id = 0;
    ck_ok(evo_archive_add_run(archive, &run, &id, &err));
    ck_assert_int_gt(id, 0);
    return id;
}

/* Kernel, claim and time of that number, inside a batch. */
static inline evo_hash fixture_add(evo_archive *archive, int64_t run, int number) {
    evo_kernel kernel = fixture_kernel(number);
    evo_claim claim = fixture_claim(number);
    evo_time_record time = fixture_time(0.25 + number);
    evo_hash id;
    ck_ok(evo_archive_add_kernel(archive, &kernel, run, NULL, NULL, "seed", &id, &err));
    ck_ok(evo_archive_add_claim(archive, id, run, &claim, &err));
    ck_ok(evo_archive_add_time(archive, id, run, &time, &err));
    return id;
}

/* An archive with `count` kernels, closed. */
static inline const char *fixture_archive(const char *name, int count) {
    const char *path = fixture_path(name);
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    ck_ok(evo_archive_begin(archive, &err));
    int64_t run = fixture_run(archive);
    for (int i = 0; i < count; i++)
        fixture_add(archive, run, i);
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    return path;
}

/* Runs SQL as a stranger would, without any of the archive's precautions. */
static inline void fixture_sql(const char *path, const char *sql) {
    sqlite3 *db;
    char *message = NULL;
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    int rc = sqlite3_exec(db, sql, NULL, NULL, &message);
    ck_assert_msg(rc == SQLITE_OK, "%s: %s", sql, message);
    sqlite3_close(db);
}

/* First column of the first row as text. */
static inline const char *fixture_query(const char *path, const char *sql) {
    static char answer[512];
    sqlite3 *db;
    sqlite3_stmt *statement;
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
    ck_assert_msg(rc == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
    answer[0] = '\0';
    rc = sqlite3_step(statement);
    ck_assert_msg(rc == SQLITE_ROW || rc == SQLITE_DONE, "%s", sqlite3_errmsg(db));
    if (rc == SQLITE_ROW && sqlite3_column_text(statement, 0) != NULL)
        snprintf(answer, sizeof answer, "%s",
                 (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return answer;
}

static inline bool fixture_exists(const char *path, const char *suffix) {
    char name[256];
    struct stat info;
    snprintf(name, sizeof name, "%s%s", path, suffix);
    return stat(name, &info) == 0;
}

static inline void fixture_write(const char *path, const void *data, size_t size) {
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(data, 1, size, file), size);
    ck_assert_int_eq(fclose(file), 0);
}

static inline evo_status fixture_count(void *ctx, const evo_archive_entry *entry) {
    (void)entry;
    ++*(int *)ctx;
    return EVO_OK;
}

/* A child tries to open for writing: its status. */
static inline evo_status fixture_open_elsewhere(const char *path,
                                                evo_archive_mode mode) {
    pid_t pid = fork();
    if (pid == 0) {
        evo_archive *archive;
        evo_error err = {0};
        evo_status status = evo_archive_open(path, mode, &archive, &err);
        if (status == EVO_ERR_IO && strstr(err.text, "another process") == NULL)
            status = EVO_ERR_INTERNAL;
        evo_archive_close(archive);
        _exit((int)status);
    }
    int status;
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert(WIFEXITED(status));
    return (evo_status)WEXITSTATUS(status);
}

static inline void fixture_check(const char *path) {
    ck_assert_str_eq(fixture_query(path, "PRAGMA integrity_check"), "ok");
    ck_assert_str_eq(fixture_query(path, "PRAGMA foreign_key_check"), "");
}

static inline evo_status fixture_try_batch(evo_archive *archive, int first, int count,
                                           evo_error *err) {
    evo_status status = evo_archive_begin(archive, err);
    evo_hash id;
    for (int i = 0; status == EVO_OK && i < count; i++) {
        evo_kernel kernel = fixture_kernel(first + i);
        status = evo_archive_add_kernel(archive, &kernel, 0, NULL, NULL, "", &id, err);
    }
    if (status == EVO_OK)
        return evo_archive_commit(archive, err);
    evo_archive_rollback(archive);
    return status;
}

#endif
