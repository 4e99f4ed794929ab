/* bench: own kernels and libraries of one target and instruction set as a plot. */
#ifndef EVO_BENCH_FRONT_PLOT_H
#define EVO_BENCH_FRONT_PLOT_H

#include "bench/points.h"
#include "targets/targets.h"

/* DIRECTORY/TARGET_ISA.svg, in f64 TARGET_f64_ISA.svg: time against error on the first
 * distribution, both logarithmic. *drawn: whether there was anything. */
EVO_MUST_CHECK
evo_status bench_front_plot(const bench_points *points, evo_target_id target,
                            evo_format_id format, const char *isa,
                            const char *directory, bool *drawn, evo_error *err);

#endif
