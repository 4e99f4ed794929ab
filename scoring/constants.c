/* Constants of one candidate: fitted over the reals, rounded, polished on the real
 * error.
 *
 * 0. Constants that several instructions share are given to each on its own.
 * 0b. Entries of tables that are free are fitted cell by cell (cells.c).
 * 1. The structure is linearised at points of the fitting stream (evo_linearize): least
 *    squares from the inherited constants, then Lawson towards the minimax optimum.
 * 2. Each constant is rounded to its type.
 * 3. The rounded constants are polished on the error in ulp of the exact evaluation,
 * over an active set of the worst points of the selection stream, renewed each round.
 */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Errors of kernels in f64 that roundings explain. */
static const double noise_ulp = 1.5;

typedef struct fit_job {
    const evo_scorer *scorer;
    evo_worker *worker;
    evo_kernel *kernel;
    evo_code *code;
    size_t count, points;                 /* constants; fitting points in use */
    uint64_t base[EVO_FIT_MAX_CONSTANTS]; /* rounded constants, before polishing */
} fit_job;

static evo_status linearized(void *ctx, const double *constants, double *value,
                             double *jacobian) {
    fit_job *job = ctx;
    const void *in[EVO_MAX_ARITY];
    evo_points_arguments(&job->scorer->fit, 0, in);
    return evo_linearize(job->worker->interp, job->kernel, job->code->tunables,
                         job->count, constants, in, NULL, job->points, value, jacobian);
}

static bool is_f64(const fit_job *job, size_t k) {
    return job->kernel->instrs[job->code->tunables[k]].op == EVO_OP_CONST_F64;
}

static evo_format_id format_of(const fit_job *job, size_t k) {
    return is_f64(job, k) ? EVO_FORMAT_F64 : EVO_FORMAT_F32;
}

static bool is_whole(const fit_job *job, size_t k) {
    double c = evo_format_decode(format_of(job, k),
                                 job->kernel->instrs[job->code->tunables[k]].imm);
    return c == rint(c);
}

static void get_constants(const fit_job *job, double *constants) {
    for (size_t k = 0; k < job->count; k++)
        constants[k] = evo_format_decode(
            format_of(job, k), job->kernel->instrs[job->code->tunables[k]].imm);
}

static void round_constants(fit_job *job, const double *constants) {
    for (size_t k = 0; k < job->count; k++) {
        job->base[k] = evo_format_encode(format_of(job, k), constants[k]);
        job->kernel->instrs[job->code->tunables[k]].imm = job->base[k];
    }
}

/* Moves each constant by steps[k] ulps from its rounded place. */
static void move_constants(fit_job *job, const int64_t *steps) {
    for (size_t k = 0; k < job->count; k++) {
        evo_format_id format = format_of(job, k);
        int64_t at = evo_format_to_ordered(format, job->base[k]);
        job->kernel->instrs[job->code->tunables[k]].imm =
            evo_format_from_ordered(format, at + steps[k]);
    }
}

static double active_error(void *ctx, const int64_t *steps, double bound) {
    fit_job *job = ctx;
    double largest;
    move_constants(job, steps);
    evo_status status = evo_worker_error(job->worker, job->code, &job->worker->active,
                                         bound, NULL, &largest);
    return status == EVO_OK ? largest : (double)INFINITY;
}

/* How many rows the linearised model has: one for each point and output. */
static size_t row_count(const fit_job *job) {
    return job->points * (size_t)job->scorer->fit.outputs;
}

/* What belongs to the rows: the points' own arrays, or, of several outputs, copies in
 * the worker's memory, whose first half holds references. */
static evo_fit_data fit_data(const fit_job *job) {
    const evo_points *fit = &job->scorer->fit;
    if (fit->outputs == 1)
        return (evo_fit_data){fit->reference, fit->weight};
    double *reference = job->worker->error;
    double *weight = reference + EVO_SAMPLE_POINTS / 2;
    for (size_t j = 0; j < (size_t)fit->outputs; j++)
        for (size_t i = 0; i < job->points; i++) {
            reference[j * job->points + i] = fit->reference[j * fit->capacity + i];
            weight[j * job->points + i] = fit->weight[j * fit->capacity + i];
        }
    return (evo_fit_data){reference, weight};
}

/* How many ulps of each constant move some result by about one ulp; by 2^-22 of one
 * where hard inputs tell that much. */
