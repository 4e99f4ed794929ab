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

static bool is_leaf(const evo_compact_instr *instr) {
    return evo_instr_get((evo_opcode)instr->op)->arg_count == 0;
}

static bool pack_words(const evo_kernel *kernel, evo_compact *c) {
    c->count = c->old_count = (uint8_t)kernel->instr_count;
    c->op_count = c->main_count = 0;
    c->leaves = 0;
    for (unsigned v = 0; v < kernel->instr_count; v++) {
        const evo_instr *from = &kernel->instrs[v];
        if (!evo_compact_has((evo_opcode)from->op))
            return false;
        evo_compact_instr *to = &c->instrs[v];
        to->op = (uint8_t)from->op;
        to->imm = (uint32_t)from->imm;
        for (int a = 0; a < 3; a++)
            to->args[a] = pack_value(from->args[a]);
        if (is_leaf(to)) {
            c->leaves |= UINT64_C(1) << v;
        } else {
            c->main_count += v < kernel->passes[0].blocks[0].count;
            c->order[c->op_count++] = (uint8_t)v;
        }
    }
    c->first_op = 0;
    return true;
}

bool evo_compact_pack(const evo_kernel *kernel, evo_compact *program) {
    const evo_pass *pass = &kernel->passes[0];
    bool simple = evo_kernel_is_map(kernel) && pass->sink_count == 1 &&
                  pass->block_count <= EVO_COMPACT_BLOCKS && kernel->input_count == 1 &&
                  kernel->output_count == 1 && kernel->inputs[0] == EVO_STORE_F32 &&
                  kernel->outputs[0] == EVO_STORE_F32 &&
                  kernel->instr_count <= EVO_COMPACT_NONE - EVO_COMPACT_NEW;
    if (!simple || pass->sinks[0].kind != EVO_SINK_OUTPUT ||
        !pack_words(kernel, program))
        return false;
    program->block_count = pass->block_count;
    for (int b = 0; b < EVO_COMPACT_BLOCKS; b++) {
        const evo_block *block = &pass->blocks[b];
        bool used = b < pass->block_count;
        program->ends[b] = used ? (uint8_t)(block->first + block->count) : 0;
        program->results[b] = used ? pack_value(block->results[0]) : EVO_COMPACT_NONE;
        program->predicates[b] =
            used && b > 0 ? pack_value(block->predicate) : EVO_COMPACT_NONE;
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

/* Slots in an order of evaluation: new leaves, the main block with new operations in
 * between, regions. Returns how many are of the main block. */
static unsigned list_slots(const evo_compact *c, uint8_t slots[EVO_COMPACT_SLOTS]) {
    unsigned n = 0, place = 0, main_count;
    for (unsigned v = c->old_count; v < c->count; v++)
        if (is_leaf(&c->instrs[v]))
            slots[n++] = (uint8_t)v;
    for (unsigned v = 0; v < c->ends[0]; v++) {
        while (!is_leaf(&c->instrs[v]) && c->order[place] != v)
            slots[n++] = c->order[place++];
        slots[n++] = (uint8_t)v;
        place += !is_leaf(&c->instrs[v]);
    }
    while (place < c->main_count)
        slots[n++] = c->order[place++];
    main_count = n;
    for (unsigned v = c->ends[0]; v < c->old_count; v++)
        slots[n++] = (uint8_t)v;
    return main_count;
}

void evo_compact_unpack(const evo_compact *program, const evo_kernel *like,
                        evo_kernel *kernel) {
    uint8_t slots[EVO_COMPACT_SLOTS];
    evo_value numbers[EVO_COMPACT_SLOTS];
    unsigned count = program->count, added = list_slots(program, slots);
    added -= program->ends[0];
    copy_frame(like, kernel);
    memset(kernel->instrs, 0, sizeof kernel->instrs);
    numbers[EVO_COMPACT_NONE] = EVO_NO_VALUE;
    for (unsigned i = 0; i < count; i++) {
        const evo_compact_instr *from = &program->instrs[slots[i]];
        numbers[slots[i]] = (evo_value)i;
        kernel->instrs[i] = (evo_instr){.op = from->op, .imm = from->imm};
        for (int a = 0; a < 3; a++)
            kernel->instrs[i].args[a] = numbers[from->args[a]];
    }
    kernel->instr_count = (uint16_t)count;
    kernel->pass_count = 1;
    memset(kernel->passes, 0, sizeof kernel->passes);
    evo_pass *pass = &kernel->passes[0];
    *pass = like->passes[0];
    for (int b = 0; b < program->block_count; b++) {
        evo_block *block = &pass->blocks[b];
        block->first = b > 0 ? (uint16_t)(program->ends[b - 1] + added) : 0;
        block->count = (uint16_t)(program->ends[b] + added - block->first);
        block->results[0] = numbers[program->results[b]];
        if (b > 0)
            block->predicate = numbers[program->predicates[b]];
    }
}
