/* The loop of a search: generations of children, asked, scored in parallel, told in
 * order. Between generations the population is selected and its news are committed. */
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    POPULATION = 96,
    CHILDREN_PER_THREAD = 48, /* of one generation */
    MAX_BARS = POPULATION,
};
#define RETIME_NS UINT64_C(6000000000) /* between retimings of the front */

double evo_run_elapsed(const evo_run_state *run) {
    return (double)(evo_now_ns() - run->started_ns) * 1e-9;
}

/* ---- State for resume ------------------------------------------------------ */

char *evo_run_state_print(const evo_run_options *o) {
    evo_text domain;
    evo_text_init(&domain);
    if (!o->domain.whole)
        evo_domain_format(&o->domain, &domain);
    json_t *state = json_pack(
        "{s:s, s:s, s:s, s:s, s:i, s:f, s:f, s:f, s:I, s:i, s:I, s:s, s:b, s:I}",
        "target", evo_target_get(o->target)->name, "format",
        evo_format_get(o->format)->name, "domain", domain.data ? domain.data : "",
        "isa", evo_isa_name(o->isa), "objective", (int)o->objective, "max_ulp",
        o->max_ulp, "min_speed", o->min_speed, "seconds", o->seconds, "evaluations",
        (json_int_t)o->evaluations, "threads", (int)o->threads, "seed",
        (json_int_t)o->seed, "from", o->from, "deterministic", o->deterministic ? 1 : 0,
        "next", (json_int_t)o->next);
    char *text = state ? json_dumps(state, JSON_COMPACT) : NULL;
    json_decref(state);
    evo_text_clear(&domain);
    return text;
}

evo_status evo_run_state_parse(const char *text, size_t size, evo_run_options *o,
                               evo_error *err) {
    json_t *state = json_loadb(text, size, 0, NULL);
    const char *target = "", *format = "", *domain = "", *isa = "", *from = "";
    int objective = 0, threads = 1, deterministic = 0;
    json_int_t evaluations = 0, seed = 0, next = 0;
    int bad = json_unpack(
        state, "{s:s, s:s, s:s, s:s, s:i, s:F, s:F, s:F, s:I, s:i, s:I, s:s, s:b, s:I}",
        "target", &target, "format", &format, "domain", &domain, "isa", &isa,
        "objective", &objective, "max_ulp", &o->max_ulp, "min_speed", &o->min_speed,
        "seconds", &o->seconds, "evaluations", &evaluations, "threads", &threads,
        "seed", &seed, "from", &from, "deterministic", &deterministic, "next", &next);
    bool sane = !bad && objective >= 0 && objective <= EVO_OBJECTIVE_OPS &&
                threads > 0 && threads <= 1024 && evaluations >= 0 && next >= 0 &&
                o->max_ulp >= 0 && o->min_speed >= 0 && o->seconds > 0 &&
                strlen(from) < sizeof o->from;
    evo_status status = EVO_OK;
    if (!sane)
        status =
            evo_fail(err, EVO_ERR_PARSE,
                     "the archive's saved run is damaged: expected the options of a "
                     "search");
    if (status == EVO_OK)
        status = evo_cli_target(target, &o->target, err);
    if (status == EVO_OK)
        status = evo_cli_format(format, &o->format, err);
    if (status == EVO_OK)
        status = evo_cli_isa(isa, &o->isa, err);
    if (status == EVO_OK)
        status = evo_cli_domain(domain[0] ? domain : NULL, &o->domain, err);
    if (status == EVO_OK) {
        o->objective = (evo_objective)objective;
        o->threads = (unsigned)threads;
        o->deterministic = deterministic != 0;
        o->evaluations = (uint64_t)evaluations;
        o->seed = (uint64_t)seed;
        o->next = (uint64_t)next;
        (void)strcpy(o->from, from);
    }
    json_decref(state);
    return status;
}

/* ---- One generation -------------------------------------------------------- */

