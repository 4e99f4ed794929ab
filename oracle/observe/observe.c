/* Observing f64 kernels: the plan and the samples.
 *
 * Requirements
 *   P1  Every binade of the domain is a piece of its own. A piece that is not trivial
 *       is cut into `samples` strata, equal but for one encoding, and each stratum
 *       yields one input, uniform within it. With 2.5 million strata any two
 *       neighbouring ones span less than 2^-20 of a binade, so that an interval as
 *       wide as that holds a whole stratum: an error spike of this width is met for
 *       certain, not by luck.
 *   P2  Strata are visited in OBSERVE_TURNS turns: every 256th stratum, those in the
 *       middle between two of these, and so on up to every 16th in each. All binades
 *       have their first turn, then special points are visited, and then come the other
 *       turns. When time is up the samples are still spread evenly over all binades;
 *       the first turn, in which references are made, takes binades in a scattered
 *       order, and the report counts those that it did not come to.
 *   P3  The random numbers of a turn are named by seed, EVO_STREAM_CERTIFY, binade and
 *       turn: they have nothing in common with what fitting and selection saw, and
 *       depend neither on threads nor on the domain.
 *   P4  A binade is trivial where correct rounding is copying: E is NaN, overflows or
 *       vanishes, rounds to one double, or is the argument times a power of two but
 *       for 1/128 ulp. It gets OBSERVE_FEW samples.
 *   P5  Where no blocks are fine enough (E oscillates) every input goes to MPFR, and
 *       there are only OBSERVE_DIRECT.
 */
#include "oracle/observe/observe.h"

#include <math.h>
#include <stdlib.h>

enum { BINADES = 52 + 2046, SUBNORMALS = 52, GROWTH = 16 };

/* Shares of the time by whose end no other task begins. */
#define FIRST_TURN_UNTIL 0.5
#define TURNS_UNTIL      0.75

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

/* The block, or its parts where it has no reference, as far as they meet the piece. */
static evo_status grow(const struct observation *o, struct piece *piece,
                       evo_blocks *blocks, evo_block block, int depth) {
    int64_t end = block.first + (INT64_C(1) << block.bits);
    if (end <= piece->first || block.first > piece->last)
        return EVO_OK;
    if (observe_late(o, FIRST_TURN_UNTIL))
        return EVO_ERR_STOPPED;
    evo_block built = block;
    if (evo_block_build(blocks, &built))
        return append(piece, &built);
    if (depth == EVO_BLOCK_DEPTH || block.bits == 0) {
        block.kind = EVO_BLOCK_DIRECT;
        return append(piece, &block);
    }
    int most =
        block.bits < EVO_BLOCK_DEPTH - depth ? block.bits : EVO_BLOCK_DEPTH - depth;
    int halvings = built.halvings < most ? built.halvings : most;
    evo_status status = EVO_OK;
    block.bits -= halvings;
    for (int i = 0; i < 1 << halvings && status == EVO_OK; i++) {
        status = grow(o, piece, blocks, block, depth + halvings);
        block.first += INT64_C(1) << block.bits;
    }
    return status;
}

evo_status observe_build(struct observation *o, struct piece *piece, unsigned worker) {
    evo_blocks *blocks = o->observers[worker].blocks;
    evo_block whole = {.negative = piece->negative};
    whole.bits = binade_codes(piece->slot, &whole.first);
    uint64_t size = (uint64_t)(piece->last - piece->first) + 1;
    uint64_t samples =
        o->options->samples > 0 ? o->options->samples : (uint64_t)EVO_OBSERVE_SAMPLES;
    evo_status status = grow(o, piece, blocks, whole, 0);
    if (status == EVO_ERR_STOPPED) { /* late: as if it had not begun */
        free(piece->blocks);
        piece->blocks = NULL;
        piece->count = 0;
        return EVO_OK;
    }
    const evo_block *first = &piece->blocks[0];
    if (status != EVO_OK)
        return status;
    bool alone = first->bits == whole.bits;
    piece->plain = alone && first->plain;
    if (piece->plain && samples > OBSERVE_FEW)
        samples = OBSERVE_FEW;
    if (alone && first->kind == EVO_BLOCK_DIRECT && samples > OBSERVE_DIRECT)
        samples = OBSERVE_DIRECT;
    piece->samples = samples < size ? samples : size;
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
            atomic_init(&piece->seen, 0);
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
    if (high == 0)
        return NULL;
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
    o->begun = evo_now_ns();
    if (options->seconds > 0)
        o->deadline = o->begun + (uint64_t)(1e9 * options->seconds);
    o->pieces = calloc(2 * BINADES, sizeof *o->pieces);
    o->observers = calloc(o->threads, sizeof *o->observers);
    bool good = o->pieces != NULL && o->observers != NULL;
    for (unsigned i = 0; good && i < o->threads; i++)
        good = init_observer(&o->observers[i], target);
    if (!good)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory observing %s",
                        o->target->name);
    list_pieces(o);
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
        for (size_t s = 0; w->tallies != NULL && s < o->count; s++) {
            free(w->tallies[s].worst.items);
            free(w->tallies[s].peaks);
        }
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

