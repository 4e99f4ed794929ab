/* Minifloats: sign, exponent, mantissa, in every flavour. */
#include "formats/family.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- Magnitudes ---------------------------------------------------------------- */

double evo_minifloat_value(int mantissa_bits, int etiny, uint64_t code) {
    uint64_t hidden = UINT64_C(1) << mantissa_bits, n = code & (hidden - 1);
    int exponent = (int)(code >> mantissa_bits);
    if (exponent > 0) {
        n |= hidden;
        exponent--;
    }
    return ldexp((double)n, exponent + etiny);
}

uint64_t evo_minifloat_floor(int mantissa_bits, int etiny, double x,
                             int *against_half) {
    *against_half = -2;
    if (x == 0)
        return 0;
    int exponent; /* x = n 2^(exponent - 53), n < 2^53 an integer */
    uint64_t n = (uint64_t)ldexp(frexp(x, &exponent), 53);
    int quantum = exponent - 1 - mantissa_bits;
    if (quantum < etiny)
        quantum = etiny;
    int shift = quantum - (exponent - 53); /* >= 0, as mantissa_bits <= 52 */
    uint64_t base = (uint64_t)(quantum - etiny) << mantissa_bits;
    if (shift > 54) {
        *against_half = -1;
        return base;
    }
    uint64_t quotient = n >> shift, twice = (n - (quotient << shift)) << 1;
    if (twice != 0) {
        uint64_t unit = UINT64_C(1) << shift;
        *against_half = (twice > unit) - (twice < unit);
    }
    return base + quotient;
}

/* ---- Family -------------------------------------------------------------------- */

static int magnitude_bits(const evo_number *number) {
    return number->bits - !number->is_unsigned;
}

int evo_minifloat_mantissa_bits(const evo_number *number) {
    return magnitude_bits(number) - number->exponent_bits;
}

/* Without sign and mantissa a zero would cost a code of powers of two: there is none,
 * and ranks, which are the codes, lie one below the magnitudes. */
static bool lacks_zero(const evo_number *number) {
    return number->is_unsigned && evo_minifloat_mantissa_bits(number) == 0;
}

static int etiny_of(const evo_number *number) {
    return 1 - lacks_zero(number) - number->bias - evo_minifloat_mantissa_bits(number);
}

static uint32_t sign_bit(const evo_number *number) {
    return number->is_unsigned ? 0 : evo_sign_bit(number);
}

/* The code behind the largest number: infinity, a NaN, or none at all. */
static uint32_t overflow_code(const evo_number *number) {
    uint32_t all = UINT32_C(1) << magnitude_bits(number);
    switch (number->flavour) {
    case EVO_FLAVOUR_FN:
    case EVO_FLAVOUR_P3109:
        return all - 1;
    case EVO_FLAVOUR_IEEE:
        return all - (UINT32_C(1) << evo_minifloat_mantissa_bits(number));
    default:
        return all;
    }
}

static int32_t last(const evo_number *number) {
    return (int32_t)overflow_code(number) - 1;
}

static int32_t first(const evo_number *number) {
    return number->is_unsigned ? 0 : -last(number);
}

static double value(const evo_number *number, int32_t rank) {
    uint64_t magnitude = (uint64_t)(rank < 0 ? -rank : rank) + lacks_zero(number);
    double x = evo_minifloat_value(evo_minifloat_mantissa_bits(number),
                                   etiny_of(number), magnitude);
    return rank < 0 ? -x : x;
}

static int32_t floor_rank(const evo_number *number, double x) {
    int against_half;
    int32_t rank =
        (int32_t)evo_minifloat_floor(evo_minifloat_mantissa_bits(number),
                                     etiny_of(number), fabs(x), &against_half) -
        lacks_zero(number);
    return x >= 0 ? rank : -rank - (against_half > -2);
}

static bool special(const evo_number *number, double x, uint32_t *result) {
    uint32_t sign = signbit(x) ? sign_bit(number) : 0;
    bool one_zero =
        number->flavour == EVO_FLAVOUR_FNUZ || number->flavour == EVO_FLAVOUR_P3109;
    if (x == 0) {
        *result = sign;
        return !number->is_unsigned && !one_zero;
    }
    *result = sign | overflow_code(number);
    if (isinf(x))
        return number->flavour == EVO_FLAVOUR_IEEE ||
               number->flavour == EVO_FLAVOUR_P3109;
    if (number->flavour == EVO_FLAVOUR_IEEE) /* the quiet one */
        *result |= UINT32_C(1) << (evo_minifloat_mantissa_bits(number) - 1);
    if (one_zero)
        *result = sign_bit(number);
    return number->flavour != EVO_FLAVOUR_FINITE;
}

static double decode(const evo_number *number, uint32_t c) {
    uint32_t sign = c & sign_bit(number), magnitude = c & ~sign;
    uint32_t nan_code;
    if (sign != 0 && magnitude == 0)
        return special(number, -0.0, &nan_code) ? -0.0 : (double)NAN;
    if (magnitude < overflow_code(number))
        return value(number, sign != 0 ? -(int32_t)magnitude : (int32_t)magnitude);
    if (number->flavour == EVO_FLAVOUR_FN || magnitude > overflow_code(number))
        return (double)NAN;
    return sign != 0 ? -INFINITY : INFINITY;
}

/* Exponents stay small enough that products of two values are doubles. */
enum { BIAS_LIMIT = 240 };

