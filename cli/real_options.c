/* The options of a search over the reals. */
#include "cli/real.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DEFAULT_OPERATIONS = 12 };

const char *evo_real_format_name(evo_real_error_kind kind) {
    return kind == EVO_REAL_ABSOLUTE ? "real-abs" : "real";
}

/* ---- From words -------------------------------------------------------------- */

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

static evo_status set_numbers(const evo_search_words *w, evo_real_options *o,
                              evo_error *err) {
    uint64_t operations = DEFAULT_OPERATIONS;
    o->seconds = 60;
    evo_status status = evo_search_budget(w, &o->seconds, &o->evaluations, err);
    if (status == EVO_OK && w->seed)
        status = evo_cli_seed(w->seed, &o->seed, err);
    if (status == EVO_OK)
        status = evo_cli_threads(w->threads, &o->threads, err);
    if (status == EVO_OK && w->max_operations)
        status = evo_cli_count("--max-operations", w->max_operations, 1,
                               EVO_BREED_MAX_OPERATIONS, &operations, err);
    if (status == EVO_OK && w->deterministic && !w->evaluations)
        status =
            evo_fail(err, EVO_ERR_ARGUMENT,
                     "--deterministic ignores the clock and needs --evaluations N");
    o->max_operations = (int)operations;
    return status;
}

static evo_status set_options(const evo_search_words *w, evo_real_options *o,
                              evo_error *err) {
    const char *instructions = w->instructions ? w->instructions : "add,sub,mul,div";
    evo_status status = refuse_others(w, err);
    if (status == EVO_OK)
        status = evo_cli_real_target(w->target ? w->target : "exp", &o->target, err);
    if (status == EVO_OK)
        status = evo_cli_domain(w->domain, &o->domain, err);
    if (status == EVO_OK)
        status = evo_real_kind(w->error, &o->kind, err);
    if (status == EVO_OK)
        status = set_instructions(instructions, &o->operations, err);
    if (status == EVO_OK)
        status = set_numbers(w, o, err);
    if (status == EVO_OK && w->from && strlen(w->from) >= sizeof o->from)
        status = evo_fail(err, EVO_ERR_ARGUMENT, "--from: the path is too long");
    if (status != EVO_OK)
        return status;
    (void)strcpy(o->from, w->from ? w->from : "scratch");
    o->deterministic = w->deterministic != 0;
    o->json = w->json != 0;
    return evo_search_archive(w, evo_target_get(o->target)->name,
                              evo_real_format_name(o->kind), o->archive,
                              sizeof o->archive, err);
}

int evo_real_start(const evo_search_words *words, int argc, const char **argv) {
    evo_error err = {0};
    int exit_status;
    evo_real_options *o = calloc(1, sizeof *o);
    evo_status status = o ? set_options(words, o, &err)
                          : evo_fail(&err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK) {
        evo_search_command(argc, argv, o->command, sizeof o->command);
        exit_status = evo_real_run(o);
    } else {
        exit_status = evo_cli_fail(&err);
    }
    free(o);
    return exit_status;
}

/* ---- State for resume --------------------------------------------------------- */

char *evo_real_state_print(const evo_real_options *o, uint64_t next) {
    evo_saved saved = {
        .target = o->target,
        .format = evo_real_format_name(o->kind),
        .domain = o->domain,
        .seconds = o->seconds,
        .evaluations = o->evaluations,
        .threads = o->threads,
        .seed = o->seed,
        .from = o->from,
        .deterministic = o->deterministic,
        .next = next,
    };
    json_t *state = evo_saved_json(&saved);
    if (json_object_set_new(state, "operations", json_integer(o->operations)) != 0 ||
        json_object_set_new(state, "max_operations", json_integer(o->max_operations)) !=
            0) {
        json_decref(state);
        state = NULL;
    }
    return evo_saved_text(state);
}

static evo_status read_state(json_t *state, evo_real_options *o, evo_error *err) {
    evo_saved saved;
    int operations = 0;
    evo_status status = evo_saved_parse(state, &saved, err);
    if (status != EVO_OK)
        return status;
    if (json_unpack(state, "{s:i, s:i}", "operations", &operations, "max_operations",
                    &o->max_operations) != 0 ||
        operations <= 0 || operations >= 1 << EVO_FORMULA_OPS ||
        o->max_operations <= 0 || o->max_operations > EVO_BREED_MAX_OPERATIONS ||
        !evo_cli_is_real(saved.format))
        return evo_saved_damaged("", err);
    o->kind = strcmp(saved.format, "real") == 0 ? EVO_REAL_RELATIVE : EVO_REAL_ABSOLUTE;
    o->operations = (unsigned)operations;
    o->target = saved.target;
    o->domain = saved.domain;
    o->seconds = saved.seconds;
    o->evaluations = saved.evaluations;
    o->threads = saved.threads;
    o->seed = saved.seed;
    o->deterministic = saved.deterministic;
    o->next = saved.next;
    (void)strcpy(o->from, saved.from);
    return EVO_OK;
}

static evo_status parse_state(const void *text, size_t size, evo_real_options *o,
                              evo_error *err) {
    json_t *state = json_loadb(text, size, 0, NULL);
    evo_status status = read_state(state, o, err);
    json_decref(state);
    return status;
}

int evo_real_resume(const void *state, size_t size, const char *path,
                    const evo_search_words *words, int argc, const char **argv) {
    evo_error err = {0};
    int exit_status;
    evo_real_options *o = calloc(1, sizeof *o);
    evo_status status = o ? parse_state(state, size, o, &err)
                          : evo_fail(&err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = evo_search_budget(words, &o->seconds, &o->evaluations, &err);
    if (status == EVO_OK && words->threads)
        status = evo_cli_threads(words->threads, &o->threads, &err);
    if (status == EVO_OK && o != NULL) {
        (void)strcpy(o->archive, path);
        o->json = words->json != 0;
        evo_search_command(argc, argv, o->command, sizeof o->command);
        exit_status = evo_real_run(o);
    } else {
        exit_status = evo_cli_fail(&err);
    }
    free(o);
    return exit_status;
}
