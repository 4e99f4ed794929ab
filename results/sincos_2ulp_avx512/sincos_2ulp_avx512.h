/* sincos_2ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    1.773740 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f9ec12p+16 (-129516.07, encoding 0xc7fcf609)
 *   result there -0x1.65p-1 (-0.697265625, encoding 0xbf328000)
 *   mean error   0.148081 ulp
 *   misrounded   177569906 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a2b0e2085731322dad2c1b1819a1bd9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 2 --isa avx512 --time 20s --seed 1 --threads 1 --archive sincos_2ulp_avx512.db
 *                time: 0.3618 ns/element as avx512 code (inputs mean)
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
#ifndef SINCOS_2ULP_AVX512_H
#define SINCOS_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void sincos_2ulp_avx512(float x, float *y0, float *y1);

/* Any n; an output array may be an input array. */
void sincos_2ulp_avx512_array(const float *x, float *y0, float *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
