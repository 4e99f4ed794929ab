/* Compact programs beside their parent: what they are known by. See compact.h;
 * probe_run.c evaluates them.
 *
 * Every value of a program has a mark: the hash of its structure, whether it is a known
 * constant, and the slot where its lanes are. Marks of a child start as the parent's;
 * from the first word that differs on, a value keeps its mark when its word and all its
 * operands are the parent's (it is `same`), else it is hashed anew and looked up among
 * the parent's hashes: an insertion that only renumbers evaluates nothing twice.
 */
#include "program/compact.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "program/interp.h"
#include "program/probe.h"
#include "program/structure.h"

_Static_assert(EVO_OP_COUNT <= 256, "opcodes fit a byte");
_Static_assert(sizeof(evo_compact_instr) == 8, "an instruction is one word");

__extension__ typedef unsigned __int128 wide;

/* A 64 x 64 bit product folded (wyhash, Wang Yi 2019): mixes two words in one step. */
static inline uint64_t fold_product(uint64_t a, uint64_t b) {
    wide product = (wide)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t hash_leaf(uint64_t op, uint64_t imm) {
    return fold_product(op * UINT64_C(0x9e3779b97f4a7c15) ^ imm ^
                            UINT64_C(0xe7037ed1a0b428db),
                        UINT64_C(0x8ebc6af09c88c6e3) + imm);
}

static inline uint64_t rotate(uint64_t x, unsigned by) {
    return x << by | x >> (64 - by);
}

/* Of hashes, which are mixed already, so that one product does. */
static inline uint64_t hash_node(uint64_t op_imm, uint64_t a, uint64_t b, uint64_t c) {
    return fold_product((a + b) ^ UINT64_C(0xa0761d6478bd642f),
                        (op_imm * UINT64_C(0x9e3779b97f4a7c15) ^ rotate(c, 17)) +
                            UINT64_C(0x1d8e4e27c47d124f));
}

static inline uint64_t word_of(const evo_compact_instr *instr) {
    uint64_t word;
    memcpy(&word, instr, sizeof word);
    return word;
}

/* Term v of NH (Black, Halevi, Krawczyk, Krovetz & Rogaway 1999), a sum of products. */
static inline uint64_t text_term(const evo_probe *p, uint64_t word, unsigned v) {
    return (uint64_t)((uint32_t)word + p->keys[2 * v]) *
           ((uint32_t)(word >> 32) + p->keys[2 * v + 1]);
}

/* ---- Life cycle ------------------------------------------------------------ */

static void fill_kinds(evo_probe *p, evo_port_model model) {
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        evo_probe_kind kind = EVO_PROBE_NODE;
        if (evo_is_const((evo_opcode)op))
            kind = EVO_PROBE_CONST;
        else if (info->flags & EVO_FLAG_LEAF)
            kind = EVO_PROBE_INPUT;
        else if (info->flags & EVO_FLAG_TABLE)
            kind = EVO_PROBE_TABLE;
        else if (op == EVO_OP_SELECT_F32 || op == EVO_OP_SELECT_I32)
            kind = EVO_PROBE_SELECT;
        else if (op == EVO_OP_AND_MASK || op == EVO_OP_OR_MASK || op == EVO_OP_XOR_MASK)
            kind = EVO_PROBE_MASKS;
        else if (info->flags & EVO_FLAG_COMM)
            kind = EVO_PROBE_COMMUTES;
        p->kind[op] = (uint8_t)kind;
        p->arity[op] = (uint8_t)info->arg_count;
        p->cost[op] = (uint16_t)lrint(100 * evo_instr_port_cost((evo_opcode)op, model));
    }
}

evo_probe *evo_probe_create(const float *points, size_t count, evo_port_model model) {
    evo_probe *p = evo_alloc_aligned(sizeof *p);
    if (p == NULL)
        return NULL;
    const evo_loops *builds[EVO_ISA_COUNT];
    p->loops = builds[evo_interp_builds(builds) - 1];
    p->lanes = evo_alloc_aligned((size_t)2 * EVO_COMPACT_INSTRS * EVO_PROBE_STRIDE *
                                 sizeof *p->lanes);
    if (p->lanes == NULL) {
        free(p);
        return NULL;
    }
    p->count = count;
    p->marks[EVO_COMPACT_NONE] =
        (evo_probe_mark){.known = true, .alias = EVO_COMPACT_NONE};
    p->same[EVO_COMPACT_NONE] = true;
    memcpy(p->points, points, count * sizeof *points);
    uint64_t key = 0;
    for (size_t i = 0; i < EVO_PROBE_POINTS; i++) {
        key = hash_leaf(i, key);
        p->keys[i] = (uint32_t)(key >> 32);
    }
    fill_kinds(p, model);
    return p;
}

void evo_probe_destroy(evo_probe *p) {
    if (p != NULL)
        free(p->lanes);
    free(p);
}

/* ---- Hashes ---------------------------------------------------------------- */

