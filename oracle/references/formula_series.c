/* Enclosures of formulas: interval Taylor arithmetic over the graph.
 *
 * Requirements
 *   S1  Values of nodes come from MPFR intervals (formula.c); derivatives from
 * recurrences of sums, products and quotients, and for functions from the enclosures of
 *       the built-in targets over the operand's values, composed by Horner's rule.
 *   S2  A quotient of two functions that are exactly zero at zero is, near it, that of
 *       both divided by x: (u/x)_k lies in u_(k+1) over the hull of X and 0, as u/x is
 *       the mean of u' over [0, x].
 *   S3  What is not smooth, or not known to be, makes the node unknown.
 */
#include "oracle/references/formula_reference.h"

#include "oracle/references/series.h"

#include <stdlib.h>

enum { VALUE_BITS = 96 };

struct series {
    interval t[LENGTH];
    bool known;
};

struct graph {
    const evo_expr *expr;
    interval x;
    int order;
    bool vanish[EVO_EXPR_NODES];  /* exactly zero at zero */
    const struct series *at_zero; /* over the hull with zero, one order more; or NULL */
    struct series node[EVO_EXPR_NODES];
};

/* ---- Arithmetic of series -------------------------------------------------- */

static void series_product(const struct series *a, const struct series *b, int order,
                           struct series *out) {
    struct series r;
    for (int k = 0; k <= order; k++)
        r.t[k] = convolve(a->t, b->t, k);
    r.known = true;
    *out = r;
}

static void series_quotient(const struct series *a, const struct series *b, int order,
                            struct series *out) {
    struct series r = {.known = b->t[0].lo > 0 || b->t[0].hi < 0};
    for (int k = 0; k <= order && r.known; k++) {
        interval rest = a->t[k];
        for (int i = 0; i < k; i++)
            rest = sub(rest, mul(r.t[i], b->t[k - i]));
        r.t[k] = divide(rest, b->t[0]);
    }
    *out = r;
}

/* f(g) from f's coefficients over the values of g. */
static void compose(const interval *f, const struct series *g, int order,
                    struct series *out) {
    struct series r = {.known = true}, inner = *g;
    inner.t[0] = (interval){0, 0};
    for (int k = 0; k <= order; k++)
        r.t[k] = (interval){0, 0};
    for (int i = order; i >= 0; i--) {
        for (int k = order; k > 0; k--) {
            interval s = {0, 0};
            for (int j = 1; j <= k; j++)
                s = add(s, mul(inner.t[j], r.t[k - j]));
            r.t[k] = s;
        }
        r.t[0] = f[i];
    }
    *out = r;
}

/* ---- Functions ------------------------------------------------------------- */

static interval hull(interval a, interval b) {
    return (interval){fmin(a.lo, b.lo), fmax(a.hi, b.hi)};
}

/* Between values at the ends a curve strays by at most width^2/8 times its largest
 * second derivative, here `bend`. */
static interval wave(function *f, interval x, double bend) {
    interval a = {end_value(f, x.lo, MPFR_RNDD), end_value(f, x.lo, MPFR_RNDU)};
    interval b = {end_value(f, x.hi, MPFR_RNDD), end_value(f, x.hi, MPFR_RNDU)};
    double width = evo_above(x.hi - x.lo);
    double stray = evo_above(evo_above(width * width) * bend);
    interval all = hull(a, b);
    if (!(width < 1))
        return (interval){-1, 1};
    return (interval){fmax(evo_below(all.lo - stray), -1),
                      fmin(evo_above(all.hi + stray), 1)};
}

static void circular_series(evo_target_id id, interval x, int order, interval *f) {
    static const interval pi = {EVO_PI_BELOW, EVO_PI_ABOVE}, one = {1, 1};
    bool turns = id == EVO_TARGET_SINPI || id == EVO_TARGET_COSPI;
    bool cosine = id == EVO_TARGET_COS || id == EVO_TARGET_COSPI;
    double bend = turns ? 1.25 : 0.125; /* pi^2/8 = 1.2337 */
    interval s = wave(turns ? mpfr_sinpi : mpfr_sin, x, bend);
    interval c = wave(turns ? mpfr_cospi : mpfr_cos, x, bend);
    const interval cycle[4] = {s, c, neg(s), neg(c)};
    interval factor = one;
    for (int k = 0; k <= order; k++) {
        if (k > 0)
            factor = ratio(mul(factor, turns ? pi : one), 1, k);
        f[k] = mul(cycle[(k + cosine) % 4], factor);
    }
}

