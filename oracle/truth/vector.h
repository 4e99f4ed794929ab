/* oracle, inside: exact values of the targets of vector.def, all outputs of a point at
 * once. truth.c asks for them one by one. */
#ifndef EVO_ORACLE_VECTOR_H
#define EVO_ORACLE_VECTOR_H

#include <mpfr.h>

#include "oracle/oracle.h"

/* Working numbers of WORK_BITS for one target, and what they were last used for. */
typedef struct evo_vector_truth {
    evo_target_id target;
    double x[EVO_MAX_ARITY]; /* the point whose values are held */
    bool filled;
    mpfr_t value[EVO_MAX_RESULTS];
    mpfr_t scale[EVO_MAX_RESULTS]; /* of spherical harmonics */
    mpfr_t s, t, u, v;
} evo_vector_truth;

evo_vector_truth *evo_vector_truth_create(evo_target_id target); /* NULL: no memory */
void evo_vector_truth_destroy(evo_vector_truth *truth);          /* NULL allowed */

/* Rounds output `output` at the point toward zero into `exact`; whether that is
 * inexact. Within 2^-280 absolutely, and exact where the value is a multiple of 2^-280
 * (docs/numerics.md). */
bool evo_vector_truth_set(evo_vector_truth *truth, const double *x, int output,
                          mpfr_t exact);

#endif
