/* fitting, inside: working memory of a real fitter and the kernels that are built for
 * several instruction sets. */
#ifndef EVO_FITTING_REAL_LANES_H
#define EVO_FITTING_REAL_LANES_H

#include "fitting/real.h"

enum {
    EVO_REAL_BLOCKS = EVO_REAL_MAX_POINTS / EVO_REAL_LANES,
    EVO_REAL_ROWS = EVO_REAL_MAX_FITTED + 1,
};

/* A sum of two doubles. */
typedef struct evo_wide {
    double hi, lo;
} evo_wide;

/* Eight lanes of either arithmetic: 64 bytes, or 128 (hi, then lo). */
struct evo_real_fitter {
    const struct evo_real_lanes *lanes;
    double *values;    /* [step + 1][block] */
    double *adjoints;  /* likewise */
    double *jacobian;  /* [constant][block], weighted */
    double *residuals; /* [block], weighted errors */
    double *scratch;   /* [constant + 1][block], for the factorisation */
};

typedef struct evo_real_lanes {
    double (*least_squares_double)(evo_real_fitter *, const evo_real_points *, int,
                                   double, evo_formula *);
    double (*least_squares_wide)(evo_real_fitter *, const evo_real_points *, int,
                                 double, evo_formula *);
    /* Residuals, and with `derivatives` the Jacobian, in wide arithmetic. False where
     * something is not finite or a divisor changes sign. */
    bool (*evaluate_wide)(evo_real_fitter *, const evo_real_points *,
                          const evo_formula *, bool derivatives);
} evo_real_lanes;

extern const evo_real_lanes evo_real_lanes_baseline, evo_real_lanes_avx2,
    evo_real_lanes_avx512;

/* ---- Scalar wide arithmetic -------------------------------------------------- */

static inline evo_wide evo_wide_quick(double hi, double lo) {
    double sum = hi + lo;
    return (evo_wide){sum, lo - (sum - hi)};
}

static inline evo_wide evo_wide_sum(double a, double b) {
    double s = a + b, v = s - a;
    return (evo_wide){s, (a - (s - v)) + (b - v)};
}

static inline evo_wide evo_wide_add(evo_wide a, evo_wide b) {
    evo_wide s = evo_wide_sum(a.hi, b.hi), t = evo_wide_sum(a.lo, b.lo);
    s = evo_wide_quick(s.hi, s.lo + t.hi);
    return evo_wide_quick(s.hi, s.lo + t.lo);
}

static inline evo_wide evo_wide_negate(evo_wide a) {
    return (evo_wide){-a.hi, -a.lo};
}

static inline evo_wide evo_wide_sub(evo_wide a, evo_wide b) {
    return evo_wide_add(a, evo_wide_negate(b));
}

/* a * b = hi + lo exactly (Dekker 1971; no overflow). */
static inline evo_wide evo_wide_product(double a, double b) {
    const double splitter = 0x1p27 + 1;
    double p = a * b, ta = splitter * a, tb = splitter * b;
    double ah = ta - (ta - a), bh = tb - (tb - b), al = a - ah, bl = b - bh;
    return (evo_wide){p, ((ah * bh - p) + ah * bl + al * bh) + al * bl};
}

static inline evo_wide evo_wide_mul(evo_wide a, evo_wide b) {
    evo_wide p = evo_wide_product(a.hi, b.hi);
    return evo_wide_quick(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

static inline evo_wide evo_wide_div(evo_wide a, evo_wide b) {
    double q = a.hi / b.hi;
    evo_wide rest = evo_wide_sub(a, evo_wide_mul((evo_wide){q, 0}, b));
    return evo_wide_quick(q, rest.hi / b.hi);
}

static inline evo_wide evo_wide_sqrt(evo_wide a) {
    double r = __builtin_sqrt(a.hi);
    if (!(r > 0))
        return (evo_wide){r, 0};
    evo_wide rest = evo_wide_sub(a, evo_wide_product(r, r));
    return evo_wide_quick(r, rest.hi / (2 * r));
}

#endif
