/* Shared state of the funnel (internal to scoring). */
#ifndef EVO_SCORING_SCORER_H
#define EVO_SCORING_SCORER_H

#include "fitting/fitting.h"
#include "oracle/rows.h"
#include "scoring/scoring.h"
#include "scoring/screen.h"

enum {
    EVO_SPECIAL_POINTS = 768,
    EVO_ANYWHERE_POINTS = 16384,
    EVO_FIT_POINTS = 320,
    EVO_PREFIT_POINTS = 64,
    EVO_CELL_POINTS = 8192,
    EVO_QUICK_POINTS = 256,
    EVO_SELECT_POINTS = 16384,
    EVO_SAMPLE_POINTS = 65536,
    EVO_ACTIVE_POINTS = 512,
    EVO_CHUNK_POINTS = 2048, /* most that are evaluated together */
    EVO_MAX_ZEROS = 64,
};

/* What the reciprocal of an ulp counts as where it is larger: no double holds those of
 * the smallest f64 results. */
#define EVO_LARGEST_WEIGHT 0x1p1000

/* Inputs with E = reference + low (evo_values_eval) and the reciprocal of the ulp
 * there. At the first `usual` of them the error is a distance, at the others a result
 * is right or wrong; errors.c says which those are. Several inputs or outputs are as
 * many arrays, each of `capacity` elements and one behind the other: what is said of
 * one array is that of the first. Of several outputs, at points that are not usual, a
 * weight of 0 says for which outputs that is so. */
typedef struct evo_points {
    evo_format_id format;
    int inputs, outputs;
    evo_error_measure measure, measure_of_rest; /* of the first output, of the others */
    union { /* encodings in storage; floats in f32 */
        void *in;
        float *x;
    };
    double *reference, *weight;
    double *low; /* f64 only, else NULL: doubles hold E well enough */
    size_t count, usual, capacity;
} evo_points;

static inline size_t evo_points_size(const evo_points *points) {
    return (size_t)evo_format_get(points->format)->bits / 8;
}
/* Of argument k from point i on. */
static inline const void *evo_points_argument(const evo_points *points, int k,
                                              size_t i) {
    return (const char *)points->in +
           ((size_t)k * points->capacity + i) * evo_points_size(points);
}
static inline const void *evo_points_at(const evo_points *points, size_t i) {
    return evo_points_argument(points, 0, i);
}
/* All arguments from point i on. */
static inline void evo_points_arguments(const evo_points *points, size_t i,
                                        const void *in[EVO_MAX_ARITY]) {
    for (int k = 0; k < points->inputs; k++)
        in[k] = evo_points_argument(points, k, i);
}

/* A kernel as it is evaluated: by machine code that takes the listed constants, with
 * their present values in the kernel, as operands; by the interpreter where fn is NULL.
 * The bits are the same. */
typedef struct evo_code {
    const evo_kernel *kernel;
    evo_native_fn *fn;
    evo_value tunables[EVO_FIT_MAX_CONSTANTS];
    size_t count;
} evo_code;
/* A probe and tables of what is known (screen.c). */
typedef struct evo_screener evo_screener;

typedef struct evo_worker {
    evo_interp *interp;
    evo_screener *screener;
    evo_fitter *fitter;
    evo_jit *jit; /* NULL where the host lacks the instruction set */
    /* One for each distribution of the target; NULL where nothing is timed. */
    evo_stopwatch *stopwatches[EVO_MAX_TIMINGS];
    void *row_out; /* results of a row; NULL but for functions of rows */
    void *got; /* EVO_CHUNK_POINTS results of each output, one array behind the other;
                  of a single output EVO_SAMPLE_POINTS; room for doubles */
    evo_points active; /* EVO_ACTIVE_POINTS: where polishing looks */
    double *error;     /* EVO_SAMPLE_POINTS */
    _Atomic uint64_t counts[EVO_STAGE_COUNT];
} evo_worker;

/* Speeds (ratios to the reference kernel) by shape; thread-safe (shapes.c). */
typedef struct evo_shapes evo_shapes;
evo_shapes *evo_shapes_create(void); /* NULL when out of memory */
void evo_shapes_destroy(evo_shapes *shapes);
evo_hash evo_shape_of(const evo_kernel *kernel);
/* The median ratio once a shape has been measured often enough, else 0. */
double evo_shapes_known(evo_shapes *shapes, evo_hash id);
/* Adds a measurement; returns the (lower) median of those so far. */
double evo_shapes_add(evo_shapes *shapes, evo_hash id, double ratio);

