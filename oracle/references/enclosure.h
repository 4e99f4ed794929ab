/* Enclosures of derivatives, inside oracle/: interval Taylor arithmetic.
 *
 * evo_enclose encloses f^(k)(x)/k! for all x of an interval at once. It is what bounds
 * the remainder of the piecewise polynomials (pieces.c); derivations in
 * docs/numerics.md, "Enclosures".
 */
#ifndef EVO_ORACLE_ENCLOSURE_H
#define EVO_ORACLE_ENCLOSURE_H

#include "oracle/references/curve.h"

typedef struct evo_interval {
    double lo, hi; /* lo <= hi; infinite ends mean unbounded */
} evo_interval;

enum { EVO_TAYLOR_MAX = 12 }; /* highest order */

/* t[k] encloses f^(k)(x)/k! for every x in [x.lo, x.hi], k = 1..order. False where f is
 * not known to be smooth there: at a pole or another singularity, outside the domain,
 * or across a point where the formulas change. x does not straddle zero and is not
 * negative where the target is odd or even. */
bool evo_enclose(evo_curve curve, evo_interval x, int order, evo_interval *t);

/* Whether f has one and the same exact value (0, 1, infinite or NaN) at every float in
 * [x.lo, x.hi], because x lies outside the domain of f or the floats there are even
 * integers or poles. */
bool evo_exact_everywhere(evo_curve curve, evo_interval x, double *value);

#endif
