/* Accumulators in C: lanes, their fold or combination, and the totals that later passes
 * read. */
#include "export/internal.h"

#include <stdio.h>

unsigned evo_export_step_elements(const evo_emit *e) {
    return (unsigned)EVO_LANES * e->kernel->passes[e->pass].unroll;
}

unsigned evo_export_state_lanes(const evo_emit *e, unsigned j) {
    return evo_accumulator_lanes(&e->kernel->accumulators[j],
                                 &e->kernel->passes[e->pass]);
}

bool evo_export_accumulates(const evo_emit *e) {
    for (unsigned j = 0; j < EVO_MAX_ACCUMULATORS; j++)
        if (e->use.accumulates[j])
            return true;
    return false;
}

static void apply(const evo_kernel *kernel, unsigned accumulator, const char *acc,
                  const char *value, char *out, size_t size) {
    evo_instr instr = {.op = (uint16_t)kernel->accumulators[accumulator].op};
    const char *const operands[3] = {acc, value, ""};
    char text[EVO_SPELLING_SIZE];
    evo_export_scalar_expr(text, sizeof text, kernel, "", &instr, operands);
    evo_export_expand(out, size, "$a = $b", acc, text, "", "");
}

void evo_export_accumulate(const evo_kernel *kernel, unsigned accumulator,
                           const char *lane, const char *value, char *out,
                           size_t size) {
    const evo_accumulator *acc = &kernel->accumulators[accumulator];
    char to[EVO_PART_SIZE];
    snprintf(to, sizeof to, "%s%u[%.40s]", acc->blocked ? "block" : "lanes",
             accumulator, lane);
    if (evo_accumulator_carries(acc) || acc->blocked)
        evo_export_expand(out, size, "$a = $b", to, value, "", "");
    else
        apply(kernel, accumulator, to, value, out, size);
}

void evo_export_end_step(const evo_emit *e, const char *indent, evo_text *out) {
    for (unsigned j = 0; j < e->kernel->accumulator_count; j++)
        if (e->use.accumulates[j] && e->kernel->accumulators[j].blocked)
            evo_text_append(out, "%sevo_add_block(block%u, %u, lanes%u);\n", indent, j,
                            evo_export_step_elements(e), j);
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
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j])
            continue;
        const evo_accumulator *acc = &k->accumulators[j];
        unsigned lanes = evo_export_state_lanes(e, j);
        evo_type type = evo_accumulator_type(acc);
        char value[EVO_PART_SIZE], comment[EVO_PART_SIZE];
        /* A combination reads, and fills, whole vectors. */
        bool padded = !initialise && evo_accumulator_carries(acc);
        evo_text_append(out, "    %s lanes%u[%u]%s;\n", evo_export_ctype(type), j,
                        padded ? lanes + evo_isa_lanes(e->isa) : lanes,
                        padded ? " = {0}" : "");
        if (acc->blocked)
            evo_text_append(out,
                            "    float block%u[%u];\n"
                            "    for (size_t l = 0; l < %u; l++)\n"
                            "        block%u[l] = -0.0f;\n",
                            j, evo_export_step_elements(e), evo_export_step_elements(e),
                            j);
        if (!initialise)
            continue;
        evo_export_constant(value, sizeof value, comment, sizeof comment, type,
                            acc->init);
        evo_text_append(
            out, "    for (size_t l = 0; l < %u; l++)\n        lanes%u[l] = %s;\n",
            lanes, j, value);
    }
}

/* One accumulator in registers: first whole ones, then within the last. */
static void fold_registers(const evo_emit *e, unsigned j, evo_text *out) {
    evo_opcode op = e->kernel->accumulators[j].op;
    const evo_instr_info *info = evo_instr_get(op);
    evo_storage storage = evo_export_type_storage(info->result);
    unsigned lanes = evo_isa_lanes(e->isa) / (evo_export_wide(info->result) ? 2 : 1);
    unsigned registers = evo_export_state_lanes(e, j) / lanes;
    const char *spelling = e->isa == EVO_ISA_AVX512 ? info->avx512 : info->avx2;
    char low[EVO_PART_SIZE], high[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
    for (unsigned r = 0; r < registers; r++) {
        snprintf(low, sizeof low, "lanes%u + %u", j, r * lanes);
        evo_export_expand(text, sizeof text, evo_export_load(e->isa, storage), low, "",
                          "", "");
        evo_text_append(out, "    %s fold%u_%u = %s;\n",
                        evo_export_vector(e->isa, info->result), j, r, text);
    }
    for (unsigned half = registers / 2; half > 0; half /= 2)
        for (unsigned r = 0; r < half; r++) {
            snprintf(low, sizeof low, "fold%u_%u", j, r);
            snprintf(high, sizeof high, "fold%u_%u", j, r + half);
            evo_export_expand(text, sizeof text, spelling, low, high, "", "");
            evo_text_append(out, "    %s = %s;\n", low, text);
        }
    for (unsigned half = lanes / 2; half > 0; half /= 2) {
        char upper[EVO_SPELLING_SIZE];
        snprintf(low, sizeof low, "fold%u_0", j);
        evo_export_expand(upper, sizeof upper,
                          evo_export_upper(e->isa, info->result, half), low, "", "",
                          "");
        evo_export_expand(text, sizeof text, spelling, low, upper, "", "");
        evo_text_append(out, "    %s = %s;\n", low, text);
    }
    snprintf(high, sizeof high, "lanes%u", j);
    snprintf(low, sizeof low, "fold%u_0", j);
    evo_export_expand(text, sizeof text, evo_export_store(e->isa, storage), high, low,
                      "", "");
    evo_text_append(out, "    %s;\n    a%u = lanes%u[0];\n", text, j, j);
}

void evo_export_lanes_fold(const evo_emit *e, evo_text *out) {
    const evo_kernel *k = e->kernel;
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j] || evo_accumulator_carries(&k->accumulators[j]))
            continue;
        if (e->isa != EVO_ISA_PORTABLE) {
            fold_registers(e, j, out);
            continue;
        }
        char to[EVO_PART_SIZE], from[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
        snprintf(to, sizeof to, "lanes%u[l]", j);
        snprintf(from, sizeof from, "lanes%u[l + h]", j);
        apply(k, j, to, from, text, sizeof text);
        evo_text_append(out,
                        "    for (size_t h = %u; h > 0; h /= 2)\n"
                        "        for (size_t l = 0; l < h; l++)\n"
                        "            %s;\n    a%u = lanes%u[0];\n",
                        evo_export_state_lanes(e, j) / 2, text, j, j);
    }
}

