/* Structures for measuring: the search itself mutates the seeds. */
#include "bench/structures.h"

#include "bench/statistics.h"
#include "search/search.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

enum { PARENTS = 256, BATCH = 32, REPEATS = 5 };

/* Kernels spread over a front, so that selection keeps all of them. */
static void offer(evo_search *search, evo_individual *one) {
    one->error = (double)(1 + evo_search_size(search));
    one->cost = 1 / one->error;
    (void)evo_search_tell(search, one);
}

static evo_status offer_seeds(evo_search *search, evo_target_id target, evo_isa isa,
                              evo_individual *one, evo_error *err) {
    char folder[1024], path[1400];
    (void)snprintf(folder, sizeof folder, "%s/%s", EVO_SEEDS_DIR,
                   evo_target_get(target)->name);
    struct dirent **names;
    int count = scandir(folder, &names, NULL, alphasort);
    if (count < 0)
        return evo_fail(err, EVO_ERR_IO, "cannot read %s", folder);
    for (int i = 0; i < count; i++) {
        evo_loaded loaded;
        evo_error ignored;
        (void)snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        if (names[i]->d_name[0] != '.' &&
            evo_cli_load(path, &loaded, &ignored) == EVO_OK &&
            evo_kernel_isa(&loaded.entry.kernel) <= isa) {
            one->kernel = loaded.entry.kernel;
            evo_kernel_canonicalize(&one->kernel);
            one->id = evo_kernel_hash(&one->kernel);
            offer(search, one);
        }
        free(names[i]);
    }
    free(names);
    evo_search_select(search);
    return EVO_OK;
}

evo_status bench_structures(evo_target_id target, evo_isa isa, uint64_t seed,
                            size_t count, evo_kernel **kernels, size_t *found,
                            evo_error *err) {
    evo_search_options options = {.seed = seed, .population = PARENTS, .isa = isa};
    evo_search *search = NULL;
    evo_individual *one = calloc(1, sizeof *one);
    evo_kernel *made = calloc(count, sizeof *made);
    *found = 0;
    *kernels = NULL;
    evo_status status = EVO_ERR_MEMORY;
    if (one && made)
        status = evo_search_create(&options, &search, err);
    if (status == EVO_OK)
        status = offer_seeds(search, target, isa, one, err);
    for (uint64_t number = 0; status == EVO_OK && *found < count; number++) {
        status = evo_search_ask(search, number, one, NULL);
        if (status != EVO_OK)
            break;
        made[(*found)++] = one->kernel;
        evo_search_note(search, one->id);
        if (number % 4 == 0 && evo_search_size(search) < PARENTS) {
            offer(search, one);
            evo_search_select(search);
        }
    }
    evo_search_destroy(search);
    free(one);
    if (status == EVO_ERR_UNSUPPORTED && *found > 0)
        status = EVO_OK; /* all that there are */
    if (status != EVO_OK) {
        free(made);
        return evo_fail(err, status, "cannot make structures");
    }
    *kernels = made;
    return EVO_OK;
}

/* ---- Measuring ------------------------------------------------------------- */

/* All in turn, so that all meet the same disturbances. */
static evo_status measure_batch(evo_jit *jit, evo_stopwatch *stopwatch,
                                evo_jit_request *requests, size_t n, double *times,
                                evo_error *err) {
    evo_jit_batch *batch;
    double all[BATCH][REPEATS];
    evo_status status = evo_jit_compile(jit, requests, n, &batch, err);
    if (status != EVO_OK)
        return status;
    evo_timing_warm();
    for (int r = 0; r < REPEATS; r++)
        for (size_t i = 0; i < n; i++)
            all[i][r] = 1 / evo_stopwatch_ratio(stopwatch,
                                                &(evo_timed){.fn = evo_native_array,
                                                             .ctx = &requests[i].fn});
    for (size_t i = 0; i < n; i++) {
        qsort(all[i], REPEATS, sizeof all[i][0], bench_ascending);
        times[i] = all[i][REPEATS / 2];
    }
    evo_jit_batch_destroy(batch);
    return EVO_OK;
}

evo_status bench_measure(evo_target_id target, evo_isa isa, evo_jit_request *requests,
                         size_t count, unsigned rounds, double *times, evo_error *err) {
    evo_timing_options options = {.format = EVO_FORMAT_F32,
                                  .inputs = evo_target_get(target)->timing,
                                  .elements = 2048,
                                  .rounds = rounds};
    evo_jit *jit = NULL;
    evo_stopwatch *stopwatch = NULL;
    evo_status status = evo_jit_create(isa, &jit, err);
    if (status == EVO_OK)
        status = evo_stopwatch_create(&options, &stopwatch, err);
    for (size_t i = 0; i < count && status == EVO_OK; i += BATCH)
        status = measure_batch(jit, stopwatch, requests + i,
                               count - i < BATCH ? count - i : BATCH, times + i, err);
    evo_stopwatch_destroy(stopwatch);
    evo_jit_destroy(jit);
    return status;
}
