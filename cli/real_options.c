/* The options of a search over the reals. */
#include "cli/real.h"

#include <string.h>

const char *evo_real_format_name(evo_real_error_kind kind) {
    return kind == EVO_REAL_ABSOLUTE ? "real-abs" : "real";
}

evo_status evo_real_kind(const char *name, evo_real_error_kind *kind, evo_error *err) {
    char quoted[EVO_CLI_QUOTE];
    if (name == NULL || strcmp(name, "rel") == 0)
        *kind = EVO_REAL_RELATIVE;
    else if (strcmp(name, "abs") == 0)
        *kind = EVO_REAL_ABSOLUTE;
    else
        return evo_fail(err, EVO_ERR_ARGUMENT, "--error takes rel or abs, not '%s'",
                        evo_cli_quote(name, quoted));
    return EVO_OK;
}

/* A list with commas into a mask of operations. */
static evo_status set_instructions(const char *list, unsigned *operations,
                                   evo_error *err) {
    *operations = 0;
    for (const char *word = list; *word != '\0';) {
        size_t length = strcspn(word, ",");
        int op = 0;
        while (op < EVO_FORMULA_OPS) {
            const char *name = evo_formula_op_name((evo_formula_op)op);
            if (strlen(name) == length && memcmp(name, word, length) == 0)
                break;
            op++;
        }
        char quoted[EVO_CLI_QUOTE];
        if (op == EVO_FORMULA_OPS)
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "--instructions takes some of add, sub, mul, div, sqrt, "
                            "fma with commas between them, not '%s'",
                            evo_cli_quote(list, quoted));
        *operations |= 1U << op;
        word += length + (word[length] == ',');
    }
    if (!(*operations >> EVO_FORMULA_ADD & 1) || !(*operations >> EVO_FORMULA_MUL & 1))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--instructions needs add and mul: steps with constants are "
                        "written with them");
    return EVO_OK;
}

/* What belongs to compiled kernels alone. */
static evo_status refuse_others(const evo_search_words *w, evo_error *err) {
    const char *name = w->max_ulp     ? "--max-ulp"
                       : w->min_speed ? "--min-speed"
                       : w->isa       ? "--isa"
                       : w->inputs    ? "--inputs"
                       : w->objective && strcmp(w->objective, "ops") != 0
                           ? "--objective"
                           : NULL;
    if (name != NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s has no meaning for --fmt real: nothing is rounded or "
                        "timed, the cost is operations and the error relative or "
                        "absolute (--error)",
                        name);
    if (w->domain == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--fmt real needs --domain A,B: a bounded interval");
    if (w->from && strcmp(w->from, "seeds") == 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "there are no seeds over the reals: --from takes scratch or a "
                        "program file");
    return EVO_OK;
}

evo_status evo_real_words(const evo_search_words *w, evo_run_options *o,
                          evo_error *err) {
    const char *instructions = w->instructions ? w->instructions : "add,sub,mul,div";
    o->real = true;
    evo_status status = refuse_others(w, err);
    if (status == EVO_OK)
        status = evo_cli_real_target(w->target ? w->target : "exp", &o->target, err);
    if (status == EVO_OK)
        status = evo_real_kind(w->error, &o->kind, err);
    if (status == EVO_OK)
        status = set_instructions(instructions, &o->operations, err);
    return status;
}
