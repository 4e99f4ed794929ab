/* Functions of rows: the tables of rows.def, and what a formula says of itself. */
#include "targets/rows.h"

#include <math.h>
#include <string.h>

/* Lists stand in parentheses in rows.def. */
#define LIST(...)                                                                      \
    { __VA_ARGS__ }
#define EVO_ROW_PARAM(name, least, largest)                                            \
    { name, least, largest }
#define EVO_ROW_NO_PARAM EVO_ROW_PARAM(NULL, 0, 0)

static const evo_row_target rows[] = {
#define EVO_ROW_TARGET(id, name, formula, inputs, params, families, unit, total)       \
    {LIST inputs, LIST params, families, unit, total},
#include "targets/rows.def"
#undef EVO_ROW_TARGET
};

const evo_row_target *evo_target_row(evo_target_id id) {
    return id >= EVO_TARGET_ROWS_FIRST && id < EVO_TARGET_ALL
               ? &rows[id - EVO_TARGET_ROWS_FIRST]
               : NULL;
}

int evo_row_input_count(const evo_row_target *row) {
    int count = 0;
    while (row->inputs[count] != EVO_ROW_NO_INPUT)
        count++;
    return count;
}

int evo_row_param_count(const evo_row_target *row) {
    int count = 0;
    while (row->params[count].name != NULL)
        count++;
    return count;
}

const char *evo_row_input_name(evo_row_input input) {
    static const char *const names[EVO_ROW_INPUT_KINDS] = {
        [EVO_ROW_X] = "x",
        [EVO_ROW_MASK] = "mask",
        [EVO_ROW_WEIGHT] = "weight",
        [EVO_ROW_BIAS] = "bias",
    };
    return names[input];
}

static const char *const families[EVO_ROW_FAMILY_COUNT] = {
#define EVO_ROW_FAMILY(id, name, what) name,
#include "targets/rows_inputs.def"
#undef EVO_ROW_FAMILY
};

const char *evo_row_family_name(evo_row_family_id family) {
    return families[family];
}

bool evo_row_family_find(const char *name, evo_row_family_id *family) {
    for (int i = 0; i < EVO_ROW_FAMILY_COUNT; i++)
        if (strcmp(families[i], name) == 0) {
            *family = (evo_row_family_id)i;
            return true;
        }
    return false;
}

evo_status evo_row_formula(evo_target_id id, evo_expr *expr, evo_error *err) {
    const evo_row_target *row = evo_target_row(id);
    if (row == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s is no function of a row",
                        evo_target_get(id)->name);
    const char *inputs[EVO_ROW_INPUTS + 1] = {NULL}, *params[EVO_ROW_PARAMS + 1];
    for (int i = 0; row->inputs[i] != EVO_ROW_NO_INPUT; i++)
        inputs[i] = evo_row_input_name(row->inputs[i]);
    for (int i = 0; i <= EVO_ROW_PARAMS; i++)
        params[i] = row->params[i].name;
    const evo_expr_names names = {inputs, params};
    return evo_expr_parse_row(evo_target_get(id)->formula, &names, expr, err);
}

bool evo_row_varying(const evo_expr *expr, bool varying[EVO_EXPR_NODES]) {
    for (int i = 0; i < expr->count; i++) {
        const evo_expr_node *n = &expr->nodes[i];
        evo_expr_op op = (evo_expr_op)n->op;
        varying[i] = op == EVO_EXPR_X || op == EVO_EXPR_INPUT;
        for (int k = 0; k < evo_expr_arity(op) && !evo_expr_reduces(op); k++)
            varying[i] |= varying[n->arg[k]];
    }
    return varying[expr->root];
}

static const evo_row_lengths lengths[] = {
#define EVO_ROW_LENGTHS(first, last, rows) {first, last, rows},
#include "targets/rows_inputs.def"
#undef EVO_ROW_LENGTHS
};

const evo_row_lengths *evo_row_lengths_at(int index) {
    return index < (int)EVO_COUNT_OF(lengths) ? &lengths[index] : NULL;
}
