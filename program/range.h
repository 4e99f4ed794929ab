/* Private to program/: interval analysis of 32-bit integers. */
#ifndef EVO_PROGRAM_RANGE_H
#define EVO_PROGRAM_RANGE_H

#include "program/program.h"

/* Holds every value that an i32 instruction can give; without meaning elsewhere. */
typedef struct evo_range {
    int64_t lo, hi;
} evo_range;

/* From the ranges of the operands, which must be known; immediates must be valid. */
evo_range evo_range_of(const evo_kernel *kernel, const evo_instr *instr,
                       const evo_range ranges[]);

#endif
