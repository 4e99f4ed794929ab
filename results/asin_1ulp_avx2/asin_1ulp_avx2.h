/* asin_1ulp_avx2: asin
 *
 *   target       asin, arcsin x, f32
 *   domain       every input
 *   max error    0.671545 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00849p-1 (-0.501011372, encoding 0xbf004248)
 *   result there -0x1.0cae44p-1 (-0.524767041, encoding 0xbf065722)
 *   mean error   0.012643 ulp
 *   misrounded   12635484 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d15079ea60041b9e2c97bd6a7a6b109a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive asin_1ulp_avx2.db
 *                time: 0.4944 ns/element as avx2 code (inputs mean)
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
#ifndef ASIN_1ULP_AVX2_H
#define ASIN_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asin_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void asin_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
