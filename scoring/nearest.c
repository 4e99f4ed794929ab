/* Scores of candidates whose goal is correct rounding.
 *
 * The largest error of a result in f32 says little there: every good kernel has 1/2 ulp
 * and a trifle. What tells them apart is how many results they misround, and that is
 * decided at few inputs: a kernel whose error before its last rounding is below d can
 * misround only inputs whose exact result is within d of the middle between two floats.
 * For d = 2^-20 ulp those are some thousands, and all of them are known
 * (evo_oracle_hard_inputs), with RN(E) by MPFR.
 *
 * The score is 1/2 + m, m the number of misrounded hard inputs: 1/2 is met, like the
 * goal. Where an ordinary point shows an excess e over 1/2 ulp of more than d, the
 * count no longer grows with the error; of h hard inputs an error of e would misround
 * about e/d h/2 if there were as many more, and that is the score. An excess of less
 * than d at an ordinary point is nothing but the reference's own error, or a hard
 * input.
 *
 * A kernel whose last rounding is that of an f32 operation on operands that were
 * rounded before has an error of its own on top of 1/2 ulp, too large for any luck;
 * such candidates are not looked at.
 *
 * Fitting minimises the error of the kernel over the reals, as always; here that is in
 * units of the score, too. Polishing then moves the constants by their own places and
 * counts: twice as many misrounded results are twice as large an error before rounding,
 * on average (2^29 inputs, distances from a middle uniform).
 */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NEAR_ULP 0x1p-20 /* d */

/* ---- Which kernels can ------------------------------------------------------ */

/* Whether the float32 value is an f64 one that was rounded, but for its sign and for
 * what bounds it or takes its place. */
static bool is_narrowed(const evo_kernel *kernel, evo_value v) {
    const evo_instr *i = &kernel->instrs[v];
    switch (i->op) {
    case EVO_OP_NARROW:
    case EVO_OP_CONST_F32:
    case EVO_OP_IN_F32:
    case EVO_OP_FROM_BITS_F32:
        return true;
    case EVO_OP_COPYSIGN_F32:
    case EVO_OP_ADDBITS_F32:
    case EVO_OP_NEG_F32:
    case EVO_OP_ABS_F32:
        return is_narrowed(kernel, i->args[0]);
    case EVO_OP_MIN_F32:
    case EVO_OP_MAX_F32:
    case EVO_OP_MINMAG_F32:
        return is_narrowed(kernel, i->args[0]) && is_narrowed(kernel, i->args[1]);
    case EVO_OP_SELECT_F32:
        return is_narrowed(kernel, i->args[1]) && is_narrowed(kernel, i->args[2]);
    default:
        return false;
    }
}

bool evo_nearest_hopeful(const evo_kernel *kernel) {
    return is_narrowed(kernel, kernel->passes[0].blocks[0].results[0]);
}

evo_status evo_nearest_fill(evo_scorer *scorer, evo_error *err) {
    evo_hard_input *inputs;
    size_t count;
    evo_status status = evo_oracle_hard_inputs(
        evo_values_reference(scorer->values, 0), &scorer->options.domain, NEAR_ULP,
        scorer->options.workers, &inputs, &count, err);
    if (status != EVO_OK)
        return status;
    status = evo_points_alloc(&scorer->hard, EVO_FORMAT_F32, 1, 1, count + 1);
    if (status == EVO_OK) {
        for (size_t i = 0; i < count; i++) {
            scorer->hard.x[i] = inputs[i].x;
            scorer->hard.reference[i] = inputs[i].rounded;
            scorer->hard.weight[i] = inputs[i].distance_ulp;
        }
        scorer->hard.count = count;
        scorer->hard.usual = 0;
    } else
        status = evo_fail(err, status, "out of memory for hard inputs");
    free(inputs);
    return status;
}

double evo_nearest_score(const evo_scorer *scorer, double excess_ulp) {
    double h = scorer->hard.count > 0 ? (double)scorer->hard.count : 1;
    return excess_ulp * (0.5 / NEAR_ULP) * h;
}

/* Zeros of either sign differ; NaNs are one. */
static bool same(float a, float b) {
    uint32_t x, y;
    memcpy(&x, &a, sizeof x);
    memcpy(&y, &b, sizeof y);
    return x == y || (a != a && b != b);
}

