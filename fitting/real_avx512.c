#define SYMBOL evo_real_lanes_avx512
#include "fitting/real_lanes.inc"
