/* exp_2ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    1.828386 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.efd0cp-12 (-0.000472846441, encoding 0xb9f7e860)
 *   result there 0x1.ffc206p-1 (0.999527156, encoding 0x3f7fe103)
 *   mean error   0.052442 ulp
 *   misrounded   169940829 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6bc7d6a111f398fe74f89d29b0e14192
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 2 --isa avx2 --time 120s --seed 1 --archive r_2_avx2.db
 *                time: 0.1239 ns/element as avx2 code (inputs moderate)
 *                on GenuineIntel/6.207.2 Intel(R) Xeon(R) Processor, 2 cpus, avx512
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
#ifndef EXP_2ULP_AVX2_H
#define EXP_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
