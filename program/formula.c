/* Formulas: building, normal form, identity of structures. */
#include "program/formula.h"

#include <math.h>
#include <string.h>

static const struct {
    const char *name;
    int arity;
} ops[EVO_FORMULA_OPS] = {
    [EVO_FORMULA_ADD] = {"add", 2},   [EVO_FORMULA_SUB] = {"sub", 2},
    [EVO_FORMULA_MUL] = {"mul", 2},   [EVO_FORMULA_DIV] = {"div", 2},
    [EVO_FORMULA_SQRT] = {"sqrt", 1}, [EVO_FORMULA_FMA] = {"fma", 3},
};

int evo_formula_arity(evo_formula_op op) {
    return ops[op].arity;
}

const char *evo_formula_op_name(evo_formula_op op) {
    return ops[op].name;
}

uint8_t evo_formula_push(evo_formula *formula, evo_formula_op op, uint8_t a, uint8_t b,
                         uint8_t c) {
    formula->steps[formula->step_count] = (evo_formula_step){(uint8_t)op, {a, b, c}};
    return ++formula->step_count;
}

uint8_t evo_formula_constant(evo_formula *formula, double hi, double lo) {
    formula->hi[formula->constant_count] = hi;
    formula->lo[formula->constant_count] = lo;
    return (uint8_t)(EVO_FORMULA_CONSTANT | formula->constant_count++);
}

/* ---- Constants ------------------------------------------------------------- */

evo_wide evo_formula_apply(evo_formula_op op, evo_wide a, evo_wide b, evo_wide c) {
    switch (op) {
    case EVO_FORMULA_ADD:
        return evo_wide_add(a, b);
    case EVO_FORMULA_SUB:
        return evo_wide_sub(a, b);
    case EVO_FORMULA_MUL:
        return evo_wide_mul(a, b);
    case EVO_FORMULA_DIV:
        return evo_wide_div(a, b);
    case EVO_FORMULA_SQRT:
        return evo_wide_sqrt(a);
    default:
        return evo_wide_add(evo_wide_mul(a, b), c);
    }
}

evo_wide evo_formula_value(const evo_formula *f, double x) {
    evo_wide values[EVO_FORMULA_STEPS + 1] = {{x, 0}};
    for (int k = 0; k < f->step_count; k++) {
        const evo_formula_step *s = &f->steps[k];
        evo_wide args[3] = {{0, 0}, {0, 0}, {0, 0}};
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++) {
            unsigned c = s->args[a] & ~(unsigned)EVO_FORMULA_CONSTANT;
            args[a] = evo_formula_is_constant(s->args[a])
                          ? (evo_wide){f->hi[c], f->lo[c]}
                          : values[s->args[a]];
        }
        values[k + 1] =
            evo_formula_apply((evo_formula_op)s->op, args[0], args[1], args[2]);
    }
    return values[f->step_count];
}

/* ---- One pass of the normal form -------------------------------------------- */

/* The new formula under construction; `uses` counts how often a value of it is going to
 * be used, as far as the old formula tells. */
typedef struct pass {
    const evo_formula *from;
    evo_formula *to;
    uint8_t old_uses[EVO_FORMULA_STEPS + 1], uses[EVO_FORMULA_STEPS + 1];
} pass;

static evo_wide value_of(const pass *p, uint8_t operand) {
    unsigned k = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    return (evo_wide){p->to->hi[k], p->to->lo[k]};
}

static uint8_t new_constant(pass *p, evo_wide value) {
    return evo_formula_constant(p->to, value.hi, value.lo);
}

/* The step behind a value when it may be taken apart: it has no other use. */
static const evo_formula_step *single(const pass *p, uint8_t value, evo_formula_op op) {
    if (evo_formula_is_constant(value) || value == EVO_FORMULA_X || p->uses[value] != 1)
        return NULL;
    const evo_formula_step *step = &p->to->steps[value - 1];
    return step->op == op ? step : NULL;
}

static bool is_constant(uint8_t operand) {
    return evo_formula_is_constant(operand);
}

/* An equal earlier step of values alone, or 0. */
static uint8_t find_equal(const pass *p, evo_formula_op op, uint8_t a, uint8_t b,
                          uint8_t c) {
    for (uint8_t k = 0; k < p->to->step_count; k++) {
        const evo_formula_step *s = &p->to->steps[k];
        if (s->op == op && s->args[0] == a && s->args[1] == b && s->args[2] == c)
            return (uint8_t)(k + 1);
    }
    return 0;
}

