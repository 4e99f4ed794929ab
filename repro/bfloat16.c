/* Rounding to bfloat16 of all 2^32 floats, in three ways. */
#include <math.h>
#include <string.h>

#include "repro/internal.h"

/* The floats of a chunk share their upper half, which is the bfloat16 below them. */
enum { CHUNK = 1 << 16, CHUNKS = 1 << 16, WORKERS = 64 };

typedef struct tally {
    uint64_t formula_wrong;                /* the integer formula, not to nearest */
    uint64_t function_wrong, format_wrong; /* ours, not as the formula */
    uint64_t far, farthest;                /* errors beyond 1/257, and of just that */
} tally;

typedef struct sweep {
    evo_number bf16;
    tally tallies[WORKERS];
} sweep;

static float from_bits(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static uint32_t to_bits(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The magnitude that a bfloat16's code stands for; infinity: the next power of two. */
static double magnitude(uint32_t bits) {
    float x = from_bits(bits & 0x7fffffff);
    return isinf(x) ? 0x1p128 : (double)x;
}

/* As published: what is below half a unit carries into the upper half, with the last
 * bit there at a tie. */
static uint32_t by_formula(uint32_t bits) {
    return (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000;
}

/* The nearer neighbour, or the even one; the middle of two is exact in double. */
static void check_formula(uint32_t low, const float *x, tally *t) {
    uint32_t wrong = 0;
    double middle = (magnitude(low) + magnitude(low + 0x10000)) / 2;
    uint32_t at_tie = low + (low & 0x10000);
    for (uint32_t i = 0; i < CHUNK; i++) {
        double size = fabs((double)x[i]);
        uint32_t nearest = size < middle ? low : size > middle ? low + 0x10000 : at_tie;
        wrong += by_formula(low | i) != nearest;
    }
    t->formula_wrong += wrong;
}

/* Half a spacing of 2^-7 is furthest from the least number that has it: 2^-8 of
 * 1 + 2^-8. */
static void check_distance(uint32_t low, const float *x, tally *t) {
    uint32_t far = 0, farthest = 0;
    for (uint32_t i = 0; i < CHUNK; i++) {
        double of = (double)x[i], to = (double)from_bits(by_formula(low | i));
        double error = 257 * fabs(of - to), size = fabs(of);
        far += error > size;
        farthest += error == size;
    }
    t->far += far;
    t->farthest += farthest;
}

static bool overflows(uint32_t bits) {
    return (by_formula(bits) & 0x7fffffff) == 0x7f800000;
}

static evo_status check_chunk(void *ctx, size_t index, unsigned worker) {
    sweep *s = ctx;
    tally *t = &s->tallies[worker];
    float x[CHUNK], y[CHUNK];
    uint32_t low = (uint32_t)index << 16, exponent = low & 0x7f800000;
    for (uint32_t i = 0; i < CHUNK; i++)
        x[i] = from_bits(low | i);
    evo_number_round_array(&s->bf16, EVO_ROUND_NEAREST_EVEN, 0, 1, x, y, CHUNK);
    if (exponent == 0x7f800000) { /* infinities and NaNs stay what they are */
        for (uint32_t i = 0; i < CHUNK; i++) {
            float z = evo_bf16(x[i]);
            t->function_wrong += isnan(x[i]) ? !isnan(z) : z != x[i];
            t->format_wrong += isnan(x[i]) ? !isnan(y[i]) : y[i] != x[i];
        }
        return EVO_OK;
    }
    check_formula(low, x, t);
    if (exponent > 0 && !overflows(low | 0xffff))
        check_distance(low, x, t);
    uint32_t function_wrong = 0, format_wrong = 0;
    for (uint32_t i = 0; i < CHUNK; i++)
        format_wrong += to_bits(y[i]) != by_formula(low | i);
    for (uint32_t i = 0; i < CHUNK; i++)
        function_wrong += to_bits(evo_bf16(x[i])) != by_formula(low | i);
    t->function_wrong += function_wrong;
    t->format_wrong += format_wrong;
    return EVO_OK;
}

evo_status evo_repro_bfloat16(const evo_repro_options *options, evo_figures *figures,
                              evo_error *err) {
    sweep s = {0};
    tally all = {0};
    unsigned threads = options->threads < WORKERS ? options->threads : WORKERS;
    evo_status status = evo_number_parse("bf16", &s.bf16, err);
    if (status == EVO_OK)
        status = evo_parallel_for(threads, CHUNKS, check_chunk, &s);
    if (status != EVO_OK)
        return status;
    for (unsigned i = 0; i < WORKERS; i++) {
        all.formula_wrong += s.tallies[i].formula_wrong;
        all.function_wrong += s.tallies[i].function_wrong;
        all.format_wrong += s.tallies[i].format_wrong;
        all.far += s.tallies[i].far;
        all.farthest += s.tallies[i].farthest;
    }
    const evo_relation is = EVO_RELATION_SAME;
    evo_figures_compare(figures, is, 0, (double)all.formula_wrong,
                        "floats that the formula does not round to nearest");
    evo_figures_compare(figures, is, 0, (double)all.function_wrong,
                        "floats that evo_bf16 rounds otherwise");
    evo_figures_compare(figures, is, 0, (double)all.format_wrong,
                        "floats that the format bf16 rounds otherwise");
    evo_figures_compare(figures, is, 0, (double)all.far,
                        "normal floats that move by more than 1/257");
    evo_figures_compare(figures, EVO_RELATION_MORE, 0, (double)all.farthest,
                        "normal floats that move by just that");
    evo_figures_compare(figures, is, (2 - 0x1p-7) * 0x1p127, evo_number_max(&s.bf16),
                        "largest number, of the range of f32");
    evo_figures_compare(figures, is, 0x1p-133, evo_number_least(&s.bf16),
                        "smallest subnormal");
    return EVO_OK;
}
