/* scoring: the funnel that a candidate goes through.
 *
 *     verify -> dedupe -> screen -> fit -> polish -> compile -> sample -> time -> prove
 *
 * Each stage costs more than the one before and sees fewer candidates. A candidate's
 * failure is data (evo_reject), never an error of the process. Points for fitting,
 * selection and certification come from disjoint random streams.
 */
#ifndef EVO_SCORING_H
#define EVO_SCORING_H

#include "jit/jit.h"
#include "oracle/oracle.h"
#include "program/program.h"
#include "timing/timing.h"

/* ---- Proof and time of given kernels (evolve verify, evolve bench) --------- */

typedef struct evo_prove_options {
    evo_target_id target;
    evo_format_id format;
    evo_domain domain;
    unsigned threads;
    /* Instruction set whose code is checked; falls back to PORTABLE where the host
     * lacks it (the bits are the same). */
    evo_isa isa;
    const evo_stop_flag *stop;
    void (*progress)(void *ctx, uint64_t done, uint64_t total);
    void *progress_ctx;
    double abandon_above_ulp;   /* as in evo_sweep_options */
    evo_sweep_journal *journal; /* as in evo_sweep_options */
    /* For f64, which is observed: as in evo_observe_options. */
    uint64_t seed, samples; /* of functions of rows: the longest row, 0 for all */
    unsigned thin;          /* as in evo_row_observe_options */
    double seconds;
    unsigned climbers;
    evo_observe_report *report; /* may be NULL */
} evo_prove_options;

/* Searches look at one of so many of the rows that `evolve verify` looks at. */
enum { EVO_ROW_SEARCH_THIN = 64 };

/* Checks every kernel's signature (the target's inputs and outputs in the format's
 * storage), compiles them and runs one exhaustive sweep for all; for f64 one
 * observation, which also looks at the kernels' own branch points; for several inputs
 * one of evo_oracle_observe_several. claims[i] belongs to kernels[i]. */
EVO_MUST_CHECK
evo_status evo_prove_kernels(const evo_kernel *const *kernels, size_t count,
                             const evo_prove_options *options, evo_claim *claims,
                             evo_error *err);

/* Inputs next to which a kernel changes its mind: a rounded multiple, a table index, a
 * comparison, any value that is the same over long stretches and then another. Found
 * by bisection between sampled inputs of the domain; each is the first encoding on the
 * far side. Writes at most `most` (0 for kernels of several passes). */
EVO_MUST_CHECK
evo_status evo_branch_points(const evo_kernel *kernel, evo_target_id target,
                             evo_format_id format, const evo_domain *domain,
                             uint64_t seed, uint64_t *codes, size_t most, size_t *count,
                             evo_error *err);

typedef struct evo_kernel_time {
    double ns_per_element, median_ns;
    double reference_ratio; /* to evo_timing_reference: < 1 is slower than it */
    double latency_ns;      /* 0 when not asked for */
    /* Of a mean: what it is the mean of, for each of the target's distributions. */
    double each_ns[EVO_MAX_TIMINGS], each_ratio[EVO_MAX_TIMINGS];
} evo_kernel_time;

typedef struct evo_peer_time {
    evo_peer peer;
    double ns_per_element, median_ns, reference_ratio;
    double each_ratio[EVO_MAX_TIMINGS]; /* as above */
} evo_peer_time;

typedef struct evo_time_options {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    /* NULL: the mean over the target's distributions (evo_timing_weight), each timed in
     * a run of its own. */
    const evo_timing_inputs *inputs;
    unsigned rounds; /* of each run; 0: 200 */
    bool latency;    /* on the first distribution, where there are several */
} evo_time_options;

enum { EVO_MAX_PEERS = 24 };

/* Times kernels and the peers that may be compared on the instruction set (peers may be
 * NULL), all interleaved in one run for each distribution. */
