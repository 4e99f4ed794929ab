/* Mutations of formulas.
 *
 *   bend        y becomes y + c * w or y + c / w with c = 0 and a value w, mostly y
 *   stage       a continued fraction 0/(w + e + 0/(w + e' + ...)) of one to four levels
 *               is added to an operand, or with a constant put in its place; scoring
 *               fits it to the residual
 *   operation   another operation, or the operands the other way round
 *   delete      an operand becomes one of the step that it comes from
 *   chop        an inner value becomes the result
 *   transplant  an operand becomes a subexpression of the donor
 *   square      f(x/2)^2: exact for exponentials, whose error then falls by the power
 *               with which the fit's error depends on the interval
 *   root        the inverse: f(2 x) without the square that ends it
 *   double      2 f(x/2)^2 - 1, exact for cos and cosh, or 2 f(x/2) / (1 +- f(x/2)^2),
 *               for tanh and tan
 *   symmetric   a function g of v, x or an inner value, becomes g(v^2), v g(v^2),
 *               v / g(v^2) or, unless v is x, g(v^2) / v
 *
 * bend and stage leave the value as it is, up to fitting; square, root and double keep
 * a good fit of functions with such a doubling formula good.
 *
 * Steps may refer to later ones while a formula is being changed: evo_formula_sort puts
 * them in order and refuses circles.
 */
#include <math.h>
#include <string.h>

#include "search/breed.h"

typedef struct draft {
    evo_formula *f;
    uint8_t root; /* operand */
    evo_rng *rng;
    unsigned operations;
} draft;

/* ---- Picking -------------------------------------------------------------------- */

static int arity_of(const draft *d, int step) {
    return evo_formula_arity((evo_formula_op)d->f->steps[step].op);
}

/* Room for `steps` more steps, each with up to two constants. */
static bool has_room(const draft *d, int steps) {
    return d->f->step_count + steps <= EVO_FORMULA_STEPS &&
           d->f->constant_count + 2 * steps <= EVO_FORMULA_CONSTANTS;
}

/* A use of a value: an operand of a step, or the result itself. */
static uint8_t *random_edge(draft *d) {
    uint8_t *edges[3 * EVO_FORMULA_STEPS + 1];
    uint32_t n = 0;
    edges[n++] = &d->root;
    for (int k = 0; k < d->f->step_count; k++)
        for (int a = 0; a < arity_of(d, k); a++)
            edges[n++] = &d->f->steps[k].args[a];
    return edges[evo_rng_below(d->rng, n)];
}

/* Magnitudes spread over some decades around one, both signs. */
static double random_constant(evo_rng *rng) {
    double magnitude = exp(1.3 * evo_rng_normal(rng));
    return evo_rng_u32(rng) & 1 ? magnitude : -magnitude;
}

static uint8_t new_constant(draft *d) {
    return evo_formula_constant(d->f, random_constant(d->rng), 0);
}

/* x or a value. */
static uint8_t random_value(draft *d) {
    return (uint8_t)evo_rng_below(d->rng, d->f->step_count + 1u);
}

static uint8_t random_operand(draft *d) {
    uint32_t pick = evo_rng_below(d->rng, 8);
    return pick < 3 ? new_constant(d) : pick < 5 ? EVO_FORMULA_X : random_value(d);
}

static evo_formula_op random_operation(const draft *d) {
    evo_formula_op op;
    do
        op = (evo_formula_op)evo_rng_below(d->rng, EVO_FORMULA_OPS);
    while (!(d->operations >> op & 1));
    return op;
}

/* ---- Building ------------------------------------------------------------------- */

/* Copies what lies behind `operand` of the donor, its x replaced by `x`. */
static uint8_t copy(draft *d, const evo_formula *donor, uint8_t operand, uint8_t x,
                    uint8_t *renamed) {
    if (operand == EVO_FORMULA_X)
        return x;
    if (evo_formula_is_constant(operand)) {
        unsigned c = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
        return evo_formula_constant(d->f, donor->hi[c], donor->lo[c]);
    }
    if (renamed[operand] != 0)
        return renamed[operand];
    const evo_formula_step *s = &donor->steps[operand - 1];
    uint8_t args[3] = {0, 0, 0};
    for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++)
        args[a] = copy(d, donor, s->args[a], x, renamed);
    return renamed[operand] =
               evo_formula_push(d->f, (evo_formula_op)s->op, args[0], args[1], args[2]);
}

