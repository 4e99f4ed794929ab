/* Vector kernels for the instruction set every x86-64 has. */
#define LANES        2
#define LANES_NAME   "baseline"
#define LANES_SYMBOL evo_lanes_baseline
#include "oracle/references/lanes.inc"
