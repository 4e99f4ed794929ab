/* Cutting a curve into runs: see pieces.h and docs/numerics.md, "Pieces".
 *
 * Requirements
 *   P1  Every encoding of the plan lies in exactly one run.
 *   P2  A polynomial run has an enclosed remainder, a curve that is monotone over it,
 *       and a bound of at most EVO_REFERENCE_BOUND.
 *   P3  Results are clamped to the binade of the exact values: where those cross a
 *       power of two, MPFR finds the encoding, and the run is cut there.
 *   P4  What cannot be had that way ends in tables of EVO_RUN_TABLE_SIZE values.
 */
#include "oracle/references/pieces.h"

#include "oracle/references/formula_reference.h"
#include "oracle/references/piece.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    BIN_SIZE = 1 << EVO_PIECES_MANTISSA,
    SIGN_BINS = EVO_PIECES_BINS / 2,
    SPECIAL_BIN = 255,           /* infinity and NaNs */
    END_BITS = 64,               /* of values at the ends of runs */
    CROSSINGS = 3,               /* most powers of two in one run */
    MOST_RUNS = 1 << 16,         /* of one bin */
    MOST_FORMULA_RUNS = 1 << 13, /* of formulas: more of them never end */
};

/* Results of these exponents (|f| in [2^(e-1), 2^e)) overflow in any case, or are lost
 * beside the smallest subnormal: only their side matters. */
enum { HUGE_EXPONENT = 131, TINY_EXPONENT = -180 };
#define HUGE_VALUE_OF_RUN 0x1p200

struct cutter {
    const evo_pieces_plan *plan;
    evo_run *runs;
    size_t count, capacity;
    double bound;
    bool failed, endless; /* endless: too many runs, from `stuck` on */
    uint32_t stuck;
    mpfr_t first, last; /* values at the ends of a run */
    evo_piece_scratch scratch;
};

static double float_of(uint32_t code) {
    float x;
    memcpy(&x, &code, sizeof x);
    return (double)x;
}

static evo_run *add_run(struct cutter *cutter, const evo_run *run) {
    if (cutter->count == cutter->capacity) {
        size_t capacity = cutter->capacity == 0 ? 16 : 2 * cutter->capacity;
        evo_run *runs = realloc(cutter->runs, capacity * sizeof *runs);
        if (runs == NULL) {
            cutter->failed = true;
            return NULL;
        }
        cutter->runs = runs;
        cutter->capacity = capacity;
    }
    cutter->runs[cutter->count] = *run;
    return &cutter->runs[cutter->count++];
}

static void add_value(struct cutter *cutter, uint32_t first, double value) {
    evo_run run = {.first = first, .kind = EVO_RUN_VALUE, .monotone = true};
    run.coefficient[0] = value;
    add_run(cutter, &run);
}

/* The value of one encoding: rounded toward zero, so that it stays in its binade;
 * exact zeros, infinities and NaNs as they are. */
static double single_value(struct cutter *cutter, uint32_t code) {
    evo_curve_value(cutter->plan->curve, float_of(code), cutter->first);
    if (!mpfr_regular_p(cutter->first))
        return mpfr_get_d(cutter->first, MPFR_RNDZ);
    double sign = mpfr_signbit(cutter->first) ? -1 : 1;
    if (mpfr_get_exp(cutter->first) >= HUGE_EXPONENT)
        return sign * HUGE_VALUE_OF_RUN;
    if (mpfr_get_exp(cutter->first) <= TINY_EXPONENT)
        return sign * EVO_PIECES_TINY;
    return mpfr_get_d(cutter->first, MPFR_RNDZ);
}

static void add_table(struct cutter *cutter, uint32_t first) {
    evo_run run = {.first = first, .kind = EVO_RUN_TABLE};
    for (uint32_t i = 0; i < EVO_RUN_TABLE_SIZE; i++)
        run.coefficient[i] = single_value(cutter, first + i);
    cutter->bound = fmax(cutter->bound, 2.01 * 0x1p-53);
    add_run(cutter, &run);
}

