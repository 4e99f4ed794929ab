/* Death and full disks: what was committed is there, the rest is not. */
#define _GNU_SOURCE
#include "archive_fixture.h"

#include <signal.h>
#include <sys/resource.h>

/* ---- Death ------------------------------------------------------------------- */

/* Batches of 20 kernels from `first` on, each acknowledged after its commit. */
static void write_for_ever(const char *path, int first, int acknowledge) {
    evo_archive *archive;
    if (evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, NULL) != EVO_OK)
        _exit(1);
    for (int number = first;; number += 20) {
        if (evo_archive_begin(archive, NULL) != EVO_OK)
            _exit(2);
        for (int i = 0; i < 20; i++)
            fixture_add(archive, 0, number + i);
        if (evo_archive_commit(archive, NULL) != EVO_OK)
            _exit(3);
        int next = number + 20;
        if (write(acknowledge, &next, sizeof next) != sizeof next)
            _exit(4);
    }
}

START_TEST(test_kill) {
    const char *path = fixture_path("k.evo");
    evo_rng rng;
    evo_rng_init(&rng, 20, EVO_STREAM_TEST, 0);
    int committed = 0;
    for (int round = 0; round < 20; round++) {
        int ends[2], next;
        ck_assert_int_eq(pipe(ends), 0);
        pid_t pid = fork();
        if (pid == 0) {
            close(ends[0]);
            write_for_ever(path, committed, ends[1]);
        }
        close(ends[1]);
        /* However slow the machine, some batch is waited for. */
        if (round >= 4 && committed == 0 &&
            read(ends[0], &next, sizeof next) == sizeof next)
            committed = next;
        usleep(round < 4 ? 500u * (unsigned)round /* while it is being created */
                         : 1000 + evo_rng_below(&rng, 40000));
        kill(pid, SIGKILL);
        int status;
        ck_assert_int_eq(waitpid(pid, &status, 0), pid);
        ck_assert(WIFSIGNALED(status));
        while (read(ends[0], &next, sizeof next) == sizeof next)
            committed = next;
        close(ends[0]);
        if (committed == 0)
            continue; /* perhaps not even a file yet: the next child goes on from it */
        evo_archive *archive;
        ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
        evo_archive_close(archive);
        fixture_check(path);
        int count = atoi(fixture_query(path, "SELECT count(*) FROM kernels"));
        /* The last commit may have lost its acknowledgement; nothing is half there. */
        ck_assert_int_ge(count, committed);
        ck_assert_int_le(count, committed + 20);
        ck_assert_int_eq(count % 20, 0);
        ck_assert_str_eq(fixture_query(path,
                                       "SELECT count(*) = 0 FROM kernels k WHERE"
                                       " NOT EXISTS(SELECT 1 FROM claims WHERE"
                                       " kernel = k.number) OR NOT EXISTS(SELECT 1"
                                       " FROM times WHERE kernel = k.number)"),
                         "1");
        committed = count;
    }
    ck_assert_int_gt(committed, 0);
}
END_TEST

/* A reader clears up after a killed writer. */
START_TEST(test_reader_recovers) {
    const char *path = fixture_archive("d.evo", 3);
    pid_t pid = fork();
    if (pid == 0) {
        evo_archive *archive;
        ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
        ck_ok(evo_archive_begin(archive, &err));
        fixture_add(archive, 0, 70);
        ck_ok(evo_archive_commit(archive, &err));
        ck_ok(evo_archive_begin(archive, &err));
        fixture_add(archive, 0, 71);
        raise(SIGKILL);
    }
    ck_assert_int_eq(waitpid(pid, NULL, 0), pid);
    evo_archive *archive;
    int seen = 0;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    ck_ok(evo_archive_each(archive, NULL, NULL, fixture_count, &seen, &err));
    ck_assert_int_eq(seen, 4);
    evo_archive_close(archive);
    ck_assert(!fixture_exists(path, "-wal"));
}
END_TEST

/* ---- Full disks --------------------------------------------------------------- */

/* A file system that fails after so many writes, or has no shared memory: SQLite's own
 * with the methods of each file wrapped. */
