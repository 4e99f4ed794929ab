/* The funnel for one candidate. */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>

typedef struct funnel {
    evo_scorer *scorer;
    evo_worker *worker;
    evo_rng *rng;
    const evo_bar *bars;
    size_t bar_count;
    evo_kernel *kernel;
    evo_score *score;
} funnel;

evo_port_model evo_scorer_ports(const evo_scorer *scorer) {
    return scorer->options.isa == EVO_ISA_AVX512 ? EVO_PORTS_INTEL512 : EVO_PORTS_AVX2;
}

static double model_cost(const evo_scorer *scorer, const evo_kernel *kernel) {
    if (scorer->options.objective == EVO_OBJECTIVE_OPS)
        return evo_kernel_operations(kernel);
    return evo_kernel_port_cost(kernel, evo_scorer_ports(scorer));
}

/* The best error known of kernels whose model cost is at most `margin` times the
 * candidate's. With a margin below 1 a candidate that is worse is of no interest,
 * although the model is only a model. */
static double best_known_error(const funnel *f, double margin) {
    double best = f->scorer->options.max_error > 0 ? f->scorer->options.max_error : 1e4;
    for (size_t i = 0; i < f->bar_count; i++)
        if (f->bars[i].model_cost <= margin * f->score->model_cost)
            best = fmin(best, f->bars[i].error);
    return best;
}

/* How far a kernel is from meeting specials and regions: between 1 and 65 times
 * EVO_ERROR_GRADED, by the mean logarithm of its error. */
static evo_status graded_error(funnel *f, double *error) {
    const evo_scorer_options *o = &f->scorer->options;
    const evo_points *sets[] = {&f->scorer->special, &f->scorer->quick};
    double sum = 0;
    size_t count = 0;
    for (size_t s = 0; s < EVO_COUNT_OF(sets); s++) {
        evo_status status = evo_worker_interpret(f->worker, f->kernel, sets[s]->x,
                                                 f->worker->got, sets[s]->count);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < sets[s]->count; i++) {
            double e = evo_oracle_max_error(o->target, o->format, sets[s]->x + i,
                                            sets[s]->reference + i, f->worker->got + i,
                                            1, NULL);
            sum += fmin(64, log2(1 + e));
            count++;
        }
    }
    *error = EVO_ERROR_GRADED * (1 + sum / (double)(count ? count : 1));
    return EVO_OK;
}

/* Specials as required? Finite results may still be far off. */
static evo_status screen(funnel *f, bool *passed) {
    double error = INFINITY;
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SCREEN], 1);
    evo_status status =
        evo_worker_check(f->scorer, f->worker, f->kernel, &f->scorer->special, &error);
    *passed = isfinite(error);
    return status;
}

static evo_status sample(funnel *f, double *error) {
    const evo_scorer *s = f->scorer;
    const evo_points *sets[] = {&s->special, &s->anywhere};
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_SAMPLE], 1);
    *error = 0;
    for (size_t i = 0; i < EVO_COUNT_OF(sets); i++) {
        double part = INFINITY;
        evo_status status = evo_worker_check(s, f->worker, f->kernel, sets[i], &part);
        if (status != EVO_OK)
            return status;
        *error = fmax(*error, part);
    }
    evo_status status = evo_worker_interpret(f->worker, f->kernel, s->sample.x,
                                             f->worker->got, s->sample.count);
    if (status == EVO_OK)
        *error =
            fmax(*error, evo_points_error(&s->sample, f->worker->got, s->sample.count));
    f->score->points = s->special.count + s->anywhere.count + s->sample.count;
    return status;
}

static bool dominated(const funnel *f, double error, double model_margin) {
    for (size_t i = 0; i < f->bar_count; i++)
        if (f->bars[i].error <= error &&
            f->bars[i].model_cost <= model_margin * f->score->model_cost)
            return true;
    return false;
}

/* Compiles the kernel and measures it against the fixed reference kernel in one
 * interleaved run. *ratio stays 0 when its code does not compile. */
static evo_status clock_kernel(funnel *f, double *ratio) {
    const evo_scorer_options *o = &f->scorer->options;
    evo_jit_request request = {.kernel = f->kernel};
    evo_jit_batch *batch = NULL;
    atomic_fetch_add(&f->worker->counts[EVO_STAGE_TIME], 1);
    *ratio = 0;
    if (evo_jit_compile(f->worker->jit, &request, 1, &batch, NULL) != EVO_OK)
        return EVO_OK;
    evo_timed subjects[2] = {{.fn = evo_timing_reference},
                             {.fn = evo_native_array, .ctx = &request.fn}};
    evo_timing_options timing = {
        .format = o->format,
        .inputs = &evo_target_get(o->target)->timing[0],
        .elements = 2048,
        .rounds = 15,
    };
    /* After compiling, the vector unit has idled; the lesser of two runs, because a
     * disturbed reference flatters the kernel. */
    evo_timing_warm();
    evo_status status = evo_time_interleaved(subjects, 2, &timing, NULL);
    *ratio = subjects[1].ratio;
    if (status == EVO_OK)
        status = evo_time_interleaved(subjects, 2, &timing, NULL);
    *ratio = fmin(*ratio, subjects[1].ratio);
    if (status == EVO_OK && o->objective == EVO_OBJECTIVE_LATENCY) {
        status = evo_time_latency(subjects, 2, &timing, NULL);
        f->score->latency_ns = subjects[1].ns_per_element;
    }
    evo_jit_batch_destroy(batch);
    return status;
}

