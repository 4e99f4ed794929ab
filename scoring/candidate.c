/* The funnel for candidates: cheap stages one by one, the others after one compilation
 * for many.
 *
 * A structure is compiled once, before its constants are polished: they are operands of
 * the code, which polishing, sampling and timing run. */
#include "scoring/codes.h"
#include "scoring/rows.h"

#include <math.h>
#include <stdlib.h>

typedef struct funnel {
    evo_scorer *scorer;
    evo_worker *worker;
    const evo_bar *bars;
    size_t bar_count;
    evo_candidate *c;
    evo_code code;
} funnel;

evo_port_model evo_scorer_ports(const evo_scorer *scorer) {
    return evo_port_model_host(scorer->options.isa);
}

static double model_cost(const evo_scorer *scorer, const evo_kernel *kernel) {
    if (scorer->options.objective == EVO_OBJECTIVE_OPS)
        return evo_kernel_operations(kernel);
    if (scorer->options.objective == EVO_OBJECTIVE_ENERGY)
        return evo_kernel_energy_pj(kernel);
    return evo_kernel_port_cost(kernel, evo_scorer_ports(scorer));
}

/* Passes wait for memory and for their own states, which the port model hardly knows:
 * where rows are timed it only tells what is hopeless. */
static double trust_in_model(const funnel *f) {
    return f->scorer->rows != NULL && f->worker->stopwatches[0] ? 0.4 : 1;
}

/* What a candidate may have that costs less than all that is known. */
static double largest_error(const funnel *f) {
    if (f->c->any_error)
        return (double)INFINITY;
    if (f->scorer->options.max_error > 0)
        return f->scorer->options.max_error;
    double least = f->bar_count > 0 ? (double)INFINITY : 0;
    for (size_t i = 0; i < f->bar_count; i++)
        least = fmin(least, f->bars[i].error);
    return fmax(least, 1e4);
}

/* The best error known of kernels whose model cost is at most `margin` times the
 * candidate's. With a margin below 1 a candidate that is worse is of no interest,
 * although the model is only a model. */
static double best_known_error(const funnel *f, double margin) {
    margin *= trust_in_model(f);
    double best = largest_error(f);
    if (f->scorer->options.nearest)
        best = evo_nearest_score(f->scorer, best);
    double widest = f->scorer->options.widest, least = (double)INFINITY;
    for (size_t i = 0; i < f->bar_count; i++)
        least = fmin(least, f->bars[i].sum_error);
    for (size_t i = 0; i < f->bar_count; i++) {
        if (f->bars[i].model_cost <= margin * f->c->score.model_cost &&
            f->bars[i].sum_error <= least)
            best = fmin(best, f->bars[i].error);
        if (widest > 0)
            best = fmin(best, widest * f->bars[i].error);
    }
    return best;
}

/* How far a kernel is from meeting specials and regions: between 1 and 65 times
 * EVO_ERROR_GRADED, by the mean logarithm of its error. */
static evo_status graded_error(funnel *f, double *error) {
    const evo_points *sets[] = {&f->scorer->special, &f->scorer->quick};
    double sum = 0;
    size_t count = 0;
    for (size_t s = 0; s < EVO_COUNT_OF(sets); s++) {
        double *errors = f->worker->error;
        for (size_t first = 0, n; first < sets[s]->count; first += n) {
            n = evo_points_chunk(sets[s], first);
            evo_status status =
                evo_worker_evaluate(f->worker, &f->code, sets[s], first, n);
            if (status != EVO_OK)
                return status;
            (void)evo_worker_compare(f->worker, sets[s], first, n, errors);
            for (size_t i = 0; i < n; i++)
                sum += fmin(64, log2(1 + errors[i]));
        }
        count += sets[s]->count;
    }
    *error = EVO_ERROR_GRADED * (1 + sum / (double)(count ? count : 1));
    return EVO_OK;
}

/* Specials as required? Finite results may still be far off. */
static evo_status screen(funnel *f) {
    double error;
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SCREEN], 1);
    evo_status status = evo_worker_error(f->worker, &f->code, &f->scorer->special,
                                         (double)INFINITY, NULL, &error);
    f->c->specials = isfinite(error);
    return status;
}

/* Of several arguments, whether all combinations of special values are met: a thousand
 * steps of code, which are spared before it is compiled and repaid by what is not
 * polished. */
static evo_status screen_grid(funnel *f) {
    double error;
    if (f->scorer->grid.count == 0 || !f->c->specials)
        return EVO_OK;
    evo_status status = evo_worker_error(f->worker, &f->code, &f->scorer->grid,
                                         (double)INFINITY, NULL, &error);
    f->c->specials = isfinite(error);
    if (!f->c->specials && !f->scorer->options.graded)
        f->c->score.reject = EVO_REJECT_SPECIALS;
    return status;
}

