/* Asymptotic series as kernels: where their error is least, and what the construct that
 * stops at the smallest term makes of them (search/search.h, evo_series_stop). */
#ifndef EVO_BENCH_TRUNCATION_H
#define EVO_BENCH_TRUNCATION_H

#include "program/interp.h"

typedef enum truncation_series {
    TRUNCATION_AIRY,   /* Ai(z), in e = 1/(2/3 z^(3/2)) (DLMF 9.7.5) */
    TRUNCATION_BESSEL, /* K_0(x), in e = 1/x (DLMF 10.40.2) */
    TRUNCATION_COUNT
} truncation_series;

enum { TRUNCATION_TERMS = 40 }; /* after the first, of the longest sum */

const char *truncation_name(truncation_series series);

/* A function of e: the sum with this many terms after the first. False where the kernel
 * cannot be had. */
bool truncation_kernel(truncation_series series, int terms, bool stopped,
                       evo_kernel *kernel);

typedef struct truncation {
    int order;      /* terms of the sum of least error */
    double least;   /* its relative error */
    double stopped; /* that of the sum which stops at its smallest term */
} truncation;

/* At e, against the oracle's values; relative errors are known to 2^-52. e at least
 * 1/16, so that 40 terms are more than enough. */
bool truncation_measure(truncation_series series, double e, truncation *out);

#endif
