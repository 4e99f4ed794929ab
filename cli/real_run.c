/* The loop of a search over the reals: islands breed and score in parallel, one epoch
 * after the other; between epochs the news are confirmed by MPFR and committed. */
#include "cli/real.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    FEWEST_ISLANDS = 4,
    CHILDREN = 1000, /* of an island in an epoch */
    STARTS = 5,      /* random starts of a new structure's fit */
    REFIT_STARTS = 24,
    CONFIRM_POINTS = 2000,
};

typedef struct real_run {
    const evo_real_options *options;
    const evo_stop_flag *stop;
    evo_progress *progress;
    evo_archive *archive;
    evo_real_scorer *scorer;
    evo_islands *islands;
    unsigned island_count;
    int64_t run_id;
    uint64_t started_ns, next, epoch_size;
    double recorded[EVO_BREED_MAX_OPERATIONS + 1]; /* errors the archive has */
} real_run;

static double elapsed(const real_run *run) {
    return (double)(evo_now_ns() - run->started_ns) * 1e-9;
}

/* ---- Breeding ----------------------------------------------------------------- */

/* Children of island `index` in this epoch: even shares, the first ones get the rest.
 */
static uint64_t share(const real_run *run, size_t index) {
    return run->epoch_size / run->island_count +
           (index < run->epoch_size % run->island_count);
}

static evo_status breed(void *ctx, size_t index, unsigned worker) {
    real_run *run = ctx;
    evo_breed *population = evo_islands_get(run->islands, (unsigned)index);
    uint64_t count = share(run, index);
    for (uint64_t k = 0; k < count && !evo_stopped(run->stop); k++) {
        evo_breed_member child;
        evo_rng rng;
        evo_breed_ask(population, &child);
        evo_rng_init(&rng, run->options->seed, EVO_STREAM_FIT,
                     (uint64_t)index << 48 | child.number);
        int starts = child.mutation == EVO_BREED_CONSTANTS ? REFIT_STARTS : STARTS;
        double gate = evo_breed_gate(population, child.formula.step_count);
        child.error =
            evo_real_score(run->scorer, worker, &rng, starts, gate, &child.formula);
        (void)evo_breed_tell(population, &child);
    }
    return EVO_OK;
}

/* ---- Archive ------------------------------------------------------------------- */

/* Confirms a formula and writes it with its claim. One that MPFR sees a pole in is
 * left out. */
static evo_status record(real_run *run, const evo_breed_member *member,
                         evo_error *err) {
    const evo_real_options *o = run->options;
    evo_kernel *kernel = malloc(sizeof *kernel);
    evo_real_result result;
    evo_hash id;
    evo_status status = kernel ? evo_real_confirm(run->scorer, &member->formula,
                                                  CONFIRM_POINTS, NULL, &result, err)
                               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK && isfinite(result.max_error)) {
        evo_claim claim = {.verdict = EVO_VERDICT_OBSERVED,
                           .domain = o->domain,
                           .inputs = result.points,
                           .max_ulp = result.max_error};
        memcpy(&claim.worst_input[0], &result.worst_x, sizeof result.worst_x);
        status = evo_formula_to_kernel(&member->formula,
                                       evo_target_get(o->target)->name, kernel, err);
        if (status == EVO_OK)
            status = evo_archive_add_kernel(
                run->archive, kernel, run->run_id, NULL, NULL,
                evo_breed_mutation_name(member->mutation), &id, err);
        if (status == EVO_OK)
            status = evo_archive_add_claim(run->archive, id, run->run_id, &claim, err);
    }
    free(kernel);
    return status;
}

