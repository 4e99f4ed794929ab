/* What is looked at before a proof is paid for: more points, and how long a sweep would
 * take. */
#include "scoring/codes.h"
#include "scoring/rows.h"

#include <math.h>
#include <stdlib.h>

/* ---- Many points for many kernels ------------------------------------------ */

typedef struct deep_job {
    const evo_scorer *scorer;
    const evo_kernel *const *kernels;
    evo_jit_request *code; /* of each kernel; NULL: they are interpreted */
    size_t count;
    const evo_tuple *hard;
    size_t hard_count;
    evo_points *parts; /* of each worker */
    double *largest;   /* of each worker, for each kernel */
} deep_job;

/* The points that are not drawn. */
static void take_hard(const deep_job *job, evo_points *part) {
    part->count = job->hard_count;
    for (size_t i = 0; i < part->count; i++)
        for (int k = 0; k < part->inputs; k++)
            evo_points_put(part, k, i, job->hard[i].in[k]);
    evo_points_refer(job->scorer, false, part);
}

/* A quarter of the parts are drawn from anywhere. Several arguments have a grid of
 * special values that a part holds whole, and few parts. */
static evo_points_kind deep_kind(const evo_scorer *scorer, size_t index) {
    if (scorer->tupled)
        return index == 1 ? EVO_POINTS_SPECIAL : EVO_POINTS_CORE;
    return index % 4 == 0 ? EVO_POINTS_ANYWHERE : EVO_POINTS_CORE;
}

/* Part 0 has the hard points. Where all inputs are known, part 1 has them. */
static evo_status check_part(void *ctx, size_t index, unsigned worker) {
    const deep_job *job = ctx;
    const evo_points *part = &job->parts[worker];
    evo_status status = EVO_OK;
    job->parts[worker].count = EVO_SAMPLE_POINTS;
    if (index == 0)
        take_hard(job, &job->parts[worker]);
    else if (evo_scorer_sees_all(job->scorer))
        part = &job->scorer->anywhere;
    else
        evo_points_fill(job->scorer, EVO_STREAM_SELECT, 1000 + index,
                        deep_kind(job->scorer, index), &job->parts[worker]);
    for (size_t k = 0; status == EVO_OK && k < job->count; k++) {
        double error = INFINITY, *largest = &job->largest[worker * job->count + k];
        evo_code code = {.kernel = job->kernels[k],
                         .fn = job->code ? job->code[k].fn : NULL};
        status = evo_worker_error(&job->scorer->workers[worker], &code, part,
                                  (double)INFINITY, NULL, &error);
        *largest = fmax(*largest, error);
    }
    return status;
}

/* Compiles all kernels where the scorer has a compiler. */
static evo_status compile_deep(deep_job *job, evo_jit_batch **batch, evo_error *err) {
    evo_jit *jit = job->scorer->workers[0].jit;
    if (jit == NULL)
        return EVO_OK;
    job->code = calloc(job->count, sizeof *job->code);
    if (job->code == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for %zu kernels",
                        job->count);
    for (size_t k = 0; k < job->count; k++)
        job->code[k] = (evo_jit_request){.kernel = job->kernels[k], .quick = true};
    return evo_jit_compile(jit, job->code, job->count, batch, err);
}

/* By MPFR points take microseconds each: a sixteenth of them must do. */
static size_t parts_for(const evo_scorer *scorer, uint64_t points) {
    if (evo_scorer_sees_all(scorer))
        return points > 0 ? 1 : 0;
    if (evo_values_reference(scorer->values, 0) == NULL)
        points /= 16;
    return (size_t)((points + EVO_SAMPLE_POINTS - 1) / EVO_SAMPLE_POINTS);
}

static evo_status run_deep(deep_job *job, uint64_t points, double *errors,
                           evo_error *err) {
    unsigned workers = job->scorer->options.workers;
    evo_status status = EVO_OK;
    job->parts = calloc(workers, sizeof *job->parts);
    job->largest = calloc(workers * job->count, sizeof *job->largest);
    if (job->parts == NULL || job->largest == NULL)
        status = EVO_ERR_MEMORY;
    for (unsigned i = 0; status == EVO_OK && i < workers; i++)
        status = evo_points_alloc(&job->parts[i], job->scorer->options.format,
                                  job->scorer->inputs, job->scorer->outputs,
                                  EVO_SAMPLE_POINTS);
    size_t parts = parts_for(job->scorer, points);
    if (status == EVO_OK)
        status = evo_parallel_for(workers, 1 + parts, check_part, job);
    for (size_t k = 0; k < job->count; k++) {
        errors[k] = 0;
        for (unsigned i = 0; status == EVO_OK && i < workers; i++)
            errors[k] = fmax(errors[k], job->largest[i * job->count + k]);
        if (job->scorer->options.nearest) /* the hard inputs have been looked at */
            errors[k] = evo_nearest_error(job->scorer, errors[k], 0);
    }
    for (unsigned i = 0; job->parts != NULL && i < workers; i++)
        evo_points_free(&job->parts[i]);
    free(job->parts);
    free(job->largest);
    return status == EVO_OK ? EVO_OK
                            : evo_fail(err, status, "deep scoring failed: %s",
                                       evo_status_name(status));
}

