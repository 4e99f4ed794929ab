/* Formulas by MPFR intervals, inside oracle/: the truth of targets that are defined by
 * a formula. Method and cap: docs/numerics.md, "Formulas".
 */
#ifndef EVO_ORACLE_FORMULA_H
#define EVO_ORACLE_FORMULA_H

#include "oracle/truth/bounds.h"
#include "targets/definition.h"

/* Working storage for one thread; `bits` is the precision of all ends. */
typedef struct evo_formula_work {
    evo_bounds node[EVO_EXPR_NODES + 3]; /* and three temporary ones */
    int count;
    mpfr_prec_t bits;
    bool last; /* the precision will not grow: what is undecided counts as equal */
} evo_formula_work;

void evo_formula_work_init(evo_formula_work *work, int count, mpfr_prec_t bits);
void evo_formula_work_clear(evo_formula_work *work);

/* Node i from those before it: a constant or an operation, no reduction. */
void evo_formula_node(evo_formula_work *work, const evo_expr *expr, int i);

/* Encloses the formula for all x in [lo, hi], by way of the nodes of `work`. The result
 * belongs to it. */
const evo_bounds *evo_formula_evaluate(evo_formula_work *work, const evo_expr *expr,
                                       const mpfr_t lo, const mpfr_t hi);

/* evo_truth_exact of a definition. */
int evo_formula_exact(const evo_target *target, mpfr_t result, const mpfr_t x,
                      mpfr_rnd_t rounding);

#endif
