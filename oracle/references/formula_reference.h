/* What the piecewise references need of a formula, inside oracle/. */
#ifndef EVO_ORACLE_FORMULA_REFERENCE_H
#define EVO_ORACLE_FORMULA_REFERENCE_H

#include "oracle/references/enclosure.h"
#include "oracle/truth/formula.h"

/* evo_enclose for a definition; t[0] too. */
bool evo_enclose_formula(const evo_definition *definition, evo_interval x, int order,
                         evo_interval *t);

/* A value that stands for the formula at every x of the interval. */
typedef struct evo_formula_value {
    enum { EVO_FORMULA_EXACT, EVO_FORMULA_TINY, EVO_FORMULA_HUGE } kind;
    double value; /* exact: of all; NaN outside the domain. Otherwise the sign */
} evo_formula_value;

/* Whether there is one: |f| is below 2^tiny, or at least 2^(huge - 1), or one number.
 */
bool evo_formula_flat(const evo_definition *definition, evo_interval x, long huge,
                      long tiny, evo_formula_value *value);

/* Whether the formula is sinpi or cospi of 2^k x, k >= 0: it then has their reduction.
 */
bool evo_formula_scaled(const evo_definition *definition, evo_target_id *id,
                        int *log2_scale);

#endif