typedef struct generation {
    evo_run_state *run;
    evo_individual *children;
    evo_hash *asked; /* identities before fitting */
    evo_candidate *candidates;
    evo_candidate **pending; /* those that need code, in order */
    size_t pending_count, batch;
    uint64_t *duplicates;
    uint64_t (*fates)[EVO_FATE_COUNT]; /* of the broods */
    bool *found;
    size_t count;
    evo_bar bars[MAX_BARS];
    size_t bar_count;
} generation;

/* A child to score: the best of a brood, or one of the search. */
static evo_status find_child(generation *g, size_t index, unsigned worker) {
    evo_run_state *run = g->run;
    uint64_t number = run->next + index;
    evo_status status = EVO_OK;
    g->duplicates[index] = 0;
    g->found[index] = false;
    memset(g->fates[index], 0, sizeof g->fates[index]);
    if (evo_run_is_screened(run, number))
        status = evo_run_screen(run, worker, number, &g->children[index],
                                g->fates[index], &g->found[index]);
    if (status != EVO_OK || g->found[index])
        return status;
    status =
        evo_search_ask(run->search, number, &g->children[index], &g->duplicates[index]);
    g->found[index] = status == EVO_OK;
    return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
}

/* One child, as far as that is cheap. */
static evo_status begin_child(void *ctx, size_t index, unsigned worker) {
    generation *g = ctx;
    evo_run_state *run = g->run;
    evo_individual *child = &g->children[index];
    evo_candidate *candidate = &g->candidates[index];
    uint64_t number = run->next + index;
    *candidate = (evo_candidate){.kernel = &child->kernel, .fit = true};
    evo_status status = find_child(g, index, worker);
    if (status != EVO_OK || !g->found[index])
        return status;
    evo_rng_init(&candidate->rng, run->options->seed, EVO_STREAM_FIT, number);
    g->asked[index] = child->id;
    return evo_score_begin(run->scorer, worker, g->bars, g->bar_count, candidate, NULL);
}

/* The rest for some of them, after one compilation. */
static evo_status finish_batch(void *ctx, size_t index, unsigned worker) {
    generation *g = ctx;
    size_t first = index * g->batch, left = g->pending_count - first;
    return evo_score_finish(g->run->scorer, worker, g->bars, g->bar_count,
                            g->pending + first, left < g->batch ? left : g->batch,
                            NULL);
}

static evo_status score_children(generation *g, size_t count) {
    unsigned threads = g->run->options->threads;
    evo_status status = evo_parallel_for(threads, count, begin_child, g);
    g->pending_count = 0;
    for (size_t i = 0; i < count && status == EVO_OK; i++)
        if (g->candidates[i].pending)
            g->pending[g->pending_count++] = &g->candidates[i];
    /* Batches as large as compilers like them, but none idle. */
    g->batch = (g->pending_count + threads - 1) / threads;
    g->batch = g->batch > EVO_SCORE_BATCH ? EVO_SCORE_BATCH : g->batch;
    if (status != EVO_OK || g->pending_count == 0)
        return status;
    return evo_parallel_for(threads, (g->pending_count + g->batch - 1) / g->batch,
                            finish_batch, g);
}

/* The front, whose members a child must not be worse than in both respects. */
static void raise_bars(generation *g) {
    g->bar_count = 0;
    for (size_t i = 0; i < evo_search_size(g->run->search); i++) {
        const evo_individual *a = evo_search_get(g->run->search, i);
        if (a->rank == 0 && g->bar_count < MAX_BARS)
            g->bars[g->bar_count++] = (evo_bar){a->error, a->cost, a->model_cost};
    }
}

static evo_status one_generation(generation *g, evo_error *err) {
    evo_run_state *run = g->run;
    const evo_run_options *o = run->options;
    size_t count = g->count;
    if (o->evaluations > 0 && o->evaluations - run->next < count)
        count = (size_t)(o->evaluations - run->next);
    raise_bars(g);
    evo_status status = score_children(g, count);
    if (status != EVO_OK)
        return evo_fail(err, status, "a generation failed: %s",
                        evo_status_name(status));
    run->next += count;
    for (size_t i = 0; i < count; i++) {
        run->duplicates += g->duplicates[i];
        for (int f = 0; f < EVO_FATE_COUNT; f++)
            run->fates[f] += g->fates[i][f];
        if (!g->found[i])
            continue;
        evo_search_note(run->search, g->asked[i]);
        const evo_score *score = &g->candidates[i].score;
        run->rejects[score->reject]++;
        if (score->reject != EVO_REJECT_NONE)
            continue;
        evo_run_take_score(score, &g->children[i]);
        (void)evo_search_tell(run->search, &g->children[i]);
    }
    evo_search_select(run->search);
    return evo_run_commit(run, err);
}

