/* rsqrt_1ulp_avx512: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    0.988238 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.01661ep-126 (1.18191776e-38, encoding 0x0080b30f)
 *   result there 0x1.fe9b5ap+62 (9.19827513e+18, encoding 0x5eff4dad)
 *   mean error   0.137447 ulp
 *   misrounded   277585351 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           035ca9cf144b0a18e503e86173698996
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive rsqrt_1ulp_avx512.db
 *                time: 0.1198 ns/element as avx512 code (inputs mean)
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
#ifndef RSQRT_1ULP_AVX512_H
#define RSQRT_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float rsqrt_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void rsqrt_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
