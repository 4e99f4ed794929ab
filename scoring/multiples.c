/* Where a periodic function's argument reduction is put to the test.
 *
 * Near a zero of sin the result is what the reduction x - n pi leaves, and of all
 * inputs those next to a multiple of pi lose most of their digits there. A draw hardly
 * meets them: of the floats below 2^17 a dozen come within 2^-27 of one. So a part of
 * the points are the floats nearest to the multiples that a target names in its
 * landmarks, a few of each binade. They are dealt out in turn, the closest to
 * selection, the next to fitting: the two share none. */
#include <math.h>
#include <string.h>

#include "scoring/scorer.h"

enum {
    BINADES = 30,       /* up to 2^29: reductions of three doubles cover it */
    BINADES_FLOAT = 18, /* up to 2^17, which reductions of two or three floats cover */
    KEPT = 8,           /* of each binade, closest first */
    TRIED = 4096,       /* multiples in a binade of doubles, of which those are kept */
    TRIED_FLOAT = 1 << 18, /* the same of floats: all, for multiples of pi/4 */
};

typedef struct nearest {
    int binades;
    double x[BINADES][KEPT];
    double distance[BINADES][KEPT];
} nearest;

static void insert(nearest *list, double x, double distance) {
    int binade = ilogb(x), at = KEPT;
    if (binade < 0 || binade >= list->binades)
        return;
    double *known = list->distance[binade];
    while (at > 0 && distance < known[at - 1])
        at--;
    for (int i = KEPT - 1; i > at; i--) {
        known[i] = known[i - 1];
        list->x[binade][i] = list->x[binade][i - 1];
    }
    if (at < KEPT) {
        known[at] = distance;
        list->x[binade][at] = x;
    }
}

static void clear(nearest *list, int binades) {
    list->binades = binades;
    for (int i = 0; i < BINADES * KEPT; i++)
        list->distance[i / KEPT][i % KEPT] = INFINITY;
}

/* The step is a double: off by 2^-53 of itself, k steps by k times that, which is
 * little beside the distances for the k in question. Multiples that are floats are
 * exact cases and no test of a reduction. */
static void collect_floats(double step, nearest *list) {
    clear(list, BINADES_FLOAT);
    for (int binade = 0; binade < BINADES_FLOAT; binade++) {
        double first = floor(ldexp(1, binade) / step) + 1;
        double stride = fmax(1, floor(first / TRIED_FLOAT));
        for (double k = first; k * step < ldexp(1, binade + 1); k += stride) {
            float x = (float)(k * step);
            double distance = fabs(fma(k, step, -(double)x));
            if (distance > 0)
                insert(list, x, distance);
        }
    }
}

/* What the double nearest to 2^k pi leaves of it. */
static double pi_left(double step) {
    const double half_pi = 0x1.921fb54442d18p0, left = 0x1.1a62633145c07p-54;
    int exponent;
    return frexp(step / half_pi, &exponent) == 0.5 ? ldexp(left, exponent - 1) : 0;
}

/* Multiples of a binade are too many to look at all: every one in so many. The closest
 * of 4096 doubles lies within 2^-13 of its spacing, or so, of its multiple; there the
 * third part of pi is hundreds of places of the result. */
static void collect_doubles(double step, nearest *list) {
    double low = pi_left(step);
    clear(list, BINADES);
    for (int binade = 0; binade < BINADES; binade++) {
        double first = floor(ldexp(1, binade) / step) + 1;
        double stride = fmax(1, floor(first / TRIED));
        for (double k = first; k * step < ldexp(1, binade + 1); k += stride) {
            double x = k * step, rest = fma(k, step, -x) + k * low;
            double nearest_x = x + rest;
            double distance = fabs((x - nearest_x) + rest);
            if (distance > 0)
                insert(list, nearest_x, distance);
        }
    }
}

size_t evo_near_multiples(const evo_scorer *scorer, bool fitting, double *x,
                          size_t limit) {
    const evo_domain *domain = &scorer->options.domain;
    size_t rows, count = 0;
    const evo_landmark *row = evo_target_landmarks(scorer->guide, &rows);
    for (; rows > 0; rows--, row++) {
        nearest list;
        if (row->kind != EVO_LANDMARK_MULTIPLES || !(row->a > 0))
            continue;
        if (scorer->options.format == EVO_FORMAT_F64)
            collect_doubles(row->a, &list);
        else
            collect_floats(row->a, &list);
        for (int i = 0; i < list.binades * KEPT && count < limit; i++) {
            bool taken = (i % 2 == 1) == fitting;
            double near =
                i % 4 < 2 ? list.x[i / KEPT][i % KEPT] : -list.x[i / KEPT][i % KEPT];
            bool inside = domain->whole || evo_domain_contains(domain, near);
            if (taken && inside && isfinite(list.distance[i / KEPT][i % KEPT]))
                x[count++] = near;
        }
    }
    return count;
}
