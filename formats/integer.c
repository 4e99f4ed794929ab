/* Integers and fixed point: n 2^-bias. */
#include "formats/family.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static bool is_twos(const evo_number *number) {
    return number->flavour == EVO_FLAVOUR_TWOS;
}

static int32_t last(const evo_number *number) {
    return (INT32_C(1) << (number->bits - !number->is_unsigned)) - 1;
}

static int32_t first(const evo_number *number) {
    return number->is_unsigned ? 0 : -last(number) - is_twos(number);
}

static double value(const evo_number *number, int32_t rank) {
    return ldexp(rank, -number->bias);
}

static int32_t floor_rank(const evo_number *number, double x) {
    return (int32_t)floor(ldexp(x, number->bias));
}

static uint32_t code(const evo_number *number, int32_t rank) {
    if (is_twos(number))
        return (uint32_t)rank & ((evo_sign_bit(number) << 1) - 1);
    return evo_sign_and_magnitude(number, rank);
}

static bool special(const evo_number *number, double x, uint32_t *result) {
    *result = signbit(x) ? evo_sign_bit(number) : 0;
    return x == 0 && !is_twos(number);
}

static double decode(const evo_number *number, uint32_t c) {
    bool negative = !number->is_unsigned && (c & evo_sign_bit(number)) != 0;
    if (!negative)
        return value(number, (int32_t)c);
    if (is_twos(number))
        return value(number, (int32_t)c - ((int32_t)evo_sign_bit(number) << 1));
    return -value(number, (int32_t)(c - evo_sign_bit(number)));
}

static evo_status verify(const evo_number *number, evo_error *err) {
    if (!is_twos(number) && number->flavour != EVO_FLAVOUR_FINITE)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "integers are of flavour TWOS, or FINITE for sign and "
                        "magnitude");
    if (number->is_unsigned && !is_twos(number))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "integers without a sign are of flavour TWOS");
    if (!is_twos(number) && number->bits < 2)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "sign and magnitude take at least 2 bits");
    if (number->bias < -100 || number->bias > 100)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "an integer has -100 to 100 binary places, not %d",
                        number->bias);
    return EVO_OK;
}

static const struct prefix {
    const char *text;
    bool is_unsigned;
    evo_flavour flavour;
} prefixes[] = {
    {"int", false, EVO_FLAVOUR_TWOS},
    {"uint", true, EVO_FLAVOUR_TWOS},
    {"sm", false, EVO_FLAVOUR_FINITE},
};

static bool parse(const char *name, evo_number *number) {
    for (size_t i = 0; i < EVO_COUNT_OF(prefixes); i++) {
        size_t length = strlen(prefixes[i].text);
        if (strncmp(name, prefixes[i].text, length) != 0)
            continue;
        const char *digits = name + length;
        int bits = evo_parse_count(&digits);
        if (bits < 0 || *digits != '\0')
            return false;
        number->family = EVO_FAMILY_INTEGER;
        number->bits = (uint8_t)bits;
        number->flavour = prefixes[i].flavour;
        number->is_unsigned = prefixes[i].is_unsigned;
        return true;
    }
    return false;
}

static void format(const evo_number *number, char text[EVO_NUMBER_NAME]) {
    const char *prefix = number->is_unsigned ? "uint" : is_twos(number) ? "int" : "sm";
    snprintf(text, EVO_NUMBER_NAME, "%s%d", prefix, number->bits);
}

const evo_family_row evo_family_integer = {
    .first = first,
    .last = last,
    .value = value,
    .code = code,
    .decode = decode,
    .floor = floor_rank,
    .special = special,
    .verify = verify,
    .parse = parse,
    .format = format,
};
