/* Vector kernels for AVX2. */
#define LANES        4
#define LANES_NAME   "avx2"
#define LANES_SYMBOL evo_lanes_avx2
#include "oracle/references/lanes.inc"
