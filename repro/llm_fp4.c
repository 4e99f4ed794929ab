/* Exponent biases of a 4-bit format searched for against layer outputs, and biases of
 * channels folded into weights. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "repro/internal.h"

enum { OUTPUTS = 64, INPUTS = 128, SAMPLES = 32, STEPS = 101 };

/* outputs[i][k] = sum over j of weights[i][j] activations[j][k]. */
typedef struct layer {
    float weights[OUTPUTS * INPUTS], activations[INPUTS * SAMPLES];
    float quantised[2][OUTPUTS * INPUTS]; /* weights, activations: as now chosen */
    float trial[OUTPUTS * INPUTS];
    double exact[OUTPUTS * SAMPLES];
} layer;

static size_t count_of(int operand) {
    return operand == 0 ? (size_t)OUTPUTS * INPUTS : (size_t)INPUTS * SAMPLES;
}

static const float *operand_of(const layer *l, int operand) {
    return operand == 0 ? l->weights : l->activations;
}

static double output(const float *w, const float *a, size_t i, size_t k) {
    double sum = 0;
    for (size_t j = 0; j < INPUTS; j++)
        sum += (double)w[i * INPUTS + j] * (double)a[j * SAMPLES + k];
    return sum;
}

static double output_error(const layer *l, const float *w, const float *a) {
    double error = 0;
    for (size_t i = 0; i < OUTPUTS; i++)
        for (size_t k = 0; k < SAMPLES; k++) {
            double e = output(w, a, i, k) - l->exact[i * SAMPLES + k];
            error += e * e;
        }
    return error;
}

/* A few channels of activations are much larger, as those of language models are. */
static evo_status draw_layer(layer *l, evo_error *err) {
    const evo_distribution gauss = {.kind = EVO_DIST_GAUSS};
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    evo_status status =
        evo_tensors_draw(&gauss, count_of(0), 1, EVO_STREAM_CERTIFY, &list, err);
    if (status == EVO_OK)
        status =
            evo_tensors_draw(&gauss, count_of(1), 2, EVO_STREAM_CERTIFY, &list, err);
    for (size_t i = 0; status == EVO_OK && i < count_of(0); i++)
        l->weights[i] = list.items[0].data[i] * .02F;
    for (size_t i = 0; status == EVO_OK && i < count_of(1); i++)
        l->activations[i] =
            list.items[1].data[i] * (i / SAMPLES % 32 == 0 ? .5F : .05F);
    evo_tensor_list_clear(&list);
    if (status == EVO_OK)
        for (size_t i = 0; i < OUTPUTS; i++)
            for (size_t k = 0; k < SAMPLES; k++)
                l->exact[i * SAMPLES + k] = output(l->weights, l->activations, i, k);
    return status;
}

static double largest(const float *x, size_t count) {
    double amax = 0;
    for (size_t i = 0; i < count; i++)
        amax = fmax(amax, fabs((double)x[i]));
    return amax;
}

/* A bias b, which need not be an integer, is a scale of 2^-b on that of bias 0. */
static void quantise(const evo_number *e2m1, double bias, const float *x, float *y,
                     size_t count) {
    evo_number_round_array(e2m1, EVO_ROUND_NEAREST_EVEN, 0, exp2(e2m1->bias - bias), x,
                           y, count);
}

/* 2^E - log2(max) + log2(2 - 2^-M) - 1: with it the largest element is the largest
 * value. */
static double minmax_bias(const float *x, size_t count) {
    return 4 - log2(largest(x, count)) + log2(2 - .5) - 1;
}

/* gamma b0 for 101 gammas from 0.01 to 1.2; leaves the best in `quantised`. */
static double search_bias(const evo_number *e2m1, layer *l, int operand,
                          double *minmax) {
    const float *x = operand_of(l, operand);
    float *chosen = l->quantised[operand];
    const float *w = operand == 0 ? l->trial : l->quantised[0];
    const float *a = operand == 1 ? l->trial : l->quantised[1];
    size_t count = count_of(operand);
    double b0 = minmax_bias(x, count), best = INFINITY;
    quantise(e2m1, b0, x, l->trial, count);
    *minmax = output_error(l, w, a);
    for (int i = 0; i < STEPS; i++) {
        quantise(e2m1, b0 * (.01 + (1.2 - .01) * i / (STEPS - 1)), x, l->trial, count);
        double error = output_error(l, w, a);
        if (error < best) {
            best = error;
            memcpy(chosen, l->trial, count * sizeof *chosen);
        }
    }
    return best;
}

/* Weights first, with exact activations, and then activations with those weights. */
static double search_layer(const evo_number *e2m1, layer *l, evo_figures *figures) {
    static const char *const names[] = {"weights", "activations"};
    double error = 0;
    memcpy(l->quantised[1], l->activations, sizeof l->activations);
    for (int operand = 0; operand < 2; operand++) {
        double minmax;
        error = search_bias(e2m1, l, operand, &minmax);
        evo_figures_compare(figures, EVO_RELATION_AT_MOST, minmax, error,
                            "output error by the bias search, %s", names[operand]);
    }
    return error;
}

/* Biases of channels differ by integers n from one for all: activations lose 2^n, which
 * weights gain. */
static void fold(const evo_number *e2m1, layer *l, double without,
                 evo_figures *figures) {
    float folded[OUTPUTS * INPUTS], shifted[INPUTS * SAMPLES];
    float *a = l->quantised[1], *w = l->quantised[0];
    double common = minmax_bias(l->activations, count_of(1));
    for (size_t j = 0; j < INPUTS; j++) {
        const float *x = l->activations + j * SAMPLES;
        int n = (int)floor(minmax_bias(x, SAMPLES) - common);
        quantise(e2m1, common + n, x, a + j * SAMPLES, SAMPLES);
        for (size_t k = 0; k < SAMPLES; k++)
            shifted[j * SAMPLES + k] = ldexpf(a[j * SAMPLES + k], n);
        for (size_t i = 0; i < OUTPUTS; i++)
            folded[i * INPUTS + j] = ldexpf(w[i * INPUTS + j], -n);
    }
    unsigned differ = 0, foreign = 0;
    for (size_t i = 0; i < OUTPUTS; i++)
        for (size_t k = 0; k < SAMPLES; k++) {
            float direct = 0, moved = 0;
            for (size_t j = 0; j < INPUTS; j++) {
                direct += w[i * INPUTS + j] * a[j * SAMPLES + k];
                moved += folded[i * INPUTS + j] * shifted[j * SAMPLES + k];
            }
            differ += direct != moved;
        }
    quantise(e2m1, common, shifted, l->trial, count_of(1));
    for (size_t i = 0; i < count_of(1); i++)
        foreign += l->trial[i] != shifted[i];
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, differ,
                        "outputs in f32 that folding changes, of %d",
                        OUTPUTS * SAMPLES);
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, foreign,
                        "folded activations outside the common bias");
    evo_figures_compare(figures, EVO_RELATION_LESS, without, output_error(l, w, a),
                        "output error with biases of channels");
}

evo_status evo_repro_llm_fp4(const evo_repro_options *options, evo_figures *figures,
                             evo_error *err) {
    (void)options;
    evo_number e2m1;
    evo_status status = evo_number_parse("e2m1a", &e2m1, err);
    if (status != EVO_OK)
        return status;
    layer *l = malloc(sizeof *l);
    if (l == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for a layer");
    status = draw_layer(l, err);
    if (status == EVO_OK)
        fold(&e2m1, l, search_layer(&e2m1, l, figures), figures);
    free(l);
    return status;
}
