/* The elementary mutations on compact programs, for screening. They are those of
 * mutate.c with the same frequencies (mutations.def), on the main block; regions are
 * left as they are.
 *
 * Kinds of mutation take turns, and what is drawn from is listed beforehand, since a
 * branch that cannot be foreseen costs as much as a mutation should. The order of
 * evaluation is kept by ranks: that of the parent's word in slot v is 16 v + 15; a new
 * operation stands between its user and what comes before, 8, 4, 2 or 1 below the user
 * by the number of mutations before. (So ranks differ by at least twice the next
 * distance, and rank / 16 is the parent's slot before which it stands.) A user sees
 * what has a smaller rank.
 */
#include "search/brood.h"

#include <string.h>

#include "search/breeder.h"
#include "search/search.h"

enum {
    MAX_MISSES = 16, /* mutations without a place, before giving up */
    TRIES = 16,
};

__extension__ typedef unsigned __int128 wide;

/* ---- Drawing --------------------------------------------------------------- */

void evo_brood_init(evo_brood *brood, const evo_breeder *breeder, evo_rng *rng) {
    memset(brood, 0, sizeof *brood);
    brood->breeder = breeder;
    brood->state = evo_rng_u64(rng);
}

/* splitmix64 (Steele, Lea & Flood 2014): a draw costs a few cycles, and a brood is
 * still a pure function of where it starts. */
