/* Observing: special points, the climb from the worst inputs, and the claims.
 *
 * Requirements
 *   C1  The maximum of a claim is MPFR's, at every input whose error could be it.
 *   C2  Starting points and steps are functions of what was seen so far and of the
 *       seed: sets of findings are merged after all threads have finished.
 */
#include "oracle/observe/observe.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    EDGES = 8192, /* special and landmark inputs */
    FIRST = 512,  /* of these, which are visited however late it is */
    REACH = 8,    /* neighbours of special points on either side */
    VISIT_SLICE = 1024,
    DIRECT_BATCH = 16, /* inputs that may cost milliseconds each, between looks at the
                          clock */
    JUDGED = 16,       /* of the worst inputs, however late it is */
    CLIMBERS = 256,    /* worst inputs from which a round sets out */
    STEPS = 256,       /* random ones of each */
    CELL_STEPS = 128,  /* of the worst of each cell of a binade */
    FEW_STEPS = 8,     /* where each costs microseconds */
    DENSE = 16,        /* worst inputs around which all are visited */
    DENSE_REACH = 2048,
    ROUNDS = 24, /* without a time limit */
    PATIENCE = 3,
    MOST_ROUNDS = 1000,
    WIDEST = 44,       /* bits of the first steps */
    ROUND_NARROWER = 4 /* bits from step to step */
};

/* Shares of the time by whose end no other task begins; the rest is for the claim. */
#define SPECIALS_UNTIL 0.6
#define CLIMB_UNTIL    0.9

/* Errors are known to this much; see score_lanes and docs/numerics.md. */
static double slack_at(double error) {
    return EVO_DD_SLACK_ULP + error * 0x1p-50;
}

/* ---- Visiting any inputs --------------------------------------------------- */

static int64_t ordered_of(uint64_t code) {
    return evo_format_to_ordered(EVO_FORMAT_F64, code);
}

/* Positive ones first, each sign by magnitude: as batches want them. */
static int compare_codes(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Sorts and leaves each once; returns how many. */
static size_t sort_codes(uint64_t *codes, size_t count) {
    size_t kept = 0;
    qsort(codes, count, sizeof *codes, compare_codes);
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || codes[kept - 1] != codes[i])
            codes[kept++] = codes[i];
    return kept;
}

static size_t slices_of(size_t count) {
    return (count + VISIT_SLICE - 1) / VISIT_SLICE;
}

/* Codes in order. */
static void visit_sorted(struct observation *o, unsigned worker, const uint64_t *codes,
                         size_t count, double share) {
    struct observer *w = &o->observers[worker];
    const struct piece *around = NULL;
    const evo_block *current = NULL;
    size_t n = 0;
    if (observe_late(o, share)) {
        atomic_fetch_add(&o->skipped, count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t x = codes[i];
        const struct piece *piece = observe_piece(o, x);
        const evo_block *block =
            piece != NULL ? observe_block(piece, (int64_t)(x & (uint64_t)INT64_MAX))
                          : NULL;
        size_t most = current != NULL && current->kind != EVO_BLOCK_DIRECT
                          ? (size_t)EVO_BATCH
                          : (size_t)DIRECT_BATCH;
        if (n == most || block == NULL || block != current) {
            observe_batch(o, worker, around, current, n, true);
            n = 0;
            around = piece;
            current = block;
            if (observe_late(o, share)) {
                atomic_fetch_add(&o->skipped, count - i);
                break;
            }
        }
        w->x[n++] = x;
    }
    observe_batch(o, worker, around, current, n, true);
}

static evo_status visit_task(void *ctx, size_t index, unsigned worker) {
    struct observation *o = ctx;
    size_t begin = observe_scatter(index, slices_of(o->code_count)) * VISIT_SLICE,
           end = begin + VISIT_SLICE;
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    if (end > o->code_count)
        end = o->code_count;
    visit_sorted(o, worker, o->codes + begin, end - begin, o->visit_until);
    evo_truth_task_end(worker);
    return EVO_OK;
}

evo_status observe_visit(struct observation *o, uint64_t *codes, size_t count,
                         double share) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        int64_t ordered = ordered_of(codes[i]);
        if (ordered >= o->first && ordered <= o->last)
            codes[kept++] = codes[i];
    }
    kept = sort_codes(codes, kept);
    o->codes = codes;
    o->code_count = kept;
    o->visit_until = share;
    return evo_parallel_for(o->threads, slices_of(kept), visit_task, o);
}

