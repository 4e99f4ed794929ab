/* The normal form where a product and a sum are one step, fma. */
#include <string.h>

#include "program/formula.h"

typedef struct fusion {
    const evo_formula *from;
    evo_formula to;
    uint8_t uses[EVO_FORMULA_STEPS + 1], sums[EVO_FORMULA_STEPS + 1];
    uint8_t renamed[EVO_FORMULA_STEPS + 1]; /* value of `from`: value of `to` */
    uint8_t users[EVO_FORMULA_STEPS + 1];   /* of values of `to` */
} fusion;

static bool is_constant(uint8_t operand) {
    return evo_formula_is_constant(operand);
}

static evo_wide constant_of(const fusion *f, uint8_t operand) {
    unsigned k = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    return (evo_wide){f->to.hi[k], f->to.lo[k]};
}

static uint8_t constant(fusion *f, evo_wide value) {
    return evo_formula_constant(&f->to, value.hi, value.lo);
}

/* ---- Apart ------------------------------------------------------------------- */

/* Every fma as a product and a sum. False where they do not fit. */
static bool take_apart(const evo_formula *from, evo_formula *to) {
    uint8_t renamed[EVO_FORMULA_STEPS + 1] = {EVO_FORMULA_X};
    *to = *from;
    to->step_count = 0;
    for (int k = 0; k < from->step_count; k++) {
        const evo_formula_step *s = &from->steps[k];
        uint8_t args[3];
        if (to->step_count + 2 > EVO_FORMULA_STEPS)
            return false;
        for (int a = 0; a < 3; a++)
            args[a] = is_constant(s->args[a]) ? s->args[a] : renamed[s->args[a]];
        evo_formula_op op = (evo_formula_op)s->op;
        if (op == EVO_FORMULA_FMA) {
            args[0] = evo_formula_push(to, EVO_FORMULA_MUL, args[0], args[1], 0);
            args[1] = args[2];
            op = EVO_FORMULA_ADD;
        }
        renamed[k + 1] = evo_formula_push(to, op, args[0], args[1], args[2]);
    }
    return true;
}

/* ---- Together ---------------------------------------------------------------- */

static void count_uses(fusion *f) {
    f->uses[f->from->step_count] = 1;
    for (int k = 0; k < f->from->step_count; k++) {
        const evo_formula_step *s = &f->from->steps[k];
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++) {
            if (is_constant(s->args[a]))
                continue;
            f->uses[s->args[a]]++;
            f->sums[s->args[a]] += s->op == EVO_FORMULA_ADD;
        }
    }
}

/* The step behind an operand of `to` with this operation, NULL for another. */
static const evo_formula_step *step_of(const fusion *f, uint8_t operand,
                                       evo_formula_op op) {
    if (is_constant(operand) || operand == EVO_FORMULA_X)
        return NULL;
    const evo_formula_step *s = &f->to.steps[operand - 1];
    return s->op == op ? s : NULL;
}

/* The same, where the step has no other user. */
static const evo_formula_step *own_step(const fusion *f, uint8_t operand,
                                        evo_formula_op op) {
    const evo_formula_step *s = step_of(f, operand, op);
    return s != NULL && f->users[operand] == 1 ? s : NULL;
}

/* value * factor for an affine value that nobody else uses, with the step that the
 * value takes; 0 for others. */
static uint8_t scaled(fusion *f, uint8_t value, uint8_t factor) {
    evo_wide d = constant_of(f, factor), none = {0, 0};
    const evo_formula_step *s = own_step(f, value, EVO_FORMULA_FMA);
    if (s != NULL && is_constant(s->args[1]) && is_constant(s->args[2])) {
        evo_wide a = evo_wide_mul(constant_of(f, s->args[1]), d);
        evo_wide b = evo_wide_mul(constant_of(f, s->args[2]), d);
        return evo_formula_push(&f->to, EVO_FORMULA_FMA, s->args[0], constant(f, a),
                                constant(f, b));
    }
    if ((s = own_step(f, value, EVO_FORMULA_ADD)) && is_constant(s->args[1]))
        return evo_formula_push(
            &f->to, EVO_FORMULA_FMA, s->args[0], factor,
            constant(f, evo_wide_mul(constant_of(f, s->args[1]), d)));
    if ((s = own_step(f, value, EVO_FORMULA_SUB)) && is_constant(s->args[0]))
        return evo_formula_push(
            &f->to, EVO_FORMULA_FMA, s->args[1],
            constant(f, evo_formula_apply(EVO_FORMULA_SUB, none, d, none)),
            constant(f, evo_wide_mul(constant_of(f, s->args[0]), d)));
    return 0;
}

