/* Numbers as exact text: decimal integers, and floats as "0x1.8p-3", "-0x0p+0", "inf",
 * "-inf" or "nan".
 *
 * Printing normalises to a leading 1 (subnormals too), without a locale. Parsing takes
 * any number of hex digits and refuses what the type cannot hold exactly.
 */
#include "program/structure.h"

#include <stdio.h>
#include <string.h>

/* Layout of the two float types: stored fraction bits and largest exponent. */
typedef struct layout {
    int fraction, max_exponent;
} layout;

static layout layout_of(evo_type type) {
    return type == EVO_TYPE_F32 ? (layout){23, 127} : (layout){52, 1023};
}

void evo_float_print(evo_type type, uint64_t bits, char out[32]) {
    layout f = layout_of(type);
    int width = type == EVO_TYPE_F32 ? 32 : 64;
    uint64_t fraction = bits & ((UINT64_C(1) << f.fraction) - 1);
    int biased = (int)(bits >> f.fraction) & (2 * f.max_exponent + 1);
    const char *sign = bits >> (width - 1) & 1 ? "-" : "";
    if (biased == 2 * f.max_exponent + 1) {
        snprintf(out, 32, "%s", fraction != 0 ? "nan" : *sign ? "-inf" : "inf");
        return;
    }
    if (biased == 0 && fraction == 0) {
        snprintf(out, 32, "%s0x0p+0", sign);
        return;
    }
    int exponent = biased - f.max_exponent;
    if (biased == 0) {
        int shift = __builtin_clzll(fraction) - (63 - f.fraction);
        exponent = 1 - f.max_exponent - shift;
        fraction = (fraction << shift) & ((UINT64_C(1) << f.fraction) - 1);
    }
    fraction <<= 52 - f.fraction; /* 13 hex digits */
    char digits[20] = "";
    if (fraction != 0) {
        snprintf(digits, sizeof digits, ".%013llx", (unsigned long long)fraction);
        size_t length = strlen(digits);
        while (digits[length - 1] == '0')
            digits[--length] = '\0';
    }
    snprintf(out, 32, "%s0x1%sp%+d", sign, digits, exponent);
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Reads hex digits with at most one point into mantissa * 2^exponent. */
static const char *read_mantissa(const char *text, uint64_t *mantissa, int *exponent,
                                 const char **reason) {
    bool point = false, any = false;
    *mantissa = 0;
    *exponent = 0;
    for (;; text++) {
        int digit = hex_digit(*text);
        if (*text == '.' && !point) {
            point = true;
            continue;
        }
        if (digit < 0)
            break;
        any = true;
        /* Zeros beyond 16 digits only move the exponent. */
        if (*mantissa >> 60 != 0) {
            if (digit != 0) {
                *reason = "has more precision than its type";
                return NULL;
            }
            *exponent += point ? 0 : 4;
            continue;
        }
        *mantissa = *mantissa * 16 + (unsigned)digit;
        *exponent -= point ? 4 : 0;
    }
    return any ? text : NULL;
}

static bool read_exponent(const char *text, int *exponent) {
    if (*text != 'p' && *text != 'P')
        return false;
    text++;
    bool negative = *text == '-';
    if (*text == '-' || *text == '+')
        text++;
    if (*text == '\0')
        return false;
    int value = 0;
    for (; *text >= '0' && *text <= '9'; text++)
        value = value < 1000000 ? value * 10 + (*text - '0') : value;
    *exponent += negative ? -value : value;
    return *text == '\0';
}

/* Encodes mantissa * 2^exponent, which must be exact in the format. */
static bool encode(layout f, uint64_t mantissa, int exponent, uint64_t *bits,
                   const char **reason) {
    if (mantissa == 0) {
        *bits = 0;
        return true;
    }
    while ((mantissa & 1) == 0) {
        mantissa >>= 1;
        exponent++;
    }
    int top = exponent + 63 - __builtin_clzll(mantissa);
    if (top > f.max_exponent) {
        *reason = "is out of range";
        return false;
    }
    int lowest = (top < 1 - f.max_exponent ? 1 - f.max_exponent : top) - f.fraction;
    if (exponent < lowest) {
        *reason = exponent < 1 - f.max_exponent - f.fraction
                      ? "is out of range"
                      : "has more precision than its type";
        return false;
    }
    mantissa <<= exponent - lowest;
    /* The leading bit of a normal number adds the last 1 to the exponent field. */
    int field = top < 1 - f.max_exponent ? 0 : top + f.max_exponent - 1;
    *bits = ((uint64_t)field << f.fraction) + mantissa;
    return true;
}

bool evo_float_parse(evo_type type, const char *text, uint64_t *bits,
                     const char **reason) {
    layout f = layout_of(type);
    bool negative = *text == '-';
    text += negative;
    uint64_t infinity = (uint64_t)(2 * f.max_exponent + 1) << f.fraction;
    *reason = "is not a float in exact hex, inf or nan";
    if (strcmp(text, "inf") == 0)
        *bits = infinity;
    else if (strcmp(text, "nan") == 0 && !negative)
        *bits = infinity | UINT64_C(1) << (f.fraction - 1);
    else {
        uint64_t mantissa;
        int exponent;
        if (text[0] != '0' || (text[1] != 'x' && text[1] != 'X'))
            return false;
        text = read_mantissa(text + 2, &mantissa, &exponent, reason);
        if (text == NULL || !read_exponent(text, &exponent) ||
            !encode(f, mantissa, exponent, bits, reason))
            return false;
    }
    if (negative)
        *bits |= UINT64_C(1) << (type == EVO_TYPE_F32 ? 31 : 63);
    return true;
}

bool evo_integer_parse(const char *text, int64_t *value) {
    bool negative = *text == '-';
    text += negative;
    bool good = *text != '\0';
    int64_t sum = 0; /* of negated digits: INT64_MIN has no positive */
    for (; good && *text != '\0'; text++) {
        int digit = *text - '0';
        good = digit >= 0 && digit <= 9 && !__builtin_mul_overflow(sum, 10, &sum) &&
               !__builtin_sub_overflow(sum, digit, &sum);
    }
    if (good && !negative)
        good = !__builtin_sub_overflow(0, sum, &sum);
    *value = sum;
    return good;
}
