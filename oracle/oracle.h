/* oracle: the truth about a target.
 *
 * Only user of mpfr.h. Definitions of the error and derivations of every bound:
 * docs/numerics.md. Never includes search/, jit/ or program/: kernels arrive as
 * function pointers.
 *
 * Threads: all functions may be called from several threads at once; MPFR caches are
 * per thread and freed by evo_oracle_thread_end().
 */
#ifndef EVO_ORACLE_H
#define EVO_ORACLE_H

#include "targets/targets.h"

/* ---- MPFR ------------------------------------------------------------------ */

/* The correctly rounded (nearest even) encoding of target(in[0], ...), specials per
 * C23 Annex F; subnormals rounded once. */
uint64_t evo_oracle_round(evo_target_id target, evo_format_id format,
                          const uint64_t *in);

/* Error of `got` in ulp as DESIGN's truth defines it: with E the exact value at
 * unbounded exponent and u the spacing in E's binade (at least the smallest
 * subnormal), |got - E| / u; infinite where an exact special match is required and
 * missed; zero where it is met. */
double evo_oracle_error_ulp(evo_target_id target, evo_format_id format,
                            const uint64_t *in, uint64_t got);

/* The same for one output of a target with several inputs or outputs. */
uint64_t evo_oracle_round_several(evo_target_id target, int output,
                                  evo_format_id format, const uint64_t *in);
double evo_oracle_error_several(evo_target_id target, int output, evo_format_id format,
                                const uint64_t *in, uint64_t got);

void evo_oracle_thread_end(void);

/* ---- Fast reference -------------------------------------------------------- */

/* target(x) in double with |result - exact| <= bound * |exact| for every f32 input, as
 * docs/numerics.md says in rules 1-4: piecewise polynomials, vectorised, the project's
 * own code, independent of libm. Immutable: shared by any number of threads. */
typedef struct evo_reference evo_reference;

/* Builds it on `threads` threads: milliseconds for most targets, seconds for lgamma.
 * EVO_ERR_UNSUPPORTED when the target has none for this format (f32 has). */
EVO_MUST_CHECK
evo_status evo_reference_create(evo_target_id target, evo_format_id format,
                                unsigned threads, evo_reference **reference,
                                evo_error *err);
void evo_reference_destroy(evo_reference *reference); /* NULL allowed */
/* Whether evo_reference_create knows one. */
bool evo_reference_exists(evo_target_id target, evo_format_id format);

/* y[i] = target(x[i]); fastest where neighbours in the array are neighbours as floats.
 */
void evo_reference_eval(const evo_reference *reference, const float *x, double *y,
                        size_t n);
/* The relative error that is proven for it. */
double evo_reference_bound(const evo_reference *reference);

/* What a comparison of a reference with MPFR found. */
typedef struct evo_confirmation {
    uint64_t inputs;
    double max_relative; /* infinite where rules 1-4 are broken otherwise */
    float worst_input;
} evo_confirmation;

/* Compares the reference with MPFR at `samples` random inputs (half from all encodings,
 * half from the core) plus all special neighbourhoods; samples 0: at every f32 input.
 */
EVO_MUST_CHECK
evo_status evo_reference_confirm(const evo_reference *reference, uint64_t samples,
                                 unsigned threads, uint64_t seed,
                                 const evo_stop_flag *stop,
                                 evo_confirmation *confirmation, evo_error *err);

/* ---- Values ---------------------------------------------------------------- */

/* E at inputs of any format, for selection and fitting. Of one argument: by the fast
 * reference in f32, by MPFR otherwise, once for each input of formats of at most 16
 * bits; several outputs are those of their parts. Of several arguments: by MPFR.
 * Immutable: shared by any number of threads. */
typedef struct evo_values evo_values;

/* Builds them on `threads` threads. */
EVO_MUST_CHECK
evo_status evo_values_create(evo_target_id target, evo_format_id format,
                             unsigned threads, evo_values **values, evo_error *err);
void evo_values_destroy(evo_values *values); /* NULL allowed */

/* What low[i] below is multiplied by where |value[i]| is below EVO_SMALL_VALUE: there
 * doubles hold little or nothing of what is beyond value[i]. */
#define EVO_SMALL_VALUE       0x1p-947 /* whose ulp is 2^-999 */
#define EVO_SMALL_VALUE_SHIFT 1000     /* a power of two */

/* E = value[i] + low[i] of one output at n inputs in storage, an array for each
 * argument, value[i] a double of E's binade, or next to a smaller E; `low` may be NULL.
 * Below EVO_SMALL_VALUE low[i] is 2^EVO_SMALL_VALUE_SHIFT times that. Where only RN(E)
 * will do, value[i] is RN(E) and low[i] 0: E is zero, infinite or invalid, a number of
 * the format at an argument that is infinite or NaN, or RN(E) overflows. (By a fast
 * reference: as that has it, by its rules; low[i] is 0.) */
void evo_values_eval(const evo_values *values, int output, const void *const *in,
                     double *value, double *low, size_t n);
