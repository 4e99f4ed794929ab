/* The canonical form: one text for all ways of writing the same graph.
 *
 *   1 fold      instructions of constants become constants (not in kernels over the
 *               reals); a known mask disappears with the selects and regions that it
 *               decides, and from the logic of masks
 *   2 live      what no output depends on is dropped: instructions, sinks, passes,
 *               scratch arrays, accumulators
 *   3 merge     equal instructions become one, commutative operands are ordered by a
 *               hash of their structure (which no renaming changes); min, max, and, or
 *               of one value twice and a choice between equals become that value
 *   4 regions   a first region that changes no result is dropped
 *   5 emit      depth first from the results, in order (emit.c)
 *
 * Every step keeps every result bit (NaN payloads aside) and never adds an instruction.
 * 2 comes before 3 so that dead code is not brought to life by merging into it. 4 and
 * what falls away in 3 give the earlier steps new work, so the round is repeated while
 * they do; a further round finds the same graph, hence the same order: the form is
 * idempotent. A main-block value that only a region uses stays in the main block.
 */
#include "program/program.h"

#include <string.h>

#include "program/structure.h"

enum { BUCKETS = 512 };

typedef struct canon {
    evo_kernel *k;
    evo_value alias[EVO_MAX_INSTRS]; /* the value to use instead; itself mostly */
    bool known[EVO_MAX_INSTRS];
    uint64_t bits[EVO_MAX_INSTRS]; /* of known values */
    bool live[EVO_MAX_INSTRS];
    uint64_t hash[EVO_MAX_INSTRS];
    evo_value bucket[BUCKETS], next[EVO_MAX_INSTRS];
    uint64_t table_hash[EVO_MAX_TABLES];
    int table_alias[EVO_MAX_TABLES];
    uint64_t name_hash[EVO_OP_COUNT]; /* 0: not needed yet */
} canon;

static const evo_instr_info *info_of(const evo_instr *instr) {
    return evo_instr_get((evo_opcode)instr->op);
}

static bool is_select(uint16_t op) {
    return op == EVO_OP_SELECT_F32 || op == EVO_OP_SELECT_F64 ||
           op == EVO_OP_SELECT_I32 || op == EVO_OP_SELECT_I64;
}

/* ---- 1 fold ---------------------------------------------------------------- */

/* The entry that a lookup with a known index gives. */
static uint64_t look_up(const evo_kernel *k, const evo_instr *instr, uint64_t index) {
    const evo_table *t = &k->tables[instr->imm];
    uint32_t i = (uint32_t)index;
    if (evo_is_perm((evo_opcode)instr->op))
        i &= t->size - 1u;
    return k->table_data[t->first + i];
}

static void become(canon *c, int index, evo_value other) {
    c->alias[index] = other;
    c->known[index] = c->known[other];
    c->bits[index] = c->bits[other];
}

/* and, or, xor of a known mask and another one: the known one, the other, or its
 * complement. With the rules for selects and regions no known mask is left that a
 * result depends on. */
static bool fold_mask(canon *c, int index) {
    evo_instr *instr = &c->k->instrs[index];
    bool is_and = instr->op == EVO_OP_AND_MASK, is_or = instr->op == EVO_OP_OR_MASK;
    if (!is_and && !is_or && instr->op != EVO_OP_XOR_MASK)
        return false;
    int at = c->known[instr->args[0]] ? 0 : 1; /* one of them is not */
    evo_value mask = instr->args[at], other = instr->args[1 - at];
    if (!c->known[mask])
        return false;
    bool holds = c->bits[mask] != 0;
    if (is_and || is_or) {
        become(c, index, holds == is_and ? other : mask);
    } else if (!holds) {
        become(c, index, other);
    } else {
        *instr = (evo_instr){.op = EVO_OP_NOT_MASK,
                             .args = {other, EVO_NO_VALUE, EVO_NO_VALUE}};
    }
    return true;
}

