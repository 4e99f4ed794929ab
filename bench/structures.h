/* bench: structures as a search meets them. */
#ifndef EVO_BENCH_STRUCTURES_H
#define EVO_BENCH_STRUCTURES_H

#include "bench/functions.h"

/* `count` kernels with different identities: children of the target's seeds and of such
 * children, by the search's own mutations, a pure function of the seed. Those that miss
 * the instruction set are left out; fewer when mutation finds no more. *kernels is
 * malloc'd. */
EVO_MUST_CHECK
evo_status bench_structures(evo_target_id target, evo_isa isa, uint64_t seed,
                            size_t count, evo_kernel **kernels, size_t *found,
                            evo_error *err);

#endif
