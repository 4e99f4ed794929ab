/* Population and Pareto selection (NSGA-II: Deb, Pratap, Agarwal, Meyarivan 2002). */
#include "search/edit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    ASK_ATTEMPTS = 400,   /* until a child is new and valid */
    MAX_CHAIN = 4,        /* mutations applied in one go */
    SEEN_START = 1 << 12, /* known identities; a power of two */
    SEEN_LIMIT = 1 << 22,
};

/* An individual by one objective: its key in the order, its value in distances. */
typedef struct place {
    evo_individual *of;
    double key, value;
} place;

struct evo_search {
    evo_search_options options;
    evo_individual **population;
    place *places; /* room for all of the population */
    size_t size, capacity;
    double useless; /* errors above it are equally bad */
    evo_hash *seen; /* open addressing; all-zero slots are free */
    size_t seen_size, seen_count;
};

static uint32_t mutation_weight(int mutation) {
    static const uint32_t weights[] = {
#define EVO_MUTATION(id, name, weight) weight,
#include "search/mutations.def"
#undef EVO_MUTATION
    };
    return weights[mutation];
}

/* Whether a pass has several regions, each for arguments of its own. */
static bool is_divided(const evo_kernel *kernel) {
    bool divided = false;
    for (int p = 0; p < kernel->pass_count; p++)
        divided |= kernel->passes[p].block_count > 2;
    return divided;
}

/* The last rows of the table are for kernels with several regions, with a series and
 * with several passes. */
static evo_mutation random_mutation(const evo_kernel *kernel, evo_rng *rng) {
    uint32_t weights[EVO_MUTATION_COUNT], total = 0;
    bool rows = kernel->pass_count > 1, series = evo_series_found(kernel);
    bool divided = is_divided(kernel);
    for (int i = 0; i < EVO_MUTATION_COUNT; i++) {
        bool fits = i >= EVO_MUTATE_JOIN    ? rows
                    : i >= EVO_MUTATE_ORDER ? series
                                            : i < EVO_MUTATE_BOUNDARY || divided;
        weights[i] = fits ? mutation_weight(i) : 0;
        total += weights[i];
    }
    uint32_t at = evo_rng_below(rng, total);
    int i = 0;
    while (at >= weights[i])
        at -= weights[i++];
    return (evo_mutation)i;
}

/* ---- Known identities ------------------------------------------------------ */

static size_t slot_of(const evo_hash *seen, size_t size, evo_hash id) {
    static const evo_hash none;
    uint64_t key;
    memcpy(&key, id.bytes, sizeof key);
    size_t slot = (size_t)key & (size - 1);
    while (!evo_hash_equal(seen[slot], none) && !evo_hash_equal(seen[slot], id))
        slot = (slot + 1) & (size - 1);
    return slot;
}

static bool grow_seen(evo_search *s) {
    size_t size = s->seen_size * 2;
    evo_hash *seen = calloc(size, sizeof *seen);
    if (!seen)
        return false;
    for (size_t i = 0; i < s->seen_size; i++) {
        static const evo_hash none;
        if (!evo_hash_equal(s->seen[i], none))
            seen[slot_of(seen, size, s->seen[i])] = s->seen[i];
    }
    free(s->seen);
    s->seen = seen;
    s->seen_size = size;
    return true;
}

static bool known(const evo_search *s, evo_hash id) {
    return evo_hash_equal(s->seen[slot_of(s->seen, s->seen_size, id)], id);
}

/* The memory of identities is bounded: when it is full it is forgotten, which costs
 * repeated work, never correctness. */
void evo_search_note(evo_search *s, evo_hash id) {
    size_t slot = slot_of(s->seen, s->seen_size, id);
    if (evo_hash_equal(s->seen[slot], id))
        return;
    s->seen[slot] = id;
    s->seen_count++;
    if (s->seen_count * 2 > s->seen_size &&
        (s->seen_size >= SEEN_LIMIT || !grow_seen(s))) {
        memset(s->seen, 0, s->seen_size * sizeof *s->seen);
        s->seen_count = 0;
    }
}

/* ---- Life cycle ------------------------------------------------------------ */

evo_status evo_search_create(const evo_search_options *options, evo_search **search,
                             evo_error *err) {
    evo_search *s = calloc(1, sizeof *s);
    if (s) {
        s->options = *options;
        s->useless = INFINITY;
        s->capacity = 4 * options->population + 64;
        s->population = calloc(s->capacity, sizeof *s->population);
        s->places = calloc(s->capacity, sizeof *s->places);
        s->seen_size = SEEN_START;
        s->seen = calloc(s->seen_size, sizeof *s->seen);
    }
    if (!s || !s->population || !s->places || !s->seen) {
        evo_search_destroy(s);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a population of %zu",
                        options->population);
    }
    *search = s;
    return EVO_OK;
}

