/* Compact programs: packing and unpacking. */
#include "program/compact.h"

#include <string.h>

#include "program/structure.h"

static bool narrow(evo_type type) {
    return type == EVO_TYPE_NONE || type == EVO_TYPE_F32 || type == EVO_TYPE_I32 ||
           type == EVO_TYPE_MASK;
}

bool evo_compact_has(evo_opcode op) {
    const evo_instr_info *info = evo_instr_get(op);
    evo_imm_kind kind = evo_imm_kind_of(op);
    bool known = kind == EVO_IMM_NONE || kind == EVO_IMM_CONST ||
                 kind == EVO_IMM_INPUT || evo_is_perm(op);
    return known && narrow(info->result) && narrow(info->args[0]) &&
           narrow(info->args[1]) && narrow(info->args[2]);
}

static uint8_t pack_value(evo_value value) {
    return value == EVO_NO_VALUE ? EVO_COMPACT_NONE : (uint8_t)value;
}

static evo_value unpack_value(uint8_t value) {
    return value == EVO_COMPACT_NONE ? EVO_NO_VALUE : value;
}

bool evo_compact_pack(const evo_kernel *kernel, evo_compact *program) {
    const evo_pass *pass = &kernel->passes[0];
    bool simple =
        kernel->pass_count == 1 && pass->sink_count == 1 && kernel->input_count == 1 &&
        kernel->output_count == 1 && kernel->inputs[0] == EVO_STORE_F32 &&
        kernel->outputs[0] == EVO_STORE_F32 && kernel->instr_count < EVO_COMPACT_INSTRS;
    if (!simple || pass->sinks[0].kind != EVO_SINK_OUTPUT)
        return false;
    for (unsigned v = 0; v < kernel->instr_count; v++) {
        const evo_instr *from = &kernel->instrs[v];
        if (!evo_compact_has((evo_opcode)from->op))
            return false;
        evo_compact_instr *to = &program->instrs[v];
        to->op = (uint8_t)from->op;
        to->imm = (uint32_t)from->imm;
        for (int a = 0; a < 3; a++)
            to->args[a] = pack_value(from->args[a]);
    }
    program->block_count = pass->block_count;
    for (int b = 0; b < EVO_MAX_BLOCKS; b++) {
        const evo_block *block = &pass->blocks[b];
        bool used = b < pass->block_count;
        program->ends[b] = used ? (uint8_t)(block->first + block->count) : 0;
        program->results[b] = used ? pack_value(block->results[0]) : 0;
        program->predicates[b] = used && b > 0 ? pack_value(block->predicate) : 0;
    }
    return true;
}

static void copy_frame(const evo_kernel *like, evo_kernel *kernel) {
    memset(kernel, 0, offsetof(evo_kernel, table_data));
    memcpy(kernel->name, like->name, sizeof kernel->name);
    kernel->input_count = kernel->output_count = 1;
    kernel->inputs[0] = like->inputs[0];
    kernel->outputs[0] = like->outputs[0];
    kernel->table_count = like->table_count;
    memcpy(kernel->tables, like->tables, sizeof kernel->tables);
    memset(kernel->table_data, 0, sizeof kernel->table_data);
    memcpy(kernel->table_data, like->table_data,
           like->table_data_count * sizeof like->table_data[0]);
    kernel->table_data_count = like->table_data_count;
}

void evo_compact_unpack(const evo_compact *program, const evo_kernel *like,
                        evo_kernel *kernel) {
    unsigned count = evo_compact_count(program);
    copy_frame(like, kernel);
    memset(kernel->instrs, 0, sizeof kernel->instrs);
    for (unsigned v = 0; v < count; v++) {
        const evo_compact_instr *from = &program->instrs[v];
        kernel->instrs[v] = (evo_instr){.op = from->op, .imm = from->imm};
        for (int a = 0; a < 3; a++)
            kernel->instrs[v].args[a] = unpack_value(from->args[a]);
    }
    kernel->instr_count = (uint16_t)count;
    kernel->pass_count = 1;
    memset(kernel->passes, 0, sizeof kernel->passes);
    evo_pass *pass = &kernel->passes[0];
    *pass = like->passes[0];
    for (int b = 0; b < program->block_count; b++) {
        evo_block *block = &pass->blocks[b];
        block->first = b > 0 ? program->ends[b - 1] : 0;
        block->count = (uint16_t)(program->ends[b] - block->first);
        block->results[0] = program->results[b];
        if (b > 0)
            block->predicate = program->predicates[b];
    }
}
