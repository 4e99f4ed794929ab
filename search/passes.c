/* Mutations of kernels of several passes: they are written anew, pass by pass.
 *
 * join      Two sweeps in a row that only accumulate become one. What the second reads
 *           of the first's final accumulators (a maximum) is their running state, so
 *           that what it has added up belongs to an older state whenever that changes:
 *           a copy of part of its body, with the old state in the place of the input
 *           and the new one in that of the accumulator, corrects it, always or, in a
 *           region, only where the state changes. Lanes are combined likewise.
 * sum       An accumulator that adds floats adds doubles or back, or becomes a pair of
 *           sum and compensation (Kahan 1965).
 * start     The start of a maximum or minimum: infinite or the last number before.
 * schedule  Prefetching and stores past the caches, which change no result.
 */
#include "search/edit.h"

#include <stdlib.h>
#include <string.h>

/* A kernel that is written anew from another: map[v] is its value for v of the old one,
 * EVO_NO_VALUE where there is none yet. */
typedef struct rebuild {
    const evo_kernel *from;
    evo_mutant *m;
    evo_builder b;
    evo_value map[EVO_MAX_INSTRS];
} rebuild;

static void forget(evo_value map[EVO_MAX_INSTRS]) {
    for (int v = 0; v < EVO_MAX_INSTRS; v++)
        map[v] = EVO_NO_VALUE;
}

/* The same signature, accumulators and tables, no pass; NULL: no memory. */
static rebuild *begin(evo_mutant *m) {
    rebuild *r = calloc(1, sizeof *r);
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
    forget(r->map);
    return r;
}

static bool finish(rebuild *r) {
    bool done = evo_builder_finish(&r->b, NULL) == EVO_OK;
    union {
        const evo_kernel *seen;
        evo_kernel *own;
    } from = {r->from};
    free(from.own);
    free(r);
    return done;
}

/* Instruction v, whose operands are there already, unless it is there itself. */
static void copy_instr(rebuild *r, evo_value v, evo_value map[EVO_MAX_INSTRS]) {
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

static void copy_body(rebuild *r, const evo_block *block) {
    for (evo_value v = block->first; v < block->first + block->count; v++)
        copy_instr(r, v, r->map);
}

static void copy_attributes(rebuild *r, const evo_pass *pass) {
    evo_kernel *k = r->b.kernel;
    if (r->b.failed || k->pass_count == 0)
        return;
    k->passes[k->pass_count - 1].stream = pass->stream;
    k->passes[k->pass_count - 1].prefetch = pass->prefetch;
}

static void begin_pass(rebuild *r, const evo_pass *pass) {
    if (pass->kind == EVO_PASS_COMBINE)
        evo_builder_combine(&r->b);
    else if (pass->kind == EVO_PASS_ONCE)
        evo_builder_once(&r->b);
    else
        evo_builder_pass(&r->b, pass->unroll);
    copy_attributes(r, pass);
}

static void copy_pass(rebuild *r, const evo_pass *pass) {
    begin_pass(r, pass);
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        if (b > 0)
            evo_builder_region(&r->b, block->mode, r->map[block->predicate]);
        copy_body(r, block);
        for (int s = 0; s < pass->sink_count; s++)
            evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                               pass->sinks[s].index, r->map[block->results[s]]);
    }
}

/* A sweep of one block that accumulates and nothing else, by plain instructions. */
static bool only_accumulates(const evo_kernel *k, const evo_pass *pass) {
    bool plain = pass->kind == EVO_PASS_SWEEP && pass->block_count == 1;
    for (int s = 0; s < pass->sink_count && plain; s++)
        plain = pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
                !evo_accumulator_carries(&k->accumulators[pass->sinks[s].index]);
    return plain;
}

static evo_type accumulator_type(const evo_accumulator *a) {
    return evo_instr_get(a->op)->result;
}

/* `f32`, `f64`, ... in the order of the types. */
static evo_opcode of_type(evo_opcode f32, evo_type type) {
    return (evo_opcode)(f32 + (type - EVO_TYPE_F32));
}

/* ---- join ------------------------------------------------------------------ */

typedef struct join {
    rebuild *r;
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
        evo_type type = accumulator_type(&k->accumulators[j->second->sinks[s].index]);
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
    forget(map);
    needed[j->part[s]] = true;
    for (int v = j->part[s]; v >= 0; v--)
        for (int a = 0; needed[v] && a < 3; a++)
            if (k->instrs[v].args[a] != EVO_NO_VALUE)
                needed[k->instrs[v].args[a]] = true;
    evo_type lead = accumulator_type(&k->accumulators[j->first->sinks[j->lead].index]);
    for (evo_value v = 0; v <= j->part[s]; v++) {
        const evo_instr *instr = &k->instrs[v];
        if (!needed[v])
            continue;
        if (instr->op == of_type(EVO_OP_IN_F32, lead))
            map[v] = old;
        for (int i = 0; i < j->first->sink_count; i++)
            if (evo_is_acc((evo_opcode)instr->op) &&
                instr->imm == j->first->sinks[i].index)
                map[v] = j->fresh[i];
        copy_instr(j->r, v, map);
    }
    return evo_build(&j->r->b, j->by[s], state, map[j->part[s]], EVO_NO_VALUE);
}

