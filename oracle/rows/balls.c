/* Rows in balls, block by block; nodes that balls have no rule for, and all that do not
 * vary within the row, go through MPFR intervals instead. */
#include <stdlib.h>
#include <string.h>

#include "oracle/rows/internal.h"

enum { FEW_BITS = 128 };

/* ---- Between balls and intervals ------------------------------------------- */

void evo_row_ball_to_bounds(evo_ball ball, evo_bounds *bounds) {
    bounds->lo_open = bounds->hi_open = false;
    bounds->kind = EVO_BOUNDS_VALUE;
    if (ball.e == (double)INFINITY) {
        bounds->kind = EVO_BOUNDS_UNKNOWN;
        return;
    }
    mpfr_set_d(bounds->lo, ball.v, MPFR_RNDN);
    mpfr_set(bounds->hi, bounds->lo, MPFR_RNDN);
    mpfr_sub_d(bounds->lo, bounds->lo, ball.e, MPFR_RNDD);
    mpfr_add_d(bounds->hi, bounds->hi, ball.e, MPFR_RNDU);
    evo_bounds_finish(bounds);
    if (isnan(ball.v))
        bounds->kind = EVO_BOUNDS_NAN;
}

evo_ball evo_row_bounds_to_ball(const evo_bounds *bounds) {
    if (bounds->kind != EVO_BOUNDS_VALUE)
        return (evo_ball){(double)NAN,
                          bounds->kind == EVO_BOUNDS_NAN ? 0 : (double)INFINITY};
    double lo = mpfr_get_d(bounds->lo, MPFR_RNDD);
    double hi = mpfr_get_d(bounds->hi, MPFR_RNDU);
    if (lo == hi)
        return evo_ball_exact(lo);
    if (!isfinite(lo) || !isfinite(hi))
        return evo_ball_unknown(lo);
    double v = mpfr_get_d(bounds->lo, MPFR_RNDN);
    return (evo_ball){v, fmax(hi - v, v - lo) * EVO_BALL_SLACK};
}

/* ---- Nodes ----------------------------------------------------------------- */

double evo_row_input_at(const evo_row *row, int input, size_t index) {
    const unsigned char *array = row->in[input];
    if (evo_target_row(row->target)->inputs[input] == EVO_ROW_MASK)
        return array[index];
    if (row->format == EVO_FORMAT_F32)
        return (double)((const float *)row->in[input])[index];
    uint64_t code = 0;
    size_t size = evo_row_element_size(row->format);
    memcpy(&code, array + size * index, size);
    return evo_format_decode(row->format, code);
}

static evo_ball power(evo_ball a, int exponent) {
    evo_ball product = a;
    for (int i = 1; i < abs(exponent); i++)
        product = evo_ball_multiply(product, a);
    return exponent > 0 ? product : evo_ball_divide(evo_ball_exact(1), product);
}

static evo_ball extreme(evo_ball a, evo_ball b, bool larger) {
    if (isnan(a.v) || isnan(b.v))
        return isnan(a.v) ? a : b;
    return (evo_ball){larger ? fmax(a.v, b.v) : fmin(a.v, b.v), fmax(a.e, b.e)};
}

static evo_ball chosen(const evo_ball *arg, bool or_equal) {
    int yes = evo_ball_less(arg[0], arg[1], or_equal);
    if (yes < 0)
        return evo_ball_unknown((double)NAN);
    return yes ? arg[2] : arg[3];
}

static evo_ball by_interval(evo_row_truth *truth, int i, const evo_ball *arg) {
    const evo_expr_node *n = &truth->expr.nodes[i];
    for (int k = 0; k < evo_expr_arity((evo_expr_op)n->op); k++)
        evo_row_ball_to_bounds(arg[k], &truth->few.node[n->arg[k]]);
    evo_formula_node(&truth->few, &truth->expr, i);
    return evo_row_bounds_to_ball(&truth->few.node[i]);
}

