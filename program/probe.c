/* Compact programs beside their parent: what they are known by. See compact.h;
 * probe_run.c evaluates them.
 *
 * Every value of a program has a mark: the hash of its structure, and whether it is a
 * known constant. Marks of a child start as the parent's; operations are hashed anew
 * from the first one that may differ, without asking which do: a hash costs less than a
 * branch that cannot be foreseen.
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
    return x << by | x >> (-by & 63);
}

/* Of hashes, which are mixed already: a sum tells them apart, and a product that is
 * folded keeps sums of sums apart. */
static inline uint64_t hash_node(uint64_t op_imm, uint64_t a, uint64_t b, uint64_t c) {
    uint64_t sum = (a + b + rotate(c, 17)) ^ op_imm * UINT64_C(0x9e3779b97f4a7c15);
    sum *= UINT64_C(0xe7037ed1a0b428db);
    return sum ^ sum >> 32;
}

static inline uint32_t hash_plain(uint64_t op_imm, uint32_t a, uint32_t b, uint32_t c) {
    uint64_t sum = a + 5 * (uint64_t)b + 9 * (uint64_t)c + op_imm;
    return (uint32_t)(sum * UINT64_C(0x8ebc6af09c88c6e3) >> 32);
}

/* Term v of NH (Black, Halevi, Krawczyk, Krovetz & Rogaway 1999), a sum of products. */
static inline uint64_t text_term(const evo_probe *p, const evo_compact_instr *instr,
                                 unsigned v) {
    uint64_t word;
    memcpy(&word, instr, sizeof word);
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
        bool commutes = (info->flags & EVO_FLAG_COMM) || kind == EVO_PROBE_MASKS;
        p->kind[op] = (uint8_t)kind;
        p->last[op] = (uint8_t)(info->arg_count > 0 ? info->arg_count - 1 : 0);
        p->turn[op] = commutes ? 0 : 29;
        p->special[op] = kind == EVO_PROBE_SELECT || kind == EVO_PROBE_MASKS;
        p->same_twice[op] = (info->flags & EVO_FLAG_SAME) != 0;
        p->cost[op] = (uint16_t)lrint(100 * evo_instr_port_cost((evo_opcode)op, model));
    }
}

