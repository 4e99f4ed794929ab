/* Array functions in intrinsics: full steps, then single chunks, then a padded chunk.
 *
 * A pass without accumulators ends with chunks straight from the arrays and one through
 * zero-padded buffers. With accumulators the registers are spilled to one lane each
 * after the full steps; the rest goes chunk by chunk through buffers, its operands
 * being accumulated by scalar code into the lanes that those elements have in the
 * definition.
 */
#include "export/internal.h"

#include <stdio.h>
#include <string.h>

/* ---- Accumulators in registers --------------------------------------------- */

static unsigned accumulator_registers(const evo_emit *e, unsigned j) {
    evo_type type = evo_accumulator_type(&e->kernel->accumulators[j]);
    return evo_export_state_lanes(e, j) / evo_isa_lanes(e->isa) *
           (evo_export_wide(type) ? 2 : 1);
}

static void declare_registers(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j])
            continue;
        evo_type type = evo_instr_get(k->accumulators[j].op)->result;
        char value[EVO_PART_SIZE], comment[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
        unsigned registers = accumulator_registers(e, j);
        evo_export_constant(value, sizeof value, comment, sizeof comment, type,
                            k->accumulators[j].init);
        evo_export_expand(text, sizeof text, evo_export_broadcast(e->isa, type), value,
                          "", "", "");
        evo_text_append(e->out, "    %s acc%u[%u];\n", evo_export_vector(e->isa, type),
                        j, registers);
        for (unsigned r = 0; r < registers; r++)
            evo_text_append(e->out, "    acc%u[%u] = %s;\n", j, r, text);
    }
}

static void spill_registers(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j])
            continue;
        evo_type type = evo_instr_get(k->accumulators[j].op)->result;
        unsigned lanes = evo_isa_lanes(e->isa) / (evo_export_wide(type) ? 2 : 1);
        for (unsigned r = 0; r < accumulator_registers(e, j); r++) {
            char pointer[EVO_PART_SIZE], from[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
            snprintf(pointer, sizeof pointer, "lanes%u + %u", j, r * lanes);
            snprintf(from, sizeof from, "acc%u[%u]", j, r);
            evo_export_expand(text, sizeof text,
                              evo_export_store(e->isa, evo_export_type_storage(type)),
                              pointer, from, "", "");
            evo_text_append(e->out, "    %s;\n", text);
        }
    }
}

/* ---- The rest of the array ------------------------------------------------- */

void evo_export_open_buffers(evo_emit *e, unsigned size, const char *indent) {
    const evo_kernel *k = e->kernel;
    char name[EVO_PART_SIZE];
    for (unsigned j = 0; j < k->input_count; j++) {
        if (!e->use.inputs[j])
            continue;
        evo_export_arg_name(name, "x", j, k->input_count);
        evo_text_append(e->out, "%s%s tail_%s[%u] = {0};\n", indent,
                        evo_export_storage_ctype(k->inputs[j]), name, size);
        evo_text_append(e->out, "%smemcpy(tail_%s, %s + i, m * sizeof *%s);\n", indent,
                        name, name, name);
    }
    for (unsigned j = 0; j < k->scratch_count; j++) {
        if (!e->use.scratch_read[j] && !e->use.scratch_written[j])
            continue;
        evo_text_append(e->out, "%s%s tail_scratch%u[%u]%s;\n", indent,
                        evo_export_ctype(k->scratch[j]), j, size,
                        e->use.scratch_read[j] ? " = {0}" : "");
        if (e->use.scratch_read[j])
            evo_text_append(
                e->out,
                "%smemcpy(tail_scratch%u, scratch%u + i, m * sizeof *scratch%u);\n",
                indent, j, j, j);
    }
    for (unsigned j = 0; j < k->output_count; j++) {
        if (!e->use.outputs[j] && !e->use.outputs_read[j])
            continue;
        evo_export_arg_name(name, "y", j, k->output_count);
        evo_text_append(e->out, "%s%s tail_%s[%u]%s;\n", indent,
                        evo_export_storage_ctype(k->outputs[j]), name, size,
                        e->use.outputs_read[j] ? " = {0}" : "");
        if (e->use.outputs_read[j])
            evo_text_append(e->out, "%smemcpy(tail_%s, %s + i, m * sizeof *%s);\n",
                            indent, name, name, name);
    }
    for (unsigned j = 0; j < k->accumulator_count; j++)
        if (e->use.accumulates[j])
            evo_text_append(
                e->out, "%s%s value%u[%u];\n", indent,
                evo_export_ctype(evo_accumulator_value_type(&k->accumulators[j])), j,
                size);
}

