/* Islands: populations that breed apart and now and then exchange their best.
 *
 * Each island belongs to one thread while it breeds; what lies between is the driver's
 * business. An epoch is a fixed number of children on each island, so that the course
 * of a search does not depend on how many threads there are: only on the number of
 * islands. Deterministic.
 */
#ifndef EVO_SEARCH_ISLANDS_H
#define EVO_SEARCH_ISLANDS_H

#include "search/breed.h"

typedef struct evo_islands_options {
    uint64_t seed;
    unsigned count;      /* islands */
    unsigned operations; /* as in evo_breed_options */
    int max_operations;
    uint64_t first; /* number of the first child on each island */
    bool one_each;  /* as in evo_breed_options */
    /* For measuring what each part contributes; zero in a search. */
    unsigned without; /* as in evo_breed_options, as is crowded */
    bool crowded;
    bool steadfast; /* islands never start anew */
} evo_islands_options;

typedef struct evo_islands evo_islands;
evo_islands *
evo_islands_create(const evo_islands_options *options); /* NULL: no memory */
void evo_islands_destroy(evo_islands *islands);

evo_breed *evo_islands_get(evo_islands *islands, unsigned island);

/* Puts a known formula onto every island. */
void evo_islands_settle(evo_islands *islands, const evo_breed_member *member);

/* After every island has bred `children` children: remembers the best, lets each
 * island's best go on to the next one, and starts an island anew that has not become
 * better for long: from nothing, the first one from the best ever. Returns how many
 * numbers of operations have a new best. */
unsigned evo_islands_exchange(evo_islands *islands, uint64_t children);

/* The best formula of so many operations ever; NULL when there is none. */
const evo_breed_member *evo_islands_best(const evo_islands *islands, int operations);

#endif