evo_probe *evo_probe_create(const float *points, size_t count, evo_port_model model) {
    evo_probe *p = evo_alloc_aligned(sizeof *p);
    if (p == NULL)
        return NULL;
    const evo_loops *builds[EVO_ISA_COUNT];
    p->loops = builds[evo_interp_builds(builds) - 1];
    p->lanes = evo_alloc_aligned((size_t)2 * EVO_COMPACT_SLOTS * EVO_CHAIN_STRIDE *
                                 sizeof *p->lanes);
    if (p->lanes == NULL) {
        free(p);
        return NULL;
    }
    p->count = count;
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
static void fold(evo_probe *p, const evo_compact_instr *instr, unsigned v) {
    const evo_probe_mark *of = p->marks.of;
    uint64_t bits[3] = {of[instr->args[0]].bits, of[instr->args[1]].bits,
                        of[instr->args[2]].bits};
    evo_opcode op = (evo_opcode)instr->op;
    evo_probe_mark *m = &p->marks.of[v];
    m->bits = (uint32_t)(p->kind[op] == EVO_PROBE_TABLE
                             ? table_entry(p, instr, (uint32_t)bits[0])
                             : evo_fold(op, bits));
    p->marks.known |= UINT64_C(1) << v;
    p->marks.folded = true;
    evo_opcode constant = evo_const_opcode(evo_instr_get(op)->result);
    if (constant != EVO_OP_COUNT)
        m->full = hash_leaf(constant, m->bits);
}

/* v is what `value` is, but as written. */
static void mark_alias(evo_probe *p, unsigned v, uint8_t value) {
    evo_probe_marks *marks = &p->marks;
    marks->of[v].full = marks->of[value].full;
    marks->of[v].bits = marks->of[value].bits;
    marks->known |= (marks->known >> value & 1) << v;
    marks->aliased |= UINT64_C(1) << v;
    marks->alias[v] = value;
    marks->folded = true;
}

/* and, or, xor of one known mask, as in canonical.c. */
static void mark_masks(evo_probe *p, const evo_compact_instr *instr, unsigned v,
                       bool first_known) {
    uint8_t mask = instr->args[first_known ? 0 : 1];
    uint8_t other = instr->args[first_known ? 1 : 0];
    bool holds = p->marks.of[mask].bits != 0;
    if (instr->op != EVO_OP_XOR_MASK) {
        mark_alias(p, v, holds == (instr->op == EVO_OP_AND_MASK) ? other : mask);
    } else if (!holds) {
        mark_alias(p, v, other);
    } else {
        p->marks.of[v].full =
            hash_node((uint64_t)EVO_OP_NOT_MASK << 32, p->marks.of[other].full, 0, 0);
        p->marks.folded = true;
    }
}

/* As in canonical.c. */
static bool gives_back(const evo_probe *p, const evo_compact_instr *instr) {
    const evo_probe_mark *of = p->marks.of;
    uint8_t other = instr->args[p->kind[instr->op] == EVO_PROBE_SELECT ? 2 : 0];
    return p->same_twice[instr->op] && of[instr->args[1]].full == of[other].full;
}

/* What known or equal operands decide. (Rare: kept out of the loop, which is short of
 * registers.)
 */
static __attribute__((noinline)) void
mark_known(evo_probe *p, const evo_compact_instr *instr, unsigned v) {
    uint64_t known = p->marks.known;
    bool a = known >> instr->args[0] & 1, b = known >> instr->args[1] & 1;
    bool c = known >> instr->args[2] & 1;
    unsigned kind = p->kind[instr->op];
    if (kind == EVO_PROBE_SELECT && a)
        mark_alias(p, v, instr->args[p->marks.of[instr->args[0]].bits != 0 ? 1 : 2]);
    else if (kind == EVO_PROBE_MASKS && a != b)
        mark_masks(p, instr, v, a);
    else if (a && b && c)
        fold(p, instr, v);
    else if (gives_back(p, instr))
        mark_alias(p, v, instr->args[1]);
}

static void mark_leaves(evo_probe *p, const evo_compact *c) {
    for (uint64_t leaves = c->leaves; leaves != 0; leaves &= leaves - 1) {
        unsigned v = (unsigned)__builtin_ctzll(leaves);
        const evo_compact_instr *instr = &c->instrs[v];
        evo_probe_mark *m = &p->marks.of[v];
        bool known = p->kind[instr->op] == EVO_PROBE_CONST;
        m->full = hash_leaf(instr->op, instr->imm);
        m->plain = (uint32_t)m->full;
        m->bits = instr->imm;
        p->marks.known |= (uint64_t)known << v;
        p->same &= ~((uint64_t)(m->full != p->parent_marks.of[v].full) << v);
        p->text += text_term(p, instr, v) - p->parent_terms[v];
    }
}

/* Of operations from the first that may differ, what was decided in the parent. */
static void forget(evo_probe *p, const evo_compact *c) {
    for (unsigned i = c->first_op; i < c->op_count; i++) {
        p->marks.known &= ~(UINT64_C(1) << c->order[i]);
        p->marks.aliased &= ~(UINT64_C(1) << c->order[i]);
    }
}

static void mark_operations(evo_probe *p, const evo_compact *c) {
    evo_probe_mark *of = p->marks.of;
    uint64_t known = p->marks.known, differ = 0, text = p->text;
    for (unsigned i = c->first_op; i < c->op_count; i++) {
        unsigned v = c->order[i];
        const evo_compact_instr *instr = &c->instrs[v];
        const evo_probe_mark *x = &of[instr->args[0]], *y = &of[instr->args[1]];
        const evo_probe_mark *z = &of[instr->args[2]];
        uint64_t op_imm = (uint64_t)instr->op << 32 | instr->imm;
        uint64_t operands = evo_compact_operands(instr);
        of[v].plain = hash_plain(op_imm, x->plain, y->plain, z->plain);
        /* Commuting operands enter as a sum. */
        of[v].full =
            hash_node(op_imm, x->full, rotate(y->full, p->turn[instr->op]), z->full);
        p->operands[v] = operands;
        if (p->special[instr->op] | ((operands & ~known) == 0) |
            (p->same_twice[instr->op] & (x->full == y->full))) {
            p->marks.known = known;
            mark_known(p, instr, v);
            known = p->marks.known;
        }
        text += text_term(p, instr, v) - p->parent_terms[v];
        differ |= (uint64_t)(of[v].full != p->parent_marks.of[v].full) << v;
    }
    p->marks.known = known;
    p->same &= ~differ;
    p->text = text;
}

/* The last region that always holds takes the place of the main block's result; those
 * that never hold, and first ones that change nothing, do not count. */
static void live_regions(evo_probe *p, const evo_compact *c) {
    const evo_probe_marks *marks = &p->marks;
    p->main_region = 0;
    for (unsigned b = 1; b < c->block_count; b++) {
        unsigned predicate = c->predicates[b];
        if ((marks->known >> predicate & 1) && marks->of[predicate].bits != 0)
            p->main_region = (uint8_t)b;
    }
    p->main_result = c->results[p->main_region];
    p->marks.folded |= p->main_region > 0;
    p->region_count = 0;
    p->roots = UINT64_C(1) << evo_probe_follow(p, p->main_result);
    for (unsigned b = p->main_region + 1u; b < c->block_count; b++) {
        unsigned predicate = c->predicates[b], result = c->results[b];
        bool idle = p->region_count == 0 &&
                    marks->of[result].full == marks->of[p->main_result].full;
        if ((marks->known >> predicate & 1) || idle)
            continue;
        p->regions[p->region_count++] = (uint8_t)b;
        p->roots |= UINT64_C(1) << evo_probe_follow(p, predicate) |
                    UINT64_C(1) << evo_probe_follow(p, result);
    }
}

static void make_key(evo_probe *p, const evo_compact *c, evo_compact_key *key) {
    const evo_probe_mark *of = p->marks.of;
    uint64_t full = of[p->main_result].full;
    uint32_t plain = of[p->main_result].plain;
    uint64_t text = p->text;
    for (unsigned r = 0; r < p->region_count; r++) {
        unsigned b = p->regions[r];
        const evo_probe_mark *predicate = &of[c->predicates[b]];
        const evo_probe_mark *result = &of[c->results[b]];
        uint64_t mode = p->like->passes[0].blocks[b].mode + UINT64_C(1000);
        full = hash_node(mode, full, predicate->full, result->full);
        plain = hash_plain(mode, plain, predicate->plain, result->plain);
    }
    for (unsigned b = 0; b < c->block_count; b++)
        text += fold_product((uint64_t)c->results[b] << 8 | c->predicates[b],
                             (b + 1) * UINT64_C(0x94d049bb133111eb));
    *key = (evo_compact_key){full, plain, (uint32_t)(text >> 32) ^ (uint32_t)text,
                             p->marks.folded};
}

/* (Four marks at a time; there is room behind the last.) */
static void copy_marks(evo_probe_marks *to, const evo_probe_marks *from,
                       unsigned count) {
    to->known = from->known;
    to->aliased = from->aliased;
    to->folded = from->folded;
    if (from->aliased != 0)
        memcpy(to->alias, from->alias, sizeof to->alias);
    for (unsigned v = 0; v < count; v += 4)
        memcpy(&to->of[v], &from->of[v], 4 * sizeof to->of[0]);
}

void evo_probe_identify(evo_probe *p, const evo_compact *c, evo_compact_key *key) {
    copy_marks(&p->marks, &p->parent_marks, c->old_count);
    p->same = ~UINT64_C(0);
    p->text = p->parent_text;
    if (p->decided)
        forget(p, c);
    mark_leaves(p, c);
    mark_operations(p, c);
    p->same |= p->blind;
    live_regions(p, c);
    make_key(p, c, key);
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
    if (!evo_compact_pack(parent, &p->parent))
        return false;
    p->like = parent;
    lay_out_tables(p);
    memset(&p->parent_marks, 0, sizeof p->parent_marks);
    p->parent_marks.known = UINT64_C(1) << EVO_COMPACT_NONE;
    p->parent_text = 0;
    memset(p->parent_terms, 0, sizeof p->parent_terms);
    p->decided = false;
    evo_probe_identify(p, &p->parent, &p->parent_key);
    copy_marks(&p->parent_marks, &p->marks, p->parent.count);
    for (unsigned v = 0; v < p->parent.count; v++)
        p->parent_terms[v] = text_term(p, &p->parent.instrs[v], v);
    p->parent_text = p->text;
    for (unsigned i = 0; i < p->parent.op_count; i++)
        p->decided |= (p->marks.known | p->marks.aliased) >> p->parent.order[i] & 1;
    evo_probe_evaluate_parent(p);
    p->parent.leaves = 0;
    p->parent.first_op = p->parent.op_count;
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