static void fold_instr(canon *c, int index) {
    evo_instr *instr = &c->k->instrs[index];
    const evo_instr_info *info = info_of(instr);
    c->alias[index] = (evo_value)index;
    c->known[index] = evo_is_const((evo_opcode)instr->op);
    c->bits[index] = instr->imm;
    if (info->flags & EVO_FLAG_LEAF)
        return;
    bool all_known = true;
    uint64_t args[3] = {0};
    for (int a = 0; a < info->arg_count; a++) {
        instr->args[a] = c->alias[instr->args[a]];
        all_known &= c->known[instr->args[a]];
        args[a] = c->bits[instr->args[a]];
    }
    if (is_select(instr->op) && c->known[instr->args[0]]) {
        become(c, index, instr->args[args[0] ? 1 : 2]);
        return;
    }
    if (!all_known && fold_mask(c, index))
        return;
    /* Over the reals folding would round. */
    if (!all_known || evo_kernel_is_real(c->k))
        return;
    c->known[index] = true;
    c->bits[index] = info->flags & EVO_FLAG_TABLE
                         ? look_up(c->k, instr, args[0])
                         : evo_fold((evo_opcode)instr->op, args);
    evo_opcode op = evo_const_opcode(info->result);
    if (op == EVO_OP_COUNT) /* of a known mask nothing is left in the end */
        return;
    *instr = (evo_instr){.op = (uint16_t)op,
                         .args = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE},
                         .imm = c->bits[index]};
}

static void remove_region(evo_pass *pass, int region) {
    pass->block_count--;
    memmove(&pass->blocks[region], &pass->blocks[region + 1],
            (size_t)(pass->block_count - region) * sizeof pass->blocks[0]);
}

/* A region that always holds overrides the main block and the regions before it: it
 * becomes part of the main block. What it takes along of other regions is dead. */
static void inline_region(evo_pass *pass, int region) {
    evo_block *block = &pass->blocks[0];
    const evo_block *from = &pass->blocks[region];
    block->count = (uint16_t)(from->first + from->count - block->first);
    memcpy(block->results, from->results, sizeof block->results);
    for (int b = region; b > 0; b--)
        remove_region(pass, b);
}

static void fold(canon *c) {
    for (int i = 0; i < c->k->instr_count; i++)
        fold_instr(c, i);
    for (int p = 0; p < c->k->pass_count; p++) {
        evo_pass *pass = &c->k->passes[p];
        for (int b = pass->block_count - 1; b >= 0; b--) {
            evo_block *block = &pass->blocks[b];
            for (int s = 0; s < pass->sink_count; s++)
                block->results[s] = c->alias[block->results[s]];
            if (b == 0)
                continue;
            block->predicate = c->alias[block->predicate];
            if (c->known[block->predicate] && c->bits[block->predicate] == 0)
                remove_region(pass, b);
        }
        for (int b = pass->block_count - 1; b > 0; b--)
            if (c->known[pass->blocks[b].predicate]) {
                inline_region(pass, b);
                break;
            }
    }
}

/* ---- 2 live ---------------------------------------------------------------- */

/* Drops result `sink` of every block. */
static void remove_sink(evo_pass *pass, int sink) {
    pass->sink_count--;
    size_t rest = (size_t)(pass->sink_count - sink);
    memmove(&pass->sinks[sink], &pass->sinks[sink + 1], rest * sizeof pass->sinks[0]);
    for (int b = 0; b < pass->block_count; b++) {
        evo_value *results = pass->blocks[b].results;
        memmove(&results[sink], &results[sink + 1], rest * sizeof results[0]);
    }
}

/* What the passes behind read; of outputs, also what is left to the caller. */
typedef struct live_arrays {
    bool scratch[EVO_MAX_SCRATCH], accumulator[EVO_MAX_ACCUMULATORS];
    bool output[EVO_MAX_OUTPUTS];
} live_arrays;

/* Marks what the live values of a block need, from its last instruction back. */
static void mark_block(canon *c, const evo_block *block, live_arrays *arrays) {
    for (int i = block->first + block->count - 1; i >= block->first; i--) {
        if (!c->live[i])
            continue;
        const evo_instr *instr = &c->k->instrs[i];
        const evo_instr_info *info = info_of(instr);
        for (int a = 0; a < info->arg_count; a++)
            c->live[instr->args[a]] = true;
        if (!(info->flags & EVO_FLAG_LEAF))
            continue;
        evo_imm_kind kind = evo_imm_kind_of((evo_opcode)instr->op);
        if (kind == EVO_IMM_SCRATCH)
            arrays->scratch[instr->imm] = true;
        else if (kind == EVO_IMM_ACCUMULATOR)
            arrays->accumulator[instr->imm] = true;
        else if (kind == EVO_IMM_OUTPUT)
            arrays->output[instr->imm] = true;
    }
}

