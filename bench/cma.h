/* CMA-ES as a baseline for fitting constants. */
#ifndef EVO_BENCH_CMA_H
#define EVO_BENCH_CMA_H

#include "fitting/real.h"

/* Evolution strategy with covariance matrix adaptation (Hansen 2016, its default
 * parameters) on the root mean square at the points, from the formula's constants, for
 * `generations`. Returns the best root mean square and leaves its constants. */
double evo_bench_cma(evo_real_fitter *fitter, const evo_real_points *points,
                     evo_rng *rng, int generations, evo_formula *formula);

#endif
