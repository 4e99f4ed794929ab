/* Power functions (NUPES, Yvinec et al. 2023): the code is sign and magnitude n of
 * sign(x) |x|^a rounded to an integer, so that its value is n^(1/a). Products of values
 * are values as long as n does not overflow; sums are not. */
#include "formats/family.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static int32_t last(const evo_number *number) {
    return (INT32_C(1) << (number->bits - 1)) - 1;
}

static int32_t first(const evo_number *number) {
    return -last(number);
}

static double root(const evo_number *number, double n) {
    return copysign(pow(fabs(n), 1 / number->power), n);
}

static double value(const evo_number *number, int32_t rank) {
    return root(number, rank);
}

/* Nearest on the uniform grid of powers. */
static double middle(const evo_number *number, int32_t rank) {
    return root(number, rank + .5);
}

/* pow() may be wrong by an ulp either way, so that values decide. */
static int32_t floor_rank(const evo_number *number, double x) {
    double magnitude = fabs(x);
    int32_t n = (int32_t)fmin(pow(magnitude, number->power), last(number));
    while (n < last(number) && root(number, n + 1) <= magnitude)
        n++;
    while (n > 0 && root(number, n) > magnitude)
        n--;
    return x >= 0 ? n : root(number, n) == magnitude ? -n : -n - 1;
}

static bool special(const evo_number *number, double x, uint32_t *result) {
    *result = signbit(x) ? evo_sign_bit(number) : 0;
    return x == 0;
}

static double decode(const evo_number *number, uint32_t c) {
    double n = c & (evo_sign_bit(number) - 1);
    return root(number, c & evo_sign_bit(number) ? -n : n);
}

static evo_status verify(const evo_number *number, evo_error *err) {
    if (number->bits < 2)
        return evo_fail(err, EVO_ERR_ARGUMENT, "a power takes at least 2 bits");
    if (!(number->power >= .05 && number->power <= 2))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "the exponent of a power is between 0.05 and 2, not %g",
                        number->power);
    if (number->is_unsigned || number->flavour != EVO_FLAVOUR_FINITE)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "powers are signed, and of flavour FINITE");
    return EVO_OK;
}

/* The exponent is what stands behind the colon: number.c reads it. */
static bool parse(const char *name, evo_number *number) {
    if (strncmp(name, "pow", 3) != 0)
        return false;
    name += 3;
    int bits = evo_parse_count(&name);
    if (bits < 0 || *name != '\0')
        return false;
    number->family = EVO_FAMILY_POWER;
    number->bits = (uint8_t)bits;
    return true;
}

static void format(const evo_number *number, char text[EVO_NUMBER_NAME]) {
    snprintf(text, EVO_NUMBER_NAME, "pow%d", number->bits);
}

const evo_family_row evo_family_power = {
    .first = first,
    .last = last,
    .value = value,
    .code = evo_sign_and_magnitude,
    .decode = decode,
    .middle = middle,
    .floor = floor_rank,
    .special = special,
    .verify = verify,
    .parse = parse,
    .format = format,
};