/* Writes the code and its neighbours in value order; returns how many. */
static size_t neighbours(uint64_t code, int reach, uint64_t *out) {
    int64_t middle = ordered_of(code);
    size_t n = 0;
    for (int64_t step = -reach; step <= reach; step++)
        if ((step <= 0 && middle >= INT64_MIN - step) ||
            (step > 0 && middle <= INT64_MAX - step))
            out[n++] = evo_format_from_ordered(EVO_FORMAT_F64, middle + step);
    return n;
}

/* ---- Special points -------------------------------------------------------- */

static size_t edges(const struct observation *o, uint64_t *codes, size_t most) {
    return evo_oracle_inputs(o->target_id, EVO_FORMAT_F64, &o->options->domain, true,
                             o->options->seed, EVO_STREAM_CERTIFY, codes, most);
}

/* Zeros, infinities, NaNs, thresholds and landmarks: what is said of special values
 * rests on them, so that no limit of time leaves them out. They are in order after. */
static evo_status visit_first(struct observation *o, uint64_t codes[FIRST],
                              size_t *count) {
    evo_status status = observe_visit(o, codes, edges(o, codes, FIRST), INFINITY);
    *count = o->code_count;
    return status;
}

/* Edges of the format, of the target and of the domain; the ends of every piece; what
 * the caller names. */
evo_status observe_specials(struct observation *o) {
    const size_t around = 2 * REACH + 1, extra = o->options->extra_count;
    size_t most = EDGES + around * (2 * o->piece_count + extra), n, first_count,
           kept = 0;
    uint64_t first[FIRST], *codes = malloc(most * sizeof *codes);
    evo_status status =
        codes != NULL ? visit_first(o, first, &first_count) : EVO_ERR_MEMORY;
    if (status != EVO_OK) {
        free(codes);
        return status;
    }
    n = edges(o, codes, EDGES);
    for (size_t i = 0; i < o->piece_count; i++) {
        const struct piece *piece = &o->pieces[i];
        uint64_t sign = (uint64_t)piece->negative << 63;
        n += neighbours(sign | (uint64_t)piece->first, REACH, codes + n);
        n += neighbours(sign | (uint64_t)piece->last, REACH, codes + n);
    }
    for (size_t i = 0; i < extra; i++)
        n += neighbours(o->options->extra[i], REACH, codes + n);
    for (size_t i = 0; i < n; i++)
        if (bsearch(&codes[i], first, first_count, sizeof *first, compare_codes) ==
            NULL)
            codes[kept++] = codes[i];
    status = observe_visit(o, codes, kept, SPECIALS_UNTIL);
    free(codes);
    return status;
}

/* ---- The climb ------------------------------------------------------------- */

/* What all workers found of one kind, best first. */
static bool gather(const struct observation *o, bool hardest, size_t subject,
                   struct best *all) {
    if (!best_init(all))
        return false;
    for (unsigned i = 0; i < o->threads; i++) {
        const struct observer *w = &o->observers[i];
        const struct best *part = hardest ? &w->hardest : &w->tallies[subject].worst;
        for (size_t k = 0; k < part->count; k++)
            best_add(all, part->items[k].key, part->items[k].x, part->items[k].got);
    }
    best_cut(all);
    return true;
}

static evo_status visit_hardest(struct observation *o) {
    struct best hardest;
    uint64_t *codes = malloc(5 * OBSERVE_KEPT * sizeof *codes);
    evo_status status = EVO_ERR_MEMORY;
    size_t n = 0;
    if (codes != NULL && gather(o, true, 0, &hardest)) {
        for (size_t i = 0; i < hardest.count; i++)
            n += neighbours(hardest.items[i].x, 2, codes + n);
        free(hardest.items);
        status = observe_visit(o, codes, n, CLIMB_UNTIL);
    }
    free(codes);
    return status;
}