struct evo_scorer {
    evo_scorer_options options;
    evo_values *values;
    int inputs, outputs; /* of the target; of rows those that the clock gives */
    bool tupled;         /* evo_target_is_tupled */
    evo_target_id guide; /* whose inputs are drawn: of one argument and several outputs
                            the first output's, else the target itself */
    evo_points special, anywhere, fit, cells, quick, select, sample;
    evo_points grid;               /* empty where the target has one argument */
    struct evo_code_points *codes; /* targets on codes alone, which have no sets but
                                      these (codes.h); else NULL */
    struct evo_row_points *rows;   /* the same for functions of rows (rows.h) */
    evo_row timed_row;             /* what those are timed with */
    evo_points hard; /* where the goal is correct rounding (nearest.c): reference is
                        RN(E), weight the distance of E from a middle; else empty */
    evo_worker *workers;
    evo_shapes *shapes;          /* times, unless deterministic */
    double reference_ns;         /* evo_timing_reference on this host, measured once */
    double core_lo, core_hi;     /* core.c */
    double zeros[EVO_MAX_ZEROS]; /* of the first output within the core (zeros.c) */
    size_t zero_count;
};

/* The port model of the instruction set. */
evo_port_model evo_scorer_ports(const evo_scorer *scorer);
evo_screener *evo_screener_create(const evo_scorer *scorer); /* NULL: no memory */
void evo_screener_destroy(evo_screener *screener);

/* Which inputs a set holds. */
typedef enum evo_points_kind {
    /* Three of four uniform over the core, the fourth towards a zero (where there is
     * one), but for inputs next to multiples; results are finite and not zero. Fitting
     * shares no point with selection. */
    EVO_POINTS_DRAWN,
    EVO_POINTS_CORE,     /* a quarter from the oracle's stratified inputs, some where
                            results are subnormal or towards a zero, the others
                            uniform over the core */
    EVO_POINTS_SPECIAL,  /* a third from the oracle's edge-biased set, the others as
                            ANYWHERE */
    EVO_POINTS_ANYWHERE, /* uniform over all encodings: huge, tiny and NaN alike */
    EVO_POINTS_GRID,  /* of several arguments: all combinations of special values, and
                         each beside ordinary numbers */
    EVO_POINTS_EVERY, /* all encodings of a format of at most 16 bits, once each */
} evo_points_kind;
/* Every kind but the last two. */
void evo_points_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points);
/* Every kind but the last for several arguments; DRAWN and CORE: the everyday ones of
 * the target's first timing distribution and those where it is hard (tuples.c). */
void evo_tuples_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points);
/* Sets core_lo and core_hi, the ends of the target's core within the domain; in f64
 * they lie further apart than the table of targets says. Needs the options and values;
 * several arguments have none. */
void evo_scorer_find_core(evo_scorer *scorer);
/* Sets zeros and zero_count; needs the core. */
void evo_scorer_find_zeros(evo_scorer *scorer);
/* A number of the core on the way to one of the zeros, of which there is one: its
 * distance is uniform in the logarithm, down to 2^-24 (f64: 2^-53) of the way to the
 * next zero or the end of the core. */
double evo_scorer_near_zero(const evo_scorer *scorer, evo_rng *rng);
/* E of an output at x, rounded to the format first, as a double. */
double evo_scorer_exact(const evo_scorer *scorer, int output, double x);
/* An interval of the core that holds all arguments whose results have one of the two
 * largest exponents of subnormals, and little else; false where there are none, or too
 * few for steps of 1/2048 of the core (subnormals.c). */
bool evo_subnormal_results(const evo_scorer *scorer, double *lo, double *hi);
/* What stopwatch `i` of a worker runs on. */
const evo_timing_inputs *evo_scorer_inputs(const evo_scorer *scorer, int i);
/* Inputs next to multiples that the target's landmarks name, one half of them for
 * fitting, the other for selection; none where it names none (multiples.c). */
enum { EVO_NEAR_MULTIPLES = 128 };
size_t evo_near_multiples(const evo_scorer *scorer, bool fitting, double *x,
                          size_t limit);
/* Reference and weight of the given inputs, usual ones first; `core` promises that all
 * results are finite and not zero. */
void evo_points_refer(const evo_scorer *scorer, bool core, evo_points *points);
/* The scorer's own sets. */
evo_status evo_points_fill_all(evo_scorer *scorer);
evo_status evo_points_alloc(evo_points *points, evo_format_id format, int inputs,
                            int outputs, size_t count);
void evo_points_free(evo_points *points);
/* The encoding of argument k. */
uint64_t evo_points_code(const evo_points *points, int k, size_t i);
void evo_points_put(evo_points *points, int k, size_t i, uint64_t code);
/* All there is about a point, to a set of the same format. */
void evo_points_copy(const evo_points *from, size_t i, evo_points *to, size_t k);
/* How many points from `first` on are evaluated together: results stay in L1 until they
 * are compared, and the first chunks are small, because most candidates fail there. */