static evo_value apply(join *j, const evo_sink *sink, evo_value a, evo_value b) {
    return evo_build(&j->r->b, j->r->from->accumulators[sink->index].op, a, b,
                     EVO_NO_VALUE);
}

static evo_value state_of(join *j, evo_opcode f32, const evo_sink *sink) {
    const evo_accumulator *a = &j->r->from->accumulators[sink->index];
    return evo_build_leaf(&j->r->b, of_type(f32, accumulator_type(a)), sink->index);
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
    rebuild *r = j->r;
    const evo_block *one = &j->first->blocks[0], *two = &j->second->blocks[0];
    evo_value old = EVO_NO_VALUE, later[EVO_MAX_SINKS], own[EVO_MAX_SINKS];
    begin_pass(r, j->second);
    copy_body(r, one);
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
    copy_body(r, two);
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
        a->op = of_type(EVO_OP_ACC_F32, accumulator_type(a));
    }
}

/* The number of a random pass that `fits` with what follows it; -1: none. */
static int random_pass(evo_mutant *m,
                       bool (*fits)(const evo_kernel *k, const evo_pass *pass)) {
    int found[EVO_MAX_PASSES];
    uint32_t count = 0;
    for (int p = 0; p < m->kernel->pass_count; p++)
        if (fits(m->kernel, &m->kernel->passes[p]))
            found[count++] = p;
    return count > 0 ? found[evo_rng_below(m->rng, count)] : -1;
}

static bool joins_next(const evo_kernel *k, const evo_pass *pass) {
    return pass + 1 < k->passes + k->pass_count && only_accumulates(k, pass) &&
           only_accumulates(k, pass + 1);
}

bool evo_mutate_join(evo_mutant *m) {
    int p = random_pass(m, joins_next);
    rebuild *r = p >= 0 ? begin(m) : NULL;
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
            copy_pass(r, &r->from->passes[i]);
        }
    }
    return finish(r);
}

/* ---- sum ------------------------------------------------------------------- */

static bool adds(const evo_kernel *k, int accumulator) {
    evo_opcode op = k->accumulators[accumulator].op;
    return op == EVO_OP_ADD_F32 || op == EVO_OP_ADD_F64;
}

/* Every sweep's value for the accumulator is converted, and what is read of it back. */
static void copy_converted(rebuild *r, const evo_pass *pass, int accumulator,
                           evo_opcode in, evo_opcode out, evo_opcode read) {
    begin_pass(r, pass);
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        if (b > 0)
            evo_builder_region(&r->b, block->mode, r->map[block->predicate]);
        for (evo_value v = block->first; v < block->first + block->count; v++) {
            const evo_instr *instr = &r->from->instrs[v];
            if (evo_is_acc((evo_opcode)instr->op) && (int)instr->imm == accumulator)
                r->map[v] =
                    evo_build(&r->b, out, evo_build_leaf(&r->b, read, instr->imm),
                              EVO_NO_VALUE, EVO_NO_VALUE);
            else
                copy_instr(r, v, r->map);
        }
        for (int s = 0; s < pass->sink_count; s++) {
            evo_value v = r->map[block->results[s]];
            bool own = pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
                       pass->sinks[s].index == accumulator;
            if (own)
                v = evo_build(&r->b, in, v, EVO_NO_VALUE, EVO_NO_VALUE);
            evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                               pass->sinks[s].index, v);
        }
    }
}

static uint64_t number_bits(evo_type type, double value) {
    return evo_edit_constant(type, value).imm;
}

static bool convert_sum(evo_mutant *m, int accumulator) {
    rebuild *r = begin(m);
    if (!r)
        return false;
    evo_accumulator *a = &m->kernel->accumulators[accumulator];
    bool wide = a->op == EVO_OP_ADD_F64;
    double start = evo_number_of(wide ? EVO_TYPE_F64 : EVO_TYPE_F32, a->init);
    a->op = wide ? EVO_OP_ADD_F32 : EVO_OP_ADD_F64;
    a->init = number_bits(wide ? EVO_TYPE_F32 : EVO_TYPE_F64, start);
    for (int p = 0; p < r->from->pass_count; p++)
        copy_converted(r, &r->from->passes[p], accumulator,
                       wide ? EVO_OP_NARROW : EVO_OP_WIDEN,
                       wide ? EVO_OP_WIDEN : EVO_OP_NARROW,
                       wide ? EVO_OP_ACC_F32 : EVO_OP_ACC_F64);
    return finish(r);
}