void evo_search_destroy(evo_search *s) {
    if (!s)
        return;
    for (size_t i = 0; i < s->size; i++)
        free(s->population[i]);
    free(s->population);
    free(s->places);
    free(s->seen);
    free(s);
}

size_t evo_search_size(const evo_search *s) {
    return s->size;
}

const evo_individual *evo_search_get(const evo_search *s, size_t index) {
    return s->population[index];
}

/* ---- Ask ------------------------------------------------------------------- */

/* Binary tournament on (rank, crowding); ties go to the first drawn. */
static const evo_individual *tournament(const evo_search *s, evo_rng *rng) {
    const evo_individual *a = s->population[evo_rng_below(rng, (uint32_t)s->size)];
    const evo_individual *b = s->population[evo_rng_below(rng, (uint32_t)s->size)];
    if (a->rank != b->rank)
        return a->rank < b->rank ? a : b;
    return a->crowding >= b->crowding ? a : b;
}

bool evo_search_permits(const evo_search *s, const evo_kernel *kernel) {
    bool forbidden = false;
    for (size_t i = 0; i < kernel->instr_count; i++)
        forbidden |= s->options.forbidden[kernel->instrs[i].op];
    return !forbidden;
}

/* One try: parents, a chain of mutations (each further one half as likely), canonical
 * form. */
static bool breed(const evo_search *s, evo_rng *rng, evo_individual *child) {
    const evo_individual *parent = tournament(s, rng), *donor = tournament(s, rng);
    child->kernel = parent->kernel;
    child->parents[0] = parent->id;
    child->parents[1] = donor->id;
    child->parent_count = 1;
    for (int i = 0; i < MAX_CHAIN; i++) {
        bool integer = s->options.integers && evo_rng_below(rng, 4) == 0;
        evo_mutation mutation =
            integer ? EVO_MUTATE_CONSTANT : random_mutation(&child->kernel, rng);
        if (integer ? !evo_mutate_integer(&child->kernel, rng)
                    : !evo_mutate(mutation, s->options.isa, rng, &donor->kernel,
                                  &child->kernel))
            return false;
        if (mutation == EVO_MUTATE_CROSS)
            child->parent_count = 2;
        (void)strncpy(child->operators, evo_mutation_name(mutation),
                      sizeof child->operators - 1);
        if (evo_rng_u32(rng) & 1)
            break;
    }
    if (!evo_search_permits(s, &child->kernel) ||
        evo_kernel_verify(&child->kernel, NULL) != EVO_OK)
        return false;
    child->id = evo_kernel_identify(&child->kernel);
    return true;
}

evo_status evo_search_ask(const evo_search *s, uint64_t number, evo_individual *child,
                          uint64_t *duplicates) {
    evo_rng rng;
    evo_rng_init(&rng, s->options.seed, EVO_STREAM_SEARCH, number);
    if (duplicates)
        *duplicates = 0;
    for (int i = 0; i < ASK_ATTEMPTS; i++) {
        memset(child->operators, 0, sizeof child->operators);
        if (!breed(s, &rng, child))
            continue;
        if (!known(s, child->id)) {
            child->error = child->cost = INFINITY;
            return EVO_OK;
        }
        if (duplicates)
            ++*duplicates;
    }
    return EVO_ERR_UNSUPPORTED;
}

const evo_individual *evo_search_parent(const evo_search *s, uint64_t number,
                                        evo_rng *rng) {
    evo_rng_init(rng, s->options.seed, EVO_STREAM_SEARCH, number);
    return tournament(s, rng);
}

bool evo_search_knows(const evo_search *s, evo_hash id) {
    return known(s, id);
}

/* ---- Tell and select ------------------------------------------------------- */

bool evo_search_tell(evo_search *s, const evo_individual *individual) {
    evo_search_note(s, individual->id);
    for (size_t i = 0; i < s->size; i++)
        if (evo_hash_equal(s->population[i]->id, individual->id))
            return false;
    if (s->size == s->capacity)
        evo_search_select(s);
    evo_individual *copy = malloc(sizeof *copy);
    if (!copy)
        return false;
    *copy = *individual;
    s->population[s->size++] = copy;
    return true;
}

void evo_search_set_speed(evo_search *s, evo_hash id, double reference_ratio) {
    for (size_t i = 0; i < s->size; i++) {
        evo_individual *a = s->population[i];
        if (!evo_hash_equal(a->id, id) || !(reference_ratio > 0))
            continue;
        a->ns_per_element *= a->reference_ratio / reference_ratio;
        a->reference_ratio = reference_ratio;
        a->cost = a->ns_per_element;
    }
}

