/* Names of element formats: NAME[:PARAMETER][/OVERFLOW]. */
#include "formats/family.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIGNED = false, UNSIGNED = true };

static const struct row {
    const char *name;
    evo_number number;
} rows[] = {
#define EVO_NUMBER(text, f, width, ebits, sign, b, fl, over)                           \
    {.name = (text),                                                                   \
     .number = {.family = EVO_FAMILY_##f,                                              \
                .flavour = EVO_FLAVOUR_##fl,                                           \
                .overflow = EVO_OVERFLOW_##over,                                       \
                .bits = (width),                                                       \
                .exponent_bits = (ebits),                                              \
                .is_unsigned = (sign),                                                 \
                .bias = (b)}},
#include "formats/numbers.def"
#undef EVO_NUMBER
};

static const char *const overflows[EVO_OVERFLOW_COUNT] = {
    [EVO_OVERFLOW_SATURATE] = "sat",
    [EVO_OVERFLOW_INFINITY] = "inf",
    [EVO_OVERFLOW_NAN] = "nan",
};

const char *evo_number_name(size_t index) {
    if (index < EVO_COUNT_OF(rows))
        return rows[index].name;
    const char *name;
    evo_number number;
    return evo_codebook_get(index - EVO_COUNT_OF(rows), &name, &number) ? name : NULL;
}

int evo_parse_count(const char **text) {
    size_t digits = strspn(*text, "0123456789");
    if (digits < 1 || digits > 2 || (digits == 2 && **text == '0'))
        return -1;
    int count = 0;
    for (; digits > 0; digits--)
        count = 10 * count + *(*text)++ - '0';
    return count;
}

/* What stands before the colon. */
static bool parse_base(const char *name, evo_number *number) {
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        if (strcmp(name, rows[i].name) == 0) {
            *number = rows[i].number;
            return true;
        }
    for (int family = 0; family < EVO_FAMILY_COUNT; family++) {
        *number = (evo_number){.family = (evo_family)family};
        if (evo_family_get(number)->parse(name, number))
            return true;
    }
    return false;
}

static evo_status parse_parameter(const char *text, evo_number *number,
                                  evo_error *err) {
    char *end;
    double value = strtod(text, &end);
    if (*text == '\0' || *end != '\0' || !isfinite(value))
        return evo_fail(err, EVO_ERR_PARSE, "\"%.40s\" after the colon is no number",
                        text);
    if (number->family == EVO_FAMILY_POWER) {
        number->power = value;
        return EVO_OK;
    }
    if (number->family != EVO_FAMILY_MINIFLOAT && number->family != EVO_FAMILY_INTEGER)
        return evo_fail(err, EVO_ERR_PARSE,
                        "only minifloats, integers and powers take a parameter after "
                        "a colon");
    if (value != rint(value) || fabs(value) > 10000)
        return evo_fail(err, EVO_ERR_PARSE, "a bias is a small integer, not \"%.40s\"",
                        text);
    number->bias = (int16_t)value;
    return EVO_OK;
}

static evo_status parse_overflow(const char *text, evo_number *number, evo_error *err) {
    for (int i = 0; i < EVO_OVERFLOW_COUNT; i++)
        if (strcmp(text, overflows[i]) == 0) {
            number->overflow = (evo_overflow)i;
            return EVO_OK;
        }
    return evo_fail(err, EVO_ERR_PARSE,
                    "overflow is written /sat, /inf or /nan, not \"/%.40s\"", text);
}

evo_status evo_number_parse(const char *name, evo_number *out, evo_error *err) {
    char copy[EVO_NUMBER_NAME];
    size_t length = strlen(name);
    if (length < sizeof copy)
        memcpy(copy, name, length + 1);
    else
        copy[0] = '\0';
    char *overflow = strchr(copy, '/'), *parameter = strchr(copy, ':');
    if (overflow != NULL)
        *overflow++ = '\0';
    if (parameter != NULL && (overflow == NULL || parameter < overflow))
        *parameter++ = '\0';
    else
        parameter = NULL;
    evo_number number;
    if (!parse_base(copy, &number))
        return evo_fail(err, EVO_ERR_PARSE,
                        "\"%.40s\" is no format of numbers: expected int8, uint8, sm8, "
                        "bf16, e4m3fn, e2m5a (or fn, i, fnuz), posit8_2, p3109_8p4, "
                        "pow4:0.8, nf4 or the like",
                        name);
    evo_status status = EVO_OK;
    if (parameter != NULL)
        status = parse_parameter(parameter, &number, err);
    if (status == EVO_OK && overflow != NULL)
        status = parse_overflow(overflow, &number, err);
    if (status == EVO_OK)
        status = evo_number_verify(&number, err);
    if (status == EVO_OK)
        *out = number;
    return status;
}

static bool same_but_overflow(const evo_number *a, const evo_number *b) {
    return a->family == b->family && a->flavour == b->flavour && a->bits == b->bits &&
           a->exponent_bits == b->exponent_bits && a->is_unsigned == b->is_unsigned &&
           a->bias == b->bias;
}

/* In as few digits as give the same double again. */
static void append_power(double power, char *text, size_t size) {
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(text, size, ":%.*g", digits, power);
        if (strtod(text + 1, NULL) == power)
            break;
    }
}

void evo_number_format(const evo_number *number, char text[EVO_NUMBER_NAME]) {
    text[0] = '\0';
    for (size_t i = 0; i < EVO_COUNT_OF(rows) && text[0] == '\0'; i++)
        if (same_but_overflow(number, &rows[i].number))
            snprintf(text, EVO_NUMBER_NAME, "%s", rows[i].name);
    if (text[0] == '\0')
        evo_family_get(number)->format(number, text);
    /* What the name says by itself; the rest is added to it. */
    evo_number named;
    if (!parse_base(text, &named))
        return;
    size_t length = strlen(text);
    if (number->family == EVO_FAMILY_POWER)
        append_power(number->power, text + length, EVO_NUMBER_NAME - length);
    else if (named.bias != number->bias)
        snprintf(text + length, EVO_NUMBER_NAME - length, ":%d", number->bias);
    length = strlen(text);
    if (named.overflow != number->overflow)
        snprintf(text + length, EVO_NUMBER_NAME - length, "/%s",
                 overflows[number->overflow]);
}
