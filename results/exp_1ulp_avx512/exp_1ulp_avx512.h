/* exp_1ulp_avx512: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.961940 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5d9e6ep+6 (-87.4047165, encoding 0xc2aecf37)
 *   result there 0x1.de426p-127 (1.09802945e-38, encoding 0x00779098)
 *   mean error   0.035048 ulp
 *   misrounded   51854693 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c2c9aebbfd55b43f535d0a9cc6570c15
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 1 --isa avx512 --time 90s --seed 1 --threads 1 --archive exp_1ulp_avx512.db
 *                time: 0.1211 ns/element as avx512 code (inputs mean)
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
