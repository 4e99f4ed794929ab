/* expm1_2ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    1.372478 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.c68edep-6 (-0.0277440231, encoding 0xbce3476f)
 *   result there -0x1.c04f76p-6 (-0.027362695, encoding 0xbce027bb)
 *   mean error   0.034425 ulp
 *   misrounded   27951572 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           90107af82d9393d088f4328f608d0376
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 1.67 --isa avx512 --time 80s --seed 1 --threads 1 --archive expm1_2ulp_avx512.db
 *                time: 0.2006 ns/element as avx512 code (inputs mean)
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
#ifndef EXPM1_2ULP_AVX512_H
#define EXPM1_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float expm1_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void expm1_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