static void sensitivity(fit_job *job, int64_t *scale) {
    static const double widest = 0x1p24;
    const double wanted = job->scorer->options.nearest ? 0x1p-23 : 0.5;
    double constants[EVO_FIT_MAX_CONSTANTS];
    size_t rows = row_count(job);
    double *value = evo_alloc_aligned((1 + job->count) * rows * sizeof *value);
    const evo_fit_data data = fit_data(job);
    for (size_t k = 0; k < job->count; k++)
        scale[k] = 4;
    get_constants(job, constants);
    if (value && linearized(job, constants, value, value + rows) == EVO_OK)
        for (size_t k = 0; k < job->count; k++) {
            const double *column = value + rows + k * rows;
            double effect = 0, ulp = evo_format_ulp(format_of(job, k), constants[k]);
            for (size_t i = 0; i < rows; i++)
                effect = fmax(effect, fabs(column[i]) * data.weight[i] * ulp);
            scale[k] = effect > 0 ? (int64_t)fmax(1, fmin(widest, wanted / effect)) : 0;
        }
    free(value);
}

/* An error that about `wanted` of the errors exceed, from a histogram up to the
 * largest. */
static double threshold(const double *error, size_t count, double largest,
                        size_t wanted) {
    enum { BINS = 256 };
    size_t bins[BINS] = {0}, above = 0;
    double scale = (BINS - 1) / largest;
    if (!(largest > 0) || !isfinite(largest))
        return largest;
    for (size_t i = 0; i < count; i++)
        bins[(size_t)(error[i] * scale)]++;
    int bin = BINS - 1;
    while (bin > 0 && above + bins[bin] <= wanted)
        above += bins[bin--];
    return (bin + 1) / scale;
}

/* Errors at all select points with the present constants; the largest is returned and
 * the active set becomes the worst half and an even spread of the others. */
static double renew_active(fit_job *job) {
    const evo_points *select = &job->scorer->select;
    evo_worker *w = job->worker;
    double largest;
    if (evo_worker_error(w, job->code, select, (double)INFINITY, w->error, &largest) !=
            EVO_OK ||
        isinf(largest))
        return (double)INFINITY;
    double bound = threshold(w->error, select->count, largest, EVO_ACTIVE_POINTS / 2);
    size_t count = 0, stride = select->count / (EVO_ACTIVE_POINTS / 2);
    stride = stride > 0 ? stride : 1;
    for (int pass = 0; pass < 2; pass++)
        for (size_t p = 0; p < select->count && count < EVO_ACTIVE_POINTS; p++) {
            bool worst = w->error[p] > bound || w->error[p] == largest;
            if (pass == 0 ? !worst : worst || p % stride != 0)
                continue;
            evo_points_copy(select, p, &w->active, count++);
        }
    w->active.count = w->active.usual = count;
    return largest;
}

/* The tunable constants that most inputs meet: those of rare regions (branches) are few
 * points' business, and are left to mutation. */
static size_t frequent_tunables(const evo_kernel *kernel, evo_value *tunables) {
    size_t kept = 0;
    size_t count = evo_kernel_tunables(kernel, tunables, EVO_FIT_MAX_CONSTANTS);
    for (size_t k = 0; k < count; k++) {
        bool rare = false;
        for (int b = 1; b < kernel->passes[0].block_count; b++) {
            const evo_block *blk = &kernel->passes[0].blocks[b];
            rare |= blk->mode == EVO_REGION_BRANCH && tunables[k] >= blk->first &&
                    tunables[k] < blk->first + blk->count;
        }
        if (!rare)
            tunables[kept++] = tunables[k];
    }
    return kept;
}

/* An error over the reals in the unit of limits. */
static double in_score(const fit_job *job, double ulp) {
    return job->scorer->options.nearest ? evo_nearest_score(job->scorer, ulp) : ulp;
}

/* Least squares on few points: whether any constants can make the structure good
 * enough. */
static evo_status prefit(fit_job *job, double limit, double *constants, bool *hopeful) {
    const evo_points *fit = &job->scorer->fit;
    double largest;
    job->points = fit->count < EVO_PREFIT_POINTS ? fit->count : EVO_PREFIT_POINTS;
    evo_fit_model model = {linearized, job, row_count(job), job->count,
                           job->scorer->options.nearest};
    evo_fit_data data = fit_data(job);
    evo_status status = evo_fit_least_squares(job->worker->fitter, &model, &data, 5,
                                              constants, NULL, &largest);
    *hopeful = status == EVO_OK && in_score(job, largest) < 8 * limit + 8;
    return status == EVO_ERR_ARGUMENT ? EVO_OK : status;
}

