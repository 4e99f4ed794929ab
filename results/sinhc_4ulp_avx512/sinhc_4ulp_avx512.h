/* sinhc_4ulp_avx512: sinhc
 *
 *   target       sinhc, sinh(x)/x, f32
 *   domain       every input
 *   max error    2.122627 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6dfc7p+3 (-11.4370651, encoding 0xc136fe38)
 *   result there 0x1.fa8cp+11 (4052.375, encoding 0x457d4600)
 *   mean error   0.031277 ulp
 *   misrounded   92605124 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b0b71eb11cde33c77bb7445a6239ba17
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt f32 --max-ulp 4 --isa avx512 --time 20s --seed 1 --threads 1 --archive sinhc_4ulp_avx512.db
 *                time: 0.5647 ns/element as avx512 code (inputs mean)
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
#ifndef SINHC_4ULP_AVX512_H
#define SINHC_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinhc_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sinhc_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