/* Uses of `old`, x or the value of a step, among the first `steps` steps become
 * `value`. */
static void replace(draft *d, int steps, uint8_t old, uint8_t value) {
    if (d->root == old)
        d->root = value;
    for (int k = 0; k < steps; k++)
        for (int a = 0; a < arity_of(d, k); a++)
            if (d->f->steps[k].args[a] == old)
                d->f->steps[k].args[a] = value;
}

/* ---- The mutations -------------------------------------------------------------- */

/* A constant c: c + 0 * w, the next term of a polynomial, or c + 0/(w + e), that of a
 * continued fraction. */
static bool bend_constant(draft *d, uint8_t *edge, uint8_t w) {
    uint8_t none = evo_formula_constant(d->f, 0, 0), term;
    if (evo_rng_below(d->rng, 3) == 0) {
        term = evo_formula_push(d->f, EVO_FORMULA_MUL, w, none, 0);
    } else {
        term = evo_formula_push(d->f, EVO_FORMULA_ADD, w, new_constant(d), 0);
        term = evo_formula_push(d->f, EVO_FORMULA_DIV, none, term, 0);
    }
    *edge = evo_formula_push(d->f, EVO_FORMULA_ADD, term, *edge, 0);
    return true;
}

static bool mutate_bend(draft *d) {
    if (!has_room(d, 3))
        return false;
    uint8_t *edge = random_edge(d);
    if (evo_formula_is_constant(*edge))
        return bend_constant(d, edge, random_value(d));
    uint32_t kind = evo_rng_below(d->rng, 4);
    uint8_t w = kind < 2 ? *edge : random_value(d);
    uint8_t none = evo_formula_constant(d->f, 0, 0);
    uint8_t term = kind % 2 == 0 ? evo_formula_push(d->f, EVO_FORMULA_DIV, none, w, 0)
                                 : evo_formula_push(d->f, EVO_FORMULA_MUL, w, none, 0);
    *edge = evo_formula_push(d->f, EVO_FORMULA_ADD, term, *edge, 0);
    return true;
}

/* 0/(w + e + 0/(w + e' + ...)) */
static uint8_t push_fraction(draft *d, uint8_t w, int levels) {
    uint8_t value = 0;
    for (int k = 0; k < levels; k++) {
        uint8_t divisor =
            evo_formula_push(d->f, EVO_FORMULA_ADD, w, new_constant(d), 0);
        if (k > 0)
            divisor = evo_formula_push(d->f, EVO_FORMULA_ADD, divisor, value, 0);
        uint8_t none = evo_formula_constant(d->f, 0, 0);
        value = evo_formula_push(d->f, EVO_FORMULA_DIV, none, divisor, 0);
    }
    return value;
}

/* x, its square if there is one, or any value. */
static uint8_t random_variable(draft *d) {
    uint32_t kind = evo_rng_below(d->rng, 3);
    for (int k = 0; k < d->f->step_count && kind == 0; k++)
        if (d->f->steps[k].op == EVO_FORMULA_MUL && d->f->steps[k].args[0] == 0 &&
            d->f->steps[k].args[1] == 0)
            return (uint8_t)(k + 1);
    return kind == 1 ? EVO_FORMULA_X : random_value(d);
}

