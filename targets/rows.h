/* Functions of rows, as data: targets of rows.def.
 *
 * A row is n elements of each input, which share one length; parameters are numbers of
 * the whole row. Results are one for each element, or one for the row. Immutable data,
 * thread-safe.
 */
#ifndef EVO_TARGETS_ROWS_H
#define EVO_TARGETS_ROWS_H

#include "targets/expression.h"

enum { EVO_ROW_INPUTS = 4, EVO_ROW_PARAMS = 4 };

typedef enum evo_row_input {
    EVO_ROW_NO_INPUT, /* ends a list */
    EVO_ROW_X,
    EVO_ROW_MASK,   /* u8, 0 or 1 */
    EVO_ROW_WEIGHT, /* the same array for all rows, like BIAS */
    EVO_ROW_BIAS,
    EVO_ROW_INPUT_KINDS
} evo_row_input;

typedef struct evo_row_param {
    const char *name; /* NULL ends the list */
    double least, largest;
} evo_row_param;

typedef enum evo_row_family_id {
#define EVO_ROW_FAMILY(id, ...) EVO_ROW_FAMILY_##id,
#include "targets/rows_inputs.def"
#undef EVO_ROW_FAMILY
    EVO_ROW_FAMILY_COUNT
} evo_row_family_id;

enum {
#define EVO_ROW_FAMILY(id, ...) EVO_ROW_##id = 1 << EVO_ROW_FAMILY_##id,
#include "targets/rows_inputs.def"
#undef EVO_ROW_FAMILY
};

typedef struct evo_row_target {
    evo_row_input inputs[EVO_ROW_INPUTS + 1];
    evo_row_param params[EVO_ROW_PARAMS + 1];
    unsigned families; /* EVO_ROW_UNIFORM and so on */
    double unit, total;
} evo_row_target;

/* NULL for targets of another kind. */
const evo_row_target *evo_target_row(evo_target_id id);

int evo_row_input_count(const evo_row_target *row);
int evo_row_param_count(const evo_row_target *row);
const char *evo_row_input_name(evo_row_input input);
const char *evo_row_family_name(evo_row_family_id family);
bool evo_row_family_find(const char *name, evo_row_family_id *family);

/* Its formula as a graph. */
EVO_MUST_CHECK
evo_status evo_row_formula(evo_target_id id, evo_expr *expr, evo_error *err);
/* Which nodes differ between the elements of a row; whether the root does, so that
 * there is a result for each element, is returned. */
bool evo_row_varying(const evo_expr *expr, bool varying[EVO_EXPR_NODES]);

/* Lengths to look at: `rows` rows of each family, from first to last elements. */
typedef struct evo_row_lengths {
    size_t first, last;
    unsigned rows;
} evo_row_lengths;
/* The index-th of them, in rising order; NULL from the last on. */
const evo_row_lengths *evo_row_lengths_at(int index);

#endif
