/* The best rational approximation p/q of given degrees, in the sense of the largest
 * weighted error: what formulas found by search are set beside.
 *
 * Remez's exchange (1934) with Newton's method on the levelled reference, in sums of
 * two doubles and Chebyshev's basis; started from linear least squares, reweighted by
 * the denominator (Sanathanan and Koerner 1963) and by the error (Lawson 1961).
 */
#ifndef EVO_FITTING_MINIMAX_H
#define EVO_FITTING_MINIMAX_H

#include "base/base.h"
#include "program/wide.h"

enum { EVO_MINIMAX_TERMS = 20, EVO_MINIMAX_POINTS = 1024 };

/* Points of [-1, 1], ascending, what is to be approximated there, and its weights. */
typedef struct evo_minimax_points {
    size_t count;
    evo_wide t[EVO_MINIMAX_POINTS], f[EVO_MINIMAX_POINTS], weight[EVO_MINIMAX_POINTS];
} evo_minimax_points;

/* p(t)/q(t) with coefficients of powers of t, up to t^m and t^n. */
typedef struct evo_rational {
    int m, n;
    evo_wide p[EVO_MINIMAX_TERMS], q[EVO_MINIMAX_TERMS];
} evo_rational;

typedef struct evo_minimax_result {
    double error;     /* largest at the points; infinite where q has a zero */
    int alternations; /* extrema of alternating sign; m + n + 2 prove the optimum */
    double flatness;  /* the smallest of those over the largest; 1 is level: no p/q of
                         these degrees has an error below flatness * error */
    bool converged;   /* enough alternations, level to one part in 1000 */
} evo_minimax_result;

/* m, n >= 0, m + n + 2 <= EVO_MINIMAX_TERMS. Always leaves the best p/q seen. */
EVO_MUST_CHECK
evo_status evo_minimax_rational(const evo_minimax_points *points, int m, int n,
                                evo_rational *rational, evo_minimax_result *result);

#endif
