/* sin_2ulp_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.986743 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.88953cp+7 (-196.291473, encoding 0xc3444a9e)
 *   result there -0x1.ff2312p-1 (-0.99831444, encoding 0xbf7f9189)
 *   mean error   0.160238 ulp
 *   misrounded   247688252 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bc697fff80fc6bbcc826ce7ba95a3f63
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 2 --isa avx512 --time 70s --seed 1 --threads 1 --archive sin_2ulp_avx512c.db --from seeds/sin/horner9_perm.evo
 *                time: 0.2360 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_2ULP_AVX512_H
#define SIN_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
