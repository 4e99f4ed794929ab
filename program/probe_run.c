/* Evaluation of compact programs beside their parent: only values that are not the
 * parent's, and what they cost. A value that a chain hands on to the only instruction
 * that uses it is never stored. See compact.h.
 */
#include "program/probe.h"

#include <string.h>

static bool in_branch(const evo_probe *p, unsigned block) {
    return block > 0 && block != p->main_region &&
           p->like->passes[0].blocks[block].mode == EVO_REGION_BRANCH;
}

static inline void use(evo_probe *p, unsigned v) {
    p->uses[evo_probe_follow(p, v)]++;
}

double evo_probe_cost(evo_probe *p, const evo_compact *c) {
    enum { TEST_AND_BRANCH = 100 };
    unsigned count = evo_compact_count(c), total = 0, block = c->block_count - 1u;
    memset(p->uses, 0, count * sizeof p->uses[0]);
    use(p, p->main_result);
    for (unsigned r = 0; r < p->region_count; r++) {
        unsigned b = p->regions[r];
        use(p, c->predicates[b]);
        use(p, c->results[b]);
        total += in_branch(p, b) ? TEST_AND_BRANCH : 0;
    }
    for (unsigned v = count; v-- > 0;) {
        if (p->uses[v] == 0)
            continue;
        while (block > 0 && v < c->ends[block - 1])
            block--;
        const evo_compact_instr *instr = &c->instrs[v];
        if (p->marks[v].known)
            continue;
        total += in_branch(p, block) ? 0 : p->cost[instr->op];
        for (unsigned a = 0; a < p->arity[instr->op]; a++)
            use(p, instr->args[a]);
    }
    return total / 100.0;
}

static float *lanes_of(const evo_probe *p, unsigned v) {
    return p->lanes + (size_t)p->marks[evo_probe_follow(p, v)].slot * EVO_PROBE_STRIDE;
}

/* Whether the parent's value `old` is this one; it need not exist. */
static inline bool find_same(const evo_probe *p, evo_probe_mark *m, unsigned old) {
    if (old >= p->parent_count || p->parent_marks[old].full != m->full)
        return false;
    m->slot = p->parent_marks[old].slot;
    return true;
}

/* Values below `changed` are the parent's and need no look. Of the others one that only
 * an insertion or a deletion before it has renumbered is the parent's too. */
static void list_todo(evo_probe *p, const evo_compact *c) {
    unsigned count = evo_compact_count(c), shift = count - p->parent_count;
    memset(p->uses + p->changed, 0, (count - p->changed) * sizeof p->uses[0]);
    use(p, p->main_result);
    for (unsigned r = 0; r < p->region_count; r++) {
        use(p, c->predicates[p->regions[r]]);
        use(p, c->results[p->regions[r]]);
    }
    p->todo_count = 0;
    for (unsigned v = count; v-- > p->changed;) {
        if (p->uses[v] == 0 || p->same[v])
            continue;
        const evo_compact_instr *instr = &c->instrs[v];
        evo_probe_mark *m = &p->marks[v];
        unsigned own = EVO_COMPACT_INSTRS + p->todo_count;
        m->slot = (uint16_t)own;
        if (find_same(p, m, v - shift) || find_same(p, m, v))
            continue;
        p->todo[p->todo_count++] = (uint8_t)v;
        for (unsigned a = 0; !m->known && a < p->arity[instr->op]; a++)
            use(p, instr->args[a]);
    }
}

/* A result that only the next step uses stays in registers. */
void evo_probe_list_steps(evo_probe *p, const evo_compact *c) {
    unsigned last = EVO_COMPACT_NONE; /* value of the step before, when it has a code */
    evo_chain_step *step = p->steps;
    for (unsigned i = p->todo_count; i-- > 0; step++) {
        unsigned v = p->todo[i], bits = 0, hits = 0;
        const evo_compact_instr *instr = &c->instrs[v];
        unsigned number = p->marks[v].known ? 0 : p->loops->chain_numbers[instr->op];
        step->to = lanes_of(p, v);
        step->from[1] = step->from[2] = step->to;
        for (unsigned a = 0; a < p->arity[instr->op]; a++) {
            unsigned arg = evo_probe_follow(p, instr->args[a]), hit = arg == last;
            step->from[a] = lanes_of(p, arg);
            bits |= hit << a;
            hits += hit;
        }
        if (number == 0 || hits > 1)
            bits = hits = 0;
        if (hits > 0)
            step[-1].kept = p->uses[last] > 1;
        step->kept = true;
        step->code = number > 0 ? EVO_CHAIN_CODE(number, bits) : 0;
        last = number > 0 ? v : EVO_COMPACT_NONE;
    }
}

void evo_probe_plan(evo_probe *p, const evo_compact *child) {
    list_todo(p, child);
    evo_probe_list_steps(p, child);
}

static void run_one(evo_probe *p, const evo_compact *c, unsigned v,
                    const evo_chain_step *step, size_t first, size_t count) {
    const evo_compact_instr *instr = &c->instrs[v];
    const evo_probe_mark *m = &p->marks[v];
    float *to = step->to + first;
    const void *from[3], *entries = NULL;
    uint32_t size = 0;
    if (m->known) {
        p->loops->fill(to, 4, m->bits, count);
        return;
    }
    if (p->kind[instr->op] == EVO_PROBE_INPUT) {
        memcpy(to, p->points + first, count * sizeof *to);
        return;
    }
    for (unsigned a = 0; a < 3; a++)
        from[a] = a < p->arity[instr->op] ? step->from[a] + first : to;
    if (p->kind[instr->op] == EVO_PROBE_TABLE) {
        entries = p->tables[instr->imm];
        size = p->like->tables[instr->imm].size;
    }
    p->loops->apply(instr->op, to, from, entries, size, count / EVO_LANES);
}

static void run_steps(evo_probe *p, const evo_compact *c, size_t first, size_t count) {
    for (unsigned i = 0; i < p->todo_count;) {
        const evo_chain_step *step = &p->steps[i];
        unsigned length = 0;
        while (i + length < p->todo_count && step[length].code != 0)
            length++;
        if (length > 0) {
            p->loops->chain(step, length, first, count / EVO_LANES);
            i += length;
        } else {
            run_one(p, c, p->todo[p->todo_count - 1 - i], step, first, count);
            i++;
        }
    }
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
