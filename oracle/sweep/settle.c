/* The f32 sweep, after the scan: the true maximum and the claim.
 *
 * The scan's errors are within `slack` of the true ones. So every input whose true
 * error is the maximum was seen with an error of at least maximum - 2 slack: these
 * candidates are visited again and judged by MPFR.
 */
#include "oracle/sweep/sweep.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Plateaus can make every input a candidate; then the largest by the scan are
 * settled, and the claim adds the slack. */
enum { MOST_BLOCKS = 4096, MOST_CANDIDATES = 1 << 16 };
/* Fewer of a sweep that was cut short: whoever stopped it does not wait for MPFR. */
enum { MOST_OF_PART = 1 << 10 };

struct candidate {
    double err; /* as scanned */
    uint64_t position;
    uint32_t x, got;
};

struct candidates {
    struct candidate *items;
    size_t count;
    bool dropped;
};

/* Largest error first, then value order. */
static int compare_candidates(const void *a, const void *b) {
    const struct candidate *left = a, *right = b;
    if (left->err != right->err)
        return left->err > right->err ? -1 : 1;
    return (left->position > right->position) - (left->position < right->position);
}

static int compare_positions(const void *a, const void *b) {
    const struct candidate *left = a, *right = b;
    return (left->position > right->position) - (left->position < right->position);
}

/* bound * |E| / u with |E| / u < 2^24, one rounding of the difference, and again as
 * much for the comparison itself. */
static double slack_at(double max) {
    return 0x1p24 * EVO_REFERENCE_BOUND + max * 0x1p-50;
}

static double scan_max(const struct sweep *sweep, const struct sweep_subject *subject) {
    double max = -1;
    for (uint64_t block = 0; block < sweep->blocks; block++)
        if (subject->block_max[block] > max)
            max = subject->block_max[block];
    return max;
}

/* The blocks that hold candidates, as candidates without an input. */
static void collect_blocks(const struct sweep *sweep,
                           const struct sweep_subject *subject, double at_least,
                           struct candidates *blocks) {
    const size_t capacity = 2 * MOST_BLOCKS;
    for (uint64_t block = 0; block < sweep->blocks; block++) {
        if (!(subject->block_max[block] >= at_least))
            continue;
        if (blocks->count == capacity) {
            qsort(blocks->items, capacity, sizeof *blocks->items, compare_candidates);
            blocks->count = MOST_BLOCKS;
            blocks->dropped = true;
        }
        blocks->items[blocks->count++] =
            (struct candidate){.err = subject->block_max[block], .position = block};
    }
    if (blocks->count > MOST_BLOCKS) {
        qsort(blocks->items, blocks->count, sizeof *blocks->items, compare_candidates);
        blocks->count = MOST_BLOCKS;
        blocks->dropped = true;
    }
    qsort(blocks->items, blocks->count, sizeof *blocks->items, compare_positions);
}

static void keep(struct candidates *inputs, struct candidate candidate) {
    if (inputs->count == 2 * MOST_CANDIDATES) {
        qsort(inputs->items, inputs->count, sizeof *inputs->items, compare_candidates);
        inputs->count = MOST_CANDIDATES;
        inputs->dropped = true;
    }
    inputs->items[inputs->count++] = candidate;
}

/* Evaluates a block again and keeps its candidates. */
static void collect_inputs(const struct sweep *sweep,
                           const struct sweep_subject *subject, uint64_t block,
                           double at_least, struct candidates *inputs) {
    const struct worker_scratch *s = &sweep->scratch[0];
    size_t n;
    uint64_t begin = sweep_block_begin(sweep, block, &n);
    sweep->lanes->fill((int64_t)begin - (INT64_C(1) << 31), s->x, n);
    evo_reference_eval(sweep->reference, s->x, s->reference, n);
    sweep_evaluate(subject, 0, s->x, s->got, n);
    evo_settled_errors(sweep->target_id, sweep->lanes, s->x, s->reference, s->got, n,
                       s->err);
    for (size_t i = 0; i < n; i++) {
        if (!(s->err[i] >= at_least))
            continue;
        struct candidate candidate = {.err = s->err[i], .position = begin + i};
        memcpy(&candidate.x, &s->x[i], sizeof candidate.x);
        memcpy(&candidate.got, &s->got[i], sizeof candidate.got);
        keep(inputs, candidate);
        if (isinf(candidate.err)) /* the first of them is all that is asked for */
            return;
    }
}