/* Of x on one side of zero. */
static bool one_side(evo_target_id id, interval x, int order, interval *f) {
    evo_symmetry symmetry = evo_target_get(id)->symmetry;
    bool mirror = x.hi <= 0 && symmetry != EVO_SYMMETRY_NONE;
    if (!evo_enclose((evo_curve)id, mirror ? neg(x) : x, order, f))
        return false;
    for (int k = 1; mirror && k <= order; k++)
        if ((k % 2 != 0) == (symmetry == EVO_SYMMETRY_EVEN))
            f[k] = neg(f[k]);
    return true;
}

/* f[1..order] of a built-in function; f[0] is its value, known already. */
static bool function_series(evo_target_id id, interval x, int order, interval *f) {
    interval value = f[0], left[LENGTH];
    switch (id) {
    case EVO_TARGET_SIN:
    case EVO_TARGET_COS:
    case EVO_TARGET_SINPI:
    case EVO_TARGET_COSPI:
        circular_series(id, x, order, f);
        return true;
    case EVO_TARGET_TAN: /* y' = 1 + y^2 */
        for (int k = 0; k < order; k++) {
            interval s = convolve(f, f, k);
            f[k + 1] = ratio(k == 0 ? add(point(1), s) : s, 1, k + 1);
        }
        return true;
    case EVO_TARGET_LGAMMA:
    case EVO_TARGET_TGAMMA:
        if (!(x.lo > 0))
            return false;
        break;
    default:
        break;
    }
    bool known = true;
    if (x.lo < 0 && x.hi > 0) {
        known = one_side(id, iv(x.lo, 0), order, left) &&
                one_side(id, iv(0, x.hi), order, f);
        for (int k = 1; k <= order && known; k++)
            f[k] = hull(f[k], left[k]);
    } else {
        known = one_side(id, x, order, f);
    }
    f[0] = value;
    return known;
}

static bool root_series(interval x, int order, interval *f) {
    if (!(x.lo > 0))
        return false;
    for (int k = 1; k <= order; k++)
        f[k] = divide(ratio(f[k - 1], 1 - 2.0 * (k - 1), 2.0 * k), x);
    return true;
}

/* ---- Nodes ----------------------------------------------------------------- */

static bool call_series(evo_target_id id, const struct series *g, interval value,
                        int order, struct series *out) {
    interval f[LENGTH];
    f[0] = value;
    out->known =
        g->known && (id == EVO_TARGET_ALL ? root_series(g->t[0], order, f)
                                          : function_series(id, g->t[0], order, f));
    if (out->known)
        compose(f, g, order, out);
    return out->known;
}

static void divide_nodes(const struct graph *g, const evo_expr_node *n,
                         struct series *out) {
    int a = n->arg[0], b = n->arg[1];
    if (g->at_zero == NULL || !g->vanish[a] || !g->vanish[b]) {
        series_quotient(&g->node[a], &g->node[b], g->order, out);
        return;
    }
    struct series u = {.known = true}, v = u; /* S2 */
    for (int k = 0; k <= g->order; k++) {
        u.t[k] = g->at_zero[a].t[k + 1];
        v.t[k] = g->at_zero[b].t[k + 1];
    }
    out->known = g->at_zero[a].known && g->at_zero[b].known;
    if (out->known)
        series_quotient(&u, &v, g->order, out);
}

static void whole_power(const struct graph *g, const evo_expr_node *n,
                        struct series *out) {
    struct series r = {.known = true};
    int count = n->exponent < 0 ? -n->exponent : n->exponent;
    for (int k = 0; k <= g->order; k++)
        r.t[k] = point(k == 0 ? 1 : 0);
    struct series one = r;
    for (int i = 0; i < count; i++)
        series_product(&r, &g->node[n->arg[0]], g->order, &r);
    if (n->exponent < 0)
        series_quotient(&one, &r, g->order, &r);
    *out = r;
}

/* b log a, and e^ of that. */
static void power_series(const struct graph *g, const evo_expr_node *n, interval value,
                         struct series *out) {
    struct series log_a;
    const struct series *a = &g->node[n->arg[0]];
    out->known = a->t[0].lo > 0;
    if (!out->known)
        return;
    interval log_value = rising(mpfr_log, a->t[0]), f[LENGTH];
    if (!call_series(EVO_TARGET_LOG, a, log_value, g->order, &log_a)) {
        out->known = false;
        return;
    }
    series_product(&g->node[n->arg[1]], &log_a, g->order, &log_a);
    f[0] = value;
    for (int k = 1; k <= g->order; k++)
        f[k] = ratio(f[k - 1], 1, k);
    compose(f, &log_a, g->order, out);
}

/* The operand that a choice takes for all x, or -1. */
static int chosen(const struct graph *g, const evo_expr_node *n) {
    const struct series *a = &g->node[n->arg[0]], *b = &g->node[n->arg[1]];
    if (!a->known || !b->known)
        return -1;
    bool below = a->t[0].hi<b->t[0].lo, above = a->t[0].lo> b->t[0].hi;
    if (!below && !above)
        return -1;
    if (n->op == EVO_EXPR_MIN || n->op == EVO_EXPR_MAX)
        return n->arg[(n->op == EVO_EXPR_MAX) == below];
    return n->arg[below ? 2 : 3];
}

