/* Learned rounding of a layer's weights in 4-bit floats (AdaRound's relaxation with the
 * spacing of each weight's binade): outputs count, not weights. */
#include <math.h>
#include <stdlib.h>

#include "repro/internal.h"

enum { ROWS = 16, INPUTS = 64, SAMPLES = 256, MIXED = 16, STEPS = 600 };

/* Rows are independent: with G the inputs' second moments the output error of a row is
 * d' G d, d being what rounding does to it. */
typedef struct layer {
    double weights[ROWS][INPUTS], below[ROWS][INPUTS], above[ROWS][INPUTS];
    double seen[INPUTS][INPUTS], unseen[INPUTS][INPUTS]; /* to learn on, and to judge */
    double samples[INPUTS][SAMPLES];                     /* that `seen` is of */
} layer;

/* Inputs of a layer are correlated: 64 mixtures of 16 normals, and a little noise. */
static void draw_moments(double mix[INPUTS][MIXED], uint64_t index,
                         double samples[INPUTS][SAMPLES],
                         double moments[INPUTS][INPUTS]) {
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_CERTIFY, index);
    for (int sample = 0; sample < SAMPLES; sample++) {
        double sources[MIXED], x[INPUTS];
        for (int k = 0; k < MIXED; k++)
            sources[k] = evo_rng_normal(&rng);
        for (int i = 0; i < INPUTS; i++) {
            x[i] = .1 * evo_rng_normal(&rng);
            for (int k = 0; k < MIXED; k++)
                x[i] += mix[i][k] * sources[k];
        }
        for (int i = 0; i < INPUTS; i++) {
            samples[i][sample] = x[i];
            for (int j = 0; j < INPUTS; j++)
                moments[i][j] += x[i] * x[j] / SAMPLES;
        }
    }
}

/* Weights in units of a scale with which the largest of a row is the largest value. */
static void draw_layer(const evo_number *number, layer *l) {
    double mix[INPUTS][MIXED];
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_CERTIFY, 0);
    for (int i = 0; i < INPUTS; i++)
        for (int k = 0; k < MIXED; k++)
            mix[i][k] = evo_rng_normal(&rng) / 4;
    for (int row = 0; row < ROWS; row++) {
        double *w = l->weights[row], largest = 0;
        for (int i = 0; i < INPUTS; i++) {
            w[i] = evo_rng_normal(&rng);
            largest = fmax(largest, fabs(w[i]));
        }
        for (int i = 0; i < INPUTS; i++) {
            w[i] *= evo_number_max(number) / largest;
            evo_number_neighbours(number, w[i], &l->below[row][i], &l->above[row][i]);
        }
    }
    draw_moments(mix, 2, l->samples, l->unseen); /* its samples are overwritten */
    draw_moments(mix, 1, l->samples, l->seen);
}

double evo_repro_soft_step(double v) {
    return fmin(fmax(1.2 / (1 + exp(-v)) - .1, 0), 1);
}

/* Its derivative; 0 where it is clipped. */
static double slope(double v) {
    double s = 1 / (1 + exp(-v)), h = 1.2 * s - .1;
    return h > 0 && h < 1 ? 1.2 * s * (1 - s) : 0;
}

/* Adam on d' G d + sum of strength (1 - |2 h - 1|^beta), which pushes every h to 0 or 1
 * as beta falls from 20 to 2; strength is a part of what a whole spacing costs. Starts
 * at the weights themselves: h(v) is their place between their neighbours. */
static void learn_row(const layer *l, int row, double v[INPUTS]) {
    const double *w = l->weights[row], *low = l->below[row], *high = l->above[row];
    double first[INPUTS] = {0}, second[INPUTS] = {0}, d[INPUTS];
    for (int i = 0; i < INPUTS; i++) {
        double h = high[i] > low[i] ? (w[i] - low[i]) / (high[i] - low[i]) : 0;
        double s = (h + .1) / 1.2;
        v[i] = log(s / (1 - s));
    }
    for (int step = 1; step <= STEPS; step++) {
        double part = fmax(0, (step - .2 * STEPS) / (.8 * STEPS));
        double strength = part > 0 ? .05 : 0, beta = 20 - 18 * part;
        for (int i = 0; i < INPUTS; i++)
            d[i] = low[i] + evo_repro_soft_step(v[i]) * (high[i] - low[i]) - w[i];
        for (int i = 0; i < INPUTS; i++) {
            double pull = 0, at = 2 * evo_repro_soft_step(v[i]) - 1;
            for (int j = 0; j < INPUTS; j++)
                pull += 2 * l->seen[i][j] * d[j];
            double push = -2 * beta * pow(fabs(at), beta - 1) * copysign(1, at);
            double span = high[i] - low[i], weight = l->seen[i][i] * span * span;
            double g = (pull * span + strength * weight * push) * slope(v[i]);
            first[i] = .9 * first[i] + .1 * g;
            second[i] = .999 * second[i] + .001 * g * g;
            v[i] -= .02 * first[i] / (1 - pow(.9, step)) /
                    (sqrt(second[i] / (1 - pow(.999, step))) + 1e-8);
        }
    }
}

