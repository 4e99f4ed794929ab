/* Observing f64 kernels: the plan and the samples.
 *
 * Requirements
 *   P1  Every binade of the domain is a piece of its own. A piece that is not trivial
 *       is cut into `samples` strata, equal but for one encoding, and each stratum
 *       yields one input, uniform within it. With 2.5 million strata any two
 *       neighbouring ones span less than 2^-20 of a binade, so that an interval as
 *       wide as that holds a whole stratum: an error spike of this width is met for
 *       certain, not by luck.
 *   P2  Strata are visited in OBSERVE_PASSES turns, every 16th stratum in each. When
 *       time is up the samples are still spread evenly over all binades.
 *   P3  The random numbers of a turn are named by seed, EVO_STREAM_CERTIFY, binade and
 *       turn: they have nothing in common with what fitting and selection saw, and
 *       depend neither on threads nor on the domain.
 *   P4  A binade is trivial where correct rounding is copying: E is NaN, overflows or
 *       vanishes, rounds to one double, or is the argument times a power of two but
 *       for 1/128 ulp. It gets OBSERVE_FEW samples.
 *   P5  Where no blocks are fine enough (E oscillates) every input goes to MPFR, and
 *       there are only OBSERVE_DIRECT.
 */
#include "oracle/observe.h"

#include <math.h>
#include <stdlib.h>

enum { BINADES = 52 + 2046, SUBNORMALS = 52, GROWTH = 16 };

/* ---- Blocks ---------------------------------------------------------------- */

/* Magnitude codes of a binade, from the smallest subnormal on: subnormals have binades
 * of 1, 2, 4, ... encodings. Returns how many bits they span. */
static int binade_codes(uint32_t slot, int64_t *first) {
    int bits = slot < SUBNORMALS ? (int)slot : 52;
    *first =
        slot < SUBNORMALS ? INT64_C(1) << slot : (int64_t)(slot - SUBNORMALS + 1) << 52;
    return bits;
}

static evo_status append(struct piece *piece, const evo_block *block) {
    if (piece->count % GROWTH == 0) {
        evo_block *larger =
            realloc(piece->blocks, (piece->count + GROWTH) * sizeof *piece->blocks);
        if (larger == NULL)
            return EVO_ERR_MEMORY;
        piece->blocks = larger;
    }
    piece->blocks[piece->count++] = *block;
    return EVO_OK;
}

/* The block, or its halves where it has no reference, as far as they meet the piece. */
static evo_status grow(struct piece *piece, evo_blocks *blocks, evo_block block,
                       int depth) {
    int64_t end = block.first + (INT64_C(1) << block.bits);
    if (end <= piece->first || block.first > piece->last)
        return EVO_OK;
    if (depth > 0 && evo_block_build(blocks, &block))
        return append(piece, &block);
    if (depth == EVO_BLOCK_DEPTH || block.bits == 0) {
        block.kind = EVO_BLOCK_DIRECT;
        return append(piece, &block);
    }
    block.bits--;
    evo_status status = grow(piece, blocks, block, depth + 1);
    block.first += INT64_C(1) << block.bits;
    return status == EVO_OK ? grow(piece, blocks, block, depth + 1) : status;
}

/* Whether the finest blocks are too wide at two of three places. */
static bool too_fine(evo_blocks *blocks, const evo_block *whole) {
    int refused = 0;
    if (whole->bits < EVO_BLOCK_DEPTH)
        return true;
    for (int64_t i = 0; i < 3; i++) {
        evo_block probe = *whole;
        probe.bits -= EVO_BLOCK_DEPTH;
        probe.first += ((2 * i + 1) * (INT64_C(1) << EVO_BLOCK_DEPTH) / 6)
                       << probe.bits;
        refused += !evo_block_build(blocks, &probe);
    }
    return refused >= 2;
}

static evo_status plan_piece(struct observation *o, struct piece *piece,
                             evo_blocks *blocks) {
    evo_block whole = {.negative = piece->negative};
    whole.bits = binade_codes(piece->slot, &whole.first);
    uint64_t size = (uint64_t)(piece->last - piece->first) + 1;
    uint64_t samples =
        o->options->samples > 0 ? o->options->samples : (uint64_t)EVO_OBSERVE_SAMPLES;
    evo_status status;
    if (evo_block_build(blocks, &whole)) {
        piece->plain = whole.plain;
        status = append(piece, &whole);
    } else if (too_fine(blocks, &whole)) {
        whole.kind = EVO_BLOCK_DIRECT;
        status = append(piece, &whole);
    } else {
        status = grow(piece, blocks, whole, 0);
    }
    bool direct = status == EVO_OK && piece->blocks[0].bits == whole.bits &&
                  piece->blocks[0].kind == EVO_BLOCK_DIRECT;
    if (piece->plain && samples > OBSERVE_FEW)
        samples = OBSERVE_FEW;
    if (direct && samples > OBSERVE_DIRECT)
        samples = OBSERVE_DIRECT;
    piece->samples = samples < size ? samples : size;
    return status;
}