static evo_value build_f32(rebuild *r, evo_opcode op, evo_value a, evo_value b) {
    return evo_build(&r->b, op, a, b, EVO_NO_VALUE);
}

/* (sum, compensation) and what is added: y = value - compensation, t = sum + y, and
 * what t - sum has more than y is the next compensation. */
static void add_compensated(rebuild *r, evo_value sum, evo_value low, evo_value value,
                            int accumulator, int extra) {
    evo_value y = build_f32(r, EVO_OP_SUB_F32, value, low);
    evo_value t = build_f32(r, EVO_OP_ADD_F32, sum, y);
    evo_value gained = build_f32(r, EVO_OP_SUB_F32, t, sum);
    evo_value left = build_f32(r, EVO_OP_SUB_F32, gained, y);
    evo_builder_result(&r->b, EVO_SINK_ACCUMULATOR, accumulator, t);
    evo_builder_result(&r->b, EVO_SINK_ACCUMULATOR, extra, left);
}

/* Sweeps with one result, a sum of f32. */
static bool sums_alone(const evo_kernel *k, const evo_pass *pass) {
    return only_accumulates(k, pass) && pass->sink_count == 1 &&
           k->accumulators[pass->sinks[0].index].op == EVO_OP_ADD_F32;
}

static bool compensate_sum(evo_mutant *m) {
    int p = random_pass(m, sums_alone);
    if (p < 0 || m->kernel->accumulator_count == EVO_MAX_ACCUMULATORS)
        return false;
    rebuild *r = begin(m);
    if (!r)
        return false;
    int own = r->from->passes[p].sinks[0].index;
    int extra = evo_builder_accumulator(&r->b, EVO_OP_ACC_F32, 0);
    m->kernel->accumulators[own].op = EVO_OP_ACC_F32;
    for (int i = 0; i < r->from->pass_count; i++) {
        const evo_pass *pass = &r->from->passes[i];
        if (i != p) {
            copy_pass(r, pass);
            continue;
        }
        begin_pass(r, pass);
        copy_body(r, &pass->blocks[0]);
        evo_value sum = evo_build_leaf(&r->b, EVO_OP_ACC_F32, (uint64_t)own);
        evo_value low = evo_build_leaf(&r->b, EVO_OP_ACC_F32, (uint64_t)extra);
        add_compensated(r, sum, low, r->map[pass->blocks[0].results[0]], own, extra);
        evo_builder_combine(&r->b);
        sum = evo_build_leaf(&r->b, EVO_OP_LEFT_F32, (uint64_t)own);
        low = evo_build_leaf(&r->b, EVO_OP_LEFT_F32, (uint64_t)extra);
        evo_value other = evo_build_leaf(&r->b, EVO_OP_RIGHT_F32, (uint64_t)own);
        evo_value rest = evo_build_leaf(&r->b, EVO_OP_RIGHT_F32, (uint64_t)extra);
        add_compensated(r, sum, build_f32(r, EVO_OP_ADD_F32, low, rest), other, own,
                        extra);
    }
    return finish(r);
}

bool evo_mutate_sum(evo_mutant *m) {
    int found[EVO_MAX_ACCUMULATORS];
    uint32_t count = 0;
    if (evo_rng_u32(m->rng) & 1)
        return compensate_sum(m);
    for (int a = 0; a < m->kernel->accumulator_count; a++)
        if (adds(m->kernel, a))
            found[count++] = a;
    return count > 0 && convert_sum(m, found[evo_rng_below(m->rng, count)]);
}

/* ---- start, schedule ------------------------------------------------------- */

bool evo_mutate_start(evo_mutant *m) {
    enum { INFINITE = 0x7f800000, LARGEST = 0x7f7fffff, SIGN = INT32_MIN };
    int found[EVO_MAX_ACCUMULATORS];
    uint32_t count = 0;
    for (int a = 0; a < m->kernel->accumulator_count; a++) {
        const evo_accumulator *acc = &m->kernel->accumulators[a];
        uint32_t size = (uint32_t)acc->init & ~(uint32_t)SIGN;
        if (accumulator_type(acc) == EVO_TYPE_F32 &&
            (size == INFINITE || size == LARGEST))
            found[count++] = a;
    }
    if (count == 0)
        return false;
    uint64_t *init = &m->kernel->accumulators[found[evo_rng_below(m->rng, count)]].init;
    *init ^= INFINITE ^ LARGEST;
    return true;
}

bool evo_mutate_schedule(evo_mutant *m) {
    evo_pass *pass = &m->kernel->passes[evo_rng_below(m->rng, m->kernel->pass_count)];
    uint32_t ahead = evo_rng_below(m->rng, 5);
    if (m->kernel->pass_count == 1 || pass->kind != EVO_PASS_SWEEP)
        return false;
    if (evo_rng_u32(m->rng) & 1)
        pass->stream ^= 1;
    else
        pass->prefetch = ahead == 0 ? 0 : 128U << ahead;
    return true;
}
