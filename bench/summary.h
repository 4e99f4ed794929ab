/* bench: rows of results/summary.csv. */
#ifndef EVO_BENCH_SUMMARY_H
#define EVO_BENCH_SUMMARY_H

#include "bench/shipped.h"

/* Of a shipped kernel; zeros and empty names where nothing was measured. Ratios say how
 * many times as fast the kernel is. */
typedef struct bench_row {
    double ns_per_element, reference_ratio;
    char best_library[64], converted[64], table[32];
    double best_library_ratio, converted_ratio, table_ratio;
    char host[192]; /* where the row was measured */
} bench_row;

/* Fills rows[i] for shipped[i]. */
EVO_MUST_CHECK
evo_status bench_summary_read(const bench_shipped *shipped, size_t count,
                              bench_row *rows, evo_error *err);

#endif
