/* The interpreter's loops for AVX-512 F, DQ, BW, VL. */
#define EVO_LOOPS evo_loops_avx512
#include "program/loops.inc"