/* ---- Crossing a power of two ----------------------------------------------- */

/* MPFR's exponent of the value at an encoding; its significands lie in [1/2, 1). */
static long exponent_at(struct cutter *cutter, uint32_t code) {
    evo_curve_value(cutter->plan->curve, float_of(code), cutter->last);
    return mpfr_get_exp(cutter->last);
}

/* The run's polynomial at an encoding, roughly. */
static double estimate(const evo_run *run, uint32_t code) {
    double s = (float_of(code) - run->centre) * run->scale, y = 0;
    for (int k = run->degree; k >= 0; k--)
        y = y * s + run->coefficient[k];
    return fabs(y);
}

/* The first encoding of (low, high] that is beyond the crossing, where the exponents
 * of the values are at least `exponent` (rising) or below it. The polynomial guesses,
 * MPFR decides; where the guess is wrong, it searches. */
static uint32_t find_crossing(struct cutter *cutter, const evo_run *run, uint32_t low,
                              uint32_t high, long exponent, bool rising) {
    uint32_t left = low, right = high;
    double level = ldexp(1, (int)exponent - 1);
    while (right - left > 1) {
        uint32_t middle = left + (right - left) / 2;
        if ((estimate(run, middle) >= level) == rising)
            right = middle;
        else
            left = middle;
    }
    if ((right == high || (exponent_at(cutter, right) >= exponent) == rising) &&
        (left == low || (exponent_at(cutter, left) >= exponent) != rising))
        return right;
    left = low;
    right = high;
    while (right - left > 1) {
        uint32_t middle = left + (right - left) / 2;
        if ((exponent_at(cutter, middle) >= exponent) == rising)
            right = middle;
        else
            left = middle;
    }
    return right;
}

/* Adds the run with its clamps, one part for each binade of the results, which have
 * MPFR's exponents `from` at the first encoding and `to` at the last one. */
static void add_parts(struct cutter *cutter, evo_run *run, uint32_t size, long from,
                      long to) {
    bool negative = run->coefficient[0]<0, rising = to> from;
    uint32_t last = run->first + size - 1;
    for (;;) {
        double low = ldexp(1, (int)from - 1);
        double high = 2 * low * (1 - 0x1p-53);
        run->low = negative ? -high : low;
        run->high = negative ? -low : high;
        add_run(cutter, run);
        if (from == to)
            return;
        run->first = find_crossing(cutter, run, run->first, last,
                                   rising ? from + 1 : from, rising);
        from += rising ? 1 : -1;
    }
}

/* ---- Runs ------------------------------------------------------------------ */

static bool is_monotone(const struct cutter *cutter, evo_interval slope) {
    return cutter->plan->monotone != 0 || slope.lo >= 0 || slope.hi <= 0;
}

/* One polynomial, or one side of the scale, for the whole run; false when it has to be
 * cut. */
