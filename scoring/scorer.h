/* Shared state of the funnel (internal to scoring). */
#ifndef EVO_SCORING_SCORER_H
#define EVO_SCORING_SCORER_H

#include "fitting/fitting.h"
#include "scoring/scoring.h"

enum {
    EVO_SPECIAL_POINTS = 768,
    EVO_ANYWHERE_POINTS = 16384,
    EVO_FIT_POINTS = 320,
    EVO_PREFIT_POINTS = 64,
    EVO_QUICK_POINTS = 256,
    EVO_SELECT_POINTS = 16384,
    EVO_SAMPLE_POINTS = 65536,
    EVO_ACTIVE_POINTS = 512,
};

/* Inputs with the reference's values and the reciprocal of the ulp there. */
typedef struct evo_points {
    float *x;
    double *reference, *weight;
    size_t count;
} evo_points;

typedef struct evo_worker {
    evo_interp *interp;
    evo_fitter *fitter;
    evo_jit *jit;
    float *got;        /* EVO_SAMPLE_POINTS */
    evo_points active; /* EVO_ACTIVE_POINTS: where polishing looks */
    double *error;     /* EVO_SELECT_POINTS */
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
    evo_reference *oracle;
    evo_points special, anywhere, fit, quick, select, sample;
    evo_worker *workers;
    evo_shapes *shapes;  /* times, unless deterministic */
    double reference_ns; /* evo_timing_reference on this host, measured once */
};

/* Which inputs a set holds. */
typedef enum evo_points_kind {
    /* Uniform over the core; results are finite and not zero. Nothing but draws of the
     * stream: fitting shares no point with selection. */
    EVO_POINTS_DRAWN,
    EVO_POINTS_CORE,     /* a quarter from the oracle's stratified inputs, the others as
                            DRAWN */
    EVO_POINTS_SPECIAL,  /* a third from the oracle's edge-biased set, the others as
                            ANYWHERE */
    EVO_POINTS_ANYWHERE, /* uniform over all encodings: huge, tiny and NaN alike */
} evo_points_kind;
void evo_points_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points);
/* Largest error over points of any kind, by the oracle's rules for specials. */
evo_status evo_worker_check(const evo_scorer *scorer, evo_worker *worker,
                            const evo_kernel *kernel, const evo_points *points,
                            double *error);
evo_status evo_points_alloc(evo_points *points, size_t count);
void evo_points_free(evo_points *points);

/* got[i] = kernel(x[i]) through the interpreter. */
evo_status evo_worker_interpret(evo_worker *worker, const evo_kernel *kernel,
                                const float *x, float *got, size_t n);
/* Error in ulp at one finite core point; NaN for a NaN. */
double evo_point_error(const evo_points *points, size_t i, float got);
/* Largest weighted error over finite core points; NaN counts as infinite. */
double evo_points_error(const evo_points *points, const float *got, size_t n);

/* Fits, rounds and polishes the kernel's constants; *error: largest over the select
 * points (infinite when nothing fits). `limit`: error from which the kernel is of no
 * interest; `rivals`: the best error known at its cost, which polishing should reach.
 */
evo_status evo_worker_fit(const evo_scorer *scorer, evo_worker *worker, evo_rng *rng,
                          double limit, double rivals, evo_kernel *kernel,
                          double *error);

#endif