/* The error so far becomes the score that counts misrounded results. */
static evo_status sample_hard(funnel *f, double *error) {
    const evo_scorer *s = f->scorer;
    size_t misrounded;
    double excess;
    evo_status status = evo_nearest_count(f->worker, &f->code, &s->hard, SIZE_MAX,
                                          &misrounded, &excess);
    if (misrounded > 0)
        f->c->score.max_ulp = fmax(f->c->score.max_ulp, 0.5 + excess);
    f->c->score.points += s->hard.count;
    *error = evo_nearest_error(s, *error, misrounded);
    return status;
}

static evo_status sample(funnel *f, double *error) {
    const evo_scorer *s = f->scorer;
    const evo_points *sets[] = {&s->special, &s->grid, &s->anywhere, &s->sample};
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SAMPLE], 1);
    *error = 0;
    f->c->score.points = 0;
    for (size_t i = 0; i < EVO_COUNT_OF(sets); i++) {
        double part;
        evo_status status = evo_worker_error(f->worker, &f->code, sets[i],
                                             (double)INFINITY, NULL, &part);
        if (status != EVO_OK)
            return status;
        *error = fmax(*error, part);
        f->c->score.points += sets[i]->count;
    }
    f->c->score.max_ulp = *error;
    return s->options.nearest ? sample_hard(f, error) : EVO_OK;
}

static bool dominated(const funnel *f, double error, double model_margin) {
    model_margin *= trust_in_model(f);
    for (size_t i = 0; i < f->bar_count; i++)
        if (f->bars[i].error <= error &&
            !(f->bars[i].sum_error > f->c->score.sum_error) &&
            f->bars[i].model_cost <= model_margin * f->c->score.model_cost)
            return true;
    return false;
}

/* Of functions of rows: what is left of the rows. */
static evo_status sample_rows(funnel *f) {
    evo_candidate *c = f->c;
    const struct evo_row_points *rows = f->scorer->rows;
    double screened, rest, sum;
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SAMPLE], 1);
    evo_status status =
        evo_row_points_error(f->worker, rows, &f->code, 0, rows->screened, INFINITY,
                             &screened, &c->score.sum_error);
    if (status == EVO_OK)
        status = evo_row_points_error(f->worker, rows, &f->code, rows->selected,
                                      rows->count, INFINITY, &rest, &sum);
    if (status != EVO_OK)
        return status;
    c->score.sum_error = fmax(c->score.sum_error, sum); /* of which either may be NaN */
    c->score.error = fmax(fmax(c->error, screened), rest);
    c->score.max_ulp = c->score.error;
    c->score.points = rows->results;
    return EVO_OK;
}

/* Code with the present constants as the clock takes it. */
typedef struct timed_code {
    evo_native_fn *fn;
    uint64_t constants[EVO_FIT_MAX_CONSTANTS];
} timed_code;

static void run_timed(void *ctx, const void *const *in, void *const *out, size_t n) {
    const timed_code *timed = ctx;
    timed->fn(in, out, NULL, timed->constants, NULL, n);
}

static evo_status clock_latency(funnel *f, timed_code *timed) {
    const evo_scorer_options *o = &f->scorer->options;
    evo_timed subject = {.several = run_timed,
                         .ctx = timed,
                         .step = evo_kernel_step(f->c->kernel, 0, o->isa)};
    evo_timing_options timing = {
        .format = o->format,
        .inputs = evo_scorer_inputs(f->scorer, 0),
        .elements =
            evo_timing_elements_for(o->format, f->scorer->inputs + f->scorer->outputs),
        .input_count = f->scorer->inputs,
        .output_count = f->scorer->outputs,
        .bytes = evo_target_takes_bytes(f->scorer->options.target),
        .rounds = 15,
    };
    evo_status status = evo_time_latency(&subject, 1, &timing, NULL);
    f->c->score.latency_ns = subject.ns_per_element;
    return status;
}

/* Measures the kernel against the fixed reference kernel: the mean over the target's
 * distributions, or, since its time depends on the inputs by its branches alone, on the
 * first where it has none; or the one distribution that is wanted. */
