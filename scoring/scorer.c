/* Points, references and working memory of the funnel. */
#include "scoring/codes.h"
#include "scoring/rows.h"

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

const evo_timing_inputs *evo_scorer_inputs(const evo_scorer *s, int i) {
    return s->options.inputs ? s->options.inputs
                             : &evo_target_get(s->options.target)->timing[i];
}

static size_t elements_of(const evo_scorer *s, int timing) {
    size_t row = evo_scorer_inputs(s, timing)->row;
    return row > 0 ? row
                   : evo_timing_elements_for(s->options.format, s->inputs + s->outputs);
}

static evo_status create_worker(const evo_scorer *s, evo_worker *w, evo_error *err) {
    w->interp = evo_interp_create();
    bool screens = s->options.format == EVO_FORMAT_F32 && !s->tupled &&
                   s->outputs == 1 && s->codes == NULL && s->rows == NULL;
    size_t chunks = (size_t)s->outputs * EVO_CHUNK_POINTS;
    size_t results = chunks > EVO_SAMPLE_POINTS ? chunks : EVO_SAMPLE_POINTS;
    w->screener = screens ? evo_screener_create(s) : NULL;
    w->fitter = evo_fitter_create();
    w->got = evo_alloc_aligned(results * sizeof(double));
    w->error = evo_alloc_aligned(EVO_SAMPLE_POINTS * sizeof *w->error);
    if (s->rows != NULL)
        w->row_out = evo_alloc_aligned(s->rows->longest *
                                       evo_row_element_size(s->options.format));
    evo_status status = evo_points_alloc(&w->active, s->options.format, s->inputs,
                                         s->outputs, EVO_ACTIVE_POINTS);
    if (!w->interp || (screens && !w->screener) || !w->fitter || !w->got || !w->error ||
        (s->rows != NULL && !w->row_out) || status != EVO_OK)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a scoring worker");
    status = evo_jit_create(s->options.isa, &w->jit, err);
    bool timed =
        !s->options.deterministic && !evo_objective_is_counted(s->options.objective);
    if (!timed) /* the interpreter has the same bits */
        return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
    if (status != EVO_OK)
        return status;
    int wanted =
        s->options.inputs ? 1 : evo_target_get(s->options.target)->timing_count;
    for (int i = 0; i < wanted && status == EVO_OK; i++) {
        size_t row = evo_scorer_inputs(s, i)->row;
        evo_timing_options timing = {
            .format = s->options.format,
            .inputs = evo_scorer_inputs(s, i),
            .elements = elements_of(s, i),
            .input_count = s->inputs,
            .output_count = s->outputs,
            .bytes = evo_target_takes_bytes(s->options.target),
            .rounds = row > 0 ? evo_timing_row_rounds(EVO_RANKING_ROUNDS, row)
                              : EVO_RANKING_ROUNDS,
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
        .inputs = evo_scorer_inputs(s, 0),
        .elements = elements_of(s, 0),
        .rounds = evo_timing_row_rounds(400, elements_of(s, 0)),
    };
    evo_timing_warm();
    evo_status status = evo_time_interleaved(subjects, 2, &timing, err);
    s->reference_ns = subjects[0].ns_per_element;
    return status;
}

static bool holds_values(const evo_scorer *s) {
    const evo_scorer_options *o = &s->options;
    evo_tuple any;
    if (s->tupled)
        return evo_oracle_tuples(o->target, o->format, &o->domain, EVO_TUPLES_SPECIAL,
                                 o->seed, EVO_STREAM_SELECT, 0, &any, 1);
    return evo_oracle_inputs(s->guide, o->format, &o->domain, true, o->seed,
                             EVO_STREAM_SELECT, &any.in[0], 1) > 0;
}

static evo_status create_rows(evo_scorer *s, evo_error *err) {
    const evo_scorer_options *o = &s->options;
    size_t longest = 1;
    int timings = o->inputs ? 1 : evo_target_get(o->target)->timing_count;
    for (int i = 0; i < timings && !o->deterministic; i++)
        longest = elements_of(s, i) > longest ? elements_of(s, i) : longest;
    evo_status status =
        evo_row_points_create(o->target, o->format, o->seed, &s->rows, err);
    return status == EVO_OK
               ? evo_row_for_timing(o->target, o->format, longest, &s->timed_row, err)
               : status;
}

/* Exact values, and sets of inputs for each purpose; of codes and rows their own. */
static evo_status create_points(evo_scorer *s, evo_error *err) {
    const evo_scorer_options *o = &s->options;
    if (evo_target_codes(o->target) != NULL)
        return evo_code_points_create(o->target, o->seed, &s->codes, err);
    if (evo_target_row(o->target) != NULL)
        return create_rows(s, err);
    evo_status status =
        evo_values_create(o->target, o->format, o->workers, &s->values, err);
    if (status == EVO_OK && !holds_values(s))
        status = evo_fail(err, EVO_ERR_ARGUMENT, "the domain holds no %s value",
                          evo_format_get(o->format)->name);
    if (status != EVO_OK)
        return status;
    evo_scorer_find_core(s);
    evo_scorer_find_zeros(s);
    status = evo_points_fill_all(s);
    if (status != EVO_OK)
        return evo_fail(err, status, "out of memory for the scorer's points");
    return o->nearest ? evo_nearest_fill(s, err) : EVO_OK;
}

evo_status evo_scorer_create(const evo_scorer_options *options, evo_scorer **scorer,
                             evo_error *err) {
    evo_scorer *s = calloc(1, sizeof *s);
    if (!s)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for the scorer");
    s->options = *options;
    const evo_target *target = evo_target_get(options->target);
    s->inputs = evo_target_row(options->target) != NULL ? 1 : target->inputs;
    s->outputs = target->outputs;
    s->tupled = evo_target_is_tupled(options->target);
    s->guide = !s->tupled && s->outputs > 1 ? target->parts[0] : options->target;
    s->workers = calloc(options->workers, sizeof *s->workers);
    s->shapes = evo_shapes_create();
    evo_status status = s->workers && s->shapes
                            ? create_points(s, err)
                            : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
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
    evo_points *sets[] = {&s->special, &s->anywhere, &s->fit,  &s->cells, &s->quick,
                          &s->select,  &s->sample,   &s->hard, &s->grid};
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
        free(w->row_out);
        free(w->got);
        free(w->error);
        evo_points_free(&w->active);
    }
    evo_shapes_destroy(s->shapes);
    evo_code_points_destroy(s->codes);
    evo_row_points_destroy(s->rows);
    evo_row_clear(&s->timed_row);
    evo_values_destroy(s->values);
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

static char *got_of(const evo_worker *worker, const evo_points *points, int output) {
    return (char *)worker->got +
           (size_t)output * EVO_CHUNK_POINTS * evo_points_size(points);
}

evo_status evo_worker_run(evo_worker *worker, const evo_code *code,
                          const void *const *in, void *const *out, size_t n) {
    if (code->fn == NULL)
        return evo_interpret(worker->interp, code->kernel, in, out, NULL, n);
    uint64_t constants[EVO_FIT_MAX_CONSTANTS];
    for (size_t k = 0; k < code->count; k++)
        constants[k] = code->kernel->instrs[code->tunables[k]].imm;
    code->fn(in, out, NULL, constants, NULL, n);
    return EVO_OK;
}

evo_status evo_worker_evaluate(evo_worker *worker, const evo_code *code,
                               const evo_points *points, size_t first, size_t n) {
    const void *in[EVO_MAX_ARITY];
    void *out[EVO_MAX_RESULTS];
    evo_points_arguments(points, first, in);
    for (int j = 0; j < points->outputs; j++)
        out[j] = got_of(worker, points, j);
    return evo_worker_run(worker, code, in, out, n);
}

/* The points of one output. */
static evo_points output_of(const evo_points *points, int output) {
    size_t skipped = (size_t)output * points->capacity;
    evo_points one = *points;
    one.outputs = 1;
    one.measure = output == 0 ? points->measure : points->measure_of_rest;
    one.reference += skipped;
    one.weight += skipped;
    one.low += one.low != NULL ? skipped : 0;
    return one;
}

/* Points that are not usual come one by one, as usual ones where this output is. */
static double compare_output(const evo_worker *worker, const evo_points *points,
                             int output, size_t first, size_t n, double *errors) {
    evo_points one = output_of(points, output);
    const char *got = got_of(worker, points, output);
    size_t usual = points->usual > first ? points->usual - first : 0;
    usual = usual < n ? usual : n;
    double largest = evo_points_error(&one, first, got, usual, errors);
    for (size_t i = usual; i < n; i++) {
        one.usual = one.weight[first + i] > 0 ? one.count : 0;
        double error = evo_points_error(
            &one, first + i, got + i * evo_points_size(points), 1, &errors[i]);
        largest = fmax(largest, error);
    }
    return largest;
}

double evo_worker_compare(const evo_worker *worker, const evo_points *points,
                          size_t first, size_t n, double *errors) {
    if (points->outputs == 1)
        return evo_points_error(points, first, worker->got, n, errors);
    double own[EVO_CHUNK_POINTS], largest = 0;
    for (int j = 0; j < points->outputs; j++) {
        largest = fmax(largest, compare_output(worker, points, j, first, n, own));
        for (size_t i = 0; errors != NULL && i < n; i++)
            errors[i] = j == 0 ? own[i] : fmax(errors[i], own[i]);
    }
    return largest;
}

evo_status evo_worker_error(evo_worker *worker, const evo_code *code,
                            const evo_points *points, double bound, double *errors,
                            double *largest) {
    *largest = 0;
    for (size_t first = 0, n; first < points->count && *largest < bound; first += n) {
        n = evo_points_chunk(points, first);
        evo_status status = evo_worker_evaluate(worker, code, points, first, n);
        if (status != EVO_OK)
            return status;
        *largest =
            fmax(*largest, evo_worker_compare(worker, points, first, n,
                                              errors != NULL ? errors + first : NULL));
    }
    return EVO_OK;
}
