/* Formats that kernels compute in: the table and its conversions, to nearest even. */
#include "formats/formats.h"
#include "formats/family.h"

#include <math.h>
#include <string.h>

enum { FLAVOUR_FN, FLAVOUR_IEEE };

static const evo_format formats[] = {
#define EVO_FORMAT(id, name, bits, ebits, mbits, bias, flavour)                        \
    [EVO_FORMAT_##id] = {name, bits, ebits, mbits, bias, FLAVOUR_##flavour},
#include "formats/formats.def"
#undef EVO_FORMAT
};

const evo_format *evo_format_get(evo_format_id id) {
    return &formats[id];
}

bool evo_format_find(const char *name, evo_format_id *id) {
    for (int i = 0; i < EVO_FORMAT_COUNT; i++)
        if (strcmp(name, formats[i].name) == 0) {
            *id = (evo_format_id)i;
            return true;
        }
    return false;
}

int evo_format_emax(evo_format_id id) {
    int top = formats[id].infinities ? 2 : 1;
    return (1 << formats[id].exponent_bits) - top - formats[id].bias;
}

int evo_format_emin(evo_format_id id) {
    return 1 - formats[id].bias;
}

int evo_format_etiny(evo_format_id id) {
    return evo_format_emin(id) - formats[id].mantissa_bits;
}

static uint64_t sign_bit(evo_format_id id) {
    return UINT64_C(1) << (formats[id].bits - 1);
}

/* The magnitude behind the largest number: infinity, or the only NaN. */
static uint64_t overflow_code(evo_format_id id) {
    const evo_format *format = &formats[id];
    if (!format->infinities)
        return sign_bit(id) - 1;
    return ((UINT64_C(1) << format->exponent_bits) - 1) << format->mantissa_bits;
}

static uint64_t magnitude_of(evo_format_id id, uint64_t code) {
    return code & (sign_bit(id) - 1);
}

bool evo_format_is_nan(evo_format_id id, uint64_t code) {
    return magnitude_of(id, code) >= overflow_code(id) + formats[id].infinities;
}

/* Of floats the machine knows the same as what follows, and much faster. */
static double decode_float(uint64_t code) {
    uint32_t bits = (uint32_t)code;
    float value;
    memcpy(&value, &bits, sizeof value);
    return (double)value;
}

static uint64_t encode_float(double value) {
    float nearest = (float)value;
    uint32_t bits;
    memcpy(&bits, &nearest, sizeof bits);
    return bits;
}

double evo_format_decode(evo_format_id id, uint64_t code) {
    uint64_t magnitude = magnitude_of(id, code);
    double value = INFINITY;
    if (evo_format_is_nan(id, code))
        return (double)NAN;
    if (id == EVO_FORMAT_F32)
        return decode_float(code);
    if (magnitude < overflow_code(id))
        value = evo_minifloat_value(formats[id].mantissa_bits, evo_format_etiny(id),
                                    magnitude);
    return code & sign_bit(id) ? -value : value;
}

uint64_t evo_format_encode(evo_format_id id, double value) {
    int mantissa_bits = formats[id].mantissa_bits, against_half;
    if (isnan(value))
        return overflow_code(id) | UINT64_C(1) << (mantissa_bits - 1);
    if (id == EVO_FORMAT_F32)
        return encode_float(value);
    uint64_t sign = signbit(value) ? sign_bit(id) : 0;
    if (isinf(value))
        return sign | overflow_code(id);
    uint64_t code = evo_minifloat_floor(mantissa_bits, evo_format_etiny(id),
                                        fabs(value), &against_half);
    code += against_half > 0 || (against_half == 0 && (code & 1));
    return sign | (code < overflow_code(id) ? code : overflow_code(id));
}

double evo_format_ulp(evo_format_id id, double exact) {
    enum { EXPONENT_AT = 52, EXPONENTS = 0x7ff, BIAS = 1023 };
    uint64_t bits;
    memcpy(&bits, &exact, sizeof bits);
    int exponent = (int)(bits >> EXPONENT_AT & EXPONENTS) - BIAS; /* of a normal one */
    if (exponent == -BIAS || exponent == EXPONENTS - BIAS) {
        (void)frexp(exact, &exponent);
        exponent--;
    }
    int quantum = exponent - formats[id].mantissa_bits;
    if (quantum < evo_format_etiny(id))
        quantum = evo_format_etiny(id);
    if (quantum <= -BIAS)
        return ldexp(1.0, quantum);
    double ulp;
    bits = (uint64_t)(quantum + BIAS) << EXPONENT_AT;
    memcpy(&ulp, &bits, sizeof ulp);
    return ulp;
}

int64_t evo_format_to_ordered(evo_format_id id, uint64_t code) {
    int64_t magnitude = (int64_t)magnitude_of(id, code);
    return code & sign_bit(id) ? -1 - magnitude : magnitude;
}

uint64_t evo_format_from_ordered(evo_format_id id, int64_t ordered) {
    return ordered < 0 ? sign_bit(id) | (uint64_t)(-1 - ordered) : (uint64_t)ordered;
}
