/* quant, inside: what its files share. */
#ifndef EVO_QUANT_INTERNAL_H
#define EVO_QUANT_INTERNAL_H

#include "quant/quant.h"

/* ---- density.c --------------------------------------------------------------- */

typedef struct evo_density {
    evo_distribution distribution;
    double limit;      /* nothing lies beyond */
    double norm, mass; /* mass: of the whole density within the limits */
} evo_density;

typedef struct evo_moments {
    double m0, m1, m2;
} evo_moments;

void evo_density_init(evo_density *density, const evo_distribution *distribution);
double evo_density_limit(const evo_distribution *distribution);
double evo_density_at(const evo_density *density, double x);
/* int_a^b x^k p(x) dx, k = 0, 1, 2. */
evo_moments evo_density_between(const evo_density *density, double a, double b);

/* ---- lloyd_samples.c --------------------------------------------------------- */

/* The first of sorted[low..count) that exceeds the threshold. */
size_t evo_find_above(const float *sorted, size_t low, size_t count, double threshold);

#endif
