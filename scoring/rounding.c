/* What rounding to f32 adds to a formula's error. */
#include <math.h>
#include <string.h>

#include "scoring/rounding.h"

enum {
    NO_BIT = 1 << 20, /* of zero: above any unit */
    STRIDE = 4,       /* points that are looked at, but for the last ones */
};

/* Where a float of this size has its last bit, as an exponent. */
static int last_bit(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7ff) - 1023;
    if (value == 0)
        return NO_BIT;
    return (exponent < -126 ? -126 : exponent) - 23;
}

/* 2^exponent, of an exponent that last_bit gave. */
static double power(int exponent) {
    double value;
    uint64_t bits = (uint64_t)(exponent + 1023) << 52;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* The last bit that is set in the constant as a float. */
static int lowest_bit(double value) {
    uint32_t bits;
    float rounded = (float)value;
    if (rounded == 0)
        return NO_BIT;
    memcpy(&bits, &rounded, sizeof bits);
    int zeros = 0;
    uint32_t fraction = (bits & 0x7fffff) | 0x800000;
    for (; (fraction >> zeros & 1) == 0; zeros++)
        continue;
    return last_bit(rounded) + zeros;
}

/* One evaluation: values by operand (values first, constants behind them), the unit
 * that each is a multiple of, and derivatives of the result, by values and by
 * constants. */
typedef struct trace {
    double value[EVO_FORMULA_STEPS + 1], slope[EVO_FORMULA_STEPS + 1];
    double by_constant[EVO_FORMULA_CONSTANTS];
    int unit[EVO_FORMULA_STEPS + 1];
    bool rounded[EVO_FORMULA_STEPS + 1];
} trace;

typedef struct operand {
    double value;
    int unit;
} operand;

static operand read_operand(const evo_formula *f, const int *units, const trace *t,
                            uint8_t which) {
    unsigned k = which & ~(unsigned)EVO_FORMULA_CONSTANT;
    return evo_formula_is_constant(which) ? (operand){f->hi[k] + f->lo[k], units[k]}
                                          : (operand){t->value[which], t->unit[which]};
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

/* The step's value, and whether f32 holds it: sums and products of multiples of a unit
 * are multiples of one. */
static void step_forward(const evo_formula *f, const int *units, trace *t, int k) {
    const evo_formula_step *s = &f->steps[k];
    operand a = read_operand(f, units, t, s->args[0]), b = {0, 0}, c = {0, 0};
    int arity = evo_formula_arity((evo_formula_op)s->op), unit = -NO_BIT;
    if (arity > 1)
        b = read_operand(f, units, t, s->args[1]);
    if (arity > 2)
        c = read_operand(f, units, t, s->args[2]);
    double *value = &t->value[k + 1];
    switch (s->op) {
    case EVO_FORMULA_ADD:
        *value = a.value + b.value;
        unit = smaller(a.unit, b.unit);
        break;
    case EVO_FORMULA_SUB:
        *value = a.value - b.value;
        unit = smaller(a.unit, b.unit);
        break;
    case EVO_FORMULA_MUL:
        *value = a.value * b.value;
        unit = a.unit + b.unit;
        break;
    case EVO_FORMULA_DIV:
        *value = a.value / b.value;
        break;
    case EVO_FORMULA_SQRT:
        *value = sqrt(a.value);
        break;
    default:
        *value = a.value * b.value + c.value;
        unit = smaller(a.unit + b.unit, c.unit);
        break;
    }
    int last = last_bit(*value);
    t->rounded[k + 1] = unit < last && last != NO_BIT;
    t->unit[k + 1] = unit < last ? last : unit;
}

static void give(trace *t, uint8_t which, double slope) {
    if (evo_formula_is_constant(which))
        t->by_constant[which & ~(unsigned)EVO_FORMULA_CONSTANT] += slope;
    else
        t->slope[which] += slope;
}

static double constant_or_value(const evo_formula *f, const trace *t, uint8_t which) {
    unsigned k = which & ~(unsigned)EVO_FORMULA_CONSTANT;
    return evo_formula_is_constant(which) ? f->hi[k] : t->value[which];
}

static void step_backward(const evo_formula *f, trace *t, int k) {
    const evo_formula_step *s = &f->steps[k];
    double y = t->slope[k + 1];
    double a = constant_or_value(f, t, s->args[0]);
    double b = constant_or_value(f, t, s->args[1]);
    switch (s->op) {
    case EVO_FORMULA_ADD:
    case EVO_FORMULA_SUB:
        give(t, s->args[0], y);
        give(t, s->args[1], s->op == EVO_FORMULA_ADD ? y : -y);
        break;
    case EVO_FORMULA_DIV:
        give(t, s->args[0], y / b);
        give(t, s->args[1], -y * a / (b * b));
        break;
    case EVO_FORMULA_SQRT:
        give(t, s->args[0], 0.5 * y / t->value[k + 1]);
        break;
    default:
        give(t, s->args[0], y * b);
        give(t, s->args[1], y * a);
        if (s->op == EVO_FORMULA_FMA)
            give(t, s->args[2], y);
        break;
    }
}

/* Half an ulp of every rounded step, as it reaches the result. */
static double rounding_at(const evo_formula *f, const int *units, double x, trace *t) {
    double sum = 0;
    t->value[0] = x;
    t->unit[0] = last_bit(x);
    for (int k = 0; k < f->step_count; k++)
        step_forward(f, units, t, k);
    memset(t->slope, 0, sizeof t->slope);
    memset(t->by_constant, 0, sizeof t->by_constant);
    t->slope[f->step_count] = 1;
    for (int k = f->step_count; k-- > 0;) {
        if (t->rounded[k + 1])
            sum += fabs(t->slope[k + 1]) * 0.5 * power(last_bit(t->value[k + 1]));
        step_backward(f, t, k);
    }
    return sum;
}

double evo_rounded_error(const evo_real_points *points, const evo_formula *formula) {
    int units[EVO_FORMULA_CONSTANTS];
    trace t;
    double largest = 0;
    for (int k = 0; k < formula->constant_count; k++)
        units[k] = lowest_bit(formula->hi[k] + formula->lo[k]);
    for (size_t i = 0; i < points->count;
         i += i + STRIDE < points->count ? STRIDE : 1) {
        double rounding = rounding_at(formula, units, points->x[i], &t);
        double off = fabs(t.value[formula->step_count] - points->target[i]);
        double error = points->weight[i] * (off + rounding);
        if (!isfinite(error))
            return INFINITY;
        largest = fmax(largest, error);
    }
    return largest;
}

/* ---- Fitting ------------------------------------------------------------------ */

/* The formula as a function of all its constants but one. */
typedef struct model {
    const evo_real_points *points;
    evo_formula formula;
    int fixed;
} model;

static void set_constants(model *m, const double *constants) {
    for (int k = 0, j = 0; k < m->formula.constant_count; k++)
        if (k != m->fixed) {
            m->formula.hi[k] = constants[j++];
            m->formula.lo[k] = 0;
        }
}

static evo_status evaluate(void *ctx, const double *constants, double *value,
                           double *jacobian) {
    model *m = ctx;
    evo_formula *f = &m->formula;
    size_t n = m->points->count;
    int units[EVO_FORMULA_CONSTANTS] = {0};
    trace t;
    set_constants(m, constants);
    for (size_t i = 0; i < n; i++) {
        (void)rounding_at(f, units, m->points->x[i], &t);
        value[i] = t.value[f->step_count];
        if (jacobian == NULL)
            continue;
        for (int k = 0, j = 0; k < f->constant_count; k++)
            if (k != m->fixed)
                jacobian[(size_t)j++ * n + i] = t.by_constant[k];
    }
    return EVO_OK;
}

/* Fits all constants but one; false where the error stays above the limit. */
static bool refit(evo_fitter *fitter, const evo_real_points *nodes, int fixed,
                  double limit, evo_formula *formula) {
    model m = {nodes, *formula, fixed};
    double constants[EVO_FIT_MAX_CONSTANTS], largest;
    size_t count = (size_t)formula->constant_count - 1;
    for (int k = 0, j = 0; k < formula->constant_count; k++)
        if (k != fixed)
            constants[j++] = formula->hi[k] + formula->lo[k];
    evo_fit_model fitted = {evaluate, &m, nodes->count, count, false};
    evo_fit_data data = {nodes->target, nodes->weight};
    if (evo_fit_least_squares(fitter, &fitted, &data, 6, constants, NULL, &largest) !=
            EVO_OK ||
        !(largest < limit) ||
        evo_fit_minimax(fitter, &fitted, &data, 6, constants, &largest) != EVO_OK)
        return false;
    set_constants(&m, constants);
    *formula = m.formula;
    return true;
}

/* The nearest number of three significant bits. */
static double short_number(double value) {
    int exponent;
    double fraction = frexp(value, &exponent);
    return ldexp(nearbyint(8 * fraction), exponent - 3);
}

/* Takes over `f` with constant k fixed and the others fitted, where that is better. */
static bool take(evo_fitter *fitter, const evo_real_points *nodes,
                 const evo_real_points *grid, int k, evo_formula *f, double *best,
                 evo_formula *formula) {
    double error =
        refit(fitter, nodes, k, *best, f) ? evo_rounded_error(grid, f) : INFINITY;
    if (!(error < *best))
        return false;
    *best = error;
    *formula = *f;
    return true;
}

double evo_rounded_snap(evo_fitter *fitter, const evo_real_points *nodes,
                        const evo_real_points *grid, evo_formula *formula) {
    const double near = 1e-3;
    double best = evo_rounded_error(grid, formula);
    if (formula->constant_count < 2 || formula->constant_count > EVO_FIT_MAX_CONSTANTS)
        return best;
    for (int k = 0; k < formula->constant_count; k++) {
        evo_formula f = *formula;
        f.hi[k] = short_number(formula->hi[k]);
        f.lo[k] = 0;
        if (fabs(f.hi[k] - formula->hi[k]) <= near * fabs(f.hi[k]) &&
            f.hi[k] != formula->hi[k] + formula->lo[k])
            (void)take(fitter, nodes, grid, k, &f, &best, formula);
    }
    return best;
}

double evo_rounded_fit(evo_fitter *fitter, const evo_real_points *nodes,
                       const evo_real_points *grid, evo_rng *rng, int tries,
                       evo_formula *formula) {
    double best = evo_rounded_error(grid, formula), reach = 0.1;
    if (formula->constant_count < 2 || formula->constant_count > EVO_FIT_MAX_CONSTANTS)
        return best;
    for (int i = 0; i < tries; i++) {
        evo_formula f = *formula;
        int k = (int)evo_rng_below(rng, f.constant_count);
        f.hi[k] *= exp(reach * evo_rng_normal(rng));
        f.lo[k] = 0;
        bool better = take(fitter, nodes, grid, k, &f, &best, formula);
        reach *= better ? 1.5 : 0.85;
    }
    return best;
}
