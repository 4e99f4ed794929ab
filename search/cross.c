/* Recombination: a subexpression of another individual takes the place of a value. */
#include "search/graft.h"

#include <string.h>

enum { MAX_COPIED = 40 };

void evo_graft_init(evo_graft *g, evo_mutant *m, int most) {
    g->m = m;
    g->left = most;
    memset(g->copy, 0xff, sizeof g->copy);
    memset(g->tables, 0xff, sizeof g->tables);
}

static int copy_table(evo_graft *g, int index) {
    const evo_kernel *donor = g->m->donor;
    evo_kernel *k = g->m->kernel;
    const evo_table *t = &donor->tables[index];
    if (g->tables[index] >= 0)
        return g->tables[index];
    if (k->table_count >= EVO_MAX_TABLES ||
        k->table_data_count + t->size > EVO_MAX_TABLE_DATA)
        return -1;
    evo_table *copy = &k->tables[k->table_count];
    *copy = *t;
    copy->first = k->table_data_count;
    memcpy(&k->table_data[copy->first], &donor->table_data[t->first],
           t->size * sizeof k->table_data[0]);
    k->table_data_count = (uint16_t)(k->table_data_count + t->size);
    g->tables[index] = k->table_count++;
    return g->tables[index];
}

static bool copyable_leaf(const evo_instr *instr) {
    switch (instr->op) {
    case EVO_OP_CONST_F32:
    case EVO_OP_CONST_F64:
    case EVO_OP_CONST_I32:
    case EVO_OP_CONST_I64:
    case EVO_OP_IN_F32:
    case EVO_OP_IN_F64:
    case EVO_OP_IN_I32:
    case EVO_OP_IN_I64:
        return true;
    default:
        return false;
    }
}

/* In the donor's order: a value's operands precede it. */
evo_value evo_graft_value(evo_graft *g, evo_value v) {
    const evo_kernel *donor = g->m->donor;
    bool needed[EVO_MAX_INSTRS] = {false};
    needed[v] = true;
    for (int u = v; u >= 0; u--)
        for (int a = 0; needed[u] && g->copy[u] == EVO_NO_VALUE && a < 3; a++)
            if (donor->instrs[u].args[a] != EVO_NO_VALUE)
                needed[donor->instrs[u].args[a]] = true;
    for (evo_value u = 0; u <= v; u++) {
        if (!needed[u] || g->copy[u] != EVO_NO_VALUE)
            continue;
        evo_instr instr = donor->instrs[u];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr.op);
        if (g->left-- == 0 || info->isa > g->m->isa ||
            ((info->flags & EVO_FLAG_LEAF) && !copyable_leaf(&instr)))
            return EVO_NO_VALUE;
        for (int a = 0; a < info->arg_count; a++)
            instr.args[a] = g->copy[instr.args[a]];
        if (info->flags & EVO_FLAG_TABLE) {
            int table = copy_table(g, (int)instr.imm);
            if (table < 0)
                return EVO_NO_VALUE;
            instr.imm = (uint64_t)table;
        }
        g->copy[u] = evo_edit_insert(g->m->kernel, &g->edge, &instr);
        if (g->copy[u] == EVO_NO_VALUE)
            return EVO_NO_VALUE;
    }
    return g->copy[v];
}

bool evo_mutate_cross(evo_mutant *m) {
    evo_graft g;
    if (!m->donor || !evo_kernel_is_map(m->donor))
        return false;
    evo_graft_init(&g, m, MAX_COPIED);
    if (!evo_edit_random_edge(m->kernel, EVO_TYPE_NONE, m->rng, &g.edge))
        return false;
    evo_type type = evo_edit_type(m->kernel, evo_edit_edge_value(m->kernel, &g.edge));
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    const evo_block *entry = &m->donor->passes[0].blocks[0];
    for (evo_value v = entry->first; v < entry->first + entry->count; v++)
        if (evo_edit_type(m->donor, v) == type && !evo_edit_is_constant(m->donor, v))
            found[count++] = v;
    if (count == 0)
        return false;
    evo_value v = evo_graft_value(&g, found[evo_rng_below(m->rng, count)]);
    if (v == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(m->kernel, &g.edge, v);
    return true;
}
