/* Where kernels of Bessel functions are looked at: orders and arguments from 10^-3 to
 * 10^6 alike in logarithm, and between 1/16 and 32, where series and recurrences are;
 * order 0, whole and half orders; next to the curves along
 * which expansions are exchanged; and where I_v(x) or K_v(x) is 1, whose logarithm
 * cancels, or, for orders up to the largest, x = 0.66 v next to there. */
#include "oracle/several/several.h"

#include <math.h>

#include "oracle/bessel/bessel.h"

#define LOG2_LEAST (-9.965784284662087) /* 10^-3 */
#define LOG2_MOST  19.931568569324174   /* 10^6 */

static double order(evo_rng *rng, double least, double most) {
    double v = evo_several_log_uniform(rng, least, most);
    switch (evo_rng_below(rng, 8)) {
    case 0:
        return 0;
    case 1:
        return rint(v);
    case 2:
        return 0.5 + floor(v);
    default:
        return v;
    }
}

/* x next to a multiple of v, of its root or of its square, or constant: the forms that
 * published boundaries have. */
static double at_boundary(evo_rng *rng, double v) {
    static const double places[] = {19, 30, 35, 60, 84, 274, 1400};
    double near = 1 + (evo_rng_unit(rng) - 0.5) / 64;
    switch (evo_rng_below(rng, 4)) {
    case 0:
        return near * v * evo_several_log_uniform(rng, -3, 3);
    case 1:
        return near * (0.5 * v * v + 19);
    case 2:
        return near * 4 * sqrt(v + 1);
    default:
        return near * places[evo_rng_below(rng, (uint32_t)EVO_COUNT_OF(places))];
    }
}

static double logarithm(double v, double u, bool second) {
    mpfr_exp_t error;
    MPFR_DECL_INIT(order, 53);
    MPFR_DECL_INIT(x, 64);
    MPFR_DECL_INIT(y, 80);
    mpfr_set_d(order, v, MPFR_RNDN);
    mpfr_set_d(x, u, MPFR_RNDN);
    mpfr_exp(x, x, MPFR_RNDN);
    (second ? evo_bessel_log_k : evo_bessel_log_i)(y, order, x, &error);
    return mpfr_get_d(y, MPFR_RNDN);
}

/* An x at which the logarithm is about 0: the secant method in ln x, kept between ends
 * at which it has both signs. */
static double at_one(double v, bool second) {
    enum { STEPS = 9 };
    double lo = -12, hi = 15, at_lo = logarithm(v, lo, second);
    double at_hi = logarithm(v, hi, second);
    if (at_lo * at_hi >= 0)
        return 1;
    for (int i = 0; i < STEPS; i++) {
        double u = lo + (hi - lo) * (at_lo / (at_lo - at_hi));
        if (i % 3 == 2)
            u = 0.5 * (lo + hi);
        double y = logarithm(v, u, second);
        bool low = y * at_lo > 0;
        *(low ? &lo : &hi) = u;
        *(low ? &at_lo : &at_hi) = y;
    }
    MPFR_DECL_INIT(x, 64);
    mpfr_set_d(x, lo + (hi - lo) * (at_lo / (at_lo - at_hi)), MPFR_RNDN);
    mpfr_exp(x, x, MPFR_RNDN);
    return mpfr_get_d(x, MPFR_RNDN);
}

/* From a step to a sixteenth away from the zero of v asinh(v/x) - sqrt(v^2 + x^2), the
 * part of the logarithm that grows with v. */
static double at_exponent(evo_rng *rng, double v) {
    double away = evo_several_log_uniform(rng, -54, -4);
    return 0x1.53531aff7ce6dp-1 * v * (1 + (evo_rng_u32(rng) & 1 ? away : -away));
}

static bool is_second(evo_target_id target) {
    return target == EVO_TARGET_LOG_BESSEL_K ||
           target == EVO_TARGET_LOG_BESSEL_K_DERIVATIVE;
}

static bool is_logarithm(evo_target_id target) {
    return target != EVO_TARGET_BESSEL_I_RATIO &&
           target != EVO_TARGET_BESSEL_I_RATIO_INVERSE;
}

void evo_several_draw_bessel(const evo_several_space *space, evo_rng *rng,
                             evo_tuple *tuple) {
    uint32_t kind = evo_rng_below(rng, 8);
    bool moderate = kind > 5;
    double least = moderate ? -4 : LOG2_LEAST, most = moderate ? 5 : LOG2_MOST;
    double v = order(rng, least, most), x = evo_several_log_uniform(rng, least, most);
    bool large = kind == 4 && is_logarithm(space->target);
    if (large)
        v = evo_several_log_uniform(rng, LOG2_MOST - 4, evo_format_emax(space->format));
    v = evo_format_decode(space->format, evo_format_encode(space->format, v));
    if (space->target == EVO_TARGET_BESSEL_I_RATIO_INVERSE) {
        x = evo_several_log_uniform(
            rng, -evo_format_get(space->format)->mantissa_bits - 2.0, 0);
        if (kind & 1)
            x = 1 - x;
    } else if (kind < 3) {
        x = at_boundary(rng, v);
    } else if (large) {
        x = at_exponent(rng, v);
    } else if (kind == 3 && is_logarithm(space->target)) {
        x = at_one(v, is_second(space->target));
    }
    tuple->in[0] = evo_format_encode(space->format, v);
    tuple->in[1] = evo_format_encode(space->format, x);
}