size_t evo_points_chunk(const evo_points *points, size_t first);
/* Whether all inputs are looked at whenever a kernel is scored: one of at most 16 bits.
 */
bool evo_scorer_sees_all(const evo_scorer *scorer);

/* Native code with its present constants, or the interpreter, on n elements. */
EVO_MUST_CHECK
evo_status evo_worker_run(evo_worker *worker, const evo_code *code,
                          const void *const *in, void *const *out, size_t n);
/* The results at n points from `first` on, in storage, to worker->got: of several
 * outputs at most EVO_CHUNK_POINTS. */
evo_status evo_worker_evaluate(evo_worker *worker, const evo_code *code,
                               const evo_points *points, size_t first, size_t n);
/* Their errors: the largest, of several outputs the largest of any; errors[i] gets each
 * point's (may be NULL). */
double evo_worker_compare(const evo_worker *worker, const evo_points *points,
                          size_t first, size_t n, double *errors);
/* got[i] is the (first) output at point first + i: the largest of n errors; errors[i]
 * gets each (may be NULL). */
double evo_points_error(const evo_points *points, size_t first, const void *got,
                        size_t n, double *errors);
/* The same by measures for which zeros have no sign, in any format (errors_other.c). */
double evo_points_error_unsigned(const evo_points *points, size_t first,
                                 const void *got, size_t n, double *errors);
/* The same for formats other than f32 (errors_other.c). */
double evo_points_error_other(const evo_points *points, size_t first, const void *got,
                              size_t n, double *errors);
/* Largest error over all points; given up, with any value not below it, once `bound` is
 * reached. errors may be NULL, and is complete only below the bound. */
evo_status evo_worker_error(evo_worker *worker, const evo_code *code,
                            const evo_points *points, double bound, double *errors,
                            double *largest);

/* ---- Where the goal is correct rounding (nearest.c) --- */

/* Whether the main block's result is rounded from f64, which it takes. */
bool evo_nearest_hopeful(const evo_kernel *kernel);
EVO_MUST_CHECK
evo_status evo_nearest_fill(evo_scorer *scorer, evo_error *err);
/* An error beyond 1/2 ulp, or over the reals, in units of the score. */
double evo_nearest_score(const evo_scorer *scorer, double excess_ulp);
/* The score: of the largest error at ordinary points and of misrounded hard inputs. */
double evo_nearest_error(const evo_scorer *scorer, double largest_ulp,
                         size_t misrounded);
/* How many of the hard inputs are misrounded, given up at `most`, and by how much more
 * than 1/2 ulp. */
EVO_MUST_CHECK
evo_status evo_nearest_count(evo_worker *worker, const evo_code *code,
                             const evo_points *hard, size_t most, size_t *misrounded,
                             double *excess_ulp);
/* Moves the rounded constants, steps of up to scale[k] of their places, so that fewer
 * hard inputs are misrounded; *error becomes the score. */
EVO_MUST_CHECK
evo_status evo_nearest_polish(const evo_scorer *scorer, evo_worker *worker,
                              evo_rng *rng, const int64_t *scale, evo_kernel *kernel,
                              evo_code *code, double *error);
/* Moves entries of the kernel's f64 tables where few hard inputs are misrounded, so
 * that fewer are; then code->fn becomes NULL, for it has the old ones (entries.c). */
EVO_MUST_CHECK
evo_status evo_nearest_polish_entries(const evo_scorer *scorer, evo_worker *worker,
                                      evo_kernel *kernel, evo_code *code,
                                      size_t *misrounded);

/* The constants that fitting moves and code takes as operands. */
void evo_code_init(const evo_kernel *kernel, evo_code *code);

/* Fits and rounds the kernel's constants; *error: largest over the select points
 * (infinite when nothing fits). `limit`: error from which the kernel is of no interest.
 */
evo_status evo_worker_fit(const evo_scorer *scorer, evo_worker *worker, double limit,
                          evo_kernel *kernel, double *error);
/* Fits the entries of tables that are free (cells.c), in place. */
evo_status evo_worker_fit_tables(const evo_scorer *scorer, evo_worker *worker,
                                 evo_kernel *kernel);
/* Moves the rounded constants by ulps; `rivals`: the best error known at its cost,
 * which this should reach. Lowers *error, the largest over the select points. */
evo_status evo_worker_polish(const evo_scorer *scorer, evo_worker *worker, evo_rng *rng,
                             double rivals, evo_kernel *kernel, evo_code *code,
                             double *error);

#endif
