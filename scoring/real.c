/* Scoring of formulas over the reals. */
#include "scoring/real.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/rounding.h"

enum {
    NODES = 32, /* of least squares: Chebyshev points without the ends */
    GRID = 256, /* of the largest error: with the ends */
    LOOK = 4,   /* iterations for each start */
    IDLE_STARTS = 8,
    FIT = 60, /* for the best of them */
    WIDE_FIT = 24,
    LEVEL = 16,
    ROUNDED_FITS = 30, /* of one constant each */
};
/* Below this double hides what a fit has to see. */
static const double wide_below = 1e-10;

struct evo_real_scorer {
    evo_real_scorer_options options;
    evo_real_points nodes, grid;
    double zeros[2]; /* of the target at open ends, where a formula must be zero too */
    int zero_count;
    evo_real_fitter **fitters;
    evo_fitter **others; /* with in_ulps */
};

/* ---- Points ------------------------------------------------------------------- */

static void set_weights(evo_real_points *points, const evo_real_scorer_options *o) {
    for (size_t i = 0; i < points->count; i++)
        points->weight[i] = o->in_ulps
                                ? 1 / evo_format_ulp(EVO_FORMAT_F32, points->target[i])
                            : o->kind == EVO_REAL_RELATIVE ? 1 / fabs(points->target[i])
                                                           : 1;
}

/* Zeros of the target are approached: next to them an ulp has no end. */
static bool is_left_out(const evo_real_scorer *s, double x, bool open) {
    double y, low;
    evo_oracle_real_values(s->options.target, &x, 1, &y, &low);
    return open || (s->options.in_ulps && y == 0);
}

static void note_zero(evo_real_scorer *s, double x, bool open) {
    double y, low;
    evo_oracle_real_values(s->options.target, &x, 1, &y, &low);
    if (open && y == 0 && s->options.kind == EVO_REAL_RELATIVE && !s->options.in_ulps)
        s->zeros[s->zero_count++] = x;
}

static void place(evo_real_scorer *s) {
    const double pi = 3.14159265358979323846;
    const evo_domain *d = &s->options.domain;
    double half = 0.5 * (d->hi - d->lo), middle = d->lo + half;
    s->nodes.count = NODES;
    s->grid.count = GRID;
    for (size_t i = 0; i < NODES; i++)
        s->nodes.x[i] = middle - half * cos(pi * ((double)i + 0.5) / NODES);
    for (size_t i = 0; i < GRID; i++)
        s->grid.x[i] = middle - half * cos(pi * (double)i / (GRID - 1));
    /* Open ends are approached: the error's derivative by the angle is zero there. */
    s->grid.x[0] = is_left_out(s, d->lo, d->lo_open) ? d->lo + half * 0x1p-30 : d->lo;
    s->grid.x[GRID - 1] =
        is_left_out(s, d->hi, d->hi_open) ? d->hi - half * 0x1p-30 : d->hi;
    note_zero(s, d->lo, d->lo_open);
    note_zero(s, d->hi, d->hi_open);
    evo_real_points *both[] = {&s->nodes, &s->grid};
    for (int k = 0; k < 2; k++) {
        evo_oracle_real_values(s->options.target, both[k]->x, both[k]->count,
                               both[k]->target, both[k]->target_low);
        set_weights(both[k], &s->options);
    }
}

