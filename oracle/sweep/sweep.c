/* The exhaustive f32 sweep: the scan.
 *
 * Requirements
 *   S1  Every encoding of the domain reaches every subject.
 *   S2  All of a claim but an abandoned one is a function of subject and domain, not of
 *       threads or of instruction sets: chunks are pure, added in order, and sums
 *       inside a block are of integers.
 *   S3  The reference decides only what its bound allows; the rest goes to MPFR: here
 *       the misrounded count of inputs next to a rounding boundary, in settle.c the
 *       maximum.
 *   S4  Most floats are trivial: where an increasing or decreasing target rounds to
 *       one value over a whole block, comparing with that value is enough.
 */
#include "oracle/sweep/sweep.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static uint32_t bits_of(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

uint64_t sweep_block_begin(const struct sweep *sweep, uint64_t block, size_t *n) {
    uint64_t begin = (sweep->first_block + block) * SWEEP_BLOCK;
    uint64_t end = begin + SWEEP_BLOCK;
    if (begin < sweep->begin)
        begin = sweep->begin;
    if (end > sweep->end)
        end = sweep->end;
    *n = (size_t)(end - begin);
    return begin;
}

void sweep_evaluate(const struct sweep_subject *subject, unsigned worker,
                    const float *x, float *got, size_t n) {
    const void *in[] = {x};
    void *out[] = {got};
    subject->subject->eval(subject->subject->ctx, worker, in, out, n);
}

/* ---- Trivial blocks -------------------------------------------------------- */

/* What is known of a block before any kernel ran. */
struct block_class {
    enum { BLOCK_GENERAL, BLOCK_NAN, BLOCK_CONSTANT } kind;
    uint32_t code;    /* constant: the one correctly rounded result */
    double max, mean; /* its error, below NEGLIGIBLE */
};

#define NEGLIGIBLE 0x1p-6

/* Between the ends of a block a monotone E lies between its end values. When both
 * round to the same float with negligible errors in the same unit, all inputs do, and
 * the error is largest at an end. */
static struct block_class classify_ends(const struct sweep *sweep,
                                        const float ends[2]) {
    struct block_class general = {.kind = BLOCK_GENERAL};
    double e[2];
    if (!isfinite(ends[0]) || !isfinite(ends[1]))
        return general;
    evo_reference_eval(sweep->reference, ends, e, 2);
    float rounded[2] = {(float)e[0], (float)e[1]};
    if (bits_of(rounded[0]) != bits_of(rounded[1]) || e[0] == 0 || e[1] == 0 ||
        isnan(e[0]))
        return general;
    struct block_class constant = {.kind = BLOCK_CONSTANT, .code = bits_of(rounded[0])};
    if (isinf(rounded[0]))
        return fabs(e[0]) > 0x1.000001p128 && fabs(e[1]) > 0x1.000001p128 ? constant
                                                                          : general;
    double unit = evo_format_ulp(EVO_FORMAT_F32, e[0]);
    if (unit != evo_format_ulp(EVO_FORMAT_F32, e[1]))
        return general;
    double errors[2];
    for (int i = 0; i < 2; i++)
        errors[i] = fabs((double)rounded[i] - e[i]) / unit;
    constant.max = errors[0] > errors[1] ? errors[0] : errors[1];
    constant.mean = (errors[0] + errors[1]) / 2;
    return constant.max < NEGLIGIBLE ? constant : general;
}

/* A block inside one run of the reference inherits what is known of the run: exact
 * values, or that the target is monotone there. */