static inline uint64_t draw_word(evo_brood *b) {
    uint64_t h = b->state += UINT64_C(0x9e3779b97f4a7c15);
    h = (h ^ h >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    h = (h ^ h >> 27) * UINT64_C(0x94d049bb133111eb);
    return h ^ h >> 31;
}

/* Below `bound`: the whole part of bound times a fraction, of which the rest is left
 * for further draws. A word is good for one mutation, whose bounds multiply to less
 * than 2^40, with 24 bits to spare; where a place is refused there is a new one. */
static inline unsigned draw(evo_brood *b, unsigned bound) {
    wide product = (wide)b->fraction * bound;
    b->fraction = (uint64_t)product;
    return (unsigned)(product >> 64);
}

/* 2^n as a double, n > -1023. */
static inline double power(int n) {
    uint64_t bits = (uint64_t)(1023 + n) << 52;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Mean 0, deviation 1: four uniform numbers added (Irwin-Hall) are normal enough for a
 * step. */
static inline double draw_step(evo_brood *b) {
    uint64_t word = draw_word(b);
    int sum = (int)((word & 0xffff) + (word >> 16 & 0xffff) + (word >> 32 & 0xffff) +
                    (word >> 48));
    return (sum - 2 * 65535) * (0x1.bb67aep+0 / 65536);
}

/* As in mutate.c: small whole numbers, powers of two, rounding constants, others up to
 * 2. All four are made, which costs less than to choose. */
static double draw_number(evo_brood *b) {
    uint64_t word = draw_word(b);
    unsigned low = (unsigned)word & 0xffff;
    double sign = word >> 63 ? -1 : 1;
    double numbers[4] = {sign * (low & 3), sign * power((int)(low * 17 >> 16) - 8),
                         1.5 * power((int)(low * 10 >> 16) + 15),
                         sign * 2 * (double)(word >> 18 & 0xffffffff) * 0x1p-32};
    return numbers[word >> 16 & 3];
}

static inline evo_compact_instr float_constant(double value) {
    evo_compact_instr instr = {
        .op = EVO_OP_CONST_F32,
        .args = {EVO_COMPACT_NONE, EVO_COMPACT_NONE, EVO_COMPACT_NONE}};
    float f = (float)value;
    memcpy(&instr.imm, &f, sizeof f);
    return instr;
}

static inline evo_compact_instr draw_constant(evo_brood *b, unsigned type) {
    evo_compact_instr instr = float_constant(draw_number(b));
    if (type == EVO_TYPE_I32) {
        instr.op = EVO_OP_CONST_I32;
        instr.imm = draw(b, 32);
    }
    return instr;
}

/* ---- Places ---------------------------------------------------------------- */

static bool is_constant(unsigned op) {
    return op == EVO_OP_CONST_F32 || op == EVO_OP_CONST_I32;
}

static inline unsigned type_of(const evo_brood *b, const evo_compact *c, unsigned v) {
    return b->breeder->type[c->instrs[v].op];
}

static uint64_t find_live(const evo_compact *c) {
    uint64_t live = evo_compact_roots(c);
    for (unsigned i = c->op_count; i-- > 0;) {
        unsigned v = c->order[i];
        live |= evo_compact_operands(&c->instrs[v]) & -(live >> v & 1);
    }
    return live;
}

static void list_parent(evo_brood *b, const evo_compact *parent) {
    uint8_t counts[EVO_BREEDER_TYPES] = {0}, ops = 0;
    for (unsigned v = 0; v <= parent->ends[0]; v++) {
        b->ops_before[v] = ops;
        for (int t = 0; t < EVO_BREEDER_TYPES; t++)
            b->typed_before[t][v] = counts[t];
        unsigned op = parent->instrs[v].op, type = b->breeder->type[op];
        b->typed[type][counts[type]++] = (uint8_t)v;
        ops += b->breeder->arity[op] > 0;
        if (is_constant(op) && v < parent->ends[0])
            b->constants[b->constant_count++] = (uint8_t)v;
    }
    b->parent_live = find_live(parent);
    b->listed = true;
}

/* A use of a value in the main block: an operand, or as NONE the result. */
typedef struct use {
    unsigned user, operand;
} use;

static inline uint8_t *used_at(evo_compact *c, use at) {
    return at.user == EVO_COMPACT_NONE ? &c->results[0]
                                       : &c->instrs[at.user].args[at.operand];
}

/* A live operation of the main block, or NONE when none was found. */
static inline unsigned draw_operation(evo_brood *b, const evo_compact *c) {
    for (int i = 0; c->main_count > 0 && i < TRIES; i++) {
        unsigned v = c->order[draw(b, c->main_count)];
        if (b->live >> v & 1)
            return v;
        b->fraction = draw_word(b);
    }
    return EVO_COMPACT_NONE;
}

/* The result when no other use was found. */
static inline use draw_use(evo_brood *b, const evo_compact *c) {
    for (int i = 0; i < TRIES; i++) {
        unsigned k = draw(b, 3u * c->main_count + 1), v = c->order[k / 3];
        if (k == 3u * c->main_count)
            break;
        if ((b->live >> v & 1) && k % 3 < b->breeder->arity[c->instrs[v].op])
            return (use){v, k % 3};
        b->fraction = draw_word(b);
    }
    return (use){EVO_COMPACT_NONE, 0};
}

static inline unsigned rank_of(const evo_brood *b, const evo_compact *c, unsigned v) {
    return v < c->old_count ? 16 * v + 15 : b->ranks[v - c->old_count];
}

static inline unsigned rank_of_user(const evo_brood *b, const evo_compact *c, use at) {
    return at.user == EVO_COMPACT_NONE ? 16u * c->ends[0] + 15 : rank_of(b, c, at.user);
}

/* Operations of a smaller rank. */
static inline unsigned place_of(const evo_brood *b, unsigned rank) {
    unsigned place = b->ops_before[rank / 16];
    for (int i = 0; i < EVO_BROOD_DEPTH; i++)
        place += b->op_ranks[i] < rank;
    return place;
}

static inline void changes_from(evo_compact *c, unsigned place) {
    c->first_op = (uint8_t)(place < c->first_op ? place : c->first_op);
}

/* A random value of the type with a smaller rank, or EVO_COMPACT_NONE. */
static inline unsigned draw_visible(evo_brood *b, const evo_compact *c, unsigned rank,
                                    unsigned type) {
    unsigned old = b->typed_before[type][rank / 16];
    unsigned total = old + c->count - c->old_count;
    for (int i = 0; total > 0 && i < TRIES; i++) {
        unsigned k = draw(b, total), v = c->old_count + k - old;
        if (k < old)
            return b->typed[type][k];
        if (b->ranks[k - old] < rank && type_of(b, c, v) == type)
            return v;
        b->fraction = draw_word(b);
    }
    return EVO_COMPACT_NONE;
}

/* Two instructions at once: bytes 1 to 3 of each are its operands. */
typedef uint8_t bytes16 __attribute__((vector_size(16)));
static const bytes16 operand_bytes = {0, 0xff, 0xff, 0xff, 0, 0, 0, 0,
                                      0, 0xff, 0xff, 0xff, 0, 0, 0, 0};

/* (An odd number of words takes one along that is not used.) */
static void replace(evo_compact *c, unsigned from, unsigned to) {
    bytes16 old = (bytes16){0} + (uint8_t)from, new = (bytes16){0} + (uint8_t)to;
    for (unsigned u = 0; u < c->count; u += 2) {
        bytes16 x;
        memcpy(&x, &c->instrs[u], sizeof x);
        bytes16 hit = (bytes16)(x == old) & operand_bytes;
        x = (x & ~hit) | (new &hit);
        memcpy(&c->instrs[u], &x, sizeof x);
    }
    for (int block = 0; block < EVO_COMPACT_BLOCKS; block++) {
        uint8_t *result = &c->results[block], *predicate = &c->predicates[block];
        *result = (uint8_t)(*result == from ? to : *result);
        *predicate = (uint8_t)(*predicate == from ? to : *predicate);
    }
}

/* ---- Mutations ------------------------------------------------------------- */
/* Each gives a word that says what it did, or 0 when it found no place; the program is
 * as before then. */

static uint64_t delete_instr(evo_brood *b, evo_compact *c) {
    unsigned v = draw_operation(b, c);
    if (v == EVO_COMPACT_NONE)
        return 0;
    unsigned op = c->instrs[v].op;
    unsigned count = b->breeder->own_count[op];
    if (count == 0)
        return 0;
    unsigned operand = b->breeder->own[op][draw(b, count)];
    replace(c, v, c->instrs[v].args[operand]);
    changes_from(c, place_of(b, rank_of(b, c, v)));
    return 1 + (v | operand << 6);
}

/* Its constants, which come before it, have its rank. */
static void put_operation(evo_brood *b, evo_compact *c, use at, unsigned rank,
                          const evo_compact_instr *instr) {
    unsigned v = c->count++, place = place_of(b, rank);
    c->instrs[v] = *instr;
    memmove(&c->order[place + 1], &c->order[place], c->op_count - place);
    c->order[place] = (uint8_t)v;
    c->op_count++;
    c->main_count++;
    b->op_ranks[b->depth] = (uint16_t)rank;
    *used_at(c, at) = (uint8_t)v;
    changes_from(c, place);
}

static uint64_t insert_instr(evo_brood *b, evo_compact *c) {
    const evo_breeder *breeder = b->breeder;
    use at = draw_use(b, c);
    unsigned kept = *used_at(c, at);
    const evo_opcode_list *list = &breeder->takes[type_of(b, c, kept)];
    unsigned count = c->count;
    if (list->count == 0)
        return 0;
    unsigned op = list->ops[draw(b, list->count)];
    unsigned keep = breeder->own[op][draw(b, breeder->own_count[op])];
    unsigned rank = rank_of_user(b, c, at) - (8u >> b->depth);
    uint64_t did = (uint64_t)op << 8 | keep << 16 | at.user << 2 | at.operand;
    evo_compact_instr instr = {
        .op = (uint8_t)op,
        .args = {EVO_COMPACT_NONE, EVO_COMPACT_NONE, EVO_COMPACT_NONE}};
    for (unsigned a = 0; a < breeder->arity[op]; a++) {
        unsigned type = breeder->arg_types[op][a];
        if (a == keep) {
            instr.args[a] = (uint8_t)kept;
            continue;
        }
        /* Mostly a visible value, else a new constant. */
        unsigned v = draw_visible(b, c, rank, type);
        bool fresh =
            (v == EVO_COMPACT_NONE) | (type != EVO_TYPE_MASK && draw(b, 10) >= 7);
        if (fresh) {
            if (type == EVO_TYPE_MASK) {
                c->leaves &= ~(UINT64_MAX << count);
                c->count = (uint8_t)count;
                return 0;
            }
            v = c->count++;
            c->instrs[v] = draw_constant(b, type);
            c->leaves |= UINT64_C(1) << v;
            did += (uint64_t)c->instrs[v].imm << 24;
        }
        instr.args[a] = (uint8_t)v;
        did = did * 31 + v;
    }
    for (unsigned v = count; v <= c->count; v++)
        b->ranks[v - c->old_count] = (uint16_t)rank;
    put_operation(b, c, at, rank, &instr);
    return did + 1;
}

static uint64_t change_opcode(evo_brood *b, evo_compact *c) {
    unsigned v = draw_operation(b, c);
    if (v == EVO_COMPACT_NONE)
        return 0;
    const evo_opcode_list *list = &b->breeder->like[c->instrs[v].op];
    if (list->count == 0)
        return 0;
    c->instrs[v].op = list->ops[draw(b, list->count)];
    changes_from(c, place_of(b, rank_of(b, c, v)));
    return 1 + (v | (unsigned)c->instrs[v].op << 6);
}

static uint64_t rewire(evo_brood *b, evo_compact *c) {
    use at = draw_use(b, c);
    unsigned rank = rank_of_user(b, c, at);
    uint8_t *used = used_at(c, at);
    unsigned v = draw_visible(b, c, rank, type_of(b, c, *used));
    if (v == EVO_COMPACT_NONE || v == *used)
        return 0;
    *used = (uint8_t)v;
    changes_from(c, place_of(b, rank));
    return 1 + (at.user << 2 | at.operand | v << 8);
}

static uint64_t swap_operands(evo_brood *b, evo_compact *c) {
    unsigned v = draw_operation(b, c);
    if (v == EVO_COMPACT_NONE)
        return 0;
    evo_compact_instr *instr = &c->instrs[v];
    unsigned arity = b->breeder->arity[instr->op];
    if (arity < 2)
        return 0;
    unsigned one = draw(b, arity), other = one + 1 < arity ? one + 1 : 0;
    const uint8_t *types = b->breeder->arg_types[instr->op];
    if (types[one] != types[other])
        return 0;
    uint8_t value = instr->args[one];
    instr->args[one] = instr->args[other];
    instr->args[other] = value;
    changes_from(c, place_of(b, rank_of(b, c, v)));
    return 1 + (v | one << 6);
}

static bool move_float(evo_brood *b, evo_compact_instr *instr) {
    float old;
    memcpy(&old, &instr->imm, sizeof old);
    double number = draw_number(b), step = draw_step(b);
    double factors[2] = {1 + step * power(-(int)draw(b, 26)), draw(b, 2) ? 2 : 0.5};
    unsigned kind = draw(b, 4);
    double value = old * factors[kind == 0];
    value = kind == 1 ? number : value;
    if (value != value) /* a NaN has one encoding only */
        return false;
    *instr = float_constant(value);
    return true;
}

static uint64_t move_constant(evo_brood *b, evo_compact *c) {
    unsigned total = b->constant_count + c->count - c->old_count, v = 0;
    for (int i = 0;; i++) {
        if (i == TRIES || total == 0)
            return 0;
        unsigned k = draw(b, total);
        v = k < b->constant_count ? b->constants[k]
                                  : c->old_count + k - b->constant_count;
        if ((b->live >> v & 1) && is_constant(c->instrs[v].op))
            break;
        b->fraction = draw_word(b);
    }
    evo_compact_instr *instr = &c->instrs[v];
    if (instr->op == EVO_OP_CONST_I32) {
        if (instr->imm + 2 - (uint32_t)INT32_MIN <= 3) /* near the ends */
            return 0;
        instr->imm += draw(b, 2) ? 1 : UINT32_MAX;
    } else if (!move_float(b, instr)) {
        return 0;
    }
    c->leaves |= UINT64_C(1) << v;
    changes_from(c, place_of(b, rank_of(b, c, v)));
    return 1 + ((uint64_t)instr->imm << 8 | v);
}

static uint64_t mutate(evo_brood *b, evo_compact *c, unsigned kind) {
    switch ((evo_mutation)kind) {
    case EVO_MUTATE_DELETE:
        return delete_instr(b, c);
    case EVO_MUTATE_INSERT:
        return insert_instr(b, c);
    case EVO_MUTATE_OPCODE:
        return change_opcode(b, c);
    case EVO_MUTATE_REWIRE:
        return rewire(b, c);
    case EVO_MUTATE_SWAP:
        return swap_operands(b, c);
    case EVO_MUTATE_CONSTANT:
        return move_constant(b, c);
    default:
        return 0;
    }
}

/* ---- Walks ----------------------------------------------------------------- */

/* One elementary mutation; what it did, 0 when none found a place. */
static uint64_t step(evo_brood *b, evo_compact *c) {
    b->live = b->depth > 0 ? find_live(c) : b->parent_live;
    for (int tries = 0; tries < MAX_MISSES; tries++) {
        b->fraction = draw_word(b);
        unsigned kind = b->breeder->mutations[b->turn++ % b->breeder->total];
        uint64_t did = mutate(b, c, kind);
        if (did != 0) {
            b->depth++;
            return (did ^ (uint64_t)kind << 60) * UINT64_C(0x9e3779b97f4a7c15);
        }
    }
    return 0;
}

/* Whether this first mutation was made before; it is known then. */
static bool made_before(evo_brood *b, uint64_t did) {
    uint64_t at = did >> 32, bit = UINT64_C(1) << at % 64;
    uint64_t *word = &b->made[at / 64 % EVO_COUNT_OF(b->made)];
    bool known = (*word & bit) != 0;
    *word |= bit;
    return known;
}

bool evo_brood_next(void *brood, const evo_compact *parent, evo_compact *child) {
    evo_brood *b = brood;
    uint64_t did;
    if (!b->listed)
        list_parent(b, parent);
    /* Walk n takes 1 + (number of times that 2 divides n) steps. */
    if (b->depth == 0 || b->depth == EVO_BROOD_DEPTH ||
        (b->walk >> (b->depth - 1) & 1)) {
        evo_compact_copy(child, parent);
        memset(b->op_ranks, 0xff, sizeof b->op_ranks);
        b->depth = 0;
        b->walk++;
    }
    do {
        did = step(b, child);
        if (did == 0) {
            b->depth = 0;
            return false;
        }
    } while (b->depth == 1 && made_before(b, did));
    return true;
}
