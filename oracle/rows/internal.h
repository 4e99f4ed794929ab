/* Functions of rows, inside oracle/: a row with its formula, its reductions in balls
 * and, where they are asked for, in MPFR intervals. */
#ifndef EVO_ORACLE_ROWS_INTERNAL_H
#define EVO_ORACLE_ROWS_INTERNAL_H

#include "oracle/rows.h"
#include "oracle/rows/ball.h"
#include "oracle/truth/formula.h"

enum { EVO_ROW_BLOCK = 256 }; /* elements evaluated together */

/* The formula's reductions in intervals of one precision (exact.c). */
typedef struct evo_row_exact {
    evo_formula_work work;
    evo_bounds sum, next; /* of a reduction under way */
    bool ready;           /* work and reductions are there, of work.bits */
} evo_row_exact;

struct evo_row_truth {
    const evo_row *row;
    const evo_row_target *target;
    evo_expr expr;
    bool varying[EVO_EXPR_NODES];
    evo_ball uniform[EVO_EXPR_NODES]; /* of nodes that do not vary */
    evo_ball *block;                  /* of nodes that do: EVO_ROW_BLOCK each */
    evo_formula_work few;             /* for nodes that balls have no rule for */
    evo_row_exact exact;
};

/* Which varying nodes `node` needs at an element, itself included. */
void evo_row_needs(const evo_row_truth *truth, int node, bool needed[EVO_EXPR_NODES]);
/* Input `input` at an element, decoded. */
double evo_row_input_at(const evo_row *row, int input, size_t index);

/* Balls and intervals; `exact` has a precision already. */
void evo_row_ball_to_bounds(evo_ball ball, evo_bounds *bounds);
evo_ball evo_row_bounds_to_ball(const evo_bounds *bounds);

void evo_row_exact_init(evo_row_exact *exact);
void evo_row_exact_clear(evo_row_exact *exact);

/* Whether value and radius tell the error well enough. */
bool evo_row_is_near(evo_target_id target, evo_format_id format, double value,
                     double radius);

#endif
