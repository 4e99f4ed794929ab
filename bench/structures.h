/* bench: structures as a search meets them. */
#ifndef EVO_BENCH_STRUCTURES_H
#define EVO_BENCH_STRUCTURES_H

#include "bench/functions.h"
#include "jit/jit.h"

/* `count` kernels with different identities: children of the target's seeds and of such
 * children, by the search's own mutations, a pure function of the seed. Those that miss
 * the instruction set are left out; fewer when mutation finds no more. *kernels is
 * malloc'd. */
EVO_MUST_CHECK
evo_status bench_structures(evo_target_id target, evo_isa isa, uint64_t seed,
                            size_t count, evo_kernel **kernels, size_t *found,
                            evo_error *err);

/* Compiles the requests in batches, of which neighbours share one, and times each:
 * times[i] is the median of a few measurements spread over its batch's time, in units
 * of the yardstick's. `rounds` are those of one measurement (timing/timing.h). */
EVO_MUST_CHECK
evo_status bench_measure(evo_target_id target, evo_isa isa, evo_jit_request *requests,
                         size_t count, unsigned rounds, double *times, evo_error *err);

#endif
