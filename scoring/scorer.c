/* Points, references and working memory of the funnel. */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *evo_stage_name(evo_stage stage) {
    static const char *const names[EVO_STAGE_COUNT] = {
        [EVO_STAGE_SCREEN] = "screen", [EVO_STAGE_FIT] = "fit",
        [EVO_STAGE_POLISH] = "polish", [EVO_STAGE_SAMPLE] = "sample",
        [EVO_STAGE_TIME] = "time",
    };
    return names[stage];
}

const char *evo_reject_name(evo_reject reject) {
    static const char *const names[EVO_REJECT_COUNT] = {
        [EVO_REJECT_NONE] = "scored",
        [EVO_REJECT_INVALID] = "not compiled",
        [EVO_REJECT_SPECIALS] = "specials missed",
        [EVO_REJECT_UNFIT] = "unfit",
        [EVO_REJECT_DOMINATED] = "dominated",
    };
    return names[reject];
}

evo_status evo_points_alloc(evo_points *points, size_t count) {
    points->x = evo_alloc_aligned(count * sizeof *points->x);
    points->reference = evo_alloc_aligned(count * sizeof *points->reference);
    points->weight = evo_alloc_aligned(count * sizeof *points->weight);
    points->count = count;
    return points->x && points->reference && points->weight ? EVO_OK : EVO_ERR_MEMORY;
}

void evo_points_free(evo_points *points) {
    free(points->x);
    free(points->reference);
    free(points->weight);
    *points = (evo_points){0};
}

void evo_scorer_core(const evo_scorer *scorer, double *lo, double *hi) {
    const evo_target *target = evo_target_get(scorer->options.target);
    const evo_domain *domain = &scorer->options.domain;
    *lo = target->core_lo;
    *hi = target->core_hi;
    if (!domain->whole) {
        *lo = fmax(*lo, domain->lo);
        *hi = fmin(*hi, domain->hi);
    }
}

/* A float of the domain, uniform between lo and hi, whose result neither overflows nor
 * vanishes. */
static float uniform_between(const evo_scorer *scorer, double lo, double hi,
                             evo_rng *rng) {
    const evo_domain *domain = &scorer->options.domain;
    for (int attempt = 0; attempt < 64; attempt++) {
        float x = (float)(lo + evo_rng_unit(rng) * (hi - lo));
        double y;
        evo_reference_eval(scorer->oracle, &x, &y, 1);
        if ((domain->whole || evo_domain_contains(domain, x)) && isfinite((float)y) &&
            (float)y != 0)
            return x;
    }
    double middle = 0.5 * (lo + hi);
    if (!domain->whole) /* the domain may lie outside the core */
        middle = fmin(fmax(middle, domain->lo), domain->hi);
    return (float)middle;
}

/* Such a float of the target's core. */
static float uniform_input(const evo_scorer *scorer, evo_rng *rng) {
    double lo, hi;
    evo_scorer_core(scorer, &lo, &hi);
    return uniform_between(scorer, lo, hi, rng);
}

/* A float of the domain, uniform over encodings. */
static float any_input(const evo_scorer *scorer, evo_rng *rng) {
    const evo_domain *domain = &scorer->options.domain;
    for (int attempt = 0; attempt < 64; attempt++) {
        uint32_t bits = evo_rng_u32(rng);
        float x;
        memcpy(&x, &bits, sizeof x);
        if (domain->whole || evo_domain_contains(domain, x))
            return x;
    }
    return uniform_input(scorer, rng);
}

/* Whether only RN(E) will do. The reference cannot tell on which side of the overflow
 * threshold it lies when it lies on it: MPFR can. */
static bool is_exact(const evo_scorer *scorer, float x, double *y) {
    const double threshold = 0x1.ffffffp127; /* RN(E) is infinite from here */
    const evo_scorer_options *o = &scorer->options;
    double size = fabs(*y);
    if (fabs(size - threshold) <= threshold * 2 * evo_reference_bound(scorer->oracle)) {
        uint32_t bits;
        memcpy(&bits, &x, sizeof bits);
        uint64_t code = bits;
        bool overflows = isinf(evo_format_decode(
            o->format, evo_oracle_round(o->target, o->format, &code)));
        *y = overflows ? copysign((double)INFINITY, *y) : *y;
        return overflows;
    }
    return !(size < threshold) || size == 0;
}

