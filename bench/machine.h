/* bench: comparisons of results/comparison/, one file for each processor. */
#ifndef EVO_BENCH_MACHINE_H
#define EVO_BENCH_MACHINE_H

#include "bench/points.h"

typedef struct bench_machine {
    char name[32]; /* of the file: results/comparison/NAME.csv */
    bench_points points;
    bench_verdict *verdicts;
    size_t verdict_count;
} bench_machine;

EVO_MUST_CHECK
evo_status bench_machine_read(bench_machine *machine, const char *path, evo_error *err);
void bench_machine_clear(bench_machine *machine);

/* The verdict about the same function in the same kind of run; NULL: none. */
const bench_verdict *bench_machine_verdict(const bench_machine *machine,
                                           const bench_point *peer);

/* About functions of libraries in a format: how many there are, and how many of them
 * are dominated. Target and instruction set may be NULL: all. */
typedef struct bench_counts {
    size_t dominated, all;
} bench_counts;
bench_counts bench_machine_counts(const bench_machine *machine, const char *format,
                                  const char *target, const char *isa);

/* The kernel that is the most times as fast as the functions of `library` whose names
 * hold `part`, at worst: of those that keep special values and whose error is at most
 * max_ulp or, where none of these functions' is as small, that of the most accurate. */
typedef struct bench_lead {
    const char *kernel; /* NULL: there is none */
    double worst;       /* over compilers and distributions */
    double everyday;    /* on the first distribution */
} bench_lead;
bench_lead bench_machine_lead(const bench_machine *machine, const char *format,
                              const char *target, const char *isa, const char *library,
                              const char *part, double max_ulp);

#endif
