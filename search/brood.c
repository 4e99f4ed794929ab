/* The elementary mutations on compact programs, for screening. They are those of
 * mutate.c with the same frequencies (mutations.def), on the main block; regions are
 * left as they are. Lists of opcodes are made once, choices are drawn by rejection. */
#include "search/brood.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "search/search.h"

enum {
    MAX_CHAIN = 4,   /* as for whole kernels */
    MAX_MISSES = 16, /* mutations without a place, before giving up */
    ELEMENTARY = EVO_MUTATE_CONSTANT + 1,
    MAX_WEIGHT = 256, /* of the elementary mutations together */
    TRIES = 64,
    TYPES = EVO_TYPE_MASK + 1,
};

typedef struct opcode_list {
    uint8_t count;
    uint8_t ops[62];
} opcode_list;

struct evo_breeder {
    uint8_t mutations[MAX_WEIGHT]; /* each as often as it weighs */
    unsigned total;
    uint8_t arity[EVO_OP_COUNT], type[EVO_OP_COUNT], arg_types[EVO_OP_COUNT][3];
    opcode_list like[EVO_OP_COUNT]; /* others of the same signature */
    opcode_list takes[TYPES];       /* take and give the type */
};

/* ---- Lists ----------------------------------------------------------------- */

static void list_add(opcode_list *list, int op) {
    if (list->count < EVO_COUNT_OF(list->ops))
        list->ops[list->count++] = (uint8_t)op;
}

static bool same_signature(const evo_instr_info *a, const evo_instr_info *b) {
    return a->result == b->result && a->arg_count == b->arg_count &&
           memcmp(a->args, b->args, sizeof a->args) == 0 &&
           (a->flags & EVO_FLAG_TABLE) == (b->flags & EVO_FLAG_TABLE);
}

static void list_opcodes(evo_breeder *b, evo_isa isa) {
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        b->arity[op] = (uint8_t)info->arg_count;
        b->type[op] = (uint8_t)info->result;
        for (int a = 0; a < 3; a++)
            b->arg_types[op][a] = (uint8_t)info->args[a];
        if (info->arg_count == 0 || !evo_compact_has((evo_opcode)op) || info->isa > isa)
            continue;
        bool takes = false;
        for (int a = 0; a < info->arg_count; a++)
            takes |= info->args[a] == info->result;
        if (takes && !(info->flags & EVO_FLAG_TABLE))
            list_add(&b->takes[info->result], op);
        for (int other = 0; other < EVO_OP_COUNT; other++)
            if (other != op && evo_compact_has((evo_opcode)other) &&
                same_signature(info, evo_instr_get((evo_opcode)other)))
                list_add(&b->like[other], op);
    }
}

evo_breeder *evo_breeder_create(evo_isa isa) {
    static const uint32_t weights[] = {
#define EVO_MUTATION(id, name, weight) weight,
#include "search/mutations.def"
#undef EVO_MUTATION
    };
    evo_breeder *b = calloc(1, sizeof *b);
    if (b == NULL)
        return NULL;
    for (int i = 0; i < ELEMENTARY; i++)
        for (uint32_t k = 0; k < weights[i] && b->total < MAX_WEIGHT; k++)
            b->mutations[b->total++] = (uint8_t)i;
    list_opcodes(b, isa);
    return b;
}

void evo_breeder_destroy(evo_breeder *breeder) {
    free(breeder);
}

/* ---- Drawing --------------------------------------------------------------- */

void evo_brood_init(evo_brood *brood, const evo_breeder *breeder, evo_rng *rng) {
    brood->breeder = breeder;
    brood->state = evo_rng_u64(rng);
    brood->depth = 0;
    brood->listed = false;
    memset(brood->made, 0, sizeof brood->made);
}

/* splitmix64 (Steele, Lea & Flood 2014): a draw costs a few cycles, and a brood is
 * still a pure function of where it starts. */
