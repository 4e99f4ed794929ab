/* Where the formulas of a population over the reals come from.
 *
 * Keeps every member that was kept by the population, and its ancestors, for as long as
 * that holds it or a descendant of it. One thread at a time.
 */
#ifndef EVO_SEARCH_ANCESTRY_H
#define EVO_SEARCH_ANCESTRY_H

#include "search/breed.h"

typedef struct evo_ancestry evo_ancestry;
evo_ancestry *evo_ancestry_create(void); /* NULL: no memory */
void evo_ancestry_destroy(evo_ancestry *ancestry);

/* One formula of the past. Where it has been archived is the driver's business. */
typedef struct evo_ancestor {
    uint64_t number, parent_number;
    bool has_parent, archived, marked;
    evo_breed_mutation mutation;
    double error;
    evo_hash id; /* when archived */
    uint8_t step_count, constant_count;
    evo_formula_step *steps; /* then the constants; in one piece of memory */
} evo_ancestor;

/* After evo_breed_tell has kept it; false when out of memory. */
EVO_MUST_CHECK
bool evo_ancestry_add(evo_ancestry *ancestry, const evo_breed_member *member);
/* NULL when it is not known. Valid until the next add or sweep. */
evo_ancestor *evo_ancestry_find(evo_ancestry *ancestry, uint64_t number);
evo_formula evo_ancestor_formula(const evo_ancestor *ancestor);

/* Forgets what is neither in the population nor an ancestor of those; does nothing
 * while that cannot be much. */
void evo_ancestry_sweep(evo_ancestry *ancestry, const evo_breed *breed);

#endif
