/* What the tests of element formats share. */
#ifndef EVO_TESTS_ELEMENT_FORMATS_H
#define EVO_TESTS_ELEMENT_FORMATS_H

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "formats/formats.h"
#include "tests/expect.h"

static inline evo_number number_of(const char *name) {
    evo_number number;
    evo_error err;
    ck_assert_msg(evo_number_parse(name, &number, &err) == EVO_OK, "%s", err.text);
    return number;
}

static inline bool same_value(double a, double b) {
    return (isnan(a) && isnan(b)) || (a == b && !signbit(a) == !signbit(b));
}

/* Calls `check` with every minifloat of `bits` bits, in each flavour and overflow. */
static inline int for_all_minifloats(int bits, void (*check)(const evo_number *)) {
    int count = 0;
    for (int e = 0; e <= 8 && e <= bits; e++)
        for (int k = 0; k < 2 * EVO_FLAVOUR_COUNT * EVO_OVERFLOW_COUNT; k++) {
            evo_number number = {.family = EVO_FAMILY_MINIFLOAT,
                                 .flavour = (evo_flavour)(k / 2 % EVO_FLAVOUR_COUNT),
                                 .overflow = (evo_overflow)(k / 2 / EVO_FLAVOUR_COUNT),
                                 .bits = (uint8_t)bits,
                                 .exponent_bits = (uint8_t)e,
                                 .is_unsigned = k & 1,
                                 .bias = (int16_t)(e > 0 ? 1 << (e - 1) : 0)};
            if (e + !number.is_unsigned > bits ||
                evo_number_verify(&number, NULL) != EVO_OK)
                continue;
            check(&number);
            count++;
        }
    return count;
}

/* Names of every family, flavour and overflow. */
static const char *const formats_of_all_kinds[] = {
    "int1",     "int2",      "int8",      "int16",     "uint1",     "uint7",
    "mxint8",   "sm2",       "sm5",       "sm16",      "posit2_0",  "posit3_3",
    "posit5_1", "posit8_0",  "posit8_1",  "posit8_2",  "posit8_3",  "posit16_2",
    "pow4:0.8", "pow8:0.5",  "pow8:0.67", "pow10:1.5", "pow6:0.05", "nf4",
    "binary",   "p3109_8p1", "p3109_8p4", "e8m0",      "e8m0/sat",  "ue8m0a",
    "e3m0a",    "e2m1fn",    "e4m3fn",    "e5m2",      "bf16",      "f16",
    "e4m3fnuz", "ue4m3fn",   "e2m5a",     "e0m3a",     "e1m2i",     "p3109_6p2/sat",
    "e3m0fnuz"};

#endif
