/* What quantised tensors do to outputs, and what formats cost. */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>

/* ---- Layer outputs ----------------------------------------------------------- */

static void add_outputs(const evo_tensor *w, const float *v, const double *x,
                        size_t length, double *signal, double *noise) {
    for (size_t at = 0; at < w->count; at += length) {
        double exact = 0, error = 0;
        for (size_t i = 0; i < length; i++) {
            double value = isfinite(w->data[at + i]) ? (double)w->data[at + i] : 0;
            exact += value * x[i];
            error += (value - evo_quant_got(v[at + i])) * x[i];
        }
        *signal += exact * exact;
        *noise += error * error;
    }
}

evo_status evo_quant_outputs(const evo_tensor *w, const float *v, unsigned inputs,
                             uint64_t seed, uint32_t stream, double *signal,
                             double *noise, evo_error *err) {
    evo_layer_inputs drawn;
    size_t length = w->count / evo_quant_channels(w);
    *signal = *noise = 0;
    evo_status status = evo_layer_inputs_init(&drawn, length, seed, stream, err);
    if (status != EVO_OK)
        return status;
    double *x = malloc(length * sizeof *x);
    if (x == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for layer outputs");
    for (unsigned k = 0; x != NULL && k < inputs; k++) {
        evo_layer_inputs_draw(&drawn, k, x, 1);
        add_outputs(w, v, x, length, signal, noise);
    }
    free(x);
    evo_layer_inputs_clear(&drawn);
    return status;
}

/* ---- Accumulators ------------------------------------------------------------ */

static unsigned log2_up(uint64_t n) {
    unsigned bits = 0;
    while (bits < 63 && (UINT64_C(1) << bits) < n)
        bits++;
    return bits;
}

static unsigned mantissa_bits(const evo_number *a) {
    return a->bits - !a->is_unsigned - a->exponent_bits;
}

/* Bits of the largest magnitude in units of the smallest: 2^e + m - 1 of a minifloat
 * whose every code is a number, e of 0 being sign and magnitude; those of two's
 * complement fit as well, but for the product of two least integers. */
static unsigned magnitude_bits(const evo_number *a) {
    if (a->family == EVO_FAMILY_MINIFLOAT)
        return (1u << a->exponent_bits) + mantissa_bits(a) - 1;
    return a->bits - !a->is_unsigned;
}

/* For minifloats 2^ea + ma + 2^eb + mb + ceil(log2 n) - 1, for integers the sum of the
 * magnitudes' bits + ceil(log2 n) + 1 (Aggarwal et al., "Shedding the bits", 2023):
 * one formula in the bits of the magnitudes. */
unsigned evo_accumulator_bits(const evo_number *a, const evo_number *b, uint64_t n) {
    bool full = (n & (n - 1)) == 0 && a->flavour == EVO_FLAVOUR_TWOS &&
                b->flavour == EVO_FLAVOUR_TWOS;
    return magnitude_bits(a) + magnitude_bits(b) + log2_up(n) + 1 + full;
}

/* A quire: the products of posits range over 2^(4 (n-2) 2^es); carries above. */
static unsigned quire_bits(const evo_number *a) {
    return (4 * (a->bits - 2u) << a->exponent_bits) + log2_up(EVO_QUANT_DOT) + 1;
}

/* ---- Costs ------------------------------------------------------------------- */

enum { F32_PRODUCT = 24 * 24 + 9, F32_SUM = 32 };

/* A multiplier has as many cells as its operands have bits multiplied, exponents are
 * added, and so is the product to the accumulator. Posits are decoded first, by a
 * shifter of bits * log2(bits). */
static void operation_costs(const evo_number *a, evo_quant_cost *cost) {
    double m;
    switch (a->family) {
    case EVO_FAMILY_INTEGER:
        m = magnitude_bits(a);
        cost->accumulator_bits = evo_accumulator_bits(a, a, EVO_QUANT_DOT);
        cost->bit_operations = m * m + cost->accumulator_bits;
        break;
    case EVO_FAMILY_MINIFLOAT:
        m = mantissa_bits(a) + (a->exponent_bits > 0);
        cost->accumulator_bits = evo_accumulator_bits(a, a, EVO_QUANT_DOT);
        cost->bit_operations = m * m + cost->accumulator_bits +
                               (a->exponent_bits > 0 ? a->exponent_bits + 1 : 0);
        break;
    case EVO_FAMILY_POSIT:
        m = fmax(1, (double)a->bits - 2 - a->exponent_bits);
        cost->accumulator_bits = quire_bits(a);
        cost->bit_operations =
            m * m + cost->accumulator_bits + 2.0 * a->bits * log2_up(a->bits);
        break;
    default:
        cost->accumulator_bits = F32_SUM;
        cost->bit_operations = F32_PRODUCT + F32_SUM;
        cost->table_bytes =
            a->family == EVO_FAMILY_CODEBOOK ? 4 * a->level_count : 4u << a->bits;
    }
}

/* What a block's sum takes until it is in the accumulator of f32. */
static double scale_operations(evo_scale_format format) {
    switch (format) {
    case EVO_SCALE_F32:
        return F32_PRODUCT + F32_SUM;
    case EVO_SCALE_E4M3:
        return 4 * 4 + 5 + F32_SUM;
    default:
        return 9 + F32_SUM;
    }
}

/* Instructions of 16 lanes that make a vector of floats of codes. */
static double decode_instructions(const evo_number *a) {
    enum { GATHER = 16 };
    static const uint8_t look_up[9] = {0, 2, 2, 2, 2, 3, 6, 12, GATHER};
    double by_table = a->bits <= 8 ? look_up[a->bits] : INFINITY;
    switch (a->family) {
    case EVO_FAMILY_INTEGER: /* widen, convert; sign and magnitude: shift, and, or */
        return fmin(by_table, a->flavour == EVO_FLAVOUR_TWOS ? 2 : 5);
    case EVO_FAMILY_MINIFLOAT: /* widen, two shifts, and-or; the scale rebiases */
        return fmin(by_table, 4);
    case EVO_FAMILY_POSIT: /* negate, count, shift, assemble */
        return fmin(by_table, 14);
    default: /* more than 256 levels: a gather beyond the first cache */
        return fmin(by_table, 2 * GATHER);
    }
}

/* 0.0169 ns an element for an instruction of 16 lanes and 0.034 ns for loading and
 * storing, as measured on a Zen 4; two instructions unpack codes that are not bytes or
 * pairs of them, one multiplies by the scale. */
static double decode_time(const evo_quantiser *q) {
    const double instruction = 0.0169, floor_ns = 0.034;
    unsigned bits = q->number.bits;
    double count = decode_instructions(&q->number) + (q->scale != EVO_SCALE_NONE);
    if (bits != 8 && bits != 16)
        count += 2;
    if (q->grain >= EVO_GRAIN_BLOCK16)
        count += (q->scale == EVO_SCALE_F32 ? 1 : 4) * 16.0 /
                 (double)evo_grain_length(q->grain);
    return floor_ns + instruction * count;
}

evo_quant_cost evo_quantiser_cost(const evo_quantiser *q) {
    evo_quant_cost cost = {0};
    operation_costs(&q->number, &cost);
    if (q->grain >= EVO_GRAIN_BLOCK16)
        cost.bit_operations +=
            scale_operations(q->scale) / (double)evo_grain_length(q->grain);
    cost.hardware = cost.bit_operations + cost.table_bytes;
    cost.decode_ns = decode_time(q);
    return cost;
}

evo_updates evo_measure_updates(const double *intended, const double *effective,
                                size_t count) {
    evo_updates updates = {0};
    double product = 0, squares = 0;
    size_t wanted = 0, lost = 0;
    for (size_t i = 0; i < count; i++) {
        product += intended[i] * effective[i];
        squares += intended[i] * intended[i];
        wanted += intended[i] != 0;
        lost += intended[i] != 0 && effective[i] == 0;
    }
    updates.length = sqrt(squares);
    updates.edq = squares > 0 ? product / updates.length : 0;
    updates.lost = wanted > 0 ? (double)lost / (double)wanted : 0;
    return updates;
}
