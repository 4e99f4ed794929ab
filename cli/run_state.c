/* What a search is resumed from, as JSON. */
#include "cli/real.h"

#include <stdlib.h>
#include <string.h>

const char *evo_run_inputs_name(const evo_run_options *o) {
    return o->inputs ? o->inputs->name : EVO_TIMING_MEAN;
}

const char *evo_run_format_name(const evo_run_options *o) {
    return o->real ? evo_real_format_name(o->kind) : evo_format_get(o->format)->name;
}

/* ---- Out --------------------------------------------------------------------- */

/* As an object; NULL: no memory, which the others pass. */
static json_t *common_json(const evo_run_options *o, uint64_t next) {
    evo_text domain;
    evo_text_init(&domain);
    if (!o->domain.whole)
        evo_domain_format(&o->domain, &domain);
    json_t *state = json_pack(
        "{s:s, s:s, s:s, s:f, s:I, s:I, s:s, s:b, s:I, s:i}", "target",
        evo_target_get(o->target)->name, "format", evo_run_format_name(o), "domain",
        domain.data ? domain.data : "", "seconds", o->seconds, "evaluations",
        (json_int_t)o->evaluations, "seed", (json_int_t)o->seed, "from", o->from,
        "deterministic", o->deterministic ? 1 : 0, "next", (json_int_t)next,
        "max_operations", o->max_operations);
    evo_text_clear(&domain);
    return state;
}

char *evo_run_state_print(const evo_run_options *o, uint64_t next) {
    json_t *state = common_json(o, next);
    json_t *own =
        o->real ? json_pack("{s:i}", "operations", (int)o->operations)
                : json_pack("{s:s, s:i, s:f, s:f, s:f, s:s, s:s}", "isa",
                            evo_isa_name(o->isa), "objective", (int)o->objective,
                            "max_ulp", o->max_ulp, "max_sum_error", o->max_sum_error,
                            "min_speed", o->min_speed, "instructions", o->instructions,
                            "inputs", evo_run_inputs_name(o));
    bool whole = json_object_update(state, own) == 0;
    /* Of a deterministic run the archive does not depend on threads: resumed, it takes
     * all there are. */
    if (!o->deterministic)
        whole &= json_object_set_new(state, "threads", json_integer(o->threads)) == 0;
    char *text = whole ? json_dumps(state, JSON_COMPACT) : NULL;
    json_decref(own);
    json_decref(state);
    return text;
}

/* ---- In ---------------------------------------------------------------------- */

static evo_status damaged(const char *why, evo_error *err) {
    return evo_fail(err, EVO_ERR_PARSE, "the archive's saved run is damaged: %s",
                    why[0] != '\0' ? why : "expected the options of a search");
}

/* state NULL: no JSON, which is refused. */
static evo_status read_common(json_t *state, evo_run_options *o, const char **format,
                              evo_error *err) {
    const char *target = "", *domain = "", *from = "";
    int threads = 0, deterministic = 0;
    json_int_t evaluations = 0, seed = 0, next = 0;
    evo_error why = {EVO_OK, ""};
    o->max_operations = EVO_RUN_OPERATIONS;
    bool sane =
        json_unpack(state, "{s:s, s:s, s:s, s:F, s:I, s?i, s:I, s:s, s:b, s:I, s?i}",
                    "target", &target, "format", format, "domain", &domain, "seconds",
                    &o->seconds, "evaluations", &evaluations, "threads", &threads,
                    "seed", &seed, "from", &from, "deterministic", &deterministic,
                    "next", &next, "max_operations", &o->max_operations) == 0 &&
        threads >= 0 && threads <= EVO_CLI_MAX_THREADS && evaluations >= 0 &&
        next >= 0 && o->seconds > 0 && strlen(from) < sizeof o->from &&
        o->max_operations > 0 && o->max_operations <= EVO_BREED_MAX_OPERATIONS;
    if (!sane)
        return damaged(why.text, err);
    o->real = evo_cli_is_real(*format);
    if ((o->real ? evo_cli_real_target(target, &o->target, &why)
                 : evo_cli_target_format(target, *format, &o->target, &o->format,
                                         &why)) != EVO_OK ||
        evo_cli_domain(domain[0] ? domain : NULL, &o->domain, &why) != EVO_OK)
        return damaged(why.text, err);
    o->threads = (unsigned)threads;
    if (threads == 0 && evo_cli_threads(NULL, &o->threads, &why) != EVO_OK)
        return damaged(why.text, err);
    o->deterministic = deterministic != 0;
    o->evaluations = (uint64_t)evaluations;
    o->seed = (uint64_t)seed;
    o->next = (uint64_t)next;
    (void)strcpy(o->from, from);
    return EVO_OK;
}

static evo_status read_real(json_t *state, const char *format, evo_run_options *o,
                            evo_error *err) {
    int operations = 0;
    if (json_unpack(state, "{s:i}", "operations", &operations) != 0 ||
        operations <= 0 || operations >= 1 << EVO_FORMULA_OPS)
        return damaged("", err);
    o->kind = strcmp(format, "real") == 0 ? EVO_REAL_RELATIVE : EVO_REAL_ABSOLUTE;
    o->operations = (unsigned)operations;
    return EVO_OK;
}

static evo_status read_rounded(json_t *state, const char *format, evo_run_options *o,
                               evo_error *err) {
    evo_error why = {EVO_OK, ""};
    const char *isa = "", *instructions = "", *inputs = EVO_TIMING_MEAN;
    int objective = -1;
    bool sane =
        json_unpack(state, "{s:s, s:i, s:F, s?F, s:F, s?s, s?s}", "isa", &isa,
                    "objective", &objective, "max_ulp", &o->max_ulp, "max_sum_error",
                    &o->max_sum_error, "min_speed", &o->min_speed, "instructions",
                    &instructions, "inputs", &inputs) == 0 &&
        objective >= 0 && objective <= EVO_OBJECTIVE_ENERGY && o->max_ulp >= 0 &&
        o->max_sum_error >= 0 && o->min_speed >= 0 &&
        strlen(instructions) < sizeof o->instructions;
    if (!sane || evo_cli_format(format, &o->format, &why) != EVO_OK ||
        evo_cli_isa(isa, &o->isa, &why) != EVO_OK ||
        (strcmp(inputs, EVO_TIMING_MEAN) != 0 &&
         evo_cli_inputs(inputs, o->target, &o->inputs, &why) != EVO_OK))
        return damaged(why.text, err);
    o->objective = (evo_objective)objective;
    (void)strcpy(o->instructions, instructions);
    return EVO_OK;
}

evo_status evo_run_state_parse(const char *text, size_t size, evo_run_options *o,
                               evo_error *err) {
    json_t *state = json_loadb(text, size, 0, NULL);
    const char *format = "";
    evo_status status = read_common(state, o, &format, err);
    if (status == EVO_OK)
        status = (o->real ? read_real : read_rounded)(state, format, o, err);
    json_decref(state);
    return status;
}
