/* bench: own kernels and libraries of one target and instruction set as a plot. */
#ifndef EVO_BENCH_FRONT_PLOT_H
#define EVO_BENCH_FRONT_PLOT_H

#include "bench/points.h"

/* DIRECTORY/TARGET_ISA.svg: time against error on the first distribution, both
 * logarithmic. *drawn: whether there was anything. */
EVO_MUST_CHECK
evo_status bench_front_plot(const bench_points *points, const char *target,
                            const char *isa, const char *directory, bool *drawn,
                            evo_error *err);

#endif