static evo_status fit_all_points(fit_job *job, double limit, double *constants,
                                 bool *hopeful) {
    double largest;
    job->points = job->scorer->fit.count;
    evo_fit_model model = {linearized, job, row_count(job), job->count,
                           job->scorer->options.nearest};
    evo_fit_data data = fit_data(job);
    evo_status status = evo_fit_least_squares(job->worker->fitter, &model, &data, 8,
                                              constants, NULL, &largest);
    /* In f64 what is left may be rounding noise, which is no shape to level. */
    bool noise = job->scorer->options.format == EVO_FORMAT_F64 && largest < noise_ulp;
    if (status == EVO_OK && in_score(job, largest) < 16 * limit && !noise)
        status = evo_fit_minimax(job->worker->fitter, &model, &data, 12, constants,
                                 &largest);
    *hopeful = status == EVO_OK && in_score(job, largest) < 4 * limit + 4;
    return status == EVO_ERR_ARGUMENT ? EVO_OK : status;
}

void evo_code_init(const evo_kernel *kernel, evo_code *code) {
    *code = (evo_code){.kernel = kernel};
    code->count = frequent_tunables(kernel, code->tunables);
}

/* Gives each user of a shared constant its own; false when that is too long. */
static bool separate_constants(evo_kernel *kernel) {
    evo_code code;
    evo_code_init(kernel, &code);
    if (code.count == 0)
        return true;
    evo_kernel shared = *kernel;
    if (evo_kernel_unshare(&shared, code.tunables, code.count, kernel))
        return true;
    *kernel = shared;
    return false;
}

/* The score where the goal is correct rounding; infinite where a special value is
 * missed. */
static evo_status nearest_error(const fit_job *job, double *error) {
    const evo_scorer *s = job->scorer;
    double largest, excess;
    size_t misrounded = 0;
    evo_status status = evo_worker_error(job->worker, job->code, &s->special,
                                         (double)INFINITY, NULL, &largest);
    if (status != EVO_OK || isinf(largest))
        return status;
    status = evo_worker_error(job->worker, job->code, &s->select, (double)INFINITY,
                              NULL, &largest);
    if (status == EVO_OK)
        status = evo_nearest_count(job->worker, job->code, &s->hard, SIZE_MAX,
                                   &misrounded, &excess);
    if (status == EVO_OK)
        *error = evo_nearest_error(s, largest, misrounded);
    return status;
}

/* In f64 the linearisation has no more digits than the kernel: a constant that moves a
 * result by a good part of an ulp with each place of its own (the 1 of e^x - 1, ln 2's
 * first part) would take up rounding noise and spoil sums that are exact. Those that
 * are left are worth at most a sixteenth of an ulp a place: coefficients of small
 * terms. */
static void pin_sharp_constants(fit_job *job) {
    enum { SHARP = 8 }; /* half an ulp of the result in so many places, or fewer */
    int64_t scale[EVO_FIT_MAX_CONSTANTS];
    size_t kept = 0;
    job->count = job->code->count;
    job->points = job->scorer->fit.count;
    sensitivity(job, scale);
    for (size_t k = 0; k < job->count; k++)
        if (scale[k] >= SHARP)
            job->code->tunables[kept++] = job->code->tunables[k];
    job->code->count = kept;
}

/* Fits and rounds job->code's constants; *error stays infinite when nothing fits. */
static evo_status fit_constants(fit_job *job, double limit, double *error) {
    double constants[EVO_FIT_MAX_CONSTANTS];
    bool hopeful = true;
    evo_status status = EVO_OK;
    job->count = job->code->count;
    job->points = job->scorer->fit.count;
    get_constants(job, constants);
    if (job->count > 0) {
        status = prefit(job, limit, constants, &hopeful);
        if (status == EVO_OK && hopeful) {
            atomic_fetch_add(&job->worker->counts[EVO_STAGE_FIT], 1);
            status = fit_all_points(job, limit, constants, &hopeful);
        }
    }
    if (status != EVO_OK || !hopeful)
        return status;
    round_constants(job, constants);
    if (job->scorer->options.nearest)
        return nearest_error(job, error);
    /* What is above twice the limit is neither kept nor polished. */
    return evo_worker_error(job->worker, job->code, &job->scorer->select,
                            2 * limit + 0.5, NULL, error);
}

