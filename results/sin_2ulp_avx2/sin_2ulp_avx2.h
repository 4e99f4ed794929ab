/* sin_2ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.999686 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a86a52p+12 (-6790.64502, encoding 0xc5d43529)
 *   result there 0x1.fdcfa8p-1 (0.995724916, encoding 0x3f7ee7d4)
 *   mean error   0.181917 ulp
 *   misrounded   533334218 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b6db49d3f7971d2069750d68ede5d974
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 2 --isa avx2 --time 70s --seed 1 --threads 1 --archive sin_2ulp_avx2.db --from seeds/sin/horner9.evo
 *                time: 0.3306 ns/element as avx2 code (inputs mean)
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
#ifndef SIN_2ULP_AVX2_H
#define SIN_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sin_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