/* The same of all outputs, the values of output j from element j * stride on: of some
 * targets all outputs cost little more than one. */
void evo_values_eval_all(const evo_values *values, const void *const *in, double *value,
                         double *low, size_t stride, size_t n);
/* The fast reference of an output; NULL where E is MPFR's. */
const evo_reference *evo_values_reference(const evo_values *values, int output);

/* ---- Inputs ---------------------------------------------------------------- */

/* n encodings within the domain, deterministic in (seed, stream): stratified over
 * binades of the target's core, biased to edges: specials, thresholds (overflow,
 * underflow, +-0), neighbours of powers of two and of exact cases. Stored in the
 * format's storage type. With `specials` false only finite non-trivial arguments
 * (the result is finite, non-zero and the argument non-zero) are drawn. Returns how
 * many were written (fewer only when the domain holds fewer). */
size_t evo_oracle_inputs(evo_target_id target, evo_format_id format,
                         const evo_domain *domain, bool specials, uint64_t seed,
                         uint32_t stream, void *values, size_t n);

/* The inputs of one evaluation, encodings. */
typedef struct evo_tuple {
    uint64_t in[EVO_MAX_ARITY];
} evo_tuple;

/* Moves the arguments of a target of vector.def to the nearest ones that exist: a unit
 * vector, coordinates of the unit cube. Those of other targets stay. */
void evo_oracle_settle(evo_target_id target, evo_format_id format, evo_tuple *tuple);

/* Which inputs of a target with several. */
typedef enum evo_tuple_kind {
    /* All combinations of special values (of four arguments of the most special ones)
     * in a scattered order; then draws next to special values. */
    EVO_TUPLES_SPECIAL,
    EVO_TUPLES_ANYWHERE, /* uniform in all encodings, next to special values and, one
                            half, where the target is hard */
    EVO_TUPLES_HARD,     /* where the target is hard (several/draw.c) */
    /* All combinations of special values in order; then, as often as is asked, every
     * special value as every argument beside ordinary numbers of all magnitudes. */
    EVO_TUPLES_GRID,
} evo_tuple_kind;

/* How many tuples of EVO_TUPLES_GRID hold each special value as each argument beside
 * `beside` ordinary ones; 0 where the domain holds no value. */
size_t evo_oracle_grid_size(evo_target_id target, evo_format_id format,
                            const evo_domain *domain, size_t beside);

/* n inputs within the domain, that of every argument: a function of seed, stream, part
 * and n. False where the domain holds no value. */
bool evo_oracle_tuples(evo_target_id target, evo_format_id format,
                       const evo_domain *domain, evo_tuple_kind kind, uint64_t seed,
                       uint32_t stream, uint64_t part, evo_tuple *tuples, size_t n);

/* An input whose exact result is next to the middle between two floats. */
typedef struct evo_hard_input {
    float x, rounded;    /* RN(E), by MPFR */
    double distance_ulp; /* of E from the middle, by the reference */
} evo_hard_input;

/* All f32 inputs of the domain whose exact result lies within `within_ulp` (2^-24 to
 * 2^-12) of a middle between two floats, in value order: what a kernel whose error
 * before its last rounding is below `within_ulp` can misround at all. Of each 2^20
 * encodings the first 8192 of them. *inputs is malloc'd. */
EVO_MUST_CHECK
evo_status evo_oracle_hard_inputs(const evo_reference *reference,
                                  const evo_domain *domain, double within_ulp,
                                  unsigned threads, evo_hard_input **inputs,
                                  size_t *count, evo_error *err);

/* ---- Checking a kernel ----------------------------------------------------- */

/* Evaluates n elements; any n; in[k], out[k] point to arrays of the storage type.
 * Called from several threads at once, `worker` says which. */
typedef void evo_batch_fn(void *ctx, unsigned worker, const void *const *in,
                          void *const *out, size_t n);

typedef struct evo_subject {
    evo_batch_fn *eval;
    void *ctx;
    evo_claim claim; /* result */
} evo_subject;

/* Where a sweep keeps its finished parts, so that the same sweep can go on after it was
 * stopped, or killed. Its claims are then those of an uninterrupted one, bit for bit.
 */
typedef struct evo_sweep_journal {
    evo_hash key; /* of the subjects: parts of others are not used */
    /* What earlier sweeps appended, possibly cut off, damaged or of another sweep: only
     * intact parts of this one are used, up to the first that is none. `past_used` is
     * how many bytes that were: whoever appends cuts off what follows. */
    const void *past;
    size_t past_length, past_used;
    uint64_t past_inputs; /* how many inputs need not be visited again */
    /* Appends; called by one thread at a time, at most every period_ns nanoseconds and
     * at the end of a stopped sweep. */
    evo_status (*append)(void *ctx, const void *part, size_t length);
    void *ctx;
    uint64_t period_ns;
} evo_sweep_journal;