static struct block_class classify(const struct sweep *sweep, const float *x,
                                   size_t n) {
    const float ends[2] = {x[0], x[n - 1]};
    uint32_t size;
    const evo_run *run = evo_reference_run(sweep->reference, ends[0], &size);
    bool inside = evo_reference_run(sweep->reference, ends[1], &size) == run &&
                  signbit(ends[0]) == signbit(ends[1]);
    double value = run->coefficient[0];
    if (inside && run->kind == EVO_RUN_VALUE && isnan(value))
        return (struct block_class){.kind = BLOCK_NAN};
    if (inside && run->kind == EVO_RUN_VALUE && (value == 0 || isinf(value))) {
        evo_reference_eval(sweep->reference, ends, &value, 1);
        return (struct block_class){.kind = BLOCK_CONSTANT,
                                    .code = bits_of((float)value)};
    }
    if (sweep->target->monotone != 0 || (inside && run->monotone))
        return classify_ends(sweep, ends);
    return (struct block_class){.kind = BLOCK_GENERAL};
}

/* ---- Scoring a block ------------------------------------------------------- */

static void add_score(struct chunk_result *result, const evo_score *score) {
    result->misrounded += score->misrounded;
    result->infinite += score->infinite;
    for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
        result->bins[bin] += score->bins[bin];
}

static void judge_by_truth(const struct sweep *sweep, float x, float got,
                           evo_score *one) {
    uint64_t in = bits_of(x), out = bits_of(got);
    double error = evo_oracle_error_ulp(sweep->target_id, EVO_FORMAT_F32, &in, out);
    *one = (evo_score){.max_ulp = error};
    one->misrounded = out != evo_oracle_round(sweep->target_id, EVO_FORMAT_F32, &in);
    one->infinite = isinf(error) != 0;
    one->bins[evo_error_bin(error)] = 1;
    if (isfinite(error))
        one->sum = (uint64_t)(fmin(error, 0x1p27) * 0x1p24 + 0.5);
}

static void add_to(evo_score *total, const evo_score *part) {
    total->max_ulp = fmax(total->max_ulp, part->max_ulp);
    total->sum += part->sum;
    total->misrounded += part->misrounded;
    total->infinite += part->infinite;
    for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
        total->bins[bin] += part->bins[bin];
}

/* Whether RN(E) may differ from RN(y): all that lanes->score calls ambiguous, and next
 * to nothing else. */
static bool near_boundary(double y) {
    const double boundary = 0.5 - 0x1p23 * 4 * EVO_REFERENCE_BOUND - 0x1p-40;
    double rounded = (double)(float)y;
    if (!(fabs(y) < 0x1p128) || y == 0)
        return false;
    if (isinf(rounded))
        rounded = copysign(0x1p128, rounded);
    return fabs(rounded - y) >= boundary * evo_format_ulp(EVO_FORMAT_F32, y);
}

/* Whether an infinity is among the contiguous inputs of a block; beyond it are NaNs. */
static bool has_infinity(const float *x, size_t n) {
    return isinf(x[0]) || isinf(x[n - 1]) || !isnan(x[0]) != !isnan(x[n - 1]);
}

/* A block with inputs that the reference cannot decide: those are judged by MPFR, the
 * others together. Changes the scratch. */
static void score_closely(const struct sweep *sweep, const struct worker_scratch *s,
                          size_t n, evo_score *total) {
    double *y = s->err; /* of the others */
    float *got = s->mirrored;
    size_t others = 0;
    evo_score one;
    *total = (evo_score){.max_ulp = 0};
    for (size_t i = 0; i < n; i++) {
        bool limit = isinf(s->x[i]) && isfinite(s->reference[i]);
        if (limit || near_boundary(s->reference[i])) {
            if (!sweep_judge_tie(sweep->ties, s->x[i], s->got[i], &one))
                judge_by_truth(sweep, s->x[i], s->got[i], &one);
            add_to(total, &one);
        } else {
            y[others] = s->reference[i];
            got[others++] = s->got[i];
        }
    }
    sweep->lanes->score(y, got, others, &one);
    add_to(total, &one);
}

