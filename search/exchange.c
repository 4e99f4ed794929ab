/* exchange: what computes a function, e^x, is exchanged for what computes it in another
 * individual.
 *
 * A piece is a value with all it is computed from, down to one other value, its
 * argument, and constants. Two pieces are alike when they give nearly the same at some
 * arguments (semantic crossover: Uy, Hoai, O'Neill, McKay and Galvan-Lopez 2011). Every
 * occurrence of the piece is exchanged, whatever its argument: an exponential in a sum
 * and in what is divided by it stay the same. */
#include "search/graft.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "program/structure.h"

enum {
    POINTS = 6,
    LEAST = 5,
    MOST = 64,
    PIECES = 1024,
    WINDOW = 4 * MOST, /* instructions between an argument and what is computed of it */
};

static const float points[POINTS] = {-0.3f, -7.1f, 0.8f, -1.9f, 2.6f, -23};

typedef struct piece {
    evo_value argument, result;
    float values[POINTS];
    uint64_t structure; /* hash of its instructions and constants */
} piece;

typedef struct pieces {
    int count;
    piece found[PIECES];
} pieces;

/* Values of one pass's main block for one argument. */
typedef struct scan {
    const evo_kernel *k;
    const evo_block *block;
    bool follows[EVO_MAX_INSTRS]; /* from the argument and constants alone */
    bool needs[EVO_MAX_INSTRS];   /* the argument */
    uint64_t bits[POINTS][EVO_MAX_INSTRS];
    uint64_t structure[EVO_MAX_INSTRS];
    uint16_t size[EVO_MAX_INSTRS]; /* instructions behind the argument, at most */
} scan;

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ hash >> 29;
}

static uint64_t look_up(const evo_kernel *k, const evo_instr *instr, uint64_t index) {
    const evo_table *t = &k->tables[instr->imm];
    uint32_t i = (uint32_t)index;
    if (evo_is_perm((evo_opcode)instr->op))
        i &= t->size - 1u;
    return i < t->size ? k->table_data[t->first + i] : 0;
}

static uint64_t table_hash(const evo_kernel *k, const evo_instr *instr) {
    const evo_table *t = &k->tables[instr->imm];
    uint64_t hash = t->size;
    for (unsigned i = 0; i < t->size; i++)
        hash = mix(hash, k->table_data[t->first + i]);
    return hash;
}

static void scan_value(scan *s, evo_value v) {
    const evo_instr *instr = &s->k->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    bool constant = evo_is_const((evo_opcode)instr->op);
    bool table = (info->flags & EVO_FLAG_TABLE) != 0;
    s->follows[v] = constant || !(info->flags & EVO_FLAG_LEAF);
    s->needs[v] = false;
    s->size[v] = info->arg_count > 0;
    s->structure[v] = mix(instr->op, constant ? instr->imm
                                     : table  ? table_hash(s->k, instr)
                                              : 0);
    for (int a = 0; a < info->arg_count && s->follows[v]; a++) {
        evo_value arg = instr->args[a];
        s->follows[v] = evo_in_block(s->block, arg) && s->follows[arg];
        s->needs[v] |= s->needs[arg];
        s->size[v] = (uint16_t)(s->size[v] + (s->needs[arg] ? s->size[arg] : 0));
        s->size[v] = s->size[v] < 1000 ? s->size[v] : 1000;
        s->structure[v] = mix(s->structure[v], s->structure[arg]);
    }
    for (int i = 0; i < POINTS && s->follows[v]; i++) {
        uint64_t args[3] = {0};
        for (int a = 0; a < info->arg_count; a++)
            args[a] = s->bits[i][instr->args[a]];
        s->bits[i][v] = constant ? instr->imm
                        : table  ? look_up(s->k, instr, args[0])
                                 : evo_fold((evo_opcode)instr->op, args);
    }
}

static float float_of(uint64_t bits) {
    uint32_t word = (uint32_t)bits;
    float value;
    memcpy(&value, &word, sizeof value);
    return value;
}

static void scan_as_argument(scan *s, evo_value v) {
    for (int i = 0; i < POINTS; i++) {
        uint32_t word;
        memcpy(&word, &points[i], sizeof word);
        s->bits[i][v] = word;
    }
    s->follows[v] = s->needs[v] = true;
    s->size[v] = 0;
    s->structure[v] = 1;
}

