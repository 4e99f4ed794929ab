/* Classical approximations: forms, operations, fits. */
#include "scoring/classical.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fitting/linear.h"
#include "fitting/minimax.h"

enum {
    CONFIRM_POINTS = 1000,
    MOST_DEGREES = 14, /* m + n; longer quotients do not fit a formula */
    HALVINGS = 6,
};

/* f(x) = factor(x) r(u)^(2^halvings), u = x/2^halvings or x^2. */
typedef struct shape {
    bool squared;
    enum { PLAIN, TIMES_X, TIMES_ROOT } factor;
    int halvings;
} shape;

typedef struct classics {
    const evo_real_scorer_options *options;
    evo_real_scorer *scorer;
    int most;
    shape form;
    evo_minimax_points points;        /* of the form */
    evo_wide middle, half;            /* u = middle + half t */
    evo_wide series[EVO_REAL_TAYLOR]; /* in t; how many: */
    int terms;
    evo_classical *list;
    size_t count, capacity;
} classics;

static evo_wide wide(double value) {
    return (evo_wide){value, 0};
}

/* ---- Operations ---------------------------------------------------------------- */

static int polynomial_operations(int degree) {
    int adapted = degree + degree / 2 + 2;
    return degree >= 5 && adapted < 2 * degree ? adapted : 2 * degree;
}

/* e^t about the middle of the domain is (a + t b)/(a - t b) with a and b in t^2, up to
 * the square of its error: c + d/(q(t^2)/t - e), where q is of degrees (k, k - 1) for
 * n = 2k, of (k, k) for n = 2k + 1. */
static int exponential_operations(int n) {
    int k = n / 2;
    return n % 2 == 0 ? 3 * k + 4 : 3 * k + 6;
}

static bool is_exponential(const evo_real_scorer_options *o) {
    return o->kind == EVO_REAL_RELATIVE &&
           (o->target == EVO_TARGET_EXP || o->target == EVO_TARGET_EXP2 ||
            o->target == EVO_TARGET_EXP10);
}

static int operations_of(const classics *s, int m, int n) {
    const shape *form = &s->form;
    int levels = m < n ? m : n;
    int count = polynomial_operations(abs(m - n)) + 3 * levels;
    if (m == n && n >= 3 && is_exponential(s->options))
        count = exponential_operations(n) < count ? exponential_operations(n) : count;
    count += form->squared + form->halvings;
    count += form->factor == TIMES_X ? 1 : form->factor == TIMES_ROOT ? 2 : 0;
    /* c1/(x + c2/(x + ...)) with m + n + 1 divisions. */
    bool fraction = form->squared && form->factor == TIMES_X && (n == m || n == m + 1);
    int odd = 2 * (m + n + 1) - 1;
    return fraction && odd > 1 && odd < count ? odd : count;
}

/* ---- Formulas ------------------------------------------------------------------ */

static uint8_t push_constant(evo_formula *f, evo_wide value) {
    return evo_formula_constant(f, value.hi, value.lo);
}

static uint8_t push_horner(evo_formula *f, uint8_t t, int degree, const evo_wide *c) {
    uint8_t v = push_constant(f, c[degree]);
    for (int k = degree - 1; k >= 0; k--) {
        v = evo_formula_push(f, EVO_FORMULA_MUL, t, v, 0);
        v = evo_formula_push(f, EVO_FORMULA_ADD, v, push_constant(f, c[k]), 0);
    }
    return v;
}

/* What MPFR is shown: values of the approximation, not its cheapest evaluation. False
 * when it would be too long. */
static bool build(const classics *s, const evo_rational *r, evo_formula *f) {
    const shape *form = &s->form;
    evo_wide none = {0, 0}, scale = wide(ldexp(1, -form->halvings));
    memset(f, 0, sizeof *f);
    if (8 + 2 * (r->m + r->n) + form->halvings > EVO_FORMULA_STEPS)
        return false;
    uint8_t u = EVO_FORMULA_X;
    if (form->squared)
        u = evo_formula_push(f, EVO_FORMULA_MUL, u, u, 0);
    u = evo_formula_push(f, EVO_FORMULA_MUL, u,
                         push_constant(f, evo_wide_div(scale, s->half)), 0);
    u = evo_formula_push(
        f, EVO_FORMULA_ADD, u,
        push_constant(f, evo_wide_sub(none, evo_wide_div(s->middle, s->half))), 0);
    uint8_t v = push_horner(f, u, r->m, r->p);
    if (r->n > 0)
        v = evo_formula_push(f, EVO_FORMULA_DIV, v, push_horner(f, u, r->n, r->q), 0);
    for (int k = 0; k < form->halvings; k++)
        v = evo_formula_push(f, EVO_FORMULA_MUL, v, v, 0);
    if (form->factor == TIMES_X)
        (void)evo_formula_push(f, EVO_FORMULA_MUL, v, EVO_FORMULA_X, 0);
    if (form->factor == TIMES_ROOT) {
        uint8_t root = evo_formula_push(f, EVO_FORMULA_SQRT, EVO_FORMULA_X, 0, 0);
        (void)evo_formula_push(f, EVO_FORMULA_MUL, v, root, 0);
    }
    return f->step_count > 0;
}

