/* The portable form: each pass as a function of one element, in plain C. */
#include "export/internal.h"

#include <stdio.h>

static bool is_constant(evo_opcode op) {
    return op == EVO_OP_CONST_F32 || op == EVO_OP_CONST_F64 || op == EVO_OP_CONST_I32 ||
           op == EVO_OP_CONST_I64;
}

/* What a leaf that is no constant stands for. */
static void leaf_text(const evo_emit *e, const evo_instr *instr,
                      char out[EVO_PART_SIZE]) {
    const evo_kernel *k = e->kernel;
    evo_opcode op = (evo_opcode)instr->op;
    if (op >= EVO_OP_OUT_F32 && op <= EVO_OP_OUT_I64) {
        evo_storage storage = k->outputs[instr->imm];
        bool narrow = storage == EVO_STORE_U8 || storage == EVO_STORE_U16;
        snprintf(out, EVO_PART_SIZE, "%sagain%u", narrow ? "(int32_t)" : "",
                 (unsigned)instr->imm);
    } else if (op <= EVO_OP_IN_I64) {
        char name[EVO_PART_SIZE];
        evo_storage storage = k->inputs[instr->imm];
        bool narrow = storage == EVO_STORE_U8 || storage == EVO_STORE_U16;
        evo_export_arg_name(name, "x", (unsigned)instr->imm, k->input_count);
        snprintf(out, EVO_PART_SIZE, "%s%.40s", narrow ? "(int32_t)" : "", name);
    } else {
        const char *stem = op <= EVO_OP_PARAM_I64      ? "p"
                           : op <= EVO_OP_SCRATCH_I64  ? "scratch"
                           : op > EVO_OP_LEFT_I64      ? "right"
                           : op > EVO_OP_ACC_I64       ? "left"
                           : e->use.states[instr->imm] ? "state"
                                                       : "a";
        snprintf(out, EVO_PART_SIZE, "%s%u", stem, (unsigned)instr->imm);
    }
}

static void emit_instr(evo_emit *e, unsigned index, const char *indent) {
    const evo_instr *instr = &e->kernel->instrs[index];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    char names[3][EVO_PART_SIZE] = {"", "", ""}, text[EVO_SPELLING_SIZE];
    char comment[EVO_PART_SIZE] = "";
    if (is_constant((evo_opcode)instr->op)) {
        evo_export_constant(text, sizeof text, comment, sizeof comment, info->result,
                            instr->imm);
    } else if (info->flags & EVO_FLAG_LEAF) {
        leaf_text(e, instr, text);
    } else {
        const char *operands[3] = {names[0], names[1], names[2]};
        for (int j = 0; j < info->arg_count; j++)
            snprintf(names[j], sizeof names[j], "v%u", instr->args[j]);
        evo_export_scalar_expr(text, sizeof text, e->kernel, e->suffix, instr,
                               operands);
    }
    evo_text_append(e->out, "%sconst %s v%u = %s;", indent,
                    evo_export_ctype(info->result), index, text);
    if (comment[0] != '\0')
        evo_text_append(e->out, " /* %s */", comment);
    evo_text_append(e->out, "\n");
}

static void emit_block(evo_emit *e, const evo_block *block, const char *indent) {
    for (unsigned i = block->first; i < (unsigned)block->first + block->count; i++)
        if (e->use.live[i])
            emit_instr(e, i, indent);
}

/* Result s with the cast that its storage needs. */
static void emit_result(evo_emit *e, unsigned s) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    evo_storage storage = evo_export_sink_storage(e->kernel, pass->sinks[s]);
    bool narrow = storage == EVO_STORE_U8 || storage == EVO_STORE_U16;
    evo_text_append(e->out, "%s%s%sr%u", narrow ? "(" : "",
                    narrow ? evo_export_storage_ctype(storage) : "", narrow ? ")" : "",
                    s);
}

static void emit_results(evo_emit *e) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    char name[EVO_PART_SIZE];
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_sink sink = pass->sinks[s];
        evo_export_sink_name(e->kernel, sink, name);
        if (pass->sink_count == 1)
            evo_text_append(e->out, "    return ");
        else
            evo_text_append(e->out,
                            "    *%s%s = ", sink.kind == EVO_SINK_SCRATCH ? "to_" : "",
                            name);
        emit_result(e, s);
        evo_text_append(e->out, ";\n");
    }
}

