/* Real fitting: working memory, extremal points, levelling. */
#include "fitting/real.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fitting/linear.h"
#include "fitting/real_lanes.h"

static const evo_real_lanes *best_lanes(void) {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return &evo_real_lanes_avx512;
    return __builtin_cpu_supports("avx2") ? &evo_real_lanes_avx2
                                          : &evo_real_lanes_baseline;
}

evo_real_fitter *evo_real_fitter_create(void) {
    const size_t block = 2 * EVO_REAL_LANES * sizeof(double);
    evo_real_fitter *f = calloc(1, sizeof *f);
    if (f == NULL)
        return NULL;
    f->lanes = best_lanes();
    f->values = evo_alloc_aligned((EVO_FORMULA_STEPS + 1) * EVO_REAL_BLOCKS * block);
    f->adjoints = evo_alloc_aligned((EVO_FORMULA_STEPS + 1) * EVO_REAL_BLOCKS * block);
    f->jacobian = evo_alloc_aligned(EVO_FORMULA_CONSTANTS * EVO_REAL_BLOCKS * block);
    f->residuals = evo_alloc_aligned(EVO_REAL_BLOCKS * block);
    f->scratch = evo_alloc_aligned(EVO_REAL_ROWS * EVO_REAL_BLOCKS * block);
    if (f->values && f->adjoints && f->jacobian && f->residuals && f->scratch)
        return f;
    evo_real_fitter_destroy(f);
    return NULL;
}

void evo_real_fitter_destroy(evo_real_fitter *f) {
    if (f == NULL)
        return;
    free(f->values);
    free(f->adjoints);
    free(f->jacobian);
    free(f->residuals);
    free(f->scratch);
    free(f);
}

/* ---- Linear constants -------------------------------------------------------- */

static bool is_step(uint8_t operand) {
    return !evo_formula_is_constant(operand) && operand != EVO_FORMULA_X;
}

/* The factor of a product that has more constants to give: a sum, a constant, another
 * step. */
static unsigned linear_factor(const evo_formula *f, uint8_t a, uint8_t b) {
    if (is_step(a) && f->steps[a - 1].op <= EVO_FORMULA_SUB)
        return 1;
    if (is_step(b) && f->steps[b - 1].op <= EVO_FORMULA_SUB)
        return 2;
    if (evo_formula_is_constant(a) || evo_formula_is_constant(b))
        return evo_formula_is_constant(a) ? 1 : 2;
    return is_step(a) ? 1 : 2;
}

/* Which operands of a step the result is linear in when it is so in the step: the
 * dividend, the terms of a sum, of a product one factor. */
static unsigned linear_operands(const evo_formula *f, const evo_formula_step *s) {
    unsigned factor = linear_factor(f, s->args[0], s->args[1]);
    switch (s->op) {
    case EVO_FORMULA_ADD:
    case EVO_FORMULA_SUB:
        return 3;
    case EVO_FORMULA_MUL:
        return factor;
    case EVO_FORMULA_DIV:
        return 1;
    case EVO_FORMULA_FMA:
        return factor | 4;
    default:
        return 0;
    }
}

/* Bit mask of constants in which the formula is linear together: those in linear
 * operands of steps that have no use but as such. */
static uint32_t linear_constants(const evo_formula *f) {
    bool closed[EVO_FORMULA_STEPS + 1] = {false};
    uint32_t linear = 0;
    for (int k = f->step_count - 1; k >= 0; k--) {
        const evo_formula_step *s = &f->steps[k];
        unsigned open = closed[k + 1] ? 0 : linear_operands(f, s);
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++) {
            if (!evo_formula_is_constant(s->args[a]))
                closed[s->args[a]] |= !(open >> a & 1);
            else if (open >> a & 1)
                linear |= UINT32_C(1) << (s->args[a] & ~EVO_FORMULA_CONSTANT);
        }
    }
    return linear;
}

double evo_real_least_squares(evo_real_fitter *f, evo_real_arithmetic arithmetic,
                              const evo_real_points *points, int iterations,
                              double tolerance, evo_formula *formula) {
    if (formula->constant_count > EVO_REAL_MAX_FITTED)
        return INFINITY;
    f->linear = linear_constants(formula);
    return (arithmetic == EVO_REAL_WIDE ? f->lanes->least_squares_wide
                                        : f->lanes->least_squares_double)(
        f, points, iterations, tolerance, formula);
}

