/* sin16384pi_2ulp_avx512: sin16384pi
 *
 *   target       sin16384pi, sinpi(16384*x), f32
 *   domain       [-1,1]
 *   max error    1.674401 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.e0fe6ap-12 (-0.000458711438, encoding 0xb9f07f35)
 *   result there 0x1.ff640ep-1 (0.998810232, encoding 0x3f7fb207)
 *   mean error   0.365829 ulp
 *   misrounded   689768070 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9de755647c87945fdc57c9df5b0e6fdd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin16384pi --fmt f32 --max-ulp 1.95 --isa avx512 --time 14s --seed 1 --threads 1 --archive sin16384pi_2ulp_avx512b.db
 *                time: 0.2155 ns/element as avx512 code (inputs mean)
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
#ifndef SIN16384PI_2ULP_AVX512_H
#define SIN16384PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin16384pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin16384pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