static void close_buffers(evo_emit *e, const char *indent) {
    const evo_kernel *k = e->kernel;
    char name[EVO_PART_SIZE];
    for (unsigned j = 0; j < k->scratch_count; j++)
        if (e->use.scratch_written[j])
            evo_text_append(
                e->out,
                "%smemcpy(scratch%u + i, tail_scratch%u, m * sizeof *scratch%u);\n",
                indent, j, j, j);
    for (unsigned j = 0; j < k->output_count; j++) {
        if (!e->use.outputs[j])
            continue;
        evo_export_arg_name(name, "y", j, k->output_count);
        evo_text_append(e->out, "%smemcpy(%s + i, tail_%s, m * sizeof *%s);\n", indent,
                        name, name, name);
    }
    for (unsigned j = 0; j < k->accumulator_count; j++) {
        if (!e->use.accumulates[j])
            continue;
        char value[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
        snprintf(value, sizeof value, "value%u[l]", j);
        evo_export_accumulate(k, j, "base + l", value, text, sizeof text);
        evo_text_append(e->out, "%sfor (size_t l = 0; l < m; l++)\n%s    %s;\n", indent,
                        indent, text);
    }
}

static void call(evo_emit *e, const char *function, list_kind kind, const char *before,
                 const char *after) {
    evo_text_append(e->out, "%s%s(", before, function);
    evo_export_list(e, kind, e->out);
    evo_text_append(e->out, ")%s\n", after);
}

static void emit_rest(evo_emit *e, const char *function, bool chunks) {
    unsigned lanes = evo_isa_lanes(e->isa);
    if (evo_export_accumulates(e)) {
        evo_text_append(e->out,
                        "    for (size_t base = 0; i < n; base += %u, i += %u) {\n"
                        "        const size_t m = n - i < %u ? n - i : %u;\n",
                        lanes, lanes, lanes, lanes);
    } else {
        if (chunks) {
            evo_text_append(e->out, "    for (; n - i >= %u; i += %u)\n", lanes, lanes);
            call(e, function, LIST_STEP_ARGUMENTS, "        ", ";");
        }
        evo_text_append(e->out, "    if (i < n) {\n        const size_t m = n - i;\n");
    }
    evo_export_open_buffers(e, lanes, "        ");
    call(e, function, LIST_TAIL_ARGUMENTS, "        ", ";");
    close_buffers(e, "        ");
    evo_text_append(e->out, "    }\n");
}

/* ---- Passes ---------------------------------------------------------------- */

static void analyse(evo_emit *e, bool fast) {
    e->fast = fast;
    evo_export_analyse(e);
}

/* Full steps. Where fast steps are a function of their own, one that takes a region is
 * left to the other function, and so are those after it while they take one, too. */
static void emit_steps(evo_emit *e, unsigned elements, const char *fast,
                       const char *rare) {
    if (fast == NULL) {
        evo_text_append(e->out, "    for (; n - i >= %u; i += %u)\n", elements,
                        elements);
        call(e, rare, LIST_STEP_ARGUMENTS, "        ", ";");
        return;
    }
    char before[EVO_PART_SIZE];
    snprintf(before, sizeof before, "        while (n - i >= %u && ", elements);
    evo_text_append(e->out, "    while (n - i >= %u) {\n", elements);
    analyse(e, true);
    call(e, fast, LIST_STEP_ARGUMENTS, before, ")");
    analyse(e, false);
    evo_text_append(e->out,
                    "            i += %u;\n"
                    "        for (int rare = 1; rare && n - i >= %u; i += %u)\n",
                    elements, elements, elements);
    call(e, rare, LIST_STEP_ARGUMENTS, "            rare = ", ";");
    evo_text_append(e->out, "    }\n");
}

/* "evo_STEM0_avx2", the digit where there are several passes. */
static void name_function(const evo_emit *e, const char *stem,
                          char out[EVO_PART_SIZE]) {
    snprintf(out, EVO_PART_SIZE, "evo_%s%s_%s", stem, evo_export_pass_digit(e),
             evo_export_isa_suffix(e->isa));
}

/* Full steps with stores past the caches, where the outputs are aligned. */
static void emit_stream(evo_emit *e, unsigned elements, evo_text *functions,
                        evo_text *known) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    char function[EVO_PART_SIZE], name[EVO_PART_SIZE];
    name_function(e, "stream", function);
    e->stream = true;
    evo_text_append(functions, "/* %u elements, past the caches. */\n", elements);
    evo_export_step(e, function, STEP_INLINED, functions, known);
    e->stream = false;
    evo_text_append(e->out, "    if (((");
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_export_sink_name(e->kernel, pass->sinks[s], name);
        evo_text_append(e->out, "%s(uintptr_t)%s", s > 0 ? " | " : "", name);
    }
    evo_text_append(e->out,
                    ") & 63) == 0) {\n"
                    "        for (; n - i >= %u; i += %u)\n",
                    elements, elements);
    call(e, function, LIST_STEP_ARGUMENTS, "            ", ";");
    evo_text_append(e->out, "        _mm_sfence();\n    }\n");
}

