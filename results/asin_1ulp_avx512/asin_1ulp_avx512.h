/* asin_1ulp_avx512: asin
 *
 *   target       asin, arcsin x, f32
 *   domain       every input
 *   max error    0.635777 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.025462p-1 (-0.50455004, encoding 0xbf012a31)
 *   result there -0x1.0ec6d4p-1 (-0.528860688, encoding 0xbf07636a)
 *   mean error   0.012463 ulp
 *   misrounded   4457200 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           078d93588edfa8f8d19ec489b98e6fc0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive asin_1ulp_avx512.db
 *                time: 0.3061 ns/element as avx512 code (inputs mean)
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
#ifndef ASIN_1ULP_AVX512_H
#define ASIN_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asin_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void asin_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
