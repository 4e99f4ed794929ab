/* AdamW on a toy problem with weights of one and of two bfloat16. */
#include <stdlib.h>

#include "repro/adamw.h"
#include "repro/internal.h"

enum { PARAMETERS = 4096, STEPS = 600 };

typedef struct toy {
    evo_adamw_state states[PARAMETERS];
    double targets[PARAMETERS], intended[PARAMETERS], effective[PARAMETERS];
} toy;

/* Weights within 1/4 of 3 and targets within 1/2 of those: what 600 steps of at most
 * about 1e-3 can reach, each of them less than half a spacing of bfloat16 (2^-7). */
static void draw_toy(toy *t) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_CERTIFY, 0);
    for (size_t i = 0; i < PARAMETERS; i++) {
        float weight = evo_bf16_from(2.75 + .5 * evo_rng_unit(&rng));
        t->states[i] = (evo_adamw_state){.weight = {weight, 0}};
        t->targets[i] = (double)weight + evo_rng_unit(&rng) - .5;
    }
}

static double distance(const toy *t, size_t i) {
    return evo_pair_value(t->states[i].weight) - t->targets[i];
}

static void step(const evo_adamw *adamw, unsigned number, toy *t, evo_rng *rng) {
    for (size_t i = 0; i < PARAMETERS; i++) {
        double before = evo_pair_value(t->states[i].weight);
        double gradient = 2 * distance(t, i) + .2 * evo_rng_normal(rng);
        float g =
            adamw->storage == EVO_ADAMW_F32 ? (float)gradient : evo_bf16_from(gradient);
        t->intended[i] = evo_adamw_step(adamw, number, g, &t->states[i]);
        t->effective[i] = evo_pair_value(t->states[i].weight) - before;
    }
}

/* Means over the steps, and the last loss. */
typedef struct result {
    double quality, lost, loss; /* EDQ over the intended length; a part of 1 */
} result;

static evo_status train(evo_adamw_storage storage, result *out, evo_error *err) {
    const evo_adamw adamw = {1e-3, .9, .999, 1e-8, .01, storage};
    toy *t = malloc(sizeof *t);
    if (t == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for %d parameters", PARAMETERS);
    draw_toy(t);
    evo_rng rng;
    evo_rng_init(&rng, 2, EVO_STREAM_CERTIFY, 0);
    *out = (result){0};
    for (unsigned k = 1; k <= STEPS; k++) {
        step(&adamw, k, t, &rng);
        evo_updates updates =
            evo_measure_updates(t->intended, t->effective, PARAMETERS);
        out->quality += updates.edq / updates.length / STEPS;
        out->lost += updates.lost / STEPS;
    }
    for (size_t i = 0; i < PARAMETERS; i++)
        out->loss += distance(t, i) * distance(t, i) / PARAMETERS;
    free(t);
    return EVO_OK;
}

evo_status evo_repro_collage(const evo_repro_options *options, evo_figures *figures,
                             evo_error *err) {
    static const char *const names[] = {"f32", "bfloat16", "light", "plus"};
    static const char *const qualities[] = {"1.0000", "0.0000", "1.0000", "1.0000"};
    (void)options;
    result results[EVO_ADAMW_STORAGE_COUNT];
    evo_figures_add(figures, "1", evo_bf16_from(.999), "beta2 as one bfloat16");
    evo_figures_add(figures, ".999000549", evo_pair_value(evo_pair_from(.999)),
                    "beta2 as a pair");
    for (int s = 0; s < EVO_ADAMW_STORAGE_COUNT; s++) {
        evo_status status = train((evo_adamw_storage)s, &results[s], err);
        if (status != EVO_OK)
            return status;
        evo_figures_add(figures, qualities[s], results[s].quality,
                        "EDQ over the update's length, %s", names[s]);
    }
    const result *f32 = &results[EVO_ADAMW_F32], *bf16 = &results[EVO_ADAMW_BF16];
    const result *light = &results[EVO_ADAMW_LIGHT];
    const result *plus = &results[EVO_ADAMW_PLUS];
    evo_figures_compare(figures, EVO_RELATION_LESS, bf16->lost, light->lost,
                        "updates lost, light beside bfloat16");
    evo_figures_compare(figures, EVO_RELATION_LESS, bf16->lost, plus->lost,
                        "updates lost, plus beside bfloat16");
    evo_figures_compare(figures, EVO_RELATION_LESS, bf16->loss, light->loss,
                        "loss, light beside bfloat16");
    evo_figures_compare(figures, EVO_RELATION_LESS, light->loss, plus->loss,
                        "loss, plus beside light");
    evo_figures_compare(figures, EVO_RELATION_LESS, plus->loss, f32->loss,
                        "loss, f32 beside plus");
    return EVO_OK;
}
