/* Which kernels of the population are worth a proof. */
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    GOAL_PROOFS = 5, /* the fastest that seem to meet the goal */
    MAX_DEEP = 64,   /* candidates looked at more closely before that */
    FEW_DEEP = 8,    /* the same when the time is over */
    DEEP_POINTS = 1 << 21,
    MAX_RETIMED = 40,
};

/* Cheapest first; of those that cost the same, as many do where operations count, the
 * most accurate. */
static int by_cost(const void *x, const void *y) {
    const evo_individual *a = *(const evo_individual *const *)x;
    const evo_individual *b = *(const evo_individual *const *)y;
    if (a->cost != b->cost)
        return a->cost < b->cost ? -1 : 1;
    if (a->error != b->error)
        return a->error < b->error ? -1 : 1;
    return memcmp(a->id.bytes, b->id.bytes, sizeof a->id.bytes);
}

/* Individuals in order of cost; the array is malloc'd. */
static const evo_individual **sorted_by_cost(const evo_search *search, size_t *count) {
    *count = evo_search_size(search);
    const evo_individual **all = calloc(*count + 1, sizeof *all);
    for (size_t i = 0; all && i < *count; i++)
        all[i] = evo_search_get(search, i);
    if (all)
        qsort(all, *count, sizeof *all, by_cost);
    return all;
}

evo_status evo_run_retime(evo_run_state *run, evo_error *err) {
    const evo_run_options *o = run->options;
    const evo_kernel *kernels[MAX_RETIMED];
    const evo_individual *of[MAX_RETIMED];
    evo_kernel_time times[MAX_RETIMED];
    size_t count, chosen = 0;
    if (o->deterministic || o->objective != EVO_OBJECTIVE_NS)
        return EVO_OK;
    const evo_individual **all = sorted_by_cost(run->search, &count);
    if (!all)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < count && chosen < MAX_RETIMED; i++)
        if (all[i]->rank == 0 || (o->max_ulp > 0 && all[i]->error <= o->max_ulp)) {
            of[chosen] = all[i];
            kernels[chosen++] = &all[i]->kernel;
        }
    free(all);
    evo_time_options options = {.target = o->target,
                                .format = o->format,
                                .isa = o->isa,
                                .inputs = o->inputs,
                                .rounds = 60};
    evo_status status =
        evo_time_kernels(kernels, chosen, &options, times, NULL, NULL, err);
    if (status == EVO_OK)
        status = evo_archive_begin(run->archive, err);
    if (status != EVO_OK)
        return status;
    for (size_t i = 0; i < chosen && status == EVO_OK; i++) {
        evo_search_set_speed(run->search, of[i]->id, times[i].reference_ratio);
        status = evo_run_record_time(run, of[i]->id, of[i]->ns_per_element,
                                     of[i]->reference_ratio, of[i]->latency_ns, err);
    }
    if (status == EVO_OK)
        return evo_archive_commit(run->archive, err);
    evo_archive_rollback(run->archive);
    return status;
}

static bool was_tried(const evo_shortlist *list, evo_hash id) {
    for (size_t i = 0; i < list->tried_count; i++)
        if (evo_hash_equal(list->tried[i], id))
            return true;
    return false;
}

/* Whether the archive has its proof over the domain of this run, and whether that meets
 * the goal. */
static evo_status has_proof(const evo_run_state *run, evo_hash id, bool *proven,
                            bool *meets, evo_error *err) {
    char name[33];
    evo_archive_entry *entry = malloc(sizeof *entry);
    if (!entry)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_hash_format(id, name);
    evo_status status = evo_archive_find(run->archive, name, entry, err);
    *proven = status == EVO_OK && entry->has_claim && evo_run_proven(run, entry);
    *meets = *proven && evo_run_is_met(run->options, &entry->claim);
    free(entry);
    return status;
}

