/* The loop of a search: generations of children, asked, scored in parallel, told in
 * order. Between generations the population is selected and its news are committed. */
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "targets/rows.h"

enum {
    POPULATION = 96,
    CHILDREN_PER_THREAD = 48, /* of one generation */
    MAX_BARS = POPULATION,
};
/* With correct rounding for a goal kernels that misround very many times what the best
 * one does are no stepping stones: they would crowd out those that are. A term of a
 * polynomial more is worth 2^5 to 2^8. */
#define NEAREST_WIDEST 1024.0
#define RETIME_NS      UINT64_C(6000000000) /* between retimings of the front */

bool evo_run_spent(const evo_run_state *run, double part) {
    const evo_run_options *o = run->options;
    return !o->deterministic && evo_run_seconds(run->started_ns) > part * o->seconds;
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
    size_t fed; /* the first children are formulas of the feed */
    size_t count;
    evo_bar bars[MAX_BARS];
    size_t bar_count;
} generation;

/* A formula of the feed becomes the child, unless it is known. */
static bool take_formula(const evo_run_state *run, evo_individual *child) {
    memset(child->operators, 0, sizeof child->operators);
    (void)strncpy(child->operators, "formula", sizeof child->operators - 1);
    child->parent_count = 0;
    child->error = child->cost = INFINITY;
    child->id = evo_kernel_identify(&child->kernel);
    return !evo_search_knows(run->search, child->id);
}

