/* f(s x) with the operations of f.
 *
 * Let every step's value be multiplied by a positive factor of its own, e^(t_k), with
 * t_x = -ln s for x itself (s x is to be computed from x) and 0 for the result. A sum
 * of values needs equal factors, a sum with a constant hands its factor on (the
 * constant takes it up), products add and quotients subtract t, a product or quotient
 * with a constant is free. That is a linear system, solved by elimination; unknowns
 * that it leaves open are 0. Every constant follows from the factors around it.
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

bool evo_breed_rescale(evo_formula *formula, double s) {
    scaling system = {.unknowns = formula->step_count, .of_x = -log(s)};
    double t[EVO_FORMULA_STEPS + 1];
    if (formula->step_count == 0)
        return false;
    for (int k = 0; k < formula->step_count; k++)
        state(&system, &formula->steps[k], (uint8_t)(k + 1));
    relate(&system, formula->step_count, 0, 0, 0, 0); /* of the result: 0 */
    t[0] = system.of_x;
    if (!solve(&system, t))
        return false;
    for (int k = 0; k < formula->step_count; k++)
        take_up(formula, &formula->steps[k], t, (size_t)k + 1);
    return true;
}
