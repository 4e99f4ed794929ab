/* Errors of a kernel of ln I or ln K over (v, x), and its jumps across the borders of
 * regions. */
#ifndef EVO_BENCH_BESSEL_MAP_H
#define EVO_BENCH_BESSEL_MAP_H

#include "targets/targets.h"

typedef double bessel_function(double v, double x);

/* Returns an exit status. Writes a picture: the largest error of a few points of each
 * cell, cells equal in the logarithms of v and x from 10^-3 to 10^6. */
int bessel_map(bessel_function *f, evo_target_id target, const char *path);

/* Print for each border of the regions of ln I's or ln K's kernel the largest
 * difference between neighbouring doubles on its two sides, less what the function
 * itself changes, in units of 2^-53 max(1, |value|). */
void bessel_jumps_i(bessel_function *f);
void bessel_jumps_k(bessel_function *f);

#endif
