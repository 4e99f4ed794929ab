/* timing/ inside: clock, floating-point environment and host features. */
#ifndef EVO_TIMING_INTERNAL_H
#define EVO_TIMING_INTERNAL_H

#include "timing/timing.h"

enum { EVO_TIMING_SEED = 20 }; /* the same inputs in every run */

/* Ticks of the finest clock: the time stamp counter where there is one, ordered after
 * everything before it; otherwise nanoseconds. */
uint64_t evo_timing_ticks(void);

/* Foreign code may leave flush-to-zero or masked exceptions behind (libraries built
 * with fast-math do so when they are loaded). Saves the control word and sets the
 * default. */
unsigned evo_timing_enter(void);
void evo_timing_leave(unsigned saved);

typedef enum evo_host_vectors {
    EVO_HOST_SCALAR,
    EVO_HOST_AVX2,   /* AVX2 and FMA */
    EVO_HOST_AVX512, /* F, DQ, BW, VL as well */
} evo_host_vectors;
evo_host_vectors evo_timing_host(void);

/* Index of the middle after sorting; values are reordered. */
double evo_timing_median(double *values, size_t count);

#endif
