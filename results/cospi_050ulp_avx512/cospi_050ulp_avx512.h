/* cospi_050ulp_avx512: cospi
 *
 *   target       cospi, cos(pi x), f32
 *   domain       every input
 *   max error    0.500070 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.45ed44p-14 (-7.7707009e-05, encoding 0xb8a2f6a2)
 *   result there 0x1.fffffep-1 (0.99999994, encoding 0x3f7fffff)
 *   mean error   0.035695 ulp
 *   misrounded   16482 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dcb400b1269cd3add532709d3eeeaa67
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f32 --max-ulp 0.503 --isa avx512 --time 18s --seed 1 --threads 1 --archive cospi_050ulp_avx512b.db --from seeds/cospi/double9.evo
 *                time: 0.4064 ns/element as avx512 code (inputs mean)
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
#ifndef COSPI_050ULP_AVX512_H
#define COSPI_050ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cospi_050ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cospi_050ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
