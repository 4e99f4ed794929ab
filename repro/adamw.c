/* AdamW with weights and moments as one or two bfloat16. */
#include "repro/adamw.h"

#include <math.h>

/* A result as the storage has it. */
static float as(const evo_adamw *adamw, double x) {
    return adamw->storage == EVO_ADAMW_F32 ? (float)x : evo_bf16_from(x);
}

/* v = beta2 v + (1 - beta2) g^2. As one bfloat16 beta2 = .999 is 1: v never falls. */
static void update_second(const evo_adamw *adamw, float gradient,
                          evo_adamw_state *state) {
    float square = as(adamw, (double)gradient * gradient);
    float gain = as(adamw, (double)as(adamw, 1 - adamw->beta2) * square);
    if (adamw->storage == EVO_ADAMW_PLUS) {
        evo_pair kept = evo_pair_multiply(evo_pair_from(adamw->beta2), state->second);
        state->second = evo_pair_add(kept, (evo_pair){gain, 0});
        return;
    }
    float kept = as(adamw, (double)as(adamw, adamw->beta2) * state->second.high);
    state->second.high = as(adamw, (double)kept + gain);
}

float evo_adamw_step(const evo_adamw *adamw, unsigned step, float gradient,
                     evo_adamw_state *state) {
    float kept = as(adamw, (double)as(adamw, adamw->beta1) * state->first);
    float gain = as(adamw, (double)as(adamw, 1 - adamw->beta1) * gradient);
    state->first = as(adamw, (double)kept + gain);
    update_second(adamw, gradient, state);
    /* Corrections for moments that started at 0 are the same for all parameters. */
    float of_first = as(adamw, 1 - pow(adamw->beta1, step));
    float of_second = as(adamw, 1 - pow(adamw->beta2, step));
    float first = as(adamw, (double)state->first / of_first);
    float second = as(adamw, evo_pair_value(state->second) / of_second);
    float root = as(adamw, sqrt(second));
    float below = as(adamw, (double)root + as(adamw, adamw->epsilon));
    float direction = as(adamw, (double)first / below);
    float decay = as(adamw, (double)as(adamw, adamw->decay) * state->weight.high);
    float both = as(adamw, (double)direction + decay);
    float update = as(adamw, -(double)as(adamw, adamw->rate) * both);
    if (adamw->storage >= EVO_ADAMW_LIGHT)
        state->weight = evo_pair_grow(state->weight, update);
    else
        state->weight.high = as(adamw, (double)state->weight.high + update);
    return update;
}
