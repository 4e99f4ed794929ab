/* Vector kernels for AVX-512. */
#define LANES        8
#define LANES_NAME   "avx512"
#define LANES_SYMBOL evo_lanes_avx512
#include "oracle/references/lanes.inc"
