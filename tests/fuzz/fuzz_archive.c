/* Archive files from strangers: every way to read one ends with a status. */
#include "tests/fuzz/fuzz.h"

#include <string.h>
#include <unistd.h>

#include "archive/archive.h"

/* Every entry that is handed out must be whole. */
static evo_status visit(void *ctx, const evo_archive_entry *entry) {
    int *left = ctx;
    FUZZ_EXPECT(evo_kernel_verify(&entry->kernel, NULL) == EVO_OK);
    FUZZ_EXPECT(memchr(entry->command, '\0', sizeof entry->command) != NULL);
    return --*left > 0 ? EVO_OK : EVO_ERR_STOPPED;
}

static void read_all(evo_archive *archive) {
    static evo_archive_entry entry;
    char target[32], format[16];
    int left = 50;
    int64_t run_id;
    void *state = NULL;
    size_t size;
    evo_error err = {0};
    (void)!evo_archive_subject(archive, target, format, &err);
    (void)!evo_archive_each(archive, NULL, NULL, visit, &left, &err);
    (void)!evo_archive_find(archive, "0000", &entry, &err);
    (void)!evo_archive_get_state(archive, &run_id, &state, &size, &err);
    free(state);
}

static void write_some(evo_archive *archive) {
    static const char state[] = "state";
    evo_run_record run = {"evolve", 1, "host", "LLVM", "0", "2026-01-02T03:04:05Z"};
    int64_t run_id;
    evo_status status = evo_archive_begin(archive, NULL);
    if (status == EVO_OK)
        status = evo_archive_bind(archive, "exp", "f32", NULL);
    if (status == EVO_OK)
        status = evo_archive_add_run(archive, &run, &run_id, NULL);
    if (status == EVO_OK)
        status = evo_archive_set_state(archive, run_id, state, sizeof state, NULL);
    if (status == EVO_OK)
        (void)!evo_archive_commit(archive, NULL);
    else
        evo_archive_rollback(archive);
}

static void remove_with_companions(const char *path) {
    static const char *const suffixes[] = {"", "-wal", "-shm", "-journal", ".lock"};
    for (size_t i = 0; i < EVO_COUNT_OF(suffixes); i++) {
        char name[160];
        snprintf(name, sizeof name, "%s%s", path, suffixes[i]);
        (void)unlink(name);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const evo_archive_mode modes[] = {EVO_ARCHIVE_READ, EVO_ARCHIVE_WRITE,
                                             EVO_ARCHIVE_READ};
    const char *base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    char path[96];
    evo_error err = {0};
    snprintf(path, sizeof path, "%s/evo_fuzz_%ld.db", base, (long)getpid());
    remove_with_companions(path);
    FILE *file = fopen(path, "wb");
    FUZZ_EXPECT(file != NULL);
    FUZZ_EXPECT(fwrite(data, 1, size, file) == size && fclose(file) == 0);
    for (size_t i = 0; i < EVO_COUNT_OF(modes); i++) {
        evo_archive *archive = NULL;
        evo_status status = evo_archive_open(path, modes[i], &archive, &err);
        FUZZ_EXPECT(status == EVO_OK || err.text[0] != '\0');
        if (status != EVO_OK)
            continue;
        read_all(archive);
        if (modes[i] == EVO_ARCHIVE_WRITE)
            write_some(archive);
        evo_archive_close(archive);
    }
    remove_with_companions(path);
    return 0;
}
