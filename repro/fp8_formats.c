/* Limits of E4M3 and E5M2, read off their decoded codes. */
#include <math.h>

#include "repro/internal.h"

const evo_fp8_format evo_repro_e4m3 = {"e4m3fn", 448, 0x1p-6,        0x1.cp-7,
                                       0x1p-9,   18,  .nan_count = 2};
const evo_fp8_format evo_repro_e5m2 = {
    "e5m2",  57344, 0x1p-14,        0x1.8p-15,
    0x1p-16, 32,    .nan_count = 6, .infinity_count = 2};

/* Up to twice the smallest normal number, values are the multiples of the least one. */
static evo_fp8_format limits_of(const evo_number *number) {
    enum { CODES = 256 };
    double values[CODES], largest = 0, last = 0;
    evo_fp8_format found = {.least = INFINITY};
    for (uint32_t code = 0; code < CODES; code++) {
        values[code] = evo_number_decode(number, code);
        double size = fabs(values[code]);
        found.nan_count += isnan(size);
        found.infinity_count += isinf(size);
        if (isfinite(size) && size > largest)
            largest = size;
        if (size > 0 && size < found.least)
            found.least = size;
    }
    for (uint32_t code = 1; values[code] == code * found.least; code++)
        last = values[code];
    found.max = largest;
    found.least_normal = last / 2;
    found.largest_subnormal = last / 2 - found.least;
    found.binades = ilogb(largest) - ilogb(found.least) + 1;
    return found;
}

/* Codes of either sign that do not ascend in value as integers do. */
static unsigned disorder(const evo_number *number) {
    unsigned count = 0;
    for (uint32_t code = 1; code < 128; code++) {
        double below = evo_number_decode(number, code - 1);
        double above = evo_number_decode(number, code);
        count += above <= below;
    }
    return count;
}

void evo_repro_add_limits(evo_figures *figures, const evo_number *number,
                          const evo_fp8_format *expected) {
    evo_fp8_format own = limits_of(number);
    const char *name = expected->name;
    const evo_relation same = EVO_RELATION_SAME;
    evo_figures_compare(figures, same, expected->max, own.max, "%s: maximum", name);
    evo_figures_compare(figures, same, expected->least_normal, own.least_normal,
                        "%s: smallest normal", name);
    evo_figures_compare(figures, same, expected->largest_subnormal,
                        own.largest_subnormal, "%s: largest subnormal", name);
    evo_figures_compare(figures, same, expected->least, own.least,
                        "%s: smallest subnormal", name);
    evo_figures_compare(figures, same, expected->binades, own.binades, "%s: binades",
                        name);
    evo_figures_compare(figures, same, expected->nan_count, own.nan_count,
                        "%s: codes of NaN", name);
    evo_figures_compare(figures, same, expected->infinity_count, own.infinity_count,
                        "%s: codes of infinity", name);
    evo_figures_compare(figures, same, 0, disorder(number), "%s: codes out of order",
                        name);
}

/* What becomes of a number beyond the largest: in either mode. */
static evo_status add_overflow(evo_figures *figures, const char *format, double max,
                               bool infinity, evo_error *err) {
    const double beyond[] = {2 * max, -2 * max, INFINITY};
    char name[EVO_NUMBER_NAME + 8];
    evo_number plain, saturating;
    evo_status status = evo_number_parse(format, &plain, err);
    if (status != EVO_OK)
        return status;
    saturating = plain;
    saturating.overflow = EVO_OVERFLOW_SATURATE;
    evo_number_format(&saturating, name);
    const size_t count = EVO_COUNT_OF(beyond);
    unsigned special = 0, largest = 0;
    for (size_t i = 0; i < count; i++) {
        double a = evo_number_round(&plain, beyond[i], EVO_ROUND_NEAREST_EVEN, 0);
        double b = evo_number_round(&saturating, beyond[i], EVO_ROUND_NEAREST_EVEN, 0);
        special += infinity ? isinf(a) && (a > 0) == (beyond[i] > 0) : isnan(a);
        largest += b == copysign(max, beyond[i]);
    }
    evo_figures_compare(figures, EVO_RELATION_SAME, (double)count, special,
                        "%s: overflows to %s", format, infinity ? "infinity" : "NaN");
    evo_figures_compare(figures, EVO_RELATION_SAME, (double)count, largest,
                        "%s: overflows to the maximum", name);
    return EVO_OK;
}

evo_status evo_repro_fp8_formats(const evo_repro_options *options, evo_figures *figures,
                                 evo_error *err) {
    const evo_fp8_format *const formats[] = {&evo_repro_e4m3, &evo_repro_e5m2};
    (void)options;
    evo_status status = EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(formats) && status == EVO_OK; i++) {
        const evo_fp8_format *format = formats[i];
        evo_number number;
        status = evo_number_parse(format->name, &number, err);
        if (status != EVO_OK)
            break;
        evo_repro_add_limits(figures, &number, format);
        status = add_overflow(figures, format->name, format->max,
                              format->infinity_count > 0, err);
    }
    return status;
}