/* ---- Extremal points --------------------------------------------------------- */

/* Where the parabola through three neighbouring points is extremal, in steps from the
 * middle one: Chebyshev points are equidistant in the angle, in which the error is
 * smooth and even about both ends. */
typedef struct extremum {
    size_t at;
    double shift, value;
} extremum;

static extremum refine(const double *errors, size_t count, size_t at) {
    extremum e = {at, 0, errors[at]};
    if (at == 0 || at + 1 == count)
        return e;
    double before = errors[at - 1], after = errors[at + 1];
    double curvature = before - 2 * errors[at] + after, slope = 0.5 * (after - before);
    if (curvature == 0 || fabs(slope) > 0.5 * fabs(curvature))
        return e;
    e.shift = -slope / curvature;
    e.value = errors[at] + 0.5 * slope * e.shift;
    return e;
}

/* The largest error of every stretch of one sign. */
static size_t find_extrema(const double *errors, size_t count, extremum *found) {
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        bool inner = i > 0 && i + 1 < count;
        if (inner && (fabs(errors[i]) < fabs(errors[i - 1]) ||
                      fabs(errors[i]) < fabs(errors[i + 1])))
            continue;
        extremum e = refine(errors, count, i);
        if (n > 0 && (found[n - 1].value < 0) == (e.value < 0)) {
            if (fabs(e.value) > fabs(found[n - 1].value))
                found[n - 1] = e;
        } else {
            found[n++] = e;
        }
    }
    return n;
}

static double largest_of(const extremum *extrema, size_t n) {
    double largest = 0;
    for (size_t i = 0; i < n; i++)
        largest = fmax(largest, fabs(extrema[i].value));
    return largest;
}

static size_t read_extrema(const evo_real_fitter *f, size_t count, extremum *extrema) {
    double errors[EVO_REAL_MAX_POINTS];
    for (size_t i = 0; i < count; i++)
        errors[i] = evo_real_at(f->residuals, 0, 0, i).hi;
    return find_extrema(errors, count, extrema);
}

double evo_real_largest(evo_real_fitter *f, const evo_real_points *points,
                        const evo_formula *formula) {
    extremum extrema[EVO_REAL_MAX_POINTS];
    if (formula->constant_count > EVO_REAL_MAX_FITTED ||
        !f->lanes->evaluate_wide(f, points, formula, false))
        return INFINITY;
    return largest_of(extrema, read_extrema(f, points->count, extrema));
}

uint32_t evo_real_idle(evo_real_fitter *f, const evo_real_points *points,
                       const evo_formula *formula) {
    uint32_t idle = 0;
    if (formula->constant_count > EVO_REAL_MAX_FITTED ||
        !f->lanes->evaluate_wide(f, points, formula, true))
        return 0;
    for (size_t k = 0; k < formula->constant_count; k++) {
        size_t i = 0;
        while (i < points->count &&
               evo_real_at(f->jacobian, points->count / EVO_REAL_LANES, k, i).hi == 0)
            i++;
        idle |= (uint32_t)(i == points->count) << k;
    }
    return idle;
}

/* ---- Levelling --------------------------------------------------------------- */

/* Keeps `wanted` extrema of alternating sign, the larger ones. */
static size_t choose_extrema(extremum *e, size_t n, size_t wanted) {
    while (n > wanted) {
        size_t least = 0, drop = 1;
        for (size_t i = 1; i < n; i++)
            if (fabs(e[i].value) < fabs(e[least].value))
                least = i;
        if (n == wanted + 1) { /* only an end may go alone */
            least = fabs(e[0].value) < fabs(e[n - 1].value) ? 0 : n - 1;
        } else if (least > 0 && least + 1 < n) {
            drop = 2;
            least -= fabs(e[least - 1].value) < fabs(e[least + 1].value);
        }
        memmove(&e[least], &e[least + drop], (n - least - drop) * sizeof *e);
        n -= drop;
    }
    return n;
}

/* Columns of the Jacobian at every eighth point, which tell as much: there are more of
 * these than columns. */
enum { RANK_STRIDE = 8, RANK_POINTS = EVO_REAL_MAX_POINTS / RANK_STRIDE };

typedef struct columns {
    size_t points;
    evo_wide q[EVO_REAL_MAX_FITTED][RANK_POINTS];
} columns;

