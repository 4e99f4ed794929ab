/* Formats for each layer of a small network beside one format for all. */
#include <math.h>
#include <stdlib.h>

#include "repro/internal.h"

enum { LAYERS = 3, WIDEST = 32, SAMPLES = 24, CHOICES = 12 };
enum { ASSIGNMENTS = CHOICES * CHOICES * CHOICES };

/* Integers and floats, four each of 4, 6 and 8 bits. */
static const char *const formats[CHOICES] = {"sm4", "e2m1a", "e3m0a", "e1m2a",
                                             "sm6", "e2m3a", "e3m2a", "e4m1a",
                                             "sm8", "e2m5a", "e3m4a", "e4m3a"};
static const int widths[LAYERS + 1] = {32, 32, 32, 32};
/* Layers of trained networks differ in spread; here by the tails of what is drawn. */
static const char *const densities[LAYERS] = {"student:3", "gauss", "uniform"};

typedef struct network {
    evo_tensor_list weights;
    float *quantised[LAYERS][CHOICES]; /* the first is owned */
    float inputs[SAMPLES][WIDEST];
    double exact[SAMPLES][WIDEST], power;
} network;

typedef struct assignment {
    double cost, error; /* bit operations; noise over signal */
} assignment;

static void run(const network *n, const float *const weights[LAYERS], int sample,
                double out[WIDEST]) {
    double in[WIDEST];
    for (int i = 0; i < widths[0]; i++)
        in[i] = (double)n->inputs[sample][i];
    for (int layer = 0; layer < LAYERS; layer++) {
        int from = widths[layer], to = widths[layer + 1];
        for (int k = 0; k < to; k++) {
            double sum = 0;
            for (int i = 0; i < from; i++)
                sum += (double)weights[layer][k * from + i] * in[i];
            out[k] = layer < LAYERS - 1 ? fmax(sum, 0) : sum;
        }
        for (int k = 0; k < to; k++)
            in[k] = out[k];
    }
}

/* Scales are of channels, with the least squared error. */
static evo_status quantise(network *n, evo_error *err) {
    for (int layer = 0; layer < LAYERS; layer++) {
        const evo_tensor *w = &n->weights.items[layer];
        float *y = malloc(CHOICES * w->count * sizeof *y);
        n->quantised[layer][0] = y;
        if (y == NULL)
            return evo_fail(err, EVO_ERR_MEMORY, "no memory for a layer");
        for (int k = 0; k < CHOICES; k++) {
            evo_quantiser q = {.grain = EVO_GRAIN_CHANNEL,
                               .scale = EVO_SCALE_F32,
                               .calibration = EVO_CALIBRATE_MSE};
            evo_quant_report report;
            n->quantised[layer][k] = y + (size_t)k * w->count;
            evo_status status = evo_number_parse(formats[k], &q.number, err);
            if (status == EVO_OK)
                status = evo_quantise(&q, w, n->quantised[layer][k], &report, err);
            if (status != EVO_OK)
                return status;
        }
    }
    return EVO_OK;
}

static evo_status draw_network(network *n, evo_error *err) {
    evo_rng rng;
    evo_rng_init(&rng, 6, EVO_STREAM_CERTIFY, 0);
    for (int layer = 0; layer < LAYERS; layer++) {
        evo_distribution density;
        size_t from = (size_t)widths[layer], to = (size_t)widths[layer + 1];
        evo_status status = evo_distribution_parse(densities[layer], &density, err);
        if (status == EVO_OK)
            status = evo_tensors_draw(&density, from * to, 6, EVO_STREAM_CERTIFY,
                                      &n->weights, err);
        if (status != EVO_OK)
            return status;
        evo_tensor *w = &n->weights.items[layer];
        w->rank = 2;
        w->dims[0] = to;
        w->dims[1] = from;
    }
    const float *weights[LAYERS];
    for (int layer = 0; layer < LAYERS; layer++)
        weights[layer] = n->weights.items[layer].data;
    for (int s = 0; s < SAMPLES; s++) {
        for (int i = 0; i < widths[0]; i++)
            n->inputs[s][i] = (float)evo_rng_normal(&rng);
        run(n, weights, s, n->exact[s]);
        for (int k = 0; k < widths[LAYERS]; k++)
            n->power += n->exact[s][k] * n->exact[s][k];
    }
    return quantise(n, err);
}

static int bits_of(int choice) {
    return 4 + choice / 4 * 2;
}

/* Cost: sum of products times bits of weights times those of activations, 8. */
static void evaluate(const network *n, int index, assignment *a) {
    const float *weights[LAYERS];
    double out[WIDEST];
    int rest = index;
    *a = (assignment){0};
    for (int layer = 0; layer < LAYERS; layer++, rest /= CHOICES) {
        int choice = rest % CHOICES;
        weights[layer] = n->quantised[layer][choice];
        a->cost += 8.0 * widths[layer] * widths[layer + 1] * bits_of(choice);
    }
    for (int s = 0; s < SAMPLES; s++) {
        run(n, weights, s, out);
        for (int k = 0; k < widths[LAYERS]; k++) {
            double e = out[k] - n->exact[s][k];
            a->error += e * e / n->power;
        }
    }
}

/* FLIQS's: accuracy - beta |1 - cost / target|, accuracy being 1 - error here. */
static double reward(const assignment *a, double target) {
    return 1 - a->error - .5 * fabs(1 - a->cost / target);
}

/* The best single format of so many bits, and the best formats of layers that cost no
 * more. */
static void compare(const assignment *all, int bits, evo_figures *figures) {
    const assignment *uniform = NULL, *least = NULL, *best = NULL;
    double target = 0;
    for (int c = 0; c < CHOICES; c++) {
        const assignment *a = &all[c * (1 + CHOICES + CHOICES * CHOICES)];
        if (bits_of(c) == bits && (uniform == NULL || a->error < uniform->error))
            uniform = a;
    }
    target = uniform->cost;
    for (int i = 0; i < ASSIGNMENTS; i++) {
        const assignment *a = &all[i];
        if (a->cost <= target && (least == NULL || a->error < least->error))
            least = a;
        if (best == NULL || reward(a, target) > reward(best, target))
            best = a;
    }
    evo_figures_compare(figures, EVO_RELATION_LESS, uniform->error, least->error,
                        "output error by layers at the cost of %d bits", bits);
    evo_figures_compare(figures, EVO_RELATION_MORE, reward(uniform, target),
                        reward(best, target), "reward by layers, target %d bits", bits);
}

evo_status evo_repro_fliqs(const evo_repro_options *options, evo_figures *figures,
                           evo_error *err) {
    (void)options;
    network *n = calloc(1, sizeof *n);
    assignment *all = calloc(ASSIGNMENTS, sizeof *all);
    evo_status status = n == NULL || all == NULL
                            ? evo_fail(err, EVO_ERR_MEMORY, "no memory for a network")
                            : draw_network(n, err);
    if (status == EVO_OK) {
        for (int i = 0; i < ASSIGNMENTS; i++)
            evaluate(n, i, &all[i]);
        for (int bits = 4; bits <= 8; bits += 2)
            compare(all, bits, figures);
    }
    if (n != NULL) {
        for (int layer = 0; layer < LAYERS; layer++)
            free(n->quantised[layer][0]);
        evo_tensor_list_clear(&n->weights);
    }
    free(n);
    free(all);
    return status;
}
