/* Expressions: formulas of one argument as users write them, for targets of their own
 * (docs/target-files.md).
 *
 * A formula becomes a small directed graph: nodes in evaluation order, equal ones
 * shared. No arithmetic here: oracle/ evaluates it exactly, evo_expr_double roughly.
 */
#ifndef EVO_TARGETS_EXPRESSION_H
#define EVO_TARGETS_EXPRESSION_H

#include "targets/targets.h"

typedef enum evo_expr_op {
    EVO_EXPR_X,
    EVO_EXPR_NUMBER, /* exactly what is written: `number` is its text in `digits` */
    EVO_EXPR_PI,
    EVO_EXPR_E,
    EVO_EXPR_INF,
    EVO_EXPR_NAN,
    EVO_EXPR_NEG,
    EVO_EXPR_ADD,
    EVO_EXPR_SUB,
    EVO_EXPR_MUL,
    EVO_EXPR_DIV,
    EVO_EXPR_POWER, /* to a whole number: `exponent` */
    EVO_EXPR_POW,   /* to a real one, of a base that is not negative */
    EVO_EXPR_SQRT,
    EVO_EXPR_ABS,
    EVO_EXPR_MIN,
    EVO_EXPR_MAX,
    EVO_EXPR_CALL, /* of a built-in target: `call` */
    EVO_EXPR_LESS, /* arg[0] < arg[1] ? arg[2] : arg[3] */
    EVO_EXPR_LESS_EQUAL,
    /* Of functions of rows alone: */
    EVO_EXPR_INPUT, /* another input than x: `exponent` says which */
    EVO_EXPR_PARAM, /* likewise */
    EVO_EXPR_LENGTH,
    EVO_EXPR_SUM, /* of what arg[0] is at each element */
    EVO_EXPR_LARGEST,
    EVO_EXPR_LEAST,
} evo_expr_op;

enum {
    EVO_EXPR_NODES = 128,
    EVO_EXPR_TEXT = 2048,     /* bytes of a formula */
    EVO_EXPR_DEPTH = 48,      /* of nesting */
    EVO_EXPR_EXPONENT = 64,   /* largest whole power */
    EVO_EXPR_DECADES = 10000, /* numbers lie within 10 to this power, or 2 */
};

typedef struct evo_expr_node {
    uint8_t op;
    int8_t exponent;
    int16_t arg[4];  /* nodes before this one */
    uint16_t number; /* where its text begins, NUL-terminated */
    int16_t call;    /* an evo_target_id */
} evo_expr_node;

typedef struct evo_expr {
    evo_expr_node nodes[EVO_EXPR_NODES];
    int count, root;
    char digits[EVO_EXPR_TEXT + EVO_EXPR_NODES];
    int digits_used;
} evo_expr;

/* How many arguments a node has. */
int evo_expr_arity(evo_expr_op op);
static inline bool evo_expr_reduces(evo_expr_op op) {
    return op >= EVO_EXPR_SUM;
}

/* What formulas of rows may name besides x: inputs[0] is x itself. NULL ends a list. */
typedef struct evo_expr_names {
    const char *const *inputs, *const *params;
} evo_expr_names;

/* Reads a whole formula; EVO_ERR_PARSE with one sentence. Fine with any bytes. */
EVO_MUST_CHECK
evo_status evo_expr_parse(const char *text, evo_expr *expr, evo_error *err);
/* The same for a function of a row: also the inputs and parameters of `names`, the
 * row's length n, and the reductions sum, mean, and max and min of one argument. */
EVO_MUST_CHECK
evo_status evo_expr_parse_row(const char *text, const evo_expr_names *names,
                              evo_expr *expr, evo_error *err);

/* The formula again with all its parentheses: equal for equal graphs, so that it is
 * what identity is made of. */
void evo_expr_print(const evo_expr *expr, evo_text *text);

/* Odd or even as the graph shows it; NONE where it does not show. Zeros included, where
 * exact results are concerned. */
evo_symmetry evo_expr_symmetry(const evo_expr *expr);

/* About the value at x, in double: for hints such as where results overflow. */
double evo_expr_double(const evo_expr *expr, double x);

#endif
