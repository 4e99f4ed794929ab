/* Dot products of stored codes that are decoded just before use, beside arrays of what
 * they decode to. What decoding costs is measured by bench/dot.c. */
#include <stdlib.h>

#include "repro/internal.h"

enum { LENGTH = 1 << 16, LANES = 16 };

typedef struct operands {
    evo_tensor_list list; /* two, as drawn */
    float decoded[2][LENGTH];
    uint16_t codes[2][LENGTH];
} operands;

/* 16 partial sums as a vector register has them, added up at the end. */
static float finish(const float sums[LANES]) {
    float sum = 0;
    for (int lane = 0; lane < LANES; lane++)
        sum += sums[lane];
    return sum;
}

/* Codes are decoded where they are used. */
static float fused(const evo_number *number, const operands *o) {
    float sums[LANES] = {0};
    for (size_t i = 0; i < LENGTH; i++)
        sums[i % LANES] += (float)evo_number_decode(number, o->codes[0][i]) *
                           (float)evo_number_decode(number, o->codes[1][i]);
    return finish(sums);
}

static float unpacked(const operands *o) {
    float sums[LANES] = {0};
    for (size_t i = 0; i < LENGTH; i++)
        sums[i % LANES] += o->decoded[0][i] * o->decoded[1][i];
    return finish(sums);
}

/* Codes one by one, and arrays as a whole: two ways through formats/. */
static void store(const evo_number *number, operands *o) {
    for (int k = 0; k < 2; k++) {
        const float *x = o->list.items[k].data;
        for (size_t i = 0; i < LENGTH; i++)
            o->codes[k][i] = (uint16_t)evo_number_encode(number, (double)x[i],
                                                         EVO_ROUND_NEAREST_EVEN, 0);
        evo_number_round_array(number, EVO_ROUND_NEAREST_EVEN, 0, 1, x, o->decoded[k],
                               LENGTH);
    }
}

/* `ratio`: of bits of a float over those of a code; one scale for all hardly counts. */
static evo_status compare(const char *name, const char *ratio, operands *o,
                          evo_figures *figures, evo_error *err) {
    evo_quantiser quantiser = {.grain = EVO_GRAIN_TENSOR,
                               .scale = EVO_SCALE_F32,
                               .calibration = EVO_CALIBRATE_MINMAX};
    evo_quant_report report;
    evo_status status = evo_number_parse(name, &quantiser.number, err);
    if (status != EVO_OK)
        return status;
    store(&quantiser.number, o);
    evo_figures_compare(figures, EVO_RELATION_SAME, (double)unpacked(o),
                        (double)fused(&quantiser.number, o),
                        "dot product, beside that of decoded arrays, %s", name);
    status = evo_quantise(&quantiser, &o->list.items[0], o->decoded[0], &report, err);
    if (status == EVO_OK)
        evo_figures_add(figures, ratio, 32 / report.effective_bits,
                        "bytes of floats over bytes of codes, %s", name);
    return status;
}

evo_status evo_repro_compressed_reals(const evo_repro_options *options,
                                      evo_figures *figures, evo_error *err) {
    static const struct {
        const char *number, *ratio;
    } rows[] = {{"posit8_2", "4.00"},
                {"posit8_0", "4.00"},
                {"bf16", "2.00"},
                {"posit16_2", "2.00"}};
    const evo_distribution gauss = {.kind = EVO_DIST_GAUSS};
    (void)options;
    operands *o = malloc(sizeof *o);
    if (o == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for operands");
    evo_tensor_list_init(&o->list);
    evo_status status = EVO_OK;
    for (uint64_t k = 0; k < 2 && status == EVO_OK; k++)
        status =
            evo_tensors_draw(&gauss, LENGTH, 7 + k, EVO_STREAM_CERTIFY, &o->list, err);
    for (size_t i = 0; i < EVO_COUNT_OF(rows) && status == EVO_OK; i++)
        status = compare(rows[i].number, rows[i].ratio, o, figures, err);
    evo_tensor_list_clear(&o->list);
    free(o);
    return status;
}
