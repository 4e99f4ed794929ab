/* Training with fp16 gradients: float32 master weights, and a scale for the loss that
 * follows overflows. */
#include <math.h>

#include "repro/internal.h"

enum { WEIGHTS = 32, STEPS = 12000 };

/* The scale of gradients in training that starts with `scale`. */
typedef struct scaler {
    double scale;
    unsigned clean; /* steps since the scale changed or overflowed */
    unsigned doubled, halved;
} scaler;

enum { CLEAN_STEPS = 2000 };

/* Whether the step may be taken. */
static bool update_scale(scaler *s, bool overflowed) {
    if (overflowed) {
        s->scale /= 2;
        s->halved++;
        s->clean = 0;
    } else if (++s->clean == CLEAN_STEPS) {
        s->scale *= 2;
        s->doubled++;
        s->clean = 0;
    }
    return !overflowed;
}

typedef enum method { PLAIN, SCALED, WITHOUT_MASTER } method;

typedef struct outcome {
    scaler scaler;
    double loss; /* of the beginning's 1 */
    unsigned underflowed;
} outcome;

static double to_fp16(const evo_number *fp16, double x) {
    return evo_number_round(fp16, x, EVO_ROUND_NEAREST_EVEN, 0);
}

/* Weights of about 1, gradients of 2^-26 times their distance from a target: below
 * 2^-25, half of fp16's smallest number, all are 0. A rate of 2^14 makes steps of
 * 2^-12 of the distance: less than half a spacing of fp16 near 1 (2^-11). */
static void train(const evo_number *fp16, method how, outcome *out) {
    double master[WEIGHTS], target[WEIGHTS], first = 0, last = 0;
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_CERTIFY, 0);
    *out = (outcome){.scaler.scale = how == PLAIN ? 1 : 0x1p44};
    for (int i = 0; i < WEIGHTS; i++) {
        master[i] = (double)(float)(1.25 + .25 * evo_rng_unit(&rng));
        target[i] = master[i] + evo_rng_unit(&rng) - .5;
        first += (master[i] - target[i]) * (master[i] - target[i]);
    }
    for (int step = 0; step < STEPS; step++) {
        double gradients[WEIGHTS];
        bool overflowed = false;
        for (int i = 0; i < WEIGHTS; i++) {
            double exact = 0x1p-26 * (to_fp16(fp16, master[i]) - target[i]);
            gradients[i] = to_fp16(fp16, exact * out->scaler.scale);
            overflowed = overflowed || !isfinite(gradients[i]);
            out->underflowed += exact != 0 && gradients[i] == 0;
        }
        if (how == PLAIN ? overflowed : !update_scale(&out->scaler, overflowed))
            continue;
        for (int i = 0; i < WEIGHTS; i++) {
            double next = master[i] - 0x1p14 * (gradients[i] / out->scaler.scale);
            master[i] =
                how == WITHOUT_MASTER ? to_fp16(fp16, next) : (double)(float)next;
        }
    }
    for (int i = 0; i < WEIGHTS; i++)
        last += (master[i] - target[i]) * (master[i] - target[i]);
    out->loss = last / first;
}

static void add_training(const evo_number *fp16, evo_figures *figures) {
    outcome plain, scaled, bare;
    train(fp16, PLAIN, &plain);
    train(fp16, SCALED, &scaled);
    train(fp16, WITHOUT_MASTER, &bare);
    evo_figures_compare(figures, EVO_RELATION_SAME, 1, plain.loss,
                        "loss left without a scale");
    evo_figures_compare(figures, EVO_RELATION_SAME, (double)WEIGHTS * STEPS,
                        plain.underflowed, "gradients that underflow without a scale");
    /* In exact arithmetic a step leaves 1 - 2^-12 of each distance. */
    evo_figures_compare(figures, EVO_RELATION_LESS, 2 * pow(1 - 0x1p-12, 2.0 * STEPS),
                        scaled.loss, "loss left beside twice that of exact arithmetic");
    evo_figures_compare(figures, EVO_RELATION_MORE, .99, bare.loss,
                        "loss left with weights in fp16 alone");
    evo_figures_compare(figures, EVO_RELATION_AT_LEAST, 1, scaled.scaler.halved,
                        "overflows that halved the scale");
    evo_figures_compare(figures, EVO_RELATION_AT_LEAST, 1, scaled.scaler.doubled,
                        "runs of 2000 clean steps that doubled it");
}

/* The rule itself: 2000 clean steps, an overflow after 1999, and two in a row. */
static void add_rule(evo_figures *figures) {
    scaler s = {.scale = 256};
    for (int i = 0; i < 1999; i++)
        (void)update_scale(&s, false);
    evo_figures_compare(figures, EVO_RELATION_SAME, 256, s.scale,
                        "scale after 1999 clean steps");
    (void)update_scale(&s, false);
    evo_figures_compare(figures, EVO_RELATION_SAME, 512, s.scale,
                        "scale after 2000 clean steps");
    for (int i = 0; i < 1999; i++)
        (void)update_scale(&s, false);
    (void)update_scale(&s, true);
    for (int i = 0; i < 1999; i++)
        (void)update_scale(&s, false);
    evo_figures_compare(figures, EVO_RELATION_SAME, 256, s.scale,
                        "scale after an overflow and 1999 clean steps");
}

evo_status evo_repro_mixed_precision(const evo_repro_options *options,
                                     evo_figures *figures, evo_error *err) {
    (void)options;
    evo_number fp16;
    evo_status status = evo_number_parse("e5m10i/inf", &fp16, err);
    if (status != EVO_OK)
        return status;
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, to_fp16(&fp16, 0x1p-26),
                        "2^-26 in fp16");
    evo_figures_compare(figures, EVO_RELATION_SAME, 0x1p-26,
                        to_fp16(&fp16, 0x1p-26 * 256) / 256,
                        "2^-26 in fp16, scaled by 2^8");
    add_rule(figures);
    add_training(&fp16, figures);
    return EVO_OK;
}
