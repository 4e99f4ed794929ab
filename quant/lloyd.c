/* Lloyd-Max levels: each is the mean of its cell, cells meet at midpoints (S. Lloyd
 * 1957; J. Max, "Quantizing for minimum distortion", 1960).
 *
 * For a density the conditions are the gradient of the error, whose Hessian is
 * tridiagonal, and Newton's method solves them in a few steps from the levels that are
 * best for many bits (Panter and Dite 1951: their density is the cube root of p). A
 * step that would break the order of the levels or raise the error is halved.
 */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LEVELS = 1 << EVO_LLOYD_MAX_BITS };

/* ---- Densities --------------------------------------------------------------- */

/* Quantiles (i + 1/2) / count of the density that is proportional to p^(1/3). */
static void start_levels(const evo_density *p, size_t count, double *levels) {
    enum { GRID = 4096 };
    /* Few levels do not reach far: the grid ends where nothing is left to weigh. */
    double reach = fmin(p->limit, 50), step = 2 * reach / GRID, total = 0, sum = 0;
    for (int i = 0; i < GRID; i++)
        total += cbrt(evo_density_at(p, -reach + (i + 0.5) * step));
    size_t at = 0;
    for (int i = 0; i < GRID && at < count; i++) {
        double mass = cbrt(evo_density_at(p, -reach + (i + 0.5) * step)) / total;
        while (at < count && sum + mass >= ((double)at + 0.5) / (double)count) {
            double part = (((double)at + 0.5) / (double)count - sum) / mass;
            levels[at++] = -reach + (i + part) * step;
        }
        sum += mass;
    }
    for (; at < count; at++)
        levels[at] = reach;
}

/* Gradient / 2 and Hessian / 2 (diagonal and the one above it). */
static void derivatives(const evo_density *p, const double *q, size_t count,
                        double *gradient, double *diagonal, double *above) {
    double low = -INFINITY, left = 0;
    for (size_t i = 0; i < count; i++) {
        double high = i + 1 < count ? 0.5 * (q[i] + q[i + 1]) : INFINITY;
        double right =
            i + 1 < count ? 0.25 * (q[i + 1] - q[i]) * evo_density_at(p, high) : 0;
        evo_moments m = evo_density_between(p, low, high);
        gradient[i] = q[i] * m.m0 - m.m1;
        diagonal[i] = m.m0 - left - right;
        above[i] = -right;
        low = high;
        left = right;
    }
}

/* Solves the symmetric tridiagonal system in place; false where a pivot is not
 * positive. */
static bool solve(size_t count, double *diagonal, const double *above, double *b) {
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            double factor = above[i - 1] / diagonal[i - 1];
            diagonal[i] -= factor * above[i - 1];
            b[i] -= factor * b[i - 1];
        }
        if (!(diagonal[i] > 0))
            return false;
    }
    for (size_t i = count; i-- > 0;)
        b[i] = (b[i] - (i + 1 < count ? above[i] * b[i + 1] : 0)) / diagonal[i];
    return true;
}

static double mse_of(const evo_distribution *d, const double *levels, size_t count) {
    evo_cells cells = {levels, NULL, count};
    return evo_expected_mse(d, &cells, 1);
}

/* Lloyd's own step, which never raises the error. */
static void centroids(const evo_density *p, double *q, size_t count) {
    double low = -INFINITY;
    for (size_t i = 0; i < count; i++) {
        double high = i + 1 < count ? 0.5 * (q[i] + q[i + 1]) : INFINITY;
        evo_moments m = evo_density_between(p, low, high);
        if (m.m0 > 0)
            q[i] = m.m1 / m.m0;
        low = high;
    }
}

static bool ascends(const double *q, size_t count) {
    for (size_t i = 0; i + 1 < count; i++)
        if (!(q[i] < q[i + 1]))
            return false;
    return true;
}

/* One damped step of Newton's; false where it improves nothing. */
static bool newton(const evo_distribution *d, const evo_density *p, double *q,
                   size_t count, double *mse) {
    double step[LEVELS], diagonal[LEVELS], above[LEVELS], trial[LEVELS];
    derivatives(p, q, count, step, diagonal, above);
    if (!solve(count, diagonal, above, step))
        return false;
    for (int halved = 0; halved < 10; halved++) {
        double part = ldexp(1, -halved);
        for (size_t i = 0; i < count; i++)
            trial[i] = q[i] - part * step[i];
        double error = ascends(trial, count) ? mse_of(d, trial, count) : INFINITY;
        if (error < *mse) {
            memcpy(q, trial, count * sizeof *q);
            *mse = error;
            return true;
        }
    }
    return false;
}

double evo_lloyd_max(const evo_distribution *density, unsigned bits, double *levels) {
    size_t count = (size_t)1 << bits;
    evo_density p;
    evo_density_init(&p, density);
    start_levels(&p, count, levels);
    double mse = mse_of(density, levels, count);
    for (int i = 0; i < 200; i++) {
        double before = mse;
        if (!newton(density, &p, levels, count, &mse)) {
            centroids(&p, levels, count);
            mse = mse_of(density, levels, count);
        }
        if (!(before - mse > 1e-13 * mse))
            break;
    }
    return mse;
}
