/* base: status, memory, text, files, random numbers, threads. */
#include "base/base.h"

#include <check.h>
#include <dirent.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[] = "/tmp/evo_base_XXXXXX";

static void path_in(char *path, size_t size, const char *name) {
    snprintf(path, size, "%s/%s", directory, name);
}

static int files_in_directory(void) {
    DIR *listing = opendir(directory);
    int count = 0;
    for (struct dirent *entry; (entry = readdir(listing)) != NULL;)
        count += entry->d_name[0] != '.';
    closedir(listing);
    return count;
}

static void expect_content(const char *path, const char *expected) {
    char *data;
    size_t length;
    ck_assert_int_eq(evo_file_read(path, 1 << 20, &data, &length, NULL), EVO_OK);
    ck_assert_uint_eq(length, strlen(expected));
    ck_assert_str_eq(data, expected);
    free(data);
}

START_TEST(errors_keep_their_own_arguments) {
    evo_error err;
    ck_assert_int_eq(evo_fail(&err, EVO_ERR_IO, "cannot open %s", "x"), EVO_ERR_IO);
    ck_assert_str_eq(err.text, "cannot open x");
    evo_fail(&err, EVO_ERR_PARSE, "in front: %s", err.text);
    ck_assert_str_eq(err.text, "in front: cannot open x");
    ck_assert_int_eq(err.status, EVO_ERR_PARSE);
    ck_assert_int_eq(evo_fail(NULL, EVO_ERR_MEMORY, "none"), EVO_ERR_MEMORY);
    for (int i = EVO_OK; i <= EVO_ERR_INTERNAL; i++)
        ck_assert_str_ne(evo_status_name((evo_status)i), "unknown status");
    ck_assert_str_eq(evo_status_name((evo_status)99), "unknown status");
}
END_TEST

START_TEST(arena_is_aligned_and_zeroed) {
    evo_arena *arena = evo_arena_create();
    for (int round = 0; round < 3; round++) {
        for (size_t size = 0; size < 20000; size = size * 3 + 1) {
            unsigned char *memory = evo_arena_alloc(arena, size);
            ck_assert_ptr_nonnull(memory);
            ck_assert_uint_eq((uintptr_t)memory % 64, 0);
            for (size_t i = 0; i < size; i++)
                ck_assert_int_eq(memory[i], 0);
            memset(memory, 0xff, size);
        }
        evo_arena_clear(arena);
    }
    ck_assert_str_eq(evo_arena_strdup(arena, "text"), "text");
    ck_assert_ptr_null(evo_arena_alloc(arena, SIZE_MAX));
    ck_assert_ptr_null(evo_alloc_aligned(SIZE_MAX));
    evo_arena_destroy(arena);
    evo_arena_destroy(NULL);
}
END_TEST

START_TEST(text_grows) {
    evo_text text;
    evo_text_init(&text);
    char expected[4000] = "";
    for (int i = 0; i < 500; i++) {
        evo_text_append(&text, "%d,", i);
        sprintf(expected + strlen(expected), "%d,", i);
    }
    evo_text_append_bytes(&text, "ab", 1);
    ck_assert(!text.failed);
    strcat(expected, "a");
    ck_assert_str_eq(text.data, expected);
    ck_assert_uint_eq(text.length, strlen(expected));
    evo_text_clear(&text);
    ck_assert_ptr_null(text.data);
}
END_TEST

START_TEST(files_are_replaced_whole) {
    char path[200], link_path[200];
    path_in(path, sizeof path, "file");
    path_in(link_path, sizeof link_path, "link");
    ck_assert_int_eq(evo_file_write(path, "one", 3, NULL), EVO_OK);
    expect_content(path, "one");
    ck_assert_int_eq(chmod(path, 0600), 0);
    ck_assert_int_eq(symlink(path, link_path), 0);
    ck_assert_int_eq(evo_file_write(link_path, "three", 5, NULL), EVO_OK);
    expect_content(path, "three");
    struct stat info;
    ck_assert_int_eq(lstat(link_path, &info), 0);
    ck_assert(S_ISLNK(info.st_mode));
    ck_assert_int_eq(stat(path, &info), 0);
    ck_assert_int_eq(info.st_mode & 0777, 0600);
    ck_assert_int_eq(files_in_directory(), 2);
}
END_TEST