static void name_form(const shape *form, char out[32]) {
    evo_text text;
    evo_text_init(&text);
    evo_text_append(&text, "%sr(",
                    form->factor == TIMES_X      ? "x "
                    : form->factor == TIMES_ROOT ? "sqrt(x) "
                                                 : "");
    evo_text_append(&text, form->squared ? "x^2)" : "x");
    if (form->halvings > 0)
        evo_text_append(&text, "/%d)^%d", 1 << form->halvings, 1 << form->halvings);
    else if (!form->squared)
        evo_text_append(&text, ")");
    (void)strncpy(out, text.data != NULL ? text.data : "", 31);
    out[31] = '\0';
    evo_text_clear(&text);
}

/* ---- The list ------------------------------------------------------------------ */

static evo_status append(classics *s, evo_classical_kind kind, const evo_rational *r,
                         const evo_minimax_result *fit, evo_error *err) {
    evo_formula f;
    evo_real_result seen;
    if (!build(s, r, &f))
        return EVO_OK;
    evo_status status =
        evo_real_confirm(s->scorer, &f, CONFIRM_POINTS, NULL, &seen, err);
    if (status != EVO_OK || !(seen.max_error < 1))
        return status;
    if (s->count == s->capacity) {
        size_t capacity = 2 * s->capacity + 64;
        evo_classical *grown = realloc(s->list, capacity * sizeof *grown);
        if (grown == NULL)
            return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        s->list = grown;
        s->capacity = capacity;
    }
    evo_classical *one = &s->list[s->count++];
    *one = (evo_classical){.kind = kind,
                           .m = r->m,
                           .n = r->n,
                           .operations = operations_of(s, r->m, r->n),
                           .error = seen.max_error};
    if (fit != NULL) {
        one->alternations = fit->alternations;
        one->flatness = fit->flatness;
        one->converged = fit->converged;
    }
    name_form(&s->form, one->form);
    return EVO_OK;
}

static int in_order(const void *a, const void *b) {
    const evo_classical *x = a, *y = b;
    if (x->operations != y->operations)
        return x->operations - y->operations;
    return (x->error > y->error) - (x->error < y->error);
}

/* ---- Points and series of a form ------------------------------------------------ */

/* Removes the factor from f and weight. */
static void divide_out(const shape *form, evo_wide x, evo_wide *f, evo_wide *weight) {
    if (form->factor == PLAIN)
        return;
    evo_wide by = form->factor == TIMES_X ? x : evo_wide_sqrt(x);
    *f = evo_wide_div(*f, by);
    *weight = evo_wide_mul(*weight, by);
}

/* Points of Chebyshev in u; u = x^2 is exact enough in sums of two doubles. */
static void place(classics *s) {
    const double pi = 3.14159265358979323846;
    const evo_domain *d = &s->options->domain;
    double scale = ldexp(1, -s->form.halvings), lo = d->lo * scale, hi = d->hi * scale;
    bool lo_open = d->lo_open, hi_open = d->hi_open;
    if (s->form.squared && hi <= 0) { /* |x| is what matters */
        double swap = -lo;
        lo = -hi;
        hi = swap;
        lo_open = d->hi_open;
        hi_open = d->lo_open;
    } else if (s->form.squared && lo < 0) {
        hi_open = -lo > hi ? lo_open : hi_open;
        hi = fmax(-lo, hi);
        lo = 0;
        lo_open = false;
    }
    double ulo = s->form.squared ? lo * lo : lo, uhi = s->form.squared ? hi * hi : hi;
    evo_minimax_points *points = &s->points;
    points->count = EVO_MINIMAX_POINTS;
    s->middle = wide(0.5 * (ulo + uhi));
    s->half = wide(0.5 * (uhi - ulo));
    for (size_t i = 0; i < points->count; i++) {
        double t = -cos(pi * (double)i / (double)(points->count - 1));
        double u = s->middle.hi + s->half.hi * t, high, low;
        double x = s->form.squared ? sqrt(fmax(u, 0)) : u;
        if (i == 0)
            x = lo_open || (s->form.factor != PLAIN && lo == 0)
                    ? lo + (hi - lo) * 0x1p-30
                    : lo;
        if (i + 1 == points->count)
            x = hi_open ? hi - (hi - lo) * 0x1p-30 : hi;
        evo_wide at = s->form.squared ? evo_wide_product(x, x) : wide(x);
        points->t[i] = evo_wide_div(evo_wide_sub(at, s->middle), s->half);
        evo_oracle_real_values(s->options->target, &x, 1, &high, &low);
        points->f[i] = (evo_wide){high, low};
        points->weight[i] =
            s->options->kind == EVO_REAL_RELATIVE ? wide(1 / fabs(high)) : wide(1);
        divide_out(&s->form, wide(x), &points->f[i], &points->weight[i]);
    }
}