static evo_status plan_task(void *ctx, size_t index, unsigned worker) {
    struct observation *o = ctx;
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    evo_status status = plan_piece(o, &o->pieces[index], o->observers[worker].blocks);
    evo_truth_task_end(worker);
    return status;
}

/* ---- Pieces ---------------------------------------------------------------- */

static int64_t smaller(int64_t a, int64_t b) {
    return a < b ? a : b;
}

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

static void list_pieces(struct observation *o) {
    for (int negative = 0; negative < 2; negative++) {
        int64_t from = negative ? -1 - o->last : o->first;
        int64_t to = negative ? -1 - o->first : o->last;
        for (uint32_t slot = 0; slot < BINADES; slot++) {
            int64_t first, last;
            int bits = binade_codes(slot, &first);
            last = smaller(first + ((INT64_C(1) << bits) - 1), to);
            first = larger(first, from);
            if (first > last)
                continue;
            struct piece *piece = &o->pieces[o->piece_count++];
            *piece = (struct piece){
                .negative = negative, .slot = slot, .first = first, .last = last};
            atomic_init(&piece->passes, 0);
        }
    }
}

const struct piece *observe_piece(const struct observation *o, uint64_t code) {
    bool negative = code >> 63 != 0;
    int64_t magnitude = (int64_t)(code & (uint64_t)INT64_MAX);
    size_t low = 0, high = o->piece_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct piece *piece = &o->pieces[middle];
        if (piece->negative < negative ||
            (piece->negative == negative && piece->last < magnitude))
            low = middle + 1;
        else
            high = middle;
    }
    const struct piece *piece = &o->pieces[low];
    bool holds = low < o->piece_count && piece->negative == negative &&
                 piece->first <= magnitude;
    return holds ? piece : NULL;
}

const evo_block *observe_block(const struct piece *piece, int64_t magnitude) {
    size_t low = 0, high = piece->count;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (piece->blocks[middle].first <= magnitude)
            low = middle;
        else
            high = middle;
    }
    return &piece->blocks[low];
}

static bool init_observer(struct observer *w, evo_target_id target) {
    w->blocks = evo_blocks_create(target);
    evo_truth_init(&w->truth, EVO_FORMAT_F64);
    w->has_truth = true;
    uint64_t **codes[] = {&w->x, &w->other, &w->got_other};
    double **values[] = {&w->t, &w->hi, &w->lo, &w->error, &w->gap};
    bool good = w->blocks != NULL && best_init(&w->hardest);
    for (size_t i = 0; i < EVO_COUNT_OF(codes); i++)
        good &= (*codes[i] = evo_alloc_aligned(EVO_BATCH * sizeof **codes[i])) != NULL;
    for (size_t i = 0; i < EVO_COUNT_OF(values); i++)
        good &=
            (*values[i] = evo_alloc_aligned(EVO_BATCH * sizeof **values[i])) != NULL;
    return good;
}

evo_status observe_plan(struct observation *o, evo_target_id target,
                        const evo_observe_options *options, evo_error *err) {
    *o = (struct observation){.target_id = target,
                              .target = evo_target_get(target),
                              .dd = evo_dd_best(),
                              .options = options,
                              .threads = options->threads < 1 ? 1 : options->threads};
    if (!evo_domain_codes(&options->domain, EVO_FORMAT_F64, &o->first, &o->last))
        return evo_fail(err, EVO_ERR_ARGUMENT, "the domain holds no f64 value");
    uint64_t now = evo_now_ns();
    if (options->seconds > 0) {
        o->pass_deadline = now + (uint64_t)(0.8e9 * options->seconds);
        o->deadline = now + (uint64_t)(0.95e9 * options->seconds);
    }
    o->pieces = calloc(2 * BINADES, sizeof *o->pieces);
    o->observers = calloc(o->threads, sizeof *o->observers);
    bool good = o->pieces != NULL && o->observers != NULL;
    for (unsigned i = 0; good && i < o->threads; i++)
        good = init_observer(&o->observers[i], target);
    evo_status status = EVO_ERR_MEMORY;
    if (good) {
        list_pieces(o);
        status = evo_parallel_for(o->threads, o->piece_count, plan_task, o);
    }
    if (status == EVO_ERR_MEMORY)
        return evo_fail(err, status, "out of memory observing %s", o->target->name);
    if (status != EVO_OK)
        return evo_fail(err, status, "the observation was stopped before its end");
    return EVO_OK;
}

