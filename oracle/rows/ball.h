/* Numbers with a bound of their error, in double: what long rows are evaluated in.
 *
 * A ball {v, e} says |v - exact| <= e, where v is finite; infinite or NaN v with e = 0
 * are exact, and e = inf says that nothing is known. Operations round v to nearest and
 * e by SLACK upwards, which covers the few roundings of e itself.
 */
#ifndef EVO_ORACLE_BALL_H
#define EVO_ORACLE_BALL_H

#include <math.h>
#include <stdbool.h>

typedef struct evo_ball {
    double v, e;
} evo_ball;

#define EVO_BALL_HALF_ULP 0x1p-53
#define EVO_BALL_TINY     0x1p-1074 /* rounding of what is subnormal, twice */
#define EVO_BALL_SLACK    (1 + 0x1p-48)

static inline evo_ball evo_ball_exact(double v) {
    return (evo_ball){v, 0};
}

static inline evo_ball evo_ball_unknown(double v) {
    return (evo_ball){v, (double)INFINITY};
}

/* v = op(a, b) with error e where all is finite; special values are exact where the
 * operands are and one of them is special, or `pole` says that they make one. */
static inline evo_ball evo_ball_of(double v, double e, evo_ball a, evo_ball b,
                                   bool pole) {
    if (isfinite(v))
        return e < (double)INFINITY ? (evo_ball){v, e * EVO_BALL_SLACK}
                                    : evo_ball_unknown(v);
    bool nan = (isnan(a.v) && a.e == 0) || (isnan(b.v) && b.e == 0);
    bool exact = a.e == 0 && b.e == 0;
    bool special = !isfinite(a.v) || !isfinite(b.v) || pole;
    return nan || (exact && special) ? evo_ball_exact(v) : evo_ball_unknown(v);
}

/* The rounding error of a sum is a double (Moller, Knuth): none of it is lost. */
static inline evo_ball evo_ball_add(evo_ball a, evo_ball b) {
    double v = a.v + b.v, t = v - a.v;
    double lost = fabs((a.v - (v - t)) + (b.v - t));
    return evo_ball_of(v, a.e + b.e + lost, a, b, false);
}

static inline evo_ball evo_ball_negate(evo_ball a) {
    return (evo_ball){-a.v, a.e};
}

static inline double evo_ball_rounding(double v) {
    return fabs(v) * EVO_BALL_HALF_ULP + EVO_BALL_TINY;
}

static inline evo_ball evo_ball_multiply(evo_ball a, evo_ball b) {
    double v = a.v * b.v;
    if (v == 0 && ((a.v == 0 && a.e == 0) || (b.v == 0 && b.e == 0)) &&
        a.e < (double)INFINITY && b.e < (double)INFINITY)
        return evo_ball_exact(v);
    double e = fabs(a.v) * b.e + fabs(b.v) * a.e + a.e * b.e + evo_ball_rounding(v);
    return evo_ball_of(v, e, a, b, false);
}

static inline evo_ball evo_ball_divide(evo_ball a, evo_ball b) {
    double v = a.v / b.v, away = fabs(b.v) - b.e;
    if (b.v == 0 && b.e == 0)
        return evo_ball_of(v, 0, a, b, true);
    if (!(away > 0))
        return isnan(v) ? evo_ball_of(v, 0, a, b, false) : evo_ball_unknown(v);
    if (a.v == 0 && a.e == 0)
        return evo_ball_exact(v);
    if (isinf(b.v)) /* what is finite divided by it is zero */
        return evo_ball_of(v, isfinite(a.v) ? 0 : (double)INFINITY, a, b, false);
    return evo_ball_of(v, (a.e + fabs(v) * b.e) / away + evo_ball_rounding(v), a, b,
                       false);
}

static inline evo_ball evo_ball_sqrt(evo_ball a) {
    double v = sqrt(a.v);
    if (a.e == 0 && !(a.v > 0 && isfinite(a.v)))
        return evo_ball_exact(v);
    if (!(a.v - a.e > 0) || !isfinite(a.v))
        return evo_ball_unknown(v);
    return evo_ball_of(v, a.e / v + evo_ball_rounding(v), a, a, false);
}

/* e^a: 2^k e^r, |r| <= ln 2/2, by 13 terms of the series. Error within 2^-51 of the
 * result and, where that is subnormal, 2^-1075: docs/numerics.md, "Rows". */
evo_ball evo_ball_exp(evo_ball a);

/* a < b, or a <= b: 1 yes, 0 no, -1 not known. */
static inline int evo_ball_less(evo_ball a, evo_ball b, bool or_equal) {
    if ((isnan(a.v) && a.e == 0) || (isnan(b.v) && b.e == 0))
        return 0;
    bool exact = a.e == 0 && b.e == 0;
    if (!exact && !(fabs(a.v - b.v) > (a.e + b.e) * EVO_BALL_SLACK))
        return -1;
    return or_equal ? a.v <= b.v : a.v < b.v;
}

#endif
