/* Quick generator: registers.
 *
 * Values live from their first to their last mention in one order of instructions, so
 * registers suffice exactly where never more values live at once than there are
 * registers. Those that are too many go to memory for good: at a place where they are
 * too many the one with the fewest mentions for its length, be it a value of the step
 * or one that is the same in all steps. Instructions then read it from memory
 * themselves, or a value that lives for one instruction is put in between; that may
 * take a register again, so this is repeated until nothing is too much. */
#include "jit/quick.h"

#define N EVO_QUICK_NONE

enum { MAX_ROUNDS = 12, MASK_REGISTERS = 7, UNSET = 0xffff };

/* ---- Lifetimes -------------------------------------------------------------- */

/* Takes out what no result depends on. */
static void drop_dead(evo_quick *q) {
    static const quick_mop none = {.form = QUICK_NONE, .dst = N, .src = {N, N, N}};
    bool used[EVO_QUICK_VALUES] = {false};
    for (unsigned i = q->mop_count; i-- > 0;) {
        quick_mop *mop = &q->mops[i];
        if (mop->dst != N && !used[mop->dst]) {
            *mop = none;
            continue;
        }
        for (int s = 0; s < 3; s++)
            if (mop->src[s] != N)
                used[mop->src[s]] = true;
    }
}

static void mention(evo_quick *q, quick_value value, unsigned at) {
    if (value == N || q->values[value].uniform)
        return;
    quick_vreg *v = &q->values[value];
    if (v->first == UNSET)
        v->first = (uint16_t)at;
    v->last = (uint16_t)at;
    v->uses++;
}

static void find_lifetimes(evo_quick *q) {
    for (unsigned i = 0; i < q->value_count; i++)
        if (!q->values[i].uniform) {
            q->values[i].first = q->values[i].last = UNSET;
            q->values[i].uses = 0;
        }
    for (unsigned i = 0; i < q->mop_count; i++) {
        for (int s = 0; s < 3; s++)
            mention(q, q->mops[i].src[s], i);
        mention(q, q->mops[i].dst, i);
    }
}

/* Whether the result may not have the register of an operand that dies here. */
static bool clobbers_early(const evo_quick *q, const quick_mop *mop, unsigned at) {
    quick_shape shape = evo_quick_forms[mop->form].shape;
    if (shape == SHAPE_TIED) {
        const quick_vreg *tied = &q->values[mop->src[0]];
        return tied->uniform || tied->last != at;
    }
    return shape == SHAPE_GATHER;
}

static bool in_register(const evo_quick *q, quick_value value) {
    return value != N && !q->values[value].memory && !q->values[value].uniform;
}

/* ---- What goes to memory ---------------------------------------------------- */

typedef struct scan {
    evo_quick *q;
    bool masks;     /* the registers in question */
    unsigned limit; /* so many there are */
    quick_value live[EVO_QUICK_VALUES];
    unsigned count;
    bool changed;
} scan;

static bool is_mentioned(const quick_mop *mop, quick_value value) {
    return mop->dst == value || mop->src[0] == value || mop->src[1] == value ||
           mop->src[2] == value;
}

/* Whether a is cheaper to have in memory than b: reads over the length of life. */
static bool cheaper(const evo_quick *q, quick_value a, quick_value b) {
    uint64_t cost[2], length[2];
    const quick_vreg *v[2] = {&q->values[a], &q->values[b]};
    for (int i = 0; i < 2; i++) {
        cost[i] = v[i]->uses + (v[i]->uniform ? 0u : 1u);
        length[i] = v[i]->uniform ? q->mop_count : (unsigned)(v[i]->last - v[i]->first);
    }
    return cost[0] * length[1] < cost[1] * length[0];
}

static unsigned uniforms_kept(const evo_quick *q) {
    unsigned kept = 0;
    for (unsigned i = 0; i < q->uniform_count; i++)
        kept += !q->values[q->uniforms[i]].memory;
    return kept;
}

static void move_to_memory(scan *s, quick_value value) {
    quick_vreg *v = &s->q->values[value];
    v->memory = true;
    if (!v->uniform || (v->place != PLACE_POOL && !s->q->wide)) {
        v->slot = s->q->stack_bytes;
        s->q->stack_bytes += s->q->vector_bytes;
    }
    s->changed = true;
}

/* One value less in registers at this instruction. */
static void relieve(scan *s, const quick_mop *mop) {
    evo_quick *q = s->q;
    quick_value best = N;
    unsigned where = 0;
    for (unsigned i = 0; i < s->count; i++)
        if (!q->values[s->live[i]].pinned && !is_mentioned(mop, s->live[i]) &&
            (best == N || cheaper(q, s->live[i], best))) {
            best = s->live[i];
            where = i;
        }
    for (unsigned i = 0; i < q->uniform_count && !s->masks; i++)
        if (!q->values[q->uniforms[i]].memory &&
            (best == N || cheaper(q, q->uniforms[i], best)))
            best = q->uniforms[i];
    if (best == N) {
        q->failed = true;
        return;
    }
    move_to_memory(s, best);
    if (q->values[best].uniform)
        s->limit++;
    else
        s->live[where] = s->live[--s->count];
}