/* All inputs are known, or those next to every change of the code: a proof is cheap. */
static evo_status deep_codes(evo_scorer *scorer, const evo_kernel *const *kernels,
                             size_t count, double *errors, evo_error *err) {
    for (size_t k = 0; k < count; k++) {
        evo_code code = {.kernel = kernels[k]};
        evo_status status = evo_code_error(&scorer->workers[0], scorer->codes, &code,
                                           (double)INFINITY, &errors[k]);
        if (status != EVO_OK)
            return evo_fail(err, status, "deep scoring failed: %s",
                            evo_status_name(status));
    }
    return EVO_OK;
}

/* Other rows of the selection's stream, up to 65,536 elements. */
static evo_status deep_rows(evo_scorer *scorer, const evo_kernel *const *kernels,
                            size_t count, double *errors, evo_error *err) {
    const evo_row_observe_options options = {.threads = scorer->options.workers,
                                             .seed = scorer->options.seed + 100000,
                                             .stream = EVO_STREAM_SELECT,
                                             .longest = 65536,
                                             .thin = EVO_ROW_SEARCH_THIN};
    evo_claim *claims = calloc(count, sizeof *claims);
    evo_jit_request *requests = calloc(count, sizeof *requests);
    evo_jit_batch *batch = NULL;
    evo_status status = EVO_ERR_MEMORY;
    if (scorer->workers[0].jit == NULL) { /* what a proof finds will do */
        for (size_t k = 0; k < count; k++)
            errors[k] = 0;
        status = EVO_OK;
    } else if (claims && requests) {
        for (size_t k = 0; k < count; k++)
            requests[k].kernel = kernels[k];
        status = evo_jit_compile(scorer->workers[0].jit, requests, count, &batch, err);
        if (status == EVO_OK)
            status = evo_row_prove(requests, count, scorer->options.target,
                                   scorer->options.format, &options, claims, err);
        for (size_t k = 0; k < count; k++)
            errors[k] = claims[k].max_ulp;
        evo_jit_batch_destroy(batch);
    } else {
        evo_fail(err, status, "out of memory for %zu kernels", count);
    }
    free(claims);
    free(requests);
    return status;
}

evo_status evo_score_deep(evo_scorer *scorer, const evo_kernel *const *kernels,
                          size_t count, uint64_t points, const evo_tuple *hard,
                          size_t hard_count, double *errors, evo_error *err) {
    deep_job job = {.scorer = scorer,
                    .kernels = kernels,
                    .count = count,
                    .hard = hard,
                    .hard_count = hard_count};
    evo_jit_batch *batch = NULL;
    if (count == 0)
        return EVO_OK;
    if (scorer->codes != NULL)
        return deep_codes(scorer, kernels, count, errors, err);
    if (scorer->rows != NULL)
        return deep_rows(scorer, kernels, count, errors, err);
    evo_status status = compile_deep(&job, &batch, err);
    if (status == EVO_OK)
        status = run_deep(&job, points, errors, err);
    evo_jit_batch_destroy(batch);
    free(job.code);
    return status;
}

/* ---- What a proof will cost ------------------------------------------------ */

evo_status evo_score_sweep_seconds(evo_scorer *scorer, unsigned worker,
                                   const evo_kernel *kernel, double *seconds,
                                   evo_error *err) {
    /* Comparing with the reference, per input (measured for the sweep with a kernel
     * that costs next to nothing). */
    static const double compare_ns = 0.5;
    if (scorer->codes != NULL) {
        bool few = scorer->codes->truth.input_count <= 1 << 16; /* MX_ENCODE: drawn */
        *seconds = few ? 0.02 : 0x1p32 * 1e-9;
        return EVO_OK;
    }
    if (scorer->rows != NULL) { /* some 10^7 results, with their exact values */
        *seconds = 0.3;
        return EVO_OK;
    }
    evo_worker *w = &scorer->workers[worker];
    evo_jit_request request = {.kernel = kernel, .settle_underflow = true};
    evo_jit_batch *batch = NULL;
    if (evo_scorer_sees_all(scorer) || scorer->options.format != EVO_FORMAT_F32 ||
        scorer->tupled) {
        *seconds = evo_scorer_sees_all(scorer) ? 0.02 : 1;
        return EVO_OK;
    }
    *seconds = 2 * compare_ns * 4.3 * scorer->outputs;
    if (!w->stopwatches[0])
        return EVO_OK;
    evo_status status = evo_jit_compile(w->jit, &request, 1, &batch, err);
    if (status != EVO_OK)
        return status;
    const evo_points *points = &scorer->anywhere;
    const evo_code code = {.kernel = kernel, .fn = request.fn};
    double best = INFINITY;
    for (int i = 0; i < 5; i++) {
        uint64_t start = evo_now_ns();
        for (size_t first = 0, n; first < points->count; first += n) {
            n = evo_points_chunk(points, first);
            (void)evo_worker_evaluate(w, &code, points, first, n);
        }
        best = fmin(best, (double)(evo_now_ns() - start));
    }
    *seconds = (best / (double)points->count + compare_ns) * 0x1p32 * 1e-9;
    *seconds *= scorer->outputs; /* a sweep of each */
    evo_jit_batch_destroy(batch);
    return EVO_OK;
}
