/* Candidates for targets on codes (internal to scoring): no constants to be fitted, and
 * results that are right or wrong, or, of products, a relative error. */
#ifndef EVO_SCORING_CODES_H
#define EVO_SCORING_CODES_H

#include "oracle/codes.h"
#include "scoring/scorer.h"

/* All inputs that count, or of floats those next to where the code changes, special
 * ones and a sample of all. */
typedef struct evo_code_points {
    evo_code_truth truth;
    size_t count;
    void *in[EVO_CODES_ARITY];
    uint32_t *want;
    double *product, circle[256]; /* MULTIPLY alone; cosines of all parts of a turn */
} evo_code_points;

EVO_MUST_CHECK
evo_status evo_code_points_create(evo_target_id target, uint64_t seed,
                                  evo_code_points **points, evo_error *err);
void evo_code_points_destroy(evo_code_points *points);

/* Of exact roles 1/2 and the number of wrong results, so that correct rounding is a
 * goal of 1/2 as everywhere; of MULTIPLY the root of the mean squared relative error,
 * or from 1/2 of that on, where it tells nothing apart (a zero is off by 1, twice the
 * product, too), a grade above 1: how unevenly results lie beside the right codes.
 * Counts are given up, with any value not below it, once `bound` is reached. */
EVO_MUST_CHECK
evo_status evo_code_error(evo_worker *worker, const evo_code_points *points,
                          const evo_code *code, double bound, double *error);
/* What is recorded as the largest error: without that half. */
double evo_code_recorded(const evo_code_points *points, double error);

#endif