/* ---- Time ------------------------------------------------------------------ */

bool observe_late(const struct observation *o, double share) {
    uint64_t length = o->deadline - o->begun;
    return o->deadline != 0 &&
           (double)(evo_now_ns() - o->begun) > share * (double)length;
}

static size_t common_divisor(size_t a, size_t b) {
    return b == 0 ? a : common_divisor(b, a % b);
}

size_t observe_scatter(size_t index, size_t count) {
    size_t step = (size_t)((double)count * 0.6180339887498949) + 1;
    while (common_divisor(step, count) != 1)
        step++;
    return index * step % count;
}

/* ---- Samples --------------------------------------------------------------- */

/* The strata of a turn: `first` and every `stride` further ones. */
struct turn {
    unsigned first, stride;
};

static struct turn turn_of(unsigned number) {
    enum { HALVINGS = 5 }; /* 256, 256, 128, 64 and 32: all multiples of 16 */
    if (number == 0)
        return (struct turn){0, 256};
    if (number < HALVINGS)
        return (struct turn){256U >> number, 512U >> number};
    unsigned k = number - HALVINGS + 1, reversed = 0; /* 1..15 */
    for (int bit = 0; bit < 4; bit++)
        reversed |= (k >> bit & 1) << (3 - bit);
    return (struct turn){reversed, 16};
}

/* The strata of a turn: stratum i begins at floor(i size / samples). */
struct walk {
    uint64_t at, rest; /* begin of the stratum, and remainder of its quotient */
    uint64_t quotient, remainder; /* of size / samples */
    uint64_t step, step_rest;     /* the same of `stride` strata */
    uint64_t samples;
};

