/* oracle, inside: shared by its own files and its tests. */
#ifndef EVO_ORACLE_INTERNAL_H
#define EVO_ORACLE_INTERNAL_H

#include "oracle/oracle.h"

/* ---- Vector kernels -------------------------------------------------------- */

enum { EVO_SCORE_BLOCK = 4096 }; /* sums of one block fit 64 bits */

/* What scoring one block of f32 results yields. All parts are independent of the
 * order of the elements, so that every vector width gives the same. */
typedef struct evo_score {
    double max_ulp;      /* infinite where a required match was missed */
    uint64_t sum;        /* of finite errors, each at most 2^27, in units of 2^-24 */
    uint32_t misrounded; /* against the rounded reference */
    uint32_t infinite;   /* errors that are infinite, not in the sum */
    bool ambiguous;      /* a reference too near a rounding boundary to decide */
    uint32_t bins[EVO_ERROR_BINS];
} evo_score;

/* The same source built for several instruction sets (lanes.inc); results are
 * bit-identical. n is at most EVO_SCORE_BLOCK for score. */
typedef struct evo_lanes {
    const char *name;
    void (*exp)(const float *x, double *y, size_t n);
    void (*exp2)(const float *x, double *y, size_t n);
    /* The float encodings that follow `ordered` in value order. */
    void (*fill)(int64_t ordered, float *x, size_t n);
    void (*score)(const double *reference, const float *got, size_t n,
                  evo_score *score);
    /* Error of each element; true when one of them sits at the overflow threshold,
     * where the reference cannot tell whether infinity is required. */
    bool (*errors)(const double *reference, const float *got, size_t n, double *err);
    bool (*all_equal)(const float *got, size_t n, uint32_t code);
    bool (*all_nan)(const float *got, size_t n);
    /* Some got[i+1] is below got[i] (direction 1) or above it (direction -1). */
    bool (*steps_back)(const float *got, size_t n, int direction);
    bool (*leaves)(const float *got, size_t n, float lo, float hi);
} evo_lanes;

/* Widest first; *count entries. This machine may lack the first of them. */
const evo_lanes *const *evo_lanes_all(size_t *count);
bool evo_lanes_supported(const evo_lanes *lanes);
const evo_lanes *evo_lanes_best(void);

/* Relative error of a reference that the scoring kernels allow for: their test for
 * rounding boundaries has this slack (docs/numerics.md). */
#define EVO_REFERENCE_BOUND 0x1p-51

/* At the end of a task: a worker thread may not come back to free MPFR's caches;
 * worker 0 is the calling thread, whose caches are its own business. */
void evo_truth_task_end(unsigned worker);

/* ---- Domains and exact cases ----------------------------------------------- */

/* The encodings of a domain in value order; false when there is none. */
bool evo_domain_codes(const evo_domain *domain, evo_format_id format, int64_t *first,
                      int64_t *last);

/* Arguments where target(x) is representable, in value order; at most
 * EVO_EXACT_LIMIT of them. Returns how many. */
enum { EVO_EXACT_LIMIT = 2304 };
size_t evo_exact_inputs(evo_target_id target, evo_format_id format, double *x);

/* Errors against the reference, by MPFR where that cannot decide on overflow. */
void evo_settled_errors(evo_target_id target, const evo_lanes *lanes, const float *x,
                        const double *reference, const float *got, size_t n,
                        double *err);

/* ---- Sweeps ---------------------------------------------------------------- */

/* The two sweeps behind evo_oracle_sweep, options checked: f32 by reference, 16-bit
 * formats by MPFR. first..last are ordered encodings. */
EVO_MUST_CHECK
evo_status evo_sweep_f32(evo_target_id target, const evo_lanes *lanes,
                         evo_subject *subjects, size_t count,
                         const evo_sweep_options *options, int64_t first, int64_t last,
                         evo_error *err);
EVO_MUST_CHECK
evo_status evo_sweep_small(evo_target_id target, evo_format_id format,
                           evo_subject *subjects, size_t count,
                           const evo_sweep_options *options, int64_t first,
                           int64_t last, evo_error *err);

/* Which properties a complete claim checked and which hold: `broken` are those that
 * the sweep saw fail; exact cases are evaluated here. */
void evo_finish_claim(evo_target_id target, evo_format_id format, evo_subject *subject,
                      uint32_t broken);

#endif
