/* The references of the targets: pieces, and lgamma of negative arguments from two. */
#include "oracle/references/formula_reference.h"
#include "oracle/references/pieces.h"

#include <math.h>
#include <stdlib.h>

struct evo_reference {
    evo_target_id target;
    const evo_lanes *lanes; /* the best of this machine */
    evo_pieces pieces;
    evo_pieces log_gamma, log_cosecant; /* of lgamma: see reflected() */
    double bound;
};

bool evo_reference_exists(evo_target_id target, evo_format_id format) {
    return format == EVO_FORMAT_F32 && evo_target_get(target)->inputs == 1;
}

/* ---- Reflection ------------------------------------------------------------ */

#define LOG_PI 0x1.250d048e7a1bdp0 /* log(pi / sin(pi/2)) */

struct reflection {
    const evo_reference *reference;
    const evo_lanes *lanes;
};

/* lgamma(-z) = log(pi / |sin(pi z)|) - lgamma(1 + z), z >= 32: the distance f of z to
 * the nearest integer is a float. At the integers there are poles. */
static void reflected(const void *ctx, const float *x, double *y, size_t n) {
    enum { PART = 256 };
    const struct reflection *reflection = ctx;
    const evo_reference *reference = reflection->reference;
    float z[PART], f[PART];
    double cosecant[PART];
    for (size_t begin = 0; begin < n; begin += PART) {
        size_t part = n - begin < PART ? n - begin : PART;
        for (size_t i = 0; i < part; i++) {
            z[i] = -x[begin + i];
            f[i] = fabsf(z[i] - rintf(z[i])); /* exact */
        }
        evo_pieces_eval(&reference->log_gamma, reflection->lanes, NULL, NULL, z,
                        y + begin, part);
        evo_pieces_eval(&reference->log_cosecant, reflection->lanes, NULL, NULL, f,
                        cosecant, part);
        for (size_t i = 0; i < part; i++) {
            double other = f[i] == 0.5f ? LOG_PI : cosecant[i];
            y[begin + i] = f[i] == 0 ? (double)INFINITY : other - y[begin + i];
        }
    }
}

static evo_status build_reflection(evo_reference *reference, unsigned threads,
                                   evo_error *err) {
    const unsigned one = 127;
    /* Floats beyond 2^5 have a spacing of 2^-18 and more. */
    const evo_pieces_plan gamma = {
        .curve = EVO_CURVE_LGAMMA1,
        .monotone = 1,
        .first_bin = one + EVO_REFLECTED_FROM_LOG2,
        .end_bin = one + 23,
    };
    const evo_pieces_plan cosecant = {
        .curve = EVO_CURVE_LOGCSCPI,
        .monotone = -1,
        .first_bin = one + EVO_REFLECTED_FROM_LOG2 - 23,
        .end_bin = one - 1,
    };
    evo_status status = evo_pieces_build(&gamma, threads, &reference->log_gamma, err);
    if (status == EVO_OK)
        status = evo_pieces_build(&cosecant, threads, &reference->log_cosecant, err);
    /* (81.6 + 12.5)/(81.6 - 12.5) for the two terms at z = 32, and the difference. */
    double part = fmax(reference->log_gamma.bound, reference->log_cosecant.bound);
    reference->bound = fmax(reference->bound, 1.37 * part + 1.01 * 0x1p-53);
    return status;
}

/* ---- Life ------------------------------------------------------------------ */

/* Of the circular runs: docs/numerics.md. */
#define CIRCULAR_BOUND (3.96 * 0x1p-53)

static bool has_circular_runs(evo_target_id target) {
    const evo_definition *definition = evo_target_get(target)->definition;
    evo_target_id id;
    int scale;
    if (definition != NULL)
        return evo_formula_scaled(definition, &id, &scale);
    return target == EVO_TARGET_SIN || target == EVO_TARGET_COS ||
           target == EVO_TARGET_TAN || target == EVO_TARGET_SINPI ||
           target == EVO_TARGET_COSPI;
}

static evo_status build(evo_reference *reference, unsigned threads, evo_error *err) {
    const evo_target *target = evo_target_get(reference->target);
    const evo_pieces_plan plan = {
        .curve = (evo_curve)reference->target,
        .symmetry = target->symmetry,
        .monotone = target->monotone,
        .end_bin = EVO_PIECES_BINS,
    };
    evo_status status = evo_pieces_build(&plan, threads, &reference->pieces, err);
    reference->bound = reference->pieces.bound;
    if (has_circular_runs(reference->target))
        reference->bound = fmax(reference->bound, CIRCULAR_BOUND);
    if (status == EVO_OK && reference->target == EVO_TARGET_LGAMMA)
        status = build_reflection(reference, threads, err);
    if (status == EVO_OK && !(reference->bound <= EVO_REFERENCE_BOUND))
        status = evo_fail(err, EVO_ERR_INTERNAL, "the reference of %s has no bound",
                          target->name);
    return status;
}

evo_status evo_reference_create(evo_target_id target, evo_format_id format,
                                unsigned threads, evo_reference **reference,
                                evo_error *err) {
    *reference = NULL;
    if (!evo_reference_exists(target, format))
        return evo_fail(err, EVO_ERR_UNSUPPORTED, "%s has no fast reference for %s",
                        evo_target_get(target)->name, evo_format_get(format)->name);
    evo_reference *made = calloc(1, sizeof *made);
    if (made == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a reference");
    made->target = target;
    made->lanes = evo_lanes_best();
    evo_status status = build(made, threads, err);
    if (status != EVO_OK) {
        evo_reference_destroy(made);
        return status;
    }
    *reference = made;
    return EVO_OK;
}

void evo_reference_destroy(evo_reference *reference) {
    if (reference == NULL)
        return;
    evo_pieces_clear(&reference->pieces);
    evo_pieces_clear(&reference->log_gamma);
    evo_pieces_clear(&reference->log_cosecant);
    free(reference);
}

/* ---- Use ------------------------------------------------------------------- */

void evo_reference_eval_lanes(const evo_reference *reference, const evo_lanes *lanes,
                              const float *x, double *y, size_t n) {
    struct reflection reflection = {reference, lanes};
    evo_pieces_eval(&reference->pieces, lanes, reflected, &reflection, x, y, n);
}

void evo_reference_eval(const evo_reference *reference, const float *x, double *y,
                        size_t n) {
    evo_reference_eval_lanes(reference, reference->lanes, x, y, n);
}

double evo_reference_bound(const evo_reference *reference) {
    return reference->bound;
}

evo_target_id evo_reference_target(const evo_reference *reference) {
    return reference->target;
}

const evo_run *evo_reference_run(const evo_reference *reference, float x,
                                 uint32_t *size) {
    return evo_pieces_find(&reference->pieces, x, size);
}

size_t evo_reference_run_count(const evo_reference *reference) {
    return reference->pieces.count;
}

const evo_run *evo_reference_run_at(const evo_reference *reference, size_t index) {
    return &reference->pieces.runs[index];
}
