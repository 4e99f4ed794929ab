/* What a pass uses, and how its results are typed and named. */
#include "export/internal.h"

#include <stdio.h>
#include <string.h>

evo_type evo_export_sink_type(const evo_kernel *kernel, evo_sink sink) {
    switch (sink.kind) {
    case EVO_SINK_OUTPUT:
        return evo_storage_type(kernel->outputs[sink.index]);
    case EVO_SINK_SCRATCH:
        return kernel->scratch[sink.index];
    default:
        return evo_accumulator_value_type(&kernel->accumulators[sink.index]);
    }
}

evo_storage evo_export_sink_storage(const evo_kernel *kernel, evo_sink sink) {
    if (sink.kind == EVO_SINK_OUTPUT)
        return kernel->outputs[sink.index];
    return evo_export_type_storage(evo_export_sink_type(kernel, sink));
}

const char *evo_export_sink_ctype(const evo_kernel *kernel, evo_sink sink) {
    return evo_export_storage_ctype(evo_export_sink_storage(kernel, sink));
}

void evo_export_sink_name(const evo_kernel *kernel, evo_sink sink,
                          char out[EVO_PART_SIZE]) {
    switch (sink.kind) {
    case EVO_SINK_OUTPUT:
        evo_export_arg_name(out, "y", sink.index, kernel->output_count);
        break;
    case EVO_SINK_SCRATCH:
        snprintf(out, EVO_PART_SIZE, "scratch%u", sink.index);
        break;
    default:
        snprintf(out, EVO_PART_SIZE, "value%u", sink.index);
    }
}

static void mark_leaf(const evo_emit *e, pass_use *use, const evo_instr *instr) {
    switch (instr->op) {
    case EVO_OP_IN_F32:
    case EVO_OP_IN_F64:
    case EVO_OP_IN_I32:
    case EVO_OP_IN_I64:
        use->inputs[instr->imm] = true;
        break;
    case EVO_OP_PARAM_F32:
    case EVO_OP_PARAM_F64:
    case EVO_OP_PARAM_I32:
    case EVO_OP_PARAM_I64:
        use->params[instr->imm] = true;
        break;
    case EVO_OP_SCRATCH_F32:
    case EVO_OP_SCRATCH_F64:
    case EVO_OP_SCRATCH_I32:
    case EVO_OP_SCRATCH_I64:
        use->scratch_read[instr->imm] = true;
        break;
    case EVO_OP_ACC_F32:
    case EVO_OP_ACC_F64:
    case EVO_OP_ACC_I32:
    case EVO_OP_ACC_I64:
        if (evo_pass_carries(e->kernel, &e->kernel->passes[e->pass], instr->imm))
            use->states[instr->imm] = true;
        else
            use->results[instr->imm] = true;
        break;
    case EVO_OP_OUT_F32:
    case EVO_OP_OUT_F64:
    case EVO_OP_OUT_I32:
    case EVO_OP_OUT_I64:
        use->outputs_read[instr->imm] = true;
        break;
    case EVO_OP_LEFT_F32:
    case EVO_OP_LEFT_F64:
    case EVO_OP_LEFT_I32:
    case EVO_OP_LEFT_I64:
        use->left[instr->imm] = true;
        break;
    case EVO_OP_RIGHT_F32:
    case EVO_OP_RIGHT_F64:
    case EVO_OP_RIGHT_I32:
    case EVO_OP_RIGHT_I64:
        use->right[instr->imm] = true;
        break;
    case EVO_OP_PERM_F32:
    case EVO_OP_PERM_F64:
    case EVO_OP_PERM_I32:
        use->tables[instr->imm] = true;
        break;
    default:
        break;
    }
}

static bool replaced(const evo_pass *pass, unsigned s) {
    for (unsigned b = 1; b < pass->block_count; b++)
        if (pass->blocks[b].results[s] != pass->blocks[0].results[s])
            return true;
    return false;
}

bool evo_export_result_varies(const evo_emit *e, unsigned s) {
    return !e->fast && replaced(&e->kernel->passes[e->pass], s);
}

unsigned evo_export_blocks(const evo_emit *e) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (replaced(pass, s))
            return pass->block_count;
    return 1;
}

/* 0 for what is not live. */
static int operand_count(const evo_emit *e, unsigned i) {
    return e->use.live[i]
               ? evo_instr_get((evo_opcode)e->kernel->instrs[i].op)->arg_count
               : 0;
}

unsigned evo_export_region_operations(const evo_emit *e, unsigned region) {
    const evo_block *block = &e->kernel->passes[e->pass].blocks[region];
    unsigned size = 0;
    for (unsigned v = block->first; v < (unsigned)block->first + block->count; v++)
        size += operand_count(e, v) > 0;
    return size;
}

unsigned evo_export_largest_region(const evo_emit *e) {
    unsigned largest = 0;
    for (unsigned b = 1; b < evo_export_blocks(e); b++) {
        unsigned size = evo_export_region_operations(e, b);
        largest = size > largest ? size : largest;
    }
    return largest;
}

/* Compilers give registers to constants of a large region and move those of the main
 * block to memory, although the region is hardly ever taken. With sixteen registers and
 * two for each value that costs a tenth of the time and more (sin in f64); with
 * thirty-two nothing, and kernels of floats are as often slower when split (lgamma,
 * logaddexp). */
bool evo_export_splits(const evo_emit *e) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    unsigned size = 0;
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (!evo_export_wide(evo_export_sink_type(e->kernel, pass->sinks[s])))
            return false;
    for (unsigned b = 1; b < evo_export_blocks(e); b++) {
        if (pass->blocks[b].mode != EVO_REGION_BRANCH)
            return false;
        size += evo_export_region_operations(e, b);
    }
    return e->isa == EVO_ISA_AVX2 && size >= EVO_LARGE && !evo_export_accumulates(e);
}

/* Live values: the results and predicates of the pass, and what they are computed from.
 * Operands have smaller numbers than their users, so one sweep downwards finds all. */
void evo_export_analyse(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    pass_use *use = &e->use;
    *use = (pass_use){0};
    for (unsigned b = 0; b < evo_export_blocks(e); b++) {
        if (b > 0)
            use->live[pass->blocks[b].predicate] = true;
        for (unsigned s = 0; s < pass->sink_count && (b == 0 || !e->fast); s++)
            use->live[pass->blocks[b].results[s]] = true;
    }
    for (unsigned i = k->instr_count; i-- > 0;) {
        const evo_instr *instr = &k->instrs[i];
        if (!use->live[i])
            continue;
        mark_leaf(e, use, instr);
        for (int j = 0; j < operand_count(e, i); j++) {
            evo_value operand = evo_export_operand(e, (evo_value)i, j);
            if (operand != EVO_NO_VALUE)
                use->live[operand] = true;
        }
    }
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_sink sink = pass->sinks[s];
        bool *marks = sink.kind == EVO_SINK_OUTPUT    ? use->outputs
                      : sink.kind == EVO_SINK_SCRATCH ? use->scratch_written
                                                      : use->accumulates;
        marks[sink.index] = true;
    }
}