static uint64_t table_entry(const evo_probe *p, const evo_compact_instr *instr,
                            uint32_t index) {
    const evo_table *t = &p->like->tables[instr->imm];
    return p->like->table_data[t->first + (index & (t->size - 1u))];
}

/* A value of known operands becomes a constant; a mask keeps its structure. */
static void fold(evo_probe *p, const evo_compact_instr *instr, evo_probe_mark *m,
                 const evo_probe_mark *const args[3]) {
    uint64_t bits[3] = {args[0]->bits, args[1]->bits, args[2]->bits};
    evo_opcode op = (evo_opcode)instr->op;
    m->bits = (uint32_t)(p->kind[op] == EVO_PROBE_TABLE
                             ? table_entry(p, instr, (uint32_t)bits[0])
                             : evo_fold(op, bits));
    m->known = true;
    p->folded = true;
    evo_opcode constant = evo_const_opcode(evo_instr_get(op)->result);
    if (constant != EVO_OP_COUNT)
        m->full = hash_leaf(constant, m->bits);
}

/* m is what `value` is, but as written. */
static void mark_alias(evo_probe *p, evo_probe_mark *m, uint8_t value) {
    uint64_t plain = m->plain;
    *m = p->marks[value];
    m->plain = plain;
    m->alias = value;
    p->folded = true;
}

/* and, or, xor of one known mask, as in canonical.c; false when none or both are. */
static bool mark_masks(evo_probe *p, const evo_compact_instr *instr,
                       evo_probe_mark *m) {
    const evo_probe_mark *a = &p->marks[instr->args[0]];
    const evo_probe_mark *b = &p->marks[instr->args[1]];
    if (a->known == b->known)
        return false;
    uint8_t mask = instr->args[a->known ? 0 : 1], other = instr->args[a->known ? 1 : 0];
    bool holds = p->marks[mask].bits != 0;
    if (instr->op != EVO_OP_XOR_MASK) {
        mark_alias(p, m, holds == (instr->op == EVO_OP_AND_MASK) ? other : mask);
    } else if (!holds) {
        mark_alias(p, m, other);
    } else {
        m->full =
            hash_node((uint64_t)EVO_OP_NOT_MASK << 32, p->marks[other].full, 0, 0);
        m->alias = EVO_COMPACT_NONE;
        m->known = false;
        p->folded = true;
    }
    return true;
}

static void mark_node(evo_probe *p, const evo_compact_instr *instr, unsigned v,
                      unsigned kind) {
    evo_probe_mark *m = &p->marks[v];
    const evo_probe_mark *a = &p->marks[instr->args[0]];
    const evo_probe_mark *b = &p->marks[instr->args[1]];
    const evo_probe_mark *c = &p->marks[instr->args[2]];
    uint64_t op_imm = (uint64_t)instr->op << 32 | instr->imm;
    m->plain = hash_node(op_imm, a->plain, rotate(b->plain, 29), c->plain);
    if (kind == EVO_PROBE_SELECT && a->known) {
        mark_alias(p, m, instr->args[a->bits != 0 ? 1 : 2]);
        return;
    }
    if (kind == EVO_PROBE_MASKS) {
        if (mark_masks(p, instr, m))
            return;
        kind = EVO_PROBE_COMMUTES;
    }
    /* Commuting operands enter as a sum. */
    uint64_t second = kind == EVO_PROBE_COMMUTES ? b->full : rotate(b->full, 29);
    m->full = hash_node(op_imm, a->full, second, c->full);
    m->alias = EVO_COMPACT_NONE;
    m->known = false;
    if (a->known & b->known & c->known)
        fold(p, instr, m, (const evo_probe_mark *const[3]){a, b, c});
}

static void mark(evo_probe *p, const evo_compact_instr *instr, unsigned v) {
    evo_probe_mark *m = &p->marks[v];
    unsigned kind = p->kind[instr->op];
    if (kind != EVO_PROBE_CONST && kind != EVO_PROBE_INPUT) {
        mark_node(p, instr, v, kind);
        return;
    }
    m->full = m->plain = hash_leaf(instr->op, instr->imm);
    m->known = kind == EVO_PROBE_CONST;
    m->bits = instr->imm;
    m->alias = EVO_COMPACT_NONE;
}

/* The last region that always holds takes the place of the main block's result; those
 * that never hold, and first ones that change nothing, do not count. */
static void live_regions(evo_probe *p, const evo_compact *c) {
    p->main_region = 0;
    for (unsigned b = 1; b < c->block_count; b++) {
        const evo_probe_mark *predicate = &p->marks[c->predicates[b]];
        if (predicate->known && predicate->bits != 0)
            p->main_region = (uint8_t)b;
    }
    p->main_result = c->results[p->main_region];
    p->folded |= p->main_region > 0;
    p->region_count = 0;
    for (unsigned b = p->main_region + 1u; b < c->block_count; b++) {
        bool idle = p->region_count == 0 &&
                    p->marks[c->results[b]].full == p->marks[p->main_result].full;
        if (!p->marks[c->predicates[b]].known && !idle)
            p->regions[p->region_count++] = (uint8_t)b;
    }
}