static void operation(const struct graph *g, const evo_expr_node *n, interval value,
                      struct series *out) {
    const struct series *a = &g->node[n->arg[0]], *b = &g->node[n->arg[1]];
    switch ((evo_expr_op)n->op) {
    case EVO_EXPR_NEG:
        for (int k = 0; k <= g->order; k++)
            out->t[k] = neg(a->t[k]);
        return;
    case EVO_EXPR_ADD:
    case EVO_EXPR_SUB:
        for (int k = 0; k <= g->order; k++)
            out->t[k] =
                n->op == EVO_EXPR_ADD ? add(a->t[k], b->t[k]) : sub(a->t[k], b->t[k]);
        return;
    case EVO_EXPR_MUL:
        series_product(a, b, g->order, out);
        return;
    case EVO_EXPR_DIV:
        divide_nodes(g, n, out);
        return;
    case EVO_EXPR_POWER:
        whole_power(g, n, out);
        return;
    case EVO_EXPR_POW:
        power_series(g, n, value, out);
        return;
    case EVO_EXPR_ABS:
        out->known =
            a->t[0].lo > 0 || a->t[0].hi < 0 || (a->t[0].lo == 0 && g->x.lo == 0);
        for (int k = 0; k <= g->order; k++)
            out->t[k] = a->t[0].hi < 0 ? neg(a->t[k]) : a->t[k];
        return;
    case EVO_EXPR_SQRT:
        (void)call_series(EVO_TARGET_ALL, a, value, g->order, out);
        return;
    default:
        (void)call_series((evo_target_id)n->call, a, value, g->order, out);
    }
}

static void leaf(const struct graph *g, const evo_expr_node *n, interval value,
                 struct series *out) {
    for (int k = 0; k <= g->order; k++)
        out->t[k] = point(n->op == EVO_EXPR_X && k == 1 ? 1 : 0);
    out->t[0] = value;
}

static void node_series(const struct graph *g, int index, const evo_bounds *bounds,
                        struct series *out) {
    const evo_expr_node *n = &g->expr->nodes[index];
    int arity = evo_expr_arity((evo_expr_op)n->op);
    interval value = {mpfr_get_d(bounds->lo, MPFR_RNDD),
                      mpfr_get_d(bounds->hi, MPFR_RNDU)};
    *out = (struct series){.known = true};
    if (arity == 4 || n->op == EVO_EXPR_MIN || n->op == EVO_EXPR_MAX) {
        int taken = chosen(g, n);
        if (taken >= 0)
            *out = g->node[taken];
        else
            out->known = false;
        return;
    }
    for (int i = 0; i < arity; i++)
        out->known = out->known && g->node[n->arg[i]].known;
    /* A quotient that is unknown at zero has a series all the same (S2). */
    bool valued = bounds->kind == EVO_BOUNDS_VALUE;
    bool rescued = n->op == EVO_EXPR_DIV && g->at_zero != NULL;
    if (!out->known || (!valued && !rescued)) {
        out->known = false;
        return;
    }
    if (arity == 0)
        leaf(g, n, value, out);
    else
        operation(g, n, value, out);
    if (out->known && valued) { /* both hold it */
        out->t[0].lo = fmax(out->t[0].lo, value.lo);
        out->t[0].hi = fmin(out->t[0].hi, value.hi);
    }
}

/* ---- The whole ------------------------------------------------------------- */

static void values_over(evo_formula_work *work, const evo_expr *expr, interval x) {
    MPFR_DECL_INIT(lo, 53);
    MPFR_DECL_INIT(hi, 53);
    mpfr_set_d(lo, x.lo, MPFR_RNDN);
    mpfr_set_d(hi, x.hi, MPFR_RNDN);
    (void)evo_formula_evaluate(work, expr, lo, hi);
}

static void run_graph(struct graph *g, evo_formula_work *work) {
    values_over(work, g->expr, g->x);
    for (int i = 0; i < g->expr->count; i++)
        node_series(g, i, &work->node[i], &g->node[i]);
}

static bool has_vanishing_quotient(struct graph *g, evo_formula_work *work) {
    bool any = false;
    values_over(work, g->expr, point(0));
    for (int i = 0; i < g->expr->count; i++) {
        const evo_expr_node *n = &g->expr->nodes[i];
        g->vanish[i] =
            evo_bounds_is_point(&work->node[i]) && mpfr_zero_p(work->node[i].lo) != 0;
        any |= n->op == EVO_EXPR_DIV && g->vanish[n->arg[0]] && g->vanish[n->arg[1]];
    }
    return any;
}

