/* Formulas: programs of one argument over the reals, as a search handles them.
 *
 * A formula is a straight line of steps over x, earlier steps and constants; the last
 * step is the result. Constants cost nothing, hence every use of one has a slot of its
 * own, and a step never has constants alone. A constant is the sum of two doubles,
 * about 106 bits. Plain values, small enough to copy; all functions are thread-safe on
 * distinct formulas. A kernel over the reals (EVO_STORE_REAL) is the same thing as it
 * is stored, hashed and shown.
 */
#ifndef EVO_PROGRAM_FORMULA_H
#define EVO_PROGRAM_FORMULA_H

#include "program/program.h"
#include "program/wide.h"

enum {
    EVO_FORMULA_STEPS = 40,
    EVO_FORMULA_CONSTANTS = 56,
    EVO_FORMULA_X = 0,           /* operand: the argument; k: the value of step k - 1 */
    EVO_FORMULA_CONSTANT = 0x80, /* operand: flag, the low bits number the constant */
};

typedef enum evo_formula_op {
    EVO_FORMULA_ADD,
    EVO_FORMULA_SUB,
    EVO_FORMULA_MUL,
    EVO_FORMULA_DIV,
    EVO_FORMULA_SQRT,
    EVO_FORMULA_FMA, /* a * b + c */
    EVO_FORMULA_OPS,
} evo_formula_op;

typedef struct evo_formula_step {
    uint8_t op; /* evo_formula_op */
    uint8_t args[3];
} evo_formula_step;

typedef struct evo_formula {
    uint8_t step_count, constant_count;
    evo_formula_step steps[EVO_FORMULA_STEPS];
    double hi[EVO_FORMULA_CONSTANTS], lo[EVO_FORMULA_CONSTANTS];
} evo_formula;

int evo_formula_arity(evo_formula_op op);
/* The instruction of f64, and so over the reals. */
extern const evo_opcode evo_formula_opcodes[EVO_FORMULA_OPS];
const char *evo_formula_op_name(evo_formula_op op); /* "add", ... */
static inline bool evo_formula_is_constant(uint8_t operand) {
    return (operand & EVO_FORMULA_CONSTANT) != 0;
}

/* op(a, b, c); what the operation does not take is ignored. */
evo_wide evo_formula_apply(evo_formula_op op, evo_wide a, evo_wide b, evo_wide c);

/* The result at x in wide arithmetic. */
evo_wide evo_formula_value(const evo_formula *formula, double x);

/* Appends; the operand to use for the new value or constant. The caller sees to the
 * limits. */
uint8_t evo_formula_push(evo_formula *formula, evo_formula_op op, uint8_t a, uint8_t b,
                         uint8_t c);
uint8_t evo_formula_constant(evo_formula *formula, double hi, double lo);

/* Puts the steps behind `root` (an operand) into an order in which operands come before
 * their users, drops the others and gives each use of a constant its own slot. False
 * when a step depends on itself, or the result does not fit; the formula is then
 * undefined. */
EVO_MUST_CHECK
bool evo_formula_sort(evo_formula *formula, uint8_t root);

/* The normal form: steps that the result does not need are dropped; constants merge
 * with constants wherever that loses no freedom ((v + c) + d, c*(d*v), v/c, v + v) and
 * move outwards so that they can meet; equal steps of values become one; operands that
 * commute and steps are in one fixed order. Values change by rounding in the constants
 * alone. A formula without a step that depends on x has no steps then. */
void evo_formula_normalize(evo_formula *formula);

/* The normal form for a vocabulary with fma: a product that only sums use is one step
 * with each of them, and constants merge across such steps ((a v + b) c, v a + v). It
 * may have one fma, or none, for what was several steps. */
void evo_formula_normalize_fused(evo_formula *formula);

/* Of the structure: everything but the constants' values. The formula is normal. */
uint64_t evo_formula_structure(const evo_formula *formula);

/* The kernel as it is archived, and back: EVO_ERR_ARGUMENT for a kernel that is no
 * formula. */
EVO_MUST_CHECK
evo_status evo_formula_to_kernel(const evo_formula *formula, const char *name,
                                 evo_kernel *kernel, evo_error *err);
/* The same steps in f32, each rounded, with rounded constants: one input and output. */
EVO_MUST_CHECK
evo_status evo_formula_to_f32(const evo_formula *formula, const char *name,
                              evo_kernel *kernel, evo_error *err);
EVO_MUST_CHECK
evo_status evo_formula_from_kernel(const evo_kernel *kernel, evo_formula *formula,
                                   evo_error *err);

/* The derivative by x as a kernel over the reals; simplified in that constants factor
 * out, and sums and products with 0 and 1 are left out. */
EVO_MUST_CHECK
evo_status evo_formula_derivative(const evo_formula *formula, const char *name,
                                  evo_kernel *kernel, evo_error *err);

#endif
