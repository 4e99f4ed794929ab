/* Rows by MPFR: intervals at rising precision until they are narrow.
 *
 * Requirements
 *   W1  A result is given when half of its interval is at most 2^-16 units of error.
 *   W2  Up to MOST_BITS; a value that is then still not told from zero or a simple
 *       number counts as that number, as in formula_exact.c.
 *
 *   W3  Reductions are computed once for each precision.
 */
#include <math.h>
#include <string.h>

#include "oracle/rows/internal.h"

enum { FIRST_BITS = 192, MOST_BITS = 1536, EXTRA_NODES = 3 };

void evo_row_exact_init(evo_row_exact *exact) {
    exact->ready = false;
}

void evo_row_exact_clear(evo_row_exact *exact) {
    if (!exact->ready)
        return;
    evo_formula_work_clear(&exact->work);
    mpfr_clears(exact->sum.lo, exact->sum.hi, exact->next.lo, exact->next.hi,
                (mpfr_ptr)0);
    exact->ready = false;
}

static void set_number(evo_bounds *out, double value) {
    evo_row_ball_to_bounds(evo_ball_exact(value), out);
}

static void evaluate(evo_row_truth *truth, const bool *needed, size_t index) {
    evo_formula_work *work = &truth->exact.work;
    for (int i = 0; i < truth->expr.count; i++) {
        const evo_expr_node *n = &truth->expr.nodes[i];
        if (!needed[i])
            continue;
        if (n->op == EVO_EXPR_X || n->op == EVO_EXPR_INPUT)
            set_number(&work->node[i],
                       evo_row_input_at(truth->row, n->exponent, index));
        else
            evo_formula_node(work, &truth->expr, i);
    }
}

/* NaN wins over what is unknown, and that over values. */
static void combine(evo_row_exact *exact, const evo_bounds *a, evo_expr_op op) {
    evo_bounds *sum = &exact->sum;
    if (sum->kind == EVO_BOUNDS_NAN || a->kind == EVO_BOUNDS_NAN) {
        sum->kind = EVO_BOUNDS_NAN;
    } else if (sum->kind == EVO_BOUNDS_UNKNOWN || a->kind == EVO_BOUNDS_UNKNOWN) {
        sum->kind = EVO_BOUNDS_UNKNOWN;
    } else {
        if (op == EVO_EXPR_SUM)
            evo_bounds_add(&exact->next, sum, a);
        else
            evo_bounds_least(&exact->next, sum, a, op == EVO_EXPR_LARGEST);
        evo_bounds_copy(sum, &exact->next);
    }
}

static void reduce(evo_row_truth *truth, int node) {
    const evo_expr_node *n = &truth->expr.nodes[node];
    evo_row_exact *exact = &truth->exact;
    bool needed[EVO_EXPR_NODES];
    double none = n->op == EVO_EXPR_SUM     ? 0
                  : n->op == EVO_EXPR_LEAST ? (double)INFINITY
                                            : -(double)INFINITY;
    evo_row_needs(truth, n->arg[0], needed);
    set_number(&exact->sum, none);
    for (size_t i = 0; i < truth->row->n; i++) {
        evaluate(truth, needed, i);
        combine(exact, &exact->work.node[n->arg[0]], (evo_expr_op)n->op);
    }
    evo_bounds_copy(&exact->work.node[node], &exact->sum);
}

static void prepare(evo_row_truth *truth, mpfr_prec_t bits) {
    evo_row_exact *exact = &truth->exact;
    evo_row_exact_clear(exact);
    evo_formula_work_init(&exact->work, truth->expr.count, bits);
    exact->work.last = 2 * bits > MOST_BITS;
    mpfr_inits2(bits, exact->sum.lo, exact->sum.hi, exact->next.lo, exact->next.hi,
                (mpfr_ptr)0);
    exact->ready = true;
    for (int i = 0; i < truth->expr.count; i++) {
        const evo_expr_node *n = &truth->expr.nodes[i];
        if (truth->varying[i])
            continue;
        if (n->op == EVO_EXPR_LENGTH)
            set_number(&exact->work.node[i], (double)truth->row->n);
        else if (n->op == EVO_EXPR_PARAM)
            set_number(&exact->work.node[i], (double)truth->row->params[n->exponent]);
        else if (evo_expr_reduces((evo_expr_op)n->op))
            reduce(truth, i);
        else
            evo_formula_node(&exact->work, &truth->expr, i);
    }
}

void evo_row_truth_exact(evo_row_truth *truth, size_t index, double *value,
                         double *radius) {
    bool needed[EVO_EXPR_NODES], done = false;
    int root = truth->expr.root;
    evo_row_exact *exact = &truth->exact;
    evo_row_needs(truth, root, needed);
    if (!exact->ready)
        prepare(truth, FIRST_BITS);
    while (!done) {
        evaluate(truth, needed, index);
        evo_ball ball = evo_row_bounds_to_ball(&exact->work.node[root]);
        *value = ball.v;
        *radius = ball.e;
        done = exact->work.last ||
               evo_row_is_near(truth->row->target, truth->row->format, ball.v, ball.e);
        if (!done)
            prepare(truth, 2 * exact->work.bits);
    }
    if (*radius == (double)INFINITY) /* not decided, nor decidable: no result */
        *value = (double)NAN;
}
