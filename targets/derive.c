/* What a target by formula does not say of itself: where to look, from values in double
 * on a grid of floats. Nothing here is more than a hint. */
#include "targets/definition.h"

#include <math.h>
#include <string.h>

enum {
    GRID_SHIFT = 20, /* encodings between points: eight points in a binade */
    GRID = 2 * (255 << (23 - GRID_SHIFT)),
    BISECTIONS = 60,
    LAST_PIECE = EVO_DEFINITION_LANDMARKS - 2,
};

struct grid {
    const evo_definition *definition;
    double x[GRID], y[GRID];
    int first, last; /* the part where results are neither constant nor special */
};

static double value_at(const evo_definition *d, double x) {
    for (int i = 0; i < d->point_count; i++)
        if (d->points[i].x == x)
            return evo_expr_double(&d->points[i].value, x);
    return evo_expr_double(&d->expr, x);
}

static void fill(struct grid *grid, const evo_definition *d) {
    grid->definition = d;
    for (int i = 0; i < GRID; i++) {
        int from_zero = i - GRID / 2;
        bool negative = from_zero < 0;
        uint32_t code = (uint32_t)(negative ? -1 - from_zero : from_zero) << GRID_SHIFT;
        float x;
        memcpy(&x, &code, sizeof x);
        grid->x[i] = negative ? -(double)x : (double)x;
        grid->y[i] = value_at(d, grid->x[i]);
    }
}

/* A result that is an everyday one of f32 at an argument of the domain. */
static bool everyday(const struct grid *grid, int i) {
    double size = fabs(grid->y[i]);
    return size >= 0x1p-149 && size < 0x1p128 &&
           evo_domain_contains(&grid->definition->domain, grid->x[i]);
}

static void find_reach(struct grid *grid) {
    grid->first = 0;
    grid->last = GRID - 1;
    while (grid->first < GRID && !everyday(grid, grid->first))
        grid->first++;
    while (grid->last > grid->first && !everyday(grid, grid->last))
        grid->last--;
    if (grid->first >= grid->last) { /* nothing to hold on to */
        grid->first = 0;
        grid->last = GRID - 1;
    }
    /* Where results have become constant at an end, up to where they begin to be. */
    while (grid->first + 1 < grid->last &&
           (float)grid->y[grid->first] == (float)grid->y[grid->first + 1])
        grid->first++;
    while (grid->last - 1 > grid->first &&
           (float)grid->y[grid->last] == (float)grid->y[grid->last - 1])
        grid->last--;
}

/* An extremum between two points of the grid: golden section would do no better. */
static double extremum(const struct grid *grid, double lo, double hi, bool maximum) {
    for (int i = 0; i < BISECTIONS; i++) {
        double a = lo + (hi - lo) / 3, b = hi - (hi - lo) / 3;
        double ya = value_at(grid->definition, a), yb = value_at(grid->definition, b);
        if ((ya < yb) == maximum)
            lo = a;
        else
            hi = b;
    }
    return lo + (hi - lo) / 2;
}

static double zero(const struct grid *grid, double lo, double hi) {
    bool below = value_at(grid->definition, lo) < 0;
    for (int i = 0; i < BISECTIONS; i++) {
        double middle = lo + (hi - lo) / 2;
        if ((value_at(grid->definition, middle) < 0) == below)
            lo = middle;
        else
            hi = middle;
    }
    return hi;
}

static void add(evo_definition *d, evo_landmark_kind kind, double a, double b) {
    if (d->landmark_count < EVO_DEFINITION_LANDMARKS)
        d->landmarks[d->landmark_count++] = (evo_landmark){kind, a, b};
}

/* Points where the sign or the direction of results changes, and the pieces between. */
static void find_landmarks(const struct grid *grid, evo_definition *d) {
    int direction = 0;
    double begin = grid->x[grid->first];
    for (int i = 0; i < d->point_count; i++)
        if (isfinite(d->points[i].x) && d->points[i].x != 0)
            add(d, EVO_LANDMARK_POINT, d->points[i].x, d->points[i].x);
    for (int i = grid->first; i < grid->last && d->landmark_count < LAST_PIECE; i++) {
        double a = grid->y[i], b = grid->y[i + 1], at = grid->x[i];
        bool broken = isnan(a) || isnan(b);
        if (!broken && a != 0 && b != 0 && (a < 0) != (b < 0) && grid->x[i] != 0 &&
            isfinite(a) && isfinite(b)) {
            double root = zero(grid, grid->x[i], grid->x[i + 1]);
            add(d, EVO_LANDMARK_POINT, root, root);
        }
        int now = broken ? 0 : (b > a) - (b < a);
        if (now == direction || (now == 0 && !broken))
            continue;
        if (direction != 0) {
            if (!broken && i > grid->first)
                at = extremum(grid, grid->x[i - 1], grid->x[i + 1], direction > 0);
            add(d, direction > 0 ? EVO_LANDMARK_RISING : EVO_LANDMARK_FALLING, begin,
                at);
            add(d, EVO_LANDMARK_POINT, at, at);
        }
        begin = at;
        direction = now;
    }
    if (direction != 0)
        add(d, direction > 0 ? EVO_LANDMARK_RISING : EVO_LANDMARK_FALLING, begin,
            grid->x[grid->last]);
}

static void derive_timing(evo_target *target, evo_definition *d) {
    evo_timing_inputs everyday = d->timing[0];
    if (!(everyday.lo < everyday.hi)) {
        everyday.lo = target->core_lo > -10 ? target->core_lo : -10;
        everyday.hi = target->core_hi < 10 ? target->core_hi : 10;
        if (!(everyday.lo < everyday.hi)) {
            everyday.lo = target->core_lo;
            everyday.hi = target->core_hi;
        }
    }
    everyday.name = "moderate";
    everyday.rare_lo = target->reach_lo > -0x1p-126 ? target->reach_lo : -0x1p-126;
    everyday.rare_hi = everyday.rare_lo < 0x1p-126 ? 0x1p-126 : 2 * everyday.rare_lo;
    d->timing[0] = d->timing[1] = d->timing[2] = everyday;
    d->timing[1].name = "full";
    d->timing[1].lo = target->reach_lo;
    d->timing[1].hi = target->reach_hi;
    d->timing[2].name = "special";
    d->timing[2].special_fraction = 0.01;
    target->timing = d->timing;
    target->timing_count = 3;
}

void evo_definition_derive(evo_target *target, evo_definition *d) {
    struct grid grid;
    bool has_core = target->core_lo < target->core_hi;
    fill(&grid, d);
    find_reach(&grid);
    if (!(target->reach_lo < target->reach_hi)) {
        target->reach_lo = grid.x[grid.first];
        target->reach_hi = grid.x[grid.last];
        if (has_core) {
            target->reach_lo = fmin(target->reach_lo, target->core_lo);
            target->reach_hi = fmax(target->reach_hi, target->core_hi);
        }
    }
    if (!has_core) {
        bool small = fabs(target->reach_lo) <= 256 && fabs(target->reach_hi) <= 256;
        target->core_lo = small ? target->reach_lo : fmax(target->reach_lo, -10);
        target->core_hi = small ? target->reach_hi : fmin(target->reach_hi, 10);
        if (!(target->core_lo < target->core_hi)) {
            target->core_lo = target->reach_lo;
            target->core_hi = target->reach_hi;
        }
    }
    find_landmarks(&grid, d);
    derive_timing(target, d);
}
