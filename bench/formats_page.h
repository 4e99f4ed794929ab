/* bench: the page of the kernels in other formats than f32. */
#ifndef EVO_BENCH_FORMATS_PAGE_H
#define EVO_BENCH_FORMATS_PAGE_H

#include "base/base.h"

/* Writes DIRECTORY/formats.md from results/formats/ and results/summary.csv; `host`
 * says where the times are from. */
EVO_MUST_CHECK
evo_status bench_formats_page(const char *directory, const char *host, evo_error *err);

#endif
