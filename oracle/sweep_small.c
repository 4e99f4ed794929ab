/* The sweep of formats with at most 16 bits: every error straight from MPFR. */
#include "oracle/internal.h"

#include <math.h>
#include <stdlib.h>

enum { SMALL_BLOCK = 2048 };

struct small_result {
    double *errors; /* by ordered code from `first`; negative: not visited */
    uint16_t *got;
    bool *misrounded;
    atomic_bool abandoned;
};

struct small_sweep {
    evo_target_id target;
    evo_format_id format;
    evo_subject *subjects;
    struct small_result *results;
    size_t count;
    const evo_sweep_options *options;
    int64_t first;
    size_t inputs;
    atomic_size_t done;
};

static void judge_block(struct small_sweep *sweep, size_t which, unsigned worker,
                        const uint16_t *x, const uint64_t *rounded, size_t begin,
                        size_t n) {
    struct small_result *result = &sweep->results[which];
    const evo_subject *subject = &sweep->subjects[which];
    const void *in[] = {x};
    void *out[] = {result->got + begin};
    subject->eval(subject->ctx, worker, in, out, n);
    for (size_t i = 0; i < n; i++) {
        uint64_t code = x[i], got = result->got[begin + i];
        double error = evo_oracle_error_ulp(sweep->target, sweep->format, &code, got);
        bool both_nan = evo_format_is_nan(sweep->format, got) &&
                        evo_format_is_nan(sweep->format, rounded[i]);
        result->errors[begin + i] = error;
        result->misrounded[begin + i] = got != rounded[i] && !both_nan;
        double limit = sweep->options->abandon_above_ulp;
        if (limit > 0 && error > limit)
            atomic_store(&result->abandoned, true);
    }
}

static evo_status visit(void *ctx, size_t block, unsigned worker) {
    struct small_sweep *sweep = ctx;
    uint16_t x[SMALL_BLOCK];
    uint64_t rounded[SMALL_BLOCK];
    size_t begin = block * SMALL_BLOCK, n = sweep->inputs - begin;
    if (n > SMALL_BLOCK)
        n = SMALL_BLOCK;
    if (evo_stopped(sweep->options->stop))
        return EVO_ERR_STOPPED;
    for (size_t i = 0; i < n; i++) {
        uint64_t code =
            evo_format_from_ordered(sweep->format, sweep->first + (int64_t)(begin + i));
        x[i] = (uint16_t)code;
        rounded[i] = evo_oracle_round(sweep->target, sweep->format, &code);
    }
    for (size_t i = 0; i < sweep->count; i++)
        if (!atomic_load(&sweep->results[i].abandoned))
            judge_block(sweep, i, worker, x, rounded, begin, n);
    evo_truth_task_end(worker);
    size_t done = n + atomic_fetch_add(&sweep->done, n);
    if (worker == 0 && sweep->options->progress != NULL)
        sweep->options->progress(sweep->options->progress_ctx, done, sweep->inputs);
    return EVO_OK;
}

static double value_of(const struct small_sweep *sweep, uint64_t code) {
    return evo_format_decode(sweep->format, code);
}

static uint32_t broken_properties(const struct small_sweep *sweep,
                                  const struct small_result *result) {
    const evo_target *target = evo_target_get(sweep->target);
    uint32_t broken = 0;
    for (size_t i = 0; i < sweep->inputs; i++) {
        double y = value_of(sweep, result->got[i]);
        if (y < target->range_lo || y > target->range_hi)
            broken |= EVO_PROPERTY_RANGE;
        double step = i == 0 ? 0 : y - value_of(sweep, result->got[i - 1]);
        if (step * target->monotone < 0)
            broken |= EVO_PROPERTY_MONOTONE;
        /* The mirror image of ordered code o is -1 - o. */
        int64_t mirror = -1 - 2 * sweep->first - (int64_t)i;
        if (target->symmetry == EVO_SYMMETRY_NONE || mirror < 0 ||
            mirror >= (int64_t)sweep->inputs)
            continue;
        double other = value_of(sweep, result->got[mirror]);
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
            claim->worst_input[0] =
                evo_format_from_ordered(sweep->format, sweep->first + (int64_t)i);
            claim->worst_got = result->got[i];
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
        result->got = calloc(sweep->inputs, sizeof *result->got);
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
