/* The part of a target's domain that is drawn from most.
 *
 * The core of the table of targets ends where results are constant, overflow or vanish
 * in f32. In f64 they go on: e^x up to 709, tanh up to 19. A reduction that is right up
 * to 89 is not up to 709, so each end is moved outwards as far as results differ from
 * what they tend to. Ends beyond which nothing of the kind happens soon, as of sin and
 * log, stay. */
#include <math.h>

#include "scoring/scorer.h"

enum { FARTHEST = 16 }; /* times the end; e^x, erf and their like need at most eight */

double evo_scorer_exact(const evo_scorer *scorer, int output, double x) {
    double value;
    uint64_t code = evo_format_encode(scorer->options.format, x);
    const void *in[1] = {&code};
    evo_values_eval(scorer->values, output, in, &value, NULL, 1);
    return value;
}

/* Below 2^-968 the low part of an exact value is no normal number. */
static bool is_usual(double result, double limit) {
    return isfinite(result) && fabs(result) > 0x1p-968 && result != limit;
}

/* The end, or the last argument on the way to `far` with a usual result. Bisection:
 * from the end outwards results are usual, and from somewhere on they are not. */
static double moved_end(const evo_scorer *scorer, double end) {
    double usual = end, far = FARTHEST * end;
    double limit = evo_scorer_exact(scorer, 0, far);
    /* Still growing there: no end. */
    if (is_usual(limit, evo_scorer_exact(scorer, 0, far / 2)))
        return end;
    for (int i = 0; i < 64; i++) {
        double middle = usual + (far - usual) / 2;
        if (is_usual(evo_scorer_exact(scorer, 0, middle), limit))
            usual = middle;
        else
            far = middle;
    }
    return usual;
}

void evo_scorer_find_core(evo_scorer *scorer) {
    const evo_target *target = evo_target_get(scorer->guide);
    const evo_domain *domain = &scorer->options.domain;
    double lo = target->core_lo, hi = target->core_hi;
    if (scorer->tupled)
        return;
    if (scorer->options.format == EVO_FORMAT_F64) {
        lo = lo < 0 ? moved_end(scorer, lo) : lo;
        hi = hi > 0 ? moved_end(scorer, hi) : hi;
    }
    scorer->core_lo = domain->whole ? lo : fmax(lo, domain->lo);
    scorer->core_hi = domain->whole ? hi : fmin(hi, domain->hi);
}
