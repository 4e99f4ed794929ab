/* exp_1ulp_avx512: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.939939 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5e07c2p+6 (-87.507576, encoding 0xc2af03e1)
 *   result there 0x1.af82d8p-127 (9.90700918e-39, encoding 0x006be0b6)
 *   mean error   0.035535 ulp
 *   misrounded   67879342 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d220788ae664bac34ea65ad49281a58c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 5:
 *                evolve --target exp --fmt f32 --max-ulp 1 --isa avx512 --time 75s --seed 5 --archive exp-avx512.db
 *                time: 0.1291 ns/element as avx512 code (inputs moderate)
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
