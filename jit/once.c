/* Passes without elements: two lanes become one, and what is evaluated once a row. A
 * value there is one vector, of which a single lane, or those below half, count. */
#include "jit/internal.h"

static evo_type result_type(const evo_emit *e, unsigned value) {
    return evo_instr_get((evo_opcode)e->kernel->instrs[value].op)->result;
}

/* Masks stay where they are used: LLVM would narrow them across blocks. */
static bool may_hoist(const evo_emit *e, unsigned value) {
    const evo_instr *instr = &e->kernel->instrs[value];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    if (info->flags & EVO_FLAG_LEAF || info->result == EVO_TYPE_MASK)
        return false;
    for (int a = 0; a < info->arg_count; a++)
        if (e->uniform[instr->args[a]] == NULL ||
            result_type(e, instr->args[a]) == EVO_TYPE_MASK)
            return false;
    return true;
}

void evo_jit_hoist(evo_emit *e, const evo_pass *pass) {
    for (int b = 0; b < pass->block_count; b++) {
        unsigned first = pass->blocks[b].first;
        for (unsigned i = first; i < first + pass->blocks[b].count; i++) {
            const evo_instr *instr = &e->kernel->instrs[i];
            LLVMValueRef args[3] = {NULL, NULL, NULL};
            if (!may_hoist(e, i))
                continue;
            for (int a = 0; a < 3 && instr->args[a] != EVO_NO_VALUE; a++)
                args[a] = e->uniform[instr->args[a]];
            e->uniform[i] = evo_jit_lower(e, (evo_value)i, args[0], args[1], args[2]);
        }
    }
}

/* Finished accumulators in all lanes. */
static void read_totals(evo_emit *e, const evo_pass *pass) {
    for (int b = 0; b < pass->block_count; b++) {
        unsigned first = pass->blocks[b].first;
        for (unsigned i = first; i < first + pass->blocks[b].count; i++) {
            const evo_instr *instr = &e->kernel->instrs[i];
            if (evo_is_acc((evo_opcode)instr->op))
                e->uniform[i] = evo_jit_broadcast(e, e->total[instr->imm]);
        }
    }
    evo_jit_hoist(e, pass);
}

/* Vector `to` of the states from itself and what e->right holds. */
static void combine(evo_emit *e, const evo_pass *pass, unsigned to) {
    for (int s = 0; s < pass->sink_count; s++)
        e->left[pass->sinks[s].index] = e->state[pass->sinks[s].index][to];
    evo_jit_step(e, pass);
    for (int s = 0; s < pass->sink_count; s++)
        e->state[pass->sinks[s].index][to] = e->results[s][0];
}

/* The lanes from `first` on in the lowest places. */
static LLVMValueRef rotate(evo_emit *e, LLVMValueRef vector, unsigned first) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMValueRef lanes[EVO_LANES];
    for (unsigned i = 0; i < e->width; i++)
        lanes[i] = LLVMConstInt(i32, (i + first) % e->width, 0);
    return LLVMBuildShuffleVector(e->builder, vector, vector,
                                  LLVMConstVector(lanes, e->width), "");
}

static LLVMValueRef lowest(evo_emit *e, LLVMValueRef vector) {
    return LLVMBuildExtractElement(e->builder, vector, evo_jit_bits(e, EVO_TYPE_I32, 0),
                                   "");
}

void evo_jit_combine_states(evo_emit *e, const evo_pass *pass) {
    unsigned vectors = (unsigned)EVO_LANES * pass[-1].unroll / e->width;
    e->vectors = 1;
    read_totals(e, pass);
    for (unsigned half = vectors / 2; half > 0; half /= 2)
        for (unsigned v = 0; v < half; v++) {
            for (int s = 0; s < pass->sink_count; s++)
                e->right[pass->sinks[s].index] =
                    e->state[pass->sinks[s].index][v + half];
            combine(e, pass, v);
        }
    for (unsigned half = e->width / 2; half > 0; half /= 2) {
        for (int s = 0; s < pass->sink_count; s++)
            e->right[pass->sinks[s].index] =
                rotate(e, e->state[pass->sinks[s].index][0], half);
        combine(e, pass, 0);
    }
    for (int s = 0; s < pass->sink_count; s++)
        e->total[pass->sinks[s].index] = lowest(e, e->state[pass->sinks[s].index][0]);
}

void evo_jit_once(evo_emit *e, const evo_pass *pass) {
    e->vectors = 1;
    read_totals(e, pass);
    evo_jit_step(e, pass);
    for (int s = 0; s < pass->sink_count; s++) {
        unsigned index = pass->sinks[s].index;
        LLVMValueRef value = lowest(e, e->results[s][0]);
        if (pass->sinks[s].kind == EVO_SINK_ACCUMULATOR) {
            e->total[index] = value;
            continue;
        }
        evo_storage storage = e->kernel->outputs[index];
        if (storage == EVO_STORE_U8 || storage == EVO_STORE_U16)
            value = LLVMBuildTrunc(e->builder, value, evo_jit_memory(e, storage), "");
        LLVMValueRef store = LLVMBuildStore(e->builder, value, e->out[index]);
        LLVMSetAlignment(store, (unsigned)evo_storage_size(storage));
    }
}
