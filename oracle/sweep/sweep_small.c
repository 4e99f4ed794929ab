/* The sweep of formats with at most 16 bits: every error straight from MPFR. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/internal.h"
#include "oracle/truth/truth.h"

enum { SMALL_BLOCK = 2048 };

struct small_result {
    double *errors;     /* by ordered code from `first`; negative: not visited */
    unsigned char *got; /* in storage */
    bool *misrounded;
    atomic_bool abandoned;
};

struct small_sweep {
    evo_target_id target;
    evo_format_id format;
    size_t size; /* bytes of an encoding in storage: 1 or 2 */
    evo_subject *subjects;
    struct small_result *results;
    size_t count;
    const evo_sweep_options *options;
    int64_t first;
    size_t inputs;
    atomic_size_t done;
};

static uint64_t load_code(const struct small_sweep *sweep, const unsigned char *from,
                          size_t index) {
    uint16_t code;
    if (sweep->size == 1)
        return from[index];
    memcpy(&code, from + 2 * index, sizeof code);
    return code;
}

static void store_code(const struct small_sweep *sweep, unsigned char *to, size_t index,
                       uint64_t code) {
    if (sweep->size == 1)
        to[index] = (unsigned char)code;
    else
        memcpy(to + 2 * index, &(uint16_t){(uint16_t)code}, 2);
}

static uint64_t input_at(const struct small_sweep *sweep, size_t index) {
    return evo_format_from_ordered(sweep->format, sweep->first + (int64_t)index);
}

static void judge(struct small_sweep *sweep, struct small_result *result, size_t index,
                  const evo_truth *truth) {
    uint64_t got = load_code(sweep, result->got, index);
    double error = evo_truth_error(truth, got);
    result->errors[index] = error;
    result->misrounded[index] = !evo_truth_matches(truth, got);
    double limit = sweep->options->abandon_above_ulp;
    if (limit > 0 && error > limit)
        atomic_store(&result->abandoned, true);
}

/* Evaluates a subject at the inputs of a block. */
static void evaluate(const struct small_sweep *sweep, size_t which, unsigned worker,
                     const unsigned char *x, size_t begin, size_t n) {
    const evo_subject *subject = &sweep->subjects[which];
    const void *in[] = {x};
    void *out[] = {sweep->results[which].got + sweep->size * begin};
    subject->eval(subject->ctx, worker, in, out, n);
}

static evo_status visit(void *ctx, size_t block, unsigned worker) {
    struct small_sweep *sweep = ctx;
    _Alignas(8) unsigned char x[2 * SMALL_BLOCK];
    size_t begin = block * SMALL_BLOCK, n = sweep->inputs - begin;
    if (n > SMALL_BLOCK)
        n = SMALL_BLOCK;
    if (evo_stopped(sweep->options->stop))
        return EVO_ERR_STOPPED;
    for (size_t i = 0; i < n; i++)
        store_code(sweep, x, i, input_at(sweep, begin + i));
    /* One evaluation of the truth for all; a block is judged whole or not at all. */
    bool *live = malloc(sweep->count * sizeof *live);
    if (live == NULL)
        return EVO_ERR_MEMORY;
    for (size_t k = 0; k < sweep->count; k++) {
        live[k] = !atomic_load(&sweep->results[k].abandoned);
        if (live[k])
            evaluate(sweep, k, worker, x, begin, n);
    }
    evo_truth truth;
    evo_truth_init(&truth, sweep->format);
    for (size_t i = begin; i < begin + n; i++) {
        evo_truth_set(&truth, sweep->target, input_at(sweep, i));
        for (size_t k = 0; k < sweep->count; k++)
            if (live[k])
                judge(sweep, &sweep->results[k], i, &truth);
    }
    evo_truth_clear(&truth);
    free(live);
    evo_truth_task_end(worker);
    size_t done = n + atomic_fetch_add(&sweep->done, n);
    if (worker == 0 && sweep->options->progress != NULL)
        sweep->options->progress(sweep->options->progress_ctx, done, sweep->inputs);
    return EVO_OK;
}

static double result_at(const struct small_sweep *sweep,
                        const struct small_result *result, size_t index) {
    return evo_format_decode(sweep->format, load_code(sweep, result->got, index));
}

/* A bound of the exact value is one of results when it is rounded as they are. */
static double rounded(const struct small_sweep *sweep, double value) {
    return evo_format_decode(sweep->format, evo_format_encode(sweep->format, value));
}

