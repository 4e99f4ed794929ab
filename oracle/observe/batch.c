/* Observing: what is done with a batch of inputs.
 *
 * Requirements
 *   O1  The reference decides only what its bound allows; MPFR decides the rest.
 *   O2  Which inputs MPFR confirms is a function of the input: claims and findings do
 *       not depend on threads.
 *   O3  A disagreement between MPFR and the reference is never averaged away: it ends
 *       the observation (observe.c).
 */
#include "oracle/observe/observe.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static double value_of(uint64_t code) {
    double value;
    memcpy(&value, &code, sizeof value);
    return value;
}

static int64_t magnitude_of(uint64_t code) {
    return (int64_t)(code & (uint64_t)INT64_MAX);
}

/* ---- The first by key ------------------------------------------------------ */

static int compare_found(const void *a, const void *b) {
    const struct found *left = a, *right = b;
    if (left->key != right->key)
        return left->key > right->key ? -1 : 1;
    return (left->x > right->x) - (left->x < right->x);
}

bool best_init(struct best *best) {
    *best = (struct best){.items = malloc(2 * OBSERVE_KEPT * sizeof *best->items)};
    best->least = -INFINITY;
    best->last = UINT64_MAX;
    return best->items != NULL;
}

/* The same input may have been looked at twice. */
void best_cut(struct best *best) {
    size_t kept = 0;
    qsort(best->items, best->count, sizeof *best->items, compare_found);
    for (size_t i = 0; i < best->count && kept < OBSERVE_KEPT; i++)
        if (kept == 0 || best->items[i].x != best->items[kept - 1].x)
            best->items[kept++] = best->items[i];
    best->count = kept;
    if (kept == OBSERVE_KEPT) {
        best->least = best->items[kept - 1].key;
        best->last = best->items[kept - 1].x;
    }
}

void best_add(struct best *best, double key, uint64_t x, uint64_t got) {
    if (!(key >= best->least) || (key == best->least && x >= best->last))
        return;
    if (best->count == 2 * OBSERVE_KEPT)
        best_cut(best);
    best->items[best->count++] = (struct found){key, x, got};
}

/* The block says nothing of its first argument. */
static bool at_edge(const evo_block *block, uint64_t x) {
    return block->edge && magnitude_of(x) == block->first;
}

struct peak *observe_peaks(const struct observation *o, const struct tally *tally,
                           const struct piece *piece) {
    return tally->peaks + (size_t)(piece - o->pieces) * OBSERVE_CELLS;
}

/* Cells are eighths of a normal binade, whose code has the top bits of the fraction. */
static void add_peak(struct peak *peaks, uint64_t x, double error) {
    struct peak *peak = &peaks[x >> 49 & (OBSERVE_CELLS - 1)];
    if (error > peak->error || (error == peak->error && x < peak->x))
        *peak = (struct peak){error, x};
}

/* ---- Scoring --------------------------------------------------------------- */

static void add(struct tally *tally, uint64_t x, uint64_t got, double error,
                bool misrounded) {
    tally->misrounded += misrounded;
    if (error <= 0.5)
        tally->bins[0]++;
    else
        tally->bins[evo_error_bin(error)]++;
    if (isinf(error))
        tally->infinite++;
    else
        tally->sum += (uint64_t)((error < 0x1p27 ? error : 0x1p27) * 0x1p24);
    if (error >= tally->worst.least)
        best_add(&tally->worst, error, x, got);
    if (tally->at != NULL)
        add_peak(tally->at, x, error);
}

static void add_settled(struct observer *w, struct tally *tally, uint64_t x,
                        uint64_t got) {
    w->settled++;
    add(tally, x, got, evo_truth_error(&w->truth, got),
        !evo_truth_matches(&w->truth, got));
}

