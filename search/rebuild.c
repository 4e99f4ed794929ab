#include "search/rebuild.h"

#include <stdlib.h>
#include <string.h>

void evo_rebuild_forget(evo_value map[EVO_MAX_INSTRS]) {
    for (int v = 0; v < EVO_MAX_INSTRS; v++)
        map[v] = EVO_NO_VALUE;
}

evo_rebuild *evo_rebuild_begin(evo_mutant *m) {
    evo_rebuild *r = calloc(1, sizeof *r);
    evo_kernel *from = malloc(sizeof *from);
    if (!r || !from) {
        free(r);
        free(from);
        return NULL;
    }
    *from = *m->kernel;
    r->from = from;
    r->m = m;
    r->b.kernel = m->kernel;
    memset(m->kernel->passes, 0, sizeof m->kernel->passes);
    m->kernel->pass_count = 0;
    m->kernel->instr_count = 0;
    evo_rebuild_forget(r->map);
    return r;
}

bool evo_rebuild_finish(evo_rebuild *r) {
    bool done = evo_builder_finish(&r->b, NULL) == EVO_OK;
    union {
        const evo_kernel *seen;
        evo_kernel *own;
    } from = {r->from};
    free(from.own);
    free(r);
    return done;
}

void evo_rebuild_instr(evo_rebuild *r, evo_value v, evo_value map[EVO_MAX_INSTRS]) {
    const evo_instr *instr = &r->from->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    evo_opcode op = (evo_opcode)instr->op;
    evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    if (map[v] != EVO_NO_VALUE)
        return;
    for (int a = 0; a < info->arg_count; a++)
        args[a] = map[instr->args[a]];
    if (info->flags & EVO_FLAG_TABLE)
        map[v] = evo_build_table(&r->b, op, (int)instr->imm, args[0]);
    else if (info->flags & EVO_FLAG_LEAF)
        map[v] = evo_build_leaf(&r->b, op, instr->imm);
    else
        map[v] = evo_build(&r->b, op, args[0], args[1], args[2]);
}

void evo_rebuild_body(evo_rebuild *r, const evo_block *block) {
    for (evo_value v = block->first; v < block->first + block->count; v++)
        evo_rebuild_instr(r, v, r->map);
}

void evo_rebuild_cone(evo_rebuild *r, evo_value v, evo_value map[EVO_MAX_INSTRS]) {
    bool needed[EVO_MAX_INSTRS] = {false};
    needed[v] = true;
    for (int u = v; u >= 0; u--)
        for (int a = 0; needed[u] && map[u] == EVO_NO_VALUE && a < 3; a++)
            if (r->from->instrs[u].args[a] != EVO_NO_VALUE)
                needed[r->from->instrs[u].args[a]] = true;
    for (evo_value u = 0; u <= v; u++)
        if (needed[u])
            evo_rebuild_instr(r, u, map);
}

static void copy_attributes(evo_rebuild *r, const evo_pass *pass) {
    evo_kernel *k = r->b.kernel;
    if (r->b.failed || k->pass_count == 0)
        return;
    k->passes[k->pass_count - 1].stream = pass->stream;
    k->passes[k->pass_count - 1].prefetch = pass->prefetch;
}

void evo_rebuild_begin_pass(evo_rebuild *r, const evo_pass *pass) {
    if (pass->kind == EVO_PASS_COMBINE)
        evo_builder_combine(&r->b);
    else if (pass->kind == EVO_PASS_ONCE)
        evo_builder_once(&r->b);
    else
        evo_builder_pass(&r->b, pass->unroll);
    copy_attributes(r, pass);
}

void evo_rebuild_begin_region(evo_rebuild *r, const evo_pass *pass, int b) {
    const evo_block *block = &pass->blocks[b];
    evo_builder_region(&r->b, block->mode, r->map[block->predicate]);
}

void evo_rebuild_pass(evo_rebuild *r, const evo_pass *pass) {
    evo_rebuild_begin_pass(r, pass);
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        if (b > 0)
            evo_rebuild_begin_region(r, pass, b);
        evo_rebuild_body(r, block);
        for (int s = 0; s < pass->sink_count; s++)
            evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                               pass->sinks[s].index, r->map[block->results[s]]);
    }
}

bool evo_pass_accumulates(const evo_kernel *k, const evo_pass *pass) {
    bool plain = pass->kind == EVO_PASS_SWEEP && pass->block_count == 1;
    for (int s = 0; s < pass->sink_count && plain; s++)
        plain = pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
                !evo_accumulator_carries(&k->accumulators[pass->sinks[s].index]) &&
                !k->accumulators[pass->sinks[s].index].blocked;
    return plain;
}

evo_opcode evo_rebuild_op(evo_opcode f32, evo_type type) {
    return (evo_opcode)(f32 + (type - EVO_TYPE_F32));
}

int evo_pass_random(evo_mutant *m,
                    bool (*fits)(const evo_kernel *k, const evo_pass *pass)) {
    int found[EVO_MAX_PASSES];
    uint32_t count = 0;
    for (int p = 0; p < m->kernel->pass_count; p++)
        if (fits(m->kernel, &m->kernel->passes[p]))
            found[count++] = p;
    return count > 0 ? found[evo_rng_below(m->rng, count)] : -1;
}
