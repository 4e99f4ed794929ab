/* evolve list targets|formats|numbers|instructions */
#include "cli/cli.h"

#include <math.h>
#include <string.h>

#include "targets/rows.h"

/* Prints one of the two and releases both. */
static int print_list(json_t *array, evo_grid *grid, bool json) {
    if (json) {
        evo_text_clear(&grid->text);
        return evo_json_print(array);
    }
    json_decref(array);
    evo_grid_print(grid, stdout);
    return EVO_EXIT_DONE;
}

/* ---- Targets --------------------------------------------------------------- */

static const char *symmetry_name(evo_symmetry symmetry) {
    return symmetry == EVO_SYMMETRY_ODD    ? "odd"
           : symmetry == EVO_SYMMETRY_EVEN ? "even"
                                           : "none";
}

/* The index-th of all: built in, over the reals only, or of the library. */
static bool any_target(int index, evo_target_id *id) {
    *id = (evo_target_id)index;
    if (index < EVO_TARGET_ALL)
        return true;
    const char *name = evo_target_library_name(index - EVO_TARGET_ALL);
    return name != NULL && evo_target_find(name, id);
}

static int list_targets_json(void) {
    json_t *array = json_array();
    evo_target_id id;
    for (int i = 0; any_target(i, &id); i++) {
        const evo_target *target = evo_target_get(id);
        json_t *object = json_pack(
            "{ss,ss,si,si,ss,si,sb}", "name", target->name, "formula", target->formula,
            "inputs", target->inputs, "outputs", target->outputs, "symmetry",
            symmetry_name(target->symmetry), "monotone", target->monotone, "real_only",
            evo_target_is_real(id));
        if (evo_target_text(id) != NULL)
            json_object_set_new(object, "definition", json_string(evo_target_text(id)));
        evo_json_real(object, "core_lo", target->core_lo);
        evo_json_real(object, "core_hi", target->core_hi);
        evo_json_real(object, "reach_lo", target->reach_lo);
        evo_json_real(object, "reach_hi", target->reach_hi);
        evo_json_real(object, "range_lo", target->range_lo);
        evo_json_real(object, "range_hi", target->range_hi);
        json_t *timing = json_array();
        for (int k = 0; k < target->timing_count; k++) {
            const evo_timing_inputs *inputs = &target->timing[k];
            json_t *one = json_pack("{ss}", "name", inputs->name);
            evo_json_real(one, "lo", inputs->lo);
            evo_json_real(one, "hi", inputs->hi);
            evo_json_real(one, "special_fraction", inputs->special_fraction);
            json_array_append_new(timing, one);
        }
        json_object_set_new(object, "timing_inputs", timing);
        json_array_append_new(array, object);
    }
    return evo_json_print(array);
}

static int list_targets(bool json) {
    static const char *const headers[] = {
        "name", "formula", "inputs", "outputs", "symmetry", "core", "timing inputs"};
    if (json)
        return list_targets_json();
    evo_grid grid;
    evo_grid_init(&grid, "llrrlll", headers);
    evo_target_id id;
    for (int i = 0; any_target(i, &id); i++) {
        const evo_target *target = evo_target_get(id);
        evo_grid_cell(&grid, "%s", target->name);
        evo_grid_cell(&grid, "%s", target->formula);
        evo_grid_cell(&grid, "%d", target->inputs);
        evo_grid_cell(&grid, "%d", target->outputs);
        evo_grid_cell(&grid, "%s", symmetry_name(target->symmetry));
        evo_grid_cell(&grid, "[%g, %g]", target->core_lo, target->core_hi);
        evo_text names;
        evo_text_init(&names);
        for (int k = 0; k < target->timing_count; k++)
            evo_text_append(&names, "%s%s", k > 0 ? ", " : "", target->timing[k].name);
        if (evo_target_is_real(id))
            evo_text_append(&names, "(--fmt real only)");
        if (evo_target_row(id) != NULL)
            evo_text_append(&names, "(of rows)");
        evo_grid_cell(&grid, "%s", names.data != NULL ? names.data : "");
        evo_text_clear(&names);
    }
    evo_grid_print(&grid, stdout);
    return EVO_EXIT_DONE;
}

/* ---- Formats --------------------------------------------------------------- */

static int list_formats(bool json) {
    static const char *const headers[] = {"name", "bits", "exponent", "mantissa",
                                          "bias", "emin", "emax"};
    json_t *array = json_array();
    evo_grid grid;
    evo_grid_init(&grid, "lrrrrrr", headers);
    for (int i = 0; i < EVO_FORMAT_COUNT; i++) {
        evo_format_id id = (evo_format_id)i;
        const evo_format *format = evo_format_get(id);
        int emin = evo_format_emin(id), emax = evo_format_emax(id);
        json_array_append_new(
            array, json_pack("{ss,si,si,si,si,si,si}", "name", format->name, "bits",
                             format->bits, "exponent_bits", format->exponent_bits,
                             "mantissa_bits", format->mantissa_bits, "bias",
                             format->bias, "emin", emin, "emax", emax));
        evo_grid_cell(&grid, "%s", format->name);
        int numbers[] = {format->bits,
                         format->exponent_bits,
                         format->mantissa_bits,
                         format->bias,
                         emin,
                         emax};
        for (size_t k = 0; k < EVO_COUNT_OF(numbers); k++)
            evo_grid_cell(&grid, "%d", numbers[k]);
    }
    return print_list(array, &grid, json);
}

/* ---- Element formats --------------------------------------------------------- */

static const char *overflow_name(const evo_number *number) {
    double beyond = evo_number_round(number, INFINITY, EVO_ROUND_NEAREST_EVEN, 0);
    return isnan(beyond) ? "nan" : isinf(beyond) ? "inf" : "saturates";
}