static void score_values(struct observation *o, struct observer *w, size_t subject,
                         const evo_block *block, size_t n) {
    struct tally *tally = &w->tallies[subject];
    const uint64_t *got = w->got + subject * EVO_BATCH;
    o->dd->score(block, w->hi, w->lo, (const double *)got, n, w->error);
    for (size_t i = 0; i < n; i++) {
        if (w->error[i] >= 0 && !at_edge(block, w->x[i])) {
            add(tally, w->x[i], got[i], w->error[i], w->error[i] > 0.5);
            continue;
        }
        evo_truth_set(&w->truth, o->target_id, w->x[i]);
        add_settled(w, tally, w->x[i], got[i]);
    }
}

static void score_fixed(struct observation *o, struct observer *w, size_t subject,
                        const evo_block *block, size_t n) {
    const uint64_t *got = w->got + subject * EVO_BATCH;
    bool nan = evo_format_is_nan(EVO_FORMAT_F64, block->fixed);
    for (size_t i = 0; i < n; i++) {
        if (at_edge(block, w->x[i])) {
            evo_truth_set(&w->truth, o->target_id, w->x[i]);
            add_settled(w, &w->tallies[subject], w->x[i], got[i]);
            continue;
        }
        bool met =
            nan ? evo_format_is_nan(EVO_FORMAT_F64, got[i]) : got[i] == block->fixed;
        add(&w->tallies[subject], w->x[i], got[i], met ? 0 : INFINITY, !met);
    }
}

static void score_direct(struct observation *o, struct observer *w, size_t n) {
    for (size_t i = 0; i < n; i++) {
        evo_truth_set(&w->truth, o->target_id, w->x[i]);
        for (size_t s = 0; s < o->count; s++)
            add_settled(w, &w->tallies[s], w->x[i], w->got[s * EVO_BATCH + i]);
    }
}

/* ---- The reference --------------------------------------------------------- */

static bool chosen(uint64_t x) {
    return x * UINT64_C(0x9e3779b97f4a7c15) >> (64 - OBSERVE_CONFIRM_SHIFT) == 0;
}

static void disagree(struct observation *o, uint64_t x) {
    if (!atomic_exchange(&o->disagreed, true))
        atomic_store(&o->disagreement, x);
}

static void confirm(struct observation *o, struct observer *w, const evo_block *block,
                    size_t i) {
    w->confirmed++;
    if (block->kind == EVO_BLOCK_VALUES) {
        if (!evo_block_confirm(w->blocks, block, magnitude_of(w->x[i]), w->hi[i],
                               w->lo[i]))
            disagree(o, w->x[i]);
        return;
    }
    evo_truth_set(&w->truth, o->target_id, w->x[i]);
    if (!evo_truth_matches(&w->truth, block->fixed))
        disagree(o, w->x[i]);
}

static void refer(struct observation *o, struct observer *w, const evo_block *block,
                  size_t n) {
    if (block->kind == EVO_BLOCK_VALUES) {
        const double step = ldexp(1, 1 - block->bits);
        for (size_t i = 0; i < n; i++)
            w->t[i] = (double)(magnitude_of(w->x[i]) - block->first) * step - 1;
        o->dd->eval(block, w->t, w->hi, w->lo, n);
        o->dd->gap(block, w->hi, w->lo, n, w->gap);
        for (size_t i = 0; i < n; i++)
            if (-w->gap[i] >= w->hardest.least)
                best_add(&w->hardest, -w->gap[i], w->x[i], 0);
    }
    for (size_t i = 0; i < n; i++)
        if (chosen(w->x[i]) && !at_edge(block, w->x[i]))
            confirm(o, w, block, i);
}

/* ---- Properties ------------------------------------------------------------ */

static void evaluate(const struct observation *o, size_t subject, unsigned worker,
                     const uint64_t *x, uint64_t *got, size_t n) {
    const evo_subject *s = &o->subjects[subject];
    const void *in[] = {x};
    void *out[] = {got};
    s->eval(s->ctx, worker, in, out, n);
}

/* From a to b, the argument of the larger magnitude, results go the target's way. */
static bool goes_back(const struct observation *o, uint64_t x, uint64_t a, uint64_t b) {
    double step = value_of(b) - value_of(a);
    bool negative = x >> 63 != 0;
    return (negative ? -step : step) * o->target->monotone < 0;
}

