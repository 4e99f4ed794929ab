/* Where results vanish.
 *
 * Errors are relative, so next to a zero a kernel has to be right to the last part of a
 * result that is small beside its terms: constants that act there alone (the linear
 * term of a logarithm about 1, the cells of a table that meet at the zero) are
 * determined by nothing else. Uniform draws hardly come there: of the floats in acosh's
 * core one in 6000 has a result below 0.05. So a part of the points have distances from
 * a zero whose logarithms are uniform. */
#include <math.h>

#include "scoring/scorer.h"

enum { STEPS = 2048 };

/* Between a and b, where the first output has values of different signs; false at a
 * pole. */
static bool find_between(const evo_scorer *scorer, double a, double b, double *zero) {
    double at_a = evo_scorer_exact(scorer, 0, a), at_b = evo_scorer_exact(scorer, 0, b);
    double smaller = fmin(fabs(at_a), fabs(at_b));
    for (int i = 0; i < 64; i++) {
        double middle = a + (b - a) / 2, value = evo_scorer_exact(scorer, 0, middle);
        if (value == 0 || (value < 0) == (at_a < 0))
            a = middle;
        else
            b = middle;
    }
    *zero = a;
    return fabs(evo_scorer_exact(scorer, 0, a)) < smaller;
}

void evo_scorer_find_zeros(evo_scorer *scorer) {
    double first = scorer->core_lo, last = scorer->core_hi, before = NAN;
    scorer->zero_count = 0;
    if (scorer->tupled)
        return;
    for (int i = 0; i <= STEPS && scorer->zero_count < EVO_MAX_ZEROS; i++) {
        double x = first + (last - first) * i / STEPS, zero = x;
        double value = evo_scorer_exact(scorer, 0, x);
        bool crossed = ((value < 0 && before > 0) || (value > 0 && before < 0)) &&
                       find_between(scorer, x - (last - first) / STEPS, x, &zero);
        bool isolated = value == 0 && before != 0; /* not where results underflow */
        if (isolated && i < STEPS)
            isolated = evo_scorer_exact(scorer, 0, x + (last - first) / STEPS) != 0;
        if (crossed || isolated)
            scorer->zeros[scorer->zero_count++] = zero;
        before = value;
    }
}

double evo_scorer_near_zero(const evo_scorer *scorer, evo_rng *rng) {
    double zero = scorer->zeros[evo_rng_below(rng, (uint32_t)scorer->zero_count)];
    double lo = scorer->core_lo, hi = scorer->core_hi;
    for (size_t i = 0; i < scorer->zero_count; i++) { /* half of the way to others */
        double middle = (zero + scorer->zeros[i]) / 2;
        lo = middle < zero ? fmax(lo, middle) : lo;
        hi = middle > zero ? fmin(hi, middle) : hi;
    }
    bool above = evo_rng_u32(rng) & 1;
    double most = above ? hi - zero : zero - lo;
    if (!(most > 0)) { /* at an end of the core */
        above = !above;
        most = above ? hi - zero : zero - lo;
    }
    /* Closer to a zero of size 1 there is no other number; about 0 results are linear
     * that close. */
    int binades = evo_format_get(scorer->options.format)->mantissa_bits + 1;
    double distance = most * exp2(-binades * evo_rng_unit(rng));
    return above ? zero + distance : zero - distance;
}