/* A child to score: a formula, the best of a brood, or one of the search. */
static evo_status find_child(generation *g, size_t index, unsigned worker) {
    evo_run_state *run = g->run;
    uint64_t number = run->next + index;
    evo_status status = EVO_OK;
    g->duplicates[index] = 0;
    g->found[index] = false;
    memset(g->fates[index], 0, sizeof g->fates[index]);
    if (index < g->fed && take_formula(run, &g->children[index]))
        g->found[index] = true;
    else if (evo_run_is_screened(run, number))
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

/* The front, whose members a child must not be worse than in all respects. */
static void raise_bars(generation *g) {
    g->bar_count = 0;
    for (size_t i = 0; i < evo_search_size(g->run->search); i++) {
        const evo_individual *a = evo_search_get(g->run->search, i);
        if (a->rank == 0 && g->bar_count < MAX_BARS)
            g->bars[g->bar_count++] =
                (evo_bar){a->error, a->cost, a->model_cost, a->third};
    }
}

/* Breeds formulas and makes those that are due the first children. */
static evo_status take_formulas(generation *g, size_t most, evo_error *err) {
    evo_feed *feed = g->run->feed;
    evo_status status = evo_feed_breed(feed, err);
    g->fed = 0;
    if (status == EVO_OK)
        g->fed =
            evo_feed_take(feed, &g->children->kernel, sizeof(evo_individual), most);
    return status;
}

static evo_status one_generation(generation *g, evo_error *err) {
    evo_run_state *run = g->run;
    const evo_run_options *o = run->options;
    size_t count = g->count;
    if (o->evaluations > 0 && o->evaluations - run->next < count)
        count = (size_t)(o->evaluations - run->next);
    raise_bars(g);
    evo_status status = EVO_OK;
    if (run->feed != NULL)
        status = take_formulas(g, count / 3, err);
    if (status != EVO_OK)
        return status;
    status = score_children(g, count);
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
        evo_run_take_score(g->run->options, score, &g->children[i]);
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
    double seconds = evo_run_seconds(run->started_ns);
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
        evo_text_append(&text, ", best %.3f ulp at %.4g", best->max_ulp, best->cost);
    else if (finest && evo_run_wants_nearest(run->options))
        evo_text_append(&text, ", closest %.0f misrounded at %.4g", finest->error - 0.5,
                        finest->cost);
    else if (finest)
        evo_text_append(&text, ", closest %.3g ulp at %.4g", finest->error,
                        finest->cost);
    if (run->feed != NULL)
        evo_feed_report(run->feed, &text);
    if (text.data)
        evo_cli_progress_line(run->progress, text.data);
    evo_text_clear(&text);
}

/* ---- The run --------------------------------------------------------------- */

bool evo_run_has_few_inputs(const evo_run_options *o) {
    const evo_codes *codes = evo_target_codes(o->target);
    return codes != NULL
               ? codes->role != EVO_CODES_ENCODE && codes->role != EVO_CODES_MX_SCALE
               : evo_format_get(o->format)->bits <= 16;
}

bool evo_run_is_exact(const evo_run_options *o) {
    const evo_codes *codes = evo_target_codes(o->target);
    return codes != NULL && !evo_code_multiplies(codes->role);
}

evo_type evo_run_type(const evo_run_options *o) {
    return evo_target_codes(o->target) != NULL ? EVO_TYPE_I32 : EVO_TYPE_F32;
}

double evo_run_reserved_seconds(const evo_run_options *o) {
    return fmin(evo_run_has_few_inputs(o) ? 2 : 15, 0.5 * o->seconds);
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
    while (status == EVO_OK &&
           evo_run_may_go_on(run->options, run->stop, run->started_ns, run->next,
                             evo_run_reserved_seconds(run->options))) {
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

bool evo_run_wants_nearest(const evo_run_options *o) {
    return o->max_ulp > 0 && o->max_ulp <= 0.5 && o->format == EVO_FORMAT_F32 &&
           !evo_target_is_several(o->target) && evo_target_codes(o->target) == NULL &&
           evo_target_row(o->target) == NULL && strcmp(o->from, "scratch") != 0;
}

/* The run's record ends the transaction that evo_run_open began: a start that fails
 * leaves the archive as it was. */
static evo_status record_run(evo_run_state *run, evo_error *err) {
    char compiler[64];
    evo_jit_describe(compiler, sizeof compiler);
    return evo_run_enter(run->options, run->archive, run->host, compiler, &run->run_id,
                         err);
}

/* Runs from scratch on a bounded domain are fed with formulas. */
static evo_status create_feed(evo_run_state *run, const bool forbidden[EVO_OP_COUNT],
                              evo_error *err) {
    const evo_run_options *o = run->options;
    evo_feed_options feeding = {
        .target = o->target,
        .domain = o->domain,
        .operations = evo_cli_formula_operations(forbidden),
        .max_operations = o->max_operations,
        .threads = o->threads,
        .seed = o->seed,
        .first = o->next,
    };
    if (strcmp(o->from, "scratch") != 0 || o->format != EVO_FORMAT_F32 ||
        evo_target_is_several(o->target) || evo_target_codes(o->target) != NULL ||
        evo_target_row(o->target) != NULL ||
        !evo_feed_serves(&o->domain, o->target, feeding.operations))
        return EVO_OK;
    return evo_feed_create(&feeding, &run->feed, err);
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
        .inputs = o->inputs,
        .deterministic = o->deterministic,
        .graded = strcmp(o->from, "scratch") == 0,
        .nearest = evo_run_wants_nearest(o),
        .widest = evo_run_wants_nearest(o) ? NEAREST_WIDEST : 0,
        .seed = o->seed,
        .workers = o->threads,
    };
    evo_search_options searching = {
        .seed = o->seed,
        .population = POPULATION,
        .isa = o->isa,
        .goal_error = o->max_ulp,
        .widest = scoring.widest,
        .integers = evo_target_codes(o->target) != NULL,
    };
    evo_status status = evo_run_check_start(o, err);
    if (status == EVO_OK)
        status = evo_cli_vocabulary(o->instructions, o->isa, evo_run_type(o),
                                    searching.forbidden, err);
    if (status == EVO_OK)
        status = create_feed(run, searching.forbidden, err);
    if (status == EVO_OK)
        status = evo_scorer_create(&scoring, &run->scorer, err);
    if (status == EVO_OK)
        status = evo_search_create(&searching, &run->search, err);
    if (status == EVO_OK && !(run->breeder = evo_breeder_create(o->isa)))
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = evo_run_open(o, &run->archive, err);
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
    evo_feed_destroy(run.feed);
    evo_archive_close(run.archive);
    evo_search_destroy(run.search);
    evo_scorer_destroy(run.scorer);
    free(run.recorded);
    int end = evo_run_end(status, stopped, &err);
    return end == EVO_EXIT_DONE && !goal_met ? EVO_EXIT_GOAL : end;
}