/* Where MPFR has to judge every input steps are fewer. */
static bool is_direct(const struct observation *o, uint64_t x) {
    const struct piece *piece = observe_piece(o, x);
    const evo_block *block =
        piece == NULL ? NULL : observe_block(piece, (int64_t)(x & (uint64_t)INT64_MAX));
    return block == NULL || block->kind == EVO_BLOCK_DIRECT;
}

/* Steps of 1, 2, 4, ... both ways, and `random` ones of up to `bits` bits. */
static size_t steps_from(uint64_t x, int bits, int random, evo_rng *rng,
                         uint64_t *out) {
    uint64_t sign = x & UINT64_C(1) << 63;
    int64_t magnitude = (int64_t)(x & (uint64_t)INT64_MAX);
    const int64_t infinite = INT64_C(0x7ff) << 52;
    size_t n = 0;
    for (int i = 0; i < random + 2 * bits; i++) {
        int64_t step = INT64_C(1) << (i % bits);
        if (i >= 2 * bits)
            step = 1 + (int64_t)(evo_rng_u64(rng) >> (64 - bits));
        bool down = i >= 2 * bits ? evo_rng_u32(rng) & 1 : i >= bits;
        int64_t to = down ? magnitude - step : magnitude + step;
        if (to > 0 && to < infinite)
            out[n++] = sign | (uint64_t)to;
    }
    return n;
}

static size_t climbers_of(const struct observation *o) {
    return o->options->climbers > 0 ? o->options->climbers : CLIMBERS;
}

/* From the worst inputs of a subject in ever narrower neighbourhoods. */
static evo_status climb_round(struct observation *o, size_t subject, uint64_t round,
                              uint64_t *codes) {
    evo_status status = EVO_OK;
    for (int bits = WIDEST; bits > 0 && status == EVO_OK; bits -= ROUND_NARROWER) {
        struct best worst;
        evo_rng rng;
        size_t n = 0;
        if (!gather(o, false, subject, &worst))
            return EVO_ERR_MEMORY;
        evo_rng_init(&rng, o->options->seed, EVO_STREAM_CERTIFY,
                     (UINT64_C(1) << 63) + (round * o->count + subject) * WIDEST +
                         (uint64_t)bits);
        for (size_t i = 0; i < worst.count && i < climbers_of(o); i++)
            n += steps_from(worst.items[i].x, bits,
                            is_direct(o, worst.items[i].x) ? FEW_STEPS : STEPS, &rng,
                            codes + n);
        free(worst.items);
        status = observe_visit(o, codes, n, CLIMB_UNTIL);
    }
    return status;
}

/* The worst seen of each cell by anyone, where the worker keeps its own. */
static void gather_peaks(const struct observation *o, size_t subject,
                         const struct piece *piece, struct peak *peaks) {
    for (unsigned i = 0; i < o->threads; i++) {
        const struct peak *other =
            observe_peaks(o, &o->observers[i].tallies[subject], piece);
        for (int c = 0; c < OBSERVE_CELLS; c++)
            if (other[c].error > peaks[c].error ||
                (other[c].error == peaks[c].error && other[c].x < peaks[c].x))
                peaks[c] = other[c];
    }
}

/* From the worst inputs of the binade's cells, in narrower and narrower neighbourhoods
 * within the binade. */
