/* Genes at random, changed and crossed.
 *
 * `settle` brings every combination back to one that makes sense, so that each
 * operation may change one part without minding the others.
 */
#include "quant/internal.h"

#include <math.h>

enum {
    EXPONENT_MAX = 5,
    BIAS_FROM = -8, /* what is drawn, beside the plain one: weights are mostly small */
    BIAS_TO = 24,
    BIAS_MOST = 64,
};

evo_quant_space evo_quant_space_all(unsigned bits_low, unsigned bits_high) {
    const uint32_t all = UINT32_MAX;
    evo_quant_space space = {bits_low, bits_high, all, all, all, all, all, all, all};
    return space;
}

/* One of the set bits below `count`; 0 where none is set. */
static unsigned pick(uint32_t mask, unsigned count, evo_rng *rng) {
    unsigned set = 0;
    for (unsigned k = 0; k < count; k++)
        set += mask >> k & 1;
    if (set == 0)
        return 0;
    unsigned at = evo_rng_below(rng, set);
    for (unsigned k = 0; k < count; k++)
        if (mask >> k & 1 && at-- == 0)
            return k;
    return 0;
}

static bool allowed(uint32_t mask, unsigned value) {
    return mask >> value & 1;
}

/* ---- Parts ------------------------------------------------------------------- */

static unsigned clamp(unsigned value, unsigned low, unsigned high) {
    return value < low ? low : value > high ? high : value;
}

static void draw_flavour(const evo_quant_space *space, evo_rng *rng, evo_number *n) {
    n->flavour = (evo_flavour)pick(space->flavours & ~(1u << EVO_FLAVOUR_TWOS),
                                   EVO_FLAVOUR_COUNT, rng);
}

/* At least 1: a minifloat of one bit does not verify and is replaced. */
static unsigned exponent_limit(unsigned bits) {
    return bits < 2 ? 1 : bits - 1 < EXPONENT_MAX ? bits - 1 : EXPONENT_MAX;
}

static void draw_overflow(evo_rng *rng, evo_number *n) {
    n->overflow = (evo_overflow)evo_rng_below(rng, EVO_OVERFLOW_COUNT);
}

/* Read without a scale alone. */
static void draw_bias(evo_rng *rng, evo_number *n) {
    n->bias = (int16_t)(evo_number_plain_bias(n) + BIAS_FROM +
                        (int)evo_rng_below(rng, BIAS_TO - BIAS_FROM + 1));
}

/* Everything that belongs to a family alone. */
static void draw_family(const evo_quant_space *space, evo_rng *rng, evo_gene *gene) {
    evo_number *n = &gene->quantiser.number;
    gene->book = EVO_BOOK_NONE;
    n->flavour = EVO_FLAVOUR_FINITE;
    n->exponent_bits = 0;
    n->power = 0;
    n->overflow = EVO_OVERFLOW_SATURATE;
    switch (n->family) {
    case EVO_FAMILY_INTEGER:
        if (allowed(space->flavours, EVO_FLAVOUR_TWOS) &&
            (!allowed(space->flavours, EVO_FLAVOUR_FINITE) || evo_rng_below(rng, 2)))
            n->flavour = EVO_FLAVOUR_TWOS;
        break;
    case EVO_FAMILY_MINIFLOAT:
        draw_flavour(space, rng, n);
        n->exponent_bits = (uint8_t)(1 + evo_rng_below(rng, exponent_limit(n->bits)));
        draw_overflow(rng, n);
        break;
    case EVO_FAMILY_POSIT:
        n->exponent_bits = (uint8_t)evo_rng_below(rng, 4);
        break;
    case EVO_FAMILY_POWER:
        n->power = (40 + evo_rng_below(rng, 80)) / 100.0;
        break;
    default:
        gene->book =
            (evo_book)pick(space->books & ~(1u << EVO_BOOK_NONE), EVO_BOOK_COUNT, rng);
    }
    draw_bias(rng, n);
}

static evo_family draw_kind(const evo_quant_space *space, evo_rng *rng) {
    uint32_t mask = space->families & ((1u << EVO_FAMILY_COUNT) - 1);
    return (evo_family)pick(mask, EVO_FAMILY_COUNT, rng);
}

static void draw_percentile(evo_rng *rng, evo_quantiser *q) {
    static const double percentiles[] = {99, 99.5, 99.9, 99.95, 99.99, 99.999};
    q->percentile = percentiles[evo_rng_below(rng, EVO_COUNT_OF(percentiles))];
}