static bool try_run(struct cutter *cutter, uint32_t first, uint32_t size) {
    evo_interval t[EVO_TAYLOR_MAX + 1];
    evo_run run = {.first = first, .kind = EVO_RUN_POLYNOMIAL, .monotone = true};
    double near = fabs(float_of(first)), sign = first >> 31 ? -1 : 1;
    double step = ldexp(1, near < 0x1p-126 ? -149 : ilogb(near) - EVO_PIECES_MANTISSA);
    double half = step * (double)size / 2, far = near + 2 * half;
    evo_interval hull =
        sign > 0 ? (evo_interval){near, far} : (evo_interval){-far, -near};
    if (!evo_enclose(cutter->plan->curve, hull, EVO_PIECE_NODES, t) ||
        !is_monotone(cutter, t[1]))
        return false;
    evo_curve_value(cutter->plan->curve, float_of(first), cutter->first);
    evo_curve_value(cutter->plan->curve, float_of(first + size - 1), cutter->last);
    if (!mpfr_regular_p(cutter->first) || !mpfr_regular_p(cutter->last) ||
        mpfr_signbit(cutter->first) != mpfr_signbit(cutter->last))
        return false;
    long from = mpfr_get_exp(cutter->first), to = mpfr_get_exp(cutter->last);
    double value_sign = mpfr_signbit(cutter->first) ? -1 : 1;
    if (from >= HUGE_EXPONENT && to >= HUGE_EXPONENT) {
        add_value(cutter, first, value_sign * HUGE_VALUE_OF_RUN);
        return true;
    }
    if (from <= TINY_EXPONENT && to <= TINY_EXPONENT) {
        add_value(cutter, first, value_sign * EVO_PIECES_TINY);
        return true;
    }
    if (labs(from - to) > CROSSINGS)
        return false;
    double smallest = fmin(fabs(mpfr_get_d(cutter->first, MPFR_RNDZ)),
                           fabs(mpfr_get_d(cutter->last, MPFR_RNDZ)));
    double remainder;
    int degree = evo_piece_degree(t, half, smallest, &remainder);
    if (degree < 0)
        return false;
    run.degree = (uint8_t)degree;
    run.centre = sign * (near + half);
    run.scale = 1 / half;
    evo_piece_fit(cutter->plan->curve, &run, &cutter->scratch);
    double bound = evo_piece_bound(&run, remainder, smallest);
    if (!(bound <= EVO_REFERENCE_BOUND))
        return false;
    cutter->bound = fmax(cutter->bound, bound);
    add_parts(cutter, &run, size, from, to);
    return true;
}

static const evo_definition *definition_of(evo_curve curve) {
    return curve >= EVO_TARGET_DEFINED && curve < EVO_TARGET_LIMIT
               ? evo_target_get((evo_target_id)curve)->definition
               : NULL;
}

static bool flat_run(struct cutter *cutter, const evo_definition *definition,
                     uint32_t first, evo_interval x) {
    evo_formula_value value;
    if (!evo_formula_flat(definition, x, HUGE_EXPONENT, TINY_EXPONENT, &value))
        return false;
    add_value(cutter, first,
              value.kind == EVO_FORMULA_EXACT  ? value.value
              : value.kind == EVO_FORMULA_HUGE ? value.value * HUGE_VALUE_OF_RUN
                                               : value.value * EVO_PIECES_TINY);
    return true;
}

static bool exact_run(struct cutter *cutter, uint32_t first, uint32_t size) {
    double a = float_of(first), b = float_of(first + size - 1), value;
    const evo_definition *definition = definition_of(cutter->plan->curve);
    if (definition != NULL)
        return flat_run(cutter, definition, first,
                        (evo_interval){a < b ? a : b, a < b ? b : a});
    if (!evo_exact_everywhere(cutter->plan->curve,
                              (evo_interval){a < b ? a : b, a < b ? b : a}, &value))
        return false;
    add_value(cutter, first, value);
    return true;
}

static void cut(struct cutter *cutter, uint32_t first, uint32_t size) {
    bool formula = definition_of(cutter->plan->curve) != NULL;
    if (!cutter->failed && cutter->count > (formula ? MOST_FORMULA_RUNS : MOST_RUNS)) {
        cutter->failed = cutter->endless = true;
        cutter->stuck = first;
    }
    if (cutter->failed || exact_run(cutter, first, size))
        return;
    if (size <= EVO_RUN_TABLE_SIZE) {
        add_table(cutter, first);
    } else if (!try_run(cutter, first, size)) {
        cut(cutter, first, size / 2);
        cut(cutter, first + size / 2, size / 2);
    }
}

/* ---- Special runs ---------------------------------------------------------- */

/* 2^exponent x 2/pi (or 2) modulo 4 in parts of 28 bits, so that products with 24-bit
 * integers are exact. */