evo_status evo_nearest_count(evo_worker *worker, const evo_code *code,
                             const evo_points *hard, size_t most, size_t *misrounded,
                             double *excess_ulp) {
    enum { CHUNK = 512 };
    *misrounded = 0;
    *excess_ulp = 0;
    for (size_t first = 0; first < hard->count && *misrounded < most; first += CHUNK) {
        size_t n = hard->count - first < CHUNK ? hard->count - first : CHUNK;
        const float *got = worker->got;
        evo_status status = evo_worker_evaluate(worker, code, hard, first, n);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < n; i++)
            if (!same(got[i], (float)hard->reference[first + i])) {
                ++*misrounded;
                *excess_ulp = fmax(*excess_ulp, hard->weight[first + i]);
            }
    }
    return EVO_OK;
}

double evo_nearest_error(const evo_scorer *scorer, double largest_ulp,
                         size_t misrounded) {
    double excess = largest_ulp - 0.5, coarse = 0;
    if (excess > NEAR_ULP)
        coarse = evo_nearest_score(scorer, excess);
    return 0.5 + fmax((double)misrounded, coarse);
}

/* ---- Polishing ------------------------------------------------------------- */

typedef struct nearest_job {
    const evo_scorer *scorer;
    evo_worker *worker;
    evo_kernel *kernel;
    const evo_code *code;
    uint64_t base[EVO_FIT_MAX_CONSTANTS];
} nearest_job;

static evo_format_id format_of(const nearest_job *job, size_t k) {
    return job->kernel->instrs[job->code->tunables[k]].op == EVO_OP_CONST_F64
               ? EVO_FORMAT_F64
               : EVO_FORMAT_F32;
}

static void move_constants(const nearest_job *job, const int64_t *steps) {
    for (size_t k = 0; k < job->code->count; k++) {
        evo_format_id format = format_of(job, k);
        int64_t at = evo_format_to_ordered(format, job->base[k]);
        job->kernel->instrs[job->code->tunables[k]].imm =
            evo_format_from_ordered(format, at + steps[k]);
    }
}

/* Misrounded results, and a little for how far off the worst of them is. */
static double count_misrounded(void *ctx, const int64_t *steps, double bound) {
    nearest_job *job = ctx;
    size_t misrounded, most = isfinite(bound) ? (size_t)bound + 1 : SIZE_MAX;
    double excess;
    move_constants(job, steps);
    evo_status status = evo_nearest_count(job->worker, job->code, &job->scorer->hard,
                                          most, &misrounded, &excess);
    return status == EVO_OK ? (double)misrounded + excess / (2 * NEAR_ULP)
                            : (double)INFINITY;
}

evo_status evo_nearest_polish(const evo_scorer *scorer, evo_worker *worker,
                              evo_rng *rng, const int64_t *scale, evo_kernel *kernel,
                              evo_code *code, double *error) {
    enum { EVALUATIONS = 1500, ROUNDS = 4 };
    nearest_job job = {
        .scorer = scorer, .worker = worker, .kernel = kernel, .code = code};
    evo_polish_objective objective = {count_misrounded, &job, code->count};
    int64_t steps[EVO_FIT_MAX_CONSTANTS];
    double best = INFINITY;
    for (size_t k = 0; k < code->count; k++)
        job.base[k] = kernel->instrs[code->tunables[k]].imm;
    for (int round = 0; round < ROUNDS; round++) {
        double now = evo_fit_polish(&objective, scale, EVALUATIONS, rng, steps);
        move_constants(&job, steps);
        for (size_t k = 0; k < code->count; k++)
            job.base[k] = kernel->instrs[code->tunables[k]].imm;
        if (!(now < 0.9 * best) || now == 0)
            break;
        best = now;
    }
    double largest;
    size_t misrounded;
    evo_status status =
        evo_nearest_count(worker, code, &scorer->hard, SIZE_MAX, &misrounded, &best);
    if (status == EVO_OK)
        status = evo_nearest_polish_entries(scorer, worker, kernel, code, &misrounded);
    if (status == EVO_OK)
        status = evo_worker_error(worker, code, &scorer->select, (double)INFINITY, NULL,
                                  &largest);
    if (status == EVO_OK)
        *error = evo_nearest_error(scorer, largest, misrounded);
    return status;
}
