/* Inputs: edges first, then points stratified over the core.
 *
 * Of n points up to a half are edges (all of them when there is room), an eighth are
 * neighbours of powers of two, of exact cases and of the target's multiples, the rest
 * are uniform in value and in encoding, one in each of equal strata. Small domains are
 * enumerated.
 */
#include "oracle/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct drawing {
    evo_target_id target;
    evo_format_id format;
    bool specials;
    int64_t first, last; /* of the domain, ordered */
    evo_rng rng;
    uint64_t *codes;
    size_t count, limit;
};

/* Encoding of the value, as an ordered code. */
static int64_t ordered_of(evo_format_id format, double value) {
    return evo_format_to_ordered(format, evo_format_encode(format, value));
}

static bool trivial(const struct drawing *drawing, uint64_t code) {
    double x = evo_format_decode(drawing->format, code);
    if (!isfinite(x) || x == 0)
        return true;
    uint64_t rounded = evo_oracle_round(drawing->target, drawing->format, &code);
    double y = evo_format_decode(drawing->format, rounded);
    return !isfinite(y) || y == 0;
}

static void add(struct drawing *drawing, int64_t ordered) {
    if (drawing->count >= drawing->limit || ordered < drawing->first ||
        ordered > drawing->last)
        return;
    uint64_t code = evo_format_from_ordered(drawing->format, ordered);
    if (!drawing->specials && trivial(drawing, code))
        return;
    drawing->codes[drawing->count++] = code;
}

static void add_neighbours(struct drawing *drawing, int64_t ordered, int reach) {
    /* Nothing lies beyond the ends of the order. */
    for (int64_t step = -reach; step <= reach; step++)
        if ((step <= 0 && ordered >= INT64_MIN - step) ||
            (step > 0 && ordered <= INT64_MAX - step))
            add(drawing, ordered + step);
}

/* ---- Edges ----------------------------------------------------------------- */

/* The result at an ordered argument, as an ordered code: grows with the argument where
 * the target is increasing. */
static int64_t result_at(const struct drawing *drawing, int64_t ordered) {
    uint64_t in = evo_format_from_ordered(drawing->format, ordered);
    return evo_format_to_ordered(
        drawing->format, evo_oracle_round(drawing->target, drawing->format, &in));
}

/* First argument of [low, high] whose result is at least `wanted` (falling: at most),
 * with its neighbours; nothing where no step of the piece crosses it. */
static void add_threshold(struct drawing *drawing, bool rising, int64_t low,
                          int64_t high, int64_t wanted) {
    int64_t first = result_at(drawing, low), last = result_at(drawing, high);
    if (rising ? first >= wanted || last < wanted : first <= wanted || last > wanted)
        return;
    while (low < high) {
        int64_t middle = (low & high) + ((low ^ high) >> 1);
        int64_t result = result_at(drawing, middle);
        if (rising ? result >= wanted : result <= wanted)
            high = middle;
        else
            low = middle + 1;
    }
    add_neighbours(drawing, low, 2);
}

/* The thresholds of the format and of the target's range on a monotone piece. */
static void add_piece(struct drawing *drawing, const evo_landmark *piece) {
    evo_format_id format = drawing->format;
    const evo_target *target = evo_target_get(drawing->target);
    bool rising = piece->kind == EVO_LANDMARK_RISING;
    double tiny = ldexp(1.0, evo_format_etiny(format));
    double normal = ldexp(1.0, evo_format_emin(format));
    double largest = ldexp(2 - ldexp(1, -evo_format_get(format)->mantissa_bits),
                           evo_format_emax(format));
    const double levels[] = {-largest, -normal, -tiny,   0.0,     tiny,
                             normal,   1.0,     largest, INFINITY};
    int64_t low = ordered_of(format, piece->a), high = ordered_of(format, piece->b);
    for (size_t i = 0; i < EVO_COUNT_OF(levels); i++)
        add_threshold(drawing, rising, low, high, ordered_of(format, levels[i]));
    /* Where results reach the bounds of the range, and where they leave them. */
    int64_t lo = ordered_of(format, target->range_lo);
    int64_t hi = ordered_of(format, target->range_hi);
    add_threshold(drawing, rising, low, high, rising ? lo + 1 : hi - 1);
    add_threshold(drawing, rising, low, high, rising ? hi : lo);
}

static void add_landmarks(struct drawing *drawing) {
    size_t count;
    const evo_landmark *rows = evo_target_landmarks(drawing->target, &count);
    for (size_t i = 0; i < count; i++)
        if (rows[i].kind == EVO_LANDMARK_POINT)
            add_neighbours(drawing, ordered_of(drawing->format, rows[i].a), 2);
        else if (rows[i].kind != EVO_LANDMARK_MULTIPLES)
            add_piece(drawing, &rows[i]);
}

