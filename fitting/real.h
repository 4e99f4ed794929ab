/* Constants of formulas over the reals: least squares and minimax.
 *
 * The error at point i is weight[i] * (formula(x[i]) - target[i]); with weights
 * 1/|target| it is relative. Two arithmetics: double, and sums of two doubles (106
 * bits, after Dekker 1971 and Knuth) for errors that double cannot see. Eight points
 * are evaluated at a time; every instruction set gives the same bits. An
 * evo_real_fitter belongs to one thread; points may be shared.
 */
#ifndef EVO_FITTING_REAL_H
#define EVO_FITTING_REAL_H

#include "program/formula.h"

enum {
    EVO_REAL_LANES = 8,
    EVO_REAL_MAX_POINTS = 256,
    EVO_REAL_MAX_FITTED = 28, /* formulas with more constants are not fitted */
};

/* `count` is a multiple of EVO_REAL_LANES; x ascends. */
typedef struct evo_real_points {
    size_t count;
    _Alignas(64) double x[EVO_REAL_MAX_POINTS];
    _Alignas(64) double target[EVO_REAL_MAX_POINTS];
    _Alignas(64) double target_low[EVO_REAL_MAX_POINTS];
    _Alignas(64) double weight[EVO_REAL_MAX_POINTS];
} evo_real_points;

typedef enum evo_real_arithmetic {
    EVO_REAL_DOUBLE,
    EVO_REAL_WIDE,
} evo_real_arithmetic;

typedef struct evo_real_fitter evo_real_fitter;
evo_real_fitter *evo_real_fitter_create(void); /* NULL when out of memory */
void evo_real_fitter_destroy(evo_real_fitter *fitter);

/* Levenberg-Marquardt (Moré 1978) on the formula's constants, in place, at most
 * `iterations` steps; ends early when a step gains less than `tolerance` of the sum of
 * squares. Never leaves worse constants than it was given. Returns the root mean
 * square, infinite where the formula is not finite at some point. */
double evo_real_least_squares(evo_real_fitter *fitter, evo_real_arithmetic arithmetic,
                              const evo_real_points *points, int iterations,
                              double tolerance, evo_formula *formula);

/* Bit mask of the constants that the values do not depend on at any point: the e of c +
 * 0/(w + e). 0 where the formula is not finite. */
uint32_t evo_real_idle(evo_real_fitter *fitter, const evo_real_points *points,
                       const evo_formula *formula);

/* Fits a stage that does nothing yet to the residuals: a chain of up to
 * EVO_REAL_LEVELS levels n/(w + e + n'/(w + e' + ...)), every n zero, over one value w,
 * gets the constants of the rational function of w that takes the residuals away best,
 * together with a constant that is added to it where there is one; to first order in
 * what is added, and exactly where the formula is linear in that. The other constants
 * stay. False, and the formula unchanged, where there is no such chain or no such
 * function. */
enum { EVO_REAL_LEVELS = 4 };
bool evo_real_open_fraction(evo_real_fitter *fitter, const evo_real_points *points,
                            evo_formula *formula);

/* Largest error at the points and, from parabolas, between them; infinite where the
 * formula is not finite or a divisor changes sign from one point to the next (a pole,
 * even if no point hits it). Wide arithmetic. */
double evo_real_largest(evo_real_fitter *fitter, const evo_real_points *points,
                        const evo_formula *formula);

/* Levels the error: Newton's method on the conditions that the extremal points have
 * errors of one size and alternating signs (Remez 1934), with as many of them as there
 * are independent constants and one more. The points should be Chebyshev-Lobatto ones
 * and many (some 15 for each oscillation). Starts from the constants of a least-squares
 * fit, never leaves worse ones, returns what evo_real_largest gives for them.
 * *levelled (may be NULL) is set when the conditions were met to one part in 10^4. */
double evo_real_level(evo_real_fitter *fitter, const evo_real_points *points,
                      int iterations, evo_formula *formula, bool *levelled);

#endif
