/* Kernels of results/, from their programs and claims. */
#include "bench/shipped.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST = 2048 };

/* What evo_timing_reference computes, as a kernel: the model's numbers are for ranking,
 * and only their ratios are times. */
static evo_status reference_cost(evo_port_model model, double *cost, evo_error *err) {
    evo_kernel kernel;
    evo_builder b;
    evo_builder_init(&b, &kernel, "reference");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0), y = evo_build_f32(&b, 1.0f);
    for (int k = 1; k <= 5; k++)
        y = evo_build(&b, EVO_OP_FMA_F32, y, x, evo_build_f32(&b, 1.0f + (float)k));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    evo_status status = evo_builder_finish(&b, err);
    *cost = status == EVO_OK ? evo_kernel_port_cost(&kernel, model) : 1;
    return status;
}

static evo_status read_one(const char *directory, const char *name, evo_loaded *loaded,
                           bench_shipped *s, evo_error *err) {
    snprintf(s->name, sizeof s->name, "%.63s", name);
    int used =
        snprintf(s->program, sizeof s->program, "%s/%s/%s.evo", directory, name, name);
    if (used < 0 || (size_t)used >= sizeof s->program)
        return evo_fail(err, EVO_ERR_ARGUMENT, "the path of %s is too long", name);
    snprintf(s->source, sizeof s->source, "%.*s.c", used - 4, s->program);
    evo_status status = evo_cli_load(s->program, loaded, err);
    if (status == EVO_OK)
        status = evo_cli_subject(loaded, NULL, NULL, &s->target, &s->format, err);
    if (status != EVO_OK)
        return status;
    const evo_archive_entry *entry = &loaded->entry;
    if (!entry->has_claim || !evo_isa_find(entry->isa, &s->isa))
        return evo_fail(err, EVO_ERR_PARSE, "%s has no claim", s->program);
    snprintf(s->id, sizeof s->id, "%s", loaded->id);
    s->whole = entry->claim.domain.whole;
    s->claim = entry->claim;
    s->operations = entry->operations;
    double reference;
    status = reference_cost(evo_port_model_machine(s->isa), &reference, err);
    if (status == EVO_OK)
        s->model =
            evo_kernel_port_cost(&entry->kernel, evo_port_model_machine(s->isa)) /
            reference;
    return status;
}

/* Whether it is a kernel's folder: real/ holds fronts over the reals. */
static bool has_claim(const char *directory, const char *name) {
    char path[512];
    struct stat info;
    snprintf(path, sizeof path, "%s/%s/claim.json", directory, name);
    return name[0] != '.' && stat(path, &info) == 0;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const bench_shipped *)a)->name, ((const bench_shipped *)b)->name);
}

/* Appends those of a directory, by name, to a list that has room for MOST. */
static evo_status append(const char *directory, bench_shipped *list, size_t *count,
                         evo_error *err) {
    evo_loaded *loaded = malloc(sizeof *loaded);
    if (loaded == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    size_t first = *count;
    DIR *dir = opendir(directory);
    evo_status status =
        dir != NULL ? EVO_OK : evo_fail(err, EVO_ERR_IO, "cannot read %s", directory);
    if (dir != NULL) {
        for (const struct dirent *e; status == EVO_OK && (e = readdir(dir)) != NULL;) {
            if (!has_claim(directory, e->d_name))
                continue;
            if (*count == MOST)
                status = evo_fail(err, EVO_ERR_ARGUMENT, "more than %d kernels", MOST);
            else
                status = read_one(directory, e->d_name, loaded, &list[(*count)++], err);
        }
        closedir(dir);
    }
    free(loaded);
    qsort(list + first, *count - first, sizeof *list, by_name);
    return status;
}

static evo_status create(bench_shipped **list, size_t *count, evo_error *err) {
    *list = calloc(MOST, sizeof **list);
    *count = 0;
    if (*list != NULL)
        return EVO_OK;
    evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    return EVO_ERR_MEMORY;
}

evo_status bench_shipped_all(bench_shipped **list, size_t *count, evo_error *err) {
    evo_status status = create(list, count, err);
    if (status == EVO_OK)
        status = append(EVO_RESULTS_DIR, *list, count, err);
    if (status == EVO_OK)
        status = append(EVO_RESULTS_DIR "/formats", *list, count, err);
    return status;
}

evo_status bench_shipped_rows(bench_shipped **list, size_t *count, evo_error *err) {
    evo_status status = create(list, count, err);
    return status == EVO_OK ? append(EVO_RESULTS_DIR "/rows", *list, count, err)
                            : status;
}

size_t bench_shipped_targets(const bench_shipped *list, size_t count,
                             evo_target_id targets[BENCH_MAX_TARGETS]) {
    size_t used = 0;
    for (int id = 0; id < EVO_TARGET_LIMIT; id++) {
        bool wanted = id < EVO_TARGET_SEVERAL_END;
        for (size_t i = 0; i < count && !wanted; i++)
            wanted = (int)list[i].target == id;
        if (wanted)
            targets[used++] = (evo_target_id)id;
    }
    return used;
}

evo_status bench_write(evo_text *text, const char *directory, const char *name,
                       const char *extension, evo_error *err) {
    evo_text path;
    evo_text_init(&path);
    evo_text_append(&path, "%s/%s.%s", directory, name, extension);
    (void)mkdir(directory, 0777); /* writing says what is wrong with it */
    evo_status status = text->failed || path.failed
                            ? evo_fail(err, EVO_ERR_MEMORY, "out of memory")
                            : EVO_OK;
    size_t length = text->length;
    while (length > 1 && text->data[length - 2] == '\n')
        length--;
    if (status == EVO_OK)
        status = evo_file_write(path.data, text->data, length, err);
    evo_text_clear(&path);
    evo_text_clear(text);
    return status;
}
