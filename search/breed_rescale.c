/* f(s x) with the operations of f, and f without a factor that other constants take up.
 *
 * Let every step's value be multiplied by a positive factor of its own, e^(t_k), with
 * t_x = -ln s for x itself (s x is to be computed from x) and 0 for the result. A sum
 * of values needs equal factors, a sum with a constant hands its factor on (the
 * constant takes it up), products add and quotients subtract t, a product or quotient
 * with a constant is free. That is a linear system, solved by elimination; unknowns
 * that it leaves open are 0. Every constant follows from the factors around it.
 *
 * A step y = c * w can be left out where the system has a solution with t_w = t_y +
 * ln|c|. A negative c leaves a sign, which goes from step to step until a constant or a
 * difference takes it up.
 */
#include <math.h>
#include <string.h>

#include "search/breed.h"

enum { UNKNOWNS = EVO_FORMULA_STEPS, EQUATIONS = 3 * EVO_FORMULA_STEPS + 1 };

/* Equations sum a[k] t_k = a[count]; t of x is known. */
typedef struct scaling {
    double a[EQUATIONS][UNKNOWNS + 1];
    size_t rows, unknowns;
    double of_x;
} scaling;

static bool is_constant(uint8_t operand) {
    return evo_formula_is_constant(operand);
}

static void add_term(scaling *s, uint8_t operand, double coefficient) {
    double *row = s->a[s->rows];
    if (operand == EVO_FORMULA_X)
        row[s->unknowns] -= coefficient * s->of_x;
    else
        row[operand - 1] += coefficient;
}

/* Adds out = ca * a + cb * b; operands that are constants have no term. */
static void relate(scaling *s, uint8_t out, uint8_t a, double ca, uint8_t b,
                   double cb) {
    add_term(s, out, 1);
    if (ca != 0)
        add_term(s, a, -ca);
    if (cb != 0)
        add_term(s, b, -cb);
    s->rows++;
}

static void state(scaling *s, const evo_formula_step *step, uint8_t out) {
    uint8_t a = step->args[0], b = step->args[1], c = step->args[2];
    bool ka = evo_formula_is_constant(a), kb = evo_formula_is_constant(b);
    switch (step->op) {
    case EVO_FORMULA_ADD:
    case EVO_FORMULA_SUB:
        if (!ka)
            relate(s, out, a, 1, 0, 0);
        if (!kb)
            relate(s, out, b, 1, 0, 0);
        return;
    case EVO_FORMULA_MUL:
        if (!ka && !kb)
            relate(s, out, a, 1, b, 1);
        return;
    case EVO_FORMULA_DIV:
        if (!ka && !kb)
            relate(s, out, a, 1, b, -1);
        return;
    case EVO_FORMULA_SQRT:
        relate(s, out, a, 0.5, 0, 0);
        return;
    default:
        if (!ka && !kb)
            relate(s, out, a, 1, b, 1);
        if (!evo_formula_is_constant(c))
            relate(s, out, c, 1, 0, 0);
    }
}

/* Gauss-Jordan with full pivoting; false where the equations contradict each other. */
static bool solve(scaling *s, double *t) {
    int pivot_of[UNKNOWNS];
    size_t n = s->unknowns, done = 0;
    for (size_t k = 0; k < n; k++)
        pivot_of[k] = -1;
    for (; done < s->rows; done++) {
        size_t row = done, column = 0;
        double most = 1e-9;
        for (size_t i = done; i < s->rows; i++)
            for (size_t k = 0; k < n; k++)
                if (pivot_of[k] < 0 && fabs(s->a[i][k]) > most) {
                    most = fabs(s->a[i][k]);
                    row = i;
                    column = k;
                }
        if (most <= 1e-9)
            break;
        double swap[UNKNOWNS + 1];
        memcpy(swap, s->a[row], sizeof swap);
        memcpy(s->a[row], s->a[done], sizeof swap);
        memcpy(s->a[done], swap, sizeof swap);
        pivot_of[column] = (int)done;
        for (size_t i = 0; i < s->rows; i++) {
            double factor = i == done ? 0 : s->a[i][column] / s->a[done][column];
            for (size_t k = 0; k <= n && factor != 0; k++)
                s->a[i][k] -= factor * s->a[done][k];
        }
    }
    for (size_t i = done; i < s->rows; i++)
        if (fabs(s->a[i][n]) > 1e-9)
            return false;
    for (size_t k = 0; k < n; k++)
        t[k + 1] = pivot_of[k] < 0 ? 0 : s->a[pivot_of[k]][n] / s->a[pivot_of[k]][k];
    return true;
}

static void scale_constant(evo_formula *f, uint8_t operand, double exponent) {
    unsigned c = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    double factor = exp(exponent);
    f->hi[c] *= factor;
    f->lo[c] *= factor;
}

/* The constant of a step, so that its value is multiplied by e^t[out]. */
static void take_up(evo_formula *f, const evo_formula_step *step, const double *t,
                    size_t out) {
    uint8_t a = step->args[0], b = step->args[1], c = step->args[2];
    bool ka = evo_formula_is_constant(a), kb = evo_formula_is_constant(b);
    bool sum = step->op == EVO_FORMULA_ADD || step->op == EVO_FORMULA_SUB;
    if (step->op == EVO_FORMULA_SQRT)
        return;
    double of_a = ka ? 0 : t[a], of_b = kb ? 0 : t[b];
    if (ka)
        scale_constant(f, a,
                       sum                           ? t[out]
                       : step->op == EVO_FORMULA_DIV ? t[out] + of_b
                                                     : t[out] - of_b);
    /* Of two constant factors the first has taken it all. */
    if (kb && (sum || !ka))
        scale_constant(f, b,
                       sum                           ? t[out]
                       : step->op == EVO_FORMULA_DIV ? of_a - t[out]
                                                     : t[out] - of_a);
    if (step->op == EVO_FORMULA_FMA && evo_formula_is_constant(c))
        scale_constant(f, c, t[out]);
}

