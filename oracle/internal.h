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

/* ---- Runs of a piecewise reference ----------------------------------------- */

typedef enum evo_run_kind {
    EVO_RUN_POLYNOMIAL, /* in (x - centre) * scale, within [-1, 1] */
    EVO_RUN_VALUE,      /* coefficient[0] throughout */
    EVO_RUN_TABLE,      /* coefficient[i] for the i-th encoding */
    EVO_RUN_SIN,        /* circular functions with exact reduction: x * scale is an */
    EVO_RUN_COS,        /* integer below 2^24, and the coefficients are pieces of the */
    EVO_RUN_TAN,        /* number of right angles, modulo 4, that it counts */
    EVO_RUN_REFLECTED,  /* lgamma of negative arguments, from two other curves */
    EVO_RUN_FADING,     /* tgamma of negative arguments, tiny but for the sign */
} evo_run_kind;

enum { EVO_RUN_DEGREE = 10, EVO_RUN_TABLE_SIZE = 8 };
/* lgamma is reflected, tgamma fades at and below minus two to this power. */
enum { EVO_REFLECTED_FROM_LOG2 = 5, EVO_FADING_FROM_LOG2 = 6 };

/* Consecutive encodings, from `first` to the next run. */
typedef struct evo_run {
    uint32_t first;
    uint8_t kind, degree;
    bool monotone;    /* the curve is, over the run */
    double low, high; /* results are clamped to: the part of one binade */
    double centre, scale;
    double tail; /* what coefficient[0] lacks */
    double coefficient[EVO_RUN_DEGREE + 1];
} evo_run;

/* How an odd or even curve is reduced to x >= 0: x & keep goes in, and x & sign is
 * applied to the result. */
typedef struct evo_fold {
    int64_t keep, sign;
} evo_fold;

/* The same source built for several instruction sets (lanes.inc); results are
 * bit-identical. n is at most EVO_SCORE_BLOCK for score. */
typedef struct evo_lanes {
    const char *name;
    /* References: one run of polynomial and of circular kind. */
    void (*polynomial)(const evo_run *run, evo_fold fold, const float *x, double *y,
                       size_t n);
    void (*circular)(const evo_run *run, evo_fold fold, const float *x, double *y,
                     size_t n);
    /* How many of x[0..n) in a row have an encoding with (code & keep) - first < size.
     */
    size_t (*span)(const float *x, size_t n, uint32_t keep, uint32_t first,
                   uint32_t size);
    /* The float encodings that follow `ordered` in value order. */
    void (*fill)(int64_t ordered, float *x, size_t n);
    void (*score)(const double *reference, const float *got, size_t n,
                  evo_score *score);
    /* Error of each element; true when one of them sits at the overflow threshold,
     * where the reference cannot tell whether infinity is required. */
    bool (*errors)(const double *reference, const float *got, size_t n, double *err);
    bool (*all_equal)(const float *got, size_t n, uint32_t code);
    bool (*all_nan)(const float *got, size_t n);
    void (*negate)(const float *x, float *minus_x, size_t n);
    /* Each b[i] is a[i], negated if wanted; any NaN for a NaN. */
    bool (*all_same)(const float *a, const float *b, size_t n, bool negated);
    /* Some got[i+1] is below got[i] (direction 1) or above it (direction -1). */
    bool (*steps_back)(const float *got, size_t n, int direction);
    bool (*leaves)(const float *got, size_t n, float lo, float hi);
} evo_lanes;

/* Widest first; *count entries. This machine may lack the first of them. */
const evo_lanes *const *evo_lanes_all(size_t *count);
bool evo_lanes_supported(const evo_lanes *lanes);
const evo_lanes *evo_lanes_best(void);

/* The reference through other vector kernels than this machine's best. */
void evo_reference_eval_lanes(const evo_reference *reference, const evo_lanes *lanes,
                              const float *x, double *y, size_t n);
/* The run of x; *size: how many encodings it has. */
const evo_run *evo_reference_run(const evo_reference *reference, float x,
                                 uint32_t *size);
evo_target_id evo_reference_target(const evo_reference *reference);
/* All runs, by encoding. */
size_t evo_reference_run_count(const evo_reference *reference);
const evo_run *evo_reference_run_at(const evo_reference *reference, size_t index);

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
