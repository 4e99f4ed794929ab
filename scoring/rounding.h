/* scoring: the error that a formula over the reals is going to have in f32.
 *
 * Each step that f32 cannot hold exactly is off by half an ulp of its value, and that
 * reaches the result by the derivative there; the sum of all, with what the formula is
 * off over the reals, is what the worst of many inputs comes near to. Constants count
 * as exact: their rounding is made up for by moving others.
 */
#ifndef EVO_SCORING_ROUNDING_H
#define EVO_SCORING_ROUNDING_H

#include "fitting/fitting.h"
#include "fitting/real.h"

/* The largest over the points, in units of 1 / weight; infinite where the formula is
 * not finite. Inputs count as floats of their size. */
double evo_rounded_error(const evo_real_points *points, const evo_formula *formula);

/* Constants next to a number of three bits become that number, with the others fitted
 * to the nodes, where that lessens the error with rounding: such steps are often exact,
 * and zeros of the target need them (x - 1). Returns the error. */
double evo_rounded_snap(evo_fitter *fitter, const evo_real_points *nodes,
                        const evo_real_points *grid, evo_formula *formula);

/* Moves one constant after the other and fits the rest to the nodes, `tries` times,
 * where that lessens the error with rounding: over the reals formulas mostly are
 * better than they have to be. Returns the error. */
double evo_rounded_fit(evo_fitter *fitter, const evo_real_points *nodes,
                       const evo_real_points *grid, evo_rng *rng, int tries,
                       evo_formula *formula);

#endif