/* The equations of all steps; step `dropped` is to be y = w for a y = c * w. */
static void state_all(scaling *s, const evo_formula *f, int dropped, double log_c) {
    for (int k = 0; k < f->step_count; k++) {
        uint8_t out = (uint8_t)(k + 1);
        if (k == dropped) {
            s->a[s->rows][s->unknowns] -= log_c;
            relate(s, out, f->steps[k].args[0], 1, 0, 0);
        } else {
            state(s, &f->steps[k], out);
        }
    }
    relate(s, f->step_count, 0, 0, 0, 0); /* of the result: 0 */
}

bool evo_breed_rescale(evo_formula *formula, double s) {
    scaling system = {.unknowns = formula->step_count, .of_x = -log(s)};
    double t[EVO_FORMULA_STEPS + 1];
    if (formula->step_count == 0)
        return false;
    state_all(&system, formula, -1, 0);
    t[0] = system.of_x;
    if (!solve(&system, t))
        return false;
    for (int k = 0; k < formula->step_count; k++)
        take_up(formula, &formula->steps[k], t, (size_t)k + 1);
    return true;
}

/* ---- Factors left out ----------------------------------------------------------- */

static void negate_constant(evo_formula *f, uint8_t operand) {
    unsigned c = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    f->hi[c] = -f->hi[c];
    f->lo[c] = -f->lo[c];
}

/* A sum of which the operands have these signs too many; its own sign. */
static bool sign_of_sum(evo_formula *f, evo_formula_step *s, bool a, bool b) {
    bool difference = s->op == EVO_FORMULA_SUB;
    if (is_constant(s->args[0]) && b) /* c - (-w) = -(-c - w) */
        negate_constant(f, s->args[0]);
    if (is_constant(s->args[1]) && a)
        negate_constant(f, s->args[1]);
    if (is_constant(s->args[0]) || is_constant(s->args[1]) || a == b)
        return a || b;
    /* -a + b = b - a, a - (-b) = a + b: no sign, but a difference -a - b has one. */
    if (a && !difference) {
        uint8_t first = s->args[0];
        s->args[0] = s->args[1];
        s->args[1] = first;
    }
    s->op = difference ? EVO_FORMULA_ADD : EVO_FORMULA_SUB;
    return a && difference;
}

/* Takes signs that values have too many out of step k; its own one, or false in *ok
 * where there is no way. */
static bool sign_of(evo_formula *f, int k, const bool *sign, bool *ok) {
    evo_formula_step *s = &f->steps[k];
    bool set[3] = {false, false, false};
    int arity = evo_formula_arity((evo_formula_op)s->op);
    for (int a = 0; a < arity; a++)
        set[a] = !is_constant(s->args[a]) && sign[s->args[a]];
    switch (s->op) {
    case EVO_FORMULA_ADD:
    case EVO_FORMULA_SUB:
        return sign_of_sum(f, s, set[0], set[1]);
    case EVO_FORMULA_MUL:
    case EVO_FORMULA_DIV:
        for (int a = 0; a < 2; a++)
            if (is_constant(s->args[a]) && set[1 - a]) {
                negate_constant(f, s->args[a]);
                return false;
            }
        return set[0] != set[1];
    default:
        *ok &= !set[0] && !set[1] && !set[2];
        return false;
    }
}

/* Leaves step k = c * w out; the formula is sorted again. */
static bool leave_out(evo_formula *f, int k, unsigned operations) {
    evo_formula changed = *f;
    uint8_t w = f->steps[k].args[0];
    unsigned c = f->steps[k].args[1] & ~(unsigned)EVO_FORMULA_CONSTANT;
    scaling system = {.unknowns = f->step_count};
    double t[EVO_FORMULA_STEPS + 1] = {0};
    bool sign[EVO_FORMULA_STEPS + 1] = {false}, ok = true;
    if (!(fabs(f->hi[c]) > 0) || !isfinite(f->hi[c]))
        return false;
    state_all(&system, f, k, log(fabs(f->hi[c])));
    if (!solve(&system, t))
        return false;
    for (int j = 0; j < f->step_count; j++) {
        if (j != k)
            take_up(&changed, &changed.steps[j], t, (size_t)j + 1);
        sign[j + 1] =
            j == k ? sign[w] != (f->hi[c] < 0) : sign_of(&changed, j, sign, &ok);
    }
    for (int j = 0; j < f->step_count; j++) {
        evo_formula_step *s = &changed.steps[j];
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++)
            if (s->args[a] == k + 1)
                s->args[a] = w;
        ok &= operations >> s->op & 1;
    }
    uint8_t root = k + 1 == f->step_count ? w : f->step_count;
    if (!ok || sign[f->step_count] || !evo_formula_sort(&changed, root))
        return false;
    *f = changed;
    return true;
}

bool evo_breed_absorb(evo_formula *formula, unsigned operations) {
    for (int k = 0; k < formula->step_count; k++) {
        const evo_formula_step *s = &formula->steps[k];
        if (s->op == EVO_FORMULA_MUL && !is_constant(s->args[0]) &&
            is_constant(s->args[1]) && leave_out(formula, k, operations))
            return true;
    }
    return false;
}