typedef struct errors {
    double weights, seen, unseen;
} errors;

static void add_errors(const layer *l, const double d[INPUTS], errors *e) {
    for (int i = 0; i < INPUTS; i++) {
        e->weights += d[i] * d[i];
        for (int j = 0; j < INPUTS; j++) {
            e->seen += d[i] * l->seen[i][j] * d[j];
            e->unseen += d[i] * l->unseen[i][j] * d[j];
        }
    }
}

/* What quant/ does: single choices change as long as that helps. */
static void descend_row(const layer *l, int row, const double nearest[INPUTS],
                        double d[INPUTS]) {
    float w[INPUTS], low[INPUTS], high[INPUTS], y[INPUTS];
    double residuals[SAMPLES];
    for (int i = 0; i < INPUTS; i++) {
        w[i] = (float)l->weights[row][i];
        low[i] = (float)l->below[row][i];
        high[i] = (float)l->above[row][i];
        y[i] = (float)(l->weights[row][i] + nearest[i]);
    }
    evo_learn_rounding(l->samples[0], SAMPLES, INPUTS, w, low, high, y, residuals);
    for (int i = 0; i < INPUTS; i++)
        d[i] = (double)y[i] - l->weights[row][i];
}

static unsigned compare(const evo_number *number, const layer *l, errors *nearest,
                        errors *learned, errors *descended) {
    unsigned moved = 0;
    for (int row = 0; row < ROWS; row++) {
        double v[INPUTS], d[INPUTS], n[INPUTS];
        learn_row(l, row, v);
        for (int i = 0; i < INPUTS; i++) {
            double w = l->weights[row][i];
            bool up = evo_repro_soft_step(v[i]) >= .5;
            n[i] = evo_number_round(number, w, EVO_ROUND_NEAREST_EVEN, 0) - w;
            d[i] = (up ? l->above[row][i] : l->below[row][i]) - w;
            moved += d[i] != n[i];
        }
        add_errors(l, n, nearest);
        add_errors(l, d, learned);
        descend_row(l, row, n, d);
        add_errors(l, d, descended);
    }
    return moved;
}

evo_status evo_repro_low_bit_diffusion(const evo_repro_options *options,
                                       evo_figures *figures, evo_error *err) {
    static const char *const names[] = {"e2m1fn", "e4m3fn"};
    (void)options;
    for (size_t k = 0; k < EVO_COUNT_OF(names); k++) {
        evo_number number;
        errors nearest = {0}, learned = {0}, descended = {0};
        evo_status status = evo_number_parse(names[k], &number, err);
        if (status != EVO_OK)
            return status;
        layer *l = calloc(1, sizeof *l);
        if (l == NULL)
            return evo_fail(err, EVO_ERR_MEMORY, "no memory for a layer");
        draw_layer(&number, l);
        unsigned moved = compare(&number, l, &nearest, &learned, &descended);
        free(l);
        evo_figures_compare(figures, EVO_RELATION_MORE, 0, moved,
                            "weights of %d rounded otherwise, %s", ROWS * INPUTS,
                            names[k]);
        evo_figures_compare(figures, EVO_RELATION_LESS, nearest.seen, learned.seen,
                            "output error learned on, %s", names[k]);
        evo_figures_compare(figures, EVO_RELATION_LESS, nearest.unseen, learned.unseen,
                            "output error on other inputs, %s", names[k]);
        evo_figures_compare(figures, EVO_RELATION_MORE, nearest.weights,
                            learned.weights, "weight error, %s", names[k]);
        evo_figures_compare(figures, EVO_RELATION_LESS, learned.unseen,
                            descended.unseen,
                            "the same by single changes, other inputs, %s", names[k]);
    }
    return EVO_OK;
}
