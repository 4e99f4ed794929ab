/* bench: correctly rounded scalar functions, what kernels without a misrounded result
 * are compared with. */
#ifndef EVO_BENCH_NEAREST_H
#define EVO_BENCH_NEAREST_H

#include "bench/functions.h"

/* Adds the one of the set's target, if it is in f32 one of exp, exp2, log, log2, sin,
 * cos and tanh and this machine has FMA. */
void bench_add_nearest(bench_set *set);

#endif
