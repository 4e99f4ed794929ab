/* Posits, "Standard for Posit Arithmetic (2022)", with es of 0 to 3 instead of 2 alone.
 *
 * Below the sign: a run of equal bits and its end (the regime r: the run's length minus
 * one for ones, minus the length for zeros), es bits of exponent e, then the fraction;
 * bits that are cut off count as zeros. The value is 2^(r 2^es + e) (1 + fraction), the
 * negative's code the two's complement, so that the code as an integer is the rank.
 */
#include "formats/family.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Of 1 to 2^(bits-1) - 1, with bits <= 17. */
static double magnitude(int bits, int es, uint32_t rank) {
    uint32_t body = rank << (33 - bits); /* what is below the sign, at the top */
    bool ones = body >> 31;
    int run = __builtin_clz(ones ? ~body : body);
    uint32_t rest = body << run << 1; /* the regime's end, too */
    int exponent = (ones ? run - 1 : -run) * (1 << es);
    if (es > 0)
        exponent += (int)(rest >> (32 - es));
    return ldexp(0x1p32 + (double)(rest << es), exponent - 32);
}

static int32_t last(const evo_number *number) {
    return (INT32_C(1) << (number->bits - 1)) - 1;
}

static int32_t first(const evo_number *number) {
    return -last(number);
}

static double signed_magnitude(int bits, int es, int32_t rank) {
    if (rank == 0)
        return 0;
    double x = magnitude(bits, es, (uint32_t)(rank < 0 ? -rank : rank));
    return rank < 0 ? -x : x;
}

static double value(const evo_number *number, int32_t rank) {
    return signed_magnitude(number->bits, number->exponent_bits, rank);
}

/* The bit string goes on with a one: the posit between the two that has one bit more.
 * Next to zero there is no middle, since nothing but zero rounds to it. */
static double middle(const evo_number *number, int32_t rank) {
    if (rank == 0 || rank == -1)
        return 0;
    return signed_magnitude(number->bits + 1, number->exponent_bits, 2 * rank + 1);
}

/* Cutting the bit string off rounds the magnitude down. */
static int32_t floor_rank(const evo_number *number, double x) {
    int bits = number->bits, es = number->exponent_bits, exponent;
    if (x == 0)
        return 0;
    double fraction = 2 * frexp(fabs(x), &exponent) - 1; /* in [0, 1) */
    exponent--;
    int regime = (int)floor(ldexp(exponent, -es));
    int room = bits - 1 - (regime >= 0 ? regime + 2 : 1 - regime);
    int32_t rank;
    if (room >= 0) {
        double below = (exponent - regime * (1 << es)) + fraction; /* es bits . rest */
        rank = (regime >= 0 ? (INT32_C(2) << regime) - 1 : 0) * 2 + (regime < 0);
        rank = rank * (1 << room) + (int32_t)ldexp(below, room - es);
    } else {
        rank = regime >= 0 ? last(number) : 0;
    }
    if (x > 0)
        return rank;
    return value(number, -rank) == x ? -rank : -rank - 1;
}

/* Not a real: the sign alone. */
static uint32_t nar(const evo_number *number) {
    return evo_sign_bit(number);
}

static uint32_t code(const evo_number *number, int32_t rank) {
    return (uint32_t)rank & ((nar(number) << 1) - 1);
}

static bool special(const evo_number *number, double x, uint32_t *result) {
    *result = nar(number);
    return x != 0;
}

static double decode(const evo_number *number, uint32_t c) {
    if (c == nar(number))
        return (double)NAN;
    int32_t rank = (int32_t)c;
    return value(number, c > nar(number) ? rank - ((int32_t)nar(number) << 1) : rank);
}

static evo_status verify(const evo_number *number, evo_error *err) {
    if (number->bits < 2 || number->exponent_bits > 3)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a posit has 2 to 16 bits and 0 to 3 of exponent, not %d and "
                        "%d",
                        number->bits, number->exponent_bits);
    if (number->is_unsigned || number->flavour != EVO_FLAVOUR_FINITE)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "posits are signed, and of flavour FINITE");
    return EVO_OK;
}

static bool parse(const char *name, evo_number *number) {
    if (strncmp(name, "posit", 5) != 0)
        return false;
    name += 5;
    int bits = evo_parse_count(&name);
    if (bits < 0 || *name++ != '_')
        return false;
    int es = evo_parse_count(&name);
    if (es < 0 || *name != '\0')
        return false;
    number->family = EVO_FAMILY_POSIT;
    number->bits = (uint8_t)bits;
    number->exponent_bits = (uint8_t)es;
    return true;
}

static void format(const evo_number *number, char text[EVO_NUMBER_NAME]) {
    snprintf(text, EVO_NUMBER_NAME, "posit%d_%d", number->bits, number->exponent_bits);
}

const evo_family_row evo_family_posit = {
    .first = first,
    .last = last,
    .value = value,
    .code = code,
    .decode = decode,
    .middle = middle,
    .floor = floor_rank,
    .special = special,
    .verify = verify,
    .parse = parse,
    .format = format,
};