EVO_MUST_CHECK
evo_status evo_time_kernels(const evo_kernel *const *kernels, size_t count,
                            const evo_time_options *options, evo_kernel_time *times,
                            evo_peer_time *peers, size_t *peer_count, evo_error *err);

/* How the target's inputs and its outputs are stored. */
void evo_signature_storage(evo_target_id target, evo_format_id format,
                           evo_storage storage[2]);
/* EVO_ERR_ARGUMENT unless the kernel maps the target's inputs to its outputs in the
 * format's storage, element by element: without parameters, scratch arrays or
 * accumulators. */
EVO_MUST_CHECK
evo_status evo_check_signature(const evo_kernel *kernel, evo_target_id target,
                               evo_format_id format, evo_error *err);

/* Native code as the oracle and the clock take it: ctx points to an evo_native_fn *. */
void evo_native_eval(void *ctx, unsigned worker, const void *const *in,
                     void *const *out, size_t n);
void evo_native_array(void *ctx, const void *x, void *y, size_t n);
void evo_native_arrays(void *ctx, const void *const *in, void *const *out, size_t n);

/* The fastest peer whose swept max ULP is no worse than `max_ulp`; NULL when none. */
const evo_peer_time *evo_best_peer(const evo_peer_time *peers, size_t count,
                                   double max_ulp);

/* ---- The funnel for candidates of a search --------------------------------- */

typedef enum evo_objective {
    EVO_OBJECTIVE_NS,      /* throughput, measured: the mean over distributions */
    EVO_OBJECTIVE_LATENCY, /* measured */
    EVO_OBJECTIVE_OPS,     /* number of operations */
    EVO_OBJECTIVE_ENERGY,  /* picojoules of the operations (evo_kernel_energy_pj) */
} evo_objective;

/* Whether the objective is counted, not measured. */
static inline bool evo_objective_is_counted(evo_objective objective) {
    return objective == EVO_OBJECTIVE_OPS || objective == EVO_OBJECTIVE_ENERGY;
}

/* Why a candidate left the funnel. */
typedef enum evo_reject {
    EVO_REJECT_NONE,      /* scored */
    EVO_REJECT_INVALID,   /* its code did not compile */
    EVO_REJECT_SPECIALS,  /* misses a required infinity, NaN or zero */
    EVO_REJECT_UNFIT,     /* no constants make it good enough */
    EVO_REJECT_DOMINATED, /* no better than what is known */
    EVO_REJECT_COUNT,
} evo_reject;
const char *evo_reject_name(evo_reject reject); /* "unfit" */

typedef enum evo_stage {
    EVO_STAGE_SCREEN,
    EVO_STAGE_FIT,
    EVO_STAGE_POLISH,
    EVO_STAGE_SAMPLE,
    EVO_STAGE_TIME,
    EVO_STAGE_COUNT,
} evo_stage;
const char *evo_stage_name(evo_stage stage);

/* A point of the known front: candidates that are worse in all respects go no further.
 * Before a candidate is timed its model cost is compared, with a margin; before its
 * sums are known they are taken for the best. */
typedef struct evo_bar {
    double error, cost, model_cost;
    double sum_error; /* a candidate's is no better from here on; 0 where none is */
} evo_bar;

typedef struct evo_score {
    evo_reject reject;
    double error;   /* ulp over the selection points; from EVO_ERROR_GRADED on a grade;
                       with `nearest` 1/2 and the number of misrounded hard inputs */
    double max_ulp; /* the largest error seen, in ulp in any case */
    double cost;    /* what the objective counts: ns, operations, or model cycles */
    double model_cost; /* cycles for 16 lanes by the port model, or operations */
    double ns_per_element, latency_ns, reference_ratio; /* 0 when not timed */
    uint64_t points;  /* selection points behind `error` */
    double sum_error; /* as of evo_claim, 0 or more; NaN: none */
} evo_score;

/* Errors above this are no ulps: the kernel misses specials or whole regions, and the
 * number grades how far it is from meeting them. */
