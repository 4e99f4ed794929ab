/* bench: order statistics. */
#ifndef EVO_BENCH_STATISTICS_H
#define EVO_BENCH_STATISTICS_H

#include "base/base.h"

int bench_ascending(const void *a, const void *b); /* doubles, for qsort */

/* Spearman's rank correlation of n pairs. */
EVO_MUST_CHECK
evo_status bench_spearman(const double *x, const double *y, size_t n,
                          double *correlation, evo_error *err);

#endif