static inline uint64_t draw_word(evo_brood *b) {
    uint64_t h = b->state += UINT64_C(0x9e3779b97f4a7c15);
    h = (h ^ h >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    h = (h ^ h >> 27) * UINT64_C(0x94d049bb133111eb);
    return h ^ h >> 31;
}

/* Below `bound`, off from uniform by at most bound / 2^32. */
static inline unsigned draw(evo_brood *b, unsigned bound) {
    unsigned drawn = (unsigned)((draw_word(b) >> 32) * bound >> 32);
    b->choice = (b->choice + drawn + 1) * UINT64_C(0x9e3779b97f4a7c15);
    return drawn;
}

static double draw_unit(evo_brood *b) {
    uint64_t word = draw_word(b);
    b->choice ^= word;
    return (double)(word >> 11) * 0x1p-53;
}

/* Mean 0, deviation 1: four uniform numbers added (Irwin-Hall) are normal enough for a
 * step. */
static double draw_step(evo_brood *b) {
    uint64_t word = draw_word(b);
    b->choice ^= word;
    double sum = 0;
    for (int i = 0; i < 4; i++)
        sum += (double)(word >> 16 * i & 0xffff);
    return (sum - 2 * 65535.0) * (0x1.bb67aep+0 / 65536);
}

/* As in mutate.c: small whole numbers, powers of two, rounding constants. */
static double draw_number(evo_brood *b, unsigned type) {
    double sign = draw(b, 2) ? -1 : 1;
    if (type == EVO_TYPE_I32)
        return draw(b, 32);
    switch (draw(b, 4)) {
    case 0:
        return sign * draw(b, 4);
    case 1:
        return sign * ldexp(1, (int)draw(b, 17) - 8);
    case 2:
        return 1.5 * ldexp(1, (int)draw(b, 10) + 15);
    default:
        return 2 * draw_unit(b) * sign;
    }
}

static evo_compact_instr constant(unsigned type, double value) {
    evo_compact_instr instr = {
        .args = {EVO_COMPACT_NONE, EVO_COMPACT_NONE, EVO_COMPACT_NONE}};
    if (type == EVO_TYPE_I32) {
        instr.op = EVO_OP_CONST_I32;
        instr.imm = (uint32_t)(int32_t)value;
    } else {
        float f = (float)value;
        instr.op = EVO_OP_CONST_F32;
        memcpy(&instr.imm, &f, sizeof f);
    }
    return instr;
}

/* ---- Places ---------------------------------------------------------------- */

/* A use of a value in the main block: operand `slot` of `user`, or with user == ends[0]
 * the result. */
typedef struct place {
    unsigned user, slot;
} place;

static bool is_constant(unsigned op) {
    return op == EVO_OP_CONST_F32 || op == EVO_OP_CONST_I32;
}

static void list_places(evo_brood *b, const evo_compact *parent) {
    b->node_count = b->constant_count = 0;
    b->place_count = 0;
    for (unsigned v = 0; v < parent->ends[0]; v++) {
        unsigned op = parent->instrs[v].op, arity = b->breeder->arity[op];
        if (arity > 0)
            b->nodes[b->node_count++] = (uint8_t)v;
        else if (is_constant(op))
            b->constants[b->constant_count++] = (uint8_t)v;
        for (unsigned a = 0; a < arity; a++)
            b->places[b->place_count++] = (uint16_t)(3 * v + a);
    }
    b->places[b->place_count++] = (uint16_t)(3 * parent->ends[0]);
    b->listed = true;
}

static void find_live(evo_brood *b, const evo_compact *c) {
    unsigned count = evo_compact_count(c);
    memset(b->live, 0, count);
    for (int block = 0; block < c->block_count; block++)
        b->live[c->results[block]] = b->live[c->predicates[block]] = true;
    for (unsigned v = count; v-- > 0;) {
        const uint8_t *args = c->instrs[v].args;
        if (b->live[v])
            b->live[args[0]] = b->live[args[1]] = b->live[args[2]] = true;
    }
}

/* A random live instruction of the main block with operands (or a constant); count when
 * none was found. `first`: c is the parent as it was listed. */
static unsigned draw_instr(evo_brood *b, const evo_compact *c, bool first,
                           bool constants) {
    unsigned count = c->ends[0];
    if (first) {
        unsigned listed = constants ? b->constant_count : b->node_count;
        const uint8_t *list = constants ? b->constants : b->nodes;
        return listed > 0 ? list[draw(b, listed)] : count;
    }
    for (int i = 0; i < TRIES; i++) {
        unsigned v = draw(b, count), op = c->instrs[v].op;
        if (b->live[v] && (constants ? is_constant(op) : b->breeder->arity[op] > 0))
            return v;
    }
    return count;
}

static bool draw_place(evo_brood *b, const evo_compact *c, bool first, place *at) {
    unsigned count = c->ends[0];
    if (first) {
        unsigned pick = b->places[draw(b, b->place_count)];
        *at = (place){pick / 3, pick % 3};
        return true;
    }
    for (int i = 0; i < TRIES; i++) {
        unsigned pick = draw(b, 3 * (count + 1));
        *at = (place){pick / 3, pick % 3};
        unsigned uses = 1;
        if (at->user < count)
            uses = b->live[at->user] ? b->breeder->arity[c->instrs[at->user].op] : 0;
        if (at->slot < uses)
            return true;
    }
    return false;
}

static uint8_t *used_at(evo_compact *c, const place *at) {
    return at->user == c->ends[0] ? &c->results[0]
                                  : &c->instrs[at->user].args[at->slot];
}

static unsigned type_of(const evo_brood *b, const evo_compact *c, unsigned v) {
    return b->breeder->type[c->instrs[v].op];
}

/* A random value of the type that the user sees, or EVO_COMPACT_NONE. */
static unsigned draw_visible(evo_brood *b, const evo_compact *c, unsigned user,
                             unsigned type) {
    uint64_t choice = b->choice;
    for (int i = 0; user > 0 && i < TRIES; i++) {
        unsigned v = draw(b, user);
        if (type_of(b, c, v) == type)
            return v;
        b->choice = choice;
    }
    return EVO_COMPACT_NONE;
}

/* Two instructions at once: bytes 1 to 3 of each are its operands. */
typedef uint8_t bytes16 __attribute__((vector_size(16)));
static const bytes16 operand_bytes = {0, 0xff, 0xff, 0xff, 0, 0, 0, 0,
                                      0, 0xff, 0xff, 0xff, 0, 0, 0, 0};

static void shift_value(uint8_t *value, unsigned at) {
    *value = (uint8_t)(*value + (*value >= at && *value != EVO_COMPACT_NONE));
}

/* Adds one to operands from `at` on, of the instructions from there to the end. (An odd
 * number of them takes one along that is not used.) */
static void shift_operands(evo_compact *c, unsigned at, unsigned end) {
    bytes16 bound = (bytes16){0} + (uint8_t)at, none = (bytes16){0} + EVO_COMPACT_NONE;
    for (unsigned u = at + 1; u < end; u += 2) {
        bytes16 x;
        memcpy(&x, &c->instrs[u], sizeof x);
        x -= (bytes16)(x >= bound) & (bytes16)(x != none) & operand_bytes;
        memcpy(&c->instrs[u], &x, sizeof x);
    }
}

static void replace_operands(evo_compact *c, unsigned from, unsigned to, unsigned end) {
    bytes16 old = (bytes16){0} + (uint8_t)from, new = (bytes16){0} + (uint8_t)to;
    for (unsigned u = from + 1; u < end; u += 2) {
        bytes16 x;
        memcpy(&x, &c->instrs[u], sizeof x);
        bytes16 hit = (bytes16)(x == old) & operand_bytes;
        x = (x & ~hit) | (new &hit);
        memcpy(&c->instrs[u], &x, sizeof x);
    }
}

/* Inserts before the user; returns the new value, or EVO_COMPACT_NONE when full. */
static unsigned insert(evo_compact *c, place *at, evo_compact_instr instr) {
    unsigned count = evo_compact_count(c), v = at->user;
    if (count == EVO_COMPACT_INSTRS - 2)
        return EVO_COMPACT_NONE;
    memmove(&c->instrs[v + 1], &c->instrs[v], (count - v) * sizeof c->instrs[0]);
    c->instrs[v] = instr;
    shift_operands(c, v, count + 1);
    for (int block = 0; block < c->block_count; block++) {
        c->ends[block]++;
        shift_value(&c->results[block], v);
        if (block > 0)
            shift_value(&c->predicates[block], v);
    }
    at->user++;
    return v;
}

static void replace(evo_compact *c, unsigned from, unsigned to) {
    replace_operands(c, from, to, evo_compact_count(c));
    for (int block = 0; block < c->block_count; block++) {
        if (c->results[block] == from)
            c->results[block] = (uint8_t)to;
        if (block > 0 && c->predicates[block] == from)
            c->predicates[block] = (uint8_t)to;
    }
}

/* ---- Mutations ------------------------------------------------------------- */

static bool delete_instr(evo_brood *b, evo_compact *c, bool first) {
    unsigned v = draw_instr(b, c, first, false), same[3], count = 0;
    if (v == c->ends[0])
        return false;
    unsigned op = c->instrs[v].op;
    for (unsigned a = 0; a < b->breeder->arity[op]; a++)
        if (b->breeder->arg_types[op][a] == b->breeder->type[op])
            same[count++] = c->instrs[v].args[a];
    if (count == 0)
        return false;
    replace(c, v, same[draw(b, count)]);
    return true;
}

/* Mostly a visible value, else a new constant. */
static unsigned some_operand(evo_brood *b, evo_compact *c, place *at, unsigned type) {
    if (type == EVO_TYPE_MASK || draw(b, 10) < 7) {
        unsigned v = draw_visible(b, c, at->user, type);
        if (v != EVO_COMPACT_NONE || type == EVO_TYPE_MASK)
            return v;
    }
    return insert(c, at, constant(type, draw_number(b, type)));
}

static bool insert_instr(evo_brood *b, evo_compact *c, bool first) {
    place at;
    if (!draw_place(b, c, first, &at))
        return false;
    unsigned type = type_of(b, c, *used_at(c, &at));
    const opcode_list *list = &b->breeder->takes[type];
    if (list->count == 0)
        return false;
    unsigned op = list->ops[draw(b, list->count)], arity = b->breeder->arity[op];
    unsigned keep = draw(b, arity);
    while (b->breeder->arg_types[op][keep] != type)
        keep = (keep + 1) % arity;
    evo_compact_instr instr = {
        .op = (uint8_t)op,
        .args = {EVO_COMPACT_NONE, EVO_COMPACT_NONE, EVO_COMPACT_NONE}};
    /* Constants go in before the user, so operands drawn so far keep their numbers. */
    for (unsigned a = 0; a < arity; a++) {
        unsigned v = a == keep ? *used_at(c, &at)
                               : some_operand(b, c, &at, b->breeder->arg_types[op][a]);
        if (v == EVO_COMPACT_NONE)
            return false;
        instr.args[a] = (uint8_t)v;
    }
    unsigned v = insert(c, &at, instr);
    if (v == EVO_COMPACT_NONE)
        return false;
    *used_at(c, &at) = (uint8_t)v;
    return true;
}

static bool change_opcode(evo_brood *b, evo_compact *c, bool first) {
    unsigned v = draw_instr(b, c, first, false);
    if (v == c->ends[0])
        return false;
    const opcode_list *list = &b->breeder->like[c->instrs[v].op];
    if (list->count == 0)
        return false;
    c->instrs[v].op = list->ops[draw(b, list->count)];
    return true;
}

static bool rewire(evo_brood *b, evo_compact *c, bool first) {
    place at;
    if (!draw_place(b, c, first, &at))
        return false;
    uint8_t *use = used_at(c, &at);
    unsigned v = draw_visible(b, c, at.user, type_of(b, c, *use));
    if (v == EVO_COMPACT_NONE || v == *use)
        return false;
    *use = (uint8_t)v;
    return true;
}

static bool swap_operands(evo_brood *b, evo_compact *c, bool first) {
    unsigned v = draw_instr(b, c, first, false);
    if (v == c->ends[0])
        return false;
    evo_compact_instr *instr = &c->instrs[v];
    unsigned arity = b->breeder->arity[instr->op];
    if (arity < 2)
        return false;
    unsigned one = draw(b, arity), other = (one + 1) % arity;
    const uint8_t *types = b->breeder->arg_types[instr->op];
    if (types[one] != types[other])
        return false;
    uint8_t value = instr->args[one];
    instr->args[one] = instr->args[other];
    instr->args[other] = value;
    return true;
}

static bool move_constant(evo_brood *b, evo_compact *c, bool first) {
    unsigned v = draw_instr(b, c, first, true);
    if (v == c->ends[0])
        return false;
    evo_compact_instr *instr = &c->instrs[v];
    if (instr->op == EVO_OP_CONST_I32) {
        int32_t value = (int32_t)instr->imm;
        if (value >= INT32_MAX - 1 || value <= INT32_MIN + 1)
            return false;
        instr->imm = (uint32_t)(value + (draw(b, 2) ? 1 : -1));
        return true;
    }
    float old;
    memcpy(&old, &instr->imm, sizeof old);
    double value = old;
    switch (draw(b, 4)) {
    case 0:
        value *= draw(b, 2) ? 2 : 0.5;
        break;
    case 1:
        value = draw_number(b, EVO_TYPE_F32);
        break;
    default:
        value *= 1 + draw_step(b) * ldexp(1, -(int)draw(b, 26));
        break;
    }
    if (value != value) /* a NaN has one encoding only */
        return false;
    *instr = constant(EVO_TYPE_F32, value);
    return true;
}

static bool mutate(evo_brood *b, evo_compact *c, bool first) {
    unsigned kind = b->breeder->mutations[draw(b, b->breeder->total)];
    b->choice = kind;
    switch ((evo_mutation)kind) {
    case EVO_MUTATE_DELETE:
        return delete_instr(b, c, first);
    case EVO_MUTATE_INSERT:
        return insert_instr(b, c, first);
    case EVO_MUTATE_OPCODE:
        return change_opcode(b, c, first);
    case EVO_MUTATE_REWIRE:
        return rewire(b, c, first);
    case EVO_MUTATE_SWAP:
        return swap_operands(b, c, first);
    case EVO_MUTATE_CONSTANT:
        return move_constant(b, c, first);
    default:
        return false;
    }
}

/* One elementary mutation. */
static bool step(evo_brood *b, evo_compact *c) {
    bool first = b->depth == 0;
    if (!first)
        find_live(b, c);
    for (int tries = 0; tries < MAX_MISSES; tries++) {
        if (mutate(b, c, first)) {
            b->depth++;
            return true;
        }
        first = false; /* it may have left a constant */
        find_live(b, c);
    }
    return false;
}

/* Whether the last mutation was made before; it is known then. */
static bool made_before(evo_brood *b) {
    uint64_t at = b->choice >> 32, bit = UINT64_C(1) << at % 64;
    uint64_t *word = &b->made[at / 64 % EVO_COUNT_OF(b->made)];
    bool known = (*word & bit) != 0;
    *word |= bit;
    return known;
}

bool evo_brood_next(void *brood, const evo_compact *parent, evo_compact *child) {
    evo_brood *b = brood;
    if (!b->listed)
        list_places(b, parent);
    if (b->depth == 0 || b->depth == MAX_CHAIN || draw(b, 2)) {
        evo_compact_copy(child, parent);
        b->depth = 0;
    }
    do {
        if (!step(b, child)) {
            b->depth = 0;
            return false;
        }
    } while (b->depth == 1 && made_before(b));
    return true;
}
