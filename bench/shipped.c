/* Kernels of results/, from their programs and claims. */
#include "bench/shipped.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST = 1024 };

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

evo_status bench_shipped_list(const char *directory, bench_shipped **list,
                              size_t *count, evo_error *err) {
    evo_loaded *loaded = malloc(sizeof *loaded);
    *list = calloc(MOST, sizeof **list);
    *count = 0;
    if (loaded == NULL || *list == NULL) {
        free(loaded);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    DIR *dir = opendir(directory);
    evo_status status =
        dir != NULL ? EVO_OK : evo_fail(err, EVO_ERR_IO, "cannot read %s", directory);
    if (dir != NULL) {
        for (const struct dirent *e;
             status == EVO_OK && *count < MOST && (e = readdir(dir)) != NULL;)
            if (has_claim(directory, e->d_name))
                status =
                    read_one(directory, e->d_name, loaded, &(*list)[(*count)++], err);
        closedir(dir);
    }
    free(loaded);
    if (status == EVO_OK)
        qsort(*list, *count, sizeof **list, by_name);
    return status;
}