static evo_status clock_kernel(funnel *f, double *ratio) {
    const evo_target *target = evo_target_get(f->scorer->options.target);
    timed_code timed = {.fn = f->code.fn};
    for (size_t k = 0; k < f->code.count; k++)
        timed.constants[k] = f->c->kernel->instrs[f->code.tunables[k]].imm;
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_TIME], 1);
    evo_row_timed row = {timed.fn, timed.constants, &f->scorer->timed_row};
    const bool rows = f->scorer->rows != NULL;
    const evo_timed subject = {.several = rows ? evo_row_run_timed : run_timed,
                               .ctx = rows ? (void *)&row : &timed};
    *ratio = evo_stopwatch_ratio(f->worker->stopwatches[0], &subject);
    if (!f->scorer->options.inputs && (rows || evo_kernel_branches(f->c->kernel))) {
        double mean = evo_timing_weight(target, 0) * log(*ratio);
        for (int i = 1; i < target->timing_count; i++)
            mean += evo_timing_weight(target, i) *
                    log(evo_stopwatch_ratio(f->worker->stopwatches[i], &subject));
        *ratio = exp(mean);
    }
    if (f->scorer->options.objective == EVO_OBJECTIVE_LATENCY)
        return clock_latency(f, &timed);
    return EVO_OK;
}

static bool needs_latency(const evo_scorer *scorer) {
    return scorer->options.objective == EVO_OBJECTIVE_LATENCY;
}

/* The speed of the candidate's shape where no new measurement is wanted, else 0. */
static double known_speed(const funnel *f) {
    return needs_latency(f->scorer)
               ? 0
               : evo_shapes_known(f->scorer->shapes, evo_shape_of(f->c->kernel));
}

/* The cost. Ratios are turned into nanoseconds by the reference's own time, measured
 * once. */
static evo_status measure(funnel *f) {
    evo_score *score = &f->c->score;
    score->cost = score->model_cost;
    if (!f->worker->stopwatches[0])
        return EVO_OK;
    double ratio = known_speed(f);
    if (ratio == 0) {
        if (f->code.fn == NULL) {
            score->reject = EVO_REJECT_INVALID;
            return EVO_OK;
        }
        evo_status status = clock_kernel(f, &ratio);
        if (status != EVO_OK)
            return status;
        ratio = evo_shapes_add(f->scorer->shapes, evo_shape_of(f->c->kernel), ratio);
    }
    score->reference_ratio = ratio;
    score->ns_per_element = f->scorer->reference_ns / ratio;
    score->cost = needs_latency(f->scorer) ? score->latency_ns : score->ns_per_element;
    return EVO_OK;
}

/* ---- Cheap stages ---------------------------------------------------------- */

static double error_limit(const funnel *f) {
    return f->scorer->options.graded ? (double)INFINITY : best_known_error(f, 0.9);
}

static evo_status fit(funnel *f) {
    evo_candidate *c = f->c;
    double limit = error_limit(f), rivals = best_known_error(f, 1.05);
    evo_status status =
        evo_worker_fit(f->scorer, f->worker, limit, c->kernel, &c->error);
    evo_code_init(c->kernel, &f->code);
    /* Polishing gains up to about half of the error and seldom more; of misrounded
     * results, where there are some that it can count, three of four. */
    double worth = f->scorer->options.nearest
                       ? fmin(4 * rivals + 8, 0.25 * (double)f->scorer->hard.count + 1)
                       : 2 * rivals + 0.25;
    c->polish = f->code.count > 0 && c->error < worth;
    if (c->polish || f->scorer->options.graded)
        return status;
    if (!(c->error < 1.05 * limit + 0.05))
        c->score.reject = EVO_REJECT_UNFIT;
    else if (dominated(f, c->error, 0.93))
        c->score.reject = EVO_REJECT_DOMINATED;
    return status;
}

/* On codes there is nothing to fit: all points at once, by the interpreter. */
static evo_status begin_codes(funnel *f) {
    evo_candidate *c = f->c;
    const struct evo_code_points *points = f->scorer->codes;
    double limit = best_known_error(f, 0.9);
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SAMPLE], 1);
    evo_status status = evo_code_error(f->worker, points, &f->code,
                                       nextafter(limit, INFINITY), &c->score.error);
    c->score.max_ulp = evo_code_recorded(points, c->score.error);
    c->score.points = points->count;
    if (c->score.error > limit)
        c->score.reject = EVO_REJECT_UNFIT;
    else if (dominated(f, c->score.error, 0.93))
        c->score.reject = EVO_REJECT_DOMINATED;
    c->pending = status == EVO_OK && c->score.reject == EVO_REJECT_NONE;
    return status;
}

/* Functions of rows: rows of few elements, by the interpreter. Constants are polished
 * later, if at all: before that a candidate may have several times the error wanted. */
