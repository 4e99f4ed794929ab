/* sin_1ulp_knots_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.977995 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.91d3dep+2 (-6.27855635, encoding 0xc0c8e9ef)
 *   result there 0x1.2f5cccp-8 (0.00462894421, encoding 0x3b97ae66)
 *   mean error   0.138024 ulp
 *   misrounded   13807464 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b7287fdbe82796923a4573f4e09f31ea
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 1 --isa avx512 --evaluations 96 --inputs moderate --seed 1 --threads 1 --from seeds/sin/knots5.evo --archive sin_q.db
 *                time: 0.2133 ns/element as avx512 code (inputs moderate)
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
#ifndef SIN_1ULP_KNOTS_AVX512_H
#define SIN_1ULP_KNOTS_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_1ulp_knots_avx512(float x);

/* Any n; an output array may be an input array. */
void sin_1ulp_knots_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
