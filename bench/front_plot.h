/* bench: own kernels and libraries of one target and instruction set as a plot. */
#ifndef EVO_BENCH_FRONT_PLOT_H
#define EVO_BENCH_FRONT_PLOT_H

#include "bench/points.h"
#include "targets/targets.h"

enum { BENCH_PLOT_NAME = 64 };

/* DIRECTORY/NAME.svg: time against error on the first distribution, both logarithmic.
 * `name` becomes TARGET_ISA, in f64 TARGET_f64_ISA; "" where there is nothing to draw.
 */
EVO_MUST_CHECK
evo_status bench_front_plot(const bench_points *points, evo_target_id target,
                            evo_format_id format, const char *isa,
                            const char *directory, char name[BENCH_PLOT_NAME],
                            evo_error *err);

#endif
