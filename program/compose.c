/* Kernels one after the other as one kernel: how a kernel on floats becomes one on
 * encodings, with what decodes before its inputs and what encodes behind its outputs.
 */
#include "program/program.h"

#include <string.h>

#include "program/structure.h"

typedef struct composing {
    const evo_kernel *before, *kernel, *behind;
    evo_kernel *out;
    evo_value map[EVO_MAX_INSTRS]; /* where values of the kernel went */
    bool failed;                   /* too long, or an output cannot be read back */
} composing;

/* One pass of one block from one input to one output, and nothing else. */
static bool is_link(const evo_kernel *k) {
    return evo_kernel_is_map(k) && k->input_count == 1 && k->output_count == 1 &&
           k->param_count == 0 && k->scratch_count == 0 && k->accumulator_count == 0 &&
           k->passes[0].block_count == 1 && k->table_count == 0;
}

static evo_value append(composing *c, const evo_instr *instr) {
    if (c->out->instr_count >= EVO_MAX_INSTRS) {
        c->failed = true;
        return EVO_NO_VALUE;
    }
    c->out->instrs[c->out->instr_count] = *instr;
    return c->out->instr_count++;
}

/* Appends a link whose input is `input` if that is a value, else what `array` reads.
 * Returns where its result went. */
static evo_value append_link(composing *c, const evo_kernel *link, evo_value input,
                             const evo_instr *array) {
    evo_value map[EVO_MAX_INSTRS];
    const evo_block *block = &link->passes[0].blocks[0];
    for (evo_value v = 0; v < block->count && !c->failed; v++) {
        evo_instr instr = link->instrs[v];
        bool reads = evo_imm_kind_of((evo_opcode)instr.op) == EVO_IMM_INPUT;
        for (int a = 0; a < 3; a++)
            if (instr.args[a] != EVO_NO_VALUE)
                instr.args[a] = map[instr.args[a]];
        if (reads && array != NULL)
            instr = *array;
        map[v] = reads && array == NULL ? input : append(c, &instr);
    }
    return c->failed ? EVO_NO_VALUE : map[block->results[0]];
}

/* The instruction of the kernel, or where it reads an array that becomes encodings, one
 * that reads those, decoded. */
static evo_value append_own(composing *c, evo_instr instr) {
    const evo_opcode op = (evo_opcode)instr.op;
    const evo_type code = evo_storage_type(c->before->inputs[0]);
    bool in = evo_imm_kind_of(op) == EVO_IMM_INPUT &&
              c->kernel->inputs[instr.imm] == c->before->outputs[0];
    bool back = evo_imm_kind_of(op) == EVO_IMM_OUTPUT &&
                c->kernel->outputs[instr.imm] == c->behind->inputs[0];
    for (int a = 0; a < 3; a++)
        if (instr.args[a] != EVO_NO_VALUE)
            instr.args[a] = c->map[instr.args[a]];
    if (!in && !back)
        return append(c, &instr);
    c->failed |= back && c->behind->outputs[0] != c->before->inputs[0];
    instr.op = (in ? EVO_OP_IN_F32 : EVO_OP_OUT_F32) + (code - EVO_TYPE_F32);
    return append_link(c, c->before, EVO_NO_VALUE, &instr);
}

static void append_block(composing *c, const evo_pass *pass, evo_block *block) {
    const unsigned first = block->first, end = first + block->count;
    block->first = c->out->instr_count;
    for (unsigned v = first; v < end && !c->failed; v++)
        c->map[v] = append_own(c, c->kernel->instrs[v]);
    for (int s = 0; s < pass->sink_count && !c->failed; s++) {
        const evo_sink *sink = &pass->sinks[s];
        block->results[s] = c->map[block->results[s]];
        if (sink->kind == EVO_SINK_OUTPUT &&
            c->kernel->outputs[sink->index] == c->behind->inputs[0])
            block->results[s] = append_link(c, c->behind, block->results[s], NULL);
    }
    block->count = (uint16_t)(c->out->instr_count - block->first);
}

bool evo_kernel_compose(const evo_kernel *before, const evo_kernel *kernel,
                        const evo_kernel *behind, evo_kernel *out) {
    composing c = {.before = before, .kernel = kernel, .behind = behind, .out = out};
    bool decodes = false, encodes = false;
    if (!is_link(before) || !is_link(behind))
        return false;
    *out = *kernel;
    out->instr_count = 0;
    for (int i = 0; i < kernel->input_count; i++)
        if (kernel->inputs[i] == before->outputs[0]) {
            out->inputs[i] = before->inputs[0];
            decodes = true;
        }
    for (int j = 0; j < kernel->output_count; j++)
        if (kernel->outputs[j] == behind->inputs[0]) {
            out->outputs[j] = behind->outputs[0];
            encodes = true;
        }
    for (int p = 0; p < kernel->pass_count && !c.failed; p++) {
        evo_pass *pass = &out->passes[p];
        for (int b = 0; b < pass->block_count && !c.failed; b++) {
            append_block(&c, pass, &pass->blocks[b]);
            if (b > 0)
                pass->blocks[b].predicate = c.map[pass->blocks[b].predicate];
        }
    }
    return decodes && encodes && !c.failed;
}