typedef struct evo_sweep_options {
    unsigned threads;
    evo_domain domain;
    /* For f32; NULL: the sweep builds one of its own. */
    const evo_reference *reference;
    const evo_stop_flag *stop;
    /* Called now and then from one of the workers; may be NULL. */
    void (*progress)(void *ctx, uint64_t done, uint64_t total);
    void *progress_ctx;
    /* Give up on a subject as soon as its error exceeds this (its claim is then
     * observed, with the inputs seen so far); 0: never. */
    double abandon_above_ulp;
    /* f32, without abandon_above_ulp; may be NULL. */
    evo_sweep_journal *journal;
} evo_sweep_options;

/* Visits every encoding of the domain for all subjects at once (f32, f16, bf16),
 * evaluating the reference once. Claims are proven. The closest calls (within the
 * reference's bound of the maximum, of a rounding boundary or of overflow) are settled
 * by MPFR. EVO_ERR_UNSUPPORTED for formats too large to enumerate, EVO_ERR_STOPPED
 * with observed claims when stopped. */
EVO_MUST_CHECK
evo_status evo_oracle_sweep(evo_target_id target, evo_format_id format,
                            evo_subject *subjects, size_t count,
                            const evo_sweep_options *options, evo_error *err);

/* ---- Observing ------------------------------------------------------------- */

enum { EVO_OBSERVE_SAMPLES = 2500000 };

typedef struct evo_observe_options {
    unsigned threads;
    evo_domain domain;
    uint64_t seed;
    uint64_t samples;  /* in each binade that is not trivial; 0: EVO_OBSERVE_SAMPLES */
    double seconds;    /* by then it ends: samples shrink evenly. 0: no limit */
    unsigned climbers; /* worst inputs from which a climb sets out; 0: 256, after climbs
                          in every binade */
    /* Further inputs to look at, such as the kernel's own branch points; encodings. */
    const uint64_t *extra;
    size_t extra_count;
    const evo_stop_flag *stop;
    /* As in evo_sweep_options. */
    void (*progress)(void *ctx, uint64_t done, uint64_t total);
    void *progress_ctx;
} evo_observe_options;

/* What a set of observed claims rests on, apart from the claims themselves. */
typedef struct evo_observe_report {
    uint64_t samples_per_binade; /* the fewest in a binade that is not trivial, nor
                                    unvisited, visited whole or left to MPFR */
    unsigned binades, trivial, direct; /* of both signs; trivial: correct rounding is
                                          copying; direct: MPFR alone, few samples */
    unsigned unvisited;                /* for lack of time but for special points */
    uint64_t skipped;   /* special points and steps of the climb, for lack of time */
    uint64_t blocks;    /* of the reference */
    uint64_t confirmed; /* inputs where MPFR confirmed the reference */
    uint64_t settled;   /* errors by MPFR, since the reference could not decide */
    /* Of several inputs, whose errors are all by MPFR, nothing but `skipped` and: */
    uint64_t grid, drawn, climbed; /* inputs of the three parts of an observation */
} evo_observe_report;

/* Looks at f64 kernels where it cannot look at all inputs: stratified samples of every
 * binade, special points, neighbours of hard cases, and a climb from the worst points.
 * Claims are observed; the maximum is settled by MPFR. Errors come from a double-double
 * reference that is made for the purpose and confirmed by MPFR at a share of the
 * inputs; EVO_ERR_INTERNAL when MPFR ever contradicts it. An input that is looked at
 * twice counts twice. Without `seconds` claims are a function of target, subjects,
 * domain, seed, samples and extra inputs. `report` may be NULL. EVO_ERR_UNSUPPORTED for
 * formats that can be swept, EVO_ERR_STOPPED with claims of what was seen. */
EVO_MUST_CHECK
evo_status evo_oracle_observe(evo_target_id target, evo_format_id format,
                              evo_subject *subjects, size_t count,
                              const evo_observe_options *options,
                              evo_observe_report *report, evo_error *err);

/* Looks at kernels with several inputs, f32, f64 or smaller: all combinations of
 * special values (of four arguments, of the most special ones); options->samples draws
 * (0: EVO_OBSERVE_SEVERAL_SAMPLES), uniform in encoding, next to special values and
 * where the target is hard; and a climb from the worst. Every error is MPFR's. The
 * domain is that of every argument. Of several outputs each result counts, and the
 * largest error of any is the claim's. Of the options, climbers and extra inputs are
 * ignored. Without `seconds` claims are a function of target, format, subjects, domain,
 * seed and samples.
 */
enum { EVO_OBSERVE_SEVERAL_SAMPLES = 1 << 20 };
EVO_MUST_CHECK
evo_status evo_oracle_observe_several(evo_target_id target, evo_format_id format,
                                      evo_subject *subjects, size_t count,
                                      const evo_observe_options *options,
                                      evo_observe_report *report, evo_error *err);

/* Errors in ulp of one output array against the reference: got[i] for x[i]. Used by
 * selection; f32. Returns the largest; *worst its index (may be NULL). Specials count
 * as in evo_oracle_error_ulp. */
double evo_oracle_max_error(evo_target_id target, evo_format_id format, const void *x,
                            const double *reference, const void *got, size_t n,
                            size_t *worst);

#endif
