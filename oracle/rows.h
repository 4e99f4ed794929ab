/* The truth about functions of rows: targets of targets/rows.def.
 *
 * E is what the formula gives in exact numbers, with C's special values: a row that
 * holds a NaN, or +inf in a softmax, has NaN results. The error of a result is
 * |got - E|/u, u the format's spacing in E's binade, at unbounded exponent and never
 * below the least subnormal, or that at the target's `unit` if larger; where E is
 * infinite or NaN, or RN(E) overflows, got must match. An exact zero of a target
 * without a unit must be zero; its sign is not looked at. docs/numerics.md, "Rows".
 */
#ifndef EVO_ORACLE_ROWS_H
#define EVO_ORACLE_ROWS_H

#include <math.h>

#include "oracle/oracle.h"
#include "targets/rows.h"

/* ---- Rows ------------------------------------------------------------------ */

/* One row, as kernels see it: arrays in the storage of `format` (masks: bytes). */
typedef struct evo_row {
    evo_target_id target;
    evo_format_id format;
    size_t n;
    const void *in[EVO_ROW_INPUTS];
    float params[EVO_ROW_PARAMS];
} evo_row;

/* What a row is a function of, along with target, format and stream. */
typedef struct evo_row_spec {
    evo_row_family_id family;
    size_t n;
    uint64_t seed;
} evo_row_spec;

/* Draws it; its arrays belong to the caller until evo_row_clear. */
EVO_MUST_CHECK
evo_status evo_row_draw(evo_target_id target, evo_format_id format,
                        const evo_row_spec *spec, uint32_t stream, evo_row *row,
                        evo_error *err);
void evo_row_clear(evo_row *row);

size_t evo_row_element_size(evo_format_id format);
/* How many results it has: n or 1. */
size_t evo_row_result_count(const evo_row *row);

/* ---- Exact results --------------------------------------------------------- */

/* The row stays the caller's. For one thread at a time. */
typedef struct evo_row_truth evo_row_truth;

/* Computes the reductions: some 30 ns an element for each. */
EVO_MUST_CHECK
evo_status evo_row_truth_create(const evo_row *row, evo_row_truth **truth,
                                evo_error *err);
void evo_row_truth_destroy(evo_row_truth *truth); /* NULL allowed */

/* Results first to first + count - 1: |value[i] - E| <= radius[i], which is at most
 * 2^-16 units of error; where arithmetic in double does not give that, by MPFR. NaN and
 * infinite values are exact. */
void evo_row_truth_eval(evo_row_truth *truth, size_t first, size_t count, double *value,
                        double *radius);
/* One result by MPFR alone. */
void evo_row_truth_exact(evo_row_truth *truth, size_t index, double *value,
                         double *radius);

/* What one unit of error is at a value. */
double evo_row_unit(evo_target_id target, evo_format_id format, double value);
/* Largest error that a result, an encoding, can have by value and radius. */
double evo_row_error(evo_target_id target, evo_format_id format, double value,
                     double radius, uint64_t got);

/* Whether a row counts for |sum - total|: its exact results, which sum to `sum`
 * roughly, do so to the target's total. Those of a row whose elements are all masked
 * sum to 0, special ones to nothing; NaN: the target has no total. */
static inline bool evo_row_sums_up(double sum, double total) {
    return fabs(sum - total) < fabs(total) / 2;
}

/* ---- Observing ------------------------------------------------------------- */

/* Evaluates a kernel on a row into `out`; called from several threads at once. */
typedef void evo_row_fn(void *ctx, unsigned worker, const evo_row *row, void *out);

/* What has been seen of a kernel. */
typedef struct evo_row_claim {
    double max_ulp; /* bounds of the exact results included; infinite where a special
                       value is missed */
    evo_row_spec worst_row;
    size_t worst_index;
    uint64_t worst_got;
    uint64_t rows, results;
    uint64_t misrounded; /* at most: what could not be decided counts */
    uint64_t special_failures;
    double sum_error; /* largest |sum of a row's results - total| where
                         the exact ones sum to it; NaN: none known */
    evo_row_spec sum_row;
    double sum_ulp; /* of finite errors */
    uint64_t histogram[EVO_ERROR_BINS];
} evo_row_claim;

/* The same as a claim of any target, observed: worst_input holds family, length, seed
 * and index of the worst result. */
evo_claim evo_row_claim_as(const evo_row_claim *claim);

typedef struct evo_row_subject {
    evo_row_fn *eval;
    void *ctx;
    evo_row_claim claim; /* result */
} evo_row_subject;

typedef struct evo_row_observe_options {
    unsigned threads;
    uint64_t seed;            /* their rows have seeds from 2^16 times it on */
    uint32_t stream;          /* EVO_STREAM_... */
    size_t shortest, longest; /* elements of rows; longest 0: all lengths from there */
    unsigned thin;            /* one of so many rows of EVO_ROW_LENGTHS; 0: all */
    unsigned families;        /* of the target's, those to look at; 0: all */
    const evo_stop_flag *stop;
    /* NULL or called by one thread after rows, with elements looked at. */
    void (*progress)(void *ctx, uint64_t done, uint64_t total);
    void *progress_ctx;
} evo_row_observe_options;

/* Looks at all subjects on the same rows. Claims are a function of target, format,
 * subjects, seed, stream, shortest, longest, thin and families. EVO_ERR_STOPPED with
 * what was seen so far. */
EVO_MUST_CHECK
evo_status evo_oracle_observe_rows(evo_target_id target, evo_format_id format,
                                   evo_row_subject *subjects, size_t count,
                                   const evo_row_observe_options *options,
                                   evo_error *err);

#endif
