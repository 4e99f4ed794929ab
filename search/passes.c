/* Mutations of kernels of several passes: they are written anew, pass by pass.
 *
 * join      Two sweeps in a row that only accumulate become one. What the second reads
 *           of the first's final accumulators (a maximum) is their running state, so
 *           that what it has added up belongs to an older state whenever that changes:
 *           a copy of part of its body, with the old state in the place of the input
 *           and the new one in that of the accumulator, corrects it, always or, in a
 *           region, only where the state changes. Lanes are combined likewise. A
 *           maximum that begins at -inf begins at the least number then: between two
 *           lanes without elements -inf has no difference.
 * start     The start of a maximum or minimum: infinite or the last number before.
 * schedule  Prefetching and stores past the caches, which change no result.
 */
#include "search/rebuild.h"

#include <string.h>

/* Encodings of f32. */
enum { INFINITE = 0x7f800000, LARGEST = 0x7f7fffff, SIGN = INT32_MIN };

static uint32_t size_of_start(const evo_accumulator *a) {
    return evo_accumulator_type(a) == EVO_TYPE_F32 ? (uint32_t)a->init & ~(uint32_t)SIGN
                                                   : 0;
}

/* ---- join ------------------------------------------------------------------ */

typedef struct join {
    evo_rebuild *r;
    const evo_pass *first, *second;
    evo_value fresh[EVO_MAX_SINKS]; /* new states of the first's accumulators */
    int lead;                       /* sink of the first whose changes are corrected */
    evo_value part[EVO_MAX_SINKS];  /* of the second: what is copied to correct */
    evo_opcode by[EVO_MAX_SINKS];   /* and how it is applied */
    enum { NOWHERE, EVERYWHERE, WHERE_CHANGED } correct;
} join;

/* Which values of a block depend on an accumulator of the first sweep. */
static void find_dependent(const join *j, bool depends[EVO_MAX_INSTRS]) {
    const evo_kernel *k = j->r->from;
    const evo_block *body = &j->second->blocks[0];
    for (evo_value v = body->first; v < body->first + body->count; v++) {
        const evo_instr *instr = &k->instrs[v];
        depends[v] = false;
        for (int s = 0; s < j->first->sink_count; s++)
            depends[v] |= evo_is_acc((evo_opcode)instr->op) &&
                          instr->imm == j->first->sinks[s].index;
        for (int a = 0; a < 3; a++)
            if (instr->args[a] != EVO_NO_VALUE)
                depends[v] |= depends[instr->args[a]];
    }
}

/* What corrects each sum of the second sweep: all of what it adds, or a random part. */
static void choose_parts(join *j) {
    const evo_kernel *k = j->r->from;
    evo_rng *rng = j->r->m->rng;
    const evo_block *body = &j->second->blocks[0];
    bool depends[EVO_MAX_INSTRS] = {false}, any = false;
    find_dependent(j, depends);
    for (int s = 0; s < j->second->sink_count; s++) {
        evo_type type =
            evo_accumulator_type(&k->accumulators[j->second->sinks[s].index]);
        evo_value found[EVO_MAX_INSTRS], whole = body->results[s];
        uint32_t count = 0;
        for (evo_value v = body->first; v < body->first + body->count; v++)
            if (depends[v] && evo_edit_type(k, v) == type)
                found[count++] = v;
        bool all = depends[whole] && (evo_rng_u32(rng) & 1);
        j->part[s] = count == 0 ? EVO_NO_VALUE
                     : all      ? whole
                                : found[evo_rng_below(rng, count)];
        evo_opcode times = type == EVO_TYPE_F64 ? EVO_OP_MUL_F64 : EVO_OP_MUL_F32;
        evo_opcode plus = type == EVO_TYPE_F64 ? EVO_OP_ADD_F64 : EVO_OP_ADD_F32;
        j->by[s] = evo_rng_below(rng, 4) > 0 ? times : plus;
        if (type != EVO_TYPE_F32 && type != EVO_TYPE_F64)
            j->part[s] = EVO_NO_VALUE;
        any |= j->part[s] != EVO_NO_VALUE;
    }
    j->correct = NOWHERE;
    if (any && evo_rng_below(rng, 8) > 0)
        j->correct = evo_rng_u32(rng) & 1 ? EVERYWHERE : WHERE_CHANGED;
}

/* A state of the second's accumulator s that belongs to `old` of the first's leading
 * one, made to belong to the new states. */
