/* Discrete polishing of rounded constants. The objective (largest error in ulp over
 * many points) is piecewise constant and bumpy: coordinate moves with shrinking steps
 * find the valley, random moves of one or two constants walk along its floor. */
#include "fitting/fitting.h"

#include <math.h>
#include <string.h>

typedef struct polish {
    const evo_polish_objective *objective;
    double best;
    int left; /* evaluations */
    int64_t *steps;
} polish;

/* Evaluates the present steps; true when strictly better than the best so far. */
static bool improves(polish *p) {
    p->left--;
    double value = p->objective->eval(p->objective->ctx, p->steps, p->best);
    if (!(value < p->best))
        return false;
    p->best = value;
    return true;
}

static bool try_move(polish *p, size_t k, int64_t by) {
    p->steps[k] += by;
    if (improves(p))
        return true;
    p->steps[k] -= by;
    return false;
}

static void coordinate_descent(polish *p, const int64_t *scale) {
    int64_t widest = 1;
    for (size_t k = 0; k < p->objective->constants; k++)
        widest = scale[k] > widest ? scale[k] : widest;
    for (int64_t size = widest; size >= 1 && p->left > 0; size /= 4) {
        bool moved = true;
        while (moved && p->left > 0) {
            moved = false;
            for (size_t k = 0; k < p->objective->constants && p->left > 0; k++) {
                /* The same fraction of every constant's own scale. */
                int64_t by =
                    (int64_t)((double)scale[k] * (double)size / (double)widest);
                by = by > 0 ? by : 1;
                if (scale[k] == 0)
                    continue;
                moved |= try_move(p, k, by) || (p->left > 0 && try_move(p, k, -by));
            }
        }
    }
}

/* 0 where the scale says that no step is worth trying. */
static int64_t random_step(evo_rng *rng, int64_t scale) {
    double size = exp2(evo_rng_unit(rng) * log2((double)scale + 1));
    int64_t step = scale > 0 ? (int64_t)size : 0;
    return evo_rng_u32(rng) & 1 ? step : -step;
}

static void random_descent(polish *p, const int64_t *scale, evo_rng *rng) {
    uint32_t n = (uint32_t)p->objective->constants;
    while (p->left > 0) {
        size_t a = evo_rng_below(rng, n), b = evo_rng_below(rng, n);
        int64_t by_a = random_step(rng, scale[a]), by_b = random_step(rng, scale[b]);
        bool two = a != b && (evo_rng_u32(rng) & 1);
        p->steps[a] += by_a;
        if (two)
            p->steps[b] += by_b;
        if (improves(p))
            continue;
        p->steps[a] -= by_a;
        if (two)
            p->steps[b] -= by_b;
    }
}

double evo_fit_polish(const evo_polish_objective *objective, const int64_t *scale,
                      int evaluations, evo_rng *rng, int64_t *steps) {
    polish p = {objective, INFINITY, evaluations, steps};
    memset(steps, 0, objective->constants * sizeof *steps);
    (void)improves(&p);
    if (objective->constants == 0)
        return p.best;
    p.left = evaluations / 2 - 1; /* one is spent */
    coordinate_descent(&p, scale);
    p.left += evaluations - evaluations / 2;
    random_descent(&p, scale, rng);
    return p.best;
}