evo_status evo_real_scorer_create(const evo_real_scorer_options *options,
                                  evo_real_scorer **scorer, evo_error *err) {
    evo_real_scorer *s = evo_alloc_aligned(sizeof *s);
    if (s != NULL)
        *s = (evo_real_scorer){
            .options = *options,
            .fitters = calloc(options->workers, sizeof(evo_real_fitter *)),
            .others = calloc(options->workers, sizeof(evo_fitter *)),
        };
    if (s == NULL || s->fitters == NULL || s->others == NULL) {
        if (s != NULL) {
            free(s->fitters);
            free(s->others);
        }
        free(s);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    evo_status status =
        evo_oracle_real_check(options->target, options->kind, &options->domain, err);
    for (unsigned w = 0; w < options->workers && status == EVO_OK; w++) {
        s->fitters[w] = evo_real_fitter_create();
        if (options->in_ulps)
            s->others[w] = evo_fitter_create();
        if (s->fitters[w] == NULL || (options->in_ulps && s->others[w] == NULL))
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    if (status == EVO_OK) {
        place(s);
        *scorer = s;
    } else {
        evo_real_scorer_destroy(s);
    }
    return status;
}

void evo_real_scorer_destroy(evo_real_scorer *s) {
    if (s == NULL)
        return;
    for (unsigned w = 0; w < s->options.workers; w++) {
        evo_real_fitter_destroy(s->fitters[w]);
        evo_fitter_destroy(s->others[w]);
    }
    free(s->fitters);
    free(s->others);
    free(s);
}

/* ---- One formula -------------------------------------------------------------- */

static double fresh(evo_rng *rng) {
    double magnitude = exp(1.3 * evo_rng_normal(rng));
    return evo_rng_u32(rng) & 1 ? magnitude : -magnitude;
}

/* Every third start knows nothing; the others keep most of what was inherited. */
static void restart(evo_rng *rng, int start, evo_formula *f) {
    for (int k = 0; k < f->constant_count; k++) {
        bool anew = start % 3 == 2 || evo_rng_below(rng, 4) == 0;
        double moved = f->hi[k] * exp(0.5 * evo_rng_normal(rng));
        f->hi[k] = anew ? fresh(rng) : moved;
        f->lo[k] = 0;
    }
}

/* A new stage does nothing yet, and how it is going to act is open: redraws the
 * constants that are idle so far, and keeps the draw that gains most. What was
 * inherited is left alone, so that a fit of many digits is where the new one starts. */
static void open_stage(evo_real_scorer *s, evo_real_fitter *fitter, evo_rng *rng,
                       evo_formula *formula) {
    bool at_zero = false;
    for (int k = 0; k < formula->constant_count; k++)
        at_zero |= formula->hi[k] == 0;
    uint32_t idle = at_zero ? evo_real_idle(fitter, &s->nodes, formula) : 0;
    double least = INFINITY;
    const evo_formula inherited = *formula;
    if (idle != 0 && evo_real_open_fraction(fitter, &s->nodes, formula))
        return;
    for (int i = 0; i < IDLE_STARTS && idle != 0; i++) {
        evo_formula start = inherited, fitted;
        for (int k = 0; k < start.constant_count; k++)
            if (idle >> k & 1) {
                start.hi[k] = fresh(rng);
                start.lo[k] = 0;
            }
        fitted = start;
        double rms = evo_real_least_squares(fitter, EVO_REAL_DOUBLE, &s->nodes, LOOK,
                                            1e-2, &fitted);
        if (rms < least) {
            least = rms;
            *formula = start;
        }
    }
}

static double level(const evo_real_scorer *s, evo_real_fitter *fitter,
                    evo_formula *formula) {
    return evo_real_level(fitter, &s->grid, s->options.unlevelled ? 0 : LEVEL, formula,
                          NULL);
}

/* Least squares to the end, then levelling; infinite when the error is not going to be
 * below the gate. `rms`: what the formula starts with. */
static double fit_and_level(evo_real_scorer *s, evo_real_fitter *fitter, double gate,
                            double rms, evo_formula *best) {
    const double level_of_rms = 1.41421356; /* of an error that oscillates evenly */
    if (!isfinite(rms))
        return INFINITY;
    rms = evo_real_least_squares(fitter, EVO_REAL_DOUBLE, &s->nodes, FIT, 1e-3, best);
    if (rms < wide_below)
        rms = evo_real_least_squares(fitter, EVO_REAL_WIDE, &s->nodes, WIDE_FIT, 1e-3,
                                     best);
    if (!(rms * level_of_rms < 1.1 * gate))
        return INFINITY;
    if (!(evo_real_largest(fitter, &s->grid, best) < 8 * gate))
        return INFINITY;
    return level(s, fitter, best);
}

/* Levels the error from the given constants, without least squares, which may lead away
 * from the minimum that a good start is next to. Infinite for a start so far off that
 * it is not worth it. */
static double level_directly(evo_real_scorer *s, evo_real_fitter *fitter, double gate,
                             evo_formula *formula) {
    const double near = 30;
    evo_formula rounded = *formula;
    double rms =
        evo_real_least_squares(fitter, EVO_REAL_DOUBLE, &s->nodes, 0, 0, &rounded);
    return rms < near * gate ? level(s, fitter, formula) : INFINITY;
}

/* The error with rounding; of what could be of use, made smaller. */
static double round_steps(evo_real_scorer *s, unsigned worker, evo_rng *rng,
                          double gate, evo_formula *formula) {
    const double close = 4; /* ulp */
    double error = evo_rounded_snap(s->others[worker], &s->nodes, &s->grid, formula);
    if (error < close && error < 1.5 * gate)
        error = evo_rounded_fit(s->others[worker], &s->nodes, &s->grid, rng,
                                ROUNDED_FITS, formula);
    return error;
}

/* False where the target is zero at an open end and the formula is not: the relative
 * error has no bound beside it. */
static bool has_zeros(const evo_real_scorer *s, const evo_formula *f) {
    for (int z = 0; z < s->zero_count; z++)
        if (fabs(evo_formula_value(f, s->zeros[z]).hi) > 0) /* a NaN says nothing */
            return false;
    return true;
}

double evo_real_score(evo_real_scorer *s, unsigned worker, evo_rng *rng, int starts,
                      double gate, evo_formula *formula) {
    evo_real_fitter *fitter = s->fitters[worker];
    if (formula->constant_count > EVO_REAL_MAX_FITTED)
        return INFINITY;
    open_stage(s, fitter, rng, formula);
    evo_formula best = *formula;
    double rms =
        evo_real_least_squares(fitter, EVO_REAL_DOUBLE, &s->nodes, LOOK, 1e-2, &best);
    for (int k = 0; k < starts && formula->constant_count > 0; k++) {
        evo_formula start = *formula;
        restart(rng, k, &start);
        double other = evo_real_least_squares(fitter, EVO_REAL_DOUBLE, &s->nodes, LOOK,
                                              1e-2, &start);
        if (other < rms || isinf(rms)) {
            rms = other;
            best = start;
        }
    }
    evo_formula direct = *formula;
    double direct_error = level_directly(s, fitter, gate, &direct);
    double error = fit_and_level(s, fitter, gate, rms, &best);
    if (direct_error < error) {
        error = direct_error;
        best = direct;
    }
    if (s->options.in_ulps && !s->options.unrounded && error < gate)
        error = round_steps(s, worker, rng, gate, &best);
    *formula = best;
    return error < gate && has_zeros(s, &best) ? error : INFINITY;
}

double evo_real_error(evo_real_scorer *s, unsigned worker, const evo_formula *formula) {
    return has_zeros(s, formula)
               ? evo_real_largest(s->fitters[worker], &s->grid, formula)
               : INFINITY;
}

/* ---- Confirmation ------------------------------------------------------------- */

static const evo_real_op op_of[EVO_FORMULA_OPS] = {
    [EVO_FORMULA_ADD] = EVO_REAL_ADD,   [EVO_FORMULA_SUB] = EVO_REAL_SUB,
    [EVO_FORMULA_MUL] = EVO_REAL_MUL,   [EVO_FORMULA_DIV] = EVO_REAL_DIV,
    [EVO_FORMULA_SQRT] = EVO_REAL_SQRT, [EVO_FORMULA_FMA] = EVO_REAL_FMA,
};

evo_status evo_real_confirm(const evo_real_scorer *s, const evo_formula *formula,
                            size_t points, const evo_stop_flag *stop,
                            evo_real_result *result, evo_error *err) {
    evo_real_step steps[EVO_FORMULA_STEPS];
    for (int k = 0; k < formula->step_count; k++) {
        const evo_formula_step *from = &formula->steps[k];
        steps[k].op = op_of[from->op];
        for (int a = 0; a < 3; a++)
            steps[k].args[a] = evo_formula_is_constant(from->args[a])
                                   ? -1 - (from->args[a] & ~EVO_FORMULA_CONSTANT)
                                   : from->args[a];
    }
    evo_real_subject subject = {steps, formula->step_count, formula->hi, formula->lo,
                                formula->constant_count};
    return evo_oracle_real_error(s->options.target, s->options.kind, &s->options.domain,
                                 &subject, points, stop, result, err);
}