/* ---- Progress -------------------------------------------------------------- */

static void show_progress(const evo_run_state *run) {
    if (!evo_cli_progress_due(run->progress))
        return;
    uint64_t counts[EVO_STAGE_COUNT];
    double seconds = evo_run_elapsed(run);
    evo_text text;
    evo_text_init(&text);
    evo_scorer_counts(run->scorer, counts);
    evo_text_append(&text, "%.0f s, %llu candidates (", seconds,
                    (unsigned long long)run->next);
    for (int i = 0; i < EVO_STAGE_COUNT; i++)
        evo_text_append(&text, "%s%s %.0f/s", i ? ", " : "",
                        evo_stage_name((evo_stage)i),
                        (double)counts[i] / (seconds > 0 ? seconds : 1));
    evo_text_append(&text, ")");
    const evo_individual *best = NULL, *finest = NULL;
    for (size_t i = 0; i < evo_search_size(run->search); i++) {
        const evo_individual *a = evo_search_get(run->search, i);
        double goal = run->options->max_ulp > 0 ? run->options->max_ulp : INFINITY;
        if (a->error <= goal && (!best || a->cost < best->cost))
            best = a;
        if (!finest || a->error < finest->error)
            finest = a;
    }
    if (best)
        evo_text_append(&text, ", best %.3f ulp at %.4g", best->error, best->cost);
    else if (finest)
        evo_text_append(&text, ", closest %.3g ulp at %.4g", finest->error,
                        finest->cost);
    if (text.data)
        evo_cli_progress_line(run->progress, text.data);
    evo_text_clear(&text);
}

/* ---- The run --------------------------------------------------------------- */

/* Seconds kept for the proof of the front and its final timing. */
static double reserved_seconds(double budget) {
    return fmin(15, 0.5 * budget);
}

static bool budget_left(const evo_run_state *run) {
    const evo_run_options *o = run->options;
    if (evo_stopped(run->stop) || (o->evaluations > 0 && run->next >= o->evaluations))
        return false;
    return o->deterministic ||
           evo_run_elapsed(run) < o->seconds - reserved_seconds(o->seconds);
}

static evo_status search_loop(evo_run_state *run, evo_error *err) {
    size_t count = run->options->deterministic
                       ? CHILDREN_PER_THREAD /* the same for any number of threads */
                       : CHILDREN_PER_THREAD * run->options->threads;
    generation g = {
        .run = run,
        .children = calloc(count, sizeof(evo_individual)),
        .asked = calloc(count, sizeof(evo_hash)),
        .candidates = calloc(count, sizeof(evo_candidate)),
        .pending = calloc(count, sizeof(evo_candidate *)),
        .duplicates = calloc(count, sizeof(uint64_t)),
        .fates = calloc(count, sizeof(uint64_t[EVO_FATE_COUNT])),
        .found = calloc(count, sizeof(bool)),
        .count = count,
    };
    evo_status status = EVO_OK;
    if (!g.children || !g.asked || !g.candidates || !g.pending || !g.duplicates ||
        !g.fates || !g.found)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for a generation");
    run->retimed_ns = evo_now_ns();
    while (status == EVO_OK && budget_left(run)) {
        status = one_generation(&g, err);
        if (status == EVO_OK && evo_now_ns() - run->retimed_ns > RETIME_NS) {
            status = evo_run_retime(run, err);
            run->retimed_ns = evo_now_ns();
        }
        show_progress(run);
    }
    free(g.children);
    free(g.asked);
    free(g.candidates);
    free(g.pending);
    free(g.duplicates);
    free(g.fates);
    free(g.found);
    return status;
}

