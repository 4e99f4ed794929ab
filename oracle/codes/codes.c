/* What is right of targets on codes. */
#include "oracle/codes.h"

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

evo_status evo_code_truth_init(evo_code_truth *truth, evo_target_id target,
                               evo_error *err) {
    const evo_codes *row = evo_target_codes(target);
    memset(truth, 0, sizeof *truth);
    if (row == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s is no target on codes",
                        evo_target_get(target)->name);
    truth->role = row->role;
    truth->inputs = evo_target_get(target)->inputs;
    evo_status status = evo_number_parse(row->number, &truth->number, err);
    if (status == EVO_OK)
        status = evo_number_parse("e8m0", &truth->scale, err);
    if (status != EVO_OK)
        return status;
    truth->codes = 1U << truth->number.bits;
    for (unsigned code = 0; code < truth->codes; code++)
        truth->values[code] = evo_number_decode(&truth->number, code);
    truth->input_count = row->role == EVO_CODES_ENCODE   ? UINT64_C(1) << 32
                         : row->role == EVO_CODES_SCALED ? (uint64_t)truth->codes << 8
                         : evo_code_multiplies(row->role)
                             ? (uint64_t)truth->codes * truth->codes
                             : truth->codes;
    return EVO_OK;
}

size_t evo_code_input_size(const evo_code_truth *truth) {
    return truth->role == EVO_CODES_ENCODE ? sizeof(float) : 1;
}

size_t evo_code_output_size(const evo_code_truth *truth) {
    bool code = truth->role == EVO_CODES_ENCODE || evo_code_multiplies(truth->role);
    return code ? 1 : sizeof(float);
}

void evo_code_input(const evo_code_truth *truth, uint64_t i,
                    uint32_t in[EVO_CODES_ARITY]) {
    bool pairs = truth->inputs > 1;
    in[0] = (uint32_t)(pairs ? i % truth->codes : i);
    in[1] = (uint32_t)(pairs ? i / truth->codes : 0);
}

static uint32_t encode(const evo_code_truth *truth, double value) {
    return evo_number_encode(&truth->number, value, EVO_ROUND_NEAREST_EVEN, 0);
}

uint32_t evo_code_want(const evo_code_truth *truth,
                       const uint32_t in[EVO_CODES_ARITY]) {
    switch (truth->role) {
    case EVO_CODES_DECODE:
        return bits_of(truth->values[in[0]]);
    case EVO_CODES_SCALED: /* the product is exact: a few bits times a power of two */
        return bits_of(truth->values[in[0]] * evo_number_decode(&truth->scale, in[1]));
    case EVO_CODES_ENCODE:
        return encode(truth, (double)float_of(in[0]));
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

/* The least magnitude from `lo` on whose code is another than lo's, at most `hi`.
 * Rounding is monotone, so that bisection finds it. */
static uint32_t next_edge(const evo_code_truth *truth, uint32_t sign, uint32_t lo,
                          uint32_t hi) {
    uint32_t code = encode(truth, (double)float_of(sign | lo));
    while (hi - lo > 1) {
        uint32_t middle = lo + (hi - lo) / 2;
        if (encode(truth, (double)float_of(sign | middle)) == code)
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
            edges->codes[s][count++] = encode(truth, (double)float_of(sign | at));
        }
        edges->count[s] = count;
    }
}