static bool mutate_stage(draft *d) {
    enum { MOST_LEVELS = 4 };
    uint8_t *edge = evo_rng_below(d->rng, 4) == 0 ? &d->root : random_edge(d);
    int levels = 1 + (int)evo_rng_below(d->rng, MOST_LEVELS);
    if (!has_room(d, 3 * levels + 1))
        return false;
    if (!evo_formula_is_constant(*edge)) {
        if (evo_rng_below(d->rng, 4) == 0) /* added to the value, or in its place */
            *edge = evo_formula_push(d->f, EVO_FORMULA_ADD, *edge,
                                     evo_formula_constant(d->f, 0, 0), 0);
        else
            *edge = evo_formula_constant(d->f, 1, 0);
    }
    uint8_t w = random_variable(d);
    *edge =
        evo_formula_push(d->f, EVO_FORMULA_ADD, push_fraction(d, w, levels), *edge, 0);
    return true;
}

static bool mutate_operation(draft *d) {
    if (d->f->step_count == 0 || !has_room(d, 1))
        return false;
    evo_formula_step *s = &d->f->steps[evo_rng_below(d->rng, d->f->step_count)];
    int before = evo_formula_arity((evo_formula_op)s->op);
    if (before == 2 && evo_rng_below(d->rng, 4) == 0) {
        uint8_t first = s->args[0];
        s->args[0] = s->args[1];
        s->args[1] = first;
        return true;
    }
    s->op = (uint8_t)random_operation(d);
    for (int a = before; a < evo_formula_arity((evo_formula_op)s->op); a++)
        s->args[a] = random_operand(d);
    return true;
}

static bool mutate_delete(draft *d) {
    uint8_t *edge = random_edge(d);
    if (*edge == EVO_FORMULA_X || evo_formula_is_constant(*edge))
        return false;
    int step = *edge - 1;
    *edge = d->f->steps[step].args[evo_rng_below(d->rng, (uint32_t)arity_of(d, step))];
    return true;
}

static bool mutate_chop(draft *d) {
    if (d->f->step_count < 2)
        return false;
    d->root = (uint8_t)(1 + evo_rng_below(d->rng, d->f->step_count - 1U));
    return true;
}

/* A random expression of the donor; nothing when it has none or too large. */
static bool mutate_transplant(draft *d, const evo_formula *donor) {
    uint8_t renamed[EVO_FORMULA_STEPS + 1] = {0};
    if (donor->step_count == 0 || !has_room(d, donor->step_count))
        return false;
    uint8_t *edge = random_edge(d);
    uint8_t x = evo_rng_below(d->rng, 3) == 0 ? random_value(d) : EVO_FORMULA_X;
    uint8_t from = (uint8_t)(1 + evo_rng_below(d->rng, donor->step_count));
    *edge = copy(d, donor, from, x, renamed);
    return true;
}

static bool mutate_square(draft *d) {
    if (!has_room(d, 1) || !(d->operations >> EVO_FORMULA_MUL & 1))
        return false;
    (void)evo_breed_rescale(d->f, 0.5);
    d->root = evo_formula_push(d->f, EVO_FORMULA_MUL, d->root, d->root, 0);
    return true;
}

static bool mutate_root(draft *d) {
    if (d->f->step_count < 2)
        return false;
    const evo_formula_step *last = &d->f->steps[d->f->step_count - 1];
    if (last->op != EVO_FORMULA_MUL || last->args[0] != last->args[1])
        return false;
    d->root = last->args[0];
    if (!evo_formula_sort(d->f, d->root))
        return false;
    d->root = d->f->step_count;
    (void)evo_breed_rescale(d->f, 2);
    return true;
}

/* 2 y / (1 +- y^2), which is 2 k / (v +- k^2 / v) for y = k / v. */
static void double_tangent(draft *d, bool hyperbolic) {
    evo_formula_op sum = hyperbolic ? EVO_FORMULA_ADD : EVO_FORMULA_SUB;
    evo_formula_step *last = &d->f->steps[d->root - 1];
    if (last->op == EVO_FORMULA_DIV && evo_formula_is_constant(last->args[0])) {
        unsigned k = last->args[0] & ~(unsigned)EVO_FORMULA_CONSTANT;
        uint8_t square = evo_formula_constant(d->f, d->f->hi[k] * d->f->hi[k], 0);
        uint8_t part =
            evo_formula_push(d->f, EVO_FORMULA_DIV, square, last->args[1], 0);
        last->args[1] = evo_formula_push(d->f, sum, last->args[1], part, 0);
        d->f->hi[k] *= 2;
        d->f->lo[k] *= 2;
        return;
    }
    uint8_t one = evo_formula_constant(d->f, 1, 0),
            two = evo_formula_constant(d->f, 2, 0);
    uint8_t inverse = evo_formula_push(d->f, EVO_FORMULA_DIV, one, d->root, 0);
    uint8_t divisor = evo_formula_push(d->f, sum, inverse, d->root, 0);
    d->root = evo_formula_push(d->f, EVO_FORMULA_DIV, two, divisor, 0);
}

