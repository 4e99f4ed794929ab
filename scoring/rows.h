/* Candidates for functions of rows (internal to scoring): errors on rows of all
 * families, constants moved by what they do there, times by size class. */
#ifndef EVO_SCORING_ROWS_H
#define EVO_SCORING_ROWS_H

#include "scoring/scorer.h"

/* One row, its exact results and one over the unit of error at each; 0 where a result
 * is right or wrong. */
typedef struct evo_row_case {
    evo_row row;
    size_t results;
    double *value, *radius, *weight;
    bool totals; /* they sum to what the target says (not where all is masked) */
} evo_row_case;

/* Rows of few elements first; then those that constants are moved by; then rows that
 * constants do not see: of every length to 64, many of each, and long ones, which show
 * what sums lose. */
typedef struct evo_row_points {
    evo_target_id target;
    evo_format_id format;
    evo_row_case *cases;
    size_t count, screened, selected; /* screened <= selected <= count */
    size_t longest;                   /* elements */
    double *numbers;  /* of all codes of a format of 16 bits, else NULL */
    uint64_t results; /* of all */
} evo_row_points;

EVO_MUST_CHECK
evo_status evo_row_points_create(evo_target_id target, evo_format_id format,
                                 uint64_t seed, evo_row_points **points,
                                 evo_error *err);
void evo_row_points_destroy(evo_row_points *points);

/* Largest error on cases first to end - 1; given up, with any value not below it, once
 * `bound` is reached. `out` has room for the longest row. *sum_error (may be NULL) gets
 * the largest |sum of a row's results - total| on those cases whose exact results do;
 * NaN where the target has no total or there are none. */
EVO_MUST_CHECK
evo_status evo_row_points_error(evo_worker *worker, const evo_row_points *points,
                                const evo_code *code, size_t first, size_t end,
                                double bound, double *error, double *sum_error);

/* One row's results, to worker->row_out; one of them as a number. */
EVO_MUST_CHECK
evo_status evo_row_points_run(evo_worker *worker, const evo_code *code,
                              const evo_row *row);
double evo_row_points_result(const evo_row_points *points, const void *out, size_t i);

/* Fits the constants to the rows for selection; keeps them only where the largest
 * error there, *error, gets smaller (rows_fit.c). */
EVO_MUST_CHECK
evo_status evo_row_points_fit(evo_worker *worker, const evo_row_points *points,
                              evo_kernel *kernel, evo_code *code, double *error);

/* Moves the rounded constants, one at a time, by up to 2^8 units in their last place,
 * as long as that lowers the largest error on the rows for it, *error. */
EVO_MUST_CHECK
evo_status evo_row_points_polish(evo_worker *worker, const evo_row_points *points,
                                 evo_rng *rng, evo_kernel *kernel, evo_code *code,
                                 double *error);

/* A kernel as the clock takes it: with a row's further inputs and parameters. */
typedef struct evo_row_timed {
    evo_native_fn *fn;
    const uint64_t *constants;
    const evo_row *row;
} evo_row_timed;
void evo_row_run_timed(void *ctx, const void *const *in, void *const *out, size_t n);
/* A row for it, of at least n elements. */
EVO_MUST_CHECK
evo_status evo_row_for_timing(evo_target_id target, evo_format_id format, size_t n,
                              evo_row *row, evo_error *err);

EVO_MUST_CHECK
evo_status evo_row_check_signature(const evo_kernel *kernel, evo_target_id target,
                                   evo_format_id format, evo_error *err);
/* Claims by evo_oracle_observe_rows of compiled kernels. */
EVO_MUST_CHECK
evo_status evo_row_prove(const evo_jit_request *requests, size_t count,
                         evo_target_id target, evo_format_id format,
                         const evo_row_observe_options *options, evo_claim *claims,
                         evo_error *err);

#endif
