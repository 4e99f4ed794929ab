/* Where results are the largest subnormals.
 *
 * A kernel that scales its result into the subnormal range rounds twice: an error of E
 * ulp becomes up to 1/2 + E/2 in the first binade below the normal ones, 1/2 + E/4 in
 * the second. For E < 1 that is the larger error, and of exp's arguments a hundredth
 * lead there: what is drawn from the whole core hardly meets the worst of them. So a
 * part of the points that select is drawn from this interval. */
#include "scoring/scorer.h"

#include <math.h>

bool evo_subnormal_results(const evo_scorer *scorer, double *lo, double *hi) {
    enum { STEPS = 2048 }; /* exp's interval has 15 of them */
    const evo_scorer_options *o = &scorer->options;
    double normal = ldexp(1, evo_format_emin(o->format));
    double first = scorer->core_lo, last = scorer->core_hi;
    double y[STEPS + 1]; /* of the first output */
    double step = (last - first) / STEPS;
    for (int i = 0; i <= STEPS; i++) {
        uint64_t code = evo_format_encode(o->format, first + i * step);
        const void *in[1] = {&code};
        evo_values_eval(scorer->values, 0, in, &y[i], NULL, 1);
    }
    *lo = INFINITY;
    *hi = -INFINITY;
    for (int i = 0; i <= STEPS; i++)
        if (fabs(y[i]) < normal && fabs(y[i]) >= normal / 4) {
            *lo = fmin(*lo, fmax(first, first + (i - 1) * step));
            *hi = fmax(*hi, fmin(last, first + (i + 1) * step));
        }
    return *lo < *hi;
}
