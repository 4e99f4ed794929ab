/* Sums of two doubles, about 106 bits, after Dekker (1971) and Knuth (1969): |lo| is at
 * most half an ulp of hi. Results are within a few 2^-104 (relative); no overflow, no
 * fused multiply-add: the same bits everywhere. */
#ifndef EVO_PROGRAM_WIDE_H
#define EVO_PROGRAM_WIDE_H

typedef struct evo_wide {
    double hi, lo;
} evo_wide;

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