static void climb_piece(struct observation *o, size_t subject,
                        const struct piece *piece, unsigned worker) {
    enum { MOST = OBSERVE_CELLS * (CELL_STEPS + 2 * WIDEST) };
    uint64_t codes[MOST];
    struct tally *tally = &o->observers[worker].tallies[subject];
    struct peak *peaks = observe_peaks(o, tally, piece);
    evo_rng rng;
    evo_rng_init(&rng, o->options->seed, EVO_STREAM_CERTIFY,
                 (UINT64_C(3) << 62) + (uint64_t)(piece - o->pieces) * o->count +
                     subject);
    gather_peaks(o, subject, piece, peaks);
    for (int bits = WIDEST; bits > 0; bits -= ROUND_NARROWER) {
        size_t n = 0, kept = 0;
        for (int c = 0; c < OBSERVE_CELLS; c++)
            if (peaks[c].error > 0.5)
                n += steps_from(peaks[c].x, bits, CELL_STEPS, &rng, codes + n);
        for (size_t i = 0; i < n; i++)
            if (observe_piece(o, codes[i]) == piece && !is_direct(o, codes[i]))
                codes[kept++] = codes[i];
        visit_sorted(o, worker, codes, sort_codes(codes, kept), CLIMB_UNTIL);
    }
}

/* A binade's cells are written by the worker of its task alone. */
static evo_status climb_task(void *ctx, size_t index, unsigned worker) {
    struct observation *o = ctx;
    const struct piece *piece = &o->pieces[observe_scatter(index, o->piece_count)];
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    for (size_t s = 0; s < o->count && piece->count > 0 && !piece->plain; s++)
        climb_piece(o, s, piece, worker);
    evo_truth_task_end(worker);
    return EVO_OK;
}

static evo_status visit_dense(struct observation *o, size_t subject, uint64_t *codes) {
    struct best worst;
    size_t n = 0;
    if (!gather(o, false, subject, &worst))
        return EVO_ERR_MEMORY;
    for (size_t i = 0; i < worst.count && i < DENSE; i++)
        n += neighbours(worst.items[i].x,
                        is_direct(o, worst.items[i].x) ? FEW_STEPS : DENSE_REACH,
                        codes + n);
    free(worst.items);
    return observe_visit(o, codes, n, CLIMB_UNTIL);
}

static double largest_error(const struct observation *o, size_t subject) {
    double largest = -1;
    for (unsigned i = 0; i < o->threads; i++) {
        const struct best *worst = &o->observers[i].tallies[subject].worst;
        for (size_t k = 0; k < worst->count; k++)
            largest = fmax(largest, worst->items[k].key);
    }
    return largest;
}

/* Rounds until PATIENCE of them in a row find nothing worse, or the time is up. */
static evo_status climb(struct observation *o, size_t subject, uint64_t *codes) {
    double worst = largest_error(o, subject);
    evo_status status = EVO_OK;
    unsigned most = o->deadline != 0 ? MOST_ROUNDS : ROUNDS, vain = 0;
    for (unsigned round = 0; round < most && vain < PATIENCE; round++) {
        if (status != EVO_OK || observe_late(o, CLIMB_UNTIL))
            break;
        status = climb_round(o, subject, round, codes);
        if (status == EVO_OK)
            status = visit_dense(o, subject, codes);
        double now = largest_error(o, subject);
        vain = now > worst ? 0 : vain + 1;
        worst = now;
    }
    return status;
}

evo_status observe_climb(struct observation *o) {
    size_t steps = climbers_of(o) * (STEPS + 2 * (size_t)WIDEST);
    size_t dense = (size_t)DENSE * (2 * DENSE_REACH + 1);
    uint64_t *codes = malloc((steps > dense ? steps : dense) * sizeof *codes);
    evo_status status = codes == NULL ? EVO_ERR_MEMORY : visit_hardest(o);
    if (status == EVO_OK && o->options->climbers == 0)
        status = evo_parallel_for(o->threads, o->piece_count, climb_task, o);
    for (size_t s = 0; s < o->count && status == EVO_OK; s++)
        status = climb(o, s, codes);
    free(codes);
    return status;
}

/* ---- Claims ---------------------------------------------------------------- */

/* The worst inputs of a subject, judged by MPFR: all of them, or when time is up, those
 * from which the maximum comes but for a plateau. */
struct judgement {
    struct observation *o;
    struct best worst;
    double errors[OBSERVE_KEPT]; /* -1: not judged */
};

