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
    BINADES = 18, /* up to 2^17, which reductions of two or three parts cover */
    KEPT = 8,     /* of each binade, closest first */
};

typedef struct nearest {
    float x[BINADES][KEPT];
    double distance[BINADES][KEPT];
} nearest;

static void insert(nearest *list, float x, double distance) {
    int binade = ilogbf(x), at = KEPT;
    if (binade < 0 || binade >= BINADES)
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

/* The step is a double: off by 2^-53 of itself, k steps by k times that, which is
 * little beside the distances for the k in question. Multiples that are floats are
 * exact cases and no test of a reduction. */
static void collect(double step, nearest *list) {
    for (int i = 0; i < BINADES * KEPT; i++)
        list->distance[i / KEPT][i % KEPT] = INFINITY;
    for (double k = 1; k * step < ldexp(1, BINADES); k++) {
        float x = (float)(k * step);
        double distance = fabs(fma(k, step, -(double)x));
        if (distance > 0)
            insert(list, x, distance);
    }
}

size_t evo_near_multiples(const evo_scorer *scorer, bool fitting, float *x,
                          size_t limit) {
    const evo_domain *domain = &scorer->options.domain;
    size_t rows, count = 0;
    const evo_landmark *row = evo_target_landmarks(scorer->options.target, &rows);
    for (; rows > 0; rows--, row++) {
        nearest list;
        if (row->kind != EVO_LANDMARK_MULTIPLES || !(row->a > 0))
            continue;
        collect(row->a, &list);
        for (int i = 0; i < BINADES * KEPT && count < limit; i++) {
            bool taken = (i % 2 == 1) == fitting;
            float near =
                i % 4 < 2 ? list.x[i / KEPT][i % KEPT] : -list.x[i / KEPT][i % KEPT];
            bool inside = domain->whole || evo_domain_contains(domain, near);
            if (taken && inside && isfinite(list.distance[i / KEPT][i % KEPT]))
                x[count++] = near;
        }
    }
    return count;
}
