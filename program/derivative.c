/* Derivatives of formulas, as kernels over the reals.
 *
 * Forward: with each value v its derivative is kept as scale * d, scale a constant and
 * d a value of the new kernel, or 1 where there is none. Constants multiply scales and
 * cost nothing; a quotient r = u/w has r' = (u' - r w')/w, a root r = sqrt u has r' =
 * u'/(2 r).
 */
#include "program/formula.h"

typedef struct slope {
    evo_wide scale;  /* 0: the value does not depend on x */
    evo_value value; /* EVO_NO_VALUE: 1 */
} slope;

typedef struct writer {
    evo_builder b;
    const evo_formula *formula;
    evo_value values[EVO_FORMULA_STEPS + 1]; /* of the formula */
    slope slopes[EVO_FORMULA_STEPS + 1];
} writer;

static evo_value constant(writer *w, evo_wide value) {
    evo_value hi = evo_build_f64(&w->b, value.hi);
    return value.lo == 0 ? hi
                         : evo_build(&w->b, EVO_OP_ADD_F64, hi,
                                     evo_build_f64(&w->b, value.lo), EVO_NO_VALUE);
}

static evo_wide constant_of(const writer *w, uint8_t operand) {
    unsigned k = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    return (evo_wide){w->formula->hi[k], w->formula->lo[k]};
}

static evo_value value_of(writer *w, uint8_t operand) {
    return evo_formula_is_constant(operand) ? constant(w, constant_of(w, operand))
                                            : w->values[operand];
}

static slope slope_of(const writer *w, uint8_t operand) {
    const slope none = {{0, 0}, EVO_NO_VALUE};
    return evo_formula_is_constant(operand) ? none : w->slopes[operand];
}

static slope scaled(slope s, evo_wide by) {
    s.scale = evo_wide_mul(s.scale, by);
    return s;
}

/* s times a value. */
static slope times(writer *w, slope s, evo_value by) {
    if (s.scale.hi != 0)
        s.value = s.value == EVO_NO_VALUE
                      ? by
                      : evo_build(&w->b, EVO_OP_MUL_F64, s.value, by, EVO_NO_VALUE);
    return s;
}

static slope over(writer *w, slope s, evo_value by) {
    if (s.scale.hi == 0)
        return s;
    evo_value above = s.value;
    if (above == EVO_NO_VALUE) {
        above = constant(w, s.scale);
        s.scale = (evo_wide){1, 0};
    }
    s.value = evo_build(&w->b, EVO_OP_DIV_F64, above, by, EVO_NO_VALUE);
    return s;
}

/* a.scale * (a.d + (b.scale/a.scale) b.d). */
static slope sum(writer *w, slope a, slope b) {
    if (a.scale.hi == 0 || b.scale.hi == 0)
        return a.scale.hi == 0 ? b : a;
    if (a.value == b.value) {
        a.scale = evo_wide_add(a.scale, b.scale);
        return a;
    }
    if (a.value == EVO_NO_VALUE) {
        slope swap = a;
        a = b;
        b = swap;
    }
    evo_wide ratio = evo_wide_div(b.scale, a.scale);
    bool same = ratio.hi == 1 && ratio.lo == 0,
         opposite = ratio.hi == -1 && ratio.lo == 0;
    evo_value other = b.value;
    if (other == EVO_NO_VALUE)
        other = constant(w, ratio);
    else if (!same && !opposite)
        other =
            evo_build(&w->b, EVO_OP_MUL_F64, other, constant(w, ratio), EVO_NO_VALUE);
    bool minus = opposite && b.value != EVO_NO_VALUE;
    a.value = evo_build(&w->b, minus ? EVO_OP_SUB_F64 : EVO_OP_ADD_F64, a.value, other,
                        EVO_NO_VALUE);
    return a;
}

static slope product(writer *w, uint8_t a, uint8_t b) {
    if (evo_formula_is_constant(a))
        return scaled(slope_of(w, b), constant_of(w, a));
    if (evo_formula_is_constant(b))
        return scaled(slope_of(w, a), constant_of(w, b));
    if (a == b)
        return times(w, scaled(slope_of(w, a), (evo_wide){2, 0}), w->values[a]);
    return sum(w, times(w, slope_of(w, a), w->values[b]),
               times(w, slope_of(w, b), w->values[a]));
}

static slope step_slope(writer *w, int k) {
    const evo_formula_step *s = &w->formula->steps[k];
    const evo_wide minus = {-1, 0};
    slope a = slope_of(w, s->args[0]), b = slope_of(w, s->args[1]);
    switch ((evo_formula_op)s->op) {
    case EVO_FORMULA_ADD:
        return sum(w, a, b);
    case EVO_FORMULA_SUB:
        return sum(w, a, scaled(b, minus));
    case EVO_FORMULA_MUL:
        return product(w, s->args[0], s->args[1]);
    case EVO_FORMULA_DIV: {
        slope back = times(w, scaled(b, minus), w->values[k + 1]);
        return over(w, sum(w, a, back), value_of(w, s->args[1]));
    }
    case EVO_FORMULA_SQRT:
        return over(w, scaled(a, (evo_wide){0.5, 0}), w->values[k + 1]);
    case EVO_FORMULA_FMA:
        return sum(w, product(w, s->args[0], s->args[1]), slope_of(w, s->args[2]));
    default:
        return (slope){{0, 0}, EVO_NO_VALUE};
    }
}

evo_status evo_formula_derivative(const evo_formula *formula, const char *name,
                                  evo_kernel *kernel, evo_error *err) {
    writer w = {.formula = formula};
    evo_builder_init(&w.b, kernel, name);
    evo_builder_input(&w.b, EVO_STORE_REAL);
    evo_builder_output(&w.b, EVO_STORE_REAL);
    evo_builder_pass(&w.b, 1);
    w.values[0] = evo_build_leaf(&w.b, EVO_OP_IN_F64, 0);
    w.slopes[0] = (slope){{1, 0}, EVO_NO_VALUE};
    for (int k = 0; k < formula->step_count; k++) {
        const evo_formula_step *s = &formula->steps[k];
        evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++)
            args[a] = value_of(&w, s->args[a]);
        w.values[k + 1] =
            evo_build(&w.b, evo_formula_opcodes[s->op], args[0], args[1], args[2]);
        w.slopes[k + 1] = step_slope(&w, k);
    }
    slope last = w.slopes[formula->step_count];
    evo_value result = last.value;
    if (result == EVO_NO_VALUE || last.scale.hi == 0)
        result = constant(&w, last.scale);
    else if (last.scale.hi != 1 || last.scale.lo != 0)
        result = evo_build(&w.b, EVO_OP_MUL_F64, result, constant(&w, last.scale),
                           EVO_NO_VALUE);
    evo_builder_result(&w.b, EVO_SINK_OUTPUT, 0, result);
    evo_status status = evo_builder_finish(&w.b, err);
    if (status == EVO_OK)
        evo_kernel_canonicalize(kernel);
    return status;
}