static void swap(uint8_t *a, uint8_t *b) {
    uint8_t first = *a;
    *a = *b;
    *b = first;
}

static uint8_t append(pass *p, evo_formula_op op, uint8_t a, uint8_t b, uint8_t c) {
    if ((op == EVO_FORMULA_MUL || op == EVO_FORMULA_ADD || op == EVO_FORMULA_FMA) &&
        (is_constant(a) || (!is_constant(b) && a < b)))
        swap(&a, &b);
    uint8_t equal = find_equal(p, op, a, b, c);
    if (equal != 0)
        return equal;
    uint8_t value = evo_formula_push(p->to, op, a, b, c);
    p->uses[value] = 1; /* the caller knows better for the last one */
    return value;
}

static uint8_t emit(pass *p, evo_formula_op op, uint8_t a, uint8_t b, uint8_t c);

/* a + b or a * b for a constant b, which goes into a constant of a where that has one:
 * (v + c) + b, (c - v) + b, (v * c) * b, (c / v) * b. */
static uint8_t emit_with_constant(pass *p, evo_formula_op op, uint8_t a, uint8_t b) {
    evo_formula_op inverse = op == EVO_FORMULA_ADD ? EVO_FORMULA_SUB : EVO_FORMULA_DIV;
    const evo_formula_step *s;
    for (int k = 0; k < 2; k++) {
        evo_formula_op inner = k ? inverse : op;
        int at = 1 - k; /* of the constant */
        if (!(s = single(p, a, inner)) || !is_constant(s->args[at]))
            continue;
        uint8_t v = s->args[1 - at];
        uint8_t c =
            new_constant(p, evo_formula_apply(op, value_of(p, s->args[at]),
                                              value_of(p, b), (evo_wide){0, 0}));
        return k ? append(p, inner, c, v, 0) : append(p, inner, v, c, 0);
    }
    return append(p, op, a, b, 0);
}

static uint8_t emit_add(pass *p, uint8_t a, uint8_t b) {
    if (is_constant(a))
        swap(&a, &b);
    const evo_formula_step *s;
    if (is_constant(b))
        return emit_with_constant(p, EVO_FORMULA_ADD, a, b);
    if (a == b)
        return emit(p, EVO_FORMULA_MUL, a, new_constant(p, (evo_wide){2, 0}), 0);
    for (int k = 0; k < 2; k++) {
        uint8_t v = k ? b : a, w = k ? a : b;
        if ((s = single(p, v, EVO_FORMULA_ADD)) && is_constant(s->args[1]))
            return emit(p, EVO_FORMULA_ADD, emit(p, EVO_FORMULA_ADD, s->args[0], w, 0),
                        s->args[1], 0);
        if ((s = single(p, v, EVO_FORMULA_SUB)) && is_constant(s->args[0]))
            return emit(p, EVO_FORMULA_ADD, emit(p, EVO_FORMULA_SUB, w, s->args[1], 0),
                        s->args[0], 0);
    }
    return append(p, EVO_FORMULA_ADD, a, b, 0);
}

/* -value for a value that is a product or quotient with a constant, else 0. */
static uint8_t negated(pass *p, uint8_t value) {
    const evo_formula_step *s;
    if ((s = single(p, value, EVO_FORMULA_MUL)) && is_constant(s->args[1]))
        return append(p, EVO_FORMULA_MUL, s->args[0],
                      new_constant(p, evo_wide_negate(value_of(p, s->args[1]))), 0);
    if ((s = single(p, value, EVO_FORMULA_DIV)) && is_constant(s->args[0]))
        return append(p, EVO_FORMULA_DIV,
                      new_constant(p, evo_wide_negate(value_of(p, s->args[0]))),
                      s->args[1], 0);
    return 0;
}