/* Coefficients of powers of t about the middle, or in x^2 about 0 with t = x^2/half;
 * none where the oracle finds none. */
static void expand(classics *s) {
    double hi[EVO_REAL_TAYLOR], lo[EVO_REAL_TAYLOR];
    evo_error ignored = {0};
    const shape *form = &s->form;
    s->terms = 0;
    if (form->factor == TIMES_ROOT && s->options->target != EVO_TARGET_BESSEL_I_HALF)
        return;
    if (form->factor == TIMES_ROOT && !form->squared)
        return;
    if (form->squared) {
        s->half = evo_wide_add(s->middle, s->half);
        s->middle = wide(0);
    }
    if (form->factor == TIMES_ROOT) { /* sqrt(2/pi) sinh(x)/x */
        evo_wide c = {0x1.9884533d43651p-1, -0x1.cbc0d30ebfd15p-55};
        for (int k = 0; k < EVO_REAL_TAYLOR / 2; k++) {
            s->series[s->terms++] = c;
            c = evo_wide_mul(c, evo_wide_div(s->half, wide((2 * k + 2) * (2 * k + 3))));
        }
        return;
    }
    if (evo_oracle_real_taylor(s->options->target, s->middle.hi, EVO_REAL_TAYLOR, hi,
                               lo, &ignored) != EVO_OK)
        return;
    int step = form->squared ? 2 : 1, first = form->factor == TIMES_X;
    evo_wide power = wide(1);
    for (int k = first; k < EVO_REAL_TAYLOR; k += step) {
        s->series[s->terms++] = evo_wide_mul((evo_wide){hi[k], lo[k]}, power);
        power = evo_wide_mul(power, s->half);
    }
}

/* ---- Kinds --------------------------------------------------------------------- */

static evo_status all_minimax(classics *s, const evo_stop_flag *stop, evo_error *err) {
    evo_status status = EVO_OK;
    for (int m = 0; m <= MOST_DEGREES && status == EVO_OK; m++)
        for (int n = 0; m + n <= MOST_DEGREES && status == EVO_OK; n++) {
            evo_rational r;
            evo_minimax_result fit;
            if (m + n == 0 || operations_of(s, m, n) > s->most)
                continue;
            if (evo_stopped(stop))
                return evo_fail(err, EVO_ERR_STOPPED, "stopped");
            status = evo_minimax_rational(&s->points, m, n, &r, &fit);
            if (status != EVO_OK)
                return evo_fail(err, status, "out of memory");
            if (isfinite(fit.error))
                status = append(s, EVO_CLASSICAL_MINIMAX, &r, &fit, err);
        }
    return status;
}

/* q from the n equations that make the coefficients of t^m+1 ... t^m+n of q f vanish,
 * then p = q f. */
static bool solve_pade(const classics *s, evo_rational *r) {
    evo_wide a[EVO_MINIMAX_TERMS][EVO_MINIMAX_TERMS + 1], q[EVO_MINIMAX_TERMS];
    for (int i = 0; i < r->n; i++) {
        for (int j = 1; j <= r->n; j++) {
            int k = r->m + 1 + i - j;
            a[i][j - 1] = k < 0 ? wide(0) : s->series[k];
        }
        a[i][r->n] = evo_wide_negate(s->series[r->m + 1 + i]);
    }
    if (!evo_wide_solve((size_t)r->n, EVO_MINIMAX_TERMS + 1, a[0], q))
        return false;
    r->q[0] = wide(1);
    for (int j = 1; j <= r->n; j++)
        r->q[j] = q[j - 1];
    for (int k = 0; k <= r->m; k++) {
        r->p[k] = wide(0);
        for (int j = 0; j <= k && j <= r->n; j++)
            r->p[k] = evo_wide_add(r->p[k], evo_wide_mul(r->q[j], s->series[k - j]));
    }
    return true;
}

static evo_status all_pade(classics *s, evo_error *err) {
    evo_status status = EVO_OK;
    for (int m = 0; m <= MOST_DEGREES && status == EVO_OK; m++)
        for (int n = 0; m + n <= MOST_DEGREES && m + n < s->terms; n++) {
            evo_rational r = {.m = m, .n = n};
            if (m + n == 0 || operations_of(s, m, n) > s->most)
                continue;
            if (solve_pade(s, &r))
                status = append(s, EVO_CLASSICAL_PADE, &r, NULL, err);
            if (status != EVO_OK)
                return status;
        }
    return status;
}

