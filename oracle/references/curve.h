/* Curves, inside oracle/: what pieces.c approximates. The targets, and two functions
 * that lgamma of negative arguments is made of. */
#ifndef EVO_ORACLE_CURVE_H
#define EVO_ORACLE_CURVE_H

#include "oracle/internal.h"

#include <mpfr.h>

typedef int evo_curve; /* an evo_target_id or one of these */
enum {
    EVO_CURVE_LGAMMA1 = EVO_TARGET_LIMIT, /* lgamma(1 + x), x > 0 */
    EVO_CURVE_LOGCSCPI,                   /* log(pi / sin(pi x)), 0 < x <= 1/2 */
    EVO_CURVE_COUNT
};

/* y = f(x) rounded toward zero at the precision of y, in MPFR's widest exponent range:
 * |y - f(x)| < 2^(1 - precision) |f(x)|, and y lies in f(x)'s binade. What is too small
 * even for that range becomes 2 to this power, with its sign. */
enum { EVO_VANISHED_LOG2 = -1000000 };
void evo_curve_value(evo_curve curve, double x, mpfr_t y);

#endif