static void enter(scan *s, const quick_mop *mop, unsigned at) {
    if (!in_register(s->q, mop->dst) || s->q->values[mop->dst].mask != s->masks ||
        s->q->values[mop->dst].first != at)
        return;
    s->live[s->count++] = mop->dst;
    while (s->count > s->limit && !s->q->failed)
        relieve(s, mop);
}

static void leave(scan *s, quick_value value, unsigned at) {
    if (!in_register(s->q, value) || s->q->values[value].mask != s->masks ||
        s->q->values[value].last != at)
        return;
    for (unsigned i = 0; i < s->count; i++)
        if (s->live[i] == value) {
            s->live[i] = s->live[--s->count];
            return;
        }
}

/* Moves values to memory until registers of one kind suffice; whether any was. */
static bool relieve_registers(evo_quick *q, bool masks) {
    scan s = {.q = q, .masks = masks, .count = 0, .changed = false};
    s.limit = masks ? MASK_REGISTERS : q->registers - uniforms_kept(q);
    for (unsigned i = 0; i < q->mop_count && !q->failed; i++) {
        const quick_mop *mop = &q->mops[i];
        bool early = clobbers_early(q, mop, i);
        if (early)
            enter(&s, mop, i);
        for (int k = 0; k < 3; k++)
            leave(&s, mop->src[k], i);
        if (!early)
            enter(&s, mop, i);
        leave(&s, mop->dst, i); /* what nobody reads */
    }
    return s.changed;
}

/* Uniforms of regions behind a branch alone, and those beyond the registers. */
static void limit_uniforms(evo_quick *q) {
    scan s = {.q = q, .count = 0};
    for (unsigned i = 0; i < q->uniform_count; i++)
        if (q->values[q->uniforms[i]].uses == 0)
            move_to_memory(&s, q->uniforms[i]);
    for (unsigned kept = uniforms_kept(q); kept > q->registers; kept--) {
        quick_value worst = N;
        for (unsigned i = 0; i < q->uniform_count; i++)
            if (!q->values[q->uniforms[i]].memory &&
                (worst == N || q->values[q->uniforms[i]].uses < q->values[worst].uses))
                worst = q->uniforms[i];
        move_to_memory(&s, worst);
    }
}

/* ---- Instructions with operands in memory ----------------------------------- */

/* Whether operand s can be read from memory by the instruction itself; commuting
 * operands change places for it. */
static bool fold(const evo_quick *q, quick_mop *mop, int s) {
    const quick_info *form = &evo_quick_forms[mop->form];
    quick_value value = mop->src[s];
    const quick_vreg *v = &q->values[value];
    bool splat = q->wide && v->uniform && v->size != 0;
    int mentions = 0, place = s;
    for (int i = 0; i < 3; i++)
        mentions += mop->src[i] == value;
    if (mop->folded != 0 || !(form->flags & QUICK_FOLD) || mentions > 1 ||
        mop->dst == value || (splat && form->size != v->size))
        return false;
    switch (form->shape) {
    case SHAPE_RVM:
        if (s == 0 && (form->flags & QUICK_COMM)) {
            mop->src[0] = mop->src[1];
            mop->src[1] = value;
            place = 1;
        }
        if (place != 1)
            return false;
        break;
    case SHAPE_BLEND:
        if (s != 1)
            return false;
        break;
    case SHAPE_TIED:
        if (s != 2)
            return false;
        break;
    default:
        break; /* RM and FUSED: any operand */
    }
    mop->folded = (uint8_t)(place + 1);
    return true;
}

static quick_value pinned_value(evo_quick *q, bool mask) {
    quick_value value = evo_quick_new(q);
    q->values[value].pinned = true;
    q->values[value].mask = mask;
    return value;
}

static void push(evo_quick *q, unsigned *count, const quick_mop *mop) {
    if (*count == EVO_QUICK_MOPS) {
        q->failed = true;
        *count = 0;
    }
    q->other[(*count)++] = *mop;
}

/* A value in memory as one in a register. */
static quick_value load(evo_quick *q, unsigned *count, quick_value from) {
    const quick_vreg *v = &q->values[from];
    bool splat = q->wide && v->uniform && v->size != 0;
    quick_form form = v->mask        ? QUICK_KMOVW
                      : !splat       ? QUICK_MOV
                      : v->size == 4 ? QUICK_BROADCASTSS
                                     : QUICK_BROADCASTSD;
    quick_value value = pinned_value(q, q->values[from].mask);
    push(q, count,
         &(quick_mop){
             .form = (uint8_t)form, .folded = 1, .dst = value, .src = {from, N, N}});
    return value;
}