/* The polynomial of degree d through d + 1 of the points next to Chebyshev's. */
static evo_status all_interpolants(classics *s, evo_error *err) {
    const evo_minimax_points *points = &s->points;
    evo_status status = EVO_OK;
    for (int d = 1; d <= MOST_DEGREES && status == EVO_OK; d++) {
        evo_wide a[EVO_MINIMAX_TERMS][EVO_MINIMAX_TERMS + 1];
        evo_rational r = {.m = d};
        if (operations_of(s, d, 0) > s->most)
            break;
        for (int i = 0; i <= d; i++) {
            double angle = (i + 0.5) / (d + 1); /* in units of pi; t = -cos */
            size_t at = (size_t)lrint(angle * (double)(points->count - 1));
            a[i][0] = wide(1);
            for (int k = 1; k <= d; k++)
                a[i][k] = evo_wide_mul(a[i][k - 1], points->t[at]);
            a[i][d + 1] = points->f[at];
        }
        if (evo_wide_solve((size_t)d + 1, EVO_MINIMAX_TERMS + 1, a[0], r.p))
            status = append(s, EVO_CLASSICAL_CHEBYSHEV, &r, NULL, err);
    }
    return status;
}

static evo_status all_of_form(classics *s, shape form, const evo_stop_flag *stop,
                              evo_error *err) {
    s->form = form;
    place(s);
    evo_status status = all_minimax(s, stop, err);
    if (status == EVO_OK && form.halvings == 0)
        status = all_interpolants(s, err);
    if (status == EVO_OK && form.halvings == 0) {
        expand(s);
        status = all_pade(s, err);
    }
    return status;
}

static evo_status all_forms(classics *s, const evo_stop_flag *stop, evo_error *err) {
    evo_target_id target = s->options->target;
    evo_symmetry symmetry = evo_target_get(target)->symmetry;
    evo_status status = all_of_form(s, (shape){0}, stop, err);
    if (status == EVO_OK && symmetry == EVO_SYMMETRY_ODD)
        status = all_of_form(s, (shape){true, TIMES_X, 0}, stop, err);
    if (status == EVO_OK && symmetry == EVO_SYMMETRY_EVEN)
        status = all_of_form(s, (shape){true, PLAIN, 0}, stop, err);
    if (status == EVO_OK && target == EVO_TARGET_BESSEL_I_HALF)
        status = all_of_form(s, (shape){true, TIMES_ROOT, 0}, stop, err);
    if (status == EVO_OK && target == EVO_TARGET_BESSEL_I_HALF)
        status = all_of_form(s, (shape){false, TIMES_ROOT, 0}, stop, err);
    for (int k = 1; is_exponential(s->options) && k <= HALVINGS && status == EVO_OK;
         k++)
        status = all_of_form(s, (shape){false, PLAIN, k}, stop, err);
    return status;
}

evo_status evo_classical_list(const evo_real_scorer_options *options, int most,
                              const evo_stop_flag *stop, evo_classical **list,
                              size_t *count, evo_error *err) {
    *list = NULL;
    *count = 0;
    classics *s = calloc(1, sizeof *s);
    if (s == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    s->options = options;
    s->most = most;
    evo_status status = evo_real_scorer_create(options, &s->scorer, err);
    if (status == EVO_OK) {
        status = all_forms(s, stop, err);
        evo_real_scorer_destroy(s->scorer);
    }
    if (status == EVO_OK) {
        if (s->count > 0)
            qsort(s->list, s->count, sizeof *s->list, in_order);
        *list = s->list;
        *count = s->count;
    } else {
        free(s->list);
    }
    free(s);
    return status;
}

const evo_classical *evo_classical_best(const evo_classical *list, size_t count,
                                        int operations, bool at_most) {
    const evo_classical *best = NULL;
    for (size_t i = 0; i < count; i++)
        if ((list[i].operations == operations ||
             (at_most && list[i].operations < operations)) &&
            (best == NULL || list[i].error < best->error))
            best = &list[i];
    return best;
}

void evo_classical_describe(const evo_classical *one, evo_text *text) {
    static const char *const kinds[] = {"minimax", "Pade", "Chebyshev"};
    evo_text_append(text, "%s ", kinds[one->kind]);
    if (one->n == 0) {
        const char *r = strchr(one->form, 'r');
        bool root = strncmp(one->form, "sqrt", 4) == 0;
        r = root ? strchr(one->form + 4, ' ') + 1 : r;
        evo_text_append(text, "%.*sp%s, degree %d", (int)(r - one->form), one->form,
                        r + 1, one->m);
    } else {
        evo_text_append(text, "%s, degrees (%d,%d)", one->form, one->m, one->n);
    }
}