START_TEST(failed_write_keeps_the_old_file) {
    char path[200];
    static char big[100000];
    evo_error err;
    path_in(path, sizeof path, "kept");
    ck_assert_int_eq(evo_file_write(path, "old", 3, NULL), EVO_OK);
    int before = files_in_directory();
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit, saved;
    getrlimit(RLIMIT_FSIZE, &saved);
    limit = saved;
    limit.rlim_cur = 1000;
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    ck_assert_int_eq(evo_file_write(path, big, sizeof big, &err), EVO_ERR_IO);
    setrlimit(RLIMIT_FSIZE, &saved);
    ck_assert_ptr_nonnull(strstr(err.text, path));
    expect_content(path, "old");
    ck_assert_int_eq(files_in_directory(), before);
    ck_assert_int_eq(evo_file_write("/dev/full", big, sizeof big, &err), EVO_ERR_IO);
    ck_assert_int_eq(evo_file_write("/nonexistent/x", "a", 1, &err), EVO_ERR_IO);
    ck_assert_int_eq(evo_file_write(directory, "a", 1, &err), EVO_ERR_IO);
}
END_TEST

START_TEST(reading_has_a_limit) {
    char path[200], *data;
    size_t length;
    evo_error err;
    path_in(path, sizeof path, "limit");
    ck_assert_int_eq(evo_file_write(path, "12345", 5, NULL), EVO_OK);
    ck_assert_int_eq(evo_file_read(path, 5, &data, &length, &err), EVO_OK);
    free(data);
    ck_assert_int_eq(evo_file_read(path, 4, &data, &length, &err), EVO_ERR_IO);
    ck_assert_ptr_null(data);
    ck_assert_int_eq(evo_file_read(directory, 4, &data, &length, &err), EVO_ERR_IO);
    ck_assert_int_eq(evo_file_read("/nonexistent", 4, &data, &length, &err),
                     EVO_ERR_IO);
}
END_TEST

/* Two euro signs, of which `out` holds one and a half; then what is no UTF-8: a lone
 * byte of a sequence, an overlong '/', a surrogate, a sequence that ends early. */
START_TEST(foreign_text_becomes_a_line) {
    char out[6];
    evo_text_line("\xe2\x82\xac\xe2\x82\xac", 6, out, sizeof out);
    ck_assert_str_eq(out, "\xe2\x82\xac");
    static const char *const rows[][2] = {
        {"a\tb\n", "a b "},       {"a\xff", "a?"},          {"\x80 b", "? b"},
        {"\xc0\xaf", "??"},       {"\xed\xa0\x80", "???"},  {"\xe2\x82", "??"},
        {"\xc2\x9b[2J", "  [2J"}, {"\xc2\xa0", "\xc2\xa0"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        evo_text_line(rows[i][0], strlen(rows[i][0]), out, sizeof out);
        ck_assert_str_eq(out, rows[i][1]);
    }
}
END_TEST

START_TEST(edit_distances) {
    ck_assert_uint_eq(evo_edit_distance("", ""), 0);
    ck_assert_uint_eq(evo_edit_distance("exp", ""), 3);
    ck_assert_uint_eq(evo_edit_distance("kitten", "sitting"), 3);
    ck_assert_uint_eq(evo_edit_distance("exp", "exp2"), 1);
    ck_assert_uint_eq(evo_edit_distance("flaw", "lawn"), 2);
}
END_TEST

START_TEST(hashes) {
    /* XXH3-128 of the empty string, from the algorithm's specification. */
    char text[33];
    evo_hash hash = evo_hash_bytes("", 0), parsed;
    evo_hash_format(hash, text);
    ck_assert_str_eq(text, "99aa06d3014798d86001c324468d497f");
    ck_assert(evo_hash_parse(text, &parsed));
    ck_assert(evo_hash_equal(hash, parsed));
    ck_assert(!evo_hash_equal(hash, evo_hash_bytes("a", 1)));
    ck_assert(!evo_hash_parse("99aa", &parsed));
    ck_assert(!evo_hash_parse("99aa06d3014798d86001c324468d497g", &parsed));
    ck_assert(!evo_hash_parse("99aa06d3014798d86001c324468d497f0", &parsed));
}
END_TEST

START_TEST(random_numbers_are_philox) {
    /* Known answer of Random123: key and counter zero. */
    evo_rng rng;
    evo_rng_init(&rng, 0, 0, 0);
    ck_assert_uint_eq(evo_rng_u32(&rng), 0x6627e8d5);
    ck_assert_uint_eq(evo_rng_u32(&rng), 0xe169c58d);
    ck_assert_uint_eq(evo_rng_u32(&rng), 0xbc57ac4c);
    ck_assert_uint_eq(evo_rng_u32(&rng), 0x9b00dbd8);
    evo_rng a, b;
    evo_rng_init(&a, 7, EVO_STREAM_FIT, 3);
    evo_rng_init(&b, 7, EVO_STREAM_SELECT, 3);
    ck_assert_uint_ne(evo_rng_u64(&a), evo_rng_u64(&b));
}
END_TEST

START_TEST(random_numbers_are_distributed) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    enum { N = 200000 };
    int counts[7] = {0};
    double sum = 0, squares = 0, fourth = 0;
    for (int i = 0; i < N; i++) {
        counts[evo_rng_below(&rng, 7)]++;
        double unit = evo_rng_unit(&rng), normal = evo_rng_normal(&rng);
        ck_assert(unit >= 0 && unit < 1);
        sum += normal;
        squares += normal * normal;
        fourth += normal * normal * normal * normal;
    }
    for (int i = 0; i < 7; i++)
        ck_assert_int_lt(abs(counts[i] - N / 7), 1000);
    ck_assert(fabs(sum / N) < 0.01);
    ck_assert(fabs(squares / N - 1) < 0.02);
    ck_assert(fabs(fourth / N - 3) < 0.15);
    ck_assert_uint_eq(evo_rng_below(&rng, 1), 0);
}
END_TEST

