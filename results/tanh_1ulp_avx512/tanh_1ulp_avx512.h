/* tanh_1ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.999176 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fe72e8p-4 (-0.124621302, encoding 0xbdff3974)
 *   result there -0x1.fbd29cp-4 (-0.12398015, encoding 0xbdfde94e)
 *   mean error   0.017704 ulp
 *   misrounded   36644952 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e96be14546fd1dfeb7daaf9b5d891f57
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 1 --isa avx512 --time 60s --seed 1 --archive tanh_1_avx512.db
 *                time: 0.2732 ns/element as avx512 code (inputs moderate)
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
#ifndef TANH_1ULP_AVX512_H
#define TANH_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tanh_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void tanh_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
