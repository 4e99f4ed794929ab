/* How sums of rows are added up: in f32 or f64, in f32 within a step and f64 beyond
 * (blocked), or in pairs with what roundings left.
 *
 * A compensated sum is a pair of states, s and c (Kahan 1965). What is added, B, meets
 * what it is added to, A: s itself, or s times what corrects it (s exp(m_old - m_new)).
 * The same is done to c as to s on the way to A, which is linear in s:
 *   y = B - A(c), s' = A + y, c' = (s' - A) - y
 * and likewise where lanes are combined. Sums that collect what was left beside s, not
 * in it, have shorter chains and an error that grows with the square of the length. */
#include "search/rebuild.h"

/* ---- f32 and f64 ------------------------------------------------------------ */

static bool adds(const evo_kernel *k, int accumulator) {
    evo_opcode op = k->accumulators[accumulator].op;
    return op == EVO_OP_ADD_F32 || op == EVO_OP_ADD_F64;
}

static evo_value converted(evo_rebuild *r, evo_value value, evo_type from,
                           evo_type to) {
    if (from == to)
        return value;
    return evo_build(&r->b, to == EVO_TYPE_F64 ? EVO_OP_WIDEN : EVO_OP_NARROW, value,
                     EVO_NO_VALUE, EVO_NO_VALUE);
}

/* Every sweep's value for the accumulator is converted, and what is read of it back. */
static void copy_converted(evo_rebuild *r, const evo_pass *pass, int accumulator) {
    const evo_accumulator *was = &r->from->accumulators[accumulator];
    const evo_accumulator *is = &r->b.kernel->accumulators[accumulator];
    evo_type old = evo_accumulator_type(was), type = evo_accumulator_type(is);
    evo_rebuild_begin_pass(r, pass);
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        if (b > 0)
            evo_rebuild_begin_region(r, pass, b);
        for (evo_value v = block->first; v < block->first + block->count; v++) {
            const evo_instr *instr = &r->from->instrs[v];
            if (evo_is_acc((evo_opcode)instr->op) && (int)instr->imm == accumulator) {
                evo_opcode read = evo_rebuild_op(EVO_OP_ACC_F32, type);
                r->map[v] =
                    converted(r, evo_build_leaf(&r->b, read, instr->imm), type, old);
            } else {
                evo_rebuild_instr(r, v, r->map);
            }
        }
        for (int s = 0; s < pass->sink_count; s++) {
            evo_value v = r->map[block->results[s]];
            bool own = pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
                       pass->sinks[s].index == accumulator;
            if (own)
                v = converted(r, v, evo_accumulator_value_type(was),
                              evo_accumulator_value_type(is));
            evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                               pass->sinks[s].index, v);
        }
    }
}

static uint64_t number_bits(evo_type type, double value) {
    return evo_edit_constant(type, value).imm;
}

/* To another one of f32, f64 and blocked. */
static bool convert_sum(evo_mutant *m, int accumulator) {
    evo_rebuild *r = evo_rebuild_begin(m);
    if (!r)
        return false;
    evo_accumulator *a = &m->kernel->accumulators[accumulator];
    evo_type old = evo_accumulator_type(a);
    double start = evo_number_of(old, a->init);
    bool other = evo_rng_u32(m->rng) & 1;
    bool blocked = !a->blocked && other;
    bool wide = blocked || (a->blocked ? other : old == EVO_TYPE_F32);
    a->op = wide ? EVO_OP_ADD_F64 : EVO_OP_ADD_F32;
    a->blocked = blocked;
    a->init = number_bits(wide ? EVO_TYPE_F64 : EVO_TYPE_F32, start);
    for (int p = 0; p < r->from->pass_count; p++)
        copy_converted(r, &r->from->passes[p], accumulator);
    return evo_rebuild_finish(r);
}

/* ---- Compensation ----------------------------------------------------------- */

/* What of a block depends on a state, and its values for the state of the rest. */
typedef struct shadow {
    bool depends[EVO_MAX_INSTRS];
    evo_value map[EVO_MAX_INSTRS];
} shadow;

typedef struct pairing {
    evo_rebuild *r;
    evo_type type;
    int own, extra; /* accumulators: the sum, the rest */
    shadow low, high;
} pairing;

static evo_value operation(pairing *p, evo_opcode f32, evo_opcode f64, evo_value a,
                           evo_value b) {
    return evo_build(&p->r->b, evo_edit_float_op(p->type, f32, f64), a, b,
                     EVO_NO_VALUE);
}

static evo_value plus(pairing *p, evo_value a, evo_value b) {
    return operation(p, EVO_OP_ADD_F32, EVO_OP_ADD_F64, a, b);
}

static evo_value minus(pairing *p, evo_value a, evo_value b) {
    return operation(p, EVO_OP_SUB_F32, EVO_OP_SUB_F64, a, b);
}