static evo_wide column_dot(const columns *c, size_t a, size_t b) {
    evo_wide sum = {0, 0};
    for (size_t i = 0; i < c->points; i++)
        sum = evo_wide_add(sum, evo_wide_mul(c->q[a][i], c->q[b][i]));
    return sum;
}

/* column a += factor * column b */
static void column_add(columns *c, size_t a, evo_wide factor, size_t b) {
    for (size_t i = 0; i < c->points; i++)
        c->q[a][i] = evo_wide_add(c->q[a][i], evo_wide_mul(factor, c->q[b][i]));
}

/* The constants whose columns are independent, by Gram-Schmidt with pivoting; their
 * order is the one in which they matter. A long chain of squares has columns that are
 * dependent to 1e-12 and yet matter; those that do not come out below 1e-24. */
static size_t independent(const evo_real_fitter *f, size_t blocks, size_t count,
                          size_t *order) {
    const double negligible = 1e-22;
    columns c = {.points = blocks * EVO_REAL_LANES / RANK_STRIDE};
    size_t rank = 0;
    for (size_t k = 0; k < count; k++) {
        for (size_t i = 0; i < c.points; i++)
            c.q[k][i] = evo_real_at(f->jacobian, blocks, k, i * RANK_STRIDE);
        double norm = sqrt(column_dot(&c, k, k).hi);
        for (size_t i = 0; i < c.points && norm > 0; i++)
            c.q[k][i] = evo_wide_div(c.q[k][i], (evo_wide){norm, 0});
        order[k] = k;
    }
    for (; rank < count; rank++) {
        size_t best = rank;
        double most = 0;
        for (size_t k = rank; k < count; k++) {
            double squares = column_dot(&c, order[k], order[k]).hi;
            if (squares > most) {
                most = squares;
                best = k;
            }
        }
        if (!(sqrt(most) > negligible))
            break;
        size_t chosen = order[best];
        order[best] = order[rank];
        order[rank] = chosen;
        evo_wide length = column_dot(&c, chosen, chosen);
        for (size_t k = rank + 1; k < count; k++) {
            evo_wide product = column_dot(&c, chosen, order[k]);
            column_add(&c, order[k], evo_wide_negate(evo_wide_div(product, length)),
                       chosen);
        }
    }
    return rank;
}

/* Where an even oscillation would have its extrema, while there are too few of them:
 * the first exchange of Remez's algorithm. */
static size_t chebyshev_extrema(size_t count, size_t wanted, extremum *e) {
    for (size_t i = 0; i < wanted; i++)
        e[i] = (extremum){(i * (count - 1) + (wanted - 1) / 2) / (wanted - 1), 0,
                          i % 2 == 0 ? 1 : -1};
    return wanted;
}

/* A row at the extremum, between the points: the slope there is zero, so that the
 * derivative of the extremal error is that of the error at a fixed place. */
static evo_wide between(const double *rows, size_t blocks, size_t row,
                        const extremum *e) {
    evo_wide middle = evo_real_at(rows, blocks, row, e->at);
    if (e->shift == 0)
        return middle;
    double t = e->shift;
    evo_wide sum = evo_wide_mul(middle, (evo_wide){1 - t * t, 0});
    sum = evo_wide_add(sum, evo_wide_mul(evo_real_at(rows, blocks, row, e->at - 1),
                                         (evo_wide){0.5 * t * (t - 1), 0}));
    return evo_wide_add(sum, evo_wide_mul(evo_real_at(rows, blocks, row, e->at + 1),
                                          (evo_wide){0.5 * t * (t + 1), 0}));
}

/* What the errors at the extrema are to become: (1 - part) before_i + part s_i E, with
 * E left open. */
typedef struct aim {
    extremum at[EVO_REAL_SYSTEM];
    evo_wide before[EVO_REAL_SYSTEM];
    size_t count; /* of extrema: independent constants and one more */
    const size_t *order;
    double part;
} aim;

/* Solves r_i + J_i step = what is aimed at, for step and E. */
static bool newton_step(const evo_real_fitter *f, size_t blocks, const aim *to,
                        evo_wide *step) {
    evo_wide a[EVO_REAL_SYSTEM][EVO_REAL_SYSTEM + 1], x[EVO_REAL_SYSTEM];
    size_t n = to->count;
    for (size_t i = 0; i < n; i++) {
        const extremum *e = &to->at[i];
        for (size_t k = 0; k + 1 < n; k++)
            a[i][k] = between(f->jacobian, blocks, to->order[k], e);
        a[i][n - 1] = (evo_wide){e->value < 0 ? to->part : -to->part, 0};
        evo_wide kept = evo_wide_mul(to->before[i], (evo_wide){1 - to->part, 0});
        a[i][n] = evo_wide_sub(kept, between(f->residuals, blocks, 0, e));
    }
    if (!evo_wide_solve(n, EVO_REAL_SYSTEM + 1, a[0], x))
        return false;
    for (size_t k = 0; k + 1 < n; k++)
        step[to->order[k]] = x[k];
    return true;
}