static void add_nans(struct drawing *drawing) {
    const evo_format *format = evo_format_get(drawing->format);
    uint64_t infinity = evo_format_encode(drawing->format, INFINITY);
    uint64_t quiet = infinity | UINT64_C(1) << (format->mantissa_bits - 1);
    uint64_t sign = UINT64_C(1) << (format->bits - 1);
    const uint64_t nans[] = {quiet,        quiet | 1,           quiet | sign,
                             infinity | 1, sign | infinity | 1, sign - 1};
    for (size_t i = 0; i < EVO_COUNT_OF(nans); i++)
        add(drawing, evo_format_to_ordered(drawing->format, nans[i]));
}

static void add_edges(struct drawing *drawing) {
    evo_format_id format = drawing->format;
    const evo_target *target = evo_target_get(drawing->target);
    double tiny = ldexp(1.0, evo_format_etiny(format));
    double normal = ldexp(1.0, evo_format_emin(format));
    add_neighbours(drawing, 0, 1); /* the zeros are -1 and 0 */
    add_nans(drawing);
    for (int sign = -1; sign <= 1; sign += 2) {
        add_neighbours(drawing, ordered_of(format, sign * (double)INFINITY), 1);
        add_neighbours(drawing, ordered_of(format, sign * tiny), 1);
        add_neighbours(drawing, ordered_of(format, sign * normal), 1);
        add_neighbours(drawing, ordered_of(format, sign * 1.0), 1);
    }
    add_landmarks(drawing);
    add_neighbours(drawing, ordered_of(format, target->core_lo), 2);
    add_neighbours(drawing, ordered_of(format, target->core_hi), 2);
    add_neighbours(drawing, drawing->first, 1);
    add_neighbours(drawing, drawing->last, 1);
}

/* ---- Points ---------------------------------------------------------------- */

static uint64_t below(evo_rng *rng, uint64_t bound) {
    if (bound == 0) /* 2^64 */
        return evo_rng_u64(rng);
    if (bound <= UINT32_MAX)
        return evo_rng_below(rng, (uint32_t)bound);
    uint64_t limit = UINT64_MAX - UINT64_MAX % bound, word;
    do
        word = evo_rng_u64(rng);
    while (word >= limit);
    return word % bound;
}

/* A row of multiples, NULL where the target has none. */
static const evo_landmark *multiples_of(evo_target_id target) {
    size_t count;
    const evo_landmark *rows = evo_target_landmarks(target, &count);
    for (size_t i = 0; i < count; i++)
        if (rows[i].kind == EVO_LANDMARK_MULTIPLES)
            return &rows[i];
    return NULL;
}

/* Plus or minus a power of two, downwards from the core's largest binade, where results
 * still vary. */
static double power_of_two(struct drawing *drawing) {
    const evo_target *target = evo_target_get(drawing->target);
    double edge = fmax(fabs(target->core_lo), fabs(target->core_hi));
    uint32_t binades = 8 + (uint32_t)evo_format_get(drawing->format)->mantissa_bits;
    double value = ldexp(1, ilogb(edge) - (int)evo_rng_below(&drawing->rng, binades));
    return evo_rng_u32(&drawing->rng) & 1 ? -value : value;
}

/* A neighbour of a power of two, of an exact case or of a multiple. */
static void add_landmark(struct drawing *drawing, const double *exact, size_t exacts) {
    evo_rng *rng = &drawing->rng;
    const evo_landmark *multiples = multiples_of(drawing->target);
    double value;
    if (exacts > 0 && evo_rng_u32(rng) % 4 == 0) {
        value = exact[evo_rng_below(rng, (uint32_t)exacts)];
    } else if (multiples != NULL && evo_rng_u32(rng) % 2 == 0) {
        int most = (int)multiples->b;
        value = multiples->a * ((int)evo_rng_below(rng, 2 * (uint32_t)most + 1) - most);
    } else {
        value = power_of_two(drawing);
    }
    int step = (int)evo_rng_below(rng, 5) - 2;
    add(drawing, ordered_of(drawing->format, value) + step);
}

/* The stratum `index` of `strata` equal parts of [lo, hi]. */
static double stratum_point(struct drawing *drawing, double lo, double hi, size_t index,
                            size_t strata) {
    double at = ((double)index + evo_rng_unit(&drawing->rng)) / (double)strata;
    return lo * (1 - at) + hi * at;
}

/* Uniform in encoding over [first, last]; where that holds zero, down to arguments that
 * are lost beside 1. */
static void add_encoding(struct drawing *drawing, int64_t first, int64_t last) {
    evo_format_id format = drawing->format;
    int lowest = -(evo_format_get(format)->mantissa_bits + 3);
    if (lowest < evo_format_emin(format))
        lowest = evo_format_emin(format);
    if (evo_target_get(drawing->target)->reach_lo > 0)
        lowest = evo_format_etiny(format);
    /* Outside (-2^lowest, 2^lowest): what is left of [first, last] on either side. */
    int64_t inner = ordered_of(format, ldexp(1, lowest));
    int64_t above = first > inner ? first : inner;
    int64_t under = last < -1 - inner ? last : -1 - inner;
    uint64_t positive = last >= above ? (uint64_t)(last - above) + 1 : 0;
    uint64_t negative = first <= under ? (uint64_t)(under - first) + 1 : 0;
    if (positive + negative == 0) { /* all of it is closer to zero */
        uint64_t span = (uint64_t)(last - first) + 1;
        add(drawing, first + (int64_t)below(&drawing->rng, span));
    } else {
        uint64_t pick = below(&drawing->rng, positive + negative);
        add(drawing, pick < positive ? above + (int64_t)pick
                                     : under - (int64_t)(pick - positive));
    }
}