static void emit_assignments(evo_emit *e, const evo_block *block, const char *indent) {
    for (unsigned s = 0; s < e->kernel->passes[e->pass].sink_count; s++)
        evo_text_append(e->out, "%sr%u = v%u;\n", indent, s, block->results[s]);
}

static void emit_eager(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    emit_block(e, &pass->blocks[0], "    ");
    for (unsigned s = 0; s < pass->sink_count; s++)
        evo_text_append(e->out, "    %s%s r%u = v%u;\n",
                        evo_export_blocks(e) == 1 ? "const " : "",
                        evo_export_ctype(evo_export_sink_type(k, pass->sinks[s])), s,
                        pass->blocks[0].results[s]);
    for (unsigned b = 1; b < evo_export_blocks(e); b++) {
        const evo_block *block = &pass->blocks[b];
        evo_text_append(e->out, "    if (v%u) {\n", block->predicate);
        emit_block(e, block, "        ");
        emit_assignments(e, block, "        ");
        evo_text_append(e->out, "    }\n");
    }
}

/* ---- One block alone ------------------------------------------------------- */

/* Where a region is no rare repair but an expansion of its own, one element pays for
 * one of them: the last region whose predicate holds, or the main block. Values of the
 * main block are then computed where they are needed, before the choice if it needs
 * them. */
static bool chooses(const evo_emit *e) {
    return evo_export_largest_region(e) >= EVO_LARGE;
}

typedef struct value_set {
    bool has[EVO_MAX_INSTRS];
} value_set;

static void add_operands(const evo_emit *e, unsigned i, value_set *needed) {
    const evo_instr *instr = &e->kernel->instrs[i];
    for (int j = 0; j < evo_instr_get((evo_opcode)instr->op)->arg_count; j++)
        needed->has[instr->args[j]] = true;
}

/* Prints what `needed` lacks in `done` of the main block, operands included, and adds
 * it there. */
static void emit_needed(evo_emit *e, value_set *needed, value_set *done,
                        const char *indent) {
    const evo_block *main_block = &e->kernel->passes[e->pass].blocks[0];
    unsigned first = main_block->first, end = first + main_block->count;
    for (unsigned i = end; i-- > first;)
        if (needed->has[i])
            add_operands(e, i, needed);
    for (unsigned i = first; i < end; i++) {
        if (!needed->has[i] || done->has[i])
            continue;
        emit_instr(e, i, indent);
        done->has[i] = true;
    }
}

static void emit_choice(evo_emit *e, const evo_block *block, const value_set *before) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    value_set needed = {{false}}, done = *before;
    bool is_main = block == &pass->blocks[0];
    for (unsigned s = 0; s < pass->sink_count; s++)
        needed.has[block->results[s]] = true;
    for (unsigned i = block->first; i < (unsigned)block->first + block->count; i++)
        if (!is_main && e->use.live[i])
            add_operands(e, i, &needed);
    emit_needed(e, &needed, &done, "        ");
    if (!is_main)
        emit_block(e, block, "        ");
    emit_assignments(e, block, "        ");
}

static void emit_lazy(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    value_set needed = {{false}}, done = {{false}};
    for (unsigned b = 1; b < evo_export_blocks(e); b++)
        needed.has[pass->blocks[b].predicate] = true;
    emit_needed(e, &needed, &done, "    ");
    for (unsigned s = 0; s < pass->sink_count; s++)
        evo_text_append(e->out, "    %s r%u;\n",
                        evo_export_ctype(evo_export_sink_type(k, pass->sinks[s])), s);
    evo_text_append(e->out, "    ");
    for (unsigned b = evo_export_blocks(e); b-- > 1;) {
        evo_text_append(e->out, "if (v%u) {\n", pass->blocks[b].predicate);
        emit_choice(e, &pass->blocks[b], &done);
        evo_text_append(e->out, "    } else ");
    }
    evo_text_append(e->out, "{\n");
    emit_choice(e, &pass->blocks[0], &done);
    evo_text_append(e->out, "    }\n");
}