struct counted {
    atomic_uint visits[1000];
    atomic_uint workers;
    size_t fail_at;
};

static evo_status visit(void *ctx, size_t index, unsigned worker) {
    struct counted *counted = ctx;
    atomic_fetch_add(&counted->visits[index], 1);
    atomic_fetch_or(&counted->workers, 1u << worker);
    if (index >= counted->fail_at)
        return index == counted->fail_at ? EVO_ERR_VERIFY : EVO_ERR_IO;
    return EVO_OK;
}

START_TEST(parallel_for_visits_all_once) {
    for (unsigned threads = 0; threads <= 5; threads++) {
        struct counted counted = {.fail_at = SIZE_MAX};
        ck_assert_int_eq(evo_parallel_for(threads, 1000, visit, &counted), EVO_OK);
        for (int i = 0; i < 1000; i++)
            ck_assert_uint_eq(counted.visits[i], 1);
        ck_assert_uint_lt(counted.workers, 1u << (threads < 1 ? 1 : threads));
    }
    ck_assert_int_eq(evo_parallel_for(4, 0, visit, NULL), EVO_OK);
    ck_assert_uint_ge(evo_cpu_count(), 1);
}
END_TEST

START_TEST(parallel_for_returns_the_first_failure) {
    for (unsigned threads = 1; threads <= 5; threads++) {
        struct counted counted = {.fail_at = 300};
        ck_assert_int_eq(evo_parallel_for(threads, 1000, visit, &counted),
                         EVO_ERR_VERIFY);
        ck_assert_uint_eq(counted.visits[299], 1);
        ck_assert_uint_eq(counted.visits[999], 0);
    }
}
END_TEST

static void keep_line(void *ctx, const char *line) {
    strcpy(ctx, line);
}

START_TEST(clock_log_and_stop) {
    uint64_t before = evo_now_ns();
    ck_assert_uint_ge(evo_now_ns(), before);
    char line[100] = "";
    evo_log log = {keep_line, line};
    evo_log_line(&log, "%d lines", 3);
    ck_assert_str_eq(line, "3 lines");
    evo_log_line(NULL, "nowhere");
    evo_stop_flag flag;
    atomic_init(&flag, 0);
    ck_assert(!evo_stopped(NULL) && !evo_stopped(&flag));
    atomic_store(&flag, 1);
    ck_assert(evo_stopped(&flag));
}
END_TEST

int main(void) {
    if (mkdtemp(directory) == NULL)
        return 1;
    Suite *suite = suite_create("base");
    TCase *all = tcase_create("all");
    tcase_add_test(all, errors_keep_their_own_arguments);
    tcase_add_test(all, arena_is_aligned_and_zeroed);
    tcase_add_test(all, text_grows);
    tcase_add_test(all, files_are_replaced_whole);
    tcase_add_test(all, failed_write_keeps_the_old_file);
    tcase_add_test(all, reading_has_a_limit);
    tcase_add_test(all, foreign_text_becomes_a_line);
    tcase_add_test(all, edit_distances);
    tcase_add_test(all, hashes);
    tcase_add_test(all, random_numbers_are_philox);
    tcase_add_test(all, random_numbers_are_distributed);
    tcase_add_test(all, parallel_for_visits_all_once);
    tcase_add_test(all, parallel_for_returns_the_first_failure);
    tcase_add_test(all, clock_log_and_stop);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    static const char *const names[] = {"file", "link", "kept", "limit"};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        char path[200];
        path_in(path, sizeof path, names[i]);
        unlink(path);
    }
    rmdir(directory);
    return failed != 0;
}