static void rewrite(evo_quick *q) {
    unsigned count = 0;
    for (unsigned i = 0; i < q->mop_count && !q->failed; i++) {
        quick_mop mop = q->mops[i];
        for (int s = 0; s < 3; s++)
            if (mop.src[s] != N && q->values[mop.src[s]].memory && fold(q, &mop, s))
                break;
        for (int s = 0; s < 3; s++) {
            quick_value from = mop.src[s];
            if (from == N || !q->values[from].memory || mop.folded == s + 1)
                continue;
            quick_value value = load(q, &count, from);
            for (int k = s; k < 3; k++)
                if (mop.src[k] == from && mop.folded != k + 1)
                    mop.src[k] = value;
        }
        quick_value to = mop.dst;
        if (to == N || !q->values[to].memory) {
            push(q, &count, &mop);
            continue;
        }
        mop.dst = pinned_value(q, q->values[to].mask);
        push(q, &count, &mop);
        push(q, &count,
             &(quick_mop){.form = q->values[to].mask ? QUICK_KSTOREW : QUICK_STOREUPS,
                          .array = EVO_QUICK_STACK,
                          .dst = N,
                          .src = {mop.dst, N, N},
                          .offset = (int32_t)q->values[to].slot});
    }
    quick_mop *mops = q->mops;
    q->mops = q->other;
    q->other = mops;
    q->mop_count = count;
}

/* ---- Registers -------------------------------------------------------------- */

/* An operand that dies here and whose register the result had best have. */
static quick_value preferred(const evo_quick *q, const quick_mop *mop, unsigned at) {
    static const int fused[] = {2, 0, 1};
    quick_shape shape = evo_quick_forms[mop->form].shape;
    int count = shape == SHAPE_FUSED ? 3 : 1;
    if (shape != SHAPE_FUSED && shape != SHAPE_TIED && shape != SHAPE_BLEND &&
        mop->form != QUICK_MOV)
        return N;
    for (int i = 0; i < count; i++) {
        int s = shape == SHAPE_FUSED ? fused[i] : 0;
        if (mop->folded != s + 1 && in_register(q, mop->src[s]) &&
            q->values[mop->src[s]].last == at)
            return mop->src[s];
    }
    return N;
}

typedef struct pool {
    uint32_t vectors, masks; /* free ones, a bit each */
} pool;

static void release(evo_quick *q, pool *free, quick_value value, unsigned at) {
    if (!in_register(q, value) || q->values[value].last != at)
        return;
    uint32_t bit = UINT32_C(1) << q->values[value].reg;
    if (q->values[value].mask)
        free->masks |= bit;
    else
        free->vectors |= bit;
}

static void acquire(evo_quick *q, pool *free, const quick_mop *mop, unsigned at) {
    if (!in_register(q, mop->dst) || q->values[mop->dst].first != at)
        return;
    quick_vreg *v = &q->values[mop->dst];
    uint32_t *set = v->mask ? &free->masks : &free->vectors;
    quick_value other = preferred(q, mop, at);
    if (*set == 0) { /* cannot be: lifetimes were counted */
        q->failed = true;
        return;
    }
    v->reg = other != N && q->values[other].mask == v->mask
                 ? q->values[other].reg
                 : (uint8_t)__builtin_ctz(*set);
    *set &= ~(UINT32_C(1) << v->reg);
}

static void assign(evo_quick *q) {
    pool free = {.vectors = q->registers == 32 ? UINT32_MAX : UINT16_MAX,
                 .masks = 0xfe}; /* k0 means no mask */
    uint8_t top = (uint8_t)(q->registers - 1);
    for (unsigned i = 0; i < q->uniform_count; i++) {
        quick_vreg *v = &q->values[q->uniforms[i]];
        if (v->memory)
            continue;
        v->reg = top;
        free.vectors &= ~(UINT32_C(1) << top--);
    }
    for (unsigned i = 0; i < q->mop_count && !q->failed; i++) {
        const quick_mop *mop = &q->mops[i];
        bool early = clobbers_early(q, mop, i);
        if (early)
            acquire(q, &free, mop, i);
        for (int s = 0; s < 3; s++)
            release(q, &free, mop->src[s], i);
        if (!early)
            acquire(q, &free, mop, i);
        release(q, &free, mop->dst, i);
    }
}

bool evo_quick_allocate(evo_quick *q) {
    drop_dead(q);
    limit_uniforms(q);
    rewrite(q);
    for (int round = 0; round < MAX_ROUNDS && !q->failed; round++) {
        find_lifetimes(q);
        bool changed = relieve_registers(q, true);
        if (!q->failed)
            changed |= relieve_registers(q, false);
        if (q->failed)
            return false;
        if (!changed) {
            assign(q);
            return !q->failed;
        }
        rewrite(q);
    }
    return false;
}
