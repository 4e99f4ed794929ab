/* lgamma_4ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    2.934272 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3a7fcap+1 (-2.45702481, encoding 0xc01d3fe5)
 *   result there -0x1.e4cf2ap-24 (-1.12878446e-07, encoding 0xb3f26795)
 *   mean error   0.194109 ulp
 *   misrounded   12457 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           614774cac7013300ef4209988e43f9ec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 4 --isa avx512 --time 150s --threads 1 --seed 1 --archive lgamma_4ulp_avx512_s1.db
 *                time: 1.6528 ns/element as avx512 code (inputs moderate)
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
#ifndef LGAMMA_4ULP_AVX512_H
#define LGAMMA_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lgamma_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void lgamma_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