#define EVO_ERROR_GRADED 1e6

typedef struct evo_scorer_options {
    evo_target_id target;
    evo_format_id format;
    evo_domain domain;
    evo_isa isa;
    evo_objective objective;
    const evo_timing_inputs *inputs; /* as in evo_time_options */
    bool deterministic; /* cost from the port model, never from the clock */
    bool graded;        /* keep candidates that miss specials (search from scratch) */
    /* The goal is correct rounding: errors count results that are misrounded where
     * that is hardest (nearest.c). f32, without `graded`. */
    bool nearest;
    double widest;    /* with `nearest`: how many times the smallest error of the bars a
                         candidate may have (0: any) */
    double max_error; /* candidates above it are not kept (0: 1e4 ulp, or where all bars
                         are above that, the least error of theirs) */
    uint64_t seed;
    unsigned workers;
} evo_scorer_options;

/* Points and references (shared, constant) and one set of working memory per worker. */
typedef struct evo_scorer evo_scorer;
EVO_MUST_CHECK
evo_status evo_scorer_create(const evo_scorer_options *options, evo_scorer **scorer,
                             evo_error *err);
void evo_scorer_destroy(evo_scorer *scorer);

/* A candidate on its way through the funnel. */
typedef struct evo_candidate {
    evo_kernel *kernel; /* its constants (never its structure) become the fitted ones */
    evo_rng rng;        /* for polishing */
    bool fit;           /* false keeps the constants as they are */
    bool any_error;  /* to start from where nothing comes near: no error is too large */
    evo_score score; /* result */
    bool pending;    /* result of evo_score_begin: evo_score_finish is due */
    /* From one to the other: specials are met, polishing pays, error when fitted. */
    bool specials, polish;
    double error;
} evo_candidate;

/* The funnel in two parts: what is cheap for one candidate, then compilation, together
 * for up to EVO_SCORE_BATCH, and what needs the code. Both take the same bars. Workers
 * may run at the same time with different numbers. Deterministic in (kernel, rng, bars)
 * but for measured times: neither the worker nor the batch changes a result. */
enum { EVO_SCORE_BATCH = 16 };
EVO_MUST_CHECK
evo_status evo_score_begin(evo_scorer *scorer, unsigned worker, const evo_bar *bars,
                           size_t bar_count, evo_candidate *candidate, evo_error *err);
EVO_MUST_CHECK
evo_status evo_score_finish(evo_scorer *scorer, unsigned worker, const evo_bar *bars,
                            size_t bar_count, evo_candidate *const *candidates,
                            size_t count, evo_error *err);
/* Both for one. */
EVO_MUST_CHECK
evo_status evo_score_candidate(evo_scorer *scorer, unsigned worker, const evo_bar *bars,
                               size_t bar_count, evo_candidate *candidate,
                               evo_error *err);

/* Before proofs are paid for: errors[k] is kernel k's largest error over `points`
 * further selection points (by MPFR: a sixteenth of them) and over the `hard_count` (at
 * most 65536) given inputs of the domain, where other kernels had their largest errors.
 * Uses all workers. */
EVO_MUST_CHECK
evo_status evo_score_deep(evo_scorer *scorer, const evo_kernel *const *kernels,
                          size_t count, uint64_t points, const evo_tuple *hard,
                          size_t hard_count, double *errors, evo_error *err);

/* Seconds of one core that this kernel adds to an exhaustive sweep, from a run of its
 * native code over inputs uniform in encoding: results that underflow can make up most
 * of it. */
EVO_MUST_CHECK
evo_status evo_score_sweep_seconds(evo_scorer *scorer, unsigned worker,
                                   const evo_kernel *kernel, double *seconds,
                                   evo_error *err);

/* How many candidates entered each stage since creation, summed over workers. */
void evo_scorer_counts(const evo_scorer *scorer, uint64_t counts[EVO_STAGE_COUNT]);

#endif
