/* quant, inside: what its files share. */
#ifndef EVO_QUANT_INTERNAL_H
#define EVO_QUANT_INTERNAL_H

#include "quant/quant.h"

#include <math.h>

/* What a decoded element counts as: what lies beyond the floats, or is no number, as
 * the power of two behind them. */
static inline double evo_quant_got(float y) {
    return isfinite(y) ? (double)y : copysign(0x1p128, (double)y);
}

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
double evo_density_at(const evo_density *density, double x);
/* int_a^b x^k p(x) dx, k = 0, 1, 2. */
evo_moments evo_density_between(const evo_density *density, double a, double b);

/* ---- calibrate.c ------------------------------------------------------------- */

enum {
    EVO_QUANT_BINS = 2048,   /* of histograms of magnitudes */
    EVO_QUANT_SAMPLE = 8192, /* elements of a group that a scale is chosen by */
};

/* What choosing scales of one tensor needs. */
typedef struct evo_calibrator {
    const evo_quantiser *quantiser;
    double tensor_scale;     /* of E4M3 scales; 1 otherwise */
    double largest;          /* value that a group's largest magnitude is put on */
    evo_cells all;           /* by the quantiser's rounding */
    evo_cells cells;         /* to nearest, of the values that are not negative */
    double *values;          /* what the cells point to; owned, as all that follows */
    float *sample, *rounded; /* EVO_QUANT_SAMPLE each */
    double (*sums)[3];       /* one more */
    double *histogram;
    double tail_above;  /* elements of the sample from here on count once, */
    double bulk_weight; /* the others as often as this */
} evo_calibrator;

EVO_MUST_CHECK
evo_status evo_calibrator_init(evo_calibrator *calibrator,
                               const evo_quantiser *quantiser, evo_error *err);
void evo_calibrator_clear(evo_calibrator *calibrator);
/* The scale of the elements, whose largest magnitude is amax: positive, and of the
 * scale's format. */
double evo_calibrate(evo_calibrator *calibrator, const float *x, size_t count,
                     double amax);
/* Kullback-Leibler divergence of a histogram of magnitudes, bins of that width in units
 * of the scale, from what the cells leave of it. */
double evo_quant_divergence(const evo_cells *cells, const double *histogram,
                            double bin);

/* ---- learned.c --------------------------------------------------------------- */

enum {
    EVO_QUANT_SAMPLES = 128, /* inputs that rounding is learned on */
    EVO_QUANT_LEARN_MOST =
        1 << 15, /* elements of a channel; longer ones go to nearest */
};

/* Inputs of a layer, as evo_quant_outputs describes them. */
typedef struct evo_layer_inputs {
    size_t length;
    uint64_t seed;
    uint32_t stream;
    double *mix; /* M, a row for each element of the input; owned */
} evo_layer_inputs;

EVO_MUST_CHECK
evo_status evo_layer_inputs_init(evo_layer_inputs *inputs, size_t length, uint64_t seed,
                                 uint32_t stream, evo_error *err);
void evo_layer_inputs_clear(evo_layer_inputs *inputs);
/* Input number `index` into x[0], x[stride], ... */
void evo_layer_inputs_draw(const evo_layer_inputs *inputs, uint64_t index, double *x,
                           size_t stride);
/* evo_learn_rounding for all channels of w, on inputs that the seed draws for fitting.
 */
EVO_MUST_CHECK
evo_status evo_quant_learn(const evo_tensor *w, uint64_t seed, const float *low,
                           const float *high, float *y, evo_error *err);

/* ---- pareto.c ---------------------------------------------------------------- */

typedef struct evo_pareto_place {
    size_t index; /* of the vector */
    uint32_t rank;
    double crowding;
} evo_pareto_place;

bool evo_pareto_dominates(const double *a, const double *b, unsigned dims);
/* objectives: count vectors of `dims`, to be minimised. places: count, best first. */
EVO_MUST_CHECK
evo_status evo_pareto_order(const double *objectives, unsigned dims, size_t count,
                            evo_pareto_place *places, evo_error *err);

/* ---- evaluate.c -------------------------------------------------------------- */

/* A gene on one tensor. */
typedef struct evo_quant_part {
    evo_quant_report report;
    double output_signal, output_noise;
} evo_quant_part;

EVO_MUST_CHECK
evo_status evo_quant_measure(const evo_quant_data *data, size_t tensor,
                             const evo_gene *gene, evo_quant_part *part,
                             evo_error *err);
/* evo_quantiser_cost, with the time for decoding as the data has it. */
evo_quant_cost evo_quant_cost_on(const evo_quant_data *data,
                                 const evo_quantiser *quantiser);
/* parts[i]: of tensor i. */
EVO_MUST_CHECK
evo_status evo_quant_sum(const evo_quant_data *data, const evo_quant_model *model,
                         const evo_quant_part *const *parts, evo_quant_score *score,
                         evo_error *err);

/* ---- breed.c ----------------------------------------------------------------- */

/* Each leaves a gene within the space that verifies. */
void evo_gene_random(const evo_quant_space *space, evo_rng *rng, evo_gene *gene);
void evo_gene_mutate(const evo_quant_space *space, evo_rng *rng, evo_gene *gene);
void evo_gene_cross(const evo_quant_space *space, evo_rng *rng, const evo_gene *other,
                    evo_gene *gene);

/* ---- lloyd_samples.c --------------------------------------------------------- */

/* The first of sorted[low..count) that exceeds the threshold. */
size_t evo_find_above(const float *sorted, size_t low, size_t count, double threshold);

/* ---- search.c ---------------------------------------------------------------- */

enum {
    EVO_QUANT_POPULATION = 96,
    EVO_QUANT_FIRST = 64, /* random ones before breeding starts */
};

/* What was measured; open addressing, all-zero keys are free. */
typedef struct evo_measured {
    evo_hash key;
    evo_quant_part *part; /* owned */
} evo_measured;

typedef struct evo_measured_table {
    evo_measured *slots;
    size_t size, count;
} evo_measured_table;

/* What a gene does on one tensor, as assemble weighs it. */
typedef struct evo_known_gene {
    evo_gene gene;
    double noise, outputs; /* over signal: of weights, and of outputs (or NAN) */
    double bits, hardware, decode;
} evo_known_gene;

typedef struct evo_known_list {
    evo_known_gene *items; /* owned */
    size_t count, capacity;
} evo_known_list;

struct evo_quant_search {
    evo_quant_options options;
    unsigned dims;
    evo_quant_individual *all;
    size_t count, capacity;
    size_t population[EVO_QUANT_POPULATION]; /* numbers, best first */
    size_t population_size;
    uint64_t drawn;       /* children asked for so far */
    uint64_t deadline_ns; /* 0: none */
    const evo_stop_flag *stop;
    double work;              /* elements measured */
    evo_measured_table parts; /* key: tensor and gene */
    evo_measured_table seen;  /* key: model; part NULL */
    evo_known_list *known;    /* of each tensor */
};

/* ---- offspring.c ------------------------------------------------------------- */

/* Fills in genes, parents and operation of a child, whose gene_count is set. */
void evo_quant_breed(const evo_quant_search *search, evo_rng *rng,
                     evo_quant_individual *child);

#endif