static bool mutate_double(draft *d) {
    const unsigned needed = 1U << EVO_FORMULA_MUL | 1U << EVO_FORMULA_DIV |
                            1U << EVO_FORMULA_SUB | 1U << EVO_FORMULA_ADD;
    if (d->f->step_count == 0 || !has_room(d, 3) ||
        (d->operations & needed) != needed || !evo_breed_rescale(d->f, 0.5))
        return false;
    uint32_t kind = evo_rng_below(d->rng, 3);
    if (kind > 0) {
        double_tangent(d, kind == 1);
        return true;
    }
    uint8_t y = evo_formula_push(d->f, EVO_FORMULA_MUL, d->root, d->root, 0);
    y = evo_formula_push(d->f, EVO_FORMULA_MUL, y, evo_formula_constant(d->f, 2, 0), 0);
    d->root = evo_formula_push(d->f, EVO_FORMULA_ADD, y,
                               evo_formula_constant(d->f, -1, 0), 0);
    return true;
}

/* Odd and even functions of an inner value too: erf on (0,2] is nearly h(v^2) / v with
 * v = x + c/x. */
static bool mutate_symmetric(draft *d) {
    enum { EVEN, PRODUCT, QUOTIENT, INVERSE_PRODUCT, KINDS };
    if (!has_room(d, 2))
        return false;
    int before = d->f->step_count;
    uint8_t v = evo_rng_u32(d->rng) & 1 ? random_value(d) : EVO_FORMULA_X;
    uint32_t kind = evo_rng_below(d->rng, v == EVO_FORMULA_X ? INVERSE_PRODUCT : KINDS);
    uint8_t square = evo_formula_push(d->f, EVO_FORMULA_MUL, v, v, 0);
    replace(d, before, v, square);
    if (kind == PRODUCT)
        d->root = evo_formula_push(d->f, EVO_FORMULA_MUL, d->root, v, 0);
    else if (kind == QUOTIENT)
        d->root = evo_formula_push(d->f, EVO_FORMULA_DIV, v, d->root, 0);
    else if (kind == INVERSE_PRODUCT)
        d->root = evo_formula_push(d->f, EVO_FORMULA_DIV, d->root, v, 0);
    return true;
}

static bool apply(draft *d, evo_breed_mutation mutation, const evo_formula *donor) {
    switch (mutation) {
    case EVO_BREED_BEND:
        return mutate_bend(d);
    case EVO_BREED_OPERATION:
        return mutate_operation(d);
    case EVO_BREED_DELETE:
        return mutate_delete(d);
    case EVO_BREED_CHOP:
        return mutate_chop(d);
    case EVO_BREED_TRANSPLANT:
        return mutate_transplant(d, donor);
    case EVO_BREED_ROOT:
        return mutate_root(d);
    case EVO_BREED_DOUBLE:
        return mutate_double(d);
    case EVO_BREED_STAGE:
        return mutate_stage(d);
    case EVO_BREED_SYMMETRIC:
        return mutate_symmetric(d);
    case EVO_BREED_SQUARE:
        return mutate_square(d);
    default:
        return false;
    }
}

bool evo_breed_mutate(evo_breed_mutation mutation, unsigned operations, evo_rng *rng,
                      const evo_formula *donor, evo_formula *formula) {
    draft d = {formula, formula->step_count, rng, operations};
    return apply(&d, mutation, donor) && evo_formula_sort(formula, d.root);
}
