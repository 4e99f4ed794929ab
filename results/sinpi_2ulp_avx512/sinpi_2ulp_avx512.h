/* sinpi_2ulp_avx512: sinpi
 *
 *   target       sinpi, sin(pi x), f32
 *   domain       every input
 *   max error    1.694585 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.409a32p-9 (-0.00244600163, encoding 0xbb204d19)
 *   result there -0x1.f7989p-8 (-0.00768426433, encoding 0xbbfbcc48)
 *   mean error   0.210732 ulp
 *   misrounded   794412846 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c606387ce720fe0a991c2bff5cbb4931
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive sinpi_2ulp_avx512.db
 *                time: 0.1881 ns/element as avx512 code (inputs mean)
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
#ifndef SINPI_2ULP_AVX512_H
#define SINPI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinpi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sinpi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
