/* Inputs of layers, and rounding that is learned on them.
 *
 * Nagel et al. (2020, "Up or down?") choose for each weight the value below or above so
 * that the layer's outputs change least. They relax the choice and descend by
 * gradients; here single choices are changed as long as that helps, which costs
 * less than a hundredth and ends lower (repro/low_bit_diffusion.c compares the two).
 */
#include "quant/internal.h"

#include <stdlib.h>
#include <string.h>

/* ---- Inputs ------------------------------------------------------------------ */

static const double noise_part = 0.1;

evo_status evo_layer_inputs_init(evo_layer_inputs *inputs, size_t length, uint64_t seed,
                                 uint32_t stream, evo_error *err) {
    evo_rng rng;
    *inputs = (evo_layer_inputs){length, seed, stream, NULL};
    inputs->mix = malloc(length * EVO_QUANT_SOURCES * sizeof *inputs->mix);
    if (inputs->mix == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for inputs of a layer");
    evo_rng_init(&rng, seed, EVO_STREAM_SEARCH, 0);
    for (size_t i = 0; i < length * EVO_QUANT_SOURCES; i++)
        inputs->mix[i] = evo_rng_normal(&rng) / 4; /* the root of EVO_QUANT_SOURCES */
    return EVO_OK;
}

void evo_layer_inputs_clear(evo_layer_inputs *inputs) {
    free(inputs->mix);
    inputs->mix = NULL;
}

void evo_layer_inputs_draw(const evo_layer_inputs *inputs, uint64_t index, double *x,
                           size_t stride) {
    double sources[EVO_QUANT_SOURCES];
    evo_rng rng;
    evo_rng_init(&rng, inputs->seed, inputs->stream, index);
    for (size_t k = 0; k < EVO_QUANT_SOURCES; k++)
        sources[k] = evo_rng_normal(&rng);
    for (size_t i = 0; i < inputs->length; i++) {
        const double *mix = inputs->mix + i * EVO_QUANT_SOURCES;
        double sum = noise_part * evo_rng_normal(&rng);
        for (size_t k = 0; k < EVO_QUANT_SOURCES; k++)
            sum += mix[k] * sources[k];
        x[i * stride] = sum;
    }
}

/* ---- Rounding ---------------------------------------------------------------- */

enum { SWEEPS = 32 };

/* x . r, in four sums: the same order whatever the machine. */
static double dot(const double *x, const double *r, size_t count) {
    double sums[4] = {0};
    for (size_t i = 0; i + 4 <= count; i += 4)
        for (size_t k = 0; k < 4; k++)
            sums[k] += x[i + k] * r[i + k];
    for (size_t i = count & ~(size_t)3; i < count; i++)
        sums[0] += x[i] * r[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/* The residuals r = sum of x_i (y_i - w_i) of all samples; a choice that changes y_i by
 * d changes |r|^2 by 2 d x_i.r + d^2 |x_i|^2. */
void evo_learn_rounding(const double *x, size_t samples, size_t length, const float *w,
                        const float *low, const float *high, float *y,
                        double *residuals) {
    memset(residuals, 0, samples * sizeof *residuals);
    for (size_t i = 0; i < length; i++)
        for (size_t s = 0; s < samples; s++)
            residuals[s] += x[i * samples + s] * ((double)y[i] - (double)w[i]);
    bool changed = true;
    for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
        changed = false;
        for (size_t i = 0; i < length; i++) {
            const double *own = x + i * samples;
            float other = y[i] == low[i] ? high[i] : low[i];
            double d = (double)other - (double)y[i];
            if (d == 0 || !(2 * d * dot(own, residuals, samples) +
                                d * d * dot(own, own, samples) <
                            0))
                continue;
            y[i] = other;
            changed = true;
            for (size_t s = 0; s < samples; s++)
                residuals[s] += d * own[s];
        }
    }
}

static evo_status learn_rows(const evo_layer_inputs *inputs, const evo_tensor *w,
                             const float *low, const float *high, float *y,
                             evo_error *err) {
    size_t samples = EVO_QUANT_SAMPLES, length = inputs->length;
    double *x = malloc((length + 1) * samples * sizeof *x);
    if (x == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for inputs of a layer");
    for (size_t s = 0; s < samples; s++)
        evo_layer_inputs_draw(inputs, s, x + s, samples);
    for (size_t at = 0; at < w->count; at += length)
        evo_learn_rounding(x, samples, length, w->data + at, low + at, high + at,
                           y + at, x + length * samples);
    free(x);
    return EVO_OK;
}

evo_status evo_quant_learn(const evo_tensor *w, uint64_t seed, const float *low,
                           const float *high, float *y, evo_error *err) {
    evo_layer_inputs inputs;
    size_t length = w->count / evo_quant_channels(w);
    evo_status status =
        evo_layer_inputs_init(&inputs, length, seed, EVO_STREAM_FIT, err);
    if (status == EVO_OK)
        status = learn_rows(&inputs, w, low, high, y, err);
    evo_layer_inputs_clear(&inputs);
    return status;
}