static struct walk start_walk(const struct piece *piece, struct turn turn) {
    uint64_t size = (uint64_t)(piece->last - piece->first) + 1, n = piece->samples;
    struct walk walk = {.samples = n, .quotient = size / n, .remainder = size % n};
    walk.at = turn.first * walk.quotient + turn.first * walk.remainder / n;
    walk.rest = turn.first * walk.remainder % n;
    walk.step = turn.stride * walk.quotient + turn.stride * walk.remainder / n;
    walk.step_rest = turn.stride * walk.remainder % n;
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

/* Returns how many strata it was. */
static uint64_t sample_piece(struct observation *o, const struct piece *piece,
                             unsigned number, unsigned worker) {
    struct observer *w = &o->observers[worker];
    const uint64_t sign = (uint64_t)piece->negative << 63;
    const struct turn turn = turn_of(number);
    struct walk walk = start_walk(piece, turn);
    evo_rng rng;
    uint64_t name = (uint64_t)piece->negative << 32 | piece->slot, seen = 0;
    evo_rng_init(&rng, o->options->seed, EVO_STREAM_CERTIFY,
                 (name << 8 | number) + 256);
    size_t n = 0, at = 0;
    for (uint64_t i = turn.first; i < piece->samples; i += turn.stride, seen++) {
        int64_t magnitude = piece->first + (int64_t)draw(&walk, &rng);
        size_t block = at;
        while (block + 1 < piece->count && piece->blocks[block + 1].first <= magnitude)
            block++;
        if (n == EVO_BATCH || block != at) {
            observe_batch(o, worker, piece, &piece->blocks[at], n, number == 0);
            n = 0;
            at = block;
        }
        w->x[n++] = sign | (uint64_t)magnitude;
    }
    observe_batch(o, worker, piece, &piece->blocks[at], n, number == 0);
    return seen;
}

/* Whether another task may begin. */
static evo_status may_go_on(const struct observation *o) {
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    return atomic_load(&o->disagreed) ? EVO_ERR_INTERNAL : EVO_OK;
}

static evo_status take_turn(struct observation *o, struct piece *piece, unsigned turn,
                            unsigned worker) {
    uint64_t seen = sample_piece(o, piece, turn, worker);
    evo_truth_task_end(worker);
    atomic_fetch_add(&piece->seen, seen);
    uint64_t done = 1 + atomic_fetch_add(&o->done, 1);
    if (worker == 0 && o->options->progress != NULL)
        o->options->progress(o->options->progress_ctx, done, o->total);
    return EVO_OK;
}

/* The reference of a piece and the first turn. */
static evo_status first_turn(void *ctx, size_t index, unsigned worker) {
    struct observation *o = ctx;
    struct piece *piece = &o->pieces[observe_scatter(index, o->piece_count)];
    evo_status status = may_go_on(o);
    if (status != EVO_OK || observe_late(o, FIRST_TURN_UNTIL))
        return status;
    if (piece->count == 0)
        status = observe_build(o, piece, worker);
    if (status != EVO_OK || piece->count == 0)
        return status;
    return take_turn(o, piece, 0, worker);
}

/* The other turns, the second one of each piece before the third of any. */
static evo_status later_turn(void *ctx, size_t index, unsigned worker) {
    struct observation *o = ctx;
    unsigned turn = 1 + (unsigned)(index / o->piece_count);
    size_t at = observe_scatter(index % o->piece_count, o->piece_count);
    struct piece *piece = &o->pieces[at];
    evo_status status = may_go_on(o);
    if (status != EVO_OK || piece->count == 0 || observe_late(o, TURNS_UNTIL))
        return status;
    return take_turn(o, piece, turn, worker);
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
        for (size_t s = 0; s < count; s++) {
            struct tally *tally = &w->tallies[s];
            tally->peaks = calloc(o->piece_count * OBSERVE_CELLS, sizeof *tally->peaks);
            if (tally->peaks == NULL || !best_init(&tally->worst))
                return EVO_ERR_MEMORY;
        }
    }
    return EVO_OK;
}

/* Every stratum was one encoding: there is nothing left to look for. */
static bool saw_everything(const struct observation *o) {
    for (size_t i = 0; i < o->piece_count; i++) {
        const struct piece *piece = &o->pieces[i];
        if (piece->count == 0 ||
            atomic_load(&piece->seen) != (uint64_t)(piece->last - piece->first) + 1)
            return false;
    }
    return true;
}

static evo_status look(struct observation *o) {
    o->total = OBSERVE_TURNS * o->piece_count;
    evo_status status = evo_parallel_for(o->threads, o->piece_count, first_turn, o);
    if (status == EVO_OK)
        status = observe_specials(o);
    if (status == EVO_OK)
        status = evo_parallel_for(o->threads, (OBSERVE_TURNS - 1) * o->piece_count,
                                  later_turn, o);
    if (status == EVO_OK && !saw_everything(o))
        status = observe_climb(o);
    if (status == EVO_OK && atomic_load(&o->disagreed))
        status = EVO_ERR_INTERNAL;
    return status;
}

static void fill_report(const struct observation *o, evo_observe_report *report) {
    *report = (evo_observe_report){.binades = (unsigned)o->piece_count,
                                   .skipped = atomic_load(&o->skipped)};
    uint64_t least = UINT64_MAX;
    for (size_t i = 0; i < o->piece_count; i++) {
        const struct piece *piece = &o->pieces[i];
        uint64_t size = (uint64_t)(piece->last - piece->first) + 1;
        uint64_t seen = atomic_load(&piece->seen);
        bool direct = piece->count == 1 && piece->blocks[0].kind == EVO_BLOCK_DIRECT;
        report->trivial += piece->plain;
        report->direct += direct;
        report->unvisited += piece->count == 0;
        report->blocks += piece->count;
        if (piece->count > 0 && !piece->plain && !direct && piece->samples < size &&
            seen < least)
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
