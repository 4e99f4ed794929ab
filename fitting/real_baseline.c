#define SYMBOL evo_real_lanes_baseline
#include "fitting/real_lanes.inc"
