/* Dot products of stored codes that are decoded just before use: bytes that move beside
 * decode operations. */
#include <math.h>
#include <stdlib.h>

#include "repro/internal.h"

enum { LENGTH = 1 << 16, LANES = 16 };

typedef struct traffic {
    uint64_t bytes, decodes; /* read and written; operations */
    float dot;
} traffic;

typedef struct operands {
    float x[2][LENGTH], decoded[2][LENGTH];
    uint16_t codes[2][LENGTH];
} operands;

static float decode(const evo_number *number, uint16_t code, traffic *t) {
    t->decodes++;
    return (float)evo_number_decode(number, code);
}

/* 16 partial sums as a vector register has them, added up at the end. */
static float finish(const float sums[LANES]) {
    float sum = 0;
    for (int lane = 0; lane < LANES; lane++)
        sum += sums[lane];
    return sum;
}

/* Codes are read and decoded where they are used. */
static traffic fused(const evo_number *number, const operands *o) {
    traffic t = {0};
    float sums[LANES] = {0};
    unsigned size = number->bits / 8;
    for (size_t i = 0; i < LENGTH; i++) {
        t.bytes += 2 * size;
        sums[i % LANES] +=
            decode(number, o->codes[0][i], &t) * decode(number, o->codes[1][i], &t);
    }
    t.dot = finish(sums);
    return t;
}

/* Codes become arrays of floats first, which are then read again. */
static traffic unpacked(const evo_number *number, operands *o) {
    traffic t = {0};
    float sums[LANES] = {0};
    unsigned size = number->bits / 8;
    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < LENGTH; i++) {
            t.bytes += size + sizeof(float);
            o->decoded[k][i] = decode(number, o->codes[k][i], &t);
        }
    for (size_t i = 0; i < LENGTH; i++) {
        t.bytes += 2 * sizeof(float);
        sums[i % LANES] += o->decoded[0][i] * o->decoded[1][i];
    }
    t.dot = finish(sums);
    return t;
}

/* Of floats that were never compressed. */
static traffic plain(const operands *o) {
    traffic t = {0};
    float sums[LANES] = {0};
    for (size_t i = 0; i < LENGTH; i++) {
        t.bytes += 2 * sizeof(float);
        sums[i % LANES] += o->x[0][i] * o->x[1][i];
    }
    t.dot = finish(sums);
    return t;
}

static evo_status draw(operands *o, evo_error *err) {
    const evo_distribution gauss = {.kind = EVO_DIST_GAUSS};
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    evo_status status = EVO_OK;
    for (int k = 0; k < 2 && status == EVO_OK; k++)
        status = evo_tensors_draw(&gauss, LENGTH, 7 + (uint64_t)k, EVO_STREAM_CERTIFY,
                                  &list, err);
    for (int k = 0; k < 2 && status == EVO_OK; k++)
        for (size_t i = 0; i < LENGTH; i++)
            o->x[k][i] = list.items[k].data[i];
    evo_tensor_list_clear(&list);
    return status;
}

static void compare(const char *name, const evo_number *number, operands *o,
                    evo_figures *figures) {
    const evo_relation is = EVO_RELATION_SAME;
    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < LENGTH; i++)
            o->codes[k][i] = (uint16_t)evo_number_encode(number, (double)o->x[k][i],
                                                         EVO_ROUND_NEAREST_EVEN, 0);
    traffic a = fused(number, o), b = unpacked(number, o), whole = plain(o);
    double ratio = 32.0 / number->bits;
    evo_figures_compare(figures, is, (double)b.dot, (double)a.dot,
                        "dot product, beside that of decoded arrays, %s", name);
    evo_figures_compare(figures, is, ratio, (double)whole.bytes / (double)a.bytes,
                        "bytes of floats over bytes of codes, %s", name);
    evo_figures_compare(figures, is, 1 + 2 * ratio, (double)b.bytes / (double)a.bytes,
                        "bytes by way of arrays over bytes of codes, %s", name);
    evo_figures_compare(figures, is, (double)b.decodes, (double)a.decodes,
                        "decode operations, beside those for arrays, %s", name);
    evo_figures_compare(figures, is, ratio - 1,
                        (double)(whole.bytes - a.bytes) /
                            ((double)a.decodes * number->bits / 8),
                        "bytes saved for a decode, in units of a code, %s", name);
}

evo_status evo_repro_compressed_reals(const evo_repro_options *options,
                                      evo_figures *figures, evo_error *err) {
    static const char *const names[] = {"posit8_2", "posit8_0", "bf16", "posit16_2"};
    (void)options;
    operands *o = malloc(sizeof *o);
    if (o == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for operands");
    evo_status status = draw(o, err);
    for (size_t i = 0; i < EVO_COUNT_OF(names) && status == EVO_OK; i++) {
        evo_number number;
        status = evo_number_parse(names[i], &number, err);
        if (status == EVO_OK)
            compare(names[i], &number, o, figures);
    }
    free(o);
    return status;
}