/* An operation that varies within the row. */
static evo_ball operation(evo_row_truth *truth, int i, const evo_ball *arg) {
    const evo_expr_node *n = &truth->expr.nodes[i];
    switch ((evo_expr_op)n->op) {
    case EVO_EXPR_NEG:
        return evo_ball_negate(arg[0]);
    case EVO_EXPR_ADD:
        return evo_ball_add(arg[0], arg[1]);
    case EVO_EXPR_SUB:
        return evo_ball_add(arg[0], evo_ball_negate(arg[1]));
    case EVO_EXPR_MUL:
        return evo_ball_multiply(arg[0], arg[1]);
    case EVO_EXPR_DIV:
        return evo_ball_divide(arg[0], arg[1]);
    case EVO_EXPR_POWER:
        return power(arg[0], n->exponent);
    case EVO_EXPR_SQRT:
        return evo_ball_sqrt(arg[0]);
    case EVO_EXPR_ABS:
        return (evo_ball){fabs(arg[0].v), arg[0].e};
    case EVO_EXPR_MIN:
    case EVO_EXPR_MAX:
        return extreme(arg[0], arg[1], n->op == EVO_EXPR_MAX);
    case EVO_EXPR_LESS:
    case EVO_EXPR_LESS_EQUAL:
        return chosen(arg, n->op == EVO_EXPR_LESS_EQUAL);
    default:
        if (n->op == EVO_EXPR_CALL && n->call == EVO_TARGET_EXP)
            return evo_ball_exp(arg[0]);
        return by_interval(truth, i, arg);
    }
}

void evo_row_needs(const evo_row_truth *truth, int node, bool needed[EVO_EXPR_NODES]) {
    memset(needed, 0, EVO_EXPR_NODES * sizeof *needed);
    needed[node] = truth->varying[node];
    for (int i = node; i >= 0; i--) {
        const evo_expr_node *n = &truth->expr.nodes[i];
        for (int k = 0; needed[i] && k < evo_expr_arity((evo_expr_op)n->op); k++)
            needed[n->arg[k]] |= truth->varying[n->arg[k]];
    }
}

static evo_ball ball_at(const evo_row_truth *truth, int node, size_t j) {
    return truth->varying[node] ? truth->block[(size_t)node * EVO_ROW_BLOCK + j]
                                : truth->uniform[node];
}

/* The nodes that are needed at elements first to first + count - 1. */
static void evaluate(evo_row_truth *truth, const bool *needed, size_t first,
                     size_t count) {
    for (int i = 0; i < truth->expr.count; i++) {
        if (!needed[i])
            continue;
        const evo_expr_node *n = &truth->expr.nodes[i];
        evo_ball *out = truth->block + (size_t)i * EVO_ROW_BLOCK;
        int arity = evo_expr_arity((evo_expr_op)n->op);
        for (size_t j = 0; j < count; j++) {
            evo_ball arg[4];
            for (int k = 0; k < arity; k++)
                arg[k] = ball_at(truth, n->arg[k], j);
            out[j] = arity == 0 ? evo_ball_exact(evo_row_input_at(
                                      truth->row, n->exponent, first + j))
                                : operation(truth, i, arg);
        }
    }
}

/* ---- Reductions ------------------------------------------------------------ */

/* A sum in two doubles: what each addition loses (TwoSum) is added up in `low`, whose
 * own roundings are at most half an ulp of what it is at each step. */
struct total {
    double high, low, plain; /* plain: NaN and infinities as C adds them */
    double low_sizes, errors;
    bool unknown, special;
};

static void take(struct total *t, evo_ball a) {
    double sum = t->high + a.v, part = sum - t->high;
    double lost = (t->high - (sum - part)) + (a.v - part);
    t->plain += a.v;
    t->unknown |= a.e == (double)INFINITY;
    t->special |= !isfinite(a.v);
    if (!isfinite(sum))
        return;
    t->high = sum;
    t->low += lost;
    t->low_sizes += fabs(t->low);
    t->errors += a.e;
}

static evo_ball total_of(const struct total *t, size_t n) {
    if (t->unknown || !isfinite(t->plain))
        return t->special && !t->unknown ? evo_ball_exact(t->plain)
                                         : evo_ball_unknown(t->plain);
    evo_ball sum = evo_ball_add(evo_ball_exact(t->high), evo_ball_exact(t->low));
    /* n roundings each of low_sizes and errors */
    double slack = 1 + (double)n * 0x1p-52;
    sum.e += (t->errors + t->low_sizes * EVO_BALL_HALF_ULP) * slack;
    sum.e *= EVO_BALL_SLACK;
    return sum;
}