static struct {
    sqlite3_vfs vfs, *real;
    int version;     /* of the methods: 1 has no shared memory */
    int writes_left; /* negative: without limit */
    bool deadly;     /* the process dies at the limit */
    /* Databases [1] and their journals [0] have different ones. */
    sqlite3_io_methods methods[2];
    const sqlite3_io_methods *real_methods[2];
} shim;

static int shim_write(sqlite3_file *file, const void *data, int size,
                      sqlite3_int64 at) {
    if (shim.writes_left == 0 && shim.deadly)
        raise(SIGKILL);
    if (shim.writes_left == 0)
        return SQLITE_FULL;
    if (shim.writes_left > 0)
        shim.writes_left--;
    int kind = file->pMethods == &shim.methods[1];
    return shim.real_methods[kind]->xWrite(file, data, size, at);
}

static int shim_open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file,
                     int flags, int *out_flags) {
    (void)vfs;
    int rc = shim.real->xOpen(shim.real, name, file, flags, out_flags);
    if (rc == SQLITE_OK && file->pMethods != NULL) {
        int kind = (flags & SQLITE_OPEN_MAIN_DB) != 0;
        shim.real_methods[kind] = file->pMethods;
        shim.methods[kind] = *file->pMethods;
        shim.methods[kind].xWrite = shim_write;
        shim.methods[kind].iVersion = shim.version;
        file->pMethods = &shim.methods[kind];
    }
    return rc;
}

static void shim_install(int version) {
    ck_assert_int_eq(sqlite3_initialize(), SQLITE_OK);
    shim.real = sqlite3_vfs_find(NULL);
    shim.vfs = *shim.real;
    shim.vfs.zName = "shim";
    shim.vfs.xOpen = shim_open;
    shim.version = version;
    shim.writes_left = -1;
    ck_assert_int_eq(sqlite3_vfs_register(&shim.vfs, 1), SQLITE_OK);
}

/* The disk fills up at every single write of a batch, one after the other. */
START_TEST(test_full_disk) {
    shim_install(3);
    const char *path = fixture_archive("f.evo", 5);
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    int failures = 0, count = 5;
    for (int limit = 0; limit < 60; limit++) {
        evo_error err = {0};
        shim.writes_left = limit;
        evo_status status = fixture_try_batch(archive, 100 * (limit + 1), 8, &err);
        shim.writes_left = -1;
        if (status == EVO_OK) {
            count += 8;
        } else {
            failures++;
            ck_assert_int_eq(status, EVO_ERR_IO);
            ck_assert_ptr_nonnull(strstr(err.text, "full"));
        }
        ck_assert_int_eq(fixture_open_elsewhere(path, EVO_ARCHIVE_WRITE), EVO_ERR_IO);
        ck_assert_int_eq(atoi(fixture_query(path, "SELECT count(*) FROM kernels")),
                         count);
    }
    ck_assert_int_gt(failures, 3);
    ck_assert_int_lt(failures, 60);
    ck_ok(fixture_try_batch(archive, 90000, 8, &err)); /* and there is space again */
    evo_archive_close(archive);
    fixture_check(path);
}
END_TEST

/* Death at every single write from the creation of the archive to its first commit. */
START_TEST(test_kill_at_every_write) {
    shim_install(3);
    shim.deadly = true;
    const char *path = fixture_path("e.evo");
    evo_archive *archive;
    bool died = true;
    int empty = 0, deaths = 0;
    for (int limit = 0; died; limit++) {
        pid_t pid = fork();
        if (pid == 0) {
            shim.writes_left = limit;
            if (evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, NULL) != EVO_OK)
                _exit(1);
            _exit(fixture_try_batch(archive, 1, 3, NULL) == EVO_OK ? 0 : 2);
        }
        int status;
        ck_assert_int_eq(waitpid(pid, &status, 0), pid);
        died = WIFSIGNALED(status);
        ck_assert(died || WEXITSTATUS(status) == 0);
        deaths += died;
        evo_error why = {0};
        evo_status read = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &why);
        ck_assert_msg(read == EVO_OK || strstr(why.text, "empty") != NULL, "%s",
                      why.text);
        empty += read != EVO_OK;
        evo_archive_close(archive);
        ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
        ck_ok(fixture_try_batch(archive, 1, 3, &err));
        evo_archive_close(archive);
        fixture_check(path);
        ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM kernels"), "3");
        ck_assert_int_eq(unlink(path), 0);
    }
    ck_assert_int_gt(empty, 10);
    ck_assert_int_gt(deaths, empty);
}
END_TEST

