/* The population: bins by operations, choice of parents, what is known of structures.
 */
#include "search/breed.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    TABLE_BITS = 20,
    TABLE_SIZE = 1 << TABLE_BITS,
    TABLE_LIMIT = TABLE_SIZE / 2,
    FITS_OF_A_STRUCTURE = 6,
    FITS_FROM_A_PARENT = 2,
    TWINS = 3,     /* members of a bin with one error and different structures */
    ATTEMPTS = 64, /* to find a child that is not known too well */
};
/* Errors that near are one function, written or fitted in two ways. */
static const double same_error = 2e-3;

static const struct {
    const char *name;
    unsigned weight;
} mutations[EVO_BREED_MUTATIONS] = {
#define EVO_BREED(id, name, weight) [EVO_BREED_##id] = {name, weight},
#include "search/breed.def"
#undef EVO_BREED
};

const char *evo_breed_mutation_name(evo_breed_mutation mutation) {
    return mutations[mutation].name;
}

/* How often a structure was tried; open addressing, forgotten when half full. */
typedef struct known {
    uint64_t key;
    uint32_t count;
} known;

typedef struct bin {
    evo_breed_member *members[EVO_BREED_BIN + 1]; /* in order of error */
    size_t count;
} bin;

struct evo_breed {
    evo_breed_options options;
    uint64_t next;
    bin bins[EVO_BREED_MAX_OPERATIONS + 1];
    known *table;
    size_t table_used;
};

evo_breed *evo_breed_create(const evo_breed_options *options) {
    evo_breed *b = calloc(1, sizeof *b);
    if (b == NULL)
        return NULL;
    b->options = *options;
    b->next = options->first;
    b->table = calloc(TABLE_SIZE, sizeof *b->table);
    bool whole = b->table != NULL;
    for (int n = 0; n <= EVO_BREED_MAX_OPERATIONS; n++)
        for (size_t k = 0; k <= EVO_BREED_BIN; k++) {
            b->bins[n].members[k] = calloc(1, sizeof(evo_breed_member));
            whole &= b->bins[n].members[k] != NULL;
        }
    if (whole)
        return b;
    evo_breed_destroy(b);
    return NULL;
}

void evo_breed_destroy(evo_breed *b) {
    if (b == NULL)
        return;
    for (int n = 0; n <= EVO_BREED_MAX_OPERATIONS; n++)
        for (size_t k = 0; k <= EVO_BREED_BIN; k++)
            free(b->bins[n].members[k]);
    free(b->table);
    free(b);
}

/* ---- Structures ---------------------------------------------------------------- */

static known *look_up(evo_breed *b, uint64_t key) {
    size_t i = (size_t)(key >> (64 - TABLE_BITS));
    while (b->table[i].count != 0 && b->table[i].key != key)
        i = (i + 1) % TABLE_SIZE;
    return &b->table[i];
}

/* Counts a try; false when the structure has had its share. Mutations that start from
 * what the parent has reached say more with every better parent, so that each parent
 * has a share of its own there. */
static bool may_try(evo_breed *b, const evo_breed_member *child) {
    static const bool informed[EVO_BREED_MUTATIONS] = {
        [EVO_BREED_BEND] = true, [EVO_BREED_STAGE] = true,  [EVO_BREED_SQUARE] = true,
        [EVO_BREED_ROOT] = true, [EVO_BREED_DOUBLE] = true,
    };
    if (b->table_used >= TABLE_LIMIT) {
        memset(b->table, 0, TABLE_SIZE * sizeof *b->table);
        b->table_used = 0;
    }
    uint64_t key = evo_formula_structure(&child->formula);
    uint32_t share = FITS_OF_A_STRUCTURE;
    if (informed[child->mutation]) {
        key = (key ^ child->parent_number) * UINT64_C(0x9e3779b97f4a7c15);
        share = FITS_FROM_A_PARENT;
    }
    known *k = look_up(b, key);
    if (k->count >= share)
        return false;
    b->table_used += k->count == 0;
    k->key = key;
    k->count++;
    return true;
}

/* ---- Asking --------------------------------------------------------------------- */

/* A bin among those that hold something, the smallest ones more rarely (their
 * neighbourhoods are soon known), and a member by rank. */
static const evo_breed_member *choose(const evo_breed *b, evo_rng *rng) {
    enum { FULL_WEIGHT = 5 };
    unsigned weights[EVO_BREED_MAX_OPERATIONS + 1], total = 0;
    for (int n = 1; n <= b->options.max_operations; n++) {
        unsigned weight = n < FULL_WEIGHT ? (unsigned)n : FULL_WEIGHT;
        weights[n] = b->bins[n].count > 0 ? weight : 0;
        total += weights[n];
    }
    if (total == 0)
        return NULL;
    unsigned pick = evo_rng_below(rng, total);
    int n = 1;
    while (pick >= weights[n])
        pick -= weights[n++];
    const bin *chosen = &b->bins[n];
    double u = evo_rng_unit(rng);
    return chosen->members[(size_t)(u * u * (double)chosen->count)];
}