static void score_general(const struct sweep *sweep, const struct worker_scratch *s,
                          size_t n, struct chunk_result *result, double *max) {
    evo_score score;
    sweep->lanes->score(s->reference, s->got, n, &score);
    if (score.ambiguous || has_infinity(s->x, n))
        score_closely(sweep, s, n, &score);
    add_score(result, &score);
    result->sum += (double)score.sum * 0x1p-24;
    *max = score.max_ulp;
}

static void check_properties(const struct sweep *sweep, const struct worker_scratch *s,
                             size_t n, struct chunk_result *result) {
    const evo_target *target = sweep->target;
    if (target->monotone != 0 && sweep->lanes->steps_back(s->got, n, target->monotone))
        result->steps_back = true;
    if ((isfinite(target->range_lo) || isfinite(target->range_hi)) &&
        sweep->lanes->leaves(s->got, n, (float)target->range_lo,
                             (float)target->range_hi))
        result->leaves_range = true;
}

/* f(-x) of a block of positive x against f(x). */
static void check_symmetry(const struct sweep *sweep, struct sweep_subject *subject,
                           unsigned worker, const struct worker_scratch *s, size_t n,
                           struct chunk_result *result) {
    float *got = (float *)s->err;
    sweep->lanes->negate(s->x, s->mirrored, n);
    sweep_evaluate(subject, worker, s->mirrored, got, n);
    if (!sweep->lanes->all_same(s->got, got, n,
                                sweep->target->symmetry == EVO_SYMMETRY_ODD))
        result->breaks_symmetry = true;
}

/* The mirror image of every position in [begin, begin + n) is in the domain, and these
 * are the positive ones. */
static bool mirrored_inside(const struct sweep *sweep, uint64_t begin, size_t n) {
    const uint64_t zero = UINT64_C(1) << 31;
    return sweep->target->symmetry != EVO_SYMMETRY_NONE && begin >= zero &&
           2 * zero - 1 - (begin + n - 1) >= sweep->begin;
}

static void visit_subject(const struct sweep *sweep, struct sweep_subject *subject,
                          unsigned worker, uint64_t begin, size_t n,
                          const struct block_class *class, bool *referenced,
                          struct chunk_result *result) {
    const struct worker_scratch *s = &sweep->scratch[worker];
    sweep_evaluate(subject, worker, s->x, s->got, n);
    double max = class->max;
    bool plain = class->kind == BLOCK_NAN ? sweep->lanes->all_nan(s->got, n)
                 : class->kind == BLOCK_CONSTANT
                     ? sweep->lanes->all_equal(s->got, n, class->code)
                     : false;
    if (plain) {
        result->bins[0] += n;
        result->sum += class->mean * (double)n;
    } else {
        if (!*referenced)
            evo_reference_eval(sweep->reference, s->x, s->reference, n);
        *referenced = true;
        score_general(sweep, s, n, result, &max);
        check_properties(sweep, s, n, result);
    }
    if (mirrored_inside(sweep, begin, n))
        check_symmetry(sweep, subject, worker, s, n, result);
    /* Across the seam to the block before. */
    const float seam[2] = {result->inputs == 0 ? s->got[0] : result->last, s->got[0]};
    if (sweep->target->monotone != 0 &&
        sweep->lanes->steps_back(seam, 2, sweep->target->monotone))
        result->steps_back = true;
    if (result->inputs == 0)
        result->first = s->got[0];
    result->last = s->got[n - 1];
    result->inputs += n;
    subject->block_max[begin / SWEEP_BLOCK - sweep->first_block] = max;
    double limit = sweep->options->abandon_above_ulp;
    if (limit > 0 && max > limit)
        atomic_store(&subject->abandoned, true);
}