void observe_release(struct observation *o) {
    for (size_t i = 0; o->pieces != NULL && i < o->piece_count; i++)
        free(o->pieces[i].blocks);
    for (unsigned i = 0; o->observers != NULL && i < o->threads; i++) {
        struct observer *w = &o->observers[i];
        evo_blocks_destroy(w->blocks);
        if (w->has_truth)
            evo_truth_clear(&w->truth);
        for (size_t s = 0; w->tallies != NULL && s < o->count; s++)
            free(w->tallies[s].worst.items);
        free(w->tallies);
        free(w->hardest.items);
        free(w->x);
        free(w->other);
        free(w->got);
        free(w->got_other);
        free(w->t);
        free(w->hi);
        free(w->lo);
        free(w->error);
        free(w->gap);
    }
    free(o->pieces);
    free(o->observers);
}

/* ---- Samples --------------------------------------------------------------- */

/* Strata pass, pass + 16, ... of a piece: stratum i begins at
 * floor(i size / samples). */
struct walk {
    uint64_t at, rest; /* begin of the stratum, and remainder of its quotient */
    uint64_t quotient, remainder; /* of size / samples */
    uint64_t step, step_rest;     /* the same of sixteen strata */
    uint64_t samples;
};

static struct walk start_walk(const struct piece *piece, unsigned pass) {
    uint64_t size = (uint64_t)(piece->last - piece->first) + 1, n = piece->samples;
    struct walk walk = {.samples = n, .quotient = size / n, .remainder = size % n};
    walk.at = pass * walk.quotient + pass * walk.remainder / n;
    walk.rest = pass * walk.remainder % n;
    walk.step = OBSERVE_PASSES * walk.quotient + OBSERVE_PASSES * walk.remainder / n;
    walk.step_rest = OBSERVE_PASSES * walk.remainder % n;
    return walk;
}

/* An offset uniform in the stratum; goes to the next one. */
static uint64_t draw(struct walk *walk, evo_rng *rng) {
    uint64_t width =
        walk->quotient + (walk->rest + walk->remainder >= walk->samples ? 1 : 0);
    uint64_t within = width >> 32 == 0
                          ? evo_rng_u32(rng) * width >> 32
                          : (uint64_t)((evo_wide)evo_rng_u64(rng) * width >> 64);
    uint64_t offset = walk->at + within;
    walk->at += walk->step;
    walk->rest += walk->step_rest;
    if (walk->rest >= walk->samples) {
        walk->rest -= walk->samples;
        walk->at++;
    }
    return offset;
}

static void sample_piece(struct observation *o, struct piece *piece, unsigned pass,
                         unsigned worker) {
    struct observer *w = &o->observers[worker];
    const uint64_t sign = (uint64_t)piece->negative << 63;
    struct walk walk = start_walk(piece, pass);
    evo_rng rng;
    uint64_t name = (uint64_t)piece->negative << 32 | piece->slot;
    evo_rng_init(&rng, o->options->seed, EVO_STREAM_CERTIFY, (name << 8 | pass) + 256);
    size_t n = 0, at = 0;
    for (uint64_t i = pass; i < piece->samples; i += OBSERVE_PASSES) {
        int64_t magnitude = piece->first + (int64_t)draw(&walk, &rng);
        size_t block = at;
        while (block + 1 < piece->count && piece->blocks[block + 1].first <= magnitude)
            block++;
        if (n == EVO_BATCH || block != at) {
            observe_batch(o, worker, &piece->blocks[at], n, pass == 0);
            n = 0;
            at = block;
        }
        w->x[n++] = sign | (uint64_t)magnitude;
    }
    observe_batch(o, worker, &piece->blocks[at], n, pass == 0);
}

/* Turns of all pieces, the first turn of each before the second of any. */
static evo_status sample_task(void *ctx, size_t index, unsigned worker) {
    struct observation *o = ctx;
    unsigned pass = (unsigned)(index / o->piece_count);
    struct piece *piece = &o->pieces[index % o->piece_count];
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    if (atomic_load(&o->disagreed))
        return EVO_ERR_INTERNAL;
    if (pass > 0 && o->pass_deadline != 0 && evo_now_ns() > o->pass_deadline)
        return EVO_OK;
    sample_piece(o, piece, pass, worker);
    evo_truth_task_end(worker);
    atomic_fetch_add(&piece->passes, 1);
    uint64_t visited = piece->samples / OBSERVE_PASSES;
    uint64_t done = visited + atomic_fetch_add(&o->done, visited);
    if (worker == 0 && o->options->progress != NULL)
        o->options->progress(o->options->progress_ctx, done, o->total);
    return EVO_OK;
}

