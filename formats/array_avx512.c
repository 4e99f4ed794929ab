/* The loops over arrays for AVX-512. */
#define EVO_ARRAY_LOOPS evo_array_avx512
#include "formats/array_loops.inc"
