/* bench: points of time against error, measured or quoted, as CSV and as verdicts. */
#ifndef EVO_BENCH_POINTS_H
#define EVO_BENCH_POINTS_H

#include "base/base.h"

typedef enum bench_kind {
    BENCH_OWN,     /* a kernel: "JIT", "gcc", "clang" or "exported" */
    BENCH_LIBRARY, /* measured here */
    BENCH_QUOTED,  /* measured elsewhere, scaled by a library measured in both places */
    BENCH_BASELINE, /* correctly rounded scalar code of our own (nearest.h): judged as
                       libraries are, and counted as none of them */
    BENCH_KINDS
} bench_kind;

/* One function of a run: all functions of a target in one format, for one instruction
 * set and on one distribution of inputs, are timed interleaved. */
typedef struct bench_point {
    char target[32], format[8], isa[12], inputs[16]; /* of the run; code may use less */
    char function[64], from[16];
    bench_kind kind;
    double max_ulp; /* 0: unknown */
    bool partial;   /* specials are missed, and max_ulp is of a part of the inputs */
    double ns_per_element, reference_ratio;
} bench_point;

typedef struct bench_points {
    bench_point *list; /* owned */
    size_t count, capacity;
    char host[192]; /* where they were measured (evo_host_fingerprint); "": unknown */
} bench_points;

void bench_points_clear(bench_points *points);
EVO_MUST_CHECK
evo_status bench_points_add(bench_points *points, const bench_point *point,
                            evo_error *err);

/* Comma-separated, first row names; before it "# HOST". */
void bench_points_write(const bench_points *points, evo_text *out);
EVO_MUST_CHECK
evo_status bench_points_read(const char *path, bench_points *points, evo_error *err);

/* Splits one line into fields, which stay within it: quotes around fields, as jq and
 * others write them, are taken off. Returns how many. */
size_t bench_csv_split(char *line, char *fields[], size_t most);

/* Who beats a library's or quoted function: a kernel at least as accurate whose
 * exported C is faster under every compiler that is here, on every distribution on
 * which the other one was timed. */
typedef struct bench_verdict {
    const bench_point *peer; /* on the first of its distributions */
    const char *kernel;      /* the nearest to it; NULL: none is as accurate */
    double kernel_ulp;
    double ratio;              /* how many times as fast, at worst */
    const char *inputs, *from; /* where that is */
    bool dominated;
} bench_verdict;

/* How many times as fast a kernel's exported C is as functions of a library (or of the
 * baseline) whose names hold `part`: at worst, over compilers, distributions and those
 * functions, in the run for target, format and instruction set; where run->inputs names
 * a distribution, on that one. 0: there is nothing to compare. */
double bench_times_as_fast(const bench_points *points, const bench_point *run,
                           const char *kernel, const char *library, const char *part);

/* One for each such function and baseline of each target, format and instruction set;
 * *verdicts is malloc'd and points into the points. */
EVO_MUST_CHECK
evo_status bench_judge(const bench_points *points, bench_verdict **verdicts,
                       size_t *count, evo_error *err);

#endif