static void swap_points(evo_points *points, size_t a, size_t b) {
    float x = points->x[a];
    double y = points->reference[a], w = points->weight[a];
    points->x[a] = points->x[b];
    points->reference[a] = points->reference[b];
    points->weight[a] = points->weight[b];
    points->x[b] = x;
    points->reference[b] = y;
    points->weight[b] = w;
}

/* Usual points first. */
static void sort_points(const evo_scorer *scorer, evo_points *points) {
    points->usual = 0;
    for (size_t i = 0; i < points->count; i++)
        if (!is_exact(scorer, points->x[i], &points->reference[i]))
            swap_points(points, points->usual++, i);
}

void evo_points_refer(const evo_scorer *scorer, bool core, evo_points *points) {
    evo_reference_eval(scorer->oracle, points->x, points->reference, points->count);
    for (size_t i = 0; i < points->count; i++) {
        double *y = &points->reference[i];
        if (core && fabs(*y) > 0x1p128) /* a domain without finite results */
            *y = copysign(0x1p128, *y);
        points->weight[i] = 1 / evo_format_ulp(scorer->options.format, *y);
    }
    points->usual = points->count;
    if (!core)
        sort_points(scorer, points);
}

/* Evenly spread, so that the first few of the points have their share; of every set at
 * most a fourth. */
static void spread_near_multiples(const evo_scorer *scorer, bool fitting,
                                  evo_points *points) {
    float near[EVO_NEAR_MULTIPLES];
    size_t count = evo_near_multiples(scorer, fitting, near, EVO_NEAR_MULTIPLES);
    for (size_t i = 0; i < count && 4 * i < points->count; i++) {
        size_t stride = points->count / count;
        points->x[i * (stride < 4 ? 4 : stride)] = near[i];
    }
}

void evo_points_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points) {
    enum { SUBNORMAL_SHARE = 16 };
    const evo_scorer_options *o = &scorer->options;
    double lo, hi;
    evo_rng rng;
    evo_rng_init(&rng, o->seed, stream, part);
    uint64_t seed = evo_rng_u64(&rng);
    size_t from_oracle = kind == EVO_POINTS_CORE      ? points->count / 4
                         : kind == EVO_POINTS_SPECIAL ? points->count / 3
                                                      : 0;
    size_t filled =
        evo_oracle_inputs(o->target, o->format, &o->domain, kind == EVO_POINTS_SPECIAL,
                          seed, stream, points->x, from_oracle);
    bool core = kind == EVO_POINTS_CORE || kind == EVO_POINTS_DRAWN;
    for (size_t i = filled; i < points->count; i++)
        points->x[i] = core ? uniform_input(scorer, &rng) : any_input(scorer, &rng);
    if (kind == EVO_POINTS_CORE && evo_subnormal_results(scorer, &lo, &hi))
        for (size_t i = filled; i < points->count; i += SUBNORMAL_SHARE)
            points->x[i] = uniform_between(scorer, lo, hi, &rng);
    if (core)
        spread_near_multiples(scorer, kind == EVO_POINTS_DRAWN, points);
    evo_points_refer(scorer, core, points);
}

/* How many points from `first` on are evaluated together: results stay in L1 until they
 * are compared, and the first chunks are small, because most candidates fail there. */
static size_t chunk_from(const evo_points *points, size_t first) {
    enum { SMALLEST = 128, LARGEST = 2048 };
    size_t size = first + SMALLEST < LARGEST ? first + SMALLEST : LARGEST;
    return points->count - first < size ? points->count - first : size;
}

typedef struct point {
    float x;
    double reference, weight;
} point;

static int compare_points(const void *a, const void *b) {
    float x = ((const point *)a)->x, y = ((const point *)b)->x;
    return (x > y) - (x < y);
}

/* The usual points of each chunk by their argument: what needs the rare part of a
 * kernel comes together, and the other steps pass by the branch. */