static bool is_live(const live_arrays *arrays, evo_sink sink) {
    return sink.kind == EVO_SINK_OUTPUT ||
           (sink.kind == EVO_SINK_SCRATCH ? arrays->scratch
                                          : arrays->accumulator)[sink.index];
}

/* Outputs that a later pass overwrites before they are read are dropped. */
static void drop_overwritten(evo_pass *pass, live_arrays *arrays) {
    for (int s = pass->sink_count - 1; s >= 0; s--) {
        if (pass->sinks[s].kind != EVO_SINK_OUTPUT)
            continue;
        bool *live = &arrays->output[pass->sinks[s].index];
        if (!*live)
            remove_sink(pass, s);
        *live = false;
    }
}

static void mark_pass(canon *c, const evo_pass *pass, live_arrays *arrays) {
    bool any = false;
    for (int s = 0; s < pass->sink_count; s++)
        any |= is_live(arrays, pass->sinks[s]);
    for (int b = pass->block_count - 1; b >= 0 && any; b--) {
        const evo_block *block = &pass->blocks[b];
        for (int s = 0; s < pass->sink_count; s++)
            if (is_live(arrays, pass->sinks[s]))
                c->live[block->results[s]] = true;
        if (b > 0)
            c->live[block->predicate] = true;
        mark_block(c, block, arrays);
    }
}

static void remove_dead_sinks(evo_pass *pass, const live_arrays *arrays) {
    for (int s = pass->sink_count - 1; s >= 0; s--)
        if (!is_live(arrays, pass->sinks[s]))
            remove_sink(pass, s);
}

/* Pass p, with the sweep before it where it is a combination: what either reads of a
 * state keeps that state alive in both. Returns the first of them. */
static int mark_passes(canon *c, int p, live_arrays *arrays) {
    evo_pass *passes = c->k->passes;
    int first = passes[p].kind == EVO_PASS_COMBINE ? p - 1 : p;
    live_arrays before;
    drop_overwritten(&passes[first], arrays);
    do {
        before = *arrays;
        for (int i = p; i >= first; i--)
            mark_pass(c, &passes[i], arrays);
    } while (first < p && memcmp(&before, arrays, sizeof before) != 0);
    for (int i = p; i >= first; i--)
        remove_dead_sinks(&passes[i], arrays);
    return first;
}

/* Outputs by number, then scratch arrays, then accumulators. */
static void sort_sinks(evo_pass *pass) {
    for (int i = 1; i < pass->sink_count; i++) {
        for (int j = i; j > 0; j--) {
            evo_sink *x = &pass->sinks[j - 1], *y = &pass->sinks[j];
            if (x->kind < y->kind || (x->kind == y->kind && x->index < y->index))
                break;
            evo_sink sink = *x;
            *x = *y;
            *y = sink;
            for (int b = 0; b < pass->block_count; b++) {
                evo_value *results = pass->blocks[b].results, value = results[j];
                results[j] = results[j - 1];
                results[j - 1] = value;
            }
        }
    }
}

