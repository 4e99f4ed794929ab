/* expm1_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    0.697429 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.86f19p-3 (0.190890431, encoding 0x3e4378c8)
 *   result there 0x1.aebfd4p-3 (0.210326821, encoding 0x3e575fea)
 *   mean error   0.031146 ulp
 *   misrounded   2288697 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           54b0034722364b8a70193bd573c5a3d8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 0.81 --isa avx2 --time 60s --seed 1 --archive expm1_1ulp_avx2.db
 *                time: 0.6516 ns/element as avx2 code (inputs moderate)
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
#ifndef EXPM1_1ULP_AVX2_H
#define EXPM1_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float expm1_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void expm1_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