static evo_value times(pairing *p, evo_value a, evo_value b) {
    return operation(p, EVO_OP_MUL_F32, EVO_OP_MUL_F64, a, b);
}

/* The state of the sum (or the rest) by acc.T, left.T or right.T. */
static evo_value state(pairing *p, evo_opcode f32, int accumulator) {
    return evo_build_leaf(&p->r->b, evo_rebuild_op(f32, p->type),
                          (uint64_t)accumulator);
}

/* Copies the block, and of what depends on the state read by `f32` another one for the
 * rest. */
static void cast_shadow(pairing *p, const evo_block *block, evo_opcode f32, shadow *s) {
    evo_rebuild *r = p->r;
    for (evo_value v = block->first; v < block->first + block->count; v++) {
        const evo_instr *instr = &r->from->instrs[v];
        bool leaf =
            instr->op == evo_rebuild_op(f32, p->type) && instr->imm == (uint64_t)p->own;
        evo_rebuild_instr(r, v, r->map);
        s->depends[v] = leaf;
        for (int a = 0; a < 3; a++)
            if (instr->args[a] != EVO_NO_VALUE)
                s->depends[v] |= s->depends[instr->args[a]];
        s->map[v] = leaf            ? state(p, f32, p->extra)
                    : s->depends[v] ? EVO_NO_VALUE
                                    : r->map[v];
        if (s->depends[v])
            evo_rebuild_instr(r, v, s->map);
    }
}

/* The product of the first two operands of v; of the rest where `s` is given. */
static evo_value product(pairing *p, const evo_instr *instr, const shadow *s) {
    const evo_value *map = s ? s->map : p->r->map;
    return times(p, map[instr->args[0]], map[instr->args[1]]);
}

/* a + b are the sum `root`; rest and more what is to be added for their own rests. */
typedef struct addition {
    evo_value a, b, rest, more;
} addition;

/* Which operand of a sum, or 3 for the product of a fused one, depends on the state;
 * -1: none, or not linearly. */
static int dependent_part(const evo_instr *instr, const shadow *s) {
    bool d[3] = {false};
    bool fma = instr->op == EVO_OP_FMA_F32 || instr->op == EVO_OP_FMA_F64;
    for (int a = 0; a < 3; a++)
        d[a] = instr->args[a] != EVO_NO_VALUE && s->depends[instr->args[a]];
    if (d[0] + d[1] + d[2] != 1)
        return -1;
    return fma && !d[2] ? 3 : d[0] ? 0 : d[1] ? 1 : 2;
}

/* Takes apart the new state `root`; `combines`: two lanes' states, the upper one's in
 * p->high. */
static bool take_apart(pairing *p, evo_value root, bool combines, addition *sum) {
    const evo_instr *instr = &p->r->from->instrs[root];
    bool fma = instr->op == EVO_OP_FMA_F32 || instr->op == EVO_OP_FMA_F64;
    bool add = instr->op == EVO_OP_ADD_F32 || instr->op == EVO_OP_ADD_F64;
    int part = add || fma ? dependent_part(instr, &p->low) : -1;
    if (part < 0)
        return false;
    int other = fma ? (part == 3 ? 2 : 3) : 1 - part;
    if (combines && dependent_part(instr, &p->high) != other)
        return false;
    const evo_value *map = p->r->map;
    sum->a = part == 3 ? product(p, instr, NULL) : map[instr->args[part]];
    sum->rest = part == 3 ? product(p, instr, &p->low) : p->low.map[instr->args[part]];
    sum->b = other == 3 ? product(p, instr, NULL) : map[instr->args[other]];
    sum->more = EVO_NO_VALUE;
    if (combines)
        sum->more =
            other == 3 ? product(p, instr, &p->high) : p->high.map[instr->args[other]];
    return true;
}

/* The new sum; *rest: its new rest. */
static evo_value compensated(pairing *p, const addition *sum, evo_value *rest) {
    evo_value known =
        sum->more == EVO_NO_VALUE ? sum->rest : plus(p, sum->rest, sum->more);
    evo_value y = minus(p, sum->b, known), t = plus(p, sum->a, y);
    *rest = minus(p, minus(p, t, sum->a), y);
    return t;
}

/* The results of a block, the sum's by `sum`, and the rest's. */
static void give(pairing *p, const evo_pass *pass, int b, const addition *sum) {
    evo_rebuild *r = p->r;
    evo_value rest, total = compensated(p, sum, &rest);
    for (int s = 0; s < pass->sink_count; s++) {
        bool own = pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
                   pass->sinks[s].index == p->own;
        evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                           pass->sinks[s].index,
                           own ? total : r->map[pass->blocks[b].results[s]]);
    }
    evo_builder_result(&r->b, EVO_SINK_ACCUMULATOR, p->extra, rest);
}

