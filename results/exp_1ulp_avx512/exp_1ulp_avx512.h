/* exp_1ulp_avx512: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.905098 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5ea518p+6 (-87.6612244, encoding 0xc2af528c)
 *   result there 0x1.720d7p-127 (8.49598851e-39, encoding 0x005c835c)
 *   mean error   0.036721 ulp
 *   misrounded   84810041 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b85949888b32f9c10c8279de223ccfa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 1 --isa avx512 --time 75s --threads 1 --seed 1 --archive exp_1_avx512_s1_evolve0.db
 *                time: 0.1227 ns/element as avx512 code (inputs moderate)
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
#ifndef EXP_1ULP_AVX512_H
#define EXP_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void exp_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