static evo_value corrected(join *j, int s, evo_value state, evo_value old) {
    const evo_kernel *k = j->r->from;
    evo_value map[EVO_MAX_INSTRS];
    bool needed[EVO_MAX_INSTRS] = {false};
    if (j->correct == NOWHERE || j->part[s] == EVO_NO_VALUE)
        return state;
    evo_rebuild_forget(map);
    needed[j->part[s]] = true;
    for (int v = j->part[s]; v >= 0; v--)
        for (int a = 0; needed[v] && a < 3; a++)
            if (k->instrs[v].args[a] != EVO_NO_VALUE)
                needed[k->instrs[v].args[a]] = true;
    evo_type lead =
        evo_accumulator_type(&k->accumulators[j->first->sinks[j->lead].index]);
    for (evo_value v = 0; v <= j->part[s]; v++) {
        const evo_instr *instr = &k->instrs[v];
        if (!needed[v])
            continue;
        if (instr->op == evo_rebuild_op(EVO_OP_IN_F32, lead))
            map[v] = old;
        for (int i = 0; i < j->first->sink_count; i++)
            if (evo_is_acc((evo_opcode)instr->op) &&
                instr->imm == j->first->sinks[i].index)
                map[v] = j->fresh[i];
        evo_rebuild_instr(j->r, v, map);
    }
    return evo_build(&j->r->b, j->by[s], state, map[j->part[s]], EVO_NO_VALUE);
}

static evo_value apply(join *j, const evo_sink *sink, evo_value a, evo_value b) {
    return evo_build(&j->r->b, j->r->from->accumulators[sink->index].op, a, b,
                     EVO_NO_VALUE);
}

static evo_value state_of(join *j, evo_opcode f32, const evo_sink *sink) {
    const evo_accumulator *a = &j->r->from->accumulators[sink->index];
    return evo_build_leaf(&j->r->b, evo_rebuild_op(f32, evo_accumulator_type(a)),
                          sink->index);
}

static void give(join *j, const evo_value *later) {
    for (int s = 0; s < j->first->sink_count; s++)
        evo_builder_result(&j->r->b, EVO_SINK_ACCUMULATOR, j->first->sinks[s].index,
                           j->fresh[s]);
    for (int s = 0; s < j->second->sink_count; s++)
        evo_builder_result(&j->r->b, EVO_SINK_ACCUMULATOR, j->second->sinks[s].index,
                           later[s]);
}

/* A mask: the leading state changes. Maxima and minima of f32 alone. */
static evo_value change_of(join *j, evo_value old) {
    const evo_sink *sink = &j->first->sinks[j->lead];
    evo_value now = j->fresh[j->lead];
    bool rises = j->r->from->accumulators[sink->index].op == EVO_OP_MAX_F32;
    return evo_build(&j->r->b, EVO_OP_LT_F32, rises ? old : now, rises ? now : old,
                     EVO_NO_VALUE);
}

static void build_sweep(join *j) {
    evo_rebuild *r = j->r;
    const evo_block *one = &j->first->blocks[0], *two = &j->second->blocks[0];
    evo_value old = EVO_NO_VALUE, later[EVO_MAX_SINKS], own[EVO_MAX_SINKS];
    evo_rebuild_begin_pass(r, j->second);
    evo_rebuild_body(r, one);
    for (int s = 0; s < j->first->sink_count; s++) {
        evo_value state = state_of(j, EVO_OP_ACC_F32, &j->first->sinks[s]);
        j->fresh[s] = apply(j, &j->first->sinks[s], state, r->map[one->results[s]]);
        old = s == j->lead ? state : old;
    }
    for (evo_value v = two->first; v < two->first + two->count; v++)
        for (int s = 0; s < j->first->sink_count; s++)
            if (evo_is_acc((evo_opcode)r->from->instrs[v].op) &&
                r->from->instrs[v].imm == j->first->sinks[s].index)
                r->map[v] = j->fresh[s];
    evo_rebuild_body(r, two);
    for (int s = 0; s < j->second->sink_count; s++) {
        own[s] = state_of(j, EVO_OP_ACC_F32, &j->second->sinks[s]);
        evo_value state =
            j->correct == EVERYWHERE ? corrected(j, s, own[s], old) : own[s];
        later[s] = apply(j, &j->second->sinks[s], state, r->map[two->results[s]]);
    }
    evo_value changed = j->correct == WHERE_CHANGED ? change_of(j, old) : EVO_NO_VALUE;
    give(j, later);
    if (j->correct != WHERE_CHANGED)
        return;
    evo_builder_region(&r->b, EVO_REGION_BRANCH, changed);
    for (int s = 0; s < j->second->sink_count; s++)
        later[s] = apply(j, &j->second->sinks[s], corrected(j, s, own[s], old),
                         r->map[two->results[s]]);
    give(j, later);
}