static void judge_candidates(const struct sweep *sweep, struct candidates *inputs,
                             size_t most, evo_claim *claim) {
    qsort(inputs->items, inputs->count, sizeof *inputs->items, compare_candidates);
    if (inputs->count > most) {
        inputs->count = most;
        inputs->dropped = true;
    }
    qsort(inputs->items, inputs->count, sizeof *inputs->items, compare_positions);
    claim->max_ulp = -1;
    for (size_t i = 0; i < inputs->count; i++) {
        uint64_t in = inputs->items[i].x;
        double error = evo_oracle_error_ulp(sweep->target_id, EVO_FORMAT_F32, &in,
                                            inputs->items[i].got);
        if (error > claim->max_ulp) {
            claim->max_ulp = error;
            claim->worst_input[0] = in;
            claim->worst_got = inputs->items[i].got;
        }
    }
}

static evo_status settle_max(struct sweep *sweep, struct sweep_subject *subject,
                             bool complete, evo_claim *claim) {
    double max = scan_max(sweep, subject);
    if (max < 0) /* nothing was visited */
        return EVO_OK;
    struct candidates blocks = {.items =
                                    malloc(2 * MOST_BLOCKS * sizeof *blocks.items)};
    struct candidates inputs = {.items =
                                    malloc(2 * MOST_CANDIDATES * sizeof *inputs.items)};
    evo_status status = EVO_ERR_MEMORY;
    if (blocks.items != NULL && inputs.items != NULL) {
        double slack = slack_at(max), at_least = isinf(max) ? max : max - 2 * slack;
        collect_blocks(sweep, subject, at_least, &blocks);
        for (size_t i = 0; i < blocks.count; i++) {
            collect_inputs(sweep, subject, blocks.items[i].position, at_least, &inputs);
            if (isinf(max) && inputs.count > 0)
                break;
            if (!complete && inputs.count > MOST_OF_PART) {
                inputs.dropped = true;
                break;
            }
        }
        judge_candidates(sweep, &inputs, complete ? MOST_CANDIDATES : MOST_OF_PART,
                         claim);
        status = inputs.count > 0 ? EVO_OK : EVO_ERR_INTERNAL;
        if ((blocks.dropped || inputs.dropped) && !isinf(max)) {
            claim->reference_bound_ulp = slack;
            claim->max_ulp = fmax(claim->max_ulp, max + slack);
        }
    }
    free(blocks.items);
    free(inputs.items);
    return status;
}

/* ---- The claim ------------------------------------------------------------- */

static void add_chunks(const struct sweep *sweep, const struct sweep_subject *subject,
                       evo_claim *claim, uint32_t *broken) {
    double sum = 0;
    const struct chunk_result *before = NULL;
    for (uint64_t i = 0; i < sweep->chunks; i++) {
        const struct chunk_result *chunk = &subject->chunks[i];
        if (chunk->inputs == 0)
            continue;
        claim->inputs += chunk->inputs;
        claim->misrounded += chunk->misrounded;
        claim->special_failures += chunk->infinite;
        for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
            claim->histogram[bin] += chunk->bins[bin];
        sum += chunk->sum;
        const float seam[2] = {before == NULL ? chunk->first : before->last,
                               chunk->first};
        if (chunk->steps_back ||
            sweep->lanes->steps_back(seam, 2, sweep->target->monotone))
            *broken |= EVO_PROPERTY_MONOTONE;
        if (chunk->leaves_range)
            *broken |= EVO_PROPERTY_RANGE;
        if (chunk->breaks_symmetry)
            *broken |= EVO_PROPERTY_SYMMETRY;
        before = chunk;
    }
    uint64_t finite = claim->inputs - claim->special_failures;
    claim->mean_ulp = finite == 0 ? 0 : sum / (double)finite;
}

evo_status sweep_settle(struct sweep *sweep, struct sweep_subject *subject,
                        bool complete, evo_error *err) {
    evo_claim *claim = &subject->subject->claim;
    *claim = (evo_claim){.domain = sweep->options->domain};
    claim->verdict = complete ? EVO_VERDICT_PROVEN : EVO_VERDICT_OBSERVED;
    uint32_t broken = 0;
    add_chunks(sweep, subject, claim, &broken);
    evo_status status = settle_max(sweep, subject, complete, claim);
    if (status == EVO_ERR_INTERNAL)
        return evo_fail(err, status,
                        "a kernel for %s gave other results when it was called again",
                        sweep->target->name);
    if (status == EVO_OK && complete)
        evo_finish_claim(sweep->target_id, EVO_FORMAT_F32, subject->subject, broken);
    return status;
}
