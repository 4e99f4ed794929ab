/* exp_1ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.926298 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.61898cp+6 (88.3843231, encoding 0x42b0c4c6)
 *   result there 0x1.6cf7b4p+127 (2.42562569e+38, encoding 0x7f367bda)
 *   mean error   0.039765 ulp
 *   misrounded   111878960 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4811b1626eab70b206b7ca5019de9e10
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.98 --isa avx2 --time 90s --seed 1 --threads 1 --archive exp_1ulp_avx2.db
 *                time: 0.2211 ns/element as avx2 code (inputs mean)
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
#ifndef EXP_1ULP_AVX2_H
#define EXP_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