static void check_neighbours(struct observation *o, unsigned worker, size_t subject,
                             size_t n) {
    struct observer *w = &o->observers[worker];
    const uint64_t *got = w->got + subject * EVO_BATCH;
    for (size_t i = 0; i < n; i++) {
        int64_t ordered = evo_format_to_ordered(EVO_FORMAT_F64, w->x[i]);
        bool end = ordered == (w->x[i] >> 63 ? o->first : o->last);
        w->other[i] = w->x[i] + !end;
    }
    evaluate(o, subject, worker, w->other, w->got_other, n);
    for (size_t i = 0; i < n; i++)
        if (goes_back(o, w->x[i], got[i], w->got_other[i]))
            w->tallies[subject].broken |= EVO_PROPERTY_MONOTONE;
}

static void check_mirror(struct observation *o, unsigned worker, size_t subject,
                         size_t n) {
    struct observer *w = &o->observers[worker];
    const uint64_t *got = w->got + subject * EVO_BATCH;
    const uint64_t sign = UINT64_C(1) << 63;
    const uint64_t flip = o->target->symmetry == EVO_SYMMETRY_ODD ? sign : 0;
    for (size_t i = 0; i < n; i++) {
        int64_t mirror = -1 - evo_format_to_ordered(EVO_FORMAT_F64, w->x[i]);
        bool inside = mirror >= o->first && mirror <= o->last;
        w->other[i] = inside ? w->x[i] ^ sign : w->x[i];
    }
    evaluate(o, subject, worker, w->other, w->got_other, n);
    for (size_t i = 0; i < n; i++) {
        uint64_t expected = w->other[i] == w->x[i] ? got[i] : got[i] ^ flip;
        bool nans = evo_format_is_nan(EVO_FORMAT_F64, expected) &&
                    evo_format_is_nan(EVO_FORMAT_F64, w->got_other[i]);
        if (w->got_other[i] != expected && !nans)
            w->tallies[subject].broken |= EVO_PROPERTY_SYMMETRY;
    }
}

static void check_properties(struct observation *o, unsigned worker, size_t subject,
                             size_t n, bool closely) {
    struct observer *w = &o->observers[worker];
    const evo_target *target = o->target;
    const uint64_t *got = w->got + subject * EVO_BATCH;
    uint32_t broken = 0;
    for (size_t i = 0; i < n; i++) {
        double y = value_of(got[i]);
        if (y < target->range_lo || y > target->range_hi)
            broken |= EVO_PROPERTY_RANGE;
        if (i > 0 && target->monotone != 0 && goes_back(o, w->x[i], got[i - 1], got[i]))
            broken |= EVO_PROPERTY_MONOTONE;
    }
    w->tallies[subject].broken |= broken;
    if (closely && target->monotone != 0)
        check_neighbours(o, worker, subject, n);
    if (closely && target->symmetry != EVO_SYMMETRY_NONE)
        check_mirror(o, worker, subject, n);
}

void observe_batch(struct observation *o, unsigned worker, const struct piece *piece,
                   const evo_block *block, size_t n, bool closely) {
    struct observer *w = &o->observers[worker];
    bool direct = block == NULL || block->kind == EVO_BLOCK_DIRECT;
    if (n == 0)
        return;
    if (!direct)
        refer(o, w, block, n);
    for (size_t s = 0; s < o->count; s++)
        w->tallies[s].at = direct ? NULL : observe_peaks(o, &w->tallies[s], piece);
    for (size_t s = 0; s < o->count; s++) {
        evaluate(o, s, worker, w->x, w->got + s * EVO_BATCH, n);
        w->tallies[s].inputs += n;
        if (!direct && block->kind == EVO_BLOCK_VALUES)
            score_values(o, w, s, block, n);
        else if (!direct)
            score_fixed(o, w, s, block, n);
    }
    if (direct)
        score_direct(o, w, n);
    for (size_t s = 0; s < o->count; s++)
        check_properties(o, worker, s, n, closely);
}
