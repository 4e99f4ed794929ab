/* Constants that serve several purposes become several constants. */
#include "program/program.h"

#include <string.h>

typedef struct copying {
    const evo_kernel *old;
    evo_kernel *kernel;
    evo_value map[EVO_MAX_INSTRS]; /* old value -> new value */
    bool split[EVO_MAX_INSTRS];    /* old values to be given to each user anew */
    bool used[EVO_MAX_INSTRS];     /* split values that have their first user already */
} copying;

static evo_value append(copying *c, const evo_instr *instr) {
    if (c->kernel->instr_count >= EVO_MAX_INSTRS)
        return EVO_NO_VALUE;
    c->kernel->instrs[c->kernel->instr_count] = *instr;
    return c->kernel->instr_count++;
}

/* The new value for operand v of an instruction that is about to be appended. */
static evo_value operand(copying *c, evo_value v) {
    if (v == EVO_NO_VALUE || !c->split[v])
        return v == EVO_NO_VALUE ? v : c->map[v];
    if (!c->used[v]) {
        c->used[v] = true;
        return c->map[v];
    }
    return append(c, &c->old->instrs[v]);
}

static bool copy_block(copying *c, const evo_pass *old_pass, const evo_block *from,
                       evo_block *to) {
    to->first = c->kernel->instr_count;
    for (evo_value v = from->first; v < from->first + from->count; v++) {
        evo_instr instr = c->old->instrs[v];
        for (int a = 0; a < 3; a++) {
            bool missing = instr.args[a] != EVO_NO_VALUE;
            instr.args[a] = operand(c, instr.args[a]);
            if (missing && instr.args[a] == EVO_NO_VALUE)
                return false;
        }
        c->map[v] = append(c, &instr);
        if (c->map[v] == EVO_NO_VALUE)
            return false;
    }
    to->count = (uint16_t)(c->kernel->instr_count - to->first);
    if (from->predicate != EVO_NO_VALUE && from != &old_pass->blocks[0])
        to->predicate = c->map[from->predicate];
    for (int s = 0; s < old_pass->sink_count; s++)
        to->results[s] = c->map[from->results[s]];
    return true;
}

bool evo_kernel_unshare(const evo_kernel *kernel, const evo_value *values, size_t count,
                        evo_kernel *out) {
    copying c = {.old = kernel, .kernel = out};
    *out = *kernel;
    out->instr_count = 0;
    for (size_t i = 0; i < count; i++)
        c.split[values[i]] = true;
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 0; b < kernel->passes[p].block_count; b++)
            if (!copy_block(&c, &kernel->passes[p], &kernel->passes[p].blocks[b],
                            &out->passes[p].blocks[b]))
                return false;
    return true;
}