static evo_status begin_rows(funnel *f) {
    evo_candidate *c = f->c;
    const double room = c->fit ? 8 : 1;
    double limit = room * best_known_error(f, 0.9) + room - 1;
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SCREEN], 1);
    evo_status status =
        evo_row_points_error(f->worker, f->scorer->rows, &f->code, 0,
                             f->scorer->rows->screened, INFINITY, &c->error, NULL);
    c->polish = c->fit;
    if (!isfinite(c->error))
        c->score.reject = EVO_REJECT_SPECIALS;
    else if (c->error > limit)
        c->score.reject = EVO_REJECT_UNFIT;
    c->pending = status == EVO_OK && c->score.reject == EVO_REJECT_NONE;
    return status;
}

static evo_status fail(const evo_candidate *c, evo_status status, evo_error *err) {
    return status == EVO_OK ? EVO_OK
                            : evo_fail(err, status, "scoring %s failed: %s",
                                       c->kernel->name, evo_status_name(status));
}

evo_status evo_score_begin(evo_scorer *scorer, unsigned worker, const evo_bar *bars,
                           size_t bar_count, evo_candidate *c, evo_error *err) {
    funnel f = {scorer, &scorer->workers[worker], bars, bar_count, c, {0}};
    f.code.kernel = c->kernel;
    c->score = (evo_score){
        .error = (double)INFINITY, .cost = (double)INFINITY, .sum_error = (double)NAN};
    c->score.model_cost = model_cost(scorer, c->kernel);
    c->polish = false;
    if (scorer->options.nearest && !evo_nearest_hopeful(c->kernel)) {
        c->score.reject = EVO_REJECT_UNFIT;
        c->pending = false;
        return EVO_OK;
    }
    if (scorer->codes != NULL)
        return fail(c, begin_codes(&f), err);
    if (scorer->rows != NULL)
        return fail(c, begin_rows(&f), err);
    evo_status status = screen(&f);
    if (status == EVO_OK && !c->specials && !scorer->options.graded)
        c->score.reject = EVO_REJECT_SPECIALS;
    else if (status == EVO_OK && c->fit)
        status = fit(&f);
    c->pending = status == EVO_OK && c->score.reject == EVO_REJECT_NONE;
    return fail(c, status, err);
}

/* ---- The rest -------------------------------------------------------------- */

static evo_status polish(funnel *f) {
    evo_candidate *c = f->c;
    double limit = error_limit(f);
    evo_status status = EVO_OK;
    if (c->polish)
        status =
            evo_worker_polish(f->scorer, f->worker, &c->rng, best_known_error(f, 1.05),
                              c->kernel, &f->code, &c->error);
    if (status == EVO_OK && c->fit && !f->scorer->options.graded &&
        !(c->error < 1.05 * limit + 0.05))
        c->score.reject = EVO_REJECT_UNFIT;
    return status;
}

/* Sets score.error and whether the candidate is kept. */
static evo_status judge(funnel *f) {
    evo_score *score = &f->c->score;
    evo_status status = EVO_OK;
    if (f->c->specials) /* fitting may have lost one: part of the sample */
        status = sample(f, &score->error);
    if (status == EVO_OK && f->scorer->options.graded &&
        score->error > EVO_ERROR_GRADED) {
        status = graded_error(f, &score->error);
        score->max_ulp = score->error;
    }
    if (!isfinite(score->error))
        score->reject = EVO_REJECT_SPECIALS;
    else if (score->error > error_limit(f))
        score->reject = EVO_REJECT_UNFIT;
    else if (dominated(f, score->error, 0.93))
        score->reject = EVO_REJECT_DOMINATED;
    return status;
}

/* Compiles what is left together; when that fails, each alone, and what does not
 * compile stays with the interpreter. */
static void compile(evo_worker *worker, funnel *all, size_t count,
                    evo_jit_batch **batches) {
    evo_jit_request requests[EVO_SCORE_BATCH];
    funnel *who[EVO_SCORE_BATCH];
    size_t wanted = 0;
    for (size_t i = 0; i < count; i++) {
        funnel *f = &all[i];
        if (f->c->score.reject != EVO_REJECT_NONE)
            continue;
        who[wanted] = f;
        requests[wanted++] = (evo_jit_request){.kernel = f->c->kernel,
                                               .tunables = f->code.tunables,
                                               .tunable_count = f->code.count,
                                               .quick = true};
    }
    evo_jit *jit = worker->jit;
    if (wanted == 0 || jit == NULL)
        return;
    if (evo_jit_compile(jit, requests, wanted, &batches[0], NULL) != EVO_OK)
        for (size_t i = 0; i < wanted; i++)
            if (evo_jit_compile(jit, &requests[i], 1, &batches[i], NULL) != EVO_OK)
                requests[i].fn = NULL;
    for (size_t i = 0; i < wanted; i++)
        who[i]->code.fn = requests[i].fn;
    if (worker->stopwatches[0])
        evo_timing_warm(); /* while compiling, the vector unit has idled */
}