/* A write inside of the batch fails (its pages spill from the cache): nothing that
 * follows may be committed on its own. */
START_TEST(test_full_disk_spoils_batch) {
    shim_install(3);
    const char *path = fixture_archive("g.evo", 0);
    evo_archive *archive;
    evo_hash id;
    evo_status status = EVO_OK;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    static char state[1 << 20];
    int64_t run = fixture_run(archive);
    shim.writes_left = 3;
    for (int i = 0; status == EVO_OK && i < 20; i++)
        status =
            evo_archive_set_state(archive, run, state, sizeof state - (size_t)i, NULL);
    ck_assert_int_eq(status, EVO_ERR_IO);
    shim.writes_left = -1;
    evo_kernel kernel = fixture_kernel(1);
    ck_refused(evo_archive_add_kernel(archive, &kernel, 0, NULL, NULL, "", &id, &err),
               EVO_ERR_IO, "earlier write");
    ck_refused(evo_archive_commit(archive, &err), EVO_ERR_IO, "rolled back");
    ck_ok(fixture_try_batch(archive, 1, 2, &err));
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM kernels"), "2");
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM runs"), "1");
    fixture_check(path);
}
END_TEST

/* The same with a real limit of the operating system. */
START_TEST(test_file_size_limit) {
    const char *path = fixture_archive("l.evo", 5);
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    struct rlimit old, small;
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &old), 0);
    small = old;
    small.rlim_cur = 200000;
    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    evo_status status = EVO_OK;
    int batches = 0;
    for (; status == EVO_OK && batches < 100; batches++)
        status = fixture_try_batch(archive, 1000 * (batches + 1), 50, NULL);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &old), 0);
    ck_assert_int_eq(status, EVO_ERR_IO);
    ck_assert_int_eq(atoi(fixture_query(path, "SELECT count(*) FROM kernels")),
                     5 + 50 * (batches - 1));
    ck_ok(fixture_try_batch(archive, 900000, 50, &err));
    evo_archive_close(archive);
    fixture_check(path);
}
END_TEST

/* ---- No shared memory ---------------------------------------------------------- */

START_TEST(test_without_shared_memory) {
    const char *wal = fixture_archive("wal.evo", 3);
    shim_install(1);
    const char *path = fixture_archive("n.evo", 3);
    ck_assert_str_eq(fixture_query(path, "PRAGMA journal_mode"), "delete");
    evo_archive *archive;
    for (int i = 0; i < 2; i++) {
        int seen = 0;
        ck_ok(evo_archive_open(i == 0 ? path : wal, EVO_ARCHIVE_WRITE, &archive, &err));
        ck_ok(fixture_try_batch(archive, 100, 4, &err));
        ck_ok(evo_archive_each(archive, NULL, NULL, fixture_count, &seen, &err));
        ck_assert_int_eq(seen, 3);
        ck_ok(fixture_try_batch(archive, 200, 4, &err));
        evo_archive_close(archive);
    }
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    evo_archive_close(archive);
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_assert_int_eq(fixture_open_elsewhere(path, EVO_ARCHIVE_WRITE), EVO_ERR_IO);
    evo_archive_close(archive);
    fixture_check(path);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("archive_faults");
    TCase *tests = tcase_create("archive_faults");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, fixture_setup, fixture_teardown);
    tcase_add_test(tests, test_kill);
    tcase_add_test(tests, test_reader_recovers);
    tcase_add_test(tests, test_full_disk);
    tcase_add_test(tests, test_kill_at_every_write);
    tcase_add_test(tests, test_full_disk_spoils_batch);
    tcase_add_test(tests, test_file_size_limit);
    tcase_add_test(tests, test_without_shared_memory);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
