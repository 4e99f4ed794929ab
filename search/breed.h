/* Breeding of formulas over the reals: ask and tell.
 *
 * A population of formulas in bins, one for each number of operations. Knows neither
 * the target nor its error: whoever drives it asks for children, some at a time, fits
 * and scores them, and tells. Deterministic: what it does is a pure function of the
 * seed and of what it was told. One thread at a time, but any number may read.
 */
#ifndef EVO_SEARCH_BREED_H
#define EVO_SEARCH_BREED_H

#include "program/formula.h"

typedef enum evo_breed_mutation {
#define EVO_BREED(id, name, weight) EVO_BREED_##id,
#include "search/breed.def"
#undef EVO_BREED
    EVO_BREED_MUTATIONS
} evo_breed_mutation;
const char *evo_breed_mutation_name(evo_breed_mutation mutation);

enum { EVO_BREED_BIN = 40, EVO_BREED_MAX_OPERATIONS = 24 };

typedef struct evo_breed_member {
    evo_formula formula;         /* normal; its operations are its steps */
    double error;                /* the smaller the better; finite */
    uint64_t number;             /* running number of the child */
    evo_breed_mutation mutation; /* that made it */
    bool has_parent;
    uint64_t parent_number;
} evo_breed_member;

typedef struct evo_breed_options {
    uint64_t seed;
    /* Bit mask of evo_formula_op that may be used; ADD and MUL must be, for the normal
     * form writes v - c and v / c with them. */
    unsigned operations;
    int max_operations; /* at most EVO_BREED_MAX_OPERATIONS */
    bool one_each;      /* of a structure a bin keeps the best alone */
    uint64_t first;     /* number of the first child: where a run went on */
    /* For measuring what each part contributes; zero in a search. */
    unsigned without; /* bit mask of evo_breed_mutation that are not used */
    bool crowded;     /* members of one error and one structure may fill a bin */
} evo_breed_options;

typedef struct evo_breed evo_breed;
evo_breed *evo_breed_create(const evo_breed_options *options); /* NULL: no memory */
void evo_breed_destroy(evo_breed *breed);

/* A child of the population, or a small random formula while there is none: normal, 1
 * to max_operations steps. Its constants are inherited where they can be, new ones are
 * chosen so that a step changes nothing or at random. error is not set. */
void evo_breed_ask(evo_breed *breed, evo_breed_member *child);

/* Offers a scored child or a formula from elsewhere. Where the bin has a member of the
 * same error (to 2 parts in 1000: the same function written in another way, or the same
 * fit) the better one stays. True when it is kept. */
bool evo_breed_tell(evo_breed *breed, const evo_breed_member *member);

/* The error a formula of so many operations must stay below to be kept. */
double evo_breed_gate(const evo_breed *breed, int operations);
/* In order of error; NULL past the end. Valid until the next tell. */
const evo_breed_member *evo_breed_get(const evo_breed *breed, int operations,
                                      size_t rank);

/* ---- Inside search ------------------------------------------------------------ */

/* Changes *formula by one mutation; the result is sorted but not normal. False when
 * there was no place for it: the formula is then undefined. `donor` lends a
 * subexpression. */
bool evo_breed_mutate(evo_breed_mutation mutation, unsigned operations, evo_rng *rng,
                      const evo_formula *donor, evo_formula *formula);

/* f(x) becomes f(s x) with the same operations, by new constants alone; false (and
 * unchanged) where no scaling of the intermediate values does that. */
bool evo_breed_rescale(evo_formula *formula, double s);

/* Leaves out one step c * w whose factor the other constants can take up: the same
 * function, to rounding, by one step less and with no freedom lost. False where there
 * is none. The formula is sorted before and after. */
bool evo_breed_absorb(evo_formula *formula, unsigned operations);

#endif