static evo_status judge_task(void *ctx, size_t index, unsigned worker) {
    struct judgement *j = ctx;
    evo_truth *truth = &j->o->observers[worker].truth;
    const struct found *found = &j->worst.items[index];
    j->errors[index] = -1;
    if (index >= JUDGED && observe_late(j->o, 1))
        return EVO_OK;
    evo_truth_set(truth, j->o->target_id, found->x);
    j->errors[index] = evo_truth_error(truth, found->got);
    j->o->observers[worker].settled++;
    evo_truth_task_end(worker);
    return EVO_OK;
}

/* MPFR's word on the worst; a scanned error that it does not confirm is an error of
 * the reference. */
static void settle(struct judgement *j, evo_claim *claim) {
    struct observation *o = j->o;
    const struct best *worst = &j->worst;
    double rest =
        worst->count == OBSERVE_KEPT ? worst->items[worst->count - 1].key : -1;
    claim->max_ulp = worst->count > 0 ? -1 : 0;
    for (size_t i = 0; i < worst->count; i++) {
        const struct found *found = &worst->items[i];
        double error = j->errors[i];
        if (error < 0) {
            rest = fmax(rest, found->key);
            continue;
        }
        bool agrees = isinf(found->key) || isinf(error)
                          ? found->key == error
                          : fabs(found->key - error) <= slack_at(error);
        if (!agrees && !atomic_exchange(&o->disagreed, true))
            atomic_store(&o->disagreement, found->x);
        bool first = error == claim->max_ulp &&
                     ordered_of(found->x) < ordered_of(claim->worst_input[0]);
        if (error > claim->max_ulp || first) {
            claim->max_ulp = error;
            claim->worst_input[0] = found->x;
            claim->worst_got = found->got;
        }
    }
    /* On a plateau more inputs than were kept, or judged, may be the worst. */
    double bound = fmin(rest + slack_at(rest), DBL_MAX);
    if (isfinite(rest) && bound > claim->max_ulp) {
        claim->reference_bound_ulp = slack_at(rest);
        claim->max_ulp = bound;
    }
}

static evo_status settle_subject(struct observation *o, size_t subject,
                                 evo_claim *claim) {
    struct judgement *j = calloc(1, sizeof *j);
    evo_status status = EVO_ERR_MEMORY;
    if (j != NULL && gather(o, false, subject, &j->worst)) {
        j->o = o;
        status = evo_parallel_for(o->threads, j->worst.count, judge_task, j);
        if (status == EVO_OK)
            settle(j, claim);
        free(j->worst.items);
    }
    free(j);
    return status == EVO_OK && atomic_load(&o->disagreed) ? EVO_ERR_INTERNAL : status;
}

static void add_up(const struct observation *o, size_t subject, evo_claim *claim,
                   uint32_t *broken) {
    evo_wide sum = 0;
    for (unsigned i = 0; i < o->threads; i++) {
        const struct tally *tally = &o->observers[i].tallies[subject];
        claim->inputs += tally->inputs;
        claim->misrounded += tally->misrounded;
        claim->special_failures += tally->infinite;
        for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
            claim->histogram[bin] += tally->bins[bin];
        sum += tally->sum;
        *broken |= tally->broken;
    }
    uint64_t finite = claim->inputs - claim->special_failures;
    claim->mean_ulp = finite == 0 ? 0 : (double)sum * 0x1p-24 / (double)finite;
}

evo_status observe_conclude(struct observation *o, bool complete) {
    evo_status status = EVO_OK;
    for (size_t s = 0; s < o->count && status == EVO_OK; s++) {
        evo_claim *claim = &o->subjects[s].claim;
        uint32_t broken = 0;
        *claim =
            (evo_claim){.verdict = EVO_VERDICT_OBSERVED, .domain = o->options->domain};
        add_up(o, s, claim, &broken);
        status = settle_subject(o, s, claim);
        if (status == EVO_OK && complete)
            evo_finish_claim(o->target_id, EVO_FORMAT_F64, &o->subjects[s], broken);
    }
    return status;
}
