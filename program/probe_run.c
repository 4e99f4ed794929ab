/* Evaluation of compact programs beside their parent: only values that are not the
 * parent's, and what they cost. A value that a chain hands on to the only instruction
 * that uses it is never stored. Sets of values are bits, and lists are filled without
 * branches: an entry that is not wanted is written over. See compact.h.
 */
#include "program/probe.h"

#include <string.h>

static bool in_branch(const evo_probe *p, unsigned block) {
    return block > 0 && block != p->main_region &&
           p->like->passes[0].blocks[block].mode == EVO_REGION_BRANCH;
}

/* Block of a slot; new words are of the main block. */
static unsigned block_of(const evo_compact *c, unsigned v) {
    unsigned block = 0;
    while (v < c->old_count && v >= c->ends[block])
        block++;
    return block;
}

double evo_probe_cost(evo_probe *p, const evo_compact *c) {
    enum { TEST_AND_BRANCH = 100 };
    unsigned total = 0;
    uint64_t live = p->roots;
    for (unsigned i = c->op_count; i-- > 0;) {
        unsigned v = c->order[i];
        const uint8_t *args = c->instrs[v].args;
        for (int a = 0; a < 3 && (live & ~p->marks.known) >> v & 1; a++)
            live |= UINT64_C(1) << evo_probe_follow(p, args[a]);
    }
    for (unsigned r = 0; r < p->region_count; r++)
        total += in_branch(p, p->regions[r]) ? TEST_AND_BRANCH : 0;
    live &= ~p->marks.known;
    for (; live != 0; live &= live - 1) {
        unsigned v = (unsigned)__builtin_ctzll(live);
        total += in_branch(p, block_of(c, v)) ? 0 : p->cost[c->instrs[v].op];
    }
    return total / 100.0;
}

/* ---- What to evaluate ------------------------------------------------------ */

static const uint8_t identity[EVO_COMPACT_SLOTS] = {
#define EIGHT(n) n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7
    EIGHT(0),  EIGHT(8),  EIGHT(16), EIGHT(24),
    EIGHT(32), EIGHT(40), EIGHT(48), EIGHT(56),
#undef EIGHT
};

static inline float *lanes_of(const evo_probe *p, unsigned v) {
    return p->lanes + (size_t)p->where[v] * EVO_CHAIN_STRIDE;
}

/* What known values and masks spare: operands that are not looked at. */
static void spare_operands(evo_probe *p, const evo_compact *c) {
    for (unsigned i = c->first_op; i < c->op_count; i++) {
        unsigned v = c->order[i];
        uint64_t bits = 0;
        for (int a = 0; a < 3 && !(p->marks.known >> v & 1); a++)
            bits |= UINT64_C(1) << evo_probe_follow(p, c->instrs[v].args[a]);
        p->operands[v] = bits;
    }
}

/* Returns the values that are used more than once, results as such included. */
static uint64_t list_todo(evo_probe *p, const evo_compact *c) {
    uint64_t need = p->roots, twice = 0, differ = ~p->same;
    unsigned count = 0, first = c->first_op;
    memcpy(p->where, identity, sizeof p->where);
    for (unsigned i = c->op_count; i-- > first;) {
        unsigned v = c->order[i];
        uint64_t now = (need & differ) >> v & 1, bits = p->operands[v] & -now;
        p->todo[count] = (uint8_t)v;
        count += (unsigned)now;
        p->where[v] = (uint8_t)(v + now * EVO_COMPACT_SLOTS);
        twice |= need & bits;
        need |= bits;
    }
    for (uint64_t rest = need & c->leaves & differ; rest != 0; rest &= rest - 1) {
        unsigned v = (unsigned)__builtin_ctzll(rest);
        p->todo[count++] = (uint8_t)v;
        p->where[v] = (uint8_t)(v + EVO_COMPACT_SLOTS);
    }
    p->todo_count = count;
    for (unsigned i = 0; p->marks.aliased != 0 && i < c->op_count; i++)
        p->where[c->order[i]] = p->where[evo_probe_follow(p, c->order[i])];
    return twice;
}

