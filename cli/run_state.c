/* What a search is resumed from, as JSON. */
#include "cli/run.h"

#include <stdlib.h>
#include <string.h>

/* ---- State for resume ------------------------------------------------------ */

char *evo_run_state_print(const evo_run_options *o) {
    evo_text domain;
    evo_text_init(&domain);
    if (!o->domain.whole)
        evo_domain_format(&o->domain, &domain);
    json_t *state = json_pack(
        "{s:s, s:s, s:s, s:s, s:i, s:f, s:f, s:f, s:I, s:i, s:I, s:s, s:b, s:I, s:s, "
        "s:i}",
        "target", evo_target_get(o->target)->name, "format",
        evo_format_get(o->format)->name, "domain", domain.data ? domain.data : "",
        "isa", evo_isa_name(o->isa), "objective", (int)o->objective, "max_ulp",
        o->max_ulp, "min_speed", o->min_speed, "seconds", o->seconds, "evaluations",
        (json_int_t)o->evaluations, "threads", (int)o->threads, "seed",
        (json_int_t)o->seed, "from", o->from, "deterministic", o->deterministic ? 1 : 0,
        "next", (json_int_t)o->next, "instructions", o->instructions, "max_operations",
        o->max_operations);
    char *text = state ? json_dumps(state, JSON_COMPACT) : NULL;
    json_decref(state);
    evo_text_clear(&domain);
    return text;
}

evo_status evo_run_state_parse(const char *text, size_t size, evo_run_options *o,
                               evo_error *err) {
    json_t *state = json_loadb(text, size, 0, NULL);
    const char *target = "", *format = "", *domain = "", *isa = "", *from = "";
    const char *instructions = "";
    int objective = 0, threads = 1, deterministic = 0;
    json_int_t evaluations = 0, seed = 0, next = 0;
    o->max_operations = EVO_RUN_OPERATIONS;
    int bad = json_unpack(
        state,
        "{s:s, s:s, s:s, s:s, s:i, s:F, s:F, s:F, s:I, s:i, s:I, s:s, s:b, s:I, s?s, "
        "s?i}",
        "target", &target, "format", &format, "domain", &domain, "isa", &isa,
        "objective", &objective, "max_ulp", &o->max_ulp, "min_speed", &o->min_speed,
        "seconds", &o->seconds, "evaluations", &evaluations, "threads", &threads,
        "seed", &seed, "from", &from, "deterministic", &deterministic, "next", &next,
        "instructions", &instructions, "max_operations", &o->max_operations);
    bool sane = !bad && objective >= 0 && objective <= EVO_OBJECTIVE_OPS &&
                threads > 0 && threads <= 1024 && evaluations >= 0 && next >= 0 &&
                o->max_ulp >= 0 && o->min_speed >= 0 && o->seconds > 0 &&
                strlen(from) < sizeof o->from &&
                strlen(instructions) < sizeof o->instructions &&
                o->max_operations > 0 && o->max_operations <= EVO_BREED_MAX_OPERATIONS;
    evo_status status = EVO_OK;
    if (!sane)
        status =
            evo_fail(err, EVO_ERR_PARSE,
                     "the archive's saved run is damaged: expected the options of a "
                     "search");
    if (status == EVO_OK)
        status = evo_cli_target(target, &o->target, err);
    if (status == EVO_OK)
        status = evo_cli_format(format, &o->format, err);
    if (status == EVO_OK)
        status = evo_cli_isa(isa, &o->isa, err);
    if (status == EVO_OK)
        status = evo_cli_domain(domain[0] ? domain : NULL, &o->domain, err);
    if (status == EVO_OK) {
        o->objective = (evo_objective)objective;
        o->threads = (unsigned)threads;
        o->deterministic = deterministic != 0;
        o->evaluations = (uint64_t)evaluations;
        o->seed = (uint64_t)seed;
        o->next = (uint64_t)next;
        (void)strcpy(o->from, from);
        (void)strcpy(o->instructions, instructions);
    }
    json_decref(state);
    return status;
}
