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
        evo_text_append(out, "    %s lanes%u[%u];\n", evo_export_ctype(type), j, lanes);
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
        if (!e->use.accumulates[j])
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