/* The upper lanes of what is left of a vector, half of them, to right0... A 64-bit
 * vector is two registers, of which the upper one comes first. */
static void copy_upper(const evo_emit *e, unsigned half, evo_text *out) {
    unsigned lanes = evo_isa_lanes(e->isa);
    for (unsigned j = 0; j < e->kernel->accumulator_count; j++) {
        if (!e->use.right[j])
            continue;
        evo_type type = evo_instr_get(e->kernel->accumulators[j].op)->result;
        evo_storage storage = evo_export_type_storage(type);
        bool apart = evo_export_wide(type) && half == lanes / 2;
        char to[EVO_PART_SIZE], from[EVO_PART_SIZE], loaded[EVO_SPELLING_SIZE];
        char upper[EVO_SPELLING_SIZE], text[EVO_SPELLING_SIZE];
        snprintf(to, sizeof to, "right%u", j);
        snprintf(from, sizeof from, "lanes%u + %u", j, apart ? half : 0);
        evo_export_expand(loaded, sizeof loaded, evo_export_load(e->isa, storage), from,
                          "", "", "");
        snprintf(upper, sizeof upper, "%s", loaded);
        if (!apart)
            evo_export_expand(upper, sizeof upper, evo_export_upper(e->isa, type, half),
                              loaded, "", "", "");
        evo_export_expand(text, sizeof text, evo_export_store(e->isa, storage), to,
                          upper, "", "");
        evo_text_append(out, "    %s;\n", text);
    }
}

/* The same of states, by the function of the combination, one vector at a time. */
static void combine_vectors(const evo_emit *e, const char *function) {
    unsigned lanes = evo_isa_lanes(e->isa);
    unsigned first = (unsigned)EVO_LANES * e->kernel->passes[e->pass - 1].unroll / 2;
    if (first >= lanes) {
        evo_text_append(e->out,
                        "    for (size_t h = %u; h >= %u; h /= 2)\n"
                        "        for (size_t l = 0; l < h; l += %u)\n            %s(",
                        first, lanes, lanes, function);
        evo_export_list(e, LIST_COMBINE_ARGUMENTS, e->out);
        evo_text_append(e->out, ");\n");
    }
    for (unsigned j = 0; j < e->kernel->accumulator_count; j++)
        if (e->use.right[j])
            evo_text_append(
                e->out, "    %s right%u[%u] = {0};\n",
                evo_export_ctype(evo_instr_get(e->kernel->accumulators[j].op)->result),
                j, lanes);
    for (unsigned half = lanes / 2; half > 0; half /= 2) {
        copy_upper(e, half, e->out);
        evo_text_append(e->out, "    %s(", function);
        evo_export_list(e, LIST_HALVES_ARGUMENTS, e->out);
        evo_text_append(e->out, ");\n");
    }
}

static void combine_elements(const evo_emit *e, const char *function) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    bool one = pass->sink_count == 1;
    evo_text_append(e->out,
                    "    for (size_t h = %u; h > 0; h /= 2)\n"
                    "        for (size_t l = 0; l < h; l++) {\n",
                    (unsigned)EVO_LANES * pass[-1].unroll / 2);
    for (unsigned s = 0; s < pass->sink_count && !one; s++)
        evo_text_append(e->out, "            %s value%u;\n",
                        evo_export_sink_ctype(k, pass->sinks[s]), pass->sinks[s].index);
    evo_text_append(e->out, "            ");
    if (one)
        evo_text_append(e->out, "lanes%u[l] = ", pass->sinks[0].index);
    evo_text_append(e->out, "%s(", function);
    evo_export_list(e, LIST_ELEMENT_ARGUMENTS, e->out);
    evo_text_append(e->out, ");\n");
    for (unsigned s = 0; s < pass->sink_count && !one; s++)
        evo_text_append(e->out, "            lanes%u[l] = value%u;\n",
                        pass->sinks[s].index, pass->sinks[s].index);
    evo_text_append(e->out, "        }\n");
}

void evo_export_combine(const evo_emit *e, const char *function) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    if (e->chunks == 0)
        combine_elements(e, function);
    else
        combine_vectors(e, function);
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