static evo_ball reduce(evo_row_truth *truth, int node) {
    const evo_expr_node *n = &truth->expr.nodes[node];
    int of = n->arg[0];
    bool needed[EVO_EXPR_NODES], sums = n->op == EVO_EXPR_SUM;
    bool larger = n->op == EVO_EXPR_LARGEST;
    struct total total = {.high = 0};
    evo_ball best = evo_ball_exact(larger ? -(double)INFINITY : (double)INFINITY);
    evo_row_needs(truth, of, needed);
    for (size_t first = 0; first < truth->row->n; first += EVO_ROW_BLOCK) {
        size_t left = truth->row->n - first;
        size_t count = left < EVO_ROW_BLOCK ? left : EVO_ROW_BLOCK;
        evaluate(truth, needed, first, count);
        for (size_t j = 0; j < count; j++)
            if (sums)
                take(&total, ball_at(truth, of, j));
            else
                best = extreme(best, ball_at(truth, of, j), larger);
    }
    return sums ? total_of(&total, truth->row->n) : best;
}

static evo_ball constant(evo_row_truth *truth, int i) {
    const evo_expr_node *n = &truth->expr.nodes[i];
    if (n->op == EVO_EXPR_LENGTH)
        return evo_ball_exact((double)truth->row->n);
    if (n->op == EVO_EXPR_PARAM)
        return evo_ball_exact((double)truth->row->params[n->exponent]);
    evo_ball arg[4];
    for (int k = 0; k < evo_expr_arity((evo_expr_op)n->op); k++)
        arg[k] = truth->uniform[n->arg[k]];
    return by_interval(truth, i, arg);
}

/* ---- The whole ------------------------------------------------------------- */

evo_status evo_row_truth_create(const evo_row *row, evo_row_truth **truth,
                                evo_error *err) {
    evo_row_truth *t = calloc(1, sizeof *t);
    *truth = NULL;
    if (t == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    t->row = row;
    t->target = evo_target_row(row->target);
    evo_status status = evo_row_formula(row->target, &t->expr, err);
    if (status == EVO_OK) {
        t->block = calloc((size_t)t->expr.count * EVO_ROW_BLOCK, sizeof *t->block);
        if (t->block == NULL)
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    if (status != EVO_OK) {
        free(t);
        return status;
    }
    evo_row_varying(&t->expr, t->varying);
    evo_formula_work_init(&t->few, t->expr.count, FEW_BITS);
    evo_row_exact_init(&t->exact);
    for (int i = 0; i < t->expr.count; i++) {
        if (t->varying[i])
            continue;
        bool reduces = evo_expr_reduces((evo_expr_op)t->expr.nodes[i].op);
        t->uniform[i] = reduces ? reduce(t, i) : constant(t, i);
    }
    *truth = t;
    return EVO_OK;
}

void evo_row_truth_destroy(evo_row_truth *truth) {
    if (truth == NULL)
        return;
    evo_formula_work_clear(&truth->few);
    evo_row_exact_clear(&truth->exact);
    free(truth->block);
    free(truth);
}

void evo_row_truth_eval(evo_row_truth *truth, size_t first, size_t count, double *value,
                        double *radius) {
    bool needed[EVO_EXPR_NODES];
    int root = truth->expr.root;
    evo_row_needs(truth, root, needed);
    for (size_t done = 0; done < count; done += EVO_ROW_BLOCK) {
        size_t now = count - done < EVO_ROW_BLOCK ? count - done : EVO_ROW_BLOCK;
        evaluate(truth, needed, first + done, now);
        for (size_t j = 0; j < now; j++) {
            evo_ball ball = ball_at(truth, root, j);
            value[done + j] = ball.v;
            radius[done + j] = ball.e;
        }
    }
    for (size_t j = 0; j < count; j++)
        if (!evo_row_is_near(truth->row->target, truth->row->format, value[j],
                             radius[j]))
            evo_row_truth_exact(truth, first + j, &value[j], &radius[j]);
}
