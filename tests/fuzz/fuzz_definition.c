/* Target files from strangers: refused with a reason, or a definition that reads again
 * as the same function and that can be evaluated anywhere. */
#include "tests/fuzz/fuzz.h"

#include <math.h>
#include <string.h>

#include "targets/definition.h"

struct row {
    evo_target target;
    evo_definition definition;
};

static evo_status read_row(const char *text, size_t size, struct row **row,
                           evo_error *err) {
    *row = calloc(1, sizeof **row);
    FUZZ_EXPECT(*row != NULL);
    return evo_definition_read(text, size, &(*row)->target, &(*row)->definition, err);
}

static void release(struct row *row) {
    free(row->definition.text);
    free(row->definition.formula);
    free(row);
}

/* What is kept of a file defines the same target. */
static void check_text(const struct row *row) {
    struct row *again;
    const evo_definition *d = &row->definition;
    FUZZ_EXPECT(read_row(d->text, strlen(d->text), &again, NULL) == EVO_OK);
    FUZZ_EXPECT(strcmp(again->definition.text, d->text) == 0);
    FUZZ_EXPECT(evo_hash_equal(again->definition.identity, d->identity));
    release(again);
}

static void check_target(const struct row *row) {
    static const double inputs[] = {0.0, -0.0, 1, -1, 0.3, 0x1p-149, 0x1p127};
    const evo_target *t = &row->target;
    FUZZ_EXPECT(t->reach_lo <= t->core_lo && t->core_lo <= t->core_hi);
    FUZZ_EXPECT(t->core_hi <= t->reach_hi);
    FUZZ_EXPECT(t->inputs == 1 && t->outputs == 1 && t->timing_count > 0);
    for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++)
        (void)evo_expr_double(&row->definition.expr, inputs[i]);
    (void)evo_expr_double(&row->definition.expr, (double)INFINITY);
    (void)evo_expr_double(&row->definition.expr, (double)NAN);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct row *row;
    evo_error err = {0};
    evo_status status = read_row((const char *)data, size, &row, &err);
    if (status == EVO_OK) {
        check_text(row);
        check_target(row);
    } else {
        FUZZ_EXPECT(err.text[0] != '\0');
    }
    release(row);
    return 0;
}
