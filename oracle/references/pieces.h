/* Piecewise polynomials with proven bounds, inside oracle/.
 *
 * A curve is cut into runs of consecutive encodings of one sign and binade, each with a
 * polynomial that interpolates MPFR's values and whose error is bounded rigorously.
 * Immutable once built: shared by all threads.
 */
#ifndef EVO_ORACLE_PIECES_H
#define EVO_ORACLE_PIECES_H

#include "oracle/references/curve.h"

enum {
    EVO_PIECES_MANTISSA = 23,
    EVO_PIECES_BINS = 512 /* by sign and exponent of the encoding */
};
/* Stands for results that are lost beside the smallest subnormal. */
#define EVO_PIECES_TINY 0x1p-250

typedef struct evo_pieces {
    evo_run *runs; /* by encoding */
    size_t count;
    uint32_t index[EVO_PIECES_BINS + 1]; /* the first run of each bin */
    uint32_t keep;                       /* bits of the encoding that choose the run */
    evo_fold fold;
    double bound; /* relative error of all runs but circular and reflected ones */
} evo_pieces;

/* Which encodings to cover; NaN elsewhere. */
typedef struct evo_pieces_plan {
    evo_curve curve;
    evo_symmetry symmetry;       /* odd and even curves are built for x >= 0 alone */
    int monotone;                /* known direction, or 0 */
    unsigned first_bin, end_bin; /* whole sign-and-exponent bins */
} evo_pieces_plan;

EVO_MUST_CHECK
evo_status evo_pieces_build(const evo_pieces_plan *plan, unsigned threads,
                            evo_pieces *pieces, evo_error *err);
void evo_pieces_clear(evo_pieces *pieces);

/* The run of x, and how many encodings it has. */
const evo_run *evo_pieces_find(const evo_pieces *pieces, float x, uint32_t *size);

/* y[i] = f(x[i]) for every kind of run but EVO_RUN_REFLECTED, which `reflected`
 * evaluates (NULL where there is none). Fastest where neighbours share a run. */
typedef void evo_reflected_fn(const void *ctx, const float *x, double *y, size_t n);
void evo_pieces_eval(const evo_pieces *pieces, const evo_lanes *lanes,
                     evo_reflected_fn *reflected, const void *ctx, const float *x,
                     double *y, size_t n);

#endif