static evo_status save_state(real_run *run, evo_error *err) {
    evo_real_options *state = malloc(sizeof *state);
    if (state == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    *state = *run->options;
    state->next = run->next;
    char *text = evo_real_state_print(state);
    free(state);
    evo_status status =
        text ? evo_archive_set_state(run->archive, run->run_id, text, strlen(text), err)
             : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    free(text);
    return status;
}

/* One transaction with the formulas that are better than what the archive has, by more
 * than `gain`, and the state to go on from. */
static evo_status commit(real_run *run, double gain, evo_error *err) {
    evo_status status = evo_archive_begin(run->archive, err);
    if (status != EVO_OK)
        return status;
    for (int n = 1; n <= run->options->max_operations && status == EVO_OK; n++) {
        const evo_breed_member *best = evo_islands_best(run->islands, n);
        if (best == NULL || best->error >= (1 - gain) * run->recorded[n])
            continue;
        status = record(run, best, err);
        run->recorded[n] = best->error;
    }
    if (status == EVO_OK)
        status = save_state(run, err);
    if (status == EVO_OK)
        return evo_archive_commit(run->archive, err);
    evo_archive_rollback(run->archive);
    return status;
}

/* ---- Start --------------------------------------------------------------------- */

/* Fits a kernel's formula from its own constants and puts it onto the islands. */
static evo_status settle(real_run *run, const evo_kernel *kernel, bool required,
                         evo_error *err) {
    evo_breed_member member = {.mutation = EVO_BREED_CONSTANTS};
    evo_rng rng;
    evo_status status = evo_formula_from_kernel(kernel, &member.formula, err);
    if (status != EVO_OK)
        return status;
    evo_formula_normalize(&member.formula);
    evo_rng_init(&rng, run->options->seed, EVO_STREAM_FIT, UINT64_MAX);
    member.error =
        evo_real_score(run->scorer, 0, &rng, STARTS, INFINITY, &member.formula);
    if (required && (!isfinite(member.error) ||
                     member.formula.step_count > run->options->max_operations))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s has %d operations and is %s on the domain: expected "
                        "at most %d and a finite error",
                        kernel->name, member.formula.step_count,
                        isfinite(member.error) ? "finite" : "not finite",
                        run->options->max_operations);
    evo_islands_settle(run->islands, &member);
    return EVO_OK;
}

static evo_status settle_front(real_run *run, evo_error *err) {
    evo_front front;
    evo_status status = evo_real_front(run->archive, &front, err);
    if (status != EVO_OK)
        return status;
    for (size_t i = 0; i < front.count && status == EVO_OK; i++)
        status = settle(run, &front.entries[i].kernel, false, err);
    evo_cli_front_clear(&front);
    return status;
}

static evo_status settle_file(real_run *run, evo_error *err) {
    evo_loaded *loaded = malloc(sizeof *loaded);
    evo_status status = loaded ? evo_cli_load(run->options->from, loaded, err)
                               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = settle(run, &loaded->entry.kernel, true, err);
    free(loaded);
    return status;
}

static evo_status open_archive(real_run *run, evo_error *err) {
    const evo_real_options *o = run->options;
    char host[160] = "real arithmetic", started[32] = "1970-01-01T00:00:00Z";
    evo_status status =
        evo_archive_open(o->archive, EVO_ARCHIVE_CREATE, &run->archive, err);
    if (status == EVO_OK)
        status = evo_archive_begin(run->archive, err);
    if (status == EVO_OK)
        status = evo_archive_bind(run->archive, evo_target_get(o->target)->name,
                                  evo_real_format_name(o->kind), err);
    if (status != EVO_OK)
        return status;
    time_t now = time(NULL);
    struct tm utc;
    if (!o->deterministic) {
        evo_host_fingerprint(host, sizeof host);
        if (gmtime_r(&now, &utc))
            strftime(started, sizeof started, "%Y-%m-%dT%H:%M:%SZ", &utc);
    }
    evo_run_record recorded = {
        .command = o->command,
        .seed = o->seed,
        .host = host,
        .compiler = "double-double, MPFR",
        .version = EVO_VERSION,
        .started = started,
    };
    status = evo_archive_add_run(run->archive, &recorded, &run->run_id, err);
    return status == EVO_OK ? evo_archive_commit(run->archive, err) : status;
}

