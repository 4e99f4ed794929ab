/* acos_1ulp_avx2: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.777624 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f1e39p-2 (0.486219645, encoding 0x3ef8f1c8)
 *   result there 0x1.10234p+0 (1.06303787, encoding 0x3f8811a0)
 *   mean error   0.170071 ulp
 *   misrounded   5771539 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           41eb61b1afd8624a88bbc7046bb2de13
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive acos_1ulp_avx2.db
 *                time: 0.6202 ns/element as avx2 code (inputs mean)
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
#ifndef ACOS_1ULP_AVX2_H
#define ACOS_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acos_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void acos_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