static evo_status verify(const evo_number *number, evo_error *err) {
    int mantissa_bits = evo_minifloat_mantissa_bits(number);
    if (number->exponent_bits > 8 || mantissa_bits < 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a minifloat has 0 to 8 bits of exponent and at least 0 of "
                        "mantissa, not %d and %d",
                        number->exponent_bits, mantissa_bits);
    if (number->bias < -BIAS_LIMIT || number->bias > BIAS_LIMIT)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "the bias of a minifloat is between -%d and %d, not %d",
                        BIAS_LIMIT, BIAS_LIMIT, number->bias);
    bool plain =
        number->flavour == EVO_FLAVOUR_FINITE || number->flavour == EVO_FLAVOUR_FN;
    if (number->flavour == EVO_FLAVOUR_TWOS)
        return evo_fail(err, EVO_ERR_ARGUMENT, "two's complement is for integers");
    if (!plain && (number->exponent_bits == 0 ||
                   (number->is_unsigned && number->flavour != EVO_FLAVOUR_IEEE)))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "infinities and a single zero need bits of exponent, and a "
                        "single zero a sign");
    if (number->flavour == EVO_FLAVOUR_IEEE && mantissa_bits == 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "without mantissa there is no NaN beside infinity: flavours "
                        "FINITE, FN, FNUZ and P3109 go without");
    if (last(number) < 1)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a minifloat needs a finite value besides zero");
    return EVO_OK;
}

/* ---- Names --------------------------------------------------------------------- */

static const struct suffix {
    const char *text;
    evo_flavour flavour;
    evo_overflow overflow;
} suffixes[] = {
    {"a", EVO_FLAVOUR_FINITE, EVO_OVERFLOW_SATURATE},
    {"fn", EVO_FLAVOUR_FN, EVO_OVERFLOW_NAN},
    {"i", EVO_FLAVOUR_IEEE, EVO_OVERFLOW_INFINITY},
    {"fnuz", EVO_FLAVOUR_FNUZ, EVO_OVERFLOW_NAN},
    /* For what the rows of OCP's elements, finite in spite of their fn, leave unnamed.
     */
    {"n", EVO_FLAVOUR_FN, EVO_OVERFLOW_NAN},
};

/* Without exponent: integers. */
int16_t evo_minifloat_plain_bias(const evo_number *number) {
    if (number->exponent_bits == 0)
        return (int16_t)(1 - evo_minifloat_mantissa_bits(number));
    int half = 1 << (number->exponent_bits - 1);
    bool one_zero =
        number->flavour == EVO_FLAVOUR_FNUZ || number->flavour == EVO_FLAVOUR_P3109;
    return (int16_t)(one_zero ? half : half - 1);
}

static bool parse_p3109(const char *name, evo_number *number) {
    if (strncmp(name, "p3109_", 6) != 0)
        return false;
    name += 6;
    int bits = evo_parse_count(&name);
    if (bits < 0 || *name++ != 'p')
        return false;
    int precision = evo_parse_count(&name);
    if (precision < 1 || precision >= bits || *name != '\0')
        return false;
    number->bits = (uint8_t)bits;
    number->exponent_bits = (uint8_t)(bits - precision);
    number->flavour = EVO_FLAVOUR_P3109;
    number->overflow = EVO_OVERFLOW_INFINITY;
    number->bias = number->exponent_bits <= 8 ? evo_minifloat_plain_bias(number) : 0;
    return true;
}

static bool parse(const char *name, evo_number *number) {
    number->family = EVO_FAMILY_MINIFLOAT;
    if (parse_p3109(name, number))
        return true;
    if (*name == 'u') {
        number->is_unsigned = true;
        name++;
    }
    if (*name++ != 'e')
        return false;
    int exponent_bits = evo_parse_count(&name);
    if (exponent_bits < 0 || *name++ != 'm')
        return false;
    int mantissa_bits = evo_parse_count(&name);
    if (mantissa_bits < 0)
        return false;
    for (size_t i = 0; i < EVO_COUNT_OF(suffixes); i++)
        if (strcmp(name, suffixes[i].text) == 0) {
            number->bits =
                (uint8_t)(exponent_bits + mantissa_bits + !number->is_unsigned);
            number->exponent_bits = (uint8_t)exponent_bits;
            number->flavour = suffixes[i].flavour;
            number->overflow = suffixes[i].overflow;
            number->bias = exponent_bits <= 8 ? evo_minifloat_plain_bias(number) : 0;
            return true;
        }
    return false;
}

static void format(const evo_number *number, char text[EVO_NUMBER_NAME]) {
    int mantissa_bits = evo_minifloat_mantissa_bits(number);
    if (number->flavour == EVO_FLAVOUR_P3109) {
        snprintf(text, EVO_NUMBER_NAME, "p3109_%dp%d", number->bits, mantissa_bits + 1);
        return;
    }
    size_t i = 0;
    while (suffixes[i].flavour != number->flavour)
        i++;
    /* The rows of OCP's finite elements have these names. */
    bool taken = number->flavour == EVO_FLAVOUR_FN && !number->is_unsigned &&
                 ((number->bits == 4 && mantissa_bits == 1) ||
                  (number->bits == 6 && (mantissa_bits == 2 || mantissa_bits == 3)));
    snprintf(text, EVO_NUMBER_NAME, "%se%dm%d%s", number->is_unsigned ? "u" : "",
             number->exponent_bits, mantissa_bits, taken ? "n" : suffixes[i].text);
}

const evo_family_row evo_family_minifloat = {
    .first = first,
    .last = last,
    .value = value,
    .code = evo_sign_and_magnitude,
    .decode = decode,
    .floor = floor_rank,
    .special = special,
    .verify = verify,
    .parse = parse,
    .format = format,
};
