/* The loops over arrays for the baseline instruction set. */
#define EVO_ARRAY_LOOPS evo_array_base
#include "formats/array_loops.inc"
