/* Double-double references as baseline code. */
#define LANES     2
#define DD_SYMBOL evo_dd_baseline
#define DD_NAME   "baseline"
#include "oracle/observe/dd.inc"
