/* Formulas by MPFR intervals: the graph, node by node. */
#include "oracle/truth/formula.h"

/* ---- Storage --------------------------------------------------------------- */

void evo_formula_work_init(evo_formula_work *work, int count, mpfr_prec_t bits) {
    work->count = count;
    work->bits = bits;
    work->last = false;
    for (int i = 0; i < count + 3; i++)
        mpfr_inits2(bits, work->node[i].lo, work->node[i].hi, (mpfr_ptr)0);
}

void evo_formula_work_clear(evo_formula_work *work) {
    for (int i = 0; i < work->count + 3; i++)
        mpfr_clears(work->node[i].lo, work->node[i].hi, (mpfr_ptr)0);
}

/* ---- Nodes ----------------------------------------------------------------- */

static void constant(evo_bounds *out, const evo_expr *expr, const evo_expr_node *n) {
    mpfr_rnd_t rounding[2] = {MPFR_RNDD, MPFR_RNDU};
    bool open[2];
    for (int i = 0; i < 2; i++) {
        mpfr_ptr end = i == 0 ? out->lo : out->hi;
        int ternary = 0;
        MPFR_DECL_INIT(one, 2);
        switch ((evo_expr_op)n->op) {
        case EVO_EXPR_NUMBER:
            ternary = mpfr_strtofr(end, expr->digits + n->number, NULL, 0, rounding[i]);
            break;
        case EVO_EXPR_PI:
            ternary = mpfr_const_pi(end, rounding[i]);
            break;
        case EVO_EXPR_E:
            mpfr_set_ui(one, 1, MPFR_RNDN);
            ternary = mpfr_exp(end, one, rounding[i]);
            break;
        default:
            mpfr_set_inf(end, 1);
        }
        open[i] = ternary != 0;
    }
    out->lo_open = open[0];
    out->hi_open = open[1];
    evo_bounds_finish(out);
    if (n->op == EVO_EXPR_NAN)
        out->kind = EVO_BOUNDS_NAN;
}

static void evaluate_node(evo_formula_work *work, const evo_expr_node *n,
                          evo_bounds *out) {
    evo_bounds *a = &work->node[n->arg[0]], *b = &work->node[n->arg[1]];
    evo_bounds *s = &work->node[work->count], *t = s + 1, *u = s + 2;
    switch ((evo_expr_op)n->op) {
    case EVO_EXPR_NEG:
        evo_bounds_negate(out, a, s);
        return;
    case EVO_EXPR_ADD:
        evo_bounds_add(out, a, b);
        return;
    case EVO_EXPR_SUB:
        evo_bounds_negate(t, b, s);
        evo_bounds_add(out, a, t);
        return;
    case EVO_EXPR_MUL:
        evo_bounds_multiply(out, a, b, s);
        return;
    case EVO_EXPR_DIV:
        evo_bounds_copy(t, b);
        evo_bounds_divide(out, a, t, s);
        return;
    case EVO_EXPR_POWER:
        evo_bounds_power(t, a, n->exponent < 0 ? -n->exponent : n->exponent, s);
        if (n->exponent > 0) {
            evo_bounds_copy(out, t);
            return;
        }
        mpfr_set_ui(u->lo, 1, MPFR_RNDN);
        mpfr_set_ui(u->hi, 1, MPFR_RNDN);
        u->lo_open = u->hi_open = false;
        u->kind = EVO_BOUNDS_VALUE;
        evo_bounds_divide(out, u, t, s);
        return;
    case EVO_EXPR_POW:
        evo_bounds_pow(out, a, b, s);
        return;
    case EVO_EXPR_ABS:
        evo_bounds_absolute(out, a, s);
        return;
    case EVO_EXPR_MIN:
    case EVO_EXPR_MAX:
        evo_bounds_least(out, a, b, n->op == EVO_EXPR_MAX);
        return;
    default: /* a function */
        evo_bounds_copy(t, a);
        evo_bounds_call(
            out, n->op == EVO_EXPR_SQRT ? EVO_TARGET_ALL : (evo_target_id)n->call, t, s,
            work->last);
    }
}

/* NaN or unknown operands pass through all but choices. */
static void evaluate_operation(evo_formula_work *work, const evo_expr_node *n,
                               evo_bounds *out) {
    const evo_bounds *v = work->node;
    bool unknown = false;
    if (n->op == EVO_EXPR_LESS || n->op == EVO_EXPR_LESS_EQUAL) {
        int yes = evo_bounds_compare(&v[n->arg[0]], &v[n->arg[1]],
                                     n->op == EVO_EXPR_LESS_EQUAL, work->last);
        if (yes >= 0)
            evo_bounds_copy(out, &v[n->arg[yes ? 2 : 3]]);
        else
            evo_bounds_hull(out, &v[n->arg[2]], &v[n->arg[3]]);
        return;
    }
    for (int i = 0; i < evo_expr_arity((evo_expr_op)n->op); i++) {
        if (v[n->arg[i]].kind == EVO_BOUNDS_NAN) {
            out->kind = EVO_BOUNDS_NAN;
            return;
        }
        unknown |= v[n->arg[i]].kind == EVO_BOUNDS_UNKNOWN;
    }
    if (unknown)
        out->kind = EVO_BOUNDS_UNKNOWN;
    else
        evaluate_node(work, n, out);
}

void evo_formula_node(evo_formula_work *work, const evo_expr *expr, int i) {
    const evo_expr_node *n = &expr->nodes[i];
    if (evo_expr_arity((evo_expr_op)n->op) == 0)
        constant(&work->node[i], expr, n);
    else
        evaluate_operation(work, n, &work->node[i]);
}

const evo_bounds *evo_formula_evaluate(evo_formula_work *work, const evo_expr *expr,
                                       const mpfr_t lo, const mpfr_t hi) {
    for (int i = 0; i < expr->count; i++) {
        evo_bounds *out = &work->node[i];
        if (expr->nodes[i].op != EVO_EXPR_X) {
            evo_formula_node(work, expr, i);
            continue;
        }
        out->lo_open = mpfr_set(out->lo, lo, MPFR_RNDD) != 0;
        out->hi_open = mpfr_set(out->hi, hi, MPFR_RNDU) != 0;
        evo_bounds_finish(out);
    }
    return &work->node[expr->root];
}
