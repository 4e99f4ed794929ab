/* Runs a harness over the files of the named directories and, so that hostile forms are
 * met without libFuzzer too, over a fixed number of damaged copies of each. */
#include "tests/fuzz/fuzz.h"

#include <dirent.h>
#include <string.h>

#include "base/base.h"

enum { LIMIT = 1 << 20 };

/* One damaged copy: bytes changed, a piece removed or doubled. */
static size_t damage(evo_rng *rng, const char *data, size_t size, uint8_t *out) {
    memcpy(out, data, size);
    if (size == 0)
        return 0;
    uint32_t from = evo_rng_below(rng, (uint32_t)size);
    uint32_t length = 1 + evo_rng_below(rng, (uint32_t)(size - from));
    switch (evo_rng_below(rng, 4)) {
    case 0:
        return from;
    case 1:
        memmove(out + from, out + from + length, size - from - length);
        return size - length;
    case 2:
        memmove(out + from + length, out + from, size - from);
        return size + length;
    default:
        for (uint32_t i = 1 + evo_rng_below(rng, 8); i > 0; i--)
            out[evo_rng_below(rng, (uint32_t)size)] = (uint8_t)evo_rng_u32(rng);
        return size;
    }
}

static void run_file(const char *path, int copies) {
    char *data = NULL;
    size_t size;
    evo_error err = {0};
    if (evo_file_read(path, LIMIT, &data, &size, &err) != EVO_OK) {
        fprintf(stderr, "%s\n", err.text);
        exit(1);
    }
    uint8_t *copy = malloc(2 * size + 1);
    FUZZ_EXPECT(copy != NULL);
    memcpy(copy, data, size);
    (void)LLVMFuzzerTestOneInput(copy, size);
    evo_rng rng;
    evo_rng_init(&rng, size, EVO_STREAM_TEST, 0);
    for (int i = 0; i < copies; i++) {
        size_t damaged = damage(&rng, data, size, copy);
        (void)LLVMFuzzerTestOneInput(copy, damaged);
    }
    free(copy);
    free(data);
}

static int run_directory(const char *directory, int copies) {
    DIR *handle = opendir(directory);
    int files = 0;
    if (handle == NULL) {
        fprintf(stderr, "cannot open %s\n", directory);
        exit(1);
    }
    for (const struct dirent *entry; (entry = readdir(handle));) {
        char path[1024];
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", directory, entry->d_name);
        run_file(path, copies);
        files++;
    }
    closedir(handle);
    return files;
}

/* driver COPIES DIRECTORY... */
int main(int argc, char **argv) {
    int files = 0;
    for (int i = 2; i < argc; i++)
        files += run_directory(argv[i], atoi(argv[1]));
    printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