/* The cost. Ratios are turned into nanoseconds by the reference's own time, measured
 * once. */
static evo_status measure(funnel *f) {
    evo_score *score = f->score;
    score->cost = score->model_cost;
    if (!f->worker->jit)
        return EVO_OK;
    bool latency = f->scorer->options.objective == EVO_OBJECTIVE_LATENCY;
    evo_hash shape = evo_shape_of(f->kernel);
    double ratio = latency ? 0 : evo_shapes_known(f->scorer->shapes, shape);
    if (ratio == 0) {
        evo_status status = clock_kernel(f, &ratio);
        if (status != EVO_OK)
            return status;
        if (!(ratio > 0)) {
            score->reject = EVO_REJECT_INVALID;
            return EVO_OK;
        }
        ratio = evo_shapes_add(f->scorer->shapes, shape, ratio);
    }
    score->reference_ratio = ratio;
    score->ns_per_element = f->scorer->reference_ns / ratio;
    score->cost = latency ? score->latency_ns : score->ns_per_element;
    return EVO_OK;
}

/* Sets score->error; fitted constants are in the kernel afterwards. */
static evo_status accuracy(funnel *f, bool fit, bool specials) {
    evo_score *score = f->score;
    bool graded = f->scorer->options.graded;
    double limit = graded ? INFINITY : best_known_error(f, 0.9), error = INFINITY;
    evo_status status = EVO_OK;
    if (fit)
        status = evo_worker_fit(f->scorer, f->worker, f->rng, limit,
                                best_known_error(f, 1.05), f->kernel, &error);
    if (status != EVO_OK)
        return status;
    if (fit && !graded && !(error < 1.05 * limit + 0.05)) {
        score->reject = EVO_REJECT_UNFIT;
        return EVO_OK;
    }
    if (specials) /* fitting may have lost one, but that is part of the sample */
        status = sample(f, &score->error);
    else
        score->error = INFINITY;
    if (status == EVO_OK && graded && score->error > EVO_ERROR_GRADED)
        status = graded_error(f, &score->error);
    if (!isfinite(score->error))
        score->reject = EVO_REJECT_SPECIALS;
    else if (score->error > limit)
        score->reject = EVO_REJECT_UNFIT;
    else if (dominated(f, score->error, 0.93))
        score->reject = EVO_REJECT_DOMINATED;
    return status;
}

evo_status evo_score_candidate(evo_scorer *scorer, unsigned worker, evo_rng *rng,
                               const evo_bar *bars, size_t bar_count, bool fit,
                               evo_kernel *kernel, evo_score *score, evo_error *err) {
    bool specials = false;
    *score = (evo_score){.error = INFINITY, .cost = INFINITY};
    funnel f = {scorer, &scorer->workers[worker], rng, bars, bar_count, kernel, score};
    score->model_cost = model_cost(scorer, kernel);
    evo_status status = screen(&f, &specials);
    if (status == EVO_OK && !specials && !scorer->options.graded) {
        score->reject = EVO_REJECT_SPECIALS;
        return EVO_OK;
    }
    if (status == EVO_OK)
        status = accuracy(&f, fit, specials);
    if (status == EVO_OK && score->reject == EVO_REJECT_NONE)
        status = measure(&f);
    if (status != EVO_OK)
        return evo_fail(err, status, "scoring %s failed: %s", kernel->name,
                        evo_status_name(status));
    return EVO_OK;
}

evo_status evo_score_deep(evo_scorer *scorer, unsigned worker, const evo_kernel *kernel,
                          uint64_t points, double *error, evo_error *err) {
    evo_points part = {0};
    evo_worker *w = &scorer->workers[worker];
    evo_status status = evo_points_alloc(&part, EVO_SAMPLE_POINTS);
    *error = 0;
    for (uint64_t done = 0; status == EVO_OK && done < points; done += part.count) {
        double largest = INFINITY;
        bool anywhere = done / part.count % 4 == 0;
        evo_points_fill(scorer, EVO_STREAM_SELECT, 1000 + done,
                        anywhere ? EVO_POINTS_ANYWHERE : EVO_POINTS_CORE, &part);
        status = evo_worker_check(scorer, w, kernel, &part, &largest);
        *error = fmax(*error, largest);
    }
    evo_points_free(&part);
    return status == EVO_OK
               ? EVO_OK
               : evo_fail(err, status, "deep scoring of %s failed", kernel->name);
}

evo_status evo_score_sweep_seconds(evo_scorer *scorer, unsigned worker,
                                   const evo_kernel *kernel, double *seconds,
                                   evo_error *err) {
    /* Comparing with the reference, per input (measured for the sweep with a kernel
     * that costs next to nothing). */
    static const double compare_ns = 0.5;
    evo_worker *w = &scorer->workers[worker];
    evo_jit_request request = {.kernel = kernel, .settle_underflow = true};
    evo_jit_batch *batch = NULL;
    *seconds = 2 * compare_ns * 4.3;
    if (!w->jit)
        return EVO_OK;
    evo_status status = evo_jit_compile(w->jit, &request, 1, &batch, err);
    if (status != EVO_OK)
        return status;
    const evo_points *points = &scorer->anywhere;
    double best = INFINITY;
    for (int i = 0; i < 5; i++) {
        uint64_t start = evo_now_ns();
        evo_native_array(&request.fn, points->x, w->got, points->count);
        best = fmin(best, (double)(evo_now_ns() - start));
    }
    *seconds = (best / (double)points->count + compare_ns) * 0x1p32 * 1e-9;
    evo_jit_batch_destroy(batch);
    return EVO_OK;
}
