/* The loops over arrays for AVX2. */
#define EVO_ARRAY_LOOPS evo_array_avx2
#include "formats/array_loops.inc"
