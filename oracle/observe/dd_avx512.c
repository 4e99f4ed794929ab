/* Double-double references as avx512 code. */
#define LANES     8
#define DD_SYMBOL evo_dd_avx512
#define DD_NAME   "avx512"
#include "oracle/observe/dd.inc"