/* Takes a kernel if there is time for it. */
static evo_status choose(evo_run_state *run, evo_shortlist *list,
                         const evo_individual *a, evo_error *err) {
    double seconds = 0;
    bool small = evo_run_has_few_inputs(run->options);
    if (list->count == (small ? EVO_MAX_PROOFS : EVO_MAX_SWEPT) || list->seconds < 0)
        return EVO_OK;
    evo_status status =
        evo_score_sweep_seconds(run->scorer, 0, &a->kernel, &seconds, err);
    seconds /= run->options->threads;
    if (status != EVO_OK || ((list->count > 0 || list->met) && seconds > list->seconds))
        return status;
    list->seconds -= seconds;
    list->chosen[list->count++] = a;
    list->tried[list->tried_count++] = a->id;
    return EVO_OK;
}

/* Those that cost the same in order of their errors on many points: the search's own
 * points flatter what was polished on them. */
static void sort_ties(const evo_individual **deep, double *errors, size_t count) {
    for (size_t i = 1; i < count; i++)
        for (size_t k = i;
             k > 0 && deep[k]->cost == deep[k - 1]->cost && errors[k] < errors[k - 1];
             k--) {
            const evo_individual *a = deep[k];
            double error = errors[k];
            deep[k] = deep[k - 1];
            errors[k] = errors[k - 1];
            deep[k - 1] = a;
            errors[k - 1] = error;
        }
}

/* The fastest whose error stays within the goal on many more points, and on the inputs
 * where kernels proven before had their largest errors: relatives share them. Those
 * that reach the goal only just come last: on all inputs the largest error is a little
 * larger still. */
static evo_status choose_for_goal(evo_run_state *run, evo_shortlist *list,
                                  const evo_individual **all, size_t count,
                                  evo_error *err) {
    static const double margin = 0.985, clock_noise = 1.05;
    const evo_individual *deep[MAX_DEEP];
    const evo_kernel *kernels[MAX_DEEP] = {NULL};
    double errors[MAX_DEEP], goal = run->options->max_ulp;
    double dearest = INFINITY; /* slower than what is proven, nobody wants it */
    size_t found = 0, limit = list->seconds > 0 ? MAX_DEEP : FEW_DEEP;
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count && found < limit && status == EVO_OK; i++) {
        bool proven = false, meets = false;
        if (all[i]->cost > dearest)
            break;
        if (all[i]->error > goal || was_tried(list, all[i]->id))
            continue;
        status = has_proof(run, all[i]->id, &proven, &meets, err);
        if (proven && meets) {
            list->met = true;
            dearest = fmin(dearest, clock_noise * all[i]->cost);
        }
        if (!proven && status == EVO_OK) {
            deep[found] = all[i];
            kernels[found++] = &all[i]->kernel;
        }
    }
    if (status == EVO_OK)
        status = evo_score_deep(run->scorer, kernels, found, DEEP_POINTS, list->hard,
                                list->hard_count, errors, err);
    if (status == EVO_OK)
        sort_ties(deep, errors, found);
    for (int close = 0; close <= 1; close++)
        for (size_t i = 0; status == EVO_OK && i < found; i++) {
            bool clear = errors[i] <= margin * goal;
            if (list->count < GOAL_PROOFS && errors[i] <= goal && clear == (close == 0))
                status = choose(run, list, deep[i], err);
        }
    return status;
}

evo_status evo_run_shortlist(evo_run_state *run, evo_shortlist *list, evo_error *err) {
    size_t count;
    double goal = run->options->max_ulp;
    double near = goal > 0 ? 4 * goal : 0.5 * EVO_ERROR_GRADED; /* worth showing */
    const evo_individual **all = sorted_by_cost(run->search, &count);
    evo_status status = all ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    list->count = 0;
    if (status == EVO_OK && goal > 0)
        status = choose_for_goal(run, list, all, count, err);
    for (size_t i = 0; status == EVO_OK && i < count; i++) {
        bool proven = true, meets;
        if (all[i]->rank == 0 && all[i]->error <= near && !was_tried(list, all[i]->id))
            status = has_proof(run, all[i]->id, &proven, &meets, err);
        if (status == EVO_OK && !proven)
            status = choose(run, list, all[i], err);
    }
    free(all);
    return status;
}
