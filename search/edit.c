#include "search/edit.h"

#include <string.h>

void evo_edit_locate(const evo_kernel *kernel, evo_value v, int *pass, int *block) {
    *pass = *block = 0;
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 0; b < kernel->passes[p].block_count; b++) {
            const evo_block *blk = &kernel->passes[p].blocks[b];
            if (v >= blk->first && v < blk->first + blk->count) {
                *pass = p;
                *block = b;
            }
        }
}

evo_type evo_edit_type(const evo_kernel *kernel, evo_value v) {
    return evo_instr_get((evo_opcode)kernel->instrs[v].op)->result;
}

bool evo_edit_is_constant(const evo_kernel *kernel, evo_value v) {
    uint16_t op = kernel->instrs[v].op;
    return op == EVO_OP_CONST_F32 || op == EVO_OP_CONST_F64 || op == EVO_OP_CONST_I32 ||
           op == EVO_OP_CONST_I64;
}

evo_value evo_edit_edge_value(const evo_kernel *kernel, const evo_edge *edge) {
    if (edge->user != EVO_NO_VALUE)
        return kernel->instrs[edge->user].args[edge->slot];
    return kernel->passes[edge->pass].blocks[edge->block].results[edge->slot];
}

void evo_edit_set_edge(evo_kernel *kernel, const evo_edge *edge, evo_value value) {
    if (edge->user != EVO_NO_VALUE)
        kernel->instrs[edge->user].args[edge->slot] = value;
    else
        kernel->passes[edge->pass].blocks[edge->block].results[edge->slot] = value;
}

/* Calls visit(edge) for every edge in order until it returns true. */
typedef bool edge_visitor(void *ctx, const evo_kernel *kernel, const evo_edge *edge);

static bool each_edge(const evo_kernel *kernel, edge_visitor *visit, void *ctx) {
    for (int p = 0; p < kernel->pass_count; p++) {
        const evo_pass *pass = &kernel->passes[p];
        for (int b = 0; b < pass->block_count; b++) {
            const evo_block *blk = &pass->blocks[b];
            for (evo_value v = blk->first; v < blk->first + blk->count; v++) {
                int args = evo_instr_get((evo_opcode)kernel->instrs[v].op)->arg_count;
                for (int a = 0; a < args; a++)
                    if (visit(ctx, kernel, &(evo_edge){p, b, v, a}))
                        return true;
            }
            for (int s = 0; s < pass->sink_count; s++)
                if (visit(ctx, kernel, &(evo_edge){p, b, EVO_NO_VALUE, s}))
                    return true;
        }
    }
    return false;
}

typedef struct edge_pick {
    evo_type type;
    uint32_t left; /* matching edges still to pass over */
    uint32_t seen;
    evo_edge edge;
} edge_pick;

static bool pick_edge(void *ctx, const evo_kernel *kernel, const evo_edge *edge) {
    edge_pick *pick = ctx;
    evo_value v = evo_edit_edge_value(kernel, edge);
    if (pick->type != EVO_TYPE_NONE && evo_edit_type(kernel, v) != pick->type)
        return false;
    pick->seen++;
    if (pick->left-- > 0)
        return false;
    pick->edge = *edge;
    return true;
}

/* Whether a pick in this block stands: always, or one time in eight in a rare region.
 */
static bool stands(const evo_kernel *kernel, int pass, int block, evo_rng *rng) {
    bool rare =
        block > 0 && kernel->passes[pass].blocks[block].mode == EVO_REGION_BRANCH;
    return !rare || evo_rng_below(rng, 8) == 0;
}

evo_value evo_edit_pick(const evo_kernel *kernel, const evo_value *values,
                        uint32_t count, evo_rng *rng) {
    evo_value v = EVO_NO_VALUE;
    for (int attempt = 0; count > 0 && attempt < 16; attempt++) {
        int pass, block;
        v = values[evo_rng_below(rng, count)];
        evo_edit_locate(kernel, v, &pass, &block);
        if (stands(kernel, pass, block, rng))
            break;
    }
    return v;
}

bool evo_edit_random_edge(const evo_kernel *kernel, evo_type type, evo_rng *rng,
                          evo_edge *edge) {
    edge_pick pick = {.type = type, .left = UINT32_MAX};
    (void)each_edge(kernel, pick_edge, &pick);
    if (pick.seen == 0)
        return false;
    uint32_t count = pick.seen;
    bool found = false;
    for (int attempt = 0; attempt < 16; attempt++) {
        pick.left = evo_rng_below(rng, count);
        found = each_edge(kernel, pick_edge, &pick);
        *edge = pick.edge;
        if (stands(kernel, edge->pass, edge->block, rng))
            break;
    }
    return found;
}

static void shift_value(evo_value *v, evo_value at) {
    if (*v != EVO_NO_VALUE && *v >= at)
        (*v)++;
}

