/* What a search is resumed from, as JSON. */
#include "cli/run.h"

#include <stdlib.h>
#include <string.h>

char *evo_run_state_print(const evo_run_options *o, uint64_t next) {
    evo_saved saved = {
        .target = o->target,
        .format = evo_format_get(o->format)->name,
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
    json_t *own = json_pack(
        "{s:s, s:i, s:f, s:f, s:s, s:i}", "isa", evo_isa_name(o->isa), "objective",
        (int)o->objective, "max_ulp", o->max_ulp, "min_speed", o->min_speed,
        "instructions", o->instructions, "max_operations", o->max_operations);
    if (json_object_update(state, own) != 0) {
        json_decref(state);
        state = NULL;
    }
    json_decref(own);
    return evo_saved_text(state);
}

static evo_status read_state(json_t *state, evo_run_options *o, evo_error *err) {
    evo_saved saved;
    evo_error why = {EVO_OK, ""};
    const char *isa = "", *instructions = "";
    int objective = -1;
    evo_status status = evo_saved_parse(state, &saved, err);
    if (status != EVO_OK)
        return status;
    o->max_operations = EVO_RUN_OPERATIONS;
    bool sane = json_unpack(state, "{s:s, s:i, s:F, s:F, s?s, s?i}", "isa", &isa,
                            "objective", &objective, "max_ulp", &o->max_ulp,
                            "min_speed", &o->min_speed, "instructions", &instructions,
                            "max_operations", &o->max_operations) == 0 &&
                objective >= 0 && objective <= EVO_OBJECTIVE_OPS && o->max_ulp >= 0 &&
                o->min_speed >= 0 && strlen(instructions) < sizeof o->instructions &&
                o->max_operations > 0 && o->max_operations <= EVO_BREED_MAX_OPERATIONS;
    if (!sane || evo_cli_format(saved.format, &o->format, &why) != EVO_OK ||
        evo_cli_isa(isa, &o->isa, &why) != EVO_OK)
        return evo_saved_damaged(why.text, err);
    o->target = saved.target;
    o->domain = saved.domain;
    o->objective = (evo_objective)objective;
    o->seconds = saved.seconds;
    o->evaluations = saved.evaluations;
    o->threads = saved.threads;
    o->seed = saved.seed;
    o->deterministic = saved.deterministic;
    o->next = saved.next;
    (void)strcpy(o->from, saved.from);
    (void)strcpy(o->instructions, instructions);
    return EVO_OK;
}

evo_status evo_run_state_parse(const char *text, size_t size, evo_run_options *o,
                               evo_error *err) {
    json_t *state = json_loadb(text, size, 0, NULL);
    evo_status status = read_state(state, o, err);
    json_decref(state);
    return status;
}
