/* The exponential of a ball. */
#include "oracle/rows/ball.h"

#include <stdint.h>
#include <string.h>

static double series(double r) {
    static const double term[] = {0x1.6124613a86d09p-33,
                                  0x1.1eed8eff8d898p-29,
                                  0x1.ae64567f544e4p-26,
                                  0x1.27e4fb7789f5cp-22,
                                  0x1.71de3a556c734p-19,
                                  0x1.a01a01a01a01ap-16,
                                  0x1.a01a01a01a01ap-13,
                                  0x1.6c16c16c16c17p-10,
                                  0x1.1111111111111p-7,
                                  0x1.5555555555555p-5,
                                  0x1.5555555555555p-3,
                                  0x1p-1,
                                  0x1p0,
                                  0x1p0};
    double p = term[0];
    for (unsigned i = 1; i < sizeof term / sizeof term[0]; i++)
        p = p * r + term[i];
    return p;
}

/* 2^k x for x about 1, -1076 <= k <= 1023; ldexp is several times slower. */
static double scale(double x, int k) {
    const int least = -1000;
    uint64_t bits = (uint64_t)(k + 1023) << 52;
    double power;
    if (k < least) /* rounded, and no number of its own exponent */
        return ldexp(x, k);
    memcpy(&power, &bits, sizeof power);
    return x * power;
}

evo_ball evo_ball_exp(evo_ball a) {
    const double log2e = 0x1.71547652b82fep+0;
    const double ln2_high = 0x1.62e42fefa38p-1, ln2_low = 0x1.ef35793c7673p-45;
    const double lowest = -745.5, highest = 709, widest = 0x1p-7;
    if (isnan(a.v) || (isinf(a.v) && a.e == 0))
        return (evo_ball){isnan(a.v) ? a.v : a.v > 0 ? a.v : 0, a.e};
    if (a.v + a.e < lowest) /* below 2^-1075 */
        return (evo_ball){0, EVO_BALL_TINY};
    if (!(a.e < widest) || a.v > highest)
        return evo_ball_unknown(a.v > highest ? (double)INFINITY : 0);
    double k = nearbyint(a.v * log2e);
    double r = (a.v - k * ln2_high) - k * ln2_low;
    double v = scale(series(r), (int)k);
    return evo_ball_of(v, v * (0x1p-51 + 1.01 * a.e) + EVO_BALL_TINY, a, a, false);
}
