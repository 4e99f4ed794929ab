/* Dense linear systems and least squares for a few unknowns. */
#ifndef EVO_FITTING_LINEAR_H
#define EVO_FITTING_LINEAR_H

#include "fitting/fitting.h"
#include "program/wide.h"

/* Householder QR of the rows x cols column-major matrix a (leading dimension rows), in
 * place, applied to rhs as well. On return the upper triangle holds R and
 * rhs[0..cols-1] is Q^T rhs. rows >= cols. */
void evo_qr_factor(double *a, size_t rows, size_t cols, double *rhs);

/* Solves min |R x - z|^2 + lambda |x|^2 for the upper triangle R of a factored matrix;
 * columns whose diagonal is negligible get x = 0. */
void evo_qr_solve_damped(const double *r, size_t rows, size_t cols, const double *z,
                         double lambda, double *x);

/* Solves the n equations sum of a[i * width + j] x[j], j < n, = a[i * width + n] by
 * elimination with partial pivots; false when singular. a is used up; width > n. */
EVO_MUST_CHECK
bool evo_wide_solve(size_t n, size_t width, evo_wide *a, evo_wide *x);

#endif
