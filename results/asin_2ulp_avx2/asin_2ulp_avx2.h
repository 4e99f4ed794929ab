/* asin_2ulp_avx2: asin
 *
 *   target       asin, arcsin x, f32
 *   domain       every input
 *   max error    1.211100 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.142dd4p-1 (-0.539412141, encoding 0xbf0a16ea)
 *   result there -0x1.23b4ccp-1 (-0.569738746, encoding 0xbf11da66)
 *   mean error   0.012936 ulp
 *   misrounded   14920512 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           56568d58592cfcc34d626b34a54d7375
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f32 --max-ulp 2 --isa avx2 --time 40s --seed 1 --threads 1 --archive asin_2ulp_avx2.db
 *                time: 0.3654 ns/element as avx2 code (inputs mean)
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
#ifndef ASIN_2ULP_AVX2_H
#define ASIN_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asin_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void asin_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
