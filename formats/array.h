/* Rounding of arrays: what array.c prepares and its loops work on. The loops are
 * compiled once for each instruction set from array_loops.inc; all builds give the same
 * bits. */
#ifndef EVO_FORMATS_ARRAY_H
#define EVO_FORMATS_ARRAY_H

#include "formats/family.h"

/* A grid whose spacing is a power of two: integers, minifloats with a mantissa. */
typedef struct evo_round_grid {
    double lowest, highest; /* arguments are clamped to these */
    double max;             /* what rounds beyond becomes `overflow` */
    double overflow;        /* positive; NaN, infinity or max */
    double nan;             /* what NaN becomes */
    double per_binade;      /* 2^-mantissa_bits */
    double least;           /* smallest spacing */
    bool has_negative_zero, overflows;
} evo_round_grid;

/* The values of a format; both arrays are one allocation, values'. */
typedef struct evo_round_table {
    int64_t count, first_is_odd;
    double nan, infinity, minus_infinity, minus_zero; /* what these become */
    double *values;  /* count of them in ascending order, and the last one again */
    double *middles; /* [i] between values[i] and [i+1] */
} evo_round_table;

typedef struct evo_array_job {
    evo_rounding rounding;
    uint64_t seed;
    double scale;
    const float *x;
    float *y;
    size_t count;
} evo_array_job;

typedef struct evo_array_loops {
    void (*grid)(const evo_round_grid *grid, const evo_array_job *job);
    void (*table)(const evo_round_table *table, const evo_array_job *job);
} evo_array_loops;

extern const evo_array_loops evo_array_base, evo_array_avx2, evo_array_avx512;

enum { EVO_ARRAY_BUILDS = 3 };
/* Those that this machine runs, the fastest last; returns the count. */
size_t evo_array_builds(const evo_array_loops *builds[EVO_ARRAY_BUILDS]);
/* evo_number_round_array by one of the builds. */
void evo_array_round(const evo_array_loops *loops, const evo_number *number,
                     const evo_array_job *job);

/* 32 bits of SplitMix64's output function (Steele, Lea, Flood 2014) of a counter. */
static inline uint64_t evo_array_random(uint64_t seed, uint64_t index) {
    uint64_t z = seed + (index + 1) * UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return (z ^ (z >> 31)) >> 32;
}

#endif