/* A result that only the next step uses stays in registers. */
static void list_steps(evo_probe *p, const evo_compact *c, uint64_t twice) {
    /* Operands that are the result of the step before, if it is one. */
    static const uint8_t handed_on[8] = {0, 1, 2, 0, 4, 0, 0, 0};
    const uint8_t *numbers = p->loops->chain_numbers;
    uint64_t known = p->marks.known;
    unsigned last = 0; /* where the value of a step that has a code is; else 0 */
    bool chained = p->todo_count > 0;
    evo_chain_step *step = p->steps + 1;
    for (unsigned i = p->todo_count; i-- > 0; step++) {
        unsigned v = p->todo[i];
        const evo_compact_instr *instr = &c->instrs[v];
        bool fill = known >> v & 1;
        unsigned number = numbers[fill ? EVO_OP_CONST_F32 : instr->op];
        unsigned x = p->where[instr->args[0]], y = p->where[instr->args[1]];
        unsigned z = p->where[instr->args[2]], end = p->last[instr->op];
        unsigned hits = (unsigned)(x == last) | (unsigned)(y == last) << 1 |
                        (unsigned)(z == last) << 2;
        unsigned bits =
            handed_on[hits] & (unsigned)-((last > 0) & (number > 0) & !fill);
        unsigned fixed = (unsigned)(known >> instr->args[end]) & ~(hits >> end) &
                         (unsigned)!fill & 1;
        step[-1].kept = (bits == 0) | (twice >> last % EVO_COMPACT_SLOTS & 1);
        *step = (evo_chain_step){.from = {(uint8_t)x, (uint8_t)y, (uint8_t)z},
                                 .to = p->where[v],
                                 .last = p->where[instr->args[end]],
                                 .code = (uint16_t)EVO_CHAIN_CODE(number, bits, fixed),
                                 .kept = true,
                                 .value = p->marks.of[v].bits};
        chained &= number > 0;
        last = number > 0 ? step->to : 0;
    }
    p->chained = chained;
}

void evo_probe_plan(evo_probe *p, const evo_compact *child) {
    if (p->marks.folded)
        spare_operands(p, child);
    list_steps(p, child, list_todo(p, child));
}

/* ---- Evaluation ------------------------------------------------------------ */

static void run_one(evo_probe *p, const evo_compact *c, unsigned v, size_t first,
                    size_t count) {
    const evo_compact_instr *instr = &c->instrs[v];
    float *to = lanes_of(p, v) + first;
    const void *from[3], *entries = NULL;
    uint32_t size = 0;
    if (p->marks.known >> v & 1) {
        p->loops->fill(to, 4, p->marks.of[v].bits, count);
        return;
    }
    for (unsigned a = 0; a < 3; a++)
        from[a] = lanes_of(p, instr->args[a]) + first;
    if (p->kind[instr->op] == EVO_PROBE_TABLE) {
        entries = p->tables[instr->imm];
        size = p->like->tables[instr->imm].size;
    }
    p->loops->apply(instr->op, to, from, entries, size, count / EVO_LANES);
}

static void run_steps(evo_probe *p, const evo_compact *c, size_t first, size_t count) {
    if (p->chained) {
        p->loops->chain(p->steps + 1, p->todo_count, p->lanes, first,
                        count / EVO_LANES);
        return;
    }
    for (unsigned i = 0; i < p->todo_count;) {
        const evo_chain_step *step = &p->steps[i + 1];
        unsigned length = 0;
        while (i + length < p->todo_count &&
               step[length].code >= EVO_CHAIN_CODE(1, 0, 0))
            length++;
        if (length > 0)
            p->loops->chain(step, length, p->lanes, first, count / EVO_LANES);
        else
            run_one(p, c, p->todo[p->todo_count - 1 - i], first, count);
        i += length > 0 ? length : 1;
    }
}

void evo_probe_evaluate_parent(evo_probe *p) {
    size_t bytes = p->count * sizeof *p->points;
    memcpy(p->where, identity, sizeof p->where);
    p->todo_count = 0;
    p->chained = false;
    for (unsigned v = 0; v < p->parent.count; v++) {
        if (p->kind[p->parent.instrs[v].op] == EVO_PROBE_INPUT)
            memcpy(lanes_of(p, v), p->points, bytes);
        else if (p->marks.aliased >> v & 1)
            memcpy(lanes_of(p, v), lanes_of(p, evo_probe_follow(p, v)), bytes);
        else
            run_one(p, &p->parent, v, 0, p->count);
    }
    memcpy(p->parent_results, evo_probe_evaluate(p, &p->parent, 0, p->count), bytes);
}

const float *evo_probe_evaluate(evo_probe *p, const evo_compact *child, size_t first,
                                size_t count) {
    run_steps(p, child, first, count);
    const float *result = lanes_of(p, p->main_result) + first;
    if (p->region_count == 0)
        return result;
    memcpy(p->merged + first, result, count * sizeof *result);
    for (unsigned r = 0; r < p->region_count; r++) {
        unsigned b = p->regions[r];
        const void *mask = lanes_of(p, child->predicates[b]) + first;
        p->loops->merge(4, p->merged + first, lanes_of(p, child->results[b]) + first,
                        mask, count / EVO_LANES);
    }
    return p->merged + first;
}

double evo_probe_error(const evo_probe *p, const float *results,
                       const double *reference, const double *weight, size_t count) {
    return p->loops->error(results, reference, weight, count / EVO_LANES);
}

uint64_t evo_probe_fingerprint(const evo_probe *p, const float *results) {
    return p->loops->fingerprint(results, p->keys, p->count / 2);
}
