/* Accumulators in scalar C: lanes, their fold, and the totals that later passes read.
 */
#include "export/internal.h"

#include <stdio.h>

unsigned evo_export_step_elements(const evo_emit *e) {
    return (unsigned)EVO_LANES * e->kernel->passes[e->pass].unroll;
}

bool evo_export_accumulates(const evo_emit *e) {
    for (unsigned j = 0; j < EVO_MAX_ACCUMULATORS; j++)
        if (e->use.accumulates[j])
            return true;
    return false;
}

void evo_export_accumulate(const evo_kernel *kernel, unsigned accumulator,
                           const char *acc, const char *value, char *out, size_t size) {
    evo_instr instr = {.op = (uint16_t)kernel->accumulators[accumulator].op};
    const char *const operands[3] = {acc, value, ""};
    char text[EVO_SPELLING_SIZE];
    if (evo_accumulator_carries(&kernel->accumulators[accumulator])) {
        evo_export_expand(out, size, "$a = $b", acc, value, "", "");
        return;
    }
    evo_export_scalar_expr(text, sizeof text, kernel, "", &instr, operands);
    evo_export_expand(out, size, "$a = $b", acc, text, "", "");
}

void evo_export_totals_declare(const evo_kernel *kernel, evo_text *out) {
    bool read[EVO_MAX_ACCUMULATORS] = {false};
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        evo_emit e = {.kernel = kernel, .pass = p};
        evo_export_analyse(&e);
        for (unsigned j = 0; j < EVO_MAX_ACCUMULATORS; j++)
            read[j] |= e.use.results[j];
    }
    for (unsigned j = 0; j < kernel->accumulator_count; j++) {
        evo_type type = evo_instr_get(kernel->accumulators[j].op)->result;
        evo_text_append(out, "    %s a%u = 0;\n", evo_export_ctype(type), j);
        if (!read[j])
            evo_text_append(out, "    (void)a%u;\n", j);
    }
}

void evo_export_lanes_declare(const evo_emit *e, bool initialise, evo_text *out) {
    const evo_kernel *k = e->kernel;
    unsigned lanes = evo_export_step_elements(e);
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j])
            continue;
        const evo_accumulator *acc = &k->accumulators[j];
        evo_type type = evo_instr_get(acc->op)->result;
        char value[EVO_PART_SIZE], comment[EVO_PART_SIZE];
        /* A combination reads, and fills, whole vectors. */
        bool padded = !initialise && evo_accumulator_carries(acc);
        evo_text_append(out, "    %s lanes%u[%u]%s;\n", evo_export_ctype(type), j,
                        padded ? lanes + evo_isa_lanes(e->isa) : lanes,
                        padded ? " = {0}" : "");
        if (!initialise)
            continue;
        evo_export_constant(value, sizeof value, comment, sizeof comment, type,
                            acc->init);
        evo_text_append(
            out, "    for (size_t l = 0; l < %u; l++)\n        lanes%u[l] = %s;\n",
            lanes, j, value);
    }
}

void evo_export_lanes_fold(const evo_emit *e, evo_text *out) {
    const evo_kernel *k = e->kernel;
    unsigned lanes = evo_export_step_elements(e);
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j] || evo_accumulator_carries(&k->accumulators[j]))
            continue;
        char to[EVO_PART_SIZE], from[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
        snprintf(to, sizeof to, "lanes%u[l]", j);
        snprintf(from, sizeof from, "lanes%u[l + h]", j);
        evo_export_accumulate(k, j, to, from, text, sizeof text);
        evo_text_append(out,
                        "    for (size_t h = %u; h > 0; h /= 2)\n"
                        "        for (size_t l = 0; l < h; l++)\n"
                        "            %s;\n    a%u = lanes%u[0];\n",
                        lanes / 2, text, j, j);
    }
}

void evo_export_combine(const evo_emit *e, const char *function) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    unsigned lanes = (unsigned)EVO_LANES * pass[-1].unroll;
    bool element = e->chunks == 0;
    evo_text_append(e->out,
                    "    for (size_t h = %u; h > 0; h /= 2)\n"
                    "        for (size_t l = 0; l < h; l%s",
                    lanes / 2, element ? "++" : "");
    if (!element)
        evo_text_append(e->out, " += %u", evo_isa_lanes(e->isa));
    evo_text_append(e->out, ") {\n");
    for (unsigned s = 0; s < pass->sink_count && element && pass->sink_count > 1; s++)
        evo_text_append(e->out, "            %s value%u;\n",
                        evo_export_sink_ctype(k, pass->sinks[s]), pass->sinks[s].index);
    evo_text_append(e->out, "            ");
    if (element && pass->sink_count == 1)
        evo_text_append(e->out, "lanes%u[l] = ", pass->sinks[0].index);
    evo_text_append(e->out, "%s(", function);
    evo_export_list(e, element ? LIST_ELEMENT_ARGUMENTS : LIST_COMBINE_ARGUMENTS,
                    e->out);
    evo_text_append(e->out, ");\n");
    for (unsigned s = 0; s < pass->sink_count && element && pass->sink_count > 1; s++)
        evo_text_append(e->out, "            lanes%u[l] = value%u;\n",
                        pass->sinks[s].index, pass->sinks[s].index);
    evo_text_append(e->out, "        }\n");
    for (unsigned s = 0; s < pass->sink_count; s++)
        evo_text_append(e->out, "    a%u = lanes%u[0];\n", pass->sinks[s].index,
                        pass->sinks[s].index);
}

/* Where the one element of a result goes. */
static void once_target(const evo_emit *e, evo_sink sink, char out[EVO_PART_SIZE]) {
    char name[EVO_PART_SIZE];
    evo_export_sink_name(e->kernel, sink, name);
    if (sink.kind == EVO_SINK_OUTPUT)
        snprintf(out, EVO_PART_SIZE, "*%.40s", name);
    else
        snprintf(out, EVO_PART_SIZE, "a%u", sink.index);
}

void evo_export_once(const evo_emit *e, const char *function) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    char to[EVO_PART_SIZE], name[EVO_PART_SIZE];
    if (e->chunks == 0) {
        once_target(e, pass->sinks[0], to);
        evo_text_append(e->out, "    %s%s%s(", pass->sink_count == 1 ? to : "",
                        pass->sink_count == 1 ? " = " : "", function);
        evo_export_list(e, LIST_ELEMENT_ARGUMENTS, e->out);
        evo_text_append(e->out, ");\n");
        return;
    }
    evo_text_append(e->out, "    {\n");
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_export_sink_name(k, pass->sinks[s], name);
        evo_text_append(e->out, "        %s %s%s[%u];\n",
                        evo_export_sink_ctype(k, pass->sinks[s]),
                        pass->sinks[s].kind == EVO_SINK_OUTPUT ? "tail_" : "", name,
                        evo_isa_lanes(e->isa));
    }
    evo_text_append(e->out, "        %s(", function);
    evo_export_list(e, LIST_TAIL_ARGUMENTS, e->out);
    evo_text_append(e->out, ");\n");
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_export_sink_name(k, pass->sinks[s], name);
        once_target(e, pass->sinks[s], to);
        evo_text_append(e->out, "        %s = %s%s[0];\n", to,
                        pass->sinks[s].kind == EVO_SINK_OUTPUT ? "tail_" : "", name);
    }
    evo_text_append(e->out, "    }\n");
}