static uint8_t emit_sub(pass *p, uint8_t a, uint8_t b) {
    const evo_formula_step *s;
    uint8_t opposite;
    if (is_constant(b))
        return emit(p, EVO_FORMULA_ADD, a,
                    new_constant(p, evo_wide_negate(value_of(p, b))), 0);
    if (a == b)
        return new_constant(p, (evo_wide){0, 0});
    if (is_constant(a)) {
        if ((s = single(p, b, EVO_FORMULA_ADD)) && is_constant(s->args[1]))
            return append(
                p, EVO_FORMULA_SUB,
                new_constant(p, evo_formula_apply(EVO_FORMULA_SUB, value_of(p, a),
                                                  value_of(p, s->args[1]),
                                                  (evo_wide){0, 0})),
                s->args[0], 0);
        if ((s = single(p, b, EVO_FORMULA_SUB)) && is_constant(s->args[0]))
            return append(
                p, EVO_FORMULA_ADD, s->args[1],
                new_constant(p, evo_formula_apply(EVO_FORMULA_SUB, value_of(p, a),
                                                  value_of(p, s->args[0]),
                                                  (evo_wide){0, 0})),
                0);
        if ((s = single(p, b, EVO_FORMULA_SUB)) && !is_constant(s->args[1]))
            return emit(p, EVO_FORMULA_ADD,
                        append(p, EVO_FORMULA_SUB, s->args[1], s->args[0], 0), a, 0);
        if ((opposite = negated(p, b)) != 0)
            return append(p, EVO_FORMULA_ADD, opposite, a, 0);
        return append(p, EVO_FORMULA_SUB, a, b, 0);
    }
    if ((s = single(p, a, EVO_FORMULA_ADD)) && is_constant(s->args[1]))
        return emit(p, EVO_FORMULA_ADD, emit(p, EVO_FORMULA_SUB, s->args[0], b, 0),
                    s->args[1], 0);
    if ((s = single(p, b, EVO_FORMULA_ADD)) && is_constant(s->args[1]))
        return emit(p, EVO_FORMULA_ADD, emit(p, EVO_FORMULA_SUB, a, s->args[0], 0),
                    new_constant(p, evo_wide_negate(value_of(p, s->args[1]))), 0);
    if ((s = single(p, b, EVO_FORMULA_SUB)) && is_constant(s->args[0]))
        return emit(p, EVO_FORMULA_ADD, emit(p, EVO_FORMULA_ADD, a, s->args[1], 0),
                    new_constant(p, evo_wide_negate(value_of(p, s->args[0]))), 0);
    if ((opposite = negated(p, b)) != 0)
        return emit(p, EVO_FORMULA_ADD, a, opposite, 0);
    return append(p, EVO_FORMULA_SUB, a, b, 0);
}

static uint8_t emit_mul(pass *p, uint8_t a, uint8_t b) {
    if (is_constant(a))
        swap(&a, &b);
    const evo_formula_step *s;
    if (is_constant(b))
        return emit_with_constant(p, EVO_FORMULA_MUL, a, b);
    for (int k = 0; a != b && k < 2; k++) {
        uint8_t v = k ? b : a, w = k ? a : b;
        if ((s = single(p, v, EVO_FORMULA_MUL)) && is_constant(s->args[1]))
            return emit(p, EVO_FORMULA_MUL, emit(p, EVO_FORMULA_MUL, s->args[0], w, 0),
                        s->args[1], 0);
        if ((s = single(p, v, EVO_FORMULA_DIV)) && is_constant(s->args[0]))
            return emit(p, EVO_FORMULA_MUL, emit(p, EVO_FORMULA_DIV, w, s->args[1], 0),
                        s->args[0], 0);
    }
    return append(p, EVO_FORMULA_MUL, a, b, 0);
}

static uint8_t emit_div(pass *p, uint8_t a, uint8_t b) {
    const evo_formula_step *s;
    evo_wide one = {1, 0};
    if (is_constant(b))
        return emit(p, EVO_FORMULA_MUL, a,
                    new_constant(p, evo_wide_div(one, value_of(p, b))), 0);
    if (a == b)
        return new_constant(p, one);
    if (is_constant(a)) {
        if ((s = single(p, b, EVO_FORMULA_MUL)) && is_constant(s->args[1]))
            return append(
                p, EVO_FORMULA_DIV,
                new_constant(p, evo_wide_div(value_of(p, a), value_of(p, s->args[1]))),
                s->args[0], 0);
        if ((s = single(p, b, EVO_FORMULA_DIV)) && is_constant(s->args[0]))
            return append(
                p, EVO_FORMULA_MUL, s->args[1],
                new_constant(p, evo_wide_div(value_of(p, a), value_of(p, s->args[0]))),
                0);
        return append(p, EVO_FORMULA_DIV, a, b, 0);
    }
    if ((s = single(p, a, EVO_FORMULA_MUL)) && is_constant(s->args[1]))
        return emit(p, EVO_FORMULA_MUL, emit(p, EVO_FORMULA_DIV, s->args[0], b, 0),
                    s->args[1], 0);
    if ((s = single(p, b, EVO_FORMULA_MUL)) && is_constant(s->args[1]))
        return emit(p, EVO_FORMULA_MUL, emit(p, EVO_FORMULA_DIV, a, s->args[0], 0),
                    new_constant(p, evo_wide_div(one, value_of(p, s->args[1]))), 0);
    if ((s = single(p, b, EVO_FORMULA_DIV)) && is_constant(s->args[0]))
        return emit(p, EVO_FORMULA_MUL, emit(p, EVO_FORMULA_MUL, a, s->args[1], 0),
                    new_constant(p, evo_wide_div(one, value_of(p, s->args[0]))), 0);
    return append(p, EVO_FORMULA_DIV, a, b, 0);
}

