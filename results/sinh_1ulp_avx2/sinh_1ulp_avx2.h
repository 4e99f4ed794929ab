/* sinh_1ulp_avx2: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    0.763834 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fea178p-4 (-0.124665707, encoding 0xbdff50bc)
 *   result there -0x1.fff454p-4 (-0.124988869, encoding 0xbdfffa2a)
 *   mean error   0.018960 ulp
 *   misrounded   10369954 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5cfe72fff4468d94dd354d56b1043a1d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive sinh_1ulp_avx2.db
 *                time: 0.9534 ns/element as avx2 code (inputs mean)
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
#ifndef SINH_1ULP_AVX2_H
#define SINH_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinh_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sinh_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