/* Pieces of f32 with this argument; what comes before it is scanned as of constants. */
static void scan_argument(scan *s, evo_value argument, pieces *p) {
    const evo_kernel *k = s->k;
    evo_value end = s->block->first + s->block->count;
    end = end - argument > WINDOW ? argument + WINDOW : end;
    scan_as_argument(s, argument);
    for (evo_value v = argument + 1; v < end; v++) {
        scan_value(s, v);
        if (!s->follows[v] || !s->needs[v] || s->size[v] < LEAST ||
            evo_edit_type(k, v) != EVO_TYPE_F32 || p->count == PIECES)
            continue;
        piece *found = &p->found[p->count++];
        *found =
            (piece){.argument = argument, .result = v, .structure = s->structure[v]};
        for (int i = 0; i < POINTS; i++)
            found->values[i] = float_of(s->bits[i][v]);
    }
}

/* All pieces whose argument is no constant. */
static void find_pieces(const evo_kernel *k, scan *s, pieces *p) {
    p->count = 0;
    s->k = k;
    for (int i = 0; i < k->pass_count; i++) {
        s->block = &k->passes[i].blocks[0];
        evo_value first = s->block->first, end = first + s->block->count;
        for (evo_value v = first; v < end; v++)
            scan_value(s, v);
        for (evo_value v = end; v-- > first;) /* each changes only what follows it */
            if (evo_edit_type(k, v) == EVO_TYPE_F32 && !evo_edit_is_constant(k, v))
                scan_argument(s, v, p);
    }
}

/* Nearly the same, not by being constant, nor the same program. */
static bool alike(const piece *a, const piece *b) {
    float least = INFINITY, most = -INFINITY;
    for (int i = 0; i < POINTS; i++) {
        float x = a->values[i], y = b->values[i];
        if (!(fabsf(x - y) <= 0x1p-8f * fabsf(x)))
            return false;
        least = fminf(least, x);
        most = fmaxf(most, x);
    }
    return most > least && a->structure != b->structure;
}

static const piece *last_before(const pieces *p, uint64_t structure, evo_value end) {
    const piece *last = NULL;
    for (int i = 0; i < p->count; i++)
        if (p->found[i].structure == structure && p->found[i].result < end &&
            (last == NULL || p->found[i].result > last->result))
            last = &p->found[i];
    return last;
}

/* Every piece of the structure gives way to the donor's. */
static bool exchange(evo_mutant *m, const pieces *own, uint64_t structure,
                     const piece *other) {
    evo_graft g;
    evo_graft_init(&g, m, MOST);
    for (evo_value end = m->kernel->instr_count;;) { /* later ones first: they move */
        const piece *p = last_before(own, structure, end);
        if (p == NULL)
            return true;
        end = p->result;
        memset(g.copy, 0xff, sizeof g.copy);
        g.left = MOST;
        g.edge = (evo_edge){.user = p->result};
        evo_edit_locate(m->kernel, p->result, &g.edge.pass, &g.edge.block);
        g.copy[other->argument] = p->argument;
        evo_value v = evo_graft_value(&g, other->result);
        if (v == EVO_NO_VALUE)
            return false;
        evo_edit_replace(m->kernel, g.edge.user, v);
    }
}

static bool choose(evo_mutant *m, const pieces *own, const pieces *other) {
    uint32_t count = 0;
    int first = 0, second = 0;
    for (int i = 0; i < own->count; i++)
        for (int j = 0; j < other->count; j++)
            if (alike(&own->found[i], &other->found[j]) &&
                evo_rng_below(m->rng, ++count) == 0) {
                first = i;
                second = j;
            }
    return count > 0 &&
           exchange(m, own, own->found[first].structure, &other->found[second]);
}

bool evo_mutate_exchange(evo_mutant *m) {
    if (!m->donor)
        return false;
    scan *s = malloc(sizeof *s);
    pieces *own = malloc(sizeof *own), *other = malloc(sizeof *other);
    bool done = s && own && other;
    if (done) {
        find_pieces(m->kernel, s, own);
        find_pieces(m->donor, s, other);
        done = choose(m, own, other);
    }
    free(s);
    free(own);
    free(other);
    return done;
}
