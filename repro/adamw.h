/* AdamW (Loshchilov, Hutter 2019) in the storage that Collage (Yu et al. 2024)
 * compares: what becomes of an update when weights have eight bits. Pure and
 * thread-safe.
 */
#ifndef EVO_ADAMW_H
#define EVO_ADAMW_H

#include "formats/formats.h"

typedef enum evo_adamw_storage {
    EVO_ADAMW_F32,
    EVO_ADAMW_BF16,  /* everything one bfloat16, and so is every operation */
    EVO_ADAMW_LIGHT, /* Collage light: weights are pairs that grow by the update */
    EVO_ADAMW_PLUS,  /* Collage plus: second moments and beta2 are pairs, too */
    EVO_ADAMW_STORAGE_COUNT
} evo_adamw_storage;

typedef struct evo_adamw {
    double rate, beta1, beta2, epsilon, decay;
    evo_adamw_storage storage;
} evo_adamw;

/* Of one parameter; low parts are 0 where storage has none. */
typedef struct evo_adamw_state {
    evo_pair weight, second;
    float first;
} evo_adamw_state;

/* One step, the first being 1. Returns the update that was to be added to the weight,
 * and what was added is the difference of the weights. */
float evo_adamw_step(const evo_adamw *adamw, unsigned step, float gradient,
                     evo_adamw_state *state);

#endif
