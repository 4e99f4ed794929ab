/* tanh_1ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.991726 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f94f16p-6 (-0.0308416095, encoding 0xbcfca78b)
 *   result there -0x1.f92614p-6 (-0.0308318324, encoding 0xbcfc930a)
 *   mean error   0.017222 ulp
 *   misrounded   28499186 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1b8324a9b38026810a554cd36c2f6e5d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 1 --isa avx512 --time 100s --seed 1 --threads 1 --archive tanh_1ulp_avx512.db
 *                time: 0.2380 ns/element as avx512 code (inputs mean)
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
