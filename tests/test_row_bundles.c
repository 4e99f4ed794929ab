/* Functions in results/rows/ that choose among shipped kernels by a row's length: each
 * is, byte for byte, what the command exports of the kernels that its file `kernels`
 * names (results/rows/bundle). test_export_rows.c has what such a function does. */
#define _GNU_SOURCE
#include <dirent.h>
#include <unistd.h>

#include "tests/cli_run.h"

#define FOLDER EVO_SOURCE_DIR "/results/rows"
enum { MOST_KERNELS = 8 };

/* KERNEL or KERNEL@N as the command takes it. */
static void path_of(const char *word, char *path, size_t size) {
    int name = (int)strcspn(word, "@");
    snprintf(path, size, FOLDER "/%.*s/%.*s.evo%s", name, word, name, word,
             word + name);
}

static void compare(const char *name, char suffix) {
    char path[400], file[84];
    snprintf(file, sizeof file, "%s.%c", name, suffix);
    snprintf(path, sizeof path, FOLDER "/%s/%s", name, file);
    char *shipped = cli_read(path), *made = cli_read(fixture_path(file));
    ck_assert_msg(strcmp(shipped, made) == 0, "%s is not what is exported", path);
    free(shipped);
    free(made);
}

static void check_bundle(const char *name, char *text) {
    char paths[MOST_KERNELS][400], *rest = text;
    const char *words[MOST_KERNELS + 6] = {"export", "--name", name, "-o",
                                           fixture_directory};
    int count = 0;
    for (char *word; (word = strsep(&rest, " \n")) != NULL;) {
        if (word[0] == '\0')
            continue;
        ck_assert_int_lt(count, MOST_KERNELS);
        path_of(word, paths[count], sizeof paths[count]);
        words[5 + count] = paths[count];
        count++;
    }
    ck_assert_int_ge(count, 2);
    cli_result done = cli_run_with(&(cli_setting){NULL, 0}, words);
    cli_expect(&done, 0);
    cli_free(&done);
    compare(name, 'c');
    compare(name, 'h');
}

START_TEST(bundles_are_reproduced) {
    int bundles = 0;
    DIR *dir = opendir(FOLDER);
    ck_assert(dir != NULL);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;) {
        char path[400];
        snprintf(path, sizeof path, FOLDER "/%.80s/kernels", e->d_name);
        if (access(path, R_OK) != 0)
            continue;
        char name[81], *text = cli_read(path);
        snprintf(name, sizeof name, "%.80s", e->d_name);
        check_bundle(name, text);
        free(text);
        bundles++;
    }
    closedir(dir);
    ck_assert_int_ge(bundles, 1);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("row bundles");
    TCase *tcase = tcase_create("all");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, bundles_are_reproduced);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