static uint32_t broken_properties(const struct small_sweep *sweep,
                                  const struct small_result *result) {
    const evo_target *target = evo_target_get(sweep->target);
    double lo = rounded(sweep, target->range_lo), hi = rounded(sweep, target->range_hi);
    double before = (double)NAN;
    uint32_t broken = 0;
    for (size_t i = 0; i < sweep->inputs; i++) {
        double y = result_at(sweep, result, i);
        if (y < lo || y > hi)
            broken |= EVO_PROPERTY_RANGE;
        if (target->monotone > 0 ? y < before : target->monotone < 0 && y > before)
            broken |= EVO_PROPERTY_MONOTONE;
        before = y;
        /* The mirror image of ordered code o is -1 - o. */
        int64_t mirror = -1 - 2 * sweep->first - (int64_t)i;
        if (target->symmetry == EVO_SYMMETRY_NONE || mirror < 0 ||
            mirror >= (int64_t)sweep->inputs)
            continue;
        double other = result_at(sweep, result, (size_t)mirror);
        if (target->symmetry == EVO_SYMMETRY_ODD)
            other = -other;
        if (!(y == other && !signbit(y) == !signbit(other)) &&
            !(isnan(y) && isnan(other)))
            broken |= EVO_PROPERTY_SYMMETRY;
    }
    return broken;
}

static void conclude(const struct small_sweep *sweep, size_t which, bool complete) {
    const struct small_result *result = &sweep->results[which];
    evo_claim *claim = &sweep->subjects[which].claim;
    *claim = (evo_claim){.domain = sweep->options->domain, .max_ulp = -1};
    complete = complete && !atomic_load(&result->abandoned);
    claim->verdict = complete ? EVO_VERDICT_PROVEN : EVO_VERDICT_OBSERVED;
    double sum = 0;
    for (size_t i = 0; i < sweep->inputs; i++) {
        double error = result->errors[i];
        if (error < 0)
            continue;
        claim->inputs++;
        claim->misrounded += result->misrounded[i];
        claim->histogram[evo_error_bin(error)]++;
        if (isinf(error))
            claim->special_failures++;
        else
            sum += fmin(error, 0x1p27);
        if (error > claim->max_ulp) {
            claim->max_ulp = error;
            claim->worst_input[0] = input_at(sweep, i);
            claim->worst_got = load_code(sweep, result->got, i);
        }
    }
    if (claim->inputs == 0)
        claim->max_ulp = 0;
    uint64_t finite = claim->inputs - claim->special_failures;
    claim->mean_ulp = finite == 0 ? 0 : sum / (double)finite;
    if (complete)
        evo_finish_claim(sweep->target, sweep->format, &sweep->subjects[which],
                         broken_properties(sweep, result));
}

static bool allocate(struct small_sweep *sweep) {
    sweep->results = calloc(sweep->count, sizeof *sweep->results);
    for (size_t i = 0; sweep->results != NULL && i < sweep->count; i++) {
        struct small_result *result = &sweep->results[i];
        result->errors = malloc(sweep->inputs * sizeof *result->errors);
        result->got = calloc(sweep->inputs, sweep->size);
        result->misrounded = calloc(sweep->inputs, sizeof *result->misrounded);
        atomic_init(&result->abandoned, false);
        if (result->errors == NULL || result->got == NULL || result->misrounded == NULL)
            return false;
        for (size_t k = 0; k < sweep->inputs; k++)
            result->errors[k] = -1;
    }
    return sweep->results != NULL;
}

evo_status evo_sweep_small(evo_target_id target, evo_format_id format,
                           evo_subject *subjects, size_t count,
                           const evo_sweep_options *options, int64_t first,
                           int64_t last, evo_error *err) {
    struct small_sweep sweep = {.target = target,
                                .format = format,
                                .size = evo_format_get(format)->bits > 8 ? 2 : 1,
                                .subjects = subjects,
                                .count = count,
                                .options = options,
                                .first = first,
                                .inputs = (size_t)(last - first) + 1};
    atomic_init(&sweep.done, 0);
    evo_status status = EVO_ERR_MEMORY;
    if (allocate(&sweep)) {
        size_t blocks = (sweep.inputs + SMALL_BLOCK - 1) / SMALL_BLOCK;
        status = evo_parallel_for(options->threads, blocks, visit, &sweep);
        for (size_t i = 0; i < count; i++)
            conclude(&sweep, i, status == EVO_OK);
    }
    for (size_t i = 0; sweep.results != NULL && i < count; i++) {
        free(sweep.results[i].errors);
        free(sweep.results[i].got);
        free(sweep.results[i].misrounded);
    }
    free(sweep.results);
    if (status == EVO_ERR_STOPPED)
        return evo_fail(err, status, "the sweep was stopped before its end");
    if (status == EVO_ERR_MEMORY)
        return evo_fail(err, status, "out of memory for a sweep of %zu kernels", count);
    return status;
}