/* What selection rows say, constants polished on them where that may pay, then all. */
static evo_status finish_rows(funnel *f) {
    evo_candidate *c = f->c;
    const struct evo_row_points *rows = f->scorer->rows;
    double limit = error_limit(f), rivals = best_known_error(f, 1.05);
    c->pending = false;
    if (f->code.fn == NULL && f->worker->jit != NULL) {
        c->score.reject = EVO_REJECT_INVALID;
        return EVO_OK;
    }
    evo_status status = evo_row_points_error(f->worker, rows, &f->code, rows->screened,
                                             rows->selected, INFINITY, &c->error, NULL);
    bool movable = c->polish && f->code.count > 0;
    if (status == EVO_OK && movable && isfinite(c->error)) {
        atomic_fetch_add(&f->worker->counts[EVO_STAGE_FIT], 1);
        status = evo_row_points_fit(f->worker, rows, c->kernel, &f->code, &c->error);
    }
    if (status == EVO_OK && movable && c->error < 3 * rivals + 0.5) {
        atomic_fetch_add(&f->worker->counts[EVO_STAGE_POLISH], 1);
        if (status == EVO_OK)
            status = evo_row_points_polish(f->worker, rows, &c->rng, c->kernel,
                                           &f->code, &c->error);
    }
    if (status == EVO_OK)
        status = sample_rows(f);
    if (!isfinite(c->score.error))
        c->score.reject = EVO_REJECT_SPECIALS;
    else if (c->score.error > limit)
        c->score.reject = EVO_REJECT_UNFIT;
    else if (dominated(f, c->score.error, 0.93))
        c->score.reject = EVO_REJECT_DOMINATED;
    if (status == EVO_OK && c->score.reject == EVO_REJECT_NONE)
        status = measure(f);
    return status;
}

static evo_status finish_one(funnel *f) {
    evo_native_fn *fn = f->code.fn; /* good for the clock, whatever polishing moves */
    if (f->scorer->codes != NULL) {
        f->c->pending = false;
        return measure(f);
    }
    if (f->scorer->rows != NULL)
        return finish_rows(f);
    evo_status status = screen_grid(f);
    if (status == EVO_OK && f->c->score.reject == EVO_REJECT_NONE)
        status = polish(f);
    if (status == EVO_OK && f->c->score.reject == EVO_REJECT_NONE)
        status = judge(f);
    f->code.fn = fn;
    if (status == EVO_OK && f->c->score.reject == EVO_REJECT_NONE)
        status = measure(f);
    f->c->pending = false;
    return status;
}

static evo_status finish_some(evo_scorer *scorer, evo_worker *worker,
                              const evo_bar *bars, size_t bar_count,
                              evo_candidate *const *candidates, size_t count,
                              evo_error *err) {
    funnel all[EVO_SCORE_BATCH];
    evo_jit_batch *batches[EVO_SCORE_BATCH] = {NULL};
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count; i++) {
        all[i] = (funnel){scorer, worker, bars, bar_count, candidates[i], {0}};
        all[i].code.kernel = candidates[i]->kernel;
        if (candidates[i]->fit)
            evo_code_init(candidates[i]->kernel, &all[i].code);
    }
    compile(worker, all, count, batches);
    for (size_t i = 0; i < count && status == EVO_OK; i++)
        status = fail(candidates[i], finish_one(&all[i]), err);
    for (size_t i = 0; i < count; i++)
        evo_jit_batch_destroy(batches[i]);
    return status;
}

evo_status evo_score_finish(evo_scorer *scorer, unsigned worker, const evo_bar *bars,
                            size_t bar_count, evo_candidate *const *candidates,
                            size_t count, evo_error *err) {
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count && status == EVO_OK; i += EVO_SCORE_BATCH) {
        size_t n = count - i < EVO_SCORE_BATCH ? count - i : EVO_SCORE_BATCH;
        status = finish_some(scorer, &scorer->workers[worker], bars, bar_count,
                             candidates + i, n, err);
    }
    return status;
}

evo_status evo_score_candidate(evo_scorer *scorer, unsigned worker, const evo_bar *bars,
                               size_t bar_count, evo_candidate *c, evo_error *err) {
    evo_status status = evo_score_begin(scorer, worker, bars, bar_count, c, err);
    if (status == EVO_OK && c->pending)
        status = evo_score_finish(scorer, worker, bars, bar_count, &c, 1, err);
    return status;
}
