/* Islands. */
#include "search/islands.h"

#include <math.h>
#include <stdlib.h>

enum {
    EPOCHS_BETWEEN_VISITS = 16,
    VISITORS = 2, /* of each number of operations */
};
/* Children without a new best on the island, before it starts anew; and how long it is
 * then left alone. */
#define PATIENCE UINT64_C(150000)
#define SOLITUDE UINT64_C(100000)
static const double gain = 1e-3; /* relative, to count as a new best */

typedef struct island {
    evo_breed *breed;
    double best[EVO_BREED_MAX_OPERATIONS + 1]; /* since it last started */
    uint64_t since_best, age;
} island;

struct evo_islands {
    evo_islands_options options;
    island *islands;
    uint64_t epoch;
    evo_breed_member best[EVO_BREED_MAX_OPERATIONS + 1];
    bool has_best[EVO_BREED_MAX_OPERATIONS + 1];
};

static void forget_bests(island *i) {
    for (int n = 0; n <= EVO_BREED_MAX_OPERATIONS; n++)
        i->best[n] = INFINITY;
    i->since_best = i->age = 0;
}

evo_islands *evo_islands_create(const evo_islands_options *options) {
    evo_islands *s = calloc(1, sizeof *s);
    if (s == NULL)
        return NULL;
    s->options = *options;
    s->islands = calloc(options->count, sizeof *s->islands);
    bool whole = s->islands != NULL;
    for (unsigned k = 0; whole && k < options->count; k++) {
        evo_breed_options breed = {.seed = options->seed,
                                   .island = k,
                                   .operations = options->operations,
                                   .max_operations = options->max_operations,
                                   .first = options->first,
                                   .one_each = options->one_each,
                                   .without = options->without,
                                   .crowded = options->crowded};
        forget_bests(&s->islands[k]);
        s->islands[k].breed = evo_breed_create(&breed);
        whole = s->islands[k].breed != NULL;
    }
    if (whole)
        return s;
    evo_islands_destroy(s);
    return NULL;
}

void evo_islands_destroy(evo_islands *s) {
    if (s == NULL)
        return;
    for (unsigned k = 0; s->islands != NULL && k < s->options.count; k++)
        evo_breed_destroy(s->islands[k].breed);
    free(s->islands);
    free(s);
}

evo_breed *evo_islands_get(evo_islands *s, unsigned number) {
    return s->islands[number].breed;
}

static bool remember(evo_islands *s, const evo_breed_member *member) {
    int n = member->formula.step_count;
    if (s->has_best[n] && member->error >= (1 - gain) * s->best[n].error) {
        /* The same function better fitted is kept, but is no news. */
        if (member->error < s->best[n].error)
            s->best[n] = *member;
        return false;
    }
    s->best[n] = *member;
    s->has_best[n] = true;
    return true;
}

void evo_islands_settle(evo_islands *s, const evo_breed_member *member) {
    int n = member->formula.step_count;
    if (n < 1 || n > s->options.max_operations || !isfinite(member->error))
        return;
    (void)remember(s, member);
    for (unsigned k = 0; k < s->options.count; k++)
        (void)evo_breed_tell(s->islands[k].breed, member);
}

/* From nothing; the first island from the best ever, so that those are not left. */
static void start_anew(evo_islands *s, island *i) {
    evo_breed_clear(i->breed);
    forget_bests(i);
    for (int n = 1; i == s->islands && n <= s->options.max_operations; n++)
        if (s->has_best[n])
            (void)evo_breed_tell(i->breed, &s->best[n]);
}

/* What the island's bests have become; restarts it when they have stood too long. */
static unsigned review(evo_islands *s, island *i, uint64_t children) {
    unsigned news = 0;
    i->age += children;
    i->since_best += children;
    for (int n = 1; n <= s->options.max_operations; n++) {
        const evo_breed_member *best = evo_breed_get(i->breed, n, 0);
        if (best == NULL)
            continue;
        news += remember(s, best);
        if (best->error < (1 - gain) * i->best[n]) {
            i->best[n] = best->error;
            i->since_best = 0;
        }
    }
    if (i->since_best >= PATIENCE && !s->options.steadfast)
        start_anew(s, i);
    return news;
}

/* Island k's best go to island k + 1, unless that one is young. */
static void visit(evo_islands *s) {
    for (unsigned k = 0; k < s->options.count; k++) {
        island *to = &s->islands[(k + 1) % s->options.count];
        if (to->age < SOLITUDE)
            continue;
        for (int n = 1; n <= s->options.max_operations; n++)
            for (size_t rank = 0; rank < VISITORS; rank++) {
                const evo_breed_member *member =
                    evo_breed_get(s->islands[k].breed, n, rank);
                if (member != NULL)
                    (void)evo_breed_tell(to->breed, member);
            }
    }
}

unsigned evo_islands_exchange(evo_islands *s, uint64_t children) {
    unsigned news = 0;
    for (unsigned k = 0; k < s->options.count; k++)
        news += review(s, &s->islands[k], children);
    if (++s->epoch % EPOCHS_BETWEEN_VISITS == 0 && s->options.count > 1)
        visit(s);
    return news;
}

const evo_breed_member *evo_islands_best(const evo_islands *s, int operations) {
    return s->has_best[operations] ? &s->best[operations] : NULL;
}