static void add_circular(struct cutter *cutter, uint32_t first, evo_run_kind kind,
                         bool turns, int log2_scale) {
    evo_run run = {.first = first, .kind = (uint8_t)kind, .high = 1};
    long exponent = (long)(first >> EVO_PIECES_MANTISSA) - 127 - EVO_PIECES_MANTISSA;
    mpfr_t angle, part;
    mpfr_inits2(400, angle, part, (mpfr_ptr)0);
    run.scale = ldexp(1, (int)-exponent);
    mpfr_set_ui_2exp(angle, 2, exponent + log2_scale, MPFR_RNDN);
    if (!turns) {
        mpfr_const_pi(part, MPFR_RNDN);
        mpfr_div(angle, angle, part, MPFR_RNDN);
        run.high = 1 - 0x1p-53; /* |sin x| < 1 where x is rational and not 0 */
    }
    mpfr_div_2ui(angle, angle, 2, MPFR_RNDN);
    mpfr_frac(angle, angle, MPFR_RNDN);
    mpfr_mul_2ui(angle, angle, 2, MPFR_RNDN);
    for (int i = 0; i < 4; i++) {
        long unit = 26 + 28 * i;
        mpfr_mul_2si(part, angle, unit, MPFR_RNDN);
        mpfr_trunc(part, part);
        mpfr_mul_2si(part, part, -unit, MPFR_RNDN);
        run.coefficient[i] = mpfr_get_d(part, MPFR_RNDN);
        mpfr_sub(angle, angle, part, MPFR_RNDN);
    }
    mpfr_clears(angle, part, (mpfr_ptr)0);
    add_run(cutter, &run);
}

/* Bins with an evaluation of their own; false: cut. */
static bool special_bin(struct cutter *cutter, unsigned bin) {
    uint32_t first = (uint32_t)bin << EVO_PIECES_MANTISSA;
    bool from_one = bin >= 127;
    const evo_definition *definition = definition_of(cutter->plan->curve);
    evo_target_id id;
    int scale;
    if (definition != NULL) { /* odd or even: from zero up */
        bool circular =
            evo_formula_scaled(definition, &id, &scale) && (int)bin >= 127 - scale;
        if (circular)
            add_circular(cutter, first,
                         id == EVO_TARGET_SINPI ? EVO_RUN_SIN : EVO_RUN_COS, true,
                         scale);
        return circular;
    }
    switch (cutter->plan->curve) {
    case EVO_TARGET_SIN:
    case EVO_TARGET_COS:
    case EVO_TARGET_TAN:
        if (from_one)
            add_circular(cutter, first,
                         cutter->plan->curve == EVO_TARGET_SIN   ? EVO_RUN_SIN
                         : cutter->plan->curve == EVO_TARGET_COS ? EVO_RUN_COS
                                                                 : EVO_RUN_TAN,
                         false, 0);
        return from_one;
    case EVO_TARGET_SINPI:
    case EVO_TARGET_COSPI:
        if (from_one)
            add_circular(cutter, first,
                         cutter->plan->curve == EVO_TARGET_SINPI ? EVO_RUN_SIN
                                                                 : EVO_RUN_COS,
                         true, 0);
        return from_one;
    case EVO_TARGET_LGAMMA:
        if (bin >= SIGN_BINS + 127 + EVO_REFLECTED_FROM_LOG2) {
            add_run(cutter, &(evo_run){.first = first, .kind = EVO_RUN_REFLECTED});
            return true;
        }
        return false;
    case EVO_TARGET_TGAMMA:
        if (bin >= SIGN_BINS + 127 + EVO_FADING_FROM_LOG2) {
            add_run(cutter, &(evo_run){.first = first, .kind = EVO_RUN_FADING});
            return true;
        }
        return false;
    default:
        return false;
    }
}

