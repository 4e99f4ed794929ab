/* What the enclosures share, inside oracle/: short names, values at interval ends. */
#ifndef EVO_ORACLE_SERIES_H
#define EVO_ORACLE_SERIES_H

#include "oracle/references/interval.h"

#define iv       evo_iv
#define add      evo_iv_add
#define sub      evo_iv_sub
#define mul      evo_iv_mul
#define divide   evo_iv_div
#define neg      evo_iv_neg
#define ratio    evo_iv_ratio
#define inverse  evo_iv_inverse
#define point    evo_iv_point
#define interval evo_interval

enum { LENGTH = EVO_TAYLOR_MAX + 1 };

#define EVO_PI_BELOW 0x1.921fb54442d18p+1
#define EVO_PI_ABOVE 0x1.921fb54442d19p+1

/* ---- Values at the ends ---------------------------------------------------- */

typedef int function(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding);

static inline double end_value(function *f, double x, mpfr_rnd_t rounding) {
    MPFR_DECL_INIT(in, 53);
    MPFR_DECL_INIT(out, 53);
    mpfr_set_d(in, x, MPFR_RNDN); /* exact */
    f(out, in, rounding);
    return mpfr_get_d(out, rounding);
}

static inline interval rising(function *f, interval x) {
    return iv(end_value(f, x.lo, MPFR_RNDD), end_value(f, x.hi, MPFR_RNDU));
}

static inline interval falling(function *f, interval x) {
    return iv(end_value(f, x.hi, MPFR_RNDD), end_value(f, x.lo, MPFR_RNDU));
}

/* sum over i = 0..k of a_i b_(k - i) */
static inline interval convolve(const interval *a, const interval *b, int k) {
    interval sum = {0, 0};
    for (int i = 0; i <= k; i++)
        sum = add(sum, mul(a[i], b[k - i]));
    return sum;
}

/* ---- The Gamma function (enclosure_gamma.c) -------------------------------- */

bool evo_enclose_lgamma(interval x, int order, interval *t);
bool evo_enclose_tgamma(interval x, int order, interval *t);
/* log(pi / sin(pi x)), 0 < x <= 1/2 */
bool evo_enclose_log_cosecant(interval x, int order, interval *t);

/* I_0, I_1, K_0, K_1 and their scaled forms (enclosure_bessel.c). */
bool evo_enclose_bessel(evo_curve curve, interval x, int order, interval *t);

#endif
