/* quant: number formats tried on tensors and densities.
 *
 * Functions are pure; docs/quant.md describes the measures.
 */
#ifndef EVO_QUANT_H
#define EVO_QUANT_H

#include "formats/formats.h"
#include "tensors/tensors.h"

/* ---- Levels ------------------------------------------------------------------ */

/* The values of a format in ascending order, and where it goes from each to the next:
 * count - 1 thresholds, NULL for the midpoints. Neither is owned. */
typedef struct evo_cells {
    const double *values, *thresholds;
    size_t count;
} evo_cells;

/* Between values i and i + 1. */
double evo_cells_threshold(const evo_cells *cells, size_t i);

enum { EVO_CELLS_MAX = 1 << 16 };
/* Values and thresholds of a format for rounding to nearest, into arrays of the caller
 * of 2^bits each. */
evo_cells evo_number_cells(const evo_number *number, double *values,
                           double *thresholds);

/* ---- Densities --------------------------------------------------------------- */

/* Expected squared error of x -> scale * round(x / scale) when x has the density: sums
 * of exact integrals over the cells. Gauss is cut off at 10, Student's t at 100. */
double evo_expected_mse(const evo_distribution *density, const evo_cells *cells,
                        double scale);
/* The scale with the least one, and that. */
double evo_best_scale(const evo_distribution *density, const evo_cells *cells,
                      double *mse);

enum { EVO_LLOYD_MAX_BITS = 8 };
/* The 2^bits levels with the least expected squared error of all, by Newton's method on
 * Lloyd's and Max's conditions; returns the error. bits: 1 to EVO_LLOYD_MAX_BITS. */
double evo_lloyd_max(const evo_distribution *density, unsigned bits, double *levels);
/* The same for samples in ascending order, by dynamic programming: distinct levels,
 * whose number is returned: fewer than 2^bits where there are fewer distinct samples, 0
 * without samples or memory. */
size_t evo_lloyd_max_samples(const float *sorted, size_t count, unsigned bits,
                             double *levels);

#endif
