/* (mu/mu_w, lambda)-CMA-ES: Hansen, The CMA Evolution Strategy: A Tutorial (2016), with
 * the Cholesky factor of C in place of its square root. */
#include "bench/cma.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { N = EVO_REAL_MAX_FITTED, MOST = 16 };

typedef struct sample {
    double x[N], y[N], f;
} sample;

typedef struct strategy {
    size_t n, lambda, mu;
    double weights[MOST], mu_eff, cc, cs, c1, cmu, damping, expected;
    double mean[N], sigma, c[N][N], root[N][N], pc[N], ps[N];
    sample samples[MOST];
} strategy;

static void set_up(strategy *s, const evo_formula *f) {
    size_t n = s->n = f->constant_count;
    double sum = 0, squares = 0, d = (double)n;
    s->lambda = 4 + (size_t)(3 * log(d));
    s->mu = s->lambda / 2;
    for (size_t i = 0; i < s->mu; i++) {
        s->weights[i] = log(0.5 * (double)(s->lambda + 1)) - log((double)i + 1);
        sum += s->weights[i];
    }
    for (size_t i = 0; i < s->mu; i++) {
        s->weights[i] /= sum;
        squares += s->weights[i] * s->weights[i];
    }
    double m = s->mu_eff = 1 / squares;
    s->cc = (4 + m / d) / (d + 4 + 2 * m / d);
    s->cs = (m + 2) / (d + m + 5);
    s->c1 = 2 / ((d + 1.3) * (d + 1.3) + m);
    s->cmu = fmin(1 - s->c1, 2 * (m - 2 + 1 / m) / ((d + 2) * (d + 2) + m));
    s->damping = 1 + 2 * fmax(0, sqrt((m - 1) / (d + 1)) - 1) + s->cs;
    s->expected = sqrt(d) * (1 - 1 / (4 * d) + 1 / (21 * d * d));
    s->sigma = 0.5;
    for (size_t i = 0; i < n; i++) {
        s->mean[i] = f->hi[i];
        s->c[i][i] = 1 + f->hi[i] * f->hi[i]; /* steps of the constants' sizes */
    }
}

static void cholesky(strategy *s) {
    for (size_t i = 0; i < s->n; i++)
        for (size_t j = 0; j <= i; j++) {
            double sum = s->c[i][j];
            for (size_t k = 0; k < j; k++)
                sum -= s->root[i][k] * s->root[j][k];
            s->root[i][j] = i == j ? sqrt(fmax(sum, 1e-300)) : sum / s->root[j][j];
        }
}

static int by_f(const void *a, const void *b) {
    double x = ((const sample *)a)->f, y = ((const sample *)b)->f;
    return (x > y) - (x < y);
}

/* Means, paths, covariance and step size from the ranked samples. */
static void update(strategy *s) {
    double y[N] = {0}, z[N], length = 0;
    size_t n = s->n;
    for (size_t i = 0; i < s->mu; i++)
        for (size_t k = 0; k < n; k++)
            y[k] += s->weights[i] * s->samples[i].y[k];
    for (size_t k = 0; k < n; k++) { /* z = root^-1 y */
        z[k] = y[k];
        for (size_t j = 0; j < k; j++)
            z[k] -= s->root[k][j] * z[j];
        z[k] /= s->root[k][k];
        s->mean[k] += s->sigma * y[k];
        s->ps[k] =
            (1 - s->cs) * s->ps[k] + sqrt(s->cs * (2 - s->cs) * s->mu_eff) * z[k];
        length += s->ps[k] * s->ps[k];
    }
    length = sqrt(length);
    double h = length < (1.4 + 2 / ((double)n + 1)) * s->expected * 1.5;
    for (size_t k = 0; k < n; k++)
        s->pc[k] =
            (1 - s->cc) * s->pc[k] + h * sqrt(s->cc * (2 - s->cc) * s->mu_eff) * y[k];
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            double rank = 0;
            for (size_t k = 0; k < s->mu; k++)
                rank += s->weights[k] * s->samples[k].y[i] * s->samples[k].y[j];
            s->c[i][j] = (1 - s->c1 - s->cmu) * s->c[i][j] +
                         s->c1 * s->pc[i] * s->pc[j] + s->cmu * rank;
        }
    s->sigma *= exp(s->cs / s->damping * (length / s->expected - 1));
}

double evo_bench_cma(evo_real_fitter *fitter, const evo_real_points *points,
                     evo_rng *rng, int generations, evo_formula *formula) {
    strategy *s = calloc(1, sizeof *s);
    double best =
        evo_real_least_squares(fitter, EVO_REAL_DOUBLE, points, 0, 0, formula);
    if (s == NULL || formula->constant_count == 0) {
        free(s);
        return best;
    }
    set_up(s, formula);
    for (int g = 0; g < generations && s->sigma < 1e10; g++) {
        cholesky(s);
        for (size_t i = 0; i < s->lambda; i++) {
            sample *p = &s->samples[i];
            double z[N];
            evo_formula f = *formula;
            for (size_t k = 0; k < s->n; k++) {
                z[k] = evo_rng_normal(rng);
                p->y[k] = 0;
                for (size_t j = 0; j <= k; j++)
                    p->y[k] += s->root[k][j] * z[j];
                f.hi[k] = p->x[k] = s->mean[k] + s->sigma * p->y[k];
                f.lo[k] = 0;
            }
            p->f = evo_real_least_squares(fitter, EVO_REAL_DOUBLE, points, 0, 0, &f);
            if (p->f < best) {
                best = p->f;
                *formula = f;
            }
        }
        qsort(s->samples, s->lambda, sizeof *s->samples, by_f);
        update(s);
    }
    free(s);
    return best;
}
