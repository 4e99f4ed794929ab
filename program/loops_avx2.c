/* The interpreter's loops for AVX2 and FMA. */
#define EVO_LOOPS evo_loops_avx2
#include "program/loops.inc"
