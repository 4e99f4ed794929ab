/* Formulas by MPFR intervals, inside oracle/: the truth of targets that are defined by
 * a formula. Method and cap: docs/numerics.md, "Formulas".
 */
#ifndef EVO_ORACLE_FORMULA_H
#define EVO_ORACLE_FORMULA_H

#include <mpfr.h>

#include "targets/definition.h"

/* What is known of one node: a set that holds its value. */
typedef struct evo_bounds {
    enum { EVO_BOUNDS_VALUE, EVO_BOUNDS_NAN, EVO_BOUNDS_UNKNOWN } kind;
    mpfr_t lo, hi;         /* lo <= hi */
    bool lo_open, hi_open; /* the value is not that end itself */
} evo_bounds;

/* Working storage for one thread; `bits` is the precision of all ends. */
typedef struct evo_formula_work {
    evo_bounds node[EVO_EXPR_NODES + 3]; /* and three temporary ones */
    int count;
    mpfr_prec_t bits;
    bool last; /* the precision will not grow: what is undecided counts as equal */
} evo_formula_work;

void evo_formula_work_init(evo_formula_work *work, int count, mpfr_prec_t bits);
void evo_formula_work_clear(evo_formula_work *work);

/* Encloses the formula for all x in [lo, hi], by way of the nodes of `work`. The result
 * belongs to it. */
const evo_bounds *evo_formula_evaluate(evo_formula_work *work, const evo_expr *expr,
                                       const mpfr_t lo, const mpfr_t hi);
bool evo_bounds_is_point(const evo_bounds *a);

/* evo_truth_exact of a definition. */
int evo_formula_exact(const evo_target *target, mpfr_t result, const mpfr_t x,
                      mpfr_rnd_t rounding);

#endif
