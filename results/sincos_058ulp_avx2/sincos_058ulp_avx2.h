/* sincos_058ulp_avx2: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    0.573027 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.78fde2p+3 (-11.7809916, encoding 0xc13c7ef1)
 *   result there 0x1.6a082p-1 (0.707093239, encoding 0x3f350410)
 *   mean error   0.137879 ulp
 *   misrounded   12186356 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           72a7b2afa1b98e012aa3890fda1de447
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 0.89 --isa avx2 --time 35s --seed 1 --threads 1 --archive sincos_089ulp_avx2.db
 *                time: 0.7915 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef SINCOS_058ULP_AVX2_H
#define SINCOS_058ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void sincos_058ulp_avx2(float x, float *y0, float *y1);

/* Any n; an output array may be an input array. */
void sincos_058ulp_avx2_array(const float *x, float *y0, float *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
