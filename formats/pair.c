/* Pairs of bfloat16. */
#include "formats/pair.h"

#include <math.h>
#include <string.h>

float evo_bf16(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    if (isnan(x))
        bits = (bits & 0xffff0000) | 0x00400000; /* quiet, also below */
    else
        bits += 0x7fff + ((bits >> 16) & 1);
    bits &= 0xffff0000;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* To float by rounding to odd (Boldo, Melquiond 2008): of the two floats beside x the
 * one with an odd last bit, so that the second rounding sees on which side x was. */
float evo_bf16_from(double x) {
    float near = (float)x;
    uint32_t bits;
    if (isfinite(near) && near != x) {
        memcpy(&bits, &near, sizeof bits);
        if ((bits & 1) == 0)
            near = nextafterf(near, x > near ? INFINITY : -INFINITY);
    }
    return evo_bf16(near);
}

static float sum(float a, float b) {
    return evo_bf16(a + b);
}

/* a b is exact in double, and float would lose digits below 2^-126. */
static float product(float a, float b) {
    return evo_bf16_from((double)a * b);
}

/* Dekker's sum of |a| >= |b|, or a = 0. */
static evo_pair fast_two_sum(float a, float b) {
    float high = sum(a, b);
    return (evo_pair){high, sum(b, -sum(high, -a))};
}

evo_pair evo_pair_two_sum(float a, float b) {
    float high = sum(a, b), b_part = sum(high, -a), a_part = sum(high, -b_part);
    return (evo_pair){high, sum(sum(a, -a_part), sum(b, -b_part))};
}

evo_pair evo_pair_two_product(float a, float b) {
    float high = product(a, b);
    return (evo_pair){high, evo_bf16_from((double)a * b - high)};
}

evo_pair evo_pair_grow(evo_pair m, float u) {
    float x = sum(m.high, u);
    float rest = sum(m.low, sum(u, -sum(x, -m.high)));
    return fast_two_sum(x, rest);
}

evo_pair evo_pair_add(evo_pair a, evo_pair b) {
    evo_pair s = evo_pair_two_sum(a.high, b.high), t = evo_pair_two_sum(a.low, b.low);
    evo_pair v = fast_two_sum(s.high, sum(s.low, t.high));
    return fast_two_sum(v.high, sum(t.low, v.low));
}

evo_pair evo_pair_multiply(evo_pair a, evo_pair b) {
    evo_pair p = evo_pair_two_product(a.high, b.high);
    float cross = sum(product(a.high, b.low), product(a.low, b.high));
    return fast_two_sum(p.high, sum(p.low, cross));
}

evo_pair evo_pair_from(double value) {
    float high = evo_bf16_from(value);
    return (evo_pair){high, isfinite(high) ? evo_bf16_from(value - high) : 0};
}

double evo_pair_value(evo_pair pair) {
    return (double)pair.high + pair.low;
}
