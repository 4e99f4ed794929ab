/* The end of a run: the most promising kernels are proven in one sweep, timed beside
 * the libraries, and shown. */
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "targets/rows.h"

enum {
    MAX_ROUNDS = 2, /* sweeps, when the first leaves the goal open */
    SHOWN = 24,
};

/* For the plan alone: seconds of one core that a sweep of 2^32 inputs spends on the
 * reference, and those of the final timing. */
static const double sweep_seconds = 3, timing_seconds = 1;

/* ---- Proof ----------------------------------------------------------------- */

static evo_status prove_shortlist(evo_run_state *run, evo_shortlist *list,
                                  bool *accurate, evo_error *err) {
    const evo_run_options *o = run->options;
    const evo_kernel *kernels[EVO_MAX_PROOFS];
    evo_claim claims[EVO_MAX_PROOFS];
    evo_prove_options options = {
        .target = o->target,
        .format = o->format,
        .domain = o->domain,
        .threads = o->threads,
        /* The bits are those of every instruction set; the widest is the fastest.
         * `evolve verify --isa` checks the code of one. */
        .isa = evo_isa_host(),
        .stop = run->stop,
        .progress = evo_cli_progress_sweep,
        .progress_ctx = run->progress,
        .seed = o->seed,
        .thin = EVO_ROW_SEARCH_THIN,
        .samples = evo_target_row(o->target) != NULL ? EVO_RUN_LONGEST_ROW
                   : evo_target_is_tupled(o->target) ? 0
                                                     : EVO_RUN_SAMPLES,
    };
    for (size_t i = 0; i < list->count; i++)
        kernels[i] = &list->chosen[i]->kernel;
    evo_status status = evo_prove_kernels(kernels, list->count, &options, claims, err);
    if (status == EVO_OK)
        status = evo_archive_begin(run->archive, err);
    if (status != EVO_OK)
        return status;
    for (size_t i = 0; i < list->count && status == EVO_OK; i++) {
        status = evo_archive_add_claim(run->archive, list->chosen[i]->id, run->run_id,
                                       &claims[i], err);
        *accurate |= o->max_ulp > 0 && evo_run_is_met(o, &claims[i]);
        memcpy(list->hard[list->hard_count++].in, claims[i].worst_input,
               sizeof claims[i].worst_input);
    }
    if (status == EVO_OK)
        return evo_archive_commit(run->archive, err);
    evo_archive_rollback(run->archive);
    return status;
}

/* ---- Time and result ------------------------------------------------------- */

/* The archive's front for this instruction set: what is proven, if anything is. */
static evo_status proven_front(evo_run_state *run, evo_front *front, evo_error *err) {
    evo_status status = evo_run_front(run, front, err);
    if (status == EVO_OK)
        evo_cli_front_drop_broken(front);
    size_t kept = 0;
    for (size_t i = 0; status == EVO_OK && i < front->count; i++)
        if (evo_run_proven(run, &front->entries[i]))
            front->entries[kept++] = front->entries[i];
    if (kept > 0)
        front->count = kept;
    if (front->count > SHOWN)
        front->count = SHOWN;
    return status;
}

/* Functions of rows are timed in all size classes whatever they were searched for. */
static bool times_all(const evo_run_options *o) {
    return o->inputs == NULL || evo_target_row(o->target) != NULL;
}

/* What ranks, and, of a mean, what it is the mean of. */
static evo_status record_times(evo_run_state *run, evo_hash id,
                               const evo_kernel_time *time, evo_error *err) {
    const evo_target *target = evo_target_get(run->options->target);
    evo_time_record one = {.host = run->host,
                           .isa = evo_isa_name(run->options->isa),
                           .inputs = EVO_TIMING_MEAN,
                           .ns_per_element = time->ns_per_element,
                           .latency_ns = time->latency_ns,
                           .reference_ratio = time->reference_ratio};
    if (!times_all(run->options))
        one.inputs = run->options->inputs->name;
    evo_status status = evo_archive_add_time(run->archive, id, run->run_id, &one, err);
    int parts = times_all(run->options) ? target->timing_count : 0;
    for (int i = 0; i < parts && status == EVO_OK; i++) {
        one.inputs = target->timing[i].name;
        one.ns_per_element = time->each_ns[i];
        one.reference_ratio = time->each_ratio[i];
        one.latency_ns =
            run->options->inputs == &target->timing[i] ? time->latency_ns : 0;
        status = evo_archive_add_time(run->archive, id, run->run_id, &one, err);
    }
    return status;
}

typedef struct outcome {
    evo_front front;
    evo_kernel_time times[SHOWN];
    evo_peer_time peers[EVO_MAX_PEERS];
    size_t peer_count;
} outcome;