static evo_status prepare(real_run *run, evo_error *err) {
    const evo_real_options *o = run->options;
    evo_real_scorer_options scoring = {.target = o->target,
                                       .kind = o->kind,
                                       .domain = o->domain,
                                       .workers = o->threads};
    run->island_count =
        o->deterministic || o->threads < FEWEST_ISLANDS ? FEWEST_ISLANDS : o->threads;
    evo_islands_options breeding = {
        .seed = o->seed,
        .count = run->island_count,
        .operations = o->operations,
        .max_operations = o->max_operations,
        .first = o->next / run->island_count + (o->next > 0),
    };
    for (int n = 0; n <= EVO_BREED_MAX_OPERATIONS; n++)
        run->recorded[n] = INFINITY;
    evo_status status = evo_real_scorer_create(&scoring, &run->scorer, err);
    if (status == EVO_OK) {
        run->islands = evo_islands_create(&breeding);
        if (run->islands == NULL)
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    if (status == EVO_OK && strcmp(o->from, "scratch") != 0)
        status = settle_file(run, err);
    if (status == EVO_OK)
        status = open_archive(run, err);
    return status == EVO_OK ? settle_front(run, err) : status;
}

/* ---- The loop ------------------------------------------------------------------- */

static void show_progress(const real_run *run) {
    if (!evo_cli_progress_due(run->progress))
        return;
    evo_text text;
    double seconds = elapsed(run);
    uint64_t made = run->next - run->options->next;
    evo_text_init(&text);
    evo_text_append(&text,
                    "%.0f s, %llu candidates (%.0f/s), error by operations:", seconds,
                    (unsigned long long)made, (double)made / seconds);
    for (int n = 1; n <= run->options->max_operations; n++) {
        const evo_breed_member *best = evo_islands_best(run->islands, n);
        if (best != NULL)
            evo_text_append(&text, " %d: %.3g", n, best->error);
    }
    if (text.data)
        evo_cli_progress_line(run->progress, text.data);
    evo_text_clear(&text);
}

static bool budget_left(const real_run *run) {
    const evo_real_options *o = run->options;
    if (evo_stopped(run->stop) || (o->evaluations > 0 && run->next >= o->evaluations))
        return false;
    return o->deterministic || elapsed(run) < o->seconds;
}

static evo_status loop(real_run *run, evo_error *err) {
    const evo_real_options *o = run->options;
    const double news = 1e-3;
    evo_status status = EVO_OK;
    while (status == EVO_OK && budget_left(run)) {
        run->epoch_size = (uint64_t)CHILDREN * run->island_count;
        if (o->evaluations > 0 && o->evaluations - run->next < run->epoch_size)
            run->epoch_size = o->evaluations - run->next;
        status = evo_parallel_for(o->threads, run->island_count, breed, run);
        if (status != EVO_OK)
            return evo_fail(err, status, "an epoch failed: %s",
                            evo_status_name(status));
        run->next += run->epoch_size;
        if (evo_islands_exchange(run->islands, run->epoch_size / run->island_count) > 0)
            status = commit(run, news, err);
        show_progress(run);
    }
    return status == EVO_OK ? commit(run, 0, err) : status;
}

static evo_status print_front(real_run *run, evo_error *err) {
    const evo_real_options *o = run->options;
    evo_front front;
    const char *format = evo_real_format_name(o->kind);
    evo_status status = evo_real_front(run->archive, &front, err);
    if (status != EVO_OK)
        return status;
    evo_cli_progress_destroy(run->progress);
    run->progress = NULL;
    if (o->json)
        (void)evo_real_front_json(&front, evo_target_get(o->target)->name, format);
    else
        evo_real_front_print(&front, format, stdout);
    evo_cli_front_clear(&front);
    return EVO_OK;
}

int evo_real_run(const evo_real_options *options) {
    evo_error err = {0};
    real_run run = {
        .options = options,
        .stop = evo_cli_catch_signals(),
        .progress = evo_cli_progress_create(),
        .started_ns = evo_now_ns(),
        .next = options->next,
    };
    evo_status status = prepare(&run, &err);
    if (status == EVO_OK)
        status = loop(&run, &err);
    bool stopped = evo_stopped(run.stop);
    if (status == EVO_OK && !stopped)
        status = print_front(&run, &err);
    evo_cli_progress_destroy(run.progress);
    evo_archive_close(run.archive);
    evo_islands_destroy(run.islands);
    evo_real_scorer_destroy(run.scorer);
    if (status == EVO_OK && stopped) {
        fprintf(stderr, "evolve: stopped; run again to go on\n");
        return EVO_EXIT_AGAIN;
    }
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