/* ---- The whole ------------------------------------------------------------- */

static evo_status add_subjects(struct observation *o, evo_subject *subjects,
                               size_t count) {
    o->subjects = subjects;
    o->count = count;
    for (unsigned i = 0; i < o->threads; i++) {
        struct observer *w = &o->observers[i];
        w->tallies = calloc(count, sizeof *w->tallies);
        w->got = evo_alloc_aligned(count * EVO_BATCH * sizeof *w->got);
        if (w->tallies == NULL || w->got == NULL)
            return EVO_ERR_MEMORY;
        for (size_t s = 0; s < count; s++)
            if (!best_init(&w->tallies[s].worst))
                return EVO_ERR_MEMORY;
    }
    return EVO_OK;
}

/* Every stratum was one encoding: there is nothing left to look for. */
static bool saw_everything(const struct observation *o) {
    for (size_t i = 0; i < o->piece_count; i++) {
        const struct piece *piece = &o->pieces[i];
        if (piece->samples != (uint64_t)(piece->last - piece->first) + 1 ||
            atomic_load(&piece->passes) < OBSERVE_PASSES)
            return false;
    }
    return true;
}

static evo_status look(struct observation *o) {
    for (size_t i = 0; i < o->piece_count; i++)
        o->total += o->pieces[i].samples / OBSERVE_PASSES * OBSERVE_PASSES;
    evo_status status = observe_specials(o);
    if (status == EVO_OK)
        status = evo_parallel_for(o->threads, OBSERVE_PASSES * o->piece_count,
                                  sample_task, o);
    if (status == EVO_OK && !saw_everything(o))
        status = observe_climb(o);
    if (status == EVO_OK && atomic_load(&o->disagreed))
        status = EVO_ERR_INTERNAL;
    return status;
}

static void fill_report(const struct observation *o, evo_observe_report *report) {
    *report = (evo_observe_report){.binades = (unsigned)o->piece_count};
    uint64_t least = UINT64_MAX;
    for (size_t i = 0; i < o->piece_count; i++) {
        const struct piece *piece = &o->pieces[i];
        uint64_t size = (uint64_t)(piece->last - piece->first) + 1;
        uint64_t seen = piece->samples * atomic_load(&piece->passes) / OBSERVE_PASSES;
        bool direct = piece->count == 1 && piece->blocks[0].kind == EVO_BLOCK_DIRECT;
        report->trivial += piece->plain;
        report->direct += direct;
        report->blocks += piece->count;
        if (!piece->plain && !direct && piece->samples < size && seen < least)
            least = seen;
    }
    report->samples_per_binade = least == UINT64_MAX ? 0 : least;
    for (unsigned i = 0; i < o->threads; i++) {
        report->confirmed += o->observers[i].confirmed;
        report->settled += o->observers[i].settled;
    }
}

evo_status observe_run(struct observation *o, evo_subject *subjects, size_t count,
                       evo_observe_report *report, evo_error *err) {
    evo_status status = add_subjects(o, subjects, count);
    if (status == EVO_OK)
        status = look(o);
    if (status == EVO_OK || status == EVO_ERR_STOPPED) {
        evo_status settled = observe_conclude(o, status == EVO_OK);
        status = settled != EVO_OK ? settled : status;
    }
    if (report != NULL)
        fill_report(o, report);
    if (status == EVO_ERR_MEMORY)
        return evo_fail(err, status, "out of memory observing %s", o->target->name);
    if (status == EVO_ERR_STOPPED)
        return evo_fail(err, status, "the observation was stopped before its end");
    if (status == EVO_ERR_INTERNAL && atomic_load(&o->disagreed))
        return evo_fail(err, status,
                        "MPFR contradicts the double-double reference of %s at the "
                        "input with the encoding 0x%016llx",
                        o->target->name, (unsigned long long)o->disagreement);
    return status;
}

evo_status evo_oracle_observe(evo_target_id target, evo_format_id format,
                              evo_subject *subjects, size_t count,
                              const evo_observe_options *options,
                              evo_observe_report *report, evo_error *err) {
    struct observation o;
    if (format != EVO_FORMAT_F64)
        return evo_fail(err, EVO_ERR_UNSUPPORTED,
                        "%s is swept whole: there is no need to sample it",
                        evo_format_get(format)->name);
    for (size_t i = 0; i < count; i++)
        subjects[i].claim = (evo_claim){.domain = options->domain};
    evo_status status = observe_plan(&o, target, options, err);
    if (status == EVO_OK && count > 0)
        status = observe_run(&o, subjects, count, report, err);
    observe_release(&o);
    return status;
}