static bool visit_block(struct sweep *sweep, uint64_t chunk, uint64_t block,
                        unsigned worker) {
    size_t n;
    uint64_t begin = sweep_block_begin(sweep, block, &n);
    const struct worker_scratch *s = &sweep->scratch[worker];
    sweep->lanes->fill((int64_t)begin - (INT64_C(1) << 31), s->x, n);
    struct block_class class = classify(sweep, s->x, n);
    bool referenced = false, any = false;
    for (size_t i = 0; i < sweep->count; i++) {
        struct sweep_subject *subject = &sweep->subjects[i];
        if (atomic_load_explicit(&subject->abandoned, memory_order_relaxed))
            continue;
        any = true;
        visit_subject(sweep, subject, worker, begin, n, &class, &referenced,
                      &subject->chunks[chunk]);
    }
    return any;
}

/* How many inputs of the chunk were visited; all subjects may be abandoned earlier. */
static uint64_t visit_blocks(struct sweep *sweep, uint64_t chunk, unsigned worker) {
    const uint64_t per_chunk = SWEEP_CHUNK / SWEEP_BLOCK;
    uint64_t begin = (sweep->first_chunk + chunk) * per_chunk, end = begin + per_chunk;
    uint64_t done = 0, last = sweep->first_block + sweep->blocks;
    if (begin < sweep->first_block)
        begin = sweep->first_block;
    if (end > last)
        end = last;
    for (uint64_t i = begin; i < end; i++) {
        size_t n;
        (void)sweep_block_begin(sweep, i - sweep->first_block, &n);
        if (evo_stopped(sweep->options->stop) ||
            !visit_block(sweep, chunk, i - sweep->first_block, worker))
            break;
        done += n;
    }
    return done;
}

static evo_status visit_chunk(void *ctx, size_t chunk, unsigned worker) {
    struct sweep *sweep = ctx;
    if (sweep_journal_holds(sweep->journal, chunk))
        return EVO_OK; /* counted when it was read */
    uint64_t done = visit_blocks(sweep, chunk, worker);
    evo_truth_task_end(worker);
    if (!evo_stopped(sweep->options->stop))
        sweep_journal_add(sweep->journal, sweep, chunk);
    done += atomic_fetch_add(&sweep->done, done);
    if (worker == 0 && sweep->options->progress != NULL)
        sweep->options->progress(sweep->options->progress_ctx, done,
                                 sweep->end - sweep->begin);
    return evo_stopped(sweep->options->stop) ? EVO_ERR_STOPPED : EVO_OK;
}

/* ---- The whole ------------------------------------------------------------- */

static void release(struct sweep *sweep, unsigned threads) {
    for (unsigned i = 0; sweep->scratch != NULL && i < threads; i++) {
        free(sweep->scratch[i].x);
        free(sweep->scratch[i].got);
        free(sweep->scratch[i].reference);
        free(sweep->scratch[i].err);
        free(sweep->scratch[i].mirrored);
    }
    for (size_t i = 0; sweep->subjects != NULL && i < sweep->count; i++) {
        free(sweep->subjects[i].chunks);
        free(sweep->subjects[i].block_max);
    }
    free(sweep->scratch);
    free(sweep->subjects);
}

static bool allocate(struct sweep *sweep, unsigned threads) {
    sweep->scratch = calloc(threads, sizeof *sweep->scratch);
    sweep->subjects = calloc(sweep->count, sizeof *sweep->subjects);
    if (sweep->scratch == NULL || sweep->subjects == NULL)
        return false;
    for (unsigned i = 0; i < threads; i++) {
        struct worker_scratch *s = &sweep->scratch[i];
        s->x = evo_alloc_aligned(SWEEP_BLOCK * sizeof *s->x);
        s->got = evo_alloc_aligned(SWEEP_BLOCK * sizeof *s->got);
        s->reference = evo_alloc_aligned(SWEEP_BLOCK * sizeof *s->reference);
        s->err = evo_alloc_aligned(SWEEP_BLOCK * sizeof *s->err);
        s->mirrored = evo_alloc_aligned(SWEEP_BLOCK * sizeof *s->mirrored);
        if (s->x == NULL || s->got == NULL || s->reference == NULL || s->err == NULL ||
            s->mirrored == NULL)
            return false;
    }
    for (size_t i = 0; i < sweep->count; i++) {
        struct sweep_subject *subject = &sweep->subjects[i];
        subject->chunks = calloc(sweep->chunks, sizeof *subject->chunks);
        subject->block_max = malloc(sweep->blocks * sizeof *subject->block_max);
        if (subject->chunks == NULL || subject->block_max == NULL)
            return false;
        for (uint64_t block = 0; block < sweep->blocks; block++)
            subject->block_max[block] = -1;
    }
    return true;
}