/* Those with names of their own: whole families are named by rule. */
static int list_numbers(bool json) {
    static const char *const headers[] = {"name", "bits",  "values",
                                          "max",  "least", "overflow"};
    json_t *array = json_array();
    evo_grid grid;
    evo_grid_init(&grid, "lrrrrl", headers);
    const char *name;
    for (size_t i = 0; (name = evo_number_name(i)) != NULL; i++) {
        evo_number number;
        if (evo_number_parse(name, &number, NULL) != EVO_OK)
            continue;
        int values = (int)evo_number_values(&number, NULL);
        const char *overflow = overflow_name(&number);
        json_t *object = json_pack("{ss,si,si,ss}", "name", name, "bits", number.bits,
                                   "values", values, "overflow", overflow);
        evo_json_real(object, "max", evo_number_max(&number));
        evo_json_real(object, "least", evo_number_least(&number));
        json_array_append_new(array, object);
        evo_grid_cell(&grid, "%s", name);
        evo_grid_cell(&grid, "%d", number.bits);
        evo_grid_cell(&grid, "%d", values);
        evo_grid_cell(&grid, "%.6g", evo_number_max(&number));
        evo_grid_cell(&grid, "%.6g", evo_number_least(&number));
        evo_grid_cell(&grid, "%s", overflow);
    }
    return print_list(array, &grid, json);
}

/* ---- Instructions ---------------------------------------------------------- */

static void format_operands(const evo_instr_info *info, char out[64]) {
    size_t used = 0;
    out[0] = '\0';
    for (int k = 0; k < info->arg_count && used < 64; k++)
        used += (size_t)snprintf(out + used, 64 - used, "%s%s", k > 0 ? " " : "",
                                 evo_type_name(info->args[k]));
}

static json_t *instruction_json(evo_opcode op, const char *operands) {
    const evo_instr_info *info = evo_instr_get(op);
    json_t *object = json_pack("{ss,ss,ss,ss}", "name", info->name, "result",
                               evo_type_name(info->result), "operands", operands, "isa",
                               evo_isa_name(info->isa));
    evo_json_real(object, "cycles_zen4", evo_instr_port_cost(op, EVO_PORTS_ZEN4));
    evo_json_real(object, "cycles_intel512",
                  evo_instr_port_cost(op, EVO_PORTS_INTEL512));
    evo_json_real(object, "cycles_avx2", evo_instr_port_cost(op, EVO_PORTS_AVX2));
    evo_json_real(object, "cycles_zen4_avx2",
                  evo_instr_port_cost(op, EVO_PORTS_ZEN4_AVX2));
    return object;
}

static int list_instructions(bool json) {
    /* Only the first column of cycles is checked against a processor. */
    static const char *const headers[] = {"name",
                                          "result",
                                          "operands",
                                          "isa",
                                          "cycles: zen4",
                                          "intel512, unverified",
                                          "avx2, unverified",
                                          "semantics"};
    json_t *array = json_array();
    evo_grid grid;
    evo_grid_init(&grid, "llllrrrl", headers);
    for (int i = 0; i < EVO_OP_COUNT; i++) {
        evo_opcode op = (evo_opcode)i;
        const evo_instr_info *info = evo_instr_get(op);
        char operands[64];
        format_operands(info, operands);
        json_array_append_new(array, instruction_json(op, operands));
        evo_grid_cell(&grid, "%s", info->name);
        evo_grid_cell(&grid, "%s", evo_type_name(info->result));
        evo_grid_cell(&grid, "%s", operands);
        evo_grid_cell(&grid, "%s", evo_isa_name(info->isa));
        evo_grid_cell(&grid, "%.2f", evo_instr_port_cost(op, EVO_PORTS_ZEN4));
        evo_grid_cell(&grid, "%.2f", evo_instr_port_cost(op, EVO_PORTS_INTEL512));
        evo_grid_cell(&grid, "%.2f", evo_instr_port_cost(op, EVO_PORTS_AVX2));
        evo_grid_cell(&grid, "%s", info->flags & EVO_FLAG_LEAF ? "" : info->expr);
    }
    return print_list(array, &grid, json);
}

/* ---- Command --------------------------------------------------------------- */

static const struct {
    const char *name;
    int (*list)(bool json);
} lists[] = {{"targets", list_targets},
             {"formats", list_formats},
             {"numbers", list_numbers},
             {"instructions", list_instructions}};

static int unknown_list(const char *name) {
    const char *names[EVO_COUNT_OF(lists)];
    for (size_t i = 0; i < EVO_COUNT_OF(lists); i++)
        names[i] = lists[i].name;
    char quoted[EVO_CLI_QUOTE];
    evo_text text;
    evo_text_init(&text);
    evo_cli_nearest(evo_cli_quote(name, quoted), names, EVO_COUNT_OF(names), &text);
    int status = evo_cli_usage("there is no list of '%s'%s", quoted,
                               text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status;
}

int evo_cmd_list(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "targets|formats|numbers|instructions [--json]",
        "Lists what evolve knows: targets, formats that kernels compute in, element "
        "formats of tensors (intN, eXmYa, posit8_2 and other names by rule: "
        "docs/numbers.md) or the instruction table.",
        1, 1};
    int json = 0, status;
    const struct poptOption options[] = {
        {"json", '\0', POPT_ARG_NONE, &json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    size_t i = 0;
    while (i < EVO_COUNT_OF(lists) && strcmp(lists[i].name, args.words[0]) != 0)
        i++;
    status = i < EVO_COUNT_OF(lists) ? lists[i].list(json != 0)
                                     : unknown_list(args.words[0]);
    evo_cli_args_clear(&args);
    return status;
}
