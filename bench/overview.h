/* bench: what the comparisons say about all targets together, as tables of a page. */
#ifndef EVO_BENCH_OVERVIEW_H
#define EVO_BENCH_OVERVIEW_H

#include "bench/machine.h"
#include "bench/shipped.h"

enum { BENCH_MOST_MACHINES = 8 };

typedef struct bench_overview {
    const bench_machine *machines[BENCH_MOST_MACHINES];
    size_t machine_count;
    const evo_target_id *targets;
    size_t target_count;
    evo_format_id format;
} bench_overview;

/* How many functions of libraries are dominated: in one line each, then by target and
 * instruction set. */
void bench_overview_totals(const bench_overview *o, evo_text *text);
void bench_overview_counts(const bench_overview *o, evo_text *text);
/* Those that are not. */
void bench_overview_left(const bench_overview *o, evo_text *text);
/* How many times as fast kernels are as SLEEF's functions of 1 ULP and, in f32, as
 * correctly rounded scalar code. */
void bench_overview_leads(const bench_overview *o, evo_text *text);

/* What a verdict is, for a cell of a table. */
void bench_overview_verdict(const bench_verdict *v, evo_text *text);

#endif
