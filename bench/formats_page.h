/* bench: the page of the kernels in formats of 16 bits and fewer. */
#ifndef EVO_BENCH_FORMATS_PAGE_H
#define EVO_BENCH_FORMATS_PAGE_H

#include "bench/summary.h"

/* Writes DIRECTORY/formats.md and DIRECTORY/formats/FORMAT.svg; rows[i] is about
 * shipped[i]. */
EVO_MUST_CHECK
evo_status bench_formats_page(const bench_shipped *shipped, size_t count,
                              const bench_row *rows, const char *directory,
                              evo_error *err);

#endif