/* Below half the goal more accuracy is worth nothing; beyond what is of use less costs
 * nothing. */
static double effective_error(const evo_search *s, const evo_individual *a) {
    if (a->error > s->useless)
        return 1e30;
    return fmax(fmax(a->error, 0.5 * s->options.goal_error), 1e-30);
}

static bool dominates(const evo_search *s, const evo_individual *a,
                      const evo_individual *b) {
    double ea = effective_error(s, a), eb = effective_error(s, b);
    return ea <= eb && a->cost <= b->cost && a->third <= b->third &&
           (ea < eb || a->cost < b->cost || a->third < b->third);
}

static void find_useless(evo_search *s) {
    double best = INFINITY;
    for (size_t i = 0; i < s->size; i++)
        best = fmin(best, s->population[i]->error);
    s->useless = s->options.widest > 0 ? s->options.widest * best : INFINITY;
}

static void rank_all(evo_search *s) {
    for (size_t i = 0; i < s->size; i++)
        s->population[i]->rank = -1;
    size_t ranked = 0;
    for (int rank = 0; ranked < s->size; rank++) {
        size_t before = ranked;
        for (size_t i = 0; i < s->size; i++) {
            evo_individual *a = s->population[i];
            if (a->rank >= 0 && a->rank < rank)
                continue;
            bool free_of_rivals = true;
            for (size_t j = 0; j < s->size && free_of_rivals; j++) {
                const evo_individual *b = s->population[j];
                bool present = b->rank < 0 || b->rank == rank;
                free_of_rivals = !(present && j != i && dominates(s, b, a));
            }
            if (free_of_rivals) {
                a->rank = rank;
                ranked++;
            }
        }
        if (ranked == before) /* incomparable values: the rest is last */
            for (size_t i = 0; i < s->size; i++)
                if (s->population[i]->rank < 0) {
                    s->population[i]->rank = rank;
                    ranked++;
                }
    }
}

/* |log(a / b)|, finite also for free programs and unknown errors. */
static double log_distance(double a, double b) {
    return fabs(log(fmin(fmax(a, 1e-30), 1e30)) - log(fmin(fmax(b, 1e-30), 1e30)));
}

static int by_rank_then_key(const void *x, const void *y) {
    const place *a = x, *b = y;
    if (a->of->rank != b->of->rank)
        return a->of->rank < b->of->rank ? -1 : 1;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    return memcmp(a->of->id.bytes, b->of->id.bytes, sizeof a->of->id.bytes);
}

/* Adds the distances between neighbours of the same rank; ends are kept for ever. With
 * `differing` a rank whose members are all alike has none. */
static void crowd_along(place *places, size_t count, double weight, bool differing) {
    qsort(places, count, sizeof *places, by_rank_then_key);
    for (size_t first = 0, end; first < count; first = end) {
        int rank = places[first].of->rank;
        for (end = first + 1; end < count && places[end].of->rank == rank; end++)
            continue;
        if (differing && places[first].key == places[end - 1].key)
            continue;
        places[first].of->crowding = places[end - 1].of->crowding = INFINITY;
        for (size_t i = first + 1; i + 1 < end; i++)
            places[i].of->crowding +=
                weight * log_distance(places[i + 1].value, places[i - 1].value);
    }
}

/* Of two objectives neighbours in one are neighbours in the other, so that errors are
 * in falling order: ties then are in the same one as those of costs. */
static void crowd(evo_search *s) {
    place *p = s->places;
    for (size_t i = 0; i < s->size; i++) {
        evo_individual *a = s->population[i];
        a->crowding = 0;
        p[i] = (place){a, a->cost, a->cost};
    }
    crowd_along(p, s->size, 1, false);
    for (size_t i = 0; i < s->size; i++) {
        double error = effective_error(s, p[i].of);
        p[i].key = -error;
        p[i].value = error;
    }
    crowd_along(p, s->size, 0.25, false);
    for (size_t i = 0; i < s->size; i++)
        p[i].key = p[i].value = p[i].of->third;
    crowd_along(p, s->size, 0.25, true);
}

static int by_rank_then_crowding(const void *x, const void *y) {
    const evo_individual *a = *(evo_individual *const *)x;
    const evo_individual *b = *(evo_individual *const *)y;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    if (a->crowding != b->crowding)
        return a->crowding > b->crowding ? -1 : 1;
    return memcmp(a->id.bytes, b->id.bytes, sizeof a->id.bytes);
}

void evo_search_select(evo_search *s) {
    find_useless(s);
    rank_all(s);
    crowd(s);
    qsort(s->population, s->size, sizeof *s->population, by_rank_then_crowding);
    while (s->size > s->options.population)
        free(s->population[--s->size]);
}