/* The part of the domain to draw from: its intersection with [lo, hi], all of it when
 * they are disjoint. */
struct part {
    int64_t first, last;
};

static struct part clip(const struct drawing *drawing, double lo, double hi) {
    int64_t first = ordered_of(drawing->format, lo);
    int64_t last = ordered_of(drawing->format, hi);
    struct part whole = {drawing->first, drawing->last};
    struct part part = {first > whole.first ? first : whole.first,
                        last < whole.last ? last : whole.last};
    return part.first <= part.last ? part : whole;
}

/* Uniform in value over the core for two points of three; the third is uniform in
 * encoding over the reach. */
static void add_strata(struct drawing *drawing, struct part core, struct part reach,
                       size_t index, size_t strata) {
    evo_format_id format = drawing->format;
    double lo = evo_format_decode(format, evo_format_from_ordered(format, core.first));
    double hi = evo_format_decode(format, evo_format_from_ordered(format, core.last));
    if (!isfinite(lo) || !isfinite(hi)) { /* outside the core */
        uint64_t span = (uint64_t)core.last - (uint64_t)core.first + 1;
        add(drawing, (int64_t)((uint64_t)core.first + below(&drawing->rng, span)));
    } else if (index % 3 != 0) {
        add(drawing, ordered_of(format, stratum_point(drawing, lo, hi, index, strata)));
    } else {
        add_encoding(drawing, reach.first, reach.last);
    }
}

static void enumerate(struct drawing *drawing) {
    for (int64_t ordered = drawing->first;; ordered++) {
        add(drawing, ordered);
        if (ordered == drawing->last)
            return;
    }
}

static void draw(struct drawing *drawing, size_t n) {
    double exact[EVO_EXACT_LIMIT];
    size_t exacts = evo_exact_inputs(drawing->target, drawing->format, exact);
    const evo_target *target = evo_target_get(drawing->target);
    struct part core = clip(drawing, target->core_lo, target->core_hi);
    struct part reach = clip(drawing, target->reach_lo, target->reach_hi);
    drawing->limit = n < 256 ? n / 2 : n;
    add_edges(drawing);
    drawing->limit = n;
    for (size_t i = 0; i < n / 8; i++)
        add_landmark(drawing, exact, exacts);
    /* Trivial points are rejected; eight rounds without one point end the search. */
    for (int idle = 0; drawing->count < n && idle < 8;) {
        size_t before = drawing->count;
        for (size_t i = 0; i < n - before; i++)
            add_strata(drawing, core, reach, i, n - before);
        idle = drawing->count == before ? idle + 1 : 0;
    }
}

static void shuffle(struct drawing *drawing) {
    for (size_t i = drawing->count; i > 1; i--) {
        size_t j = (size_t)below(&drawing->rng, i);
        uint64_t code = drawing->codes[i - 1];
        drawing->codes[i - 1] = drawing->codes[j];
        drawing->codes[j] = code;
    }
}

static void store_codes(const struct drawing *drawing, void *values) {
    for (size_t i = 0; i < drawing->count; i++) {
        uint64_t code = drawing->codes[i];
        switch (evo_format_get(drawing->format)->bits) {
        case 64:
            memcpy((char *)values + 8 * i, &code, 8);
            break;
        case 32:
            memcpy((char *)values + 4 * i, &(uint32_t){(uint32_t)code}, 4);
            break;
        case 16:
            memcpy((char *)values + 2 * i, &(uint16_t){(uint16_t)code}, 2);
            break;
        default:
            ((uint8_t *)values)[i] = (uint8_t)code;
        }
    }
}

size_t evo_oracle_inputs(evo_target_id target, evo_format_id format,
                         const evo_domain *domain, bool specials, uint64_t seed,
                         uint32_t stream, void *values, size_t n) {
    struct drawing drawing = {
        .target = target, .format = format, .specials = specials, .limit = n};
    if (n == 0 || !evo_domain_codes(domain, format, &drawing.first, &drawing.last))
        return 0;
    drawing.codes = malloc(n * sizeof *drawing.codes);
    if (drawing.codes == NULL)
        return 0;
    evo_rng_init(&drawing.rng, seed, stream, 0);
    uint64_t size = (uint64_t)drawing.last - (uint64_t)drawing.first + 1;
    if (size != 0 && size <= n)
        enumerate(&drawing);
    else
        draw(&drawing, n);
    shuffle(&drawing);
    store_codes(&drawing, values);
    free(drawing.codes);
    return drawing.count;
}
