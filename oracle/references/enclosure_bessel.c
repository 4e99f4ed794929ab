/* Enclosures of Bessel functions of orders 0 and 1: see enclosure.h.
 *
 * Requirements
 *   B1  Derivatives are integrals over t of c^k e^(-x c) times a factor, but for (-1)^k
 *       (DLMF 10.32.1, 10.32.3, 10.32.9): c = cosh t for K_v(x), cosh t - 1 for e^x
 *       K_v(x), 1 - cos t for e^-x I_v(x), with factor cos t where v = 1, else
 *       positive.
 *
 *   B2  As c^k e^(-d c) <= (k/(e d))^k, the k-th is at most (k/(e d))^k f(x - d) for
 *       every 0 < d < x, f being that of order 0 for e^-x I_1(x). There c <= 2, too.
 *
 *   B3  x e^x K_v(x) and x e^-x I_0(x) rise: with K_1/K_0 < 1 + 1/(2 x) and I_1/I_0 > 1
 *       - 1/x (Amos 1974; DLMF 10.29 for the derivatives) their logarithmic
 *       derivatives are positive. So f(x - d) is at most x/(x - d) f(x), for K_v(x) e^d
 *       times that: one value serves every d.
 *
 *   B4  Derivatives of I_v are integrals of cos^k t e^(x cos t), at most I_0(x), and
 *       not negative for x >= 0, as the power series shows.
 *
 *   B5  e^-x I_1(x) rises up to one point and falls from there on: g = I_1'/I_1 has
 *       g' = 1 + 1/x^2 - g/x - g^2, which is (1 - x)/x^2 where g = 1. From +inf at 0 it
 *       can first reach 1 from above, so at x >= 1, and never come back from below
 *       there.
 */
#include "oracle/references/series.h"

#include "oracle/truth/truth.h"

/* The maximum of e^-x I_1(x) lies between. */
#define PEAK_BELOW 0x1.8b8d75c13c6p0
#define PEAK_ABOVE 0x1.8b8d75c13c8p0

/* sup over c of c^k e^(-d c)/k! */
static interval largest_factor(int k, interval d) {
    const interval e = {0x1.5bf0a8b145769p+1, 0x1.5bf0a8b14576ap+1};
    interval factor = divide(point(1), mul(e, d)), result = point(1);
    for (int i = 1; i <= k; i++)
        result = mul(result, ratio(factor, k, i));
    return result;
}

/* Of a curve of B2 that is at most `value` on x; `most_c` bounds c. */
static void bound_integrals(interval x, double value, double most_c, bool scaled,
                            int order, double *bound) {
    enum { MOVES = 8 };
    double share = value;
    for (int k = 1; k <= order; k++) {
        share = evo_above(share * most_c / k);
        bound[k] = share;
    }
    for (int i = 1; i < MOVES && x.lo > 0; i++) {
        interval d = ratio(point(x.lo), i, MOVES);
        interval f = ratio(point(value), MOVES + 0x1p-40, MOVES - i);
        if (!scaled)
            f = mul(f, rising(mpfr_exp, d));
        for (int k = 1; k <= order; k++)
            bound[k] = fmin(bound[k], mul(largest_factor(k, d), f).hi);
    }
}

/* Derivatives alternate: the curve falls. */
static bool falling_integral(function *f, interval x, double most_c, bool scaled,
                             int order, interval *t) {
    double bound[LENGTH];
    bound_integrals(x, end_value(f, x.lo, MPFR_RNDU), most_c, scaled, order, bound);
    for (int k = 1; k <= order; k++)
        t[k] = k & 1 ? iv(-bound[k], -0.0) : iv(0, bound[k]);
    return x.lo >= 0;
}

/* e^-x I_1(x); the second derivative is -1 at 0, and the third at most 8. */
static bool scaled_first(interval x, int order, interval *t) {
    double bound[LENGTH], value = end_value(evo_truth_i0e, x.lo, MPFR_RNDU);
    bound_integrals(x, value, 2, true, order, bound);
    for (int k = 1; k <= order; k++)
        t[k] = iv(-bound[k], bound[k]);
    if (x.hi <= PEAK_BELOW)
        t[1].lo = 0;
    else if (x.lo >= PEAK_ABOVE)
        t[1].hi = 0;
    if (x.hi < 0x1p-4 && order > 1)
        t[2] = ratio(add(point(-1), mul(iv(-8, 8), point(x.hi))), 1, 2);
    return x.lo >= 0;
}

static bool rising_integral(interval x, int order, interval *t) {
    double most = end_value(evo_truth_i0, x.hi, MPFR_RNDU);
    for (int k = 1; k <= order; k++) {
        most = evo_above(most / k);
        t[k] = iv(0, most);
    }
    return x.lo >= 0;
}

bool evo_enclose_bessel(evo_curve curve, interval x, int order, interval *t) {
    const double unbounded = (double)INFINITY;
    switch (curve) {
    case EVO_TARGET_I0:
    case EVO_TARGET_I1:
        return rising_integral(x, order, t);
    case EVO_TARGET_I0E:
        return falling_integral(evo_truth_i0e, x, 2, true, order, t);
    case EVO_TARGET_I1E:
        return scaled_first(x, order, t);
    case EVO_TARGET_K0:
        return falling_integral(evo_truth_k0, x, unbounded, false, order, t);
    case EVO_TARGET_K1:
        return falling_integral(evo_truth_k1, x, unbounded, false, order, t);
    case EVO_TARGET_K0E:
        return falling_integral(evo_truth_k0e, x, unbounded, true, order, t);
    case EVO_TARGET_K1E:
        return falling_integral(evo_truth_k1e, x, unbounded, true, order, t);
    default:
        return false;
    }
}
