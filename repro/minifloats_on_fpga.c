/* Widths of exact accumulators: dot products at their worst, in units of the products'
 * smallest value. */
#include <math.h>

#include "repro/internal.h"

enum { MOST_CODES = 256, DOT = EVO_QUANT_DOT, FORMATS = 32 };

typedef struct integers {
    evo_number number;
    int64_t values[MOST_CODES]; /* in units of the least value */
    size_t count;
} integers;

static evo_status integers_of(const char *name, integers *format, evo_error *err) {
    evo_status status = evo_number_parse(name, &format->number, err);
    if (status != EVO_OK)
        return status;
    double least = evo_number_least(&format->number);
    format->count = (size_t)1 << format->number.bits;
    for (uint32_t code = 0; code < format->count; code++)
        format->values[code] =
            (int64_t)(evo_number_decode(&format->number, code) / least);
    return EVO_OK;
}

/* Of two's complement. */
static unsigned width_of(int64_t magnitude) {
    unsigned bits = 1;
    while (magnitude > (INT64_C(1) << (bits - 1)) - 1)
        bits++;
    return bits;
}

/* Over all pairs of codes. */
static int64_t largest_product(const integers *a, const integers *b) {
    int64_t largest = 0;
    for (size_t i = 0; i < a->count; i++)
        for (size_t k = 0; k < b->count; k++) {
            int64_t product = a->values[i] * b->values[k];
            largest = product > largest ? product : largest;
        }
    return largest;
}

/* The largest partial sum of n products: all the largest one, or drawn. */
static int64_t worst_sum(const integers *a, const integers *b, unsigned n) {
    return n * largest_product(a, b);
}

static int64_t drawn_sum(const integers *a, const integers *b, unsigned n,
                         evo_rng *rng) {
    int64_t largest = 0, sum = 0;
    for (unsigned i = 0; i < n; i++) {
        sum += a->values[evo_rng_below(rng, (uint32_t)a->count)] *
               b->values[evo_rng_below(rng, (uint32_t)b->count)];
        int64_t size = sum < 0 ? -sum : sum;
        largest = size > largest ? size : largest;
    }
    return largest;
}

/* Every format of 3 to 8 bits with at most 4 of exponent: sums stay within 64 bits. */
static evo_status all_formats(integers *formats, size_t *count, evo_error *err) {
    char name[EVO_NUMBER_NAME];
    *count = 0;
    for (unsigned bits = 3; bits <= 8; bits++)
        for (unsigned e = 0; e <= 4 && e < bits; e++) {
            if (e == 0)
                evo_number_format(
                    &(evo_number){.family = EVO_FAMILY_INTEGER, .bits = (uint8_t)bits},
                    name);
            else
                evo_number_format(&(evo_number){.family = EVO_FAMILY_MINIFLOAT,
                                                .bits = (uint8_t)bits,
                                                .exponent_bits = (uint8_t)e},
                                  name);
            evo_status status = integers_of(name, &formats[(*count)++], err);
            if (status != EVO_OK)
                return status;
        }
    return EVO_OK;
}

static evo_status add_all_pairs(integers *formats, evo_figures *figures,
                                evo_error *err) {
    size_t count;
    evo_status status = all_formats(formats, &count, err);
    if (status != EVO_OK)
        return status;
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_CERTIFY, 0);
    unsigned exceeded = 0, exceeded_drawn = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < count; k++) {
            const integers *a = &formats[i], *b = &formats[k];
            unsigned bits = evo_accumulator_bits(&a->number, &b->number, DOT);
            exceeded += width_of(worst_sum(a, b, DOT)) > bits;
            exceeded_drawn += width_of(drawn_sum(a, b, DOT, &rng)) > bits;
        }
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, exceeded,
                        "widths exceeded at worst, of %zu pairs", count * count);
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, exceeded_drawn,
                        "widths exceeded by drawn codes");
    return EVO_OK;
}

/* As many products as ceil(log2 n) stands for need the width, to the bit. */
static evo_status add_widths(integers *format, evo_figures *figures, evo_error *err) {
    static const struct {
        const char *format, *bits;
    } rows[] = {{"e2m3a", "26"}, {"e3m2a", "32"}, {"e3m3a", "34"}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        evo_status status = integers_of(rows[i].format, format, err);
        if (status != EVO_OK)
            return status;
        const evo_number *number = &format->number;
        evo_figures_add(figures, rows[i].bits,
                        evo_accumulator_bits(number, number, DOT),
                        "width for %d products of %s", DOT, rows[i].format);
        evo_figures_add(figures, rows[i].bits,
                        width_of(worst_sum(format, format, 8192)),
                        "bits that 8192 of them need at worst");
    }
    return EVO_OK;
}

evo_status evo_repro_minifloats_on_fpga(const evo_repro_options *options,
                                        evo_figures *figures, evo_error *err) {
    (void)options;
    integers formats[FORMATS];
    evo_status status = add_widths(&formats[0], figures, err);
    if (status == EVO_OK)
        status = add_all_pairs(formats, figures, err);
    return status;
}
