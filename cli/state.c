/* Files under XDG_STATE_HOME: default archives, and proofs that were stopped. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* Creates the folders above `path`; leaves the text as it was. */
static evo_status make_folders(char *path, evo_error *err) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        int failed = mkdir(path, 0777) != 0 && errno != EEXIST;
        int reason = errno;
        if (failed)
            evo_fail(err, EVO_ERR_IO, "cannot create %s: %s", path, strerror(reason));
        *slash = '/';
        if (failed)
            return EVO_ERR_IO;
    }
    return EVO_OK;
}

evo_status evo_cli_state_path(const char *name, char *path, size_t size,
                              evo_error *err) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    bool given = state != NULL && state[0] == '/';
    if (!given && (home == NULL || home[0] != '/'))
        return evo_fail(err, EVO_ERR_ARGUMENT, "HOME is not set");
    int length = snprintf(path, size, "%s%s/evolve/%s", given ? state : home,
                          given ? "" : "/.local/state", name);
    if (length < 0 || (size_t)length >= size)
        return evo_fail(err, EVO_ERR_ARGUMENT, "the path of %s is too long", name);
    return make_folders(path, err);
}

/* ---- Stopped proofs -------------------------------------------------------- */

struct evo_proof_state {
    char path[4096];
    int file;     /* open and locked */
    bool written; /* to it, by this process */
    char *past;
    evo_sweep_journal journal;
};

enum { PAST_LIMIT = 1 << 28, PROGRAM_LIMIT = 1 << 30, PERIOD_NS = 2000000000 };

/* Opens the file, or makes it; -1 where it is not one to write to, or where another
 * process is at the same proof. */
static int open_locked(const char *path) {
    struct stat about;
    int file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    if (file < 0)
        return -1;
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode) &&
        flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    (void)close(file);
    return -1;
}

/* What was intact stays, what follows is cut off; then the new part. */
static evo_status append(void *ctx, const void *part, size_t length) {
    evo_proof_state *state = ctx;
    if (!state->written) {
        off_t end = (off_t)state->journal.past_used;
        if (ftruncate(state->file, end) != 0 ||
            lseek(state->file, end, SEEK_SET) != end)
            return EVO_ERR_IO;
        state->written = true;
    }
    for (const char *at = part; length > 0;) {
        ssize_t written = write(state->file, at, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return EVO_ERR_IO;
        at += written;
        length -= (size_t)written;
    }
    return EVO_OK;
}

/* Of the code that is checked and of what checks it: the program itself, which a build
 * of other sources makes another one, and the compiler of kernels that it is linked
 * with. */
static evo_status build_identity(evo_hash *build, evo_error *err) {
    char *program;
    size_t length;
    evo_status status =
        evo_file_read("/proc/self/exe", PROGRAM_LIMIT, &program, &length, err);
    if (status != EVO_OK)
        return status;
    *build = evo_hash_bytes(program, length);
    free(program);
    return EVO_OK;
}

/* Build, kernel, instruction set, target, format and domain: another proof has another
 * file. The host's instruction set decides what code stands for one that it lacks. */
static evo_status key_of(const char *kernel, const evo_prove_options *prove,
                         evo_hash *key, evo_error *err) {
    char text[512], build[33], llvm[32];
    evo_status status = build_identity(key, err);
    if (status != EVO_OK)
        return status;
    evo_hash_format(*key, build);
    evo_jit_llvm_version(llvm, sizeof llvm);
    int length =
        snprintf(text, sizeof text, "%s %s %s %s %s %s %llx %s %d %a%c%a%c", build,
                 llvm, kernel, evo_isa_name(prove->isa), evo_isa_name(evo_isa_host()),
                 evo_target_get(prove->target)->name,
                 (unsigned long long)evo_target_identity(prove->target),
                 evo_format_get(prove->format)->name, prove->domain.whole,
                 prove->domain.lo, prove->domain.lo_open ? '(' : '[', prove->domain.hi,
                 prove->domain.hi_open ? ')' : ']');
    *key = evo_hash_bytes(text, (size_t)length);
    return EVO_OK;
}

evo_proof_state *evo_proof_state_open(const char *kernel, evo_prove_options *prove) {
    evo_error why = {EVO_OK, ""};
    char name[64] = "proof-";
    size_t length = 0;
    evo_proof_state *state = calloc(1, sizeof *state);
    if (state == NULL)
        return NULL;
    state->journal =
        (evo_sweep_journal){.append = append, .ctx = state, .period_ns = PERIOD_NS};
    evo_status status = key_of(kernel, prove, &state->journal.key, &why);
    evo_hash_format(state->journal.key, name + strlen(name));
    if (status == EVO_OK)
        status = evo_cli_state_path(name, state->path, sizeof state->path, &why);
    if (status != EVO_OK) {
        free(state); /* nothing is kept then */
        return NULL;
    }
    state->file = open_locked(state->path);
    if (state->file < 0) {
        fprintf(stderr,
                "evolve: this proof starts at its beginning and is not kept when it is "
                "stopped: %s is in use or is no regular file\n",
                state->path);
        free(state);
        return NULL;
    }
    if (evo_file_read(state->path, PAST_LIMIT, &state->past, &length, &why) != EVO_OK)
        fprintf(stderr,
                "evolve: the stopped proof cannot be read and starts again: %s\n",
                why.text);
    state->journal.past = state->past;
    state->journal.past_length = length;
    prove->journal = &state->journal;
    return state;
}

bool evo_proof_state_close(evo_proof_state *state, bool stopped) {
    if (state == NULL) {
        if (stopped)
            fprintf(stderr, "evolve: stopped; nothing was kept\n");
        return stopped;
    }
    const evo_sweep_journal *journal = &state->journal;
    bool kept = state->written || journal->past_used > 0;
    if (journal->past_used < journal->past_length)
        fprintf(stderr,
                "evolve: %zu of %zu bytes of the stopped proof were not of this proof "
                "or damaged, and were done again\n",
                journal->past_length - journal->past_used, journal->past_length);
    if (stopped)
        fprintf(stderr, "evolve: stopped; the same command goes on from %s\n",
                kept ? state->path : "the start: nothing was finished");
    if (!stopped || !kept)
        (void)unlink(state->path);
    (void)close(state->file); /* after unlink: nobody else locks the name meanwhile */
    free(state->past);
    free(state);
    return stopped;
}