static evo_status time_front(evo_run_state *run, outcome *out, evo_error *err) {
    const evo_run_options *o = run->options;
    const evo_kernel *kernels[SHOWN];
    size_t count = out->front.count;
    evo_time_options options = {
        .target = o->target,
        .format = o->format,
        .isa = o->isa,
        .inputs = times_all(o) ? NULL : o->inputs,
        .latency = o->objective == EVO_OBJECTIVE_LATENCY,
    };
    for (size_t i = 0; i < count; i++)
        kernels[i] = &out->front.entries[i].kernel;
    evo_status status = evo_time_kernels(kernels, count, &options, out->times,
                                         out->peers, &out->peer_count, err);
    /* Fronts by operations stay so: the times are for the table alone. */
    if (status != EVO_OK || evo_objective_is_counted(o->objective))
        return status;
    status = evo_archive_begin(run->archive, err);
    for (size_t i = 0; i < count && status == EVO_OK; i++)
        status = record_times(run, out->front.entries[i].id, &out->times[i], err);
    if (status == EVO_OK)
        return evo_archive_commit(run->archive, err);
    evo_archive_rollback(run->archive);
    return status;
}

/* Of the times in all size classes, those that the search was for. */
static void take_size(const evo_run_options *o, outcome *out) {
    const evo_target *target = evo_target_get(o->target);
    int size = 0;
    while (size < target->timing_count && o->inputs != &target->timing[size])
        size++;
    if (!times_all(o) || size == target->timing_count)
        return;
    for (size_t i = 0; i < out->front.count; i++) {
        out->times[i].ns_per_element = out->times[i].each_ns[size];
        out->times[i].reference_ratio = out->times[i].each_ratio[size];
    }
    for (size_t i = 0; i < out->peer_count; i++)
        out->peers[i].reference_ratio = out->peers[i].each_ratio[size];
}

/* An entry's times are those of this run. */
static void take_times(const evo_run_state *run, const evo_kernel_time *time,
                       evo_archive_entry *entry) {
    const evo_target *target = evo_target_get(run->options->target);
    entry->ns_per_element = time->ns_per_element;
    entry->reference_ratio = time->reference_ratio;
    entry->latency_ns = time->latency_ns;
    snprintf(entry->host, sizeof entry->host, "%s", run->host);
    snprintf(entry->inputs, sizeof entry->inputs, "%s",
             evo_run_inputs_name(run->options));
    entry->time_count = times_all(run->options) ? target->timing_count : 0;
    for (int k = 0; k < entry->time_count; k++) {
        evo_archive_time *one = &entry->times[k];
        snprintf(one->inputs, sizeof one->inputs, "%s", target->timing[k].name);
        one->ns_per_element = time->each_ns[k];
        one->reference_ratio = time->each_ratio[k];
    }
}

static void swap_entries(outcome *out, size_t a, size_t b) {
    evo_archive_entry entry = out->front.entries[a];
    evo_kernel_time time = out->times[a];
    out->front.entries[a] = out->front.entries[b];
    out->times[a] = out->times[b];
    out->front.entries[b] = entry;
    out->times[b] = time;
}

/* Takes the times of this run alone: fastest first, without those that a faster one
 * beats; a front by what is counted keeps its order. */
static void rearrange(const evo_run_state *run, outcome *out) {
    const evo_run_options *o = run->options;
    evo_front *front = &out->front;
    for (size_t i = 0; i < front->count; i++)
        take_times(run, &out->times[i], &front->entries[i]);
    if (evo_objective_is_counted(o->objective))
        return;
    for (size_t i = 1; i < front->count; i++)
        for (size_t k = i;
             k > 0 && out->times[k].reference_ratio > out->times[k - 1].reference_ratio;
             k--)
            swap_entries(out, k, k - 1);
    size_t kept = 0;
    for (size_t i = 0; i < front->count; i++) {
        size_t k = 0;
        while (k < kept && !evo_claim_as_accurate(&front->entries[k].claim,
                                                  &front->entries[i].claim))
            k++;
        if (k == kept)
            swap_entries(out, kept++, i);
    }
    front->count = kept;
}

/* Times the front, all in one interleaved run. */
static evo_status measure_front(evo_run_state *run, outcome *out, evo_error *err) {
    evo_status status = proven_front(run, &out->front, err);
    if (status != EVO_OK || run->options->deterministic || out->front.count == 0)
        return status;
    status = time_front(run, out, err);
    if (status != EVO_OK)
        return status;
    take_size(run->options, out);
    rearrange(run, out);
    return status;
}

/* How many times as fast as the best library whose error is within the larger of goal
 * and claim; infinite when there is no such library or claim. */
