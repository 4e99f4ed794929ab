/* Runs the evolve command and keeps what it printed. */
#ifndef EVO_TESTS_CLI_RUN_H
#define EVO_TESTS_CLI_RUN_H

#include "tests/archive_fixture.h"

#include <fcntl.h>
#include <jansson.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

#define EVOLVE EVO_BINARY_DIR "/bin/evolve"

typedef struct cli_result {
    int status; /* exit status, or 128 + signal */
    char *out, *err;
} cli_result;

typedef struct cli_setting {
    const char *out_path;   /* stdout goes there; NULL: into the result */
    rlim_t file_size_limit; /* bytes; 0: none. Stands for a full disk. */
} cli_setting;

static inline char *cli_read(const char *path) {
    char *data;
    size_t length;
    ck_ok(evo_file_read(path, 1 << 24, &data, &length, &err));
    return data;
}

static inline void cli_child(const char *const *words, const cli_setting *setting,
                             const char *out, const char *err) {
    const char *argv[24] = {EVOLVE};
    for (int i = 0; words[i] != NULL && i + 2 < 24; i++)
        argv[i + 1] = words[i];
    int out_fd = open(setting->out_path != NULL ? setting->out_path : out,
                      O_WRONLY | O_CREAT | O_TRUNC, 0600);
    int err_fd = open(err, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (out_fd < 0 || err_fd < 0 || dup2(out_fd, 1) < 0 || dup2(err_fd, 2) < 0)
        _exit(120);
    if (setting->file_size_limit > 0) {
        struct rlimit limit = {setting->file_size_limit, setting->file_size_limit};
        signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            _exit(121);
    }
    execv(EVOLVE, (char *const *)(uintptr_t)argv);
    _exit(122);
}

static inline cli_result cli_run_with(const cli_setting *setting,
                                      const char *const *words) {
    char out[160], err[160];
    snprintf(out, sizeof out, "%s/stdout", fixture_directory);
    snprintf(err, sizeof err, "%s/stderr", fixture_directory);
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        cli_child(words, setting, out, err);
    int wait_status;
    ck_assert_int_eq(waitpid(child, &wait_status, 0), child);
    cli_result result = {
        .status = WIFEXITED(wait_status) ? WEXITSTATUS(wait_status)
                                         : 128 + WTERMSIG(wait_status),
        .out = setting->out_path != NULL ? strdup("") : cli_read(out),
        .err = cli_read(err),
    };
    return result;
}

#define cli_run(...)                                                                   \
    cli_run_with(&(cli_setting){NULL, 0}, (const char *const[]){__VA_ARGS__, NULL})

static inline void cli_free(cli_result *result) {
    free(result->out);
    free(result->err);
}

static inline void cli_expect(const cli_result *result, int status) {
    ck_assert_msg(result->status == status, "status %d, not %d: %s%s", result->status,
                  status, result->out, result->err);
}

/* One sentence on stderr, which holds `part`; nothing on stdout. */
static inline void cli_expect_refusal(const cli_result *result, int status,
                                      const char *part) {
    cli_expect(result, status);
    ck_assert_msg(result->out[0] == '\0', "stdout: %s", result->out);
    const char *newline = strchr(result->err, '\n');
    ck_assert_msg(strncmp(result->err, "evolve: ", 8) == 0 && newline != NULL &&
                      newline[1] == '\0',
                  "not one sentence: %s", result->err);
    ck_assert_msg(strstr(result->err, part) != NULL, "\"%s\" lacks \"%s\"", result->err,
                  part);
}

/* stdout as JSON; release with json_decref. */
static inline json_t *cli_json(const cli_result *result) {
    json_error_t error;
    json_t *value = json_loads(result->out, JSON_REJECT_DUPLICATES, &error);
    ck_assert_msg(value != NULL, "%s in: %s", error.text, result->out);
    return value;
}

/* results/FOLDER/NAME.c and NAME.h, fact block included, are what the command makes of
 * NAME.evo beside them. */
static inline void cli_expect_exported(const char *folder, const char *name) {
    char path[1024], file[80];
    snprintf(path, sizeof path, "%s/results/%s/%s.evo", EVO_SOURCE_DIR, folder, name);
    cli_result done = cli_run("export", path, "--name", name, "-o", fixture_directory);
    cli_expect(&done, 0);
    cli_free(&done);
    for (int h = 0; h < 2; h++) {
        snprintf(file, sizeof file, "%s.%c", name, "ch"[h]);
        snprintf(path, sizeof path, "%s/results/%s/%s", EVO_SOURCE_DIR, folder, file);
        char *shipped = cli_read(path), *made = cli_read(fixture_path(file));
        ck_assert_msg(strcmp(shipped, made) == 0,
                      "results/%s/%s is not what is exported", folder, file);
        free(shipped);
        free(made);
    }
}

/* A file of that name in the fixture's directory; its path. */
static inline const char *cli_file(const char *name, const char *text) {
    const char *path = fixture_path(name);
    ck_ok(evo_file_write(path, text, strlen(text), &err));
    return path;
}

#endif
