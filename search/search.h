/* search: population, mutation, recombination and Pareto selection; ask/tell.
 *
 * Knows nothing of targets and never evaluates an objective: whoever drives it asks for
 * children, scores them as it likes and tells the results. Deterministic: a child is a
 * pure function of the seed, its number and the population.
 *
 * Threads: evo_search_ask may run in several threads at once; everything that changes
 * the search (tell, note, select) belongs to one driver while nobody asks.
 */
#ifndef EVO_SEARCH_H
#define EVO_SEARCH_H

#include "program/program.h"

/* Elementary and macro mutations; search/mutate.c and search/macro.c explain each. */
typedef enum evo_mutation {
#define EVO_MUTATION(id, name, weight) EVO_MUTATE_##id,
#include "search/mutations.def"
#undef EVO_MUTATION
    EVO_MUTATION_COUNT
} evo_mutation;
const char *evo_mutation_name(evo_mutation mutation);

/* Applies one mutation; false when it found no place (the kernel may then be half
 * changed: work on a copy). `donor` (may be NULL) lends subexpressions. Only
 * instructions native on `isa` are inserted. The result still has to be verified. */
bool evo_mutate(evo_mutation mutation, evo_isa isa, evo_rng *rng,
                const evo_kernel *donor, evo_kernel *kernel);

/* Moves an i32 constant as codes need it: a bit is flipped, all are shifted, the sign
 * changes, a small number is added, or it is a new one of eight bits. With several
 * inputs, which have to be i32, an operand may become one instead. False where there is
 * none. */
bool evo_mutate_integer(evo_kernel *kernel, evo_rng *rng);

/* Moves a generated table to the shift, of `tries` random ones within half a step, that
 * brings all of its entries closest to numbers of its type. */
void evo_mutate_table_shift(evo_kernel *kernel, int table, int tries, evo_rng *rng);

/* Whether some sum has three stages that differ in what they sum up and in constants
 * (series.c). */
bool evo_series_found(const evo_kernel *kernel);
/* A stage more, or one less, of the series that the value v belongs to: s_k = s_(k-1) +
 * t_k gains a last one, nested forms (Horner's, 1 + c x (1 + ...)) an innermost one,
 * with constants as their sequence goes on. False where v is no stage of a series, or
 * the kernel is full (it may then be half changed). */
bool evo_series_order(evo_kernel *kernel, evo_value v, bool more);
/* Of the sum that ends with value `last` (EVO_NO_VALUE: of the longest one) each next
 * term counts only where it is smaller than the one before (stop.c). False where fewer
 * than three terms are summed up, or the kernel is full. */
bool evo_series_stop(evo_kernel *kernel, evo_value last);

typedef struct evo_individual {
    evo_kernel kernel;
    evo_hash id;
    evo_hash parents[2];
    int parent_count;
    char operators[EVO_MAX_NAME]; /* the last mutation applied, or "seed" */
    double error, cost, model_cost;
    double max_ulp; /* what is recorded as the error, which may be another measure */
    double ns_per_element, reference_ratio, latency_ns;
    uint64_t points;  /* inputs behind `error` */
    double sum_error; /* for the record; NaN: none */
    double third; /* objective beside error and cost; all alike where there is none */
    int rank;     /* 0: on the Pareto front */
    double crowding;
} evo_individual;

typedef struct evo_search_options {
    uint64_t seed;
    size_t population; /* individuals kept */
    evo_isa isa;
    bool forbidden[EVO_OP_COUNT]; /* instructions that no child may have */
    bool integers;     /* whole numbers among the constants matter: one mutation of four
                          moves one of them (evo_mutate_integer) */
    double goal_error; /* the error wanted, 0 for none: selection treats everything
                          below half of it as equally good */
    double widest; /* 0, or how many times the smallest error another may have to be of
                      use: what lies beyond is taken for equally bad */
} evo_search_options;

typedef struct evo_search evo_search;
EVO_MUST_CHECK
evo_status evo_search_create(const evo_search_options *options, evo_search **search,
                             evo_error *err);
void evo_search_destroy(evo_search *search);

/* A child of the present population (which must not be empty), canonical, verified, and
 * not known (told or noted) before. `number` is a running number. *duplicates (may be
 * NULL) gets how many known children were passed over. EVO_ERR_UNSUPPORTED when no new
 * child was found in many attempts. */
EVO_MUST_CHECK
evo_status evo_search_ask(const evo_search *search, uint64_t number,
                          evo_individual *child, uint64_t *duplicates);

/* The parent of a screened child, and the random numbers that its brood starts from. */
const evo_individual *evo_search_parent(const evo_search *search, uint64_t number,
                                        evo_rng *rng);
/* Whether the kernel has none of the forbidden instructions. */
bool evo_search_permits(const evo_search *search, const evo_kernel *kernel);
bool evo_search_knows(const evo_search *search, evo_hash id);

/* Makes an identity known, so that it is not asked again. */
void evo_search_note(evo_search *search, evo_hash id);

/* Offers a scored individual (kernel, id, error, cost set). Returns true when it is
 * kept for now; evo_search_select thins out. */
bool evo_search_tell(evo_search *search, const evo_individual *individual);

/* Non-dominated sorting and crowding distance (Deb et al. 2002, NSGA-II) over (error,
 * cost, third), then truncation to the population's size. */
void evo_search_select(evo_search *search);

/* Replaces a measured time (cost and ns are the reference's time, known from the old
 * ratio, over the new ratio); selection follows at the next evo_search_select. */
void evo_search_set_speed(evo_search *search, evo_hash id, double reference_ratio);

size_t evo_search_size(const evo_search *search);
/* In order of rank after evo_search_select; valid until the next tell or select. */
const evo_individual *evo_search_get(const evo_search *search, size_t index);

#endif