/* Numbers scratch arrays and accumulators in the order in which they are written. */
static void renumber_arrays(evo_kernel *k) {
    if (k->scratch_count == 0 && k->accumulator_count == 0)
        return;
    uint8_t scratch[EVO_MAX_SCRATCH] = {0}, accumulator[EVO_MAX_ACCUMULATORS] = {0};
    evo_type types[EVO_MAX_SCRATCH] = {EVO_TYPE_NONE};
    evo_accumulator accumulators[EVO_MAX_ACCUMULATORS];
    memset(accumulators, 0, sizeof accumulators);
    k->scratch_count = k->accumulator_count = 0;
    for (int p = 0; p < k->pass_count; p++) {
        for (int s = 0; s < k->passes[p].sink_count; s++) {
            evo_sink *sink = &k->passes[p].sinks[s];
            if (sink->kind == EVO_SINK_SCRATCH) {
                types[k->scratch_count] = k->scratch[sink->index];
                sink->index = scratch[sink->index] = k->scratch_count++;
            } else if (sink->kind == EVO_SINK_ACCUMULATOR) {
                if (k->passes[p].kind != EVO_PASS_COMBINE) {
                    accumulators[k->accumulator_count] = k->accumulators[sink->index];
                    /* What a pass once writes starts from nothing. */
                    if (k->passes[p].kind == EVO_PASS_ONCE)
                        accumulators[k->accumulator_count].init = 0;
                    accumulator[sink->index] = k->accumulator_count++;
                }
                sink->index = accumulator[sink->index];
            }
        }
    }
    memcpy(k->scratch, types, sizeof types);
    memcpy(k->accumulators, accumulators, sizeof accumulators);
    for (int i = 0; i < k->instr_count; i++) {
        evo_instr *instr = &k->instrs[i];
        evo_imm_kind kind = evo_imm_kind_of((evo_opcode)instr->op);
        if (kind == EVO_IMM_SCRATCH)
            instr->imm = scratch[instr->imm];
        else if (kind == EVO_IMM_ACCUMULATOR)
            instr->imm = accumulator[instr->imm];
    }
}

static void drop_dead(canon *c) {
    evo_kernel *k = c->k;
    live_arrays arrays;
    memset(&arrays, 0, sizeof arrays);
    memset(c->live, 0, sizeof c->live);
    memset(arrays.output, true, sizeof arrays.output);
    for (int p = k->pass_count; p > 0;)
        p = mark_passes(c, p - 1, &arrays);
    int kept = 0;
    for (int p = 0; p < k->pass_count; p++) {
        sort_sinks(&k->passes[p]);
        if (k->passes[p].sink_count > 0)
            k->passes[kept++] = k->passes[p];
    }
    k->pass_count = (uint8_t)kept;
    renumber_arrays(k);
}

/* ---- 3 merge --------------------------------------------------------------- */

