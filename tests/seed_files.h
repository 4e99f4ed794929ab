/* The committed starting programs, as tests read them. */
#ifndef EVO_TESTS_SEED_FILES_H
#define EVO_TESTS_SEED_FILES_H

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program/program.h"
#include "targets/targets.h"

enum { SEEDS_MAX = 128 };

typedef struct seed_file {
    evo_target_id target;
    char path[512], name[64]; /* name without the suffix */
    evo_kernel kernel;
} seed_file;

static inline void seed_parse(seed_file *seed) {
    evo_error err = {0};
    char *text = NULL;
    size_t length;
    evo_status status = evo_file_read(seed->path, 1 << 20, &text, &length, &err);
    if (status == EVO_OK)
        status = evo_kernel_parse(text, length, &seed->kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s: %s", seed->path, err.text);
    free(text);
}

/* seeds/TARGET/NAME.evo */
static inline void seed_load(evo_target_id target, const char *name, seed_file *seed) {
    seed->target = target;
    snprintf(seed->name, sizeof seed->name, "%s", name);
    snprintf(seed->path, sizeof seed->path, EVO_SOURCE_DIR "/seeds/%s/%s.evo",
             evo_target_get(target)->name, name);
    seed_parse(seed);
}

static inline int seed_by_name(const void *a, const void *b) {
    return strcmp(((const seed_file *)a)->path, ((const seed_file *)b)->path);
}

/* Every program of a target, in order of name; the array is malloc'd. */
static inline size_t seeds_of_target(evo_target_id target, seed_file **seeds) {
    char directory[512];
    size_t count = 0;
    snprintf(directory, sizeof directory, EVO_SOURCE_DIR "/seeds/%s",
             evo_target_get(target)->name);
    *seeds = calloc(SEEDS_MAX, sizeof **seeds);
    ck_assert_ptr_nonnull(*seeds);
    DIR *handle = opendir(directory);
    ck_assert_msg(handle != NULL, "cannot open %s", directory);
    for (const struct dirent *entry; (entry = readdir(handle));) {
        size_t length = strlen(entry->d_name);
        if (length < 5 || strcmp(entry->d_name + length - 4, ".evo") != 0)
            continue;
        char name[64];
        ck_assert_uint_lt(count, SEEDS_MAX);
        snprintf(name, sizeof name, "%.*s", (int)length - 4, entry->d_name);
        seed_load(target, name, &(*seeds)[count++]);
    }
    closedir(handle);
    qsort(*seeds, count, sizeof **seeds, seed_by_name);
    return count;
}

#endif