/* A combination or a pass once: one vector, its values in memory. */
static bool emit_once(evo_emit *e, evo_text *functions, evo_text *known) {
    bool combine = e->kernel->passes[e->pass].kind == EVO_PASS_COMBINE;
    char function[EVO_PART_SIZE];
    e->chunks = 1;
    e->spill = true;
    evo_export_analyse(e);
    name_function(e, combine ? "combine" : "once", function);
    evo_text_append(functions,
                    combine ? "/* Lanes l to %u behind it. */\n"
                            : "/* Once a row, in %u equal lanes. */\n",
                    combine ? evo_isa_lanes(e->isa) - 1 : evo_isa_lanes(e->isa));
    evo_export_step(e, function, STEP_INLINED, functions, known);
    if (combine)
        evo_export_combine(e, function);
    else
        evo_export_once(e, function);
    return !e->failed;
}

/* The loop of one pass, to `out`; its functions, to `functions`. */
static bool emit_sweep(evo_emit *e, bool declare_i, evo_text *functions,
                       evo_text *known) {
    char step[EVO_PART_SIZE], fast[EVO_PART_SIZE], chunk[EVO_PART_SIZE];
    e->chunks = 1;
    e->spill = false;
    evo_export_analyse(e);
    if (evo_export_batches(e))
        return evo_export_batch(e, functions, known);
    unsigned elements = evo_kernel_step(e->kernel, (int)e->pass, e->isa);
    e->chunks = elements / evo_isa_lanes(e->isa);
    bool accumulates = evo_export_accumulates(e), two = e->chunks > 1 || accumulates;
    bool splits = evo_export_splits(e);
    name_function(e, splits ? "rare" : "step", step);
    name_function(e, "step", fast);
    name_function(e, "chunk", chunk);
    evo_text_append(functions, "/* %u elements%s. */\n", elements,
                    splits ? "; whether there are rare ones" : "");
    evo_export_step(e, step, splits ? STEP_RARE : STEP_INLINED, functions, known);
    if (splits) {
        analyse(e, true);
        evo_text_append(functions, "/* %u elements, or 0 if there are rare ones. */\n",
                        elements);
        evo_export_step(e, fast, STEP_FAST, functions, known);
        analyse(e, false);
    }
    evo_text_append(e->out, "    %si = 0;\n", declare_i ? "size_t " : "");
    if (evo_pass_streams(&e->kernel->passes[e->pass]))
        emit_stream(e, elements, functions, known);
    if (accumulates)
        declare_registers(e);
    emit_steps(e, elements, splits ? fast : NULL, step);
    if (accumulates) {
        evo_export_lanes_declare(e, false, e->out);
        spill_registers(e);
    }
    if (two) {
        e->chunks = 1;
        e->spill = true;
        evo_export_analyse(e);
        evo_text_append(functions, "/* %u elements%s. */\n", evo_isa_lanes(e->isa),
                        accumulates ? "; what is to be accumulated goes to memory"
                                    : "");
        evo_export_step(e, chunk, STEP_CALLED, functions, known);
    }
    emit_rest(e, two ? chunk : step, two);
    evo_export_end_step(e, "    ", e->out);
    evo_export_lanes_fold(e, e->out);
    return !e->failed;
}

bool evo_export_vector_array(const evo_kernel *kernel, const char *suffix, evo_isa isa,
                             evo_text *known, evo_text *out) {
    evo_text body;
    bool ok = true, declared = false;
    evo_text_init(&body);
    evo_text_append(&body, "static EVO_%s_TARGET void evo_array_%s(",
                    isa == EVO_ISA_AVX512 ? "AVX512" : "AVX2",
                    evo_export_isa_suffix(isa));
    evo_export_array_parameters(kernel, true, &body);
    evo_text_append(&body, ") {\n");
    evo_export_unused_parameters(kernel, true, &body);
    evo_export_totals_declare(kernel, &body);
    for (unsigned p = 0; p < kernel->pass_count && ok; p++) {
        evo_emit e = {
            .kernel = kernel, .suffix = suffix, .isa = isa, .pass = p, .out = &body};
        if (kernel->passes[p].kind != EVO_PASS_SWEEP) {
            ok = emit_once(&e, out, known);
            continue;
        }
        ok = emit_sweep(&e, !declared, out, known);
        declared = true;
    }
    evo_text_append(&body, "}\n\n");
    if (body.failed)
        out->failed = true;
    else
        evo_text_append_bytes(out, body.data, body.length);
    evo_text_clear(&body);
    return ok;
}