/* Finaliser of splitmix64 (Steele, Lea & Flood 2014): a bijection that mixes well. */
static uint64_t mix(uint64_t h, uint64_t word) {
    h = (h ^ word) + UINT64_C(0x9e3779b97f4a7c15);
    h = (h ^ h >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    h = (h ^ h >> 27) * UINT64_C(0x94d049bb133111eb);
    return h ^ h >> 31;
}

/* Names, not places in an enumeration: identities survive new rows. */
static uint64_t hash_text(const char *text) {
    uint64_t h = 0;
    for (; *text != '\0'; text++)
        h = (h ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    return mix(h, 1);
}

static uint64_t hash_name(canon *c, uint16_t op) {
    if (c->name_hash[op] == 0)
        c->name_hash[op] = hash_text(evo_instr_get((evo_opcode)op)->name);
    return c->name_hash[op];
}

static bool same_table(const evo_kernel *k, const evo_table *a, const evo_table *b) {
    return a->type == b->type && a->size == b->size && a->generator == b->generator &&
           memcmp(&a->step, &b->step, sizeof a->step) == 0 &&
           memcmp(&a->shift, &b->shift, sizeof a->shift) == 0 &&
           memcmp(&k->table_data[a->first], &k->table_data[b->first],
                  a->size * sizeof k->table_data[0]) == 0;
}

static void hash_tables(canon *c) {
    const evo_kernel *k = c->k;
    for (int t = 0; t < k->table_count; t++) {
        const evo_table *table = &k->tables[t];
        uint64_t step, shift;
        memcpy(&step, &table->step, sizeof step);
        memcpy(&shift, &table->shift, sizeof shift);
        uint64_t h =
            mix(mix(mix(0, step), shift), (uint64_t)table->type << 32 | table->size);
        h = mix(h, hash_text(evo_generator_name(table->generator)));
        for (int i = 0; i < table->size; i++)
            h = mix(h, k->table_data[table->first + i]);
        c->table_hash[t] = h;
        int same = 0;
        while (!same_table(k, &k->tables[same], table))
            same++;
        c->table_alias[t] = same;
    }
}

/* An earlier equal instruction that the block sees, or `index`. */
static evo_value find_equal(const canon *c, const evo_pass *pass,
                            const evo_block *block, int index) {
    const evo_instr *instr = &c->k->instrs[index];
    for (evo_value v = c->bucket[c->hash[index] % BUCKETS]; v != EVO_NO_VALUE;
         v = c->next[v]) {
        const evo_instr *other = &c->k->instrs[v];
        if (c->hash[v] == c->hash[index] && other->op == instr->op &&
            other->imm == instr->imm &&
            memcmp(other->args, instr->args, sizeof instr->args) == 0 &&
            (evo_in_block(&pass->blocks[0], v) || evo_in_block(block, v)))
            return v;
    }
    return (evo_value)index;
}

/* Whether an operation is what its operand is (EVO_FLAG_SAME). */
static bool gives_back(const evo_instr *instr) {
    return info_of(instr)->flags & EVO_FLAG_SAME &&
           instr->args[1] == instr->args[is_select(instr->op) ? 2 : 0];
}

/* Whether it fell away for an operand. */
static bool merge_instr(canon *c, const evo_pass *pass, const evo_block *block,
                        int index) {
    evo_instr *instr = &c->k->instrs[index];
    const evo_instr_info *info = info_of(instr);
    for (int a = 0; a < info->arg_count; a++)
        instr->args[a] = c->alias[instr->args[a]];
    if (gives_back(instr)) {
        c->alias[index] = instr->args[1];
        c->hash[index] = c->hash[instr->args[1]];
        return true;
    }
    if (info->flags & EVO_FLAG_COMM &&
        c->hash[instr->args[0]] > c->hash[instr->args[1]]) {
        evo_value first = instr->args[0];
        instr->args[0] = instr->args[1];
        instr->args[1] = first;
    }
    uint64_t name = hash_name(c, instr->op), word = instr->imm;
    if (info->flags & EVO_FLAG_TABLE) {
        instr->imm = (uint64_t)c->table_alias[instr->imm];
        word = c->table_hash[instr->imm];
    }
    uint64_t h = mix(name, word);
    for (int a = 0; a < info->arg_count; a++)
        h = mix(h, c->hash[instr->args[a]]);
    c->hash[index] = h;
    c->alias[index] = find_equal(c, pass, block, index);
    if (c->alias[index] == index) {
        c->next[index] = c->bucket[h % BUCKETS];
        c->bucket[h % BUCKETS] = (evo_value)index;
    }
    return false;
}

/* Whether instructions fell away for an operand, so that others may be dead now. */
static bool merge(canon *c) {
    bool fewer = false;
    hash_tables(c);
    memset(c->bucket, 0xff, sizeof c->bucket);
    for (int p = 0; p < c->k->pass_count; p++) {
        evo_pass *pass = &c->k->passes[p];
        for (int b = 0; b < pass->block_count; b++) {
            evo_block *block = &pass->blocks[b];
            for (int i = block->first; i < block->first + block->count; i++) {
                if (c->live[i])
                    fewer |= merge_instr(c, pass, block, i);
            }
            for (int s = 0; s < pass->sink_count; s++)
                block->results[s] = c->alias[block->results[s]];
            if (b > 0)
                block->predicate = c->alias[block->predicate];
        }
    }
    return fewer;
}

/* ---- 4 regions ------------------------------------------------------------- */

/* Only the first region: a later one with the main block's results still undoes what
 * earlier ones did. */
static bool drop_idle_regions(evo_kernel *k) {
    bool changed = false;
    for (int p = 0; p < k->pass_count; p++) {
        evo_pass *pass = &k->passes[p];
        while (pass->block_count > 1 &&
               memcmp(pass->blocks[0].results, pass->blocks[1].results,
                      pass->sink_count * sizeof(evo_value)) == 0) {
            remove_region(pass, 1);
            changed = true;
        }
    }
    return changed;
}

void evo_kernel_canonicalize(evo_kernel *kernel) {
    canon c;
    c.k = kernel;
    memset(c.name_hash, 0, sizeof c.name_hash);
    bool again = true;
    while (again) {
        fold(&c);
        drop_dead(&c);
        bool fewer = merge(&c);
        again = drop_idle_regions(kernel) || fewer;
        evo_kernel_emit(kernel);
    }
}
