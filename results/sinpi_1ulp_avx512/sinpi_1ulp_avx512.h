/* sinpi_1ulp_avx512: sinpi
 *
 *   target       sinpi, sin(pi x), f32
 *   domain       every input
 *   max error    0.627413 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.ffe92ep-2 (-0.499912947, encoding 0xbefff497)
 *   result there -0x1p+0 (-1, encoding 0xbf800000)
 *   mean error   0.146553 ulp
 *   misrounded   132009564 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a5ab1b0257fa16b65d063bfd77cf9228
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive sinpi_1ulp_avx512.db
 *                time: 0.4478 ns/element as avx512 code (inputs mean)
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
#ifndef SINPI_1ULP_AVX512_H
#define SINPI_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinpi_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sinpi_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
