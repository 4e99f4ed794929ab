/* atan_2ulp_avx512: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    1.522658 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.03047ep-2 (-0.252946824, encoding 0xbe81823f)
 *   result there -0x1.fb6474p-3 (-0.247750193, encoding 0xbe7db23a)
 *   mean error   0.186076 ulp
 *   misrounded   28576590 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1dc0b71cbc226457e8f19861ef982d28
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive atan_1ulp_avx512.db
 *                time: 0.2377 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN_2ULP_AVX512_H
#define ATAN_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void atan_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