static void add_step(const evo_wide *step, double length, evo_formula *formula) {
    for (size_t c = 0; c < formula->constant_count; c++) {
        evo_wide part = evo_wide_mul(step[c], (evo_wide){length, 0});
        evo_wide sum = evo_wide_add((evo_wide){formula->hi[c], formula->lo[c]}, part);
        formula->hi[c] = sum.hi;
        formula->lo[c] = sum.lo;
    }
}

/* Further steps towards the same aim: in a curved valley one step leads nowhere, while
 * the equations may well have a solution near. */
static bool correct(evo_real_fitter *f, const evo_real_points *points, const aim *to,
                    evo_formula *formula) {
    enum { STEPS = 3 };
    evo_wide step[EVO_REAL_MAX_FITTED] = {{0, 0}};
    for (int k = 0; k < STEPS; k++) {
        if (!f->lanes->evaluate_wide(f, points, formula, true) ||
            !newton_step(f, points->count / EVO_REAL_LANES, to, step))
            return false;
        add_step(step, 1, formula);
    }
    return true;
}

/* Tries the step and parts of it, each as it is and corrected; true when one lowers the
 * largest error. */
static bool descend(evo_real_fitter *f, const evo_real_points *points, aim *to,
                    const evo_wide *step, evo_formula *formula, double *largest) {
    enum { PARTS = 4 };
    to->part = 1;
    for (int k = 0; k < PARTS; k++, to->part *= 0.25) {
        evo_formula moved = *formula;
        add_step(step, to->part, &moved);
        double after = evo_real_largest(f, points, &moved);
        if (!(after < *largest) && correct(f, points, to, &moved))
            after = evo_real_largest(f, points, &moved);
        if (after < *largest) {
            *formula = moved;
            *largest = after;
            return true;
        }
    }
    return false;
}

/* Sets the aim and the first step to it. */
static bool take_aim(const evo_real_fitter *f, size_t blocks, const extremum *extrema,
                     size_t n, const size_t *order, aim *to, evo_wide *step) {
    to->count = n;
    to->order = order;
    to->part = 1;
    memcpy(to->at, extrema, n * sizeof *extrema);
    for (size_t i = 0; i < n; i++)
        to->before[i] = between(f->residuals, blocks, 0, &extrema[i]);
    return newton_step(f, blocks, to, step);
}

double evo_real_level(evo_real_fitter *f, const evo_real_points *points, int iterations,
                      evo_formula *formula, bool *levelled) {
    const double level_tolerance = 1e-4, gain_tolerance = 1e-7;
    extremum extrema[EVO_REAL_MAX_POINTS];
    size_t order[EVO_REAL_MAX_FITTED], blocks = points->count / EVO_REAL_LANES;
    size_t rank = 0;
    aim to;
    double largest = evo_real_largest(f, points, formula);
    bool level = false;
    for (int i = 0; i < iterations && isfinite(largest); i++) {
        evo_wide step[EVO_REAL_MAX_FITTED] = {{0, 0}};
        if (!f->lanes->evaluate_wide(f, points, formula, true))
            break;
        size_t n = read_extrema(f, points->count, extrema);
        if (i == 0) /* a property of the structure */
            rank = independent(f, blocks, formula->constant_count, order);
        n = choose_extrema(extrema, n, rank + 1);
        double least = INFINITY, before = largest;
        for (size_t k = 0; k < n; k++)
            least = fmin(least, fabs(extrema[k].value));
        level = n == rank + 1 && least >= (1 - level_tolerance) * largest;
        if (n < rank + 1 && rank > 0)
            n = chebyshev_extrema(points->count, rank + 1, extrema);
        if (n < 2 || !take_aim(f, blocks, extrema, n, order, &to, step) ||
            !descend(f, points, &to, step, formula, &largest) ||
            largest > (1 - gain_tolerance) * before)
            break;
    }
    if (levelled != NULL)
        *levelled = level;
    return largest;
}
