/* Values held as an unevaluated sum of two bfloat16, and their arithmetic (Collage, Yu
 * et al. 2024). Every operation is bfloat16's, rounded to nearest even. Pure and
 * thread-safe.
 */
#ifndef EVO_PAIR_H
#define EVO_PAIR_H

#include "base/base.h"

/* Both are bfloat16, |low| at most half a spacing of high. */
typedef struct evo_pair {
    float high, low;
} evo_pair;

/* The nearest bfloat16, ties to even. Of sums, differences, products and quotients of
 * two bfloat16 it gives what bfloat16 arithmetic would: 24 bits are enough not to round
 * twice, down to results of 2^-126. */
float evo_bf16(float x);
/* Rounded from double, once. */
float evo_bf16_from(double x);

/* high = a + b rounded, low = what was lost (Knuth), exact but for overflow. */
evo_pair evo_pair_two_sum(float a, float b);
/* The same of the product; exact but for over- and underflow. */
evo_pair evo_pair_two_product(float a, float b);
/* m + u, Grow of Collage: |m| >= |u| is expected. */
evo_pair evo_pair_grow(evo_pair m, float u);
/* Joldes, Muller, Popescu (2017), algorithms 6 and 10: relative errors of at most
 * 3 2^-16 + 13 2^-24 and 7 2^-16, without under- and overflow. */
evo_pair evo_pair_add(evo_pair a, evo_pair b);
evo_pair evo_pair_multiply(evo_pair a, evo_pair b);
evo_pair evo_pair_from(double value);
double evo_pair_value(evo_pair pair);

#endif
