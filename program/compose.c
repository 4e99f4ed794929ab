/* Kernels one after the other as one kernel: how a kernel on floats becomes one on
 * encodings, with what decodes before it and what encodes behind it. */
#include "program/program.h"

#include <string.h>

typedef struct composing {
    evo_kernel *out;
    bool full;
} composing;

/* One pass from one input to one output, and nothing else. */
static bool is_link(const evo_kernel *k, bool regions) {
    return evo_kernel_is_map(k) && k->input_count == 1 && k->output_count == 1 &&
           k->param_count == 0 && k->scratch_count == 0 && k->accumulator_count == 0 &&
           (regions || (k->passes[0].block_count == 1 && k->table_count == 0));
}

static bool is_input(const evo_instr *instr) {
    return instr->op == EVO_OP_IN_F32 || instr->op == EVO_OP_IN_F64 ||
           instr->op == EVO_OP_IN_I32 || instr->op == EVO_OP_IN_I64;
}

/* Appends a block; its inputs become `input`, unless that is EVO_NO_VALUE. map[v] is
 * where value v of `from` went. Returns where the block's result went. */
static evo_value append(composing *c, const evo_kernel *from, const evo_block *block,
                        evo_value input, evo_value map[EVO_MAX_INSTRS]) {
    for (unsigned v = block->first; v < (unsigned)block->first + block->count; v++) {
        evo_instr instr = from->instrs[v];
        if (input != EVO_NO_VALUE && is_input(&instr)) {
            map[v] = input;
            continue;
        }
        for (int a = 0; a < 3; a++)
            if (instr.args[a] != EVO_NO_VALUE)
                instr.args[a] = map[instr.args[a]];
        if (c->out->instr_count >= EVO_MAX_INSTRS) {
            c->full = true;
            return EVO_NO_VALUE;
        }
        map[v] = c->out->instr_count;
        c->out->instrs[c->out->instr_count++] = instr;
    }
    return map[block->results[0]];
}

bool evo_kernel_compose(const evo_kernel *before, const evo_kernel *kernel,
                        const evo_kernel *behind, evo_kernel *out) {
    composing c = {.out = out};
    evo_value own[EVO_MAX_INSTRS], other[EVO_MAX_INSTRS];
    if (!is_link(before, false) || !is_link(kernel, true) || !is_link(behind, false) ||
        before->outputs[0] != kernel->inputs[0] ||
        kernel->outputs[0] != behind->inputs[0])
        return false;
    *out = *kernel;
    out->inputs[0] = before->inputs[0];
    out->outputs[0] = behind->outputs[0];
    out->instr_count = 0;
    evo_value input =
        append(&c, before, &before->passes[0].blocks[0], EVO_NO_VALUE, other);
    for (int b = 0; b < kernel->passes[0].block_count && !c.full; b++) {
        const evo_block *block = &kernel->passes[0].blocks[b];
        evo_block *to = &out->passes[0].blocks[b];
        to->first = b == 0 ? 0 : out->instr_count;
        if (b > 0)
            to->predicate = own[block->predicate];
        evo_value result = append(&c, kernel, block, input, own);
        if (!c.full)
            to->results[0] =
                append(&c, behind, &behind->passes[0].blocks[0], result, other);
        to->count = (uint16_t)(out->instr_count - to->first);
    }
    return !c.full;
}
