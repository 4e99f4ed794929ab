/* Entries of tables for sine and cosine about multiples of pi, without a reduction.
 *
 * Entry t belongs to the argument nearest to pi t, its centre: x less the centre is
 * exact when that is a float. Coefficients about centres a whole turn apart are to be
 * equal, so that a table of one turn serves several. Multiples of pi are no floats; so
 * where the function has no zero the centre of the first turn is chosen among the
 * floats next to pi t: a turn on it should lie next to a float, too, and function and
 * slope next to floats, so that rounding costs little (accurate tables, Gal 1986).
 * Zeros have the float next to them, and what that misses goes into VALUE and LOW.
 *
 * Knots are centres for tables without LOW: of two turns the values, each its own
 * entry, are to lie next to floats, and the slopes next to the same float.
 */
#include "program/structure.h"

#include <string.h>

extern evo_quad cosf128(evo_quad x);
extern evo_quad rintf128(evo_quad x);
extern evo_quad sinf128(evo_quad x);
extern evo_quad floorf128(evo_quad x);

static evo_quad pi(void) {
    return (evo_quad)0x1.921fb54442d18p+1 + (evo_quad)0x1.1a62633145c07p-53 +
           (evo_quad)-0x1.f1976b7ed8fbcp-109;
}

static evo_quad distance(evo_quad a, evo_quad b) {
    return a < b ? b - a : a - b;
}

/* Spacing of floats at a value. */
static evo_quad spacing(evo_quad value) {
    float at = (float)value, next;
    uint32_t bits;
    memcpy(&bits, &at, sizeof bits);
    bits++;
    memcpy(&next, &bits, sizeof next);
    return distance(next, at);
}

static evo_quad off_float(evo_quad value) {
    return distance(value, (float)value) / spacing(value);
}

/* Derivative k of sin or cos at x. */
static evo_quad derivative(bool cosine, evo_quad x, int k) {
    k += cosine;
    evo_quad value = k % 2 ? cosf128(x) : sinf128(x);
    return k % 4 < 2 ? value : -value;
}

static bool has_zero(bool cosine, evo_quad t) {
    evo_quad halves = t + (cosine ? (evo_quad)0.5 : 0);
    return halves == rintf128(halves);
}

/* The centre for 0 <= t < 2. The turn counts eight times: what it leaves acts on all
 * coefficients. */
static evo_quad first_centre(bool cosine, evo_quad t) {
    enum { REACH = 256 };
    const evo_quad turn = 2 * pi();
    float nearest = (float)(pi() * t), best = nearest;
    if (has_zero(cosine, t))
        return nearest;
    if (t == 0) /* what the float next to a turn exceeds it by */
        return (float)((float)turn - turn);
    evo_quad least = 16;
    for (int i = -REACH; i <= REACH; i++) {
        uint32_t bits;
        float near;
        memcpy(&bits, &nearest, sizeof bits);
        bits += (uint32_t)i;
        memcpy(&near, &bits, sizeof near);
        evo_quad loss = 8 * off_float(near + turn);
        if (loss < least)
            loss += off_float(derivative(cosine, near, 0)) +
                    off_float(derivative(cosine, near, 1));
        best = loss < least ? near : best;
        least = loss < least ? loss : least;
    }
    return best;
}

/* What a table loses at the end of a cell in the turn of the centre `at`, in units of
 * the value's last place; the slope is that of the first turn. */
static evo_quad knot_loss(bool cosine, float at, float slope) {
    const evo_quad reach = (evo_quad)0.2; /* pi/16, half a cell */
    evo_quad value = derivative(cosine, at, 0);
    evo_quad missed = distance(derivative(cosine, at, 1), slope);
    return off_float(value) + reach * missed / spacing(value);
}

/* The knot for 0 <= t < 2: that of least loss in both turns, as far as arguments to
 * 41/4 go. */
static evo_quad first_knot(bool cosine, evo_quad t) {
    enum { REACH = 256 };
    const evo_quad last = (evo_quad)3.25; /* 41/4 = 3.263 pi */
    float nearest = (float)(pi() * t), best = nearest;
    if (has_zero(cosine, t) || t == 0)
        return first_centre(cosine, t);
    evo_quad least = 16;
    for (int i = -REACH; i <= REACH; i++) {
        uint32_t bits;
        float near;
        memcpy(&bits, &nearest, sizeof bits);
        bits += (uint32_t)i;
        memcpy(&near, &bits, sizeof near);
        float slope = (float)derivative(cosine, near, 1);
        evo_quad loss = knot_loss(cosine, near, slope);
        if (loss < least && t + 2 <= last) {
            evo_quad second = knot_loss(cosine, (float)(near + 2 * pi()), slope);
            loss = loss < second ? second : loss;
        }
        best = loss < least ? near : best;
        least = loss < least ? loss : least;
    }
    return best;
}

static evo_quad knot_entry(evo_generator generator, evo_quad t) {
    enum { KNOT, VALUE };
    bool cosine = generator >= EVO_GENERATOR_COS_KNOT;
    int which = (int)generator -
                (int)(cosine ? EVO_GENERATOR_COS_KNOT : EVO_GENERATOR_SIN_KNOT);
    evo_quad turns = floorf128(t / 2), first = t - 2 * turns;
    bool zero = has_zero(cosine, t);
    evo_quad c = zero ? pi() * first : first_knot(cosine, first);
    float knot = (float)(c + 2 * pi() * turns);
    if (which == KNOT)
        return knot;
    return which == VALUE ? derivative(cosine, knot, 0)
                          : derivative(cosine, zero ? c : (evo_quad)(float)c, 1);
}

evo_quad evo_turn_entry(evo_generator generator, evo_quad t) {
    if (generator >= EVO_GENERATOR_SIN_KNOT)
        return knot_entry(generator, t);
    bool cosine = generator >= EVO_GENERATOR_COS_CENTRE;
    int which = (int)generator -
                (int)(cosine ? EVO_GENERATOR_COS_CENTRE : EVO_GENERATOR_SIN_CENTRE);
    enum { CENTRE, VALUE, LOW, TAYLOR };
    evo_quad turns = floorf128(t / 2), first = t - 2 * turns;
    bool zero = has_zero(cosine, t);
    evo_quad c = first_centre(cosine, first);
    if (which >= TAYLOR) {
        int k = which - TAYLOR;
        evo_quad factorial = 1;
        for (int i = 2; i <= k; i++)
            factorial *= i;
        if (zero) /* odd about it */
            return k % 2 == 0 ? 0 : derivative(cosine, pi() * first, k) / factorial;
        return derivative(cosine, c, k) / factorial;
    }
    evo_quad whole = zero ? pi() * t : c + 2 * pi() * turns;
    float centre = (float)whole;
    if (which == CENTRE)
        return centre;
    evo_quad value = derivative(cosine, centre, 0);
    if (which == VALUE)
        return value;
    return value - (zero ? 0 : (float)derivative(cosine, c, 0));
}
