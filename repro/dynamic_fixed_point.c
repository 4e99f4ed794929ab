/* Products of 16-bit integers with shared exponents: what sums of them overflow, and
 * what spilling short chains into floats does about it. */
#include <math.h>

#include "repro/internal.h"

enum { BITS = 16, ROWS = 16, LENGTH = 4608, CHAIN = 2 };

typedef struct operand {
    int16_t codes[LENGTH];
    int exponent;
} operand;

/* Magnitudes, so that sums grow as they do at worst. */
static void encode(const float *x, operand *out) {
    out->exponent = evo_dfp_exponent(x, LENGTH, BITS);
    evo_dfp_encode(x, LENGTH, BITS, out->exponent, out->codes);
}

static bool fits(int64_t sum) {
    return sum >= INT32_MIN && sum <= INT32_MAX;
}

static int64_t product_of(const operand *a, const operand *b, size_t i) {
    return (int64_t)a->codes[i] * b->codes[i];
}

/* One sum of 32 bits for all: whether it overflows. */
static bool overflows(const operand *a, const operand *b) {
    int64_t sum = 0;
    bool within = true;
    for (size_t i = 0; i < LENGTH; i++) {
        sum += product_of(a, b, i);
        within = within && fits(sum);
    }
    return !within;
}

/* Chains of CHAIN products in 32 bits, added up in f32: exponents of factors add. */
static float spilled(const operand *a, const operand *b, unsigned *overflowed) {
    float sum = 0;
    for (size_t i = 0; i < LENGTH; i += CHAIN) {
        int64_t chain = 0;
        for (size_t k = i; k < i + CHAIN; k++)
            chain += product_of(a, b, k);
        *overflowed += !fits(chain);
        sum += ldexpf((float)chain, a->exponent + b->exponent);
    }
    return sum;
}

static double exact(const operand *a, const operand *b) {
    int64_t sum = 0;
    for (size_t i = 0; i < LENGTH; i++)
        sum += product_of(a, b, i);
    return ldexp((double)sum, a->exponent + b->exponent);
}

static void add_sums(const float *x, evo_figures *figures) {
    unsigned plain = 0, chains = 0;
    double worst = 0;
    for (size_t row = 0; row < ROWS; row++) {
        operand a, b;
        encode(x + 2 * row * LENGTH, &a);
        encode(x + (2 * row + 1) * LENGTH, &b);
        plain += overflows(&a, &b);
        double sum = spilled(&a, &b, &chains), truth = exact(&a, &b);
        worst = fmax(worst, fabs(sum - truth) / truth);
    }
    evo_figures_compare(figures, EVO_RELATION_SAME, ROWS, plain,
                        "sums of %d products that overflow 32 bits", LENGTH);
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, chains,
                        "chains of %d products that do", CHAIN);
    /* Positive terms, each rounded once itself and once with every sum. */
    evo_figures_compare(figures, EVO_RELATION_AT_MOST,
                        ((double)LENGTH / CHAIN + 1) * 0x1p-24, worst,
                        "relative error of spilled sums");
}

/* E_max - (P - 2), so that the largest magnitude takes the topmost bit; and decoded
 * products are products of decoded. */
static void add_exponents(const float *x, evo_figures *figures) {
    static const float largest[] = {1, 1.5F, 3, 0x1.fffep-7F, 1000};
    unsigned wrong = 0, unused = 0, products = 0;
    for (size_t i = 0; i < EVO_COUNT_OF(largest); i++) {
        int16_t code;
        int exponent = evo_dfp_exponent(&largest[i], 1, BITS);
        evo_dfp_encode(&largest[i], 1, BITS, exponent, &code);
        wrong += exponent != (int)floor(log2(largest[i])) - (BITS - 2);
        unused += code < 1 << (BITS - 2);
    }
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, wrong,
                        "shared exponents that are not E_max - (P - 2)");
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, unused,
                        "largest elements that leave the top bit unused");
    operand a, b;
    float p[LENGTH], q[LENGTH];
    encode(x, &a);
    encode(x + LENGTH, &b);
    evo_dfp_decode(a.codes, LENGTH, a.exponent, p);
    evo_dfp_decode(b.codes, LENGTH, b.exponent, q);
    for (size_t i = 0; i < LENGTH; i++)
        products += (double)p[i] * (double)q[i] !=
                    ldexp((double)product_of(&a, &b, i), a.exponent + b.exponent);
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, products,
                        "products whose exponent is not the factors' sum");
}

/* Just below a power of two a magnitude has the largest code, by saturation. */
static void add_largest_chains(evo_figures *figures) {
    const float below = 0x1.fffffep0F;
    operand largest;
    largest.exponent = evo_dfp_exponent(&below, 1, BITS);
    evo_dfp_encode(&below, 1, BITS, largest.exponent, largest.codes);
    const int64_t square = product_of(&largest, &largest, 0);
    evo_figures_compare(figures, EVO_RELATION_SAME, (1 << (BITS - 1)) - 1,
                        largest.codes[0], "largest code");
    evo_figures_compare(figures, EVO_RELATION_AT_MOST, INT32_MAX,
                        (double)(CHAIN * square), "the largest chain of %d", CHAIN);
    evo_figures_compare(figures, EVO_RELATION_MORE, INT32_MAX,
                        (double)((CHAIN + 1) * square), "one product more");
}

evo_status evo_repro_dynamic_fixed_point(const evo_repro_options *options,
                                         evo_figures *figures, evo_error *err) {
    const evo_distribution gauss = {.kind = EVO_DIST_GAUSS};
    evo_tensor_list list;
    (void)options;
    evo_tensor_list_init(&list);
    evo_status status = evo_tensors_draw(&gauss, (size_t)2 * ROWS * LENGTH, 1,
                                         EVO_STREAM_CERTIFY, &list, err);
    if (status != EVO_OK)
        return status;
    float *x = list.items[0].data;
    for (size_t i = 0; i < list.items[0].count; i++)
        x[i] = fabsf(x[i]);
    add_exponents(x, figures);
    add_sums(x, figures);
    add_largest_chains(figures);
    evo_tensor_list_clear(&list);
    return EVO_OK;
}
