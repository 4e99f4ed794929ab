/* The interpreter's loops for the baseline instruction set. */
#define EVO_LOOPS evo_loops_base
#include "program/loops.inc"