static evo_status order_chunks(evo_points *points) {
    point *sorted = malloc(points->count * sizeof *sorted);
    if (sorted == NULL)
        return EVO_ERR_MEMORY;
    for (size_t i = 0; i < points->usual; i++)
        sorted[i] = (point){points->x[i], points->reference[i], points->weight[i]};
    for (size_t first = 0, n; first < points->usual; first += n) {
        n = chunk_from(points, first);
        size_t usual = points->usual - first < n ? points->usual - first : n;
        qsort(sorted + first, usual, sizeof *sorted, compare_points);
    }
    for (size_t i = 0; i < points->usual; i++) {
        points->x[i] = sorted[i].x;
        points->reference[i] = sorted[i].reference;
        points->weight[i] = sorted[i].weight;
    }
    free(sorted);
    return EVO_OK;
}

static evo_status fill_all(evo_scorer *s) {
    const struct {
        evo_points *points;
        size_t count;
        uint32_t stream;
        evo_points_kind kind;
        bool ordered; /* screening takes parts of the others, as they were drawn */
    } sets[] = {
        {&s->special, EVO_SPECIAL_POINTS, EVO_STREAM_SELECT, EVO_POINTS_SPECIAL, false},
        {&s->anywhere, EVO_ANYWHERE_POINTS, EVO_STREAM_SELECT, EVO_POINTS_ANYWHERE,
         true},
        {&s->fit, EVO_FIT_POINTS, EVO_STREAM_FIT, EVO_POINTS_DRAWN, false},
        {&s->quick, EVO_QUICK_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, false},
        {&s->select, EVO_SELECT_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, true},
        {&s->sample, EVO_SAMPLE_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, true},
        {&s->cells, EVO_CELL_POINTS, EVO_STREAM_FIT, EVO_POINTS_DRAWN, false},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(sets); i++) {
        evo_status status = evo_points_alloc(sets[i].points, sets[i].count);
        if (status != EVO_OK)
            return status;
        evo_points_fill(s, sets[i].stream, i, sets[i].kind, sets[i].points);
        if (sets[i].ordered)
            status = order_chunks(sets[i].points);
        if (status != EVO_OK)
            return status;
    }
    return EVO_OK;
}

static evo_status create_worker(const evo_scorer *s, evo_worker *w, evo_error *err) {
    w->interp = evo_interp_create();
    w->screener = evo_screener_create(s);
    w->fitter = evo_fitter_create();
    w->got = evo_alloc_aligned(EVO_SAMPLE_POINTS * sizeof *w->got);
    w->error = evo_alloc_aligned(EVO_SELECT_POINTS * sizeof *w->error);
    evo_status status = evo_points_alloc(&w->active, EVO_ACTIVE_POINTS);
    if (!w->interp || !w->screener || !w->fitter || !w->got || !w->error ||
        status != EVO_OK)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a scoring worker");
    status = evo_jit_create(s->options.isa, &w->jit, err);
    bool timed = !s->options.deterministic && s->options.objective != EVO_OBJECTIVE_OPS;
    if (!timed) /* the interpreter has the same bits */
        return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
    if (status != EVO_OK)
        return status;
    const evo_target *target = evo_target_get(s->options.target);
    for (int i = 0; i < target->timing_count && status == EVO_OK; i++) {
        evo_timing_options timing = {
            .format = s->options.format,
            .inputs = &target->timing[i],
            .elements = EVO_TIMING_ELEMENTS,
            .rounds = EVO_RANKING_ROUNDS,
        };
        status = evo_stopwatch_create(&timing, &w->stopwatches[i], err);
    }
    return status;
}

static evo_status time_reference(evo_scorer *s, evo_error *err) {
    evo_timed subjects[2] = {{.fn = evo_timing_reference},
                             {.fn = evo_timing_reference}};
    evo_timing_options timing = {
        .format = s->options.format,
        .inputs = &evo_target_get(s->options.target)->timing[0],
        .elements = EVO_TIMING_ELEMENTS,
        .rounds = 400,
    };
    evo_timing_warm();
    evo_status status = evo_time_interleaved(subjects, 2, &timing, err);
    s->reference_ns = subjects[0].ns_per_element;
    return status;
}

