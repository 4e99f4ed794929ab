/* fitting: constants from points and values.
 *
 * Sees neither the oracle nor the search: a model is a callback, its target a vector of
 * numbers. Deterministic: no library that dispatches on the CPU. All working memory is
 * in an evo_fitter, one per thread.
 */
#ifndef EVO_FITTING_H
#define EVO_FITTING_H

#include "base/base.h"

enum { EVO_FIT_MAX_CONSTANTS = 32, EVO_FIT_MAX_POINTS = 2048 };

/* A parametric model at `points` fixed points. */
typedef struct evo_fit_model {
    /* value[i] and, if jacobian is not NULL, jacobian[k * points + i]. */
    evo_status (*eval)(void *ctx, const double *constants, double *value,
                       double *jacobian);
    void *ctx;
    size_t points, constants;
    bool undamped; /* full steps first: for long polynomials in doubles */
} evo_fit_model;

/* What the model shall meet: the error at point i is weight[i] * (value[i] -
 * target[i]). */
typedef struct evo_fit_data {
    const double *target, *weight;
} evo_fit_data;

typedef struct evo_fitter evo_fitter;
evo_fitter *evo_fitter_create(void); /* NULL when out of memory */
void evo_fitter_destroy(evo_fitter *fitter);

/* Levenberg-Marquardt (More 1978; QR of the scaled Jacobian) from `constants`, in
 * place. Damping keeps constants small where columns are nearly parallel, so that they
 * survive being rounded to floats; it also keeps a polynomial of nine terms from what
 * doubles could hold, unless the model is undamped. Columns that vanish stay as they
 * are. *rms and *largest get the error of the result (may be NULL). Never leaves a
 * worse point than it was given. EVO_ERR_ARGUMENT when the start is not finite. */
EVO_MUST_CHECK
evo_status evo_fit_least_squares(evo_fitter *fitter, const evo_fit_model *model,
                                 const evo_fit_data *data, int iterations,
                                 double *constants, double *rms, double *largest);

/* Lawson's algorithm (Rice & Usow 1968) with Gauss-Newton steps: approaches the minimax
 * optimum from a least-squares one. Keeps the best constants seen. */
EVO_MUST_CHECK
evo_status evo_fit_minimax(evo_fitter *fitter, const evo_fit_model *model,
                           const evo_fit_data *data, int iterations, double *constants,
                           double *largest);

/* One cell of tables: the error at row i is weight[i] * (residual[i] - sum over k of
 * jacobian[k * stride + i] * x[k]), x[k] the entry of table k. */
enum { EVO_FIT_CELL_ROWS = 512, EVO_FIT_CELL_COLUMNS = 10 };
typedef struct evo_fit_cell {
    size_t rows, columns, stride;
    const double *jacobian, *residual, *weight;
    double unit[EVO_FIT_CELL_COLUMNS]; /* half an ulp of an entry, relative */
    double (*round)(void *ctx, size_t column, double entry); /* to its type */
    void *ctx;
} evo_fit_cell;

/* Entries near the minimax optimum, rounded one by one. Returns the largest error,
 * infinite (entries untouched) where rows do not determine them. */
double evo_fit_cell_entries(const evo_fit_cell *cell, double *entries);

/* An objective over rounded constants: the smaller the better; gives up early, with any
 * value above it, once the result is known to exceed `bound`. */
typedef struct evo_polish_objective {
    double (*eval)(void *ctx, const int64_t *steps, double bound);
    void *ctx;
    size_t constants;
} evo_polish_objective;

/* Discrete descent: steps[k] says by how many ulps constant k is moved from where it
 * was rounded. Coordinate moves of shrinking size, then random moves of one or two
 * constants, at most `evaluations` calls. `scale[k]`: the largest step worth trying.
 * Deterministic in rng. Returns the best value; steps holds the place. */
double evo_fit_polish(const evo_polish_objective *objective, const int64_t *scale,
                      int evaluations, evo_rng *rng, int64_t *steps);

#endif