static void emit_element(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    evo_export_analyse(e);
    evo_text_append(e->out, "static inline %s evo_element%s(",
                    pass->sink_count == 1 ? evo_export_sink_ctype(k, pass->sinks[0])
                                          : "void",
                    evo_export_pass_digit(e));
    evo_export_list(e, LIST_ELEMENT_PARAMETERS, e->out);
    evo_text_append(e->out, ") {\n");
    if (chooses(e))
        emit_lazy(e);
    else
        emit_eager(e);
    emit_results(e);
    evo_text_append(e->out, "}\n\n");
}

void evo_export_elements(const evo_kernel *kernel, const char *suffix, evo_text *out) {
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        evo_emit e = {.kernel = kernel, .suffix = suffix, .pass = p, .out = out};
        emit_element(&e);
    }
}

/* ---- Arrays ---------------------------------------------------------------- */

/* Blocked accumulators take up each step whose last element this was. */
static void emit_full_steps(evo_emit *e) {
    unsigned size = evo_export_step_elements(e);
    bool any = false;
    for (unsigned j = 0; j < e->kernel->accumulator_count; j++)
        any |= e->use.accumulates[j] && e->kernel->accumulators[j].blocked;
    if (!any)
        return;
    evo_text_append(e->out, "        if (i %% %u == %u || i + 1 == n) {\n", size,
                    size - 1);
    evo_export_end_step(e, "            ", e->out);
    evo_text_append(e->out, "        }\n");
}

/* One pass over the array, element by element; element i's lane is i mod L. */
static void emit_loop(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    char name[EVO_PART_SIZE];
    evo_export_analyse(e);
    evo_export_lanes_declare(e, true, e->out);
    evo_text_append(e->out, "    for (size_t i = 0; i < n; i++) {\n");
    for (unsigned s = 0; s < pass->sink_count && pass->sink_count > 1; s++) {
        if (pass->sinks[s].kind != EVO_SINK_ACCUMULATOR)
            continue;
        evo_export_sink_name(k, pass->sinks[s], name);
        evo_text_append(e->out, "        %s %s;\n",
                        evo_export_sink_ctype(k, pass->sinks[s]), name);
    }
    evo_text_append(e->out, "        ");
    if (pass->sink_count == 1) {
        bool total = pass->sinks[0].kind == EVO_SINK_ACCUMULATOR;
        evo_export_sink_name(k, pass->sinks[0], name);
        evo_text_append(e->out, "%s%s%s%s%s = ", total ? "const " : "",
                        total ? evo_export_sink_ctype(k, pass->sinks[0]) : "",
                        total ? " " : "", name, total ? "" : "[i]");
    }
    evo_text_append(e->out, "evo_element%s(", evo_export_pass_digit(e));
    evo_export_list(e, LIST_ELEMENT_ARGUMENTS, e->out);
    evo_text_append(e->out, ");\n");
    for (unsigned s = 0; s < pass->sink_count; s++) {
        if (pass->sinks[s].kind != EVO_SINK_ACCUMULATOR)
            continue;
        char lane[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
        unsigned j = pass->sinks[s].index;
        evo_export_sink_name(k, pass->sinks[s], name);
        snprintf(lane, sizeof lane, "i %% %u", evo_export_step_elements(e));
        evo_export_accumulate(k, j, lane, name, text, sizeof text);
        evo_text_append(e->out, "        %s;\n", text);
    }
    emit_full_steps(e);
    evo_text_append(e->out, "    }\n");
    evo_export_lanes_fold(e, e->out);
}

void evo_export_portable_array(const evo_kernel *kernel, const char *suffix,
                               evo_text *out) {
    evo_text_append(out, "static void evo_array_portable(");
    evo_export_array_parameters(kernel, true, out);
    evo_text_append(out, ") {\n");
    evo_export_unused_parameters(kernel, true, out);
    evo_export_totals_declare(kernel, out);
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        evo_emit e = {.kernel = kernel, .suffix = suffix, .pass = p, .out = out};
        char function[EVO_PART_SIZE];
        evo_export_analyse(&e);
        snprintf(function, sizeof function, "evo_element%s", evo_export_pass_digit(&e));
        if (kernel->passes[p].kind == EVO_PASS_COMBINE)
            evo_export_combine(&e, function);
        else if (kernel->passes[p].kind == EVO_PASS_ONCE)
            evo_export_once(&e, function);
        else
            emit_loop(&e);
    }
    evo_text_append(out, "}\n\n");
}
