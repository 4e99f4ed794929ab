/* Double-double references as avx2 code. */
#define LANES     4
#define DD_SYMBOL evo_dd_avx2
#define DD_NAME   "avx2"
#include "oracle/observe/dd.inc"