evo_value evo_edit_insert(evo_kernel *kernel, evo_edge *edge, const evo_instr *instr) {
    if (kernel->instr_count >= EVO_MAX_INSTRS)
        return EVO_NO_VALUE;
    evo_block *home = &kernel->passes[edge->pass].blocks[edge->block];
    evo_value at = edge->user != EVO_NO_VALUE ? edge->user
                                              : (evo_value)(home->first + home->count);
    size_t tail = (size_t)(kernel->instr_count - at);
    memmove(&kernel->instrs[at + 1], &kernel->instrs[at], tail * sizeof(evo_instr));
    kernel->instr_count++;
    kernel->instrs[at] = *instr; /* its operands lie before `at` */
    for (evo_value v = (evo_value)(at + 1); v < kernel->instr_count; v++)
        for (int a = 0; a < 3; a++)
            shift_value(&kernel->instrs[v].args[a], at);
    for (int p = 0; p < kernel->pass_count; p++) {
        evo_pass *pass = &kernel->passes[p];
        for (int b = 0; b < pass->block_count; b++) {
            evo_block *blk = &pass->blocks[b];
            bool later = p > edge->pass || (p == edge->pass && b > edge->block);
            if (later)
                blk->first++;
            if (b > 0)
                shift_value(&blk->predicate, at);
            for (int s = 0; s < pass->sink_count; s++)
                shift_value(&blk->results[s], at);
        }
    }
    home->count++;
    if (edge->user != EVO_NO_VALUE)
        edge->user++;
    return at;
}

/* Values that the user of an edge can see: the main block of its pass (before the user)
 * and its own block before the user. */
static bool visible(const evo_kernel *kernel, const evo_edge *edge, evo_value v) {
    const evo_pass *pass = &kernel->passes[edge->pass];
    const evo_block *home = &pass->blocks[edge->block], *entry = &pass->blocks[0];
    evo_value end = edge->user != EVO_NO_VALUE ? edge->user
                                               : (evo_value)(home->first + home->count);
    if (v >= end)
        return false;
    return (v >= home->first && v < home->first + home->count) ||
           (v >= entry->first && v < entry->first + entry->count);
}

evo_value evo_edit_visible(const evo_kernel *kernel, const evo_edge *edge,
                           evo_type type, bool constants, evo_rng *rng) {
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    for (evo_value v = 0; v < kernel->instr_count; v++)
        if (visible(kernel, edge, v) && evo_edit_type(kernel, v) == type &&
            (constants || !evo_edit_is_constant(kernel, v)))
            found[count++] = v;
    return count ? found[evo_rng_below(rng, count)] : EVO_NO_VALUE;
}

void evo_edit_replace(evo_kernel *kernel, evo_value from, evo_value to) {
    for (evo_value v = 0; v < kernel->instr_count; v++)
        for (int a = 0; a < 3; a++)
            if (kernel->instrs[v].args[a] == from)
                kernel->instrs[v].args[a] = to;
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 0; b < kernel->passes[p].block_count; b++) {
            evo_block *blk = &kernel->passes[p].blocks[b];
            if (b > 0 && blk->predicate == from)
                blk->predicate = to;
            for (int s = 0; s < kernel->passes[p].sink_count; s++)
                if (blk->results[s] == from)
                    blk->results[s] = to;
        }
}

evo_instr evo_edit_instr(evo_opcode op, evo_value a, evo_value b, evo_value c) {
    return (evo_instr){(uint16_t)op, {a, b, c}, 0};
}

evo_instr evo_edit_constant(evo_type type, double value) {
    evo_instr instr = {0, {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE}, 0};
    float f = (float)value;
    bool whole = type == EVO_TYPE_I32 || type == EVO_TYPE_I64;
    int32_t i = whole ? (int32_t)value : 0;
    uint32_t bits;
    switch (type) {
    case EVO_TYPE_F32:
        instr.op = EVO_OP_CONST_F32;
        memcpy(&bits, &f, sizeof bits);
        instr.imm = bits;
        break;
    case EVO_TYPE_F64:
        instr.op = EVO_OP_CONST_F64;
        memcpy(&instr.imm, &value, sizeof value);
        break;
    case EVO_TYPE_I64:
        instr.op = EVO_OP_CONST_I64;
        instr.imm = (uint64_t)(int64_t)i;
        break;
    default:
        instr.op = EVO_OP_CONST_I32;
        instr.imm = (uint32_t)i;
        break;
    }
    return instr;
}

double evo_edit_constant_value(const evo_kernel *kernel, evo_value v) {
    return evo_number_of(evo_edit_type(kernel, v), kernel->instrs[v].imm);
}

evo_opcode evo_edit_float_op(evo_type type, evo_opcode f32, evo_opcode f64) {
    return type == EVO_TYPE_F64 ? f64 : f32;
}
