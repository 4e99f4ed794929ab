#define SYMBOL evo_real_lanes_avx2
#include "fitting/real_lanes.inc"