/* ---- What makes sense -------------------------------------------------------- */

/* One name for formats that do the same: only codes that there are can be overflowed
 * to. */
static void settle_overflow(evo_number *n) {
    bool infinite = n->flavour == EVO_FLAVOUR_IEEE || n->flavour == EVO_FLAVOUR_P3109;
    if (n->family != EVO_FAMILY_MINIFLOAT || n->flavour == EVO_FLAVOUR_FINITE)
        n->overflow = EVO_OVERFLOW_SATURATE;
    else if (n->overflow == EVO_OVERFLOW_INFINITY && !infinite)
        n->overflow = EVO_OVERFLOW_NAN;
}

/* Of a format with a scale a bias would be the scale once more. */
static void settle_bias(const evo_quantiser *q, evo_number *n) {
    int plain = evo_number_plain_bias(n);
    if (q->scale != EVO_SCALE_NONE)
        n->bias = (int16_t)plain;
    else if (n->bias < plain - BIAS_MOST || n->bias > plain + BIAS_MOST)
        n->bias = (int16_t)(n->bias < plain ? plain - BIAS_MOST : plain + BIAS_MOST);
}

static void settle_number(const evo_quant_space *space, evo_gene *gene) {
    evo_number *n = &gene->quantiser.number;
    n->bits = (uint8_t)clamp(n->bits, space->bits_low, space->bits_high);
    n->is_unsigned = false;
    if (n->family == EVO_FAMILY_CODEBOOK &&
        (n->bits > EVO_LLOYD_MAX_BITS || gene->book == EVO_BOOK_NONE ||
         (gene->book == EVO_BOOK_NF4 && n->bits != 4)))
        gene->book = EVO_BOOK_GAUSS;
    if (n->family == EVO_FAMILY_MINIFLOAT) {
        n->exponent_bits = (uint8_t)clamp(n->exponent_bits, 1, exponent_limit(n->bits));
        evo_number plain = *n;
        plain.bias = 0;
        if (evo_number_verify(&plain, NULL) != EVO_OK)
            n->flavour = EVO_FLAVOUR_FINITE;
    }
    settle_overflow(n);
    settle_bias(&gene->quantiser, n);
    n->level_count = n->family == EVO_FAMILY_CODEBOOK && n->bits <= EVO_LLOYD_MAX_BITS
                         ? 1u << n->bits
                         : 0;
}

/* Scales of E4M3 need blocks; tensors and channels have floats or powers of two.
 * Without a scale there has to be a bias. */
static void settle_scale(const evo_quant_space *space, evo_quantiser *q) {
    bool block = q->grain >= EVO_GRAIN_BLOCK16;
    evo_family family = q->number.family;
    if ((!block && q->scale == EVO_SCALE_E4M3) ||
        (q->scale == EVO_SCALE_NONE && family != EVO_FAMILY_INTEGER &&
         family != EVO_FAMILY_MINIFLOAT))
        q->scale = EVO_SCALE_F32;
    if (block && q->calibration != EVO_CALIBRATE_MINMAX)
        q->calibration = EVO_CALIBRATE_MSE;
    if (!allowed(space->calibrations, q->calibration))
        q->calibration = allowed(space->calibrations, EVO_CALIBRATE_MSE)
                             ? EVO_CALIBRATE_MSE
                             : EVO_CALIBRATE_MINMAX;
    if (q->scale == EVO_SCALE_NONE) {
        q->grain = EVO_GRAIN_TENSOR;
        q->calibration = EVO_CALIBRATE_MINMAX;
    }
    if (q->calibration != EVO_CALIBRATE_PERCENTILE)
        q->percentile = 0;
}

/* A sign and magnitude integer of one bit has no magnitude, and the like: what does not
 * verify becomes the smallest thing that does. */
static void settle(const evo_quant_space *space, evo_rng *rng, evo_gene *gene) {
    for (int i = 0; i < 50; i++) {
        evo_number *n = &gene->quantiser.number;
        settle_scale(space, &gene->quantiser);
        settle_number(space, gene);
        bool whole =
            n->family == EVO_FAMILY_CODEBOOK
                ? n->bits <= EVO_LLOYD_MAX_BITS
                : evo_number_verify(n, NULL) == EVO_OK && evo_number_max(n) > 0;
        if (whole)
            return;
        n->family = draw_kind(space, rng);
        draw_family(space, rng, gene);
    }
}

/* ---- Operations -------------------------------------------------------------- */