/* A product with one constant factor, or a constant product, is the business of the
 * other steps; a constant that is added stays, for taking it out costs a step. */
static uint8_t emit_fma(pass *p, uint8_t a, uint8_t b, uint8_t c) {
    if (is_constant(a) && is_constant(b))
        return emit(p, EVO_FORMULA_ADD, c,
                    new_constant(p, evo_wide_mul(value_of(p, a), value_of(p, b))), 0);
    return append(p, EVO_FORMULA_FMA, a, b, c);
}

/* The operand that stands for op(a, b, c) in the new formula. */
static uint8_t emit(pass *p, evo_formula_op op, uint8_t a, uint8_t b, uint8_t c) {
    int arity = evo_formula_arity(op);
    if (is_constant(a) && (arity < 2 || is_constant(b)) &&
        (arity < 3 || is_constant(c))) {
        evo_wide none = {0, 0};
        return new_constant(p, evo_formula_apply(op, value_of(p, a),
                                                 arity > 1 ? value_of(p, b) : none,
                                                 arity > 2 ? value_of(p, c) : none));
    }
    switch (op) {
    case EVO_FORMULA_ADD:
        return emit_add(p, a, b);
    case EVO_FORMULA_SUB:
        return emit_sub(p, a, b);
    case EVO_FORMULA_MUL:
        return emit_mul(p, a, b);
    case EVO_FORMULA_DIV:
        return emit_div(p, a, b);
    case EVO_FORMULA_FMA:
        return emit_fma(p, a, b, c);
    default:
        return append(p, op, a, b, c);
    }
}

static void count_uses(pass *p) {
    memset(p->old_uses, 0, sizeof p->old_uses);
    p->old_uses[p->from->step_count] = 1;
    for (int k = 0; k < p->from->step_count; k++) {
        const evo_formula_step *s = &p->from->steps[k];
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++)
            if (!is_constant(s->args[a]))
                p->old_uses[s->args[a]]++;
    }
}

/* Rewrites once. False when the work space would overflow: the formula stays. */
static bool rewrite(evo_formula *formula) {
    evo_formula to = {0};
    pass p = {.from = formula, .to = &to};
    uint8_t renamed[EVO_FORMULA_STEPS + 1];
    memset(p.uses, 0, sizeof p.uses);
    count_uses(&p);
    renamed[0] = EVO_FORMULA_X;
    for (int k = 0; k < formula->step_count; k++) {
        const evo_formula_step *s = &formula->steps[k];
        uint8_t args[3] = {0, 0, 0};
        /* A rewriting adds at most three steps and four constants. */
        if (to.step_count + 4 > EVO_FORMULA_STEPS ||
            to.constant_count + 8 > EVO_FORMULA_CONSTANTS)
            return false;
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++) {
            uint8_t operand = s->args[a];
            if (is_constant(operand)) {
                unsigned c = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
                args[a] = evo_formula_constant(&to, formula->hi[c], formula->lo[c]);
            } else {
                args[a] = renamed[operand];
            }
        }
        uint8_t value = emit(&p, (evo_formula_op)s->op, args[0], args[1], args[2]);
        renamed[k + 1] = value;
        if (!is_constant(value)) {
            unsigned uses = p.old_uses[k + 1];
            for (int j = 0; j < k; j++) /* merged with an earlier one */
                uses += renamed[j + 1] == value ? p.old_uses[j + 1] : 0u;
            p.uses[value] = (uint8_t)uses;
        }
    }
    uint8_t root = formula->step_count > 0 ? renamed[formula->step_count] : 0;
    to.step_count = is_constant(root) ? 0 : root;
    *formula = to;
    return true;
}

