/* Intervals of doubles with outward rounding, inside oracle/.
 *
 * Every bound is moved outwards after its operation in round-to-nearest: the rounded
 * result v is within 2^-53 |v| + 2^-1075 of the exact one, and v - (2^-51 |v| +
 * 2^-1073) in double stays below v by more than that. No rounding mode is ever changed.
 * A NaN (from infinite bounds) becomes an unbounded end.
 */
#ifndef EVO_ORACLE_INTERVAL_H
#define EVO_ORACLE_INTERVAL_H

#include "oracle/references/enclosure.h"

#include <float.h>
#include <math.h>

static inline double evo_below(double v) {
    if (v == (double)INFINITY)
        return DBL_MAX;
    double down = v - (fabs(v) * 0x1p-51 + 0x1p-1073);
    return down == down ? down : -(double)INFINITY;
}

static inline double evo_above(double v) {
    return -evo_below(-v);
}

static inline evo_interval evo_iv(double lo, double hi) {
    return (evo_interval){lo, hi};
}

static inline evo_interval evo_iv_point(double v) {
    return (evo_interval){v, v};
}

static inline evo_interval evo_iv_add(evo_interval a, evo_interval b) {
    evo_interval sum = {evo_below(a.lo + b.lo), evo_above(a.hi + b.hi)};
    if (a.lo >= 0 && b.lo >= 0 && sum.lo < 0)
        sum.lo = 0;
    if (a.hi <= 0 && b.hi <= 0 && sum.hi > 0)
        sum.hi = 0;
    return sum;
}

static inline evo_interval evo_iv_neg(evo_interval a) {
    return (evo_interval){-a.hi, -a.lo};
}

static inline evo_interval evo_iv_sub(evo_interval a, evo_interval b) {
    return evo_iv_add(a, evo_iv_neg(b));
}

static inline evo_interval evo_iv_mul(evo_interval a, evo_interval b) {
    const double ends[4] = {a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi};
    evo_interval product = {ends[0], ends[0]};
    for (int i = 0; i < 4; i++) {
        if (ends[i] != ends[i])
            return (evo_interval){-(double)INFINITY, (double)INFINITY};
        if (ends[i] < product.lo)
            product.lo = ends[i];
        if (ends[i] > product.hi)
            product.hi = ends[i];
    }
    product = (evo_interval){evo_below(product.lo), evo_above(product.hi)};
    /* Signs are exact: no rounding moves a bound across zero. */
    if ((a.lo >= 0 && b.lo >= 0) || (a.hi <= 0 && b.hi <= 0))
        product.lo = product.lo > 0 ? product.lo : 0;
    if ((a.lo >= 0 && b.hi <= 0) || (a.hi <= 0 && b.lo >= 0))
        product.hi = product.hi < 0 ? product.hi : 0;
    return product;
}

/* 1/a; unbounded where a holds zero. */
static inline evo_interval evo_iv_inverse(evo_interval a) {
    if (!(a.lo > 0 || a.hi < 0))
        return (evo_interval){-(double)INFINITY, (double)INFINITY};
    evo_interval inverse = {evo_below(1 / a.hi), evo_above(1 / a.lo)};
    if (a.lo > 0 && inverse.lo < 0)
        inverse.lo = 0;
    if (a.hi < 0 && inverse.hi > 0)
        inverse.hi = 0;
    return inverse;
}

static inline evo_interval evo_iv_div(evo_interval a, evo_interval b) {
    return evo_iv_mul(a, evo_iv_inverse(b));
}

/* a * v / w for small integers v and w. */
static inline evo_interval evo_iv_ratio(evo_interval a, double v, double w) {
    evo_interval product = evo_iv_mul(a, evo_iv_point(v));
    return w == 1 ? product : evo_iv_div(product, evo_iv_point(w));
}

/* sqrt(a), a.lo >= 0. */
static inline evo_interval evo_iv_sqrt(evo_interval a) {
    double lo = evo_below(sqrt(a.lo));
    return (evo_interval){lo > 0 ? lo : 0, evo_above(sqrt(a.hi))};
}

/* Largest |v| in a. */
static inline double evo_iv_size(evo_interval a) {
    double lo = fabs(a.lo), hi = fabs(a.hi);
    return lo > hi ? lo : hi;
}

#endif