/* a + b where one of them is a product that only sums use. */
static uint8_t fused(fusion *f, const evo_formula_step *old, uint8_t a, uint8_t b) {
    const evo_wide one = {1, 0};
    for (int k = 0; k < 2; k++) {
        uint8_t product = k ? b : a, other = k ? a : b, was = old->args[k];
        const evo_formula_step *s = step_of(f, product, EVO_FORMULA_MUL);
        if (s == NULL || is_constant(was) || f->sums[was] != f->uses[was])
            continue;
        if (is_constant(s->args[1]) && other == s->args[0]) /* v c + v */
            return evo_formula_push(
                &f->to, EVO_FORMULA_MUL, other,
                constant(f, evo_wide_add(constant_of(f, s->args[1]), one)), 0);
        return evo_formula_push(&f->to, EVO_FORMULA_FMA, s->args[0], s->args[1], other);
    }
    const evo_formula_step *s = own_step(f, a, EVO_FORMULA_FMA);
    if (s != NULL && is_constant(b) && is_constant(s->args[2])) {
        evo_wide c = evo_wide_add(constant_of(f, s->args[2]), constant_of(f, b));
        return evo_formula_push(&f->to, EVO_FORMULA_FMA, s->args[0], s->args[1],
                                constant(f, c));
    }
    return 0;
}

static bool fuse_step(fusion *f, int k) {
    const evo_formula_step *s = &f->from->steps[k];
    uint8_t args[3] = {0, 0, 0}, value = 0;
    if (f->to.step_count + 2 > EVO_FORMULA_STEPS ||
        f->to.constant_count + 6 > EVO_FORMULA_CONSTANTS)
        return false;
    for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++) {
        unsigned c = s->args[a] & ~(unsigned)EVO_FORMULA_CONSTANT;
        args[a] = is_constant(s->args[a])
                      ? evo_formula_constant(&f->to, f->from->hi[c], f->from->lo[c])
                      : f->renamed[s->args[a]];
    }
    if (s->op == EVO_FORMULA_MUL && is_constant(args[1]))
        value = scaled(f, args[0], args[1]);
    else if (s->op == EVO_FORMULA_ADD)
        value = fused(f, s, args[0], args[1]);
    if (value == 0)
        value =
            evo_formula_push(&f->to, (evo_formula_op)s->op, args[0], args[1], args[2]);
    f->renamed[k + 1] = value;
    f->users[value] = f->uses[k + 1];
    return true;
}

/* False where the work space is too small. */
static bool fuse(const evo_formula *formula, evo_formula *result) {
    evo_formula apart;
    fusion f = {.from = &apart};
    if (!take_apart(formula, &apart))
        return false;
    evo_formula_normalize(&apart);
    *result = apart;
    if (apart.step_count == 0)
        return true;
    count_uses(&f);
    for (int k = 0; k < apart.step_count; k++)
        if (!fuse_step(&f, k))
            return false;
    *result = f.to;
    return evo_formula_sort(result, f.renamed[apart.step_count]);
}

void evo_formula_normalize_fused(evo_formula *formula) {
    evo_formula fused;
    bool fits = fuse(formula, &fused);
    evo_formula_normalize(formula);
    /* Sums that were put into another order may have lost a product. */
    if (fits && fused.step_count <= formula->step_count)
        *formula = fused;
}
