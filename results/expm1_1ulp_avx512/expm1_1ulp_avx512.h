/* expm1_1ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    0.967135 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0bb4f4p+4 (16.731678, encoding 0x4185da7a)
 *   result there 0x1.19d5dcp+24 (18470364, encoding 0x4b8ceaee)
 *   mean error   0.031370 ulp
 *   misrounded   8498611 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e0bc1ea3846b24d358947afca1d510c2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 1 --isa avx512 --time 90s --seed 1 --threads 1 --archive expm1_1ulp_avx512.db
 *                time: 0.2890 ns/element as avx512 code (inputs mean)
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
#ifndef EXPM1_1ULP_AVX512_H
#define EXPM1_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float expm1_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void expm1_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