static bool holds_point(const evo_definition *d, interval x) {
    for (int i = 0; i < d->point_count; i++)
        if (d->points[i].x >= x.lo && d->points[i].x <= x.hi)
            return true;
    return false;
}

bool evo_enclose_formula(const evo_definition *d, interval x, int order, interval *t) {
    struct graph *graphs = calloc(2, sizeof *graphs), *g = graphs, *zero = graphs + 1;
    evo_formula_work work;
    if (graphs == NULL || holds_point(d, x)) {
        free(graphs);
        return false;
    }
    evo_formula_work_init(&work, d->expr.count, VALUE_BITS);
    *g = (struct graph){.expr = &d->expr, .x = x, .order = order};
    bool near = x.lo >= -1 && x.hi <= 1 && order < EVO_TAYLOR_MAX;
    if (near && has_vanishing_quotient(g, &work)) {
        *zero = (struct graph){
            .expr = &d->expr, .order = order + 1, .x = hull(x, point(0))};
        run_graph(zero, &work);
        g->at_zero = zero->node;
    }
    run_graph(g, &work);
    evo_formula_work_clear(&work);
    bool known = g->node[d->expr.root].known;
    for (int k = 0; k <= order && known; k++)
        t[k] = g->node[d->expr.root].t[k];
    free(graphs);
    return known;
}

/* ---- Runs without a polynomial --------------------------------------------- */

bool evo_formula_flat(const evo_definition *d, interval x, long huge, long tiny,
                      evo_formula_value *value) {
    evo_formula_work work;
    if (x.lo > d->domain.hi || x.hi < d->domain.lo) {
        *value = (evo_formula_value){EVO_FORMULA_EXACT, (double)NAN};
        return true;
    }
    if (holds_point(d, x))
        return false;
    evo_formula_work_init(&work, d->expr.count, VALUE_BITS);
    values_over(&work, &d->expr, x);
    const evo_bounds *a = &work.node[d->expr.root];
    bool positive = a->kind == EVO_BOUNDS_VALUE &&
                    (mpfr_sgn(a->lo) > 0 || (mpfr_zero_p(a->lo) && a->lo_open));
    bool negative = a->kind == EVO_BOUNDS_VALUE &&
                    (mpfr_sgn(a->hi) < 0 || (mpfr_zero_p(a->hi) && a->hi_open));
    mpfr_srcptr far = positive ? a->hi : a->lo, near = positive ? a->lo : a->hi;
    double sign = negative ? -1 : 1;
    bool flat = true;
    if (a->kind == EVO_BOUNDS_NAN)
        *value = (evo_formula_value){EVO_FORMULA_EXACT, (double)NAN};
    else if (evo_bounds_is_point(a) &&
             mpfr_cmp_d(a->lo, mpfr_get_d(a->lo, MPFR_RNDN)) == 0)
        *value = (evo_formula_value){EVO_FORMULA_EXACT, mpfr_get_d(a->lo, MPFR_RNDN)};
    else if ((positive || negative) && mpfr_regular_p(far) && mpfr_get_exp(far) <= tiny)
        *value = (evo_formula_value){EVO_FORMULA_TINY, sign};
    else if ((positive || negative) && mpfr_regular_p(near) &&
             mpfr_get_exp(near) >= huge &&
             !(mpfr_inf_p(far) && !(positive ? a->hi_open : a->lo_open)))
        *value = (evo_formula_value){EVO_FORMULA_HUGE, sign};
    else
        flat = false;
    evo_formula_work_clear(&work);
    return flat;
}

bool evo_formula_scaled(const evo_definition *d, evo_target_id *id, int *log2_scale) {
    const evo_expr *expr = &d->expr;
    const evo_expr_node *n = &expr->nodes[expr->root], *m, *a, *b;
    if (n->op != EVO_EXPR_CALL || d->point_count > 0 ||
        (n->call != EVO_TARGET_SINPI && n->call != EVO_TARGET_COSPI))
        return false;
    *id = (evo_target_id)n->call;
    m = &expr->nodes[n->arg[0]];
    *log2_scale = 0;
    if (m->op == EVO_EXPR_X)
        return true;
    if (m->op != EVO_EXPR_MUL)
        return false;
    a = &expr->nodes[m->arg[0]];
    b = &expr->nodes[m->arg[1]];
    if (a->op != EVO_EXPR_NUMBER || b->op != EVO_EXPR_X)
        return false;
    MPFR_DECL_INIT(scale, 64);
    bool exact = mpfr_strtofr(scale, expr->digits + a->number, NULL, 0, MPFR_RNDN) == 0;
    if (!exact || mpfr_min_prec(scale) != 1 || mpfr_get_exp(scale) > 100 ||
        mpfr_get_exp(scale) < 1)
        return false;
    *log2_scale = (int)mpfr_get_exp(scale) - 1;
    return true;
}