void evo_gene_random(const evo_quant_space *space, evo_rng *rng, evo_gene *gene) {
    evo_quantiser *q = &gene->quantiser;
    *gene = (evo_gene){0};
    q->number.bits =
        (uint8_t)(space->bits_low +
                  evo_rng_below(rng, space->bits_high - space->bits_low + 1));
    q->number.family = draw_kind(space, rng);
    draw_family(space, rng, gene);
    q->grain = (evo_grain)pick(space->grains, EVO_GRAIN_COUNT, rng);
    q->scale = (evo_scale_format)pick(space->scales, EVO_SCALE_FORMAT_COUNT, rng);
    q->calibration =
        (evo_calibration)pick(space->calibrations, EVO_CALIBRATE_COUNT, rng);
    draw_percentile(rng, q);
    uint32_t nearest_or =
        space->roundings & ~(1u << EVO_ROUND_UP | 1u << EVO_ROUND_DOWN);
    evo_quantiser_set_rounding(q, pick(nearest_or, EVO_QUANT_LEARNED + 1, rng));
    settle(space, rng, gene);
}

/* A step within the family; without a scale every second one is of the bias. */
static void nudge(const evo_quant_space *space, evo_rng *rng, evo_gene *gene) {
    evo_number *n = &gene->quantiser.number;
    int step = evo_rng_below(rng, 2) ? 1 : -1;
    if (gene->quantiser.scale == EVO_SCALE_NONE && evo_rng_below(rng, 2)) {
        n->bias = (int16_t)(n->bias + step * (1 << evo_rng_below(rng, 3)));
        return;
    }
    switch (n->family) {
    case EVO_FAMILY_MINIFLOAT:
        switch (evo_rng_below(rng, 8)) {
        case 0:
            draw_flavour(space, rng, n);
            break;
        case 1:
            draw_overflow(rng, n);
            break;
        default:
            if (n->exponent_bits + step >= 1)
                n->exponent_bits = (uint8_t)(n->exponent_bits + step);
        }
        break;
    case EVO_FAMILY_POSIT:
        n->exponent_bits = (uint8_t)((n->exponent_bits + 4 + step) & 3);
        break;
    case EVO_FAMILY_POWER:
        n->power =
            fmin(fmax(n->power + 0.01 * step * (1 + evo_rng_below(rng, 8)), 0.2), 2);
        n->power = floor(n->power * 100 + 0.5) / 100;
        break;
    default:
        draw_family(space, rng, gene);
    }
}

void evo_gene_mutate(const evo_quant_space *space, evo_rng *rng, evo_gene *gene) {
    evo_quantiser *q = &gene->quantiser;
    evo_gene other;
    evo_gene_random(space, rng, &other);
    switch (evo_rng_below(rng, 8)) {
    case 0:
    case 1:
        nudge(space, rng, gene);
        break;
    case 2:
        if (evo_rng_below(rng, 2))
            q->number.bits = (uint8_t)(q->number.bits + 1);
        else if (q->number.bits > 1)
            q->number.bits = (uint8_t)(q->number.bits - 1);
        break;
    case 3:
        other.quantiser.number.bits = q->number.bits;
        q->number = other.quantiser.number;
        gene->book = other.book;
        break;
    case 4:
        q->grain = other.quantiser.grain;
        break;
    case 5:
        q->scale = other.quantiser.scale;
        draw_bias(rng, &q->number);
        break;
    case 6:
        q->calibration = other.quantiser.calibration;
        draw_percentile(rng, q);
        break;
    default:
        q->rounding = other.quantiser.rounding;
        q->learned = other.quantiser.learned;
    }
    settle(space, rng, gene);
}

void evo_gene_cross(const evo_quant_space *space, evo_rng *rng, const evo_gene *other,
                    evo_gene *gene) {
    const evo_quantiser *from = &other->quantiser;
    evo_quantiser *to = &gene->quantiser;
    uint32_t coins = evo_rng_u32(rng);
    if (coins & 1) {
        to->number = from->number;
        gene->book = other->book;
    }
    if (coins & 2) {
        to->grain = from->grain;
        to->scale = from->scale;
    }
    if (coins & 4) {
        to->calibration = from->calibration;
        to->percentile = from->percentile;
    }
    if (coins & 8) {
        to->rounding = from->rounding;
        to->learned = from->learned;
    }
    if (to->calibration == EVO_CALIBRATE_PERCENTILE && !(to->percentile > 0))
        draw_percentile(rng, to);
    settle(space, rng, gene);
}