static void cut_bin(struct cutter *cutter, unsigned bin) {
    uint32_t first = (uint32_t)bin << EVO_PIECES_MANTISSA;
    if (bin < cutter->plan->first_bin || bin >= cutter->plan->end_bin) {
        add_value(cutter, first, (double)NAN);
    } else if (bin % SIGN_BINS == SPECIAL_BIN) {
        add_value(cutter, first, single_value(cutter, first));
        add_value(cutter, first + 1, (double)NAN);
    } else if (!exact_run(cutter, first, BIN_SIZE) && !special_bin(cutter, bin)) {
        cut(cutter, first, BIN_SIZE);
    }
}

/* ---- The whole ------------------------------------------------------------- */

struct building {
    const evo_pieces_plan *plan;
    struct cutter *bins;
};

static evo_status build_bin(void *ctx, size_t bin, unsigned worker) {
    struct building *building = ctx;
    struct cutter *cutter = &building->bins[bin];
    cutter->plan = building->plan;
    mpfr_inits2(END_BITS, cutter->first, cutter->last, (mpfr_ptr)0);
    evo_piece_scratch_init(&cutter->scratch);
    cut_bin(cutter, (unsigned)bin);
    evo_piece_scratch_clear(&cutter->scratch);
    mpfr_clears(cutter->first, cutter->last, (mpfr_ptr)0);
    evo_truth_task_end(worker);
    return cutter->endless  ? EVO_ERR_UNSUPPORTED
           : cutter->failed ? EVO_ERR_MEMORY
                            : EVO_OK;
}

static evo_status join(const struct cutter *bins, size_t count, evo_pieces *pieces) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += bins[i].count;
    pieces->runs = malloc((total + 1) * sizeof *pieces->runs);
    if (pieces->runs == NULL)
        return EVO_ERR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        pieces->index[i] = (uint32_t)pieces->count;
        memcpy(pieces->runs + pieces->count, bins[i].runs,
               bins[i].count * sizeof *pieces->runs);
        pieces->count += bins[i].count;
        pieces->bound = fmax(pieces->bound, bins[i].bound);
    }
    for (size_t i = count; i <= EVO_PIECES_BINS; i++)
        pieces->index[i] = (uint32_t)pieces->count;
    return EVO_OK;
}

static evo_status endless(const evo_pieces_plan *plan, uint32_t code, evo_error *err) {
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "the formula of %s has no fast reference in f32 near x = %g: "
                    "neither its smoothness nor its direction could be shown there; "
                    "another way to write it, or a domain, may help",
                    evo_target_get((evo_target_id)plan->curve)->name, float_of(code));
}

evo_status evo_pieces_build(const evo_pieces_plan *plan, unsigned threads,
                            evo_pieces *pieces, evo_error *err) {
    bool folded = plan->symmetry != EVO_SYMMETRY_NONE;
    size_t count = folded ? SIGN_BINS : EVO_PIECES_BINS;
    *pieces = (evo_pieces){.keep = folded ? INT32_MAX : UINT32_MAX};
    pieces->fold.keep = folded ? INT64_MAX : -1;
    pieces->fold.sign = plan->symmetry == EVO_SYMMETRY_ODD ? INT64_MIN : 0;
    struct building building = {plan, calloc(count, sizeof *building.bins)};
    evo_status status = EVO_ERR_MEMORY;
    if (building.bins != NULL) {
        status =
            evo_parallel_for(threads < 1 ? 1 : threads, count, build_bin, &building);
        if (status == EVO_OK)
            status = join(building.bins, count, pieces);
        for (size_t i = 0; i < count; i++)
            free(building.bins[i].runs);
        for (size_t i = 0; i < count && status == EVO_ERR_UNSUPPORTED; i++)
            if (building.bins[i].endless)
                status = endless(plan, building.bins[i].stuck, err);
    }
    free(building.bins);
    if (status == EVO_ERR_ARGUMENT)
        return status;
    if (status != EVO_OK)
        return evo_fail(err, status, "out of memory building a reference");
    return EVO_OK;
}

void evo_pieces_clear(evo_pieces *pieces) {
    free(pieces->runs);
    *pieces = (evo_pieces){.runs = NULL};
}