static void build_combine(join *j) {
    evo_value left = EVO_NO_VALUE, right = EVO_NO_VALUE, later[EVO_MAX_SINKS];
    evo_builder_combine(&j->r->b);
    for (int s = 0; s < j->first->sink_count; s++) {
        const evo_sink *sink = &j->first->sinks[s];
        evo_value a = state_of(j, EVO_OP_LEFT_F32, sink);
        evo_value b = state_of(j, EVO_OP_RIGHT_F32, sink);
        j->fresh[s] = apply(j, sink, a, b);
        left = s == j->lead ? a : left;
        right = s == j->lead ? b : right;
    }
    for (int s = 0; s < j->second->sink_count; s++) {
        const evo_sink *sink = &j->second->sinks[s];
        evo_value a = corrected(j, s, state_of(j, EVO_OP_LEFT_F32, sink), left);
        evo_value b = corrected(j, s, state_of(j, EVO_OP_RIGHT_F32, sink), right);
        later[s] = apply(j, sink, a, b);
    }
    give(j, later);
}

/* Now that they are states. */
static void carry(evo_kernel *k, const evo_pass *pass) {
    for (int s = 0; s < pass->sink_count; s++) {
        evo_accumulator *a = &k->accumulators[pass->sinks[s].index];
        if (size_of_start(a) == INFINITE)
            a->init ^= INFINITE ^ LARGEST;
        a->op = evo_rebuild_op(EVO_OP_ACC_F32, evo_accumulator_type(a));
    }
}

static bool joins_next(const evo_kernel *k, const evo_pass *pass) {
    return pass + 1 < k->passes + k->pass_count && evo_pass_accumulates(k, pass) &&
           evo_pass_accumulates(k, pass + 1);
}

bool evo_mutate_join(evo_mutant *m) {
    int p = evo_pass_random(m, joins_next);
    evo_rebuild *r = p >= 0 ? evo_rebuild_begin(m) : NULL;
    if (!r)
        return false;
    join j = {.r = r, .first = &r->from->passes[p], .second = &r->from->passes[p + 1]};
    j.lead = (int)evo_rng_below(m->rng, j.first->sink_count);
    choose_parts(&j);
    evo_opcode op = r->from->accumulators[j.first->sinks[j.lead].index].op;
    if (j.correct == WHERE_CHANGED && op != EVO_OP_MAX_F32 && op != EVO_OP_MIN_F32)
        j.correct = EVERYWHERE;
    carry(m->kernel, j.first);
    carry(m->kernel, j.second);
    for (int i = 0; i < r->from->pass_count; i++) {
        if (i == p) {
            build_sweep(&j);
            build_combine(&j);
        } else if (i != p + 1) {
            evo_rebuild_pass(r, &r->from->passes[i]);
        }
    }
    return evo_rebuild_finish(r);
}

/* ---- start, schedule ------------------------------------------------------- */

bool evo_mutate_start(evo_mutant *m) {
    int found[EVO_MAX_ACCUMULATORS];
    uint32_t count = 0;
    for (int a = 0; a < m->kernel->accumulator_count; a++) {
        uint32_t size = size_of_start(&m->kernel->accumulators[a]);
        if (size == INFINITE || size == LARGEST)
            found[count++] = a;
    }
    if (count == 0)
        return false;
    uint64_t *init = &m->kernel->accumulators[found[evo_rng_below(m->rng, count)]].init;
    *init ^= INFINITE ^ LARGEST;
    return true;
}

static bool is_sweep(const evo_kernel *k, const evo_pass *pass) {
    (void)k;
    return pass->kind == EVO_PASS_SWEEP;
}

bool evo_mutate_schedule(evo_mutant *m) {
    int p = evo_pass_random(m, is_sweep);
    uint32_t ahead = evo_rng_below(m->rng, 5);
    if (m->kernel->pass_count == 1 || p < 0)
        return false;
    if (evo_rng_u32(m->rng) & 1)
        m->kernel->passes[p].stream ^= 1;
    else
        m->kernel->passes[p].prefetch = ahead == 0 ? 0 : 128U << ahead;
    return true;
}