static evo_breed_mutation choose_mutation(const evo_breed *b, evo_rng *rng) {
    unsigned weights[EVO_BREED_MUTATIONS], total = 0;
    for (int m = 0; m < EVO_BREED_MUTATIONS; m++) {
        weights[m] = b->options.without >> m & 1 ? 0 : mutations[m].weight;
        total += weights[m];
    }
    unsigned pick = evo_rng_below(rng, total);
    int m = 0;
    while (pick >= weights[m])
        pick -= weights[m++];
    return (evo_breed_mutation)m;
}

/* Constants that merged into none (the root of a negative one) become ones. */
static void repair(evo_formula *formula) {
    for (int k = 0; k < formula->constant_count; k++)
        if (!isfinite(formula->hi[k]) || !isfinite(formula->lo[k])) {
            formula->hi[k] = 1;
            formula->lo[k] = 0;
        }
}

/* Within the limits, and with no operation but those allowed. */
static bool is_allowed(const evo_breed *b, const evo_formula *formula) {
    bool allowed =
        formula->step_count > 0 && formula->step_count <= b->options.max_operations;
    for (int k = 0; k < formula->step_count; k++)
        allowed &= b->options.operations >> formula->steps[k].op & 1;
    return allowed;
}

static void normalize(const evo_breed *b, evo_formula *formula) {
    if (b->options.operations >> EVO_FORMULA_FMA & 1)
        evo_formula_normalize_fused(formula);
    else
        evo_formula_normalize(formula);
}

/* One mutation, each further one with probability 0.3. */
static bool vary(evo_breed *b, evo_rng *rng, evo_breed_member *child) {
    const evo_formula empty = {0};
    const evo_breed_member *parent = choose(b, rng);
    child->formula = parent != NULL ? parent->formula : empty;
    child->has_parent = parent != NULL;
    if (parent != NULL) {
        child->parent_number = parent->number;
    }
    do {
        const evo_breed_member *donor = choose(b, rng);
        child->mutation = choose_mutation(b, rng);
        if (!evo_breed_mutate(child->mutation, b->options.operations, rng,
                              donor != NULL ? &donor->formula : &empty,
                              &child->formula))
            return false;
        normalize(b, &child->formula);
        while (evo_breed_absorb(&child->formula, b->options.operations))
            normalize(b, &child->formula);
    } while (evo_rng_unit(rng) < 0.3);
    repair(&child->formula);
    return is_allowed(b, &child->formula);
}

void evo_breed_ask(evo_breed *b, evo_breed_member *child) {
    evo_rng rng;
    evo_rng_init(&rng, b->options.seed, EVO_STREAM_SEARCH, b->next);
    memset(child, 0, sizeof *child);
    child->number = b->next++;
    bool found = false;
    for (int k = 0; k < ATTEMPTS && !found; k++)
        found = vary(b, &rng, child) && may_try(b, child);
    while (!found) /* the neighbourhood is known: anything that has a step */
        found = vary(b, &rng, child);
}

/* ---- Telling -------------------------------------------------------------------- */

static void remove_member(bin *to, size_t rank) {
    evo_breed_member *member = to->members[rank];
    to->count--;
    memmove(&to->members[rank], &to->members[rank + 1],
            (to->count - rank) * sizeof(evo_breed_member *));
    to->members[to->count] = member;
}

/* Makes room among members of the same error: one of each structure, TWINS in all.
 * Structures that reach one error may differ in what they can reach. False where there
 * is no room. */
static bool settle_twins(bin *to, const evo_breed_member *member, bool one_each) {
    uint64_t structure = evo_formula_structure(&member->formula);
    size_t twins = 0;
    for (size_t k = to->count; k-- > 0;) {
        const evo_breed_member *other = to->members[k];
        bool alike = evo_formula_structure(&other->formula) == structure;
        bool near = fabs(other->error - member->error) <= same_error * other->error;
        if (alike && (near || one_each)) {
            if (other->error <= member->error)
                return false;
            remove_member(to, k);
        } else if (near && ++twins >= TWINS) {
            return false;
        }
    }
    return true;
}

bool evo_breed_tell(evo_breed *b, const evo_breed_member *member) {
    int n = member->formula.step_count;
    if (!isfinite(member->error) || n < 1 || n > b->options.max_operations ||
        (!b->options.crowded &&
         !settle_twins(&b->bins[n], member, b->options.one_each)))
        return false;
    bin *to = &b->bins[n];
    if (to->count == EVO_BREED_BIN) {
        if (to->members[to->count - 1]->error <= member->error)
            return false;
        to->count--;
    }
    size_t rank = to->count;
    evo_breed_member *spare = to->members[to->count];
    for (; rank > 0 && to->members[rank - 1]->error > member->error; rank--)
        to->members[rank] = to->members[rank - 1];
    *spare = *member;
    to->members[rank] = spare;
    to->count++;
    return true;
}

double evo_breed_gate(const evo_breed *b, int operations) {
    const bin *of = &b->bins[operations];
    return of->count < EVO_BREED_BIN ? INFINITY : of->members[of->count - 1]->error;
}

const evo_breed_member *evo_breed_get(const evo_breed *b, int operations, size_t rank) {
    const bin *of = &b->bins[operations];
    return rank < of->count ? of->members[rank] : NULL;
}
