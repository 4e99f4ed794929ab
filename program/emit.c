/* The last step of the canonical form: what is reached from the results, depth first,
 * in order. The kernel is written anew in place. */
#include <string.h>

#include "program/structure.h"

/* What the kernel was, as far as it is read while the kernel is written anew. */
typedef struct source {
    evo_instr instrs[EVO_MAX_INSTRS];
    evo_pass passes[EVO_MAX_PASSES];
    evo_table tables[EVO_MAX_TABLES];
    uint64_t table_data[EVO_MAX_TABLE_DATA];
} source;

typedef struct emitter {
    source from;
    const evo_pass *pass;
    evo_value order[EVO_MAX_BLOCKS][EVO_MAX_INSTRS]; /* old numbers, in new order */
    int count[EVO_MAX_BLOCKS];
    bool seen[EVO_MAX_INSTRS];
    evo_value renamed[EVO_MAX_INSTRS];
    int tables[EVO_MAX_TABLES]; /* new number of an old table, or -1 */
} emitter;

/* Appends `value` to the order of its block, behind its operands. `region` is the one
 * other block that may hold it. */
static void visit(emitter *e, evo_value value, int region) {
    if (e->seen[value])
        return;
    e->seen[value] = true;
    const evo_instr *instr = &e->from.instrs[value];
    for (int a = 0; a < 3 && instr->args[a] != EVO_NO_VALUE; a++)
        visit(e, instr->args[a], region);
    int block = evo_in_block(&e->pass->blocks[0], value) ? 0 : region;
    e->order[block][e->count[block]++] = value;
}

static uint64_t emit_table(emitter *e, evo_kernel *to, uint64_t number) {
    if (e->tables[number] < 0) {
        const evo_table *table = &e->from.tables[number];
        evo_table *copy = &to->tables[to->table_count];
        *copy = *table;
        copy->first = to->table_data_count;
        memcpy(&to->table_data[copy->first], &e->from.table_data[table->first],
               table->size * sizeof to->table_data[0]);
        to->table_data_count = (uint16_t)(to->table_data_count + table->size);
        e->tables[number] = to->table_count++;
    }
    return (uint64_t)e->tables[number];
}

static void emit_block(emitter *e, evo_kernel *to, evo_pass *pass, int b) {
    const evo_block *from = &e->pass->blocks[b];
    evo_block *block = &pass->blocks[b];
    memset(block, 0, sizeof *block);
    block->first = to->instr_count;
    block->count = (uint16_t)e->count[b];
    for (int i = 0; i < e->count[b]; i++) {
        evo_value value = e->order[b][i];
        evo_instr *instr = &to->instrs[to->instr_count];
        *instr = e->from.instrs[value];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        for (int a = 0; a < info->arg_count; a++)
            instr->args[a] = e->renamed[instr->args[a]];
        if (info->flags & EVO_FLAG_TABLE)
            instr->imm = emit_table(e, to, instr->imm);
        e->renamed[value] = to->instr_count++;
    }
    block->mode = b > 0 ? from->mode : EVO_REGION_SELECT;
    block->predicate = b > 0 ? e->renamed[from->predicate] : EVO_NO_VALUE;
    for (int s = 0; s < EVO_MAX_SINKS; s++)
        block->results[s] =
            s < pass->sink_count ? e->renamed[from->results[s]] : EVO_NO_VALUE;
}

static void emit_pass(emitter *e, evo_kernel *to, int p) {
    e->pass = &e->from.passes[p];
    memset(e->count, 0, sizeof e->count);
    for (int s = 0; s < e->pass->sink_count; s++)
        visit(e, e->pass->blocks[0].results[s], 0);
    for (int b = 1; b < e->pass->block_count; b++)
        visit(e, e->pass->blocks[b].predicate, 0);
    for (int b = 1; b < e->pass->block_count; b++) {
        for (int s = 0; s < e->pass->sink_count; s++)
            visit(e, e->pass->blocks[b].results[s], b);
    }
    evo_pass *pass = &to->passes[p];
    pass->kind = e->pass->kind;
    pass->unroll = e->pass->unroll;
    pass->stream = e->pass->stream;
    pass->prefetch = e->pass->prefetch;
    pass->sink_count = e->pass->sink_count;
    pass->block_count = e->pass->block_count;
    memcpy(pass->sinks, e->pass->sinks, pass->sink_count * sizeof pass->sinks[0]);
    for (int b = 0; b < pass->block_count; b++)
        emit_block(e, to, pass, b);
}

#define CLEAR_FROM(array, count)                                                       \
    memset(&(array)[count], 0, (EVO_COUNT_OF(array) - (count)) * sizeof(array)[0])

/* What is not used is zero, so that equal kernels are equal bytes. */
static void clear_unused(evo_kernel *k) {
    size_t name = strlen(k->name);
    memset(k->name + name, 0, sizeof k->name - name);
    CLEAR_FROM(k->inputs, k->input_count);
    CLEAR_FROM(k->outputs, k->output_count);
    CLEAR_FROM(k->output_row, k->output_count);
    CLEAR_FROM(k->params, k->param_count);
    CLEAR_FROM(k->scratch, k->scratch_count);
    CLEAR_FROM(k->accumulators, k->accumulator_count);
    CLEAR_FROM(k->tables, k->table_count);
    CLEAR_FROM(k->table_data, k->table_data_count);
    CLEAR_FROM(k->instrs, k->instr_count);
}

void evo_kernel_emit(evo_kernel *k) {
    emitter e;
    memcpy(e.from.instrs, k->instrs, k->instr_count * sizeof k->instrs[0]);
    memcpy(e.from.passes, k->passes, k->pass_count * sizeof k->passes[0]);
    memcpy(e.from.tables, k->tables, k->table_count * sizeof k->tables[0]);
    memcpy(e.from.table_data, k->table_data,
           k->table_data_count * sizeof k->table_data[0]);
    memset(e.seen, 0, sizeof e.seen);
    memset(e.tables, 0xff, sizeof e.tables);
    memset(k->passes, 0, sizeof k->passes);
    k->table_count = 0;
    k->table_data_count = k->instr_count = 0;
    for (int p = 0; p < k->pass_count; p++)
        emit_pass(&e, k, p);
    clear_unused(k);
}
