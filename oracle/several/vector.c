/* Arguments of the targets of vector.def.
 *
 * Not all numbers of the domain go together: three of them are a unit vector, some are
 * coordinates in the unit cube and the others values at its corners. Wherever arguments
 * come from, they are settled last: moved to such ones. Draws are everyday ones, half
 * of them on or next to the planes where pieces meet (equal coordinates, axes, corners,
 * ends), and corners with an affine function's values.
 *
 * Everything is computed in double by operations that IEEE 754 rounds correctly, so
 * that draws are the same on every machine.
 */
#include "oracle/several/several.h"

#include <math.h>

static int dimension_of(evo_target_id target) {
    return target == EVO_TARGET_SIMPLEX3 || target == EVO_TARGET_MULTILINEAR3 ? 3 : 4;
}

static bool is_cube(evo_target_id target) {
    return target == EVO_TARGET_SIMPLEX3 || target == EVO_TARGET_SIMPLEX4 ||
           target == EVO_TARGET_MULTILINEAR3 || target == EVO_TARGET_MULTILINEAR4;
}

/* The unit vector in the direction of x, or a pole. */
static void normalise(double x[3]) {
    double most = fmax(fmax(fabs(x[0]), fabs(x[1])), fabs(x[2]));
    if (!(most > 0) || isinf(most)) {
        x[0] = x[1] = 0;
        x[2] = 1;
        return;
    }
    double scale = ldexp(1, -ilogb(most)); /* so that squares are ordinary numbers */
    for (int i = 0; i < 3; i++)
        x[i] *= most < 0x1p-1000 ? 0x1p1000 : 1;
    if (most < 0x1p-1000)
        scale = ldexp(1, -ilogb(most * 0x1p1000));
    for (int i = 0; i < 3; i++)
        x[i] *= scale;
    double length = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
    for (int i = 0; i < 3; i++)
        x[i] /= length;
}

void evo_oracle_settle(evo_target_id target, evo_format_id format, evo_tuple *tuple) {
    double x[3];
    for (int i = 0; is_cube(target) && i < dimension_of(target); i++) {
        double t = fabs(evo_format_decode(format, tuple->in[i]));
        tuple->in[i] = evo_format_encode(format, t <= 1 ? t : 1);
    }
    if (target != EVO_TARGET_SPH_HARM)
        return;
    for (int i = 0; i < 3; i++)
        x[i] = evo_format_decode(format, tuple->in[i]);
    normalise(x);
    for (int i = 0; i < 3; i++)
        tuple->in[i] = evo_format_encode(format, x[i]);
}

/* Uniform on [-1, 1], some of them next to -1, 0 or 1. */
static double coordinate(evo_rng *rng) {
    double u = 2 * evo_rng_unit(rng) - 1;
    double near = ldexp(u, -(int)evo_rng_below(rng, 56));
    switch (evo_rng_below(rng, 8)) {
    case 0:
        return 1 - fabs(near);
    case 1:
        return fabs(near) - 1;
    case 2:
        return near;
    default:
        return u;
    }
}

/* Values of an affine function of the corners, or any. */
static void draw_corners(evo_rng *rng, int dimension, double *corner) {
    double a[4], base = evo_rng_unit(rng) - 0.5;
    bool affine = evo_rng_below(rng, 4) == 0;
    for (int i = 0; i < dimension; i++)
        a[i] = (evo_rng_unit(rng) - 0.5) / dimension;
    for (unsigned k = 0; k < 1U << dimension; k++) {
        corner[k] = affine ? base : coordinate(rng);
        for (int i = 0; affine && i < dimension; i++)
            corner[k] += k >> i & 1 ? a[i] : 0;
    }
}

void evo_vector_draw(const evo_several_space *space, evo_rng *rng, evo_tuple *tuple) {
    double x[EVO_MAX_ARITY] = {0};
    bool cube = is_cube(space->target);
    int points = cube ? dimension_of(space->target) : space->inputs;
    for (int i = 0; i < points; i++) {
        x[i] = coordinate(rng);
        uint32_t other = evo_rng_below(rng, 8);
        if ((int)other < i) /* equal ones */
            x[i] = cube ? fabs(x[other]) : x[other];
    }
    if (cube)
        draw_corners(rng, points, x + points);
    for (int i = 0; i < space->inputs; i++)
        tuple->in[i] = evo_format_encode(space->format, x[i]);
}