static double library_ratio(const outcome *out, size_t i, double goal) {
    double ulp = fmax(goal, out->front.entries[i].claim.max_ulp);
    if (isinf(ulp))
        return INFINITY;
    const evo_peer_time *best = evo_best_peer(out->peers, out->peer_count, ulp);
    return best ? out->times[i].reference_ratio / best->reference_ratio : INFINITY;
}

/* The fastest entry that meets the goal; the front's count when none does. */
static size_t best_entry(const evo_run_state *run, const outcome *out) {
    const evo_run_options *o = run->options;
    for (size_t i = 0; i < out->front.count; i++) {
        const evo_archive_entry *entry = &out->front.entries[i];
        bool accurate = evo_run_proven(run, entry) && isfinite(entry->claim.max_ulp) &&
                        evo_run_is_met(o, &entry->claim);
        bool fast =
            o->min_speed == 0 || library_ratio(out, i, o->max_ulp) >= o->min_speed;
        if (accurate && fast)
            return i;
    }
    return out->front.count;
}

static int print_json(const evo_run_state *run, const outcome *out) {
    const evo_run_options *o = run->options;
    json_t *array = json_array();
    for (size_t i = 0; i < out->front.count; i++) {
        json_t *entry =
            evo_json_entry(&out->front.entries[i], evo_target_get(o->target)->name,
                           evo_format_get(o->format)->name);
        if (out->peer_count > 0) {
            evo_json_real(entry, "libm_ratio",
                          evo_cli_libm_ratio(out->times[i].reference_ratio, out->peers,
                                             out->peer_count));
            evo_json_real(entry, "best_library_ratio",
                          library_ratio(out, i, o->max_ulp));
        }
        json_array_append_new(array, entry);
    }
    return evo_json_print(array);
}

static void print_result(const evo_run_state *run, const outcome *out, size_t best) {
    const evo_run_options *o = run->options;
    char id[33];
    bool timed = out->peer_count > 0;
    if (out->front.count == 0) {
        fprintf(stderr,
                "evolve: no kernel yet has every special value and an error "
                "below %g ulp; the archive keeps what was reached, run again to "
                "go on\n",
                EVO_ERROR_GRADED);
        return;
    }
    evo_grid grid;
    evo_cli_front_grid(&out->front, timed ? out->peers : NULL, out->peer_count,
                       o->max_ulp, &grid);
    evo_grid_print(&grid, stdout);
    bool kept = strcmp(o->archive, ":memory:") != 0;
    if (best == out->front.count)
        fprintf(stderr, "evolve: no kernel meets the goal yet%s\n",
                kept ? "; the archive keeps what was found, run again to go on" : "");
    if (best == out->front.count || !kept)
        return;
    evo_hash_format(out->front.entries[best].id, id);
    printf("\nTo use the fastest that meets the goal:\n"
           "  evolve export %s:%.12s --name %s_%s -o .\n",
           o->archive, id, evo_target_get(o->target)->name,
           evo_format_get(o->format)->name);
}

/* Seconds left for the kernels of a sweep; not negative where at least one shall be
 * proven. */
static double time_for_proofs(const evo_run_state *run, int round) {
    const evo_run_options *o = run->options;
    if (o->deterministic)
        return INFINITY;
    if (evo_run_has_few_inputs(o)) /* what they take is kept for them */
        return evo_run_reserved_seconds(o);
    double sweeps = sweep_seconds * evo_target_get(o->target)->outputs / o->threads;
    double left =
        o->seconds - evo_run_seconds(run->started_ns) - sweeps - timing_seconds;
    /* A goal that the first sweep left open is worth a little more than the budget. */
    return round == 0 || evo_run_seconds(run->started_ns) < 1.2 * o->seconds
               ? fmax(left, 0)
               : left;
}

evo_status evo_run_finish(evo_run_state *run, bool *goal_met, evo_error *err) {
    evo_shortlist list = {.count = 0};
    outcome *out = calloc(1, sizeof *out);
    bool accurate = false;
    evo_status status = out ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = evo_run_retime(run, err);
    for (int round = 0; status == EVO_OK && round < MAX_ROUNDS && !accurate; round++) {
        list.seconds = time_for_proofs(run, round);
        status = evo_run_shortlist(run, &list, err);
        accurate |= list.met;
        if (status != EVO_OK || list.count == 0)
            break;
        status = prove_shortlist(run, &list, &accurate, err);
        accurate |= run->options->max_ulp == 0;
    }
    evo_cli_progress_destroy(run->progress);
    run->progress = NULL;
    if (status == EVO_OK)
        status = measure_front(run, out, err);
    if (status == EVO_OK) {
        size_t best = best_entry(run, out);
        *goal_met = best < out->front.count;
        if (run->options->json)
            (void)print_json(run, out);
        else
            print_result(run, out, best);
    }
    if (out)
        evo_cli_front_clear(&out->front);
    free(out);
    return status;
}