/* ---- Order ------------------------------------------------------------------ */

typedef struct ordering {
    const evo_formula *from;
    evo_formula to;
    uint64_t hash[EVO_FORMULA_STEPS + 1];   /* all equal: operands stay as they are */
    uint8_t renamed[EVO_FORMULA_STEPS + 1]; /* 0: not placed yet */
    bool open[EVO_FORMULA_STEPS + 1];       /* its operands are being placed */
    bool failed;
} ordering;

static uint64_t mix(uint64_t h, uint64_t word) {
    h = (h ^ word) + UINT64_C(0x9e3779b97f4a7c15);
    h = (h ^ h >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    h = (h ^ h >> 27) * UINT64_C(0x94d049bb133111eb);
    return h ^ h >> 31;
}

static uint64_t operand_hash(const ordering *o, uint8_t operand) {
    return is_constant(operand) ? 1 : o->hash[operand];
}

static bool commutes(uint8_t op) {
    return op == EVO_FORMULA_ADD || op == EVO_FORMULA_MUL || op == EVO_FORMULA_FMA;
}

static void hash_steps(ordering *o) {
    o->hash[0] = 2;
    for (int k = 0; k < o->from->step_count; k++) {
        const evo_formula_step *s = &o->from->steps[k];
        int arity = evo_formula_arity((evo_formula_op)s->op);
        uint64_t a = operand_hash(o, s->args[0]);
        uint64_t b = arity > 1 ? operand_hash(o, s->args[1]) : 0;
        uint64_t c = arity > 2 ? operand_hash(o, s->args[2]) : 0;
        if (commutes(s->op) && a > b) {
            uint64_t first = a;
            a = b;
            b = first;
        }
        o->hash[k + 1] = mix(mix(mix(mix(7, s->op), a), b), c);
    }
}

static uint8_t place(ordering *o, uint8_t operand) {
    if (o->failed || operand == EVO_FORMULA_X)
        return EVO_FORMULA_X;
    if (is_constant(operand)) {
        unsigned c = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
        o->failed = o->to.constant_count == EVO_FORMULA_CONSTANTS;
        return o->failed ? EVO_FORMULA_X
                         : evo_formula_constant(&o->to, o->from->hi[c], o->from->lo[c]);
    }
    if (o->renamed[operand] != 0)
        return o->renamed[operand];
    o->failed = o->open[operand];
    o->open[operand] = true;
    const evo_formula_step *s = &o->from->steps[operand - 1];
    int arity = evo_formula_arity((evo_formula_op)s->op);
    uint8_t args[3] = {s->args[0], s->args[1], s->args[2]}, placed[3] = {0, 0, 0};
    /* Values first, constants second: v + c, never c + v. */
    if (commutes(s->op) && !is_constant(args[1]) &&
        (is_constant(args[0]) || o->hash[args[0]] > o->hash[args[1]])) {
        args[0] = s->args[1];
        args[1] = s->args[0];
    }
    for (int a = 0; a < arity; a++)
        placed[a] = place(o, args[a]);
    return o->renamed[operand] = evo_formula_push(&o->to, (evo_formula_op)s->op,
                                                  placed[0], placed[1], placed[2]);
}

bool evo_formula_sort(evo_formula *formula, uint8_t root) {
    ordering o = {.from = formula};
    if (is_constant(root))
        return false;
    (void)place(&o, root);
    *formula = o.to;
    return !o.failed;
}

void evo_formula_normalize(evo_formula *formula) {
    enum { PASSES = 4 };
    for (int k = 0; k < PASSES; k++) {
        uint64_t before = evo_formula_structure(formula);
        int steps = formula->step_count;
        if (steps == 0 || !rewrite(formula) || formula->step_count == 0)
            break;
        ordering o = {.from = formula};
        hash_steps(&o);
        (void)place(&o, formula->step_count);
        *formula = o.to;
        if (evo_formula_structure(formula) == before && formula->step_count == steps)
            break;
    }
    if (formula->step_count == 0)
        *formula = (evo_formula){0};
}

uint64_t evo_formula_structure(const evo_formula *formula) {
    uint64_t h = formula->step_count;
    for (int k = 0; k < formula->step_count; k++) {
        const evo_formula_step *s = &formula->steps[k];
        uint64_t word = s->op;
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++)
            word = word << 8 | (is_constant(s->args[a]) ? 0xff : s->args[a]);
        h = mix(h, word);
    }
    return h;
}
