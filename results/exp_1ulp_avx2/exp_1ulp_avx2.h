/* exp_1ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.881059 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.cdf52ep+5 (57.7447166, encoding 0x4266fa97)
 *   result there 0x1.3cedd8p+83 (1.1973242e+25, encoding 0x691e76ec)
 *   mean error   0.034908 ulp
 *   misrounded   31257156 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2fdc42b3be1182705ae354819c86fc28
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 1 --isa avx2 --time 75s --threads 1 --seed 1 --archive exp_1_avx2_s1_evolve0.db
 *                time: 0.2372 ns/element as avx2 code (inputs moderate)
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
