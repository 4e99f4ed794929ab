/* asin_4ulp_avx512: asin
 *
 *   target       asin, arcsin x, f32
 *   domain       every input
 *   max error    3.473265 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.003788p-1 (-0.50042367, encoding 0xbf001bc4)
 *   result there -0x1.0c554cp-1 (-0.524088264, encoding 0xbf062aa6)
 *   mean error   0.723052 ulp
 *   misrounded   2084384730 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e1544fc9d0b20f65dae1647e19602b2f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive asin_4ulp_avx512.db
 *                time: 0.2059 ns/element as avx512 code (inputs mean)
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
#ifndef ASIN_4ULP_AVX512_H
#define ASIN_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asin_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void asin_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
