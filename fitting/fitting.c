/* Levenberg-Marquardt and Lawson iterations. Columns of the Jacobian are scaled to unit
 * length, so that the damping treats constants of any size alike and the QR
 * factorisation sees the angles between columns alone. */
#include "fitting/fitting.h"
#include "fitting/linear.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { N = EVO_FIT_MAX_CONSTANTS, M = EVO_FIT_MAX_POINTS };

struct evo_fitter {
    double value[M], residual[M], rhs[M], emphasis[M];
    double jacobian[N * M], scaled[N * M];
    double norm[N];
};

evo_fitter *evo_fitter_create(void) {
    return evo_alloc_aligned(sizeof(evo_fitter));
}

void evo_fitter_destroy(evo_fitter *fitter) {
    free(fitter);
}

/* Residuals at `constants` with the given emphasis (may be NULL); returns their sum of
 * squares and the largest unemphasised magnitude, or infinities where not finite. */
static evo_status residuals(evo_fitter *f, const evo_fit_model *model,
                            const evo_fit_data *data, const double *emphasis,
                            const double *constants, double *jacobian, double *squares,
                            double *largest) {
    evo_status status = model->eval(model->ctx, constants, f->value, jacobian);
    if (status != EVO_OK)
        return status;
    double sum = 0, top = 0;
    for (size_t i = 0; i < model->points; i++) {
        double e = data->weight[i] * (data->target[i] - f->value[i]);
        double w = emphasis ? emphasis[i] : 1;
        f->residual[i] = w * e;
        sum += w * w * e * e;
        top = fabs(e) <= top ? top : fabs(e); /* a NaN sticks */
    }
    bool finite = isfinite(sum) && isfinite(top);
    *squares = finite ? sum : INFINITY;
    *largest = finite ? top : INFINITY;
    return EVO_OK;
}

/* The scaled, weighted Jacobian in f->scaled, factored, with Q^T residual in f->rhs. */
static void factor(evo_fitter *f, const evo_fit_model *model, const evo_fit_data *data,
                   const double *emphasis) {
    size_t m = model->points;
    for (size_t k = 0; k < model->constants; k++) {
        const double *column = f->jacobian + k * m;
        double *scaled = f->scaled + k * m, sum = 0;
        for (size_t i = 0; i < m; i++) {
            scaled[i] = column[i] * data->weight[i] * (emphasis ? emphasis[i] : 1);
            sum += scaled[i] * scaled[i];
        }
        f->norm[k] = sum > 0 && isfinite(sum) ? sqrt(sum) : 0;
        double inverse = f->norm[k] > 0 ? 1 / f->norm[k] : 0;
        for (size_t i = 0; i < m; i++)
            scaled[i] = inverse > 0 ? scaled[i] * inverse : 0;
    }
    memcpy(f->rhs, f->residual, m * sizeof *f->rhs);
    evo_qr_factor(f->scaled, m, model->constants, f->rhs);
}

/* constants + the damped step, in trial. */
static void step(const evo_fitter *f, const evo_fit_model *model, double lambda,
                 const double *constants, double *trial) {
    double x[N];
    evo_qr_solve_damped(f->scaled, model->points, model->constants, f->rhs, lambda, x);
    for (size_t k = 0; k < model->constants; k++)
        trial[k] = constants[k] + (f->norm[k] > 0 ? x[k] / f->norm[k] : 0);
}

static bool fits(const evo_fit_model *model) {
    return model->constants <= N && model->points <= M &&
           model->points >= model->constants;
}

evo_status evo_fit_least_squares(evo_fitter *f, const evo_fit_model *model,
                                 const evo_fit_data *data, int iterations,
                                 double *constants, double *rms, double *largest) {
    double squares, top, lambda = model->undamped ? 0 : 1e-6, trial[N];
    if (!fits(model))
        return EVO_ERR_ARGUMENT;
    evo_status status =
        residuals(f, model, data, NULL, constants, f->jacobian, &squares, &top);
    if (status != EVO_OK)
        return status;
    if (squares == INFINITY)
        return EVO_ERR_ARGUMENT;
    bool settled = model->constants == 0;
    for (int i = 0; i < iterations && !settled; i++) {
        factor(f, model, data, NULL);
        double before = squares;
        bool better = false;
        for (int attempt = 0; attempt < 6 && !better; attempt++) {
            double t_squares, t_top;
            step(f, model, lambda, constants, trial);
            status = residuals(f, model, data, NULL, trial, NULL, &t_squares, &t_top);
            if (status != EVO_OK)
                return status;
            better = t_squares < squares;
            lambda = better ? lambda / 16 : fmax(lambda * 32, 1e-12);
            if (better) {
                memcpy(constants, trial, model->constants * sizeof *trial);
                squares = t_squares;
                top = t_top;
            }
        }
        settled = !better || before - squares <= 1e-6 * before;
        if (!settled && i + 1 < iterations) {
            status =
                residuals(f, model, data, NULL, constants, f->jacobian, &squares, &top);
            if (status != EVO_OK)
                return status;
        }
    }
    if (rms)
        *rms = sqrt(squares / (double)(model->points ? model->points : 1));
    if (largest)
        *largest = top;
    return EVO_OK;
}

evo_status evo_fit_minimax(evo_fitter *f, const evo_fit_model *model,
                           const evo_fit_data *data, int iterations, double *constants,
                           double *largest) {
    double best[N], best_top = INFINITY, current[N], trial[N];
    size_t m = model->points;
    if (!fits(model))
        return EVO_ERR_ARGUMENT;
    memcpy(best, constants, model->constants * sizeof *best);
    memcpy(current, constants, model->constants * sizeof *current);
    for (size_t i = 0; i < m; i++)
        f->emphasis[i] = 1;
    for (int i = 0; i <= iterations; i++) {
        double squares, top, sum = 0;
        evo_status status =
            residuals(f, model, data, NULL, current, f->jacobian, &squares, &top);
        if (status != EVO_OK)
            return status;
        if (top < best_top) {
            best_top = top;
            memcpy(best, current, model->constants * sizeof *best);
        }
        if (top == INFINITY || top == 0 || i == iterations || model->constants == 0)
            break;
        /* Lawson: the weight of a squared error grows with the error; emphasis is its
         * square root. A floor keeps every point in play. */
        for (size_t p = 0; p < m; p++) {
            f->emphasis[p] *= sqrt(fabs(f->residual[p]) / top) + 1e-3;
            sum += f->emphasis[p] * f->emphasis[p];
        }
        double scale = sqrt((double)m / sum);
        for (size_t p = 0; p < m; p++) {
            f->emphasis[p] *= scale;
            f->residual[p] *= f->emphasis[p];
        }
        factor(f, model, data, f->emphasis);
        step(f, model, model->undamped ? 0 : 1e-12, current, trial);
        memcpy(current, trial, model->constants * sizeof *current);
    }
    memcpy(constants, best, model->constants * sizeof *best);
    if (largest)
        *largest = best_top;
    return EVO_OK;
}