static void make_key(evo_probe *p, const evo_compact *c, uint64_t text,
                     evo_compact_key *key) {
    uint64_t full = p->marks[p->main_result].full;
    uint64_t plain = p->marks[p->main_result].plain;
    for (unsigned r = 0; r < p->region_count; r++) {
        unsigned b = p->regions[r];
        const evo_probe_mark *predicate = &p->marks[c->predicates[b]];
        const evo_probe_mark *result = &p->marks[c->results[b]];
        uint64_t mode = p->like->passes[0].blocks[b].mode + UINT64_C(1000);
        full = hash_node(mode, full, predicate->full, result->full);
        plain = hash_node(mode, plain, predicate->plain, result->plain);
    }
    for (unsigned b = 0; b < c->block_count; b++)
        text += fold_product((uint64_t)c->ends[b] << 16 | c->results[b] << 8 |
                                 c->predicates[b],
                             (b + 1) * UINT64_C(0x94d049bb133111eb));
    *key = (evo_compact_key){full, (uint32_t)(plain >> 32),
                             (uint32_t)(text >> 32) ^ (uint32_t)text, p->folded};
}

void evo_probe_identify(evo_probe *p, const evo_compact *c, evo_compact_key *key) {
    const evo_compact_instr *old = p->parent.instrs;
    unsigned count = evo_compact_count(c), old_count = p->parent_count, first = 0;
    unsigned common = count < old_count ? count : old_count;
    while (first < common && word_of(&c->instrs[first]) == word_of(&old[first]))
        first++;
    if (p->changed < old_count)
        memcpy(&p->marks[p->changed], &p->parent_marks[p->changed],
               (old_count - p->changed) * sizeof p->marks[0]);
    memset(p->same, true, first);
    p->changed = first;
    p->folded = p->parent_folded;
    uint64_t text = p->parent_text;
    for (unsigned v = count; v < old_count; v++)
        text -= p->text_terms[v];
    for (unsigned v = first; v < count; v++) {
        const evo_compact_instr *instr = &c->instrs[v];
        uint64_t word = word_of(instr);
        bool same = v < old_count && word == word_of(&old[v]);
        if (same) {
            same = p->same[instr->args[0]] & p->same[instr->args[1]] &
                   p->same[instr->args[2]];
            same |= p->blind != NULL && p->blind[v];
        } else {
            text += text_term(p, word, v) - p->text_terms[v];
        }
        p->same[v] = same;
        if (!same)
            mark(p, instr, v);
    }
    live_regions(p, c);
    make_key(p, c, text, key);
}

/* ---- The parent ------------------------------------------------------------ */

static void lay_out_tables(evo_probe *p) {
    uint32_t *entries = p->table_data;
    for (unsigned t = 0; t < p->like->table_count; t++) {
        const evo_table *table = &p->like->tables[t];
        p->tables[t] = entries;
        for (unsigned j = 0; j < table->size; j++)
            *entries++ = (uint32_t)p->like->table_data[table->first + j];
    }
}

bool evo_probe_set_parent(evo_probe *p, const evo_kernel *parent) {
    p->parent_count = p->changed = 0;
    p->parent_text = 0;
    p->parent_folded = false;
    memset(p->text_terms, 0, sizeof p->text_terms);
    if (!evo_compact_pack(parent, &p->parent))
        return false;
    p->like = parent;
    lay_out_tables(p);
    unsigned count = evo_compact_count(&p->parent);
    evo_probe_identify(p, &p->parent, &p->parent_key);
    /* All are evaluated, what is dead included: a child may bring it to life. */
    p->todo_count = 0;
    for (unsigned v = count; v-- > 0;)
        if (p->marks[v].alias == EVO_COMPACT_NONE) {
            p->marks[v].slot = (uint16_t)v;
            p->todo[p->todo_count++] = (uint8_t)v;
        }
    evo_probe_list_steps(p, &p->parent);
    for (unsigned i = 0; i < p->todo_count; i++)
        p->steps[i].kept = true;
    memcpy(p->parent_results, evo_probe_evaluate(p, &p->parent, 0, p->count),
           p->count * sizeof p->parent_results[0]);
    for (unsigned v = 0; v < count; v++) {
        p->text_terms[v] = text_term(p, word_of(&p->parent.instrs[v]), v);
        p->parent_text += p->text_terms[v];
    }
    for (unsigned v = 0; v < count; v++)
        p->marks[v].slot = p->marks[evo_probe_follow(p, v)].slot;
    memcpy(p->parent_marks, p->marks, count * sizeof p->marks[0]);
    p->parent_folded = p->folded;
    p->parent_count = p->changed = count;
    return true;
}

const evo_compact *evo_probe_parent(const evo_probe *p) {
    return &p->parent;
}

const evo_compact_key *evo_probe_parent_key(const evo_probe *p) {
    return &p->parent_key;
}

const float *evo_probe_parent_values(const evo_probe *p) {
    return p->parent_results;
}
