/* sin32768pi_2ulp_avx512: sin32768pi
 *
 *   target       sin32768pi, sinpi(32768*x), f32
 *   domain       [-1,1]
 *   max error    1.682936 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.80594ap-15 (-4.58179456e-05, encoding 0xb8402ca5)
 *   result there 0x1.fffedp-1 (0.99999094, encoding 0x3f7fff68)
 *   mean error   0.366610 ulp
 *   misrounded   690541922 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7bc369cb0438fff367a4d5e29d7e37bc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin32768pi --fmt f32 --max-ulp 2 --isa avx512 --time 8s --seed 1 --threads 1 --archive sin32768pi_2ulp_avx512.db
 *                time: 0.2159 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef SIN32768PI_2ULP_AVX512_H
#define SIN32768PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin32768pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin32768pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
