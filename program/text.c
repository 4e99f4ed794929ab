/* The text form of kernels: printing (docs/program-format.md, the inverse is parse.c).
 */
#include "program/program.h"

#include <inttypes.h>

#include "program/structure.h"

static void append_constant(evo_text *text, evo_type type, uint64_t bits) {
    char number[32];
    switch (type) {
    case EVO_TYPE_F32:
    case EVO_TYPE_F64:
        evo_float_print(type, bits, number);
        evo_text_append(text, " %s", number);
        break;
    case EVO_TYPE_I32:
        evo_text_append(text, " %" PRId32, (int32_t)(uint32_t)bits);
        break;
    default:
        evo_text_append(text, " %" PRId64, (int64_t)bits);
        break;
    }
}

static void append_float(evo_text *text, double value) {
    union {
        double value;
        uint64_t bits;
    } word = {.value = value};
    append_constant(text, EVO_TYPE_F64, word.bits);
}

static void append_table(evo_text *text, const evo_kernel *k, int index) {
    const evo_table *t = &k->tables[index];
    evo_text_append(text, "table t%d %s %s", index, evo_type_name(t->type),
                    evo_generator_name(t->generator));
    if (t->generator != EVO_GENERATOR_NONE) {
        evo_text_append(text, " step");
        append_float(text, t->step);
        evo_text_append(text, " shift");
        append_float(text, t->shift);
    }
    evo_text_append(text, " :");
    for (int i = 0; i < t->size; i++)
        append_constant(text, t->type, k->table_data[t->first + i]);
    evo_text_append(text, "\n");
}

static void append_header(evo_text *text, const evo_kernel *k) {
    evo_text_append(text, "kernel %s\n", k->name);
    for (int i = 0; i < k->input_count; i++)
        evo_text_append(text, "input %s\n", evo_storage_name(k->inputs[i]));
    for (int i = 0; i < k->output_count; i++)
        evo_text_append(text, "output %s%s\n", k->output_row[i] ? "row " : "",
                        evo_storage_name(k->outputs[i]));
    for (int i = 0; i < k->param_count; i++)
        evo_text_append(text, "param %s\n", evo_type_name(k->params[i]));
    for (int i = 0; i < k->scratch_count; i++)
        evo_text_append(text, "scratch %s\n", evo_type_name(k->scratch[i]));
    for (int i = 0; i < k->accumulator_count; i++) {
        const evo_instr_info *info = evo_instr_get(k->accumulators[i].op);
        if (evo_accumulator_carries(&k->accumulators[i]))
            evo_text_append(text, "accumulator carry %s", evo_type_name(info->result));
        else
            evo_text_append(text, "accumulator %s", info->name);
        append_constant(text, info->result, k->accumulators[i].init);
        evo_text_append(text, "%s\n", k->accumulators[i].blocked ? " blocked" : "");
    }
    for (int i = 0; i < k->table_count; i++)
        append_table(text, k, i);
}

static void append_instr(evo_text *text, const evo_kernel *k, int index) {
    const evo_instr *instr = &k->instrs[index];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    evo_text_append(text, "  v%d = %s", index, info->name);
    switch (evo_imm_kind_of((evo_opcode)instr->op)) {
    case EVO_IMM_NONE:
        break;
    case EVO_IMM_CONST:
        append_constant(text, info->result, instr->imm);
        break;
    case EVO_IMM_TABLE:
        evo_text_append(text, " t%d", (int)instr->imm);
        break;
    default:
        evo_text_append(text, " %d", (int)instr->imm);
        break;
    }
    for (int a = 0; a < info->arg_count; a++)
        evo_text_append(text, " v%d", instr->args[a]);
    evo_text_append(text, "\n");
}

static void append_block(evo_text *text, const evo_kernel *k, const evo_pass *pass,
                         const evo_block *block) {
    for (int i = 0; i < block->count; i++)
        append_instr(text, k, block->first + i);
    for (int s = 0; s < pass->sink_count; s++)
        evo_text_append(text, "  %s %d v%d\n",
                        evo_sink_name((evo_sink_kind)pass->sinks[s].kind),
                        pass->sinks[s].index, block->results[s]);
}

static void append_pass_line(evo_text *text, const evo_pass *pass) {
    if (pass->kind == EVO_PASS_COMBINE) {
        evo_text_append(text, "combine\n");
    } else if (pass->kind == EVO_PASS_ONCE) {
        evo_text_append(text, "pass once\n");
    } else {
        evo_text_append(text, "pass unroll %d", pass->unroll);
        if (pass->prefetch != 0)
            evo_text_append(text, " prefetch %" PRIu32, pass->prefetch);
        evo_text_append(text, "%s\n", pass->stream ? " stream" : "");
    }
}

void evo_kernel_print(const evo_kernel *kernel, evo_text *text) {
    append_header(text, kernel);
    for (int p = 0; p < kernel->pass_count; p++) {
        const evo_pass *pass = &kernel->passes[p];
        append_pass_line(text, pass);
        append_block(text, kernel, pass, &pass->blocks[0]);
        for (int b = 1; b < pass->block_count; b++) {
            const evo_block *block = &pass->blocks[b];
            evo_text_append(text, "region %s v%d\n",
                            block->mode == EVO_REGION_BRANCH ? "branch" : "select",
                            block->predicate);
            append_block(text, kernel, pass, block);
        }
    }
    evo_text_append(text, "end\n");
}
