/* Counter-based random numbers.
 *
 * Counter words: [0] block, [1] stream, [2..3] index; a stream is therefore 2^34
 * words long and streams never overlap.
 */
#include "base/base.h"

#include <Random123/philox.h>
#include <math.h>
#include <string.h>

void evo_rng_init(evo_rng *rng, uint64_t seed, uint32_t stream, uint64_t index) {
    *rng = (evo_rng){
        .key = {(uint32_t)seed, (uint32_t)(seed >> 32)},
        .counter = {0, stream, (uint32_t)index, (uint32_t)(index >> 32)},
        .used = 4,
    };
}

static void refill(evo_rng *rng) {
    philox4x32_ctr_t counter;
    philox4x32_key_t key;
    memcpy(counter.v, rng->counter, sizeof counter.v);
    memcpy(key.v, rng->key, sizeof key.v);
    philox4x32_ctr_t block = philox4x32_R(10, counter, key);
    memcpy(rng->buffer, block.v, sizeof rng->buffer);
    rng->counter[0]++;
    rng->used = 0;
}

uint32_t evo_rng_u32(evo_rng *rng) {
    if (rng->used >= 4)
        refill(rng);
    return rng->buffer[rng->used++];
}

uint64_t evo_rng_u64(evo_rng *rng) {
    uint64_t low = evo_rng_u32(rng);
    return (uint64_t)evo_rng_u32(rng) << 32 | low;
}

uint32_t evo_rng_below(evo_rng *rng, uint32_t bound) {
    /* Lemire: the high word of word * bound, rejecting the 2^32 mod bound low words
     * that would favour some results. */
    uint64_t product = (uint64_t)evo_rng_u32(rng) * bound;
    if ((uint32_t)product < bound) {
        uint32_t reject = (uint32_t)-bound % bound;
        while ((uint32_t)product < reject)
            product = (uint64_t)evo_rng_u32(rng) * bound;
    }
    return (uint32_t)(product >> 32);
}

double evo_rng_unit(evo_rng *rng) {
    return (double)(evo_rng_u64(rng) >> 11) * 0x1p-53;
}

/* ln(s) for normal s in (0, 1): libm's differs between machines in the last bit, and
 * a search must not. With s = 2^e m and t = (m-1)/(m+1), |t| <= 0.172, the series
 * ln m = 2 (t + t^3/3 + ...) is cut below 2^-53. */
static double natural_log(double s) {
    int exponent;
    double m = frexp(s, &exponent);
    if (m < 0x1.6a09e667f3bcdp-1) {
        m *= 2;
        exponent--;
    }
    double t = (m - 1) / (m + 1), square = t * t, sum = 0;
    for (int k = 21; k >= 1; k -= 2)
        sum = sum * square + 1.0 / k;
    return 2 * t * sum + exponent * 0x1.62e42fefa39efp-1;
}

double evo_rng_normal(evo_rng *rng) {
    /* Marsaglia's polar method; the second deviate is dropped, so that a generator
     * has no hidden half-used state. */
    for (;;) {
        double u = 2 * evo_rng_unit(rng) - 1, v = 2 * evo_rng_unit(rng) - 1;
        double s = u * u + v * v;
        if (s > 0x1p-200 && s < 1)
            return u * sqrt(-2 * natural_log(s) / s);
    }
}
