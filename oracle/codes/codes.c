/* What is right of targets on codes. */
#include "oracle/codes.h"

#include "formats/block.h"

#include <math.h>
#include <string.h>

enum { FLOAT_NAN = 0x7fc00000, MAGNITUDE = 0x7fffffff, INFINITE = 0x7f800000 };

static float float_of(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static uint32_t bits_of(double value) {
    float x = (float)value;
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return value != value ? FLOAT_NAN : bits;
}

static uint64_t count_inputs(const evo_code_truth *truth) {
    switch (truth->role) {
    case EVO_CODES_ENCODE:
    case EVO_CODES_MX_SCALE:
        return UINT64_C(1) << 32;
    case EVO_CODES_MX_ENCODE:
        return UINT64_C(1) << 20;
    case EVO_CODES_SCALED:
        return (uint64_t)truth->codes << 8;
    default:
        return evo_code_multiplies(truth->role) ? (uint64_t)truth->codes * truth->codes
                                                : truth->codes;
    }
}

/* Between zero and the first, and so on, of the numbers that are not negative. */
static void find_middles(evo_code_truth *truth) {
    double values[256], middles[256];
    size_t count = evo_number_values(&truth->element, values);
    evo_number_middles(&truth->element, middles);
    for (size_t i = 0; i + 1 < count; i++)
        if (middles[i] > 0)
            truth->middles[truth->middle_count++] = middles[i];
}

evo_status evo_code_truth_init(evo_code_truth *truth, evo_target_id target,
                               evo_error *err) {
    const evo_codes *row = evo_target_codes(target);
    memset(truth, 0, sizeof *truth);
    if (row == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s is no target on codes",
                        evo_target_get(target)->name);
    truth->role = row->role;
    truth->inputs = evo_target_get(target)->inputs;
    truth->stream = EVO_STREAM_CERTIFY;
    evo_status status = evo_number_parse(row->number, &truth->number, err);
    if (status == EVO_OK)
        status = evo_number_parse("e8m0", &truth->scale, err);
    if (status != EVO_OK)
        return status;
    truth->element = truth->number;
    truth->element.overflow = EVO_OVERFLOW_SATURATE;
    if (row->role == EVO_CODES_MX_SCALE)
        truth->number = truth->scale;
    if (row->role == EVO_CODES_MX_ENCODE)
        find_middles(truth);
    truth->codes = 1U << truth->number.bits;
    for (unsigned code = 0; code < truth->codes; code++)
        truth->values[code] = evo_number_decode(&truth->number, code);
    truth->input_count = count_inputs(truth);
    return EVO_OK;
}

size_t evo_code_input_size(const evo_code_truth *truth) {
    return evo_code_encodes(truth->role) ? sizeof(float) : 1;
}

size_t evo_code_output_size(const evo_code_truth *truth) {
    bool code = evo_code_encodes(truth->role) || evo_code_multiplies(truth->role);
    return code ? 1 : sizeof(float);
}

/* ---- Blocks of OCP MX ---------------------------------------------------------- */

/* The scale of a block, and the code of its first element. */
static uint32_t encode_block(const evo_code_truth *truth, const float *x, size_t count,
                             uint8_t *scale) {
    uint32_t codes[EVO_CODES_ARITY];
    evo_status status = evo_mx_encode(&truth->element, x, count, scale, codes, NULL);
    return status == EVO_OK ? codes[0] : 0; /* of an element that verifies: always */
}

/* Largest magnitudes of every size, half of them everyday ones. */
static uint32_t draw_largest(evo_rng *rng) {
    uint32_t kind = evo_rng_below(rng, 64), mantissa = evo_rng_u32(rng) >> 9;
    uint32_t exponent = kind == 0  ? 0
                        : kind % 2 ? 97 + evo_rng_below(rng, 64)
                                   : 1 + evo_rng_below(rng, 254);
    return exponent << 23 | mantissa;
}

/* Half of the elements within 3 ulp of where the code changes, the others anywhere up
 * to the largest, by value or by encoding, and at both ends. */
static uint32_t draw_element(const evo_code_truth *truth, uint32_t largest,
                             evo_rng *rng) {
    const float amax = float_of(largest);
    uint8_t scale;
    uint32_t kind = evo_rng_below(rng, 256), bits = largest;
    if (kind < 128) {
        (void)encode_block(truth, &amax, 1, &scale);
        double middle = truth->middles[evo_rng_below(rng, truth->middle_count)];
        bits = bits_of(middle * evo_number_decode(&truth->scale, scale));
        uint32_t step = evo_rng_below(rng, 7);
        bits = bits + step < 3 ? 0 : bits + step - 3;
    } else if (kind < 192) {
        bits = bits_of(evo_rng_unit(rng) * (double)amax);
    } else if (kind < 254) {
        bits = evo_rng_below(rng, largest + 1);
    } else if (kind == 254) {
        bits = 0;
    }
    return bits < largest ? bits : largest;
}

static void draw_pair(const evo_code_truth *truth, uint64_t i,
                      uint32_t in[EVO_CODES_ARITY]) {
    evo_rng rng;
    evo_rng_init(&rng, 0, truth->stream, i);
    in[1] = draw_largest(&rng);
    in[0] = draw_element(truth, in[1], &rng) | (evo_rng_u32(&rng) & ~MAGNITUDE);
}

/* ---- Inputs and results --------------------------------------------------------- */

void evo_code_input(const evo_code_truth *truth, uint64_t i,
                    uint32_t in[EVO_CODES_ARITY]) {
    bool pairs = truth->inputs > 1;
    if (truth->role == EVO_CODES_MX_ENCODE) {
        draw_pair(truth, i, in);
        return;
    }
    in[0] = (uint32_t)(pairs ? i % truth->codes : i);
    in[1] = (uint32_t)(pairs ? i / truth->codes : 0);
}

static uint32_t encode(const evo_code_truth *truth, double value) {
    return evo_number_encode(&truth->number, value, EVO_ROUND_NEAREST_EVEN, 0);
}

uint32_t evo_code_want(const evo_code_truth *truth,
                       const uint32_t in[EVO_CODES_ARITY]) {
    const float block[EVO_CODES_ARITY] = {float_of(in[0]), float_of(in[1])};
    uint8_t scale;
    switch (truth->role) {
    case EVO_CODES_DECODE:
        return bits_of(truth->values[in[0]]);
    case EVO_CODES_SCALED: /* the product is exact: a few bits times a power of two */
        return bits_of(truth->values[in[0]] * evo_number_decode(&truth->scale, in[1]));
    case EVO_CODES_ENCODE:
        return encode(truth, (double)float_of(in[0]));
    case EVO_CODES_MX_SCALE:
        (void)encode_block(truth, block, 1, &scale);
        return scale;
    case EVO_CODES_MX_ENCODE:
        return encode_block(truth, block, 2, &scale);
    default: /* both have a few bits: the product is exact */
        return encode(truth, truth->values[in[0]] * truth->values[in[1]]);
    }
}

bool evo_code_is_nan(const evo_code_truth *truth, uint32_t got) {
    if (evo_code_output_size(truth) > 1)
        return (got & MAGNITUDE) > INFINITE;
    return got < truth->codes && isnan(truth->values[got]);
}

bool evo_code_right(const evo_code_truth *truth, uint32_t want, uint32_t got) {
    return got == want || (evo_code_is_nan(truth, want) && evo_code_is_nan(truth, got));
}

/* The least normal number: subnormals have fewer significant bits. */
static bool is_normal(const evo_number *number, double value) {
    double least = ldexp(1, 1 - number->bias);
    return isfinite(value) && fabs(value) >= least &&
           fabs(value) <= evo_number_max(number);
}

/* The middle of the numbers that are cut off to a normal one of this magnitude. */
static double middle_of(const evo_number *number, double size) {
    int mantissa = number->bits - 1 - number->exponent_bits;
    return size + ldexp(0.5, ilogb(size) - mantissa);
}

double evo_code_product(const evo_code_truth *truth,
                        const uint32_t in[EVO_CODES_ARITY]) {
    double a = truth->values[in[0]], b = truth->values[in[1]];
    /* Half of the largest: what is a little too much is no overflow. */
    bool counts = is_normal(&truth->number, a) && is_normal(&truth->number, b) &&
                  is_normal(&truth->number, a * b) &&
                  is_normal(&truth->number, 2 * a * b);
    if (!counts)
        return (double)NAN;
    if (truth->role == EVO_CODES_MULTIPLY)
        return a * b;
    double size =
        middle_of(&truth->number, fabs(a)) * middle_of(&truth->number, fabs(b));
    return copysign(size, a * b);
}

double evo_code_relative(const evo_code_truth *truth, double product, uint32_t got) {
    double value = got < truth->codes ? truth->values[got] : (double)NAN;
    double error = fabs(value - product) / fabs(product);
    return error < EVO_CODE_WORST ? error : EVO_CODE_WORST; /* a NaN, too */
}

static uint32_t want_of(const evo_code_truth *truth, uint32_t bits) {
    const uint32_t in[EVO_CODES_ARITY] = {bits, 0};
    return evo_code_want(truth, in);
}

/* The least magnitude from `lo` on whose code is another than lo's, at most `hi`.
 * Rounding is monotone, so that bisection finds it. */
static uint32_t next_edge(const evo_code_truth *truth, uint32_t sign, uint32_t lo,
                          uint32_t hi) {
    uint32_t code = want_of(truth, sign | lo);
    while (hi - lo > 1) {
        uint32_t middle = lo + (hi - lo) / 2;
        if (want_of(truth, sign | middle) == code)
            lo = middle;
        else
            hi = middle;
    }
    return hi;
}

void evo_code_edges_find(const evo_code_truth *truth, evo_code_edges *edges) {
    for (uint32_t s = 0; s < 2; s++) {
        uint32_t sign = s << 31, count = 0;
        for (uint32_t at = 0; at <= INFINITE && count < EVO_COUNT_OF(edges->codes[s]);
             at = next_edge(truth, sign, at, INFINITE + 1)) {
            edges->starts[s][count] = at;
            edges->codes[s][count++] = want_of(truth, sign | at);
        }
        edges->count[s] = count;
    }
}