/* The scan and what follows it; the journal is open. */
static evo_status run_sweep(struct sweep *sweep, unsigned threads, evo_error *err) {
    evo_status status = evo_parallel_for(threads, sweep->chunks, visit_chunk, sweep);
    bool complete = status == EVO_OK;
    for (size_t i = 0; i < sweep->count && (complete || status == EVO_ERR_STOPPED);
         i++) {
        bool whole = complete && !atomic_load(&sweep->subjects[i].abandoned);
        evo_status settled = sweep_settle(sweep, &sweep->subjects[i], whole, err);
        if (settled != EVO_OK)
            status = settled;
    }
    return status;
}

static evo_status sweep_all(struct sweep *sweep, evo_subject *subjects,
                            unsigned threads, evo_error *err) {
    bool failed = false;
    evo_status status = EVO_ERR_MEMORY;
    if (allocate(sweep, threads)) {
        for (size_t i = 0; i < sweep->count; i++) {
            sweep->subjects[i].subject = &subjects[i];
            atomic_init(&sweep->subjects[i].abandoned, false);
        }
        sweep->journal = sweep_journal_open(sweep, &failed);
        if (!failed)
            status = run_sweep(sweep, threads, err);
        evo_status kept =
            sweep_journal_close(sweep->journal, status == EVO_ERR_STOPPED);
        if (status == EVO_ERR_STOPPED && kept != EVO_OK)
            status = evo_fail(err, kept, "the state of the stopped sweep was not kept");
    }
    release(sweep, threads);
    if (status == EVO_ERR_STOPPED)
        return evo_fail(err, status, "the sweep was stopped before its end");
    if (status == EVO_ERR_MEMORY)
        return evo_fail(err, status, "out of memory for a sweep of %zu kernels",
                        sweep->count);
    return status;
}

evo_status evo_sweep_f32(evo_target_id target, const evo_lanes *lanes,
                         evo_subject *subjects, size_t count,
                         const evo_sweep_options *options, int64_t first, int64_t last,
                         evo_error *err) {
    struct sweep sweep = {
        .target_id = target,
        .target = evo_target_get(target),
        .lanes = lanes,
        .reference = options->reference,
        .options = options,
        .count = count,
        .begin = (uint64_t)(first + (INT64_C(1) << 31)),
        .end = (uint64_t)(last + (INT64_C(1) << 31)) + 1,
        .ties = sweep_target_ties(target),
    };
    unsigned threads = options->threads < 1 ? 1 : options->threads;
    sweep.first_chunk = sweep.begin / SWEEP_CHUNK;
    sweep.chunks = (sweep.end - 1) / SWEEP_CHUNK - sweep.first_chunk + 1;
    sweep.first_block = sweep.begin / SWEEP_BLOCK;
    sweep.blocks = (sweep.end - 1) / SWEEP_BLOCK - sweep.first_block + 1;
    atomic_init(&sweep.done, 0);
    evo_reference *own = NULL;
    if (options->reference != NULL &&
        evo_reference_target(options->reference) != target)
        return evo_fail(err, EVO_ERR_ARGUMENT, "the reference is of another target");
    if (options->reference == NULL) {
        evo_status status =
            evo_reference_create(target, EVO_FORMAT_F32, threads, &own, err);
        if (status != EVO_OK)
            return status;
        sweep.reference = own;
    }
    evo_status status = sweep_all(&sweep, subjects, threads, err);
    evo_reference_destroy(own);
    return status;
}