evo_status evo_scorer_create(const evo_scorer_options *options, evo_scorer **scorer,
                             evo_error *err) {
    evo_scorer *s = calloc(1, sizeof *s);
    if (!s)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for the scorer");
    s->options = *options;
    evo_status status = evo_reference_create(options->target, options->format,
                                             options->workers, &s->oracle, err);
    if (status == EVO_OK) {
        float any;
        if (evo_oracle_inputs(options->target, options->format, &options->domain, true,
                              options->seed, EVO_STREAM_SELECT, &any, 1) == 0)
            status = evo_fail(err, EVO_ERR_ARGUMENT, "the domain holds no %s value",
                              evo_format_get(options->format)->name);
    }
    if (status == EVO_OK) {
        s->workers = calloc(options->workers, sizeof *s->workers);
        s->shapes = evo_shapes_create();
        status = s->workers && s->shapes ? fill_all(s) : EVO_ERR_MEMORY;
        if (status != EVO_OK)
            evo_fail(err, status, "out of memory for the scorer's points");
    }
    if (status == EVO_OK && options->nearest)
        status = evo_nearest_fill(s, err);
    for (unsigned i = 0; i < options->workers && status == EVO_OK; i++)
        status = create_worker(s, &s->workers[i], err);
    if (status == EVO_OK && s->workers[0].stopwatches[0])
        status = time_reference(s, err);
    if (status != EVO_OK) {
        evo_scorer_destroy(s);
        return status;
    }
    *scorer = s;
    return EVO_OK;
}

void evo_scorer_destroy(evo_scorer *s) {
    if (!s)
        return;
    evo_points *sets[] = {&s->special, &s->anywhere, &s->fit,    &s->cells,
                          &s->quick,   &s->select,   &s->sample, &s->hard};
    for (size_t i = 0; i < EVO_COUNT_OF(sets); i++)
        evo_points_free(sets[i]);
    for (unsigned i = 0; s->workers && i < s->options.workers; i++) {
        evo_worker *w = &s->workers[i];
        evo_interp_destroy(w->interp);
        evo_screener_destroy(w->screener);
        evo_fitter_destroy(w->fitter);
        evo_jit_destroy(w->jit);
        for (int k = 0; k < EVO_MAX_TIMINGS; k++)
            evo_stopwatch_destroy(w->stopwatches[k]);
        free(w->got);
        free(w->error);
        evo_points_free(&w->active);
    }
    evo_shapes_destroy(s->shapes);
    evo_reference_destroy(s->oracle);
    free(s->workers);
    free(s);
}

void evo_scorer_counts(const evo_scorer *s, uint64_t counts[EVO_STAGE_COUNT]) {
    for (int stage = 0; stage < EVO_STAGE_COUNT; stage++) {
        counts[stage] = 0;
        for (unsigned i = 0; i < s->options.workers; i++)
            counts[stage] += atomic_load(&s->workers[i].counts[stage]);
    }
}

/* ---- Evaluation ------------------------------------------------------------ */

evo_status evo_worker_evaluate(evo_worker *worker, const evo_code *code, const float *x,
                               float *got, size_t n) {
    const void *in[1] = {x};
    void *out[1] = {got};
    if (code->fn == NULL)
        return evo_interpret(worker->interp, code->kernel, in, out, NULL, n);
    uint64_t constants[EVO_FIT_MAX_CONSTANTS];
    for (size_t k = 0; k < code->count; k++)
        constants[k] = code->kernel->instrs[code->tunables[k]].imm;
    code->fn(in, out, NULL, constants, NULL, n);
    return EVO_OK;
}

evo_status evo_worker_error(evo_worker *worker, const evo_code *code,
                            const evo_points *points, double bound, double *errors,
                            double *largest) {
    *largest = 0;
    for (size_t first = 0, n; first < points->count && *largest < bound; first += n) {
        n = chunk_from(points, first);
        evo_status status =
            evo_worker_evaluate(worker, code, points->x + first, worker->got, n);
        if (status != EVO_OK)
            return status;
        *largest =
            fmax(*largest, evo_points_error(points, first, worker->got, n,
                                            errors != NULL ? errors + first : NULL));
    }
    return EVO_OK;
}
