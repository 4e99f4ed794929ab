/* Bits that are learned with the weights, one number of them for each channel: a
 * channel without use goes to 0. */
#include <math.h>
#include <stdlib.h>

#include "repro/internal.h"

enum { INPUTS = 8, CHANNELS = 8, DEAD = 5, SAMPLES = 128, STEPS = 8000 };

/* y = sum over channels of use * tanh(w x): the teacher's use of one channel is 0, and
 * stays so in the student. */
typedef struct network {
    double x[SAMPLES][INPUTS], y[SAMPLES], use[CHANNELS];
    double w[CHANNELS][INPUTS], bits[CHANNELS], exponent[CHANNELS];
    double quantised[CHANNELS][INPUTS], hidden[SAMPLES][CHANNELS];
} network;

/* q = 2^e round(clamp(2^-e x, -2^(b-1), 2^(b-1) - 1)); real b and e while learning. No
 * bits: 0. */
double evo_repro_self_compress(double x, double exponent, double bits) {
    if (bits <= 0)
        return 0;
    double scaled = exp2(-exponent) * x, half = exp2(bits - 1);
    return exp2(exponent) * nearbyint(fmin(fmax(scaled, -half), half - 1));
}

/* `use`: of the channel that the others' outputs do without. */
static void draw_network(double use, network *n) {
    evo_rng rng;
    evo_rng_init(&rng, 5, EVO_STREAM_CERTIFY, 0);
    for (int c = 0; c < CHANNELS; c++) {
        n->use[c] = c == DEAD ? use : .5 + evo_rng_unit(&rng);
        n->bits[c] = 8;
        n->exponent[c] = -6;
        for (int i = 0; i < INPUTS; i++)
            n->w[c][i] = .5 * evo_rng_normal(&rng);
    }
    for (int s = 0; s < SAMPLES; s++) {
        n->y[s] = 0;
        for (int i = 0; i < INPUTS; i++)
            n->x[s][i] = evo_rng_normal(&rng);
        for (int c = 0; c < CHANNELS; c++) {
            double sum = 0;
            for (int i = 0; i < INPUTS; i++)
                sum += n->w[c][i] * n->x[s][i];
            n->y[s] += n->use[c] * tanh(sum);
        }
    }
}

/* Mean squared error with quantised weights; errors: of samples. */
static double forward(network *n, double errors[SAMPLES]) {
    double loss = 0;
    for (int c = 0; c < CHANNELS; c++)
        for (int i = 0; i < INPUTS; i++)
            n->quantised[c][i] =
                evo_repro_self_compress(n->w[c][i], n->exponent[c], n->bits[c]);
    for (int s = 0; s < SAMPLES; s++) {
        errors[s] = -n->y[s];
        for (int c = 0; c < CHANNELS; c++) {
            double sum = 0;
            for (int i = 0; i < INPUTS; i++)
                sum += n->quantised[c][i] * n->x[s][i];
            n->hidden[s][c] = tanh(sum);
            errors[s] += n->use[c] * n->hidden[s][c];
        }
        loss += errors[s] * errors[s] / SAMPLES;
    }
    return loss;
}

/* Derivatives of q by x, e and b with the rounding's taken to be 1: within the range q
 * follows x and e moves its error; beyond it q is 2^e times a bound of b. */
static void learn_channel(network *n, int c, const double gradient[INPUTS],
                          double gamma) {
    double by_bits = gamma / CHANNELS, by_exponent = 0;
    double half = exp2(n->bits[c] - 1), unit = exp2(n->exponent[c]);
    for (int i = 0; i < INPUTS; i++) {
        double scaled = n->w[c][i] / unit;
        bool low = scaled<-half, high = scaled> half - 1;
        double q = n->quantised[c][i];
        if (low || high)
            by_bits += gradient[i] * unit * half * log(2) * (low ? -1 : 1);
        by_exponent += gradient[i] * log(2) * (low || high ? q : q - n->w[c][i]);
        if (!low && !high)
            n->w[c][i] -= .05 * gradient[i];
    }
    n->bits[c] = fmax(0, n->bits[c] - .5 * fmax(-.2, fmin(.2, by_bits)));
    n->exponent[c] -= .5 * fmax(-.2, fmin(.2, by_exponent));
}

static double learn(network *n, double gamma) {
    double errors[SAMPLES];
    for (int step = 0; step < STEPS; step++) {
        forward(n, errors);
        for (int c = 0; c < CHANNELS; c++) {
            double gradient[INPUTS] = {0};
            for (int s = 0; s < SAMPLES; s++) {
                double h = n->hidden[s][c];
                double back = 2 * errors[s] * n->use[c] * (1 - h * h) / SAMPLES;
                for (int i = 0; i < INPUTS; i++)
                    gradient[i] += back * n->x[s][i];
            }
            if (n->bits[c] > 0)
                learn_channel(n, c, gradient, gamma);
        }
    }
    return forward(n, errors);
}

static double mean_bits(const network *n) {
    double sum = 0;
    for (int c = 0; c < CHANNELS; c++)
        sum += n->bits[c] / CHANNELS;
    return sum;
}

evo_status evo_repro_self_compressing(const evo_repro_options *options,
                                      evo_figures *figures, evo_error *err) {
    (void)options;
    network *n = malloc(sizeof *n);
    if (n == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for a network");
    double before = 8;
    static const double gammas[] = {.02, .1};
    for (size_t k = 0; k < EVO_COUNT_OF(gammas); k++) {
        draw_network(0, n);
        double loss = learn(n, gammas[k]), power = 0, fewest = INFINITY;
        for (int s = 0; s < SAMPLES; s++)
            power += n->y[s] * n->y[s] / SAMPLES;
        for (int c = 0; c < CHANNELS; c++)
            if (c != DEAD)
                fewest = fmin(fewest, n->bits[c]);
        evo_figures_compare(figures, EVO_RELATION_SAME, 0, n->bits[DEAD],
                            "bits of the channel without use, gamma %g", gammas[k]);
        if (k == 0) /* more pressure prunes a channel of little use, too */
            evo_figures_compare(figures, EVO_RELATION_MORE, 0, fewest,
                                "fewest bits of the others, gamma %g", gammas[k]);
        evo_figures_compare(figures, EVO_RELATION_LESS, before, mean_bits(n),
                            "mean bits, gamma %g", gammas[k]);
        evo_figures_compare(figures, EVO_RELATION_LESS, power / 20, loss,
                            "loss beside a 20th of the outputs' power, gamma %g",
                            gammas[k]);
        before = mean_bits(n);
    }
    draw_network(1, n);
    (void)learn(n, gammas[0]);
    evo_figures_compare(figures, EVO_RELATION_MORE, 0, n->bits[DEAD],
                        "bits of that channel once it is used, gamma %g", gammas[0]);
    free(n);
    return EVO_OK;
}