static int sink_of(const evo_pass *pass, int accumulator) {
    for (int s = 0; s < pass->sink_count; s++)
        if (pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
            pass->sinks[s].index == accumulator)
            return s;
    return -1;
}

/* The sweep, or (`combines`) the combination behind it, of a sum that was plain or
 * carried. */
static bool write_pair(pairing *p, const evo_pass *pass, bool plain, bool combines) {
    evo_rebuild *r = p->r;
    int sink = sink_of(pass, p->own);
    evo_opcode reads = combines ? EVO_OP_LEFT_F32 : EVO_OP_ACC_F32;
    evo_rebuild_begin_pass(r, pass);
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        addition sum;
        if (b > 0)
            evo_rebuild_begin_region(r, pass, b);
        cast_shadow(p, block, reads, &p->low);
        if (combines)
            cast_shadow(p, block, EVO_OP_RIGHT_F32, &p->high);
        if (plain)
            sum = (addition){state(p, reads, p->own), r->map[block->results[sink]],
                             state(p, reads, p->extra), EVO_NO_VALUE};
        else if (!take_apart(p, block->results[sink], combines, &sum))
            return false;
        give(p, pass, b, &sum);
    }
    return true;
}

/* The combination of a sum that was plain. */
static void combine_plain(pairing *p) {
    evo_value rest;
    evo_builder_combine(&p->r->b);
    addition sum = {
        state(p, EVO_OP_LEFT_F32, p->own), state(p, EVO_OP_RIGHT_F32, p->own),
        state(p, EVO_OP_LEFT_F32, p->extra), state(p, EVO_OP_RIGHT_F32, p->extra)};
    evo_value total = compensated(p, &sum, &rest);
    evo_builder_result(&p->r->b, EVO_SINK_ACCUMULATOR, p->own, total);
    evo_builder_result(&p->r->b, EVO_SINK_ACCUMULATOR, p->extra, rest);
}

/* A sweep's sum in floats, carried ones with a combination: accumulators of them. */
static uint32_t sums_of(const evo_kernel *k, const evo_pass *pass, int *found) {
    uint32_t count = 0;
    for (int s = 0; s < pass->sink_count && pass->kind == EVO_PASS_SWEEP; s++) {
        int a = pass->sinks[s].index;
        if (pass->sinks[s].kind != EVO_SINK_ACCUMULATOR)
            continue;
        evo_type type = evo_accumulator_type(&k->accumulators[a]);
        bool is_float = type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
        if (k->accumulators[a].blocked)
            continue;
        if (adds(k, a) || (is_float && evo_accumulator_carries(&k->accumulators[a])))
            found[count++] = a;
    }
    return count;
}

static bool write_all(pairing *p, int sweep, bool plain) {
    evo_rebuild *r = p->r;
    const evo_pass *passes = r->from->passes;
    bool carried = !plain;
    for (int i = 0; i < r->from->pass_count; i++) {
        if (i < sweep || i > sweep + carried)
            evo_rebuild_pass(r, &passes[i]);
        else if (!write_pair(p, &passes[i], plain, i > sweep))
            return false;
        if (i == sweep && plain)
            combine_plain(p);
    }
    return true;
}

static bool compensate(evo_mutant *m) {
    const evo_kernel *k = m->kernel;
    int p = (int)evo_rng_below(m->rng, k->pass_count), found[EVO_MAX_SINKS];
    uint32_t count = sums_of(k, &k->passes[p], found);
    if (count == 0 || k->accumulator_count == EVO_MAX_ACCUMULATORS)
        return false;
    int own = found[evo_rng_below(m->rng, count)];
    bool plain = adds(k, own);
    bool carried = p + 1 < k->pass_count && k->passes[p + 1].kind == EVO_PASS_COMBINE;
    if (plain && carried)
        return false; /* its combination would have to have these states, too */
    evo_rebuild *r = evo_rebuild_begin(m);
    if (!r)
        return false;
    pairing pair = {.r = r, .own = own};
    pair.type = evo_accumulator_type(&k->accumulators[own]);
    pair.extra =
        evo_builder_accumulator(&r->b, evo_rebuild_op(EVO_OP_ACC_F32, pair.type), 0);
    m->kernel->accumulators[own].op = evo_rebuild_op(EVO_OP_ACC_F32, pair.type);
    bool written = write_all(&pair, p, plain);
    return evo_rebuild_finish(r) && written;
}

bool evo_mutate_sum(evo_mutant *m) {
    int found[EVO_MAX_ACCUMULATORS];
    uint32_t count = 0;
    if (evo_rng_u32(m->rng) & 1)
        return compensate(m);
    for (int a = 0; a < m->kernel->accumulator_count; a++)
        if (adds(m->kernel, a))
            found[count++] = a;
    return count > 0 && convert_sum(m, found[evo_rng_below(m->rng, count)]);
}
