/* Constants of kernels of rows by least squares and Lawson's algorithm: the model is
 * the kernel itself, its derivatives are differences. A constant is moved by 2^-11 of
 * itself, hundreds of ulp of a result, so that roundings hardly count; by less where
 * results change by more than 2^14 ulp, since they are no longer linear then. */
#include "scoring/rows.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 8, LAWSON_ROUNDS = 12, NUDGES = 4 };
/* Constants from `bound` on are ends of clamps. */
static const double nudge = 0x1p-11, large = 0x1p14, bound = 0x1p12;

typedef struct row_fit {
    evo_worker *worker;
    const evo_row_points *points;
    evo_kernel *kernel;
    evo_code *code;
    size_t count; /* of the results that are looked at, `step` apart */
    size_t step;
    double *moved; /* values with one constant nudged */
    double target[EVO_FIT_MAX_POINTS], weight[EVO_FIT_MAX_POINTS];
} row_fit;

/* Results that are fitted: distances, of rows for selection, of f32 values that are not
 * subnormal, whose roundings would count. */
static bool is_fitted(const evo_row_case *c, size_t i) {
    return c->weight[i] > 0 && fabs(c->value[i]) > 0x1p-120;
}

static void set_constants(row_fit *f, const double *constants) {
    for (size_t k = 0; k < f->code->count; k++) {
        evo_instr *instr = &f->kernel->instrs[f->code->tunables[k]];
        evo_format_id format =
            instr->op == EVO_OP_CONST_F64 ? EVO_FORMAT_F64 : EVO_FORMAT_F32;
        instr->imm = evo_format_encode(format, constants[k]);
    }
}

/* What the kernel gives at the results; what is not finite counts as met. */
static evo_status evaluate(row_fit *f, const double *constants, double *value) {
    size_t seen = 0, taken = 0;
    set_constants(f, constants);
    for (size_t k = f->points->screened; k < f->points->selected; k++) {
        const evo_row_case *c = &f->points->cases[k];
        evo_status status = evo_row_points_run(f->worker, f->code, &c->row);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < c->results && taken < f->count; i++) {
            if (!is_fitted(c, i) || seen++ % f->step != 0)
                continue;
            double got = evo_row_points_result(f->points, f->worker->row_out, i);
            value[taken] = isfinite(got) ? got : f->target[taken];
            taken++;
        }
    }
    return EVO_OK;
}

/* The largest change that the nudge made, in ulp. */
static double effect_of(const row_fit *f, const double *value) {
    double largest = 0;
    for (size_t i = 0; i < f->count; i++)
        largest = fmax(largest, fabs(f->moved[i] - value[i]) * f->weight[i]);
    return largest;
}

static evo_status eval_model(void *ctx, const double *constants, double *value,
                             double *jacobian) {
    row_fit *f = ctx;
    double near[EVO_FIT_MAX_CONSTANTS];
    evo_status status = evaluate(f, constants, value);
    for (size_t k = 0; jacobian != NULL && k < f->code->count; k++) {
        double move = fabs(constants[k]) < bound ? nudge * constants[k] : 0;
        double effect = (double)INFINITY;
        for (int i = 0; i < NUDGES && effect > large && move != 0; i++) {
            memcpy(near, constants, f->code->count * sizeof *near);
            near[k] += move;
            if (status == EVO_OK)
                status = evaluate(f, near, f->moved);
            effect = effect_of(f, value);
            if (effect > large)
                move *= i < NUDGES - 1 ? 0x1p-6 : 0; /* a choice, not a coefficient */
        }
        for (size_t i = 0; i < f->count; i++)
            jacobian[k * f->count + i] =
                move != 0 ? (f->moved[i] - value[i]) / move : 0;
    }
    return status;
}

/* Spreads the results over all rows for selection. */
static void choose_results(row_fit *f) {
    size_t all = 0, seen = 0;
    for (size_t k = f->points->screened; k < f->points->selected; k++)
        for (size_t i = 0; i < f->points->cases[k].results; i++)
            all += is_fitted(&f->points->cases[k], i);
    f->step = all / EVO_FIT_MAX_POINTS + 1;
    for (size_t k = f->points->screened; k < f->points->selected; k++) {
        const evo_row_case *c = &f->points->cases[k];
        for (size_t i = 0; i < c->results && f->count < EVO_FIT_MAX_POINTS; i++) {
            if (!is_fitted(c, i) || seen++ % f->step != 0)
                continue;
            f->target[f->count] = c->value[i];
            f->weight[f->count++] = c->weight[i];
        }
    }
}

static evo_status fit(row_fit *f, double *constants) {
    const evo_fit_model model = {
        .eval = eval_model, .ctx = f, .points = f->count, .constants = f->code->count};
    const evo_fit_data data = {f->target, f->weight};
    evo_status status = evo_fit_least_squares(f->worker->fitter, &model, &data, ROUNDS,
                                              constants, NULL, NULL);
    if (status == EVO_OK)
        status = evo_fit_minimax(f->worker->fitter, &model, &data, LAWSON_ROUNDS,
                                 constants, NULL);
    return status == EVO_ERR_ARGUMENT ? EVO_OK : status; /* not finite: as they were */
}

evo_status evo_row_points_fit(evo_worker *worker, const evo_row_points *points,
                              evo_kernel *kernel, evo_code *code, double *error) {
    double constants[EVO_FIT_MAX_CONSTANTS], moved;
    uint64_t old[EVO_FIT_MAX_CONSTANTS];
    row_fit *f = calloc(1, sizeof *f);
    double *space = calloc(EVO_FIT_MAX_POINTS, sizeof *space);
    evo_status status = f && space ? EVO_OK : EVO_ERR_MEMORY;
    for (size_t k = 0; k < code->count; k++) {
        const evo_instr *instr = &kernel->instrs[code->tunables[k]];
        old[k] = instr->imm;
        constants[k] = evo_number_of(
            instr->op == EVO_OP_CONST_F64 ? EVO_TYPE_F64 : EVO_TYPE_F32, instr->imm);
    }
    if (status == EVO_OK) {
        *f = (row_fit){.worker = worker,
                       .points = points,
                       .kernel = kernel,
                       .code = code,
                       .moved = space};
        choose_results(f);
        if (f->count > code->count)
            status = fit(f, constants);
        set_constants(f, constants);
    }
    if (status == EVO_OK)
        status = evo_row_points_error(worker, points, code, points->screened,
                                      points->selected, *error, &moved, NULL);
    if (status == EVO_OK && moved < *error)
        *error = moved;
    else
        for (size_t k = 0; k < code->count; k++)
            kernel->instrs[code->tunables[k]].imm = old[k];
    free(space);
    free(f);
    return status;
}