static evo_status open_archive(evo_run_state *run, evo_error *err) {
    const evo_run_options *o = run->options;
    evo_status status =
        evo_archive_open(o->archive, EVO_ARCHIVE_CREATE, &run->archive, err);
    if (status == EVO_OK)
        status = evo_archive_begin(run->archive, err);
    if (status == EVO_OK)
        status = evo_archive_bind(run->archive, evo_target_get(o->target)->name,
                                  evo_format_get(o->format)->name, err);
    return status;
}

/* The run's record ends the transaction that open_archive began: a start that fails
 * leaves the archive as it was. */
static evo_status record_run(evo_run_state *run, evo_error *err) {
    const evo_run_options *o = run->options;
    char compiler[64], started[32] = "";
    evo_jit_describe(compiler, sizeof compiler);
    time_t now = time(NULL);
    struct tm utc;
    if (!o->deterministic && gmtime_r(&now, &utc))
        strftime(started, sizeof started, "%Y-%m-%dT%H:%M:%SZ", &utc);
    evo_run_record recorded = {
        .command = o->command,
        .seed = o->seed,
        .host = run->host,
        .compiler = compiler,
        .version = EVO_VERSION,
        .started = o->deterministic ? "1970-01-01T00:00:00Z" : started,
    };
    evo_status status = evo_archive_add_run(run->archive, &recorded, &run->run_id, err);
    return status == EVO_OK ? evo_archive_commit(run->archive, err) : status;
}

static evo_status prepare(evo_run_state *run, evo_error *err) {
    const evo_run_options *o = run->options;
    if (o->deterministic)
        snprintf(run->host, sizeof run->host, "port model %s",
                 evo_port_model_name(evo_port_model_host(o->isa)));
    else
        evo_host_fingerprint(run->host, sizeof run->host);
    evo_scorer_options scoring = {
        .target = o->target,
        .format = o->format,
        .domain = o->domain,
        .isa = o->isa,
        .objective = o->objective,
        .deterministic = o->deterministic,
        .graded = strcmp(o->from, "scratch") == 0,
        .seed = o->seed,
        .workers = o->threads,
    };
    evo_search_options searching = {
        .seed = o->seed,
        .population = POPULATION,
        .isa = o->isa,
        .goal_error = o->max_ulp,
    };
    evo_status status = evo_run_check_start(o, err);
    if (status == EVO_OK)
        status = evo_scorer_create(&scoring, &run->scorer, err);
    if (status == EVO_OK)
        status = evo_search_create(&searching, &run->search, err);
    if (status == EVO_OK && !(run->breeder = evo_breeder_create(o->isa)))
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = open_archive(run, err);
    if (status == EVO_OK)
        status = evo_run_populate(run, err);
    if (status == EVO_OK)
        status = record_run(run, err);
    /* A short budget may leave no time for a generation, yet its proofs name kernels
     * of the archive. */
    return status == EVO_OK ? evo_run_commit(run, err) : status;
}

int evo_run(const evo_run_options *options) {
    evo_error err = {0};
    bool goal_met = false;
    evo_run_state run = {
        .options = options,
        .stop = evo_cli_catch_signals(),
        .progress = evo_cli_progress_create(),
        .started_ns = evo_now_ns(),
        .next = options->next,
    };
    evo_status status = prepare(&run, &err);
    if (status == EVO_OK)
        status = search_loop(&run, &err);
    bool stopped = evo_stopped(run.stop);
    if (status == EVO_OK && !stopped)
        status = evo_run_finish(&run, &goal_met, &err);
    evo_cli_progress_destroy(run.progress);
    evo_run_report(&run);
    evo_breeder_destroy(run.breeder);
    evo_archive_close(run.archive);
    evo_search_destroy(run.search);
    evo_scorer_destroy(run.scorer);
    free(run.recorded);
    if (stopped || status == EVO_ERR_STOPPED) {
        fprintf(stderr, "evolve: stopped; run again to go on\n");
        return EVO_EXIT_AGAIN;
    }
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    return goal_met ? EVO_EXIT_DONE : EVO_EXIT_GOAL;
}