/* Whole numbers are no longer constants of the code. */
static bool pin_whole_numbers(const fit_job *job) {
    size_t kept = 0;
    for (size_t k = 0; k < job->code->count; k++)
        if (!is_whole(job, k))
            job->code->tunables[kept++] = job->code->tunables[k];
    bool fewer = kept < job->code->count;
    job->code->count = kept;
    return fewer;
}

/* f64 is evaluated as it is linearised, in double: constants are as good as the mean of
 * many roundings tells, no better. So are those of a reduction in doubles, next to its
 * multiples, where sine and cosine share it. Where those before were better, they stay.
 */
static evo_status keep_better(fit_job *job, const evo_kernel *before, double *error) {
    evo_kernel fitted = *job->kernel;
    double inherited;
    *job->kernel = *before;
    evo_status status = evo_worker_error(job->worker, job->code, &job->scorer->select,
                                         *error, NULL, &inherited);
    if (status == EVO_OK && inherited < *error)
        *error = inherited;
    else
        *job->kernel = fitted;
    return status;
}

evo_status evo_worker_fit(const evo_scorer *scorer, evo_worker *worker, double limit,
                          evo_kernel *kernel, double *error) {
    evo_code code;
    fit_job job = {.scorer = scorer, .worker = worker, .kernel = kernel, .code = &code};
    *error = (double)INFINITY;
    if (!separate_constants(kernel))
        return EVO_OK;
    /* A cell of f64 would be fitted to the roundings of its few points. */
    evo_status status = EVO_OK;
    if (scorer->options.format != EVO_FORMAT_F64)
        status = evo_worker_fit_tables(scorer, worker, kernel);
    if (status != EVO_OK)
        return status;
    evo_code_init(kernel, &code);
    evo_kernel before = *kernel;
    if (scorer->options.format == EVO_FORMAT_F64)
        pin_sharp_constants(&job);
    status = fit_constants(&job, limit, error);
    if (status == EVO_OK &&
        (scorer->options.format == EVO_FORMAT_F64 || scorer->outputs > 1))
        return keep_better(&job, &before, error);
    if (status != EVO_OK || isfinite(*error) || !scorer->options.nearest)
        return status;
    /* The m - 1 of a logarithm, the e^x - 1 of a hyperbolic tangent: a zero that has to
     * be exact hangs on such constants. */
    *kernel = before;
    return pin_whole_numbers(&job) ? fit_constants(&job, limit, error) : EVO_OK;
}

/* ---- Polishing ------------------------------------------------------------- */

/* Polishes until a round brings little, or shows that `limit` is out of reach. */
static double polish(fit_job *job, evo_rng *rng, double error, double limit) {
    int64_t scale[EVO_FIT_MAX_CONSTANTS], steps[EVO_FIT_MAX_CONSTANTS];
    uint64_t best[EVO_FIT_MAX_CONSTANTS];
    evo_polish_objective objective = {active_error, job, job->count};
    sensitivity(job, scale);
    memcpy(best, job->base, sizeof best);
    for (int round = 0; round < 4; round++) {
        double before = error;
        (void)evo_fit_polish(&objective, scale, 300, rng, steps);
        move_constants(job, steps);
        for (size_t k = 0; k < job->count; k++)
            job->base[k] = job->kernel->instrs[job->code->tunables[k]].imm;
        double now = renew_active(job);
        if (now < error) {
            error = now;
            memcpy(best, job->base, sizeof best);
        }
        if (error > 1.2 * limit || error > 0.995 * before)
            break;
    }
    memcpy(job->base, best, sizeof best);
    memset(steps, 0, sizeof steps);
    move_constants(job, steps);
    return error;
}

evo_status evo_worker_polish(const evo_scorer *scorer, evo_worker *worker, evo_rng *rng,
                             double rivals, evo_kernel *kernel, evo_code *code,
                             double *error) {
    fit_job job = {.scorer = scorer,
                   .worker = worker,
                   .kernel = kernel,
                   .code = code,
                   .count = code->count,
                   .points = scorer->fit.count};
    for (size_t k = 0; k < job.count; k++)
        job.base[k] = kernel->instrs[code->tunables[k]].imm;
    atomic_fetch_add(&worker->counts[EVO_STAGE_POLISH], 1);
    if (scorer->options.nearest) {
        int64_t scale[EVO_FIT_MAX_CONSTANTS];
        sensitivity(&job, scale);
        return evo_nearest_polish(scorer, worker, rng, scale, kernel, code, error);
    }
    *error = renew_active(&job);
    if (isfinite(*error))
        *error = polish(&job, rng, *error, rivals);
    return EVO_OK;
}
