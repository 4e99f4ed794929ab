/* sin_2ulp_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.916395 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.794aa2p+12 (-6036.66455, encoding 0xc5bca551)
 *   result there 0x1.fdba0cp-1 (0.99556005, encoding 0x3f7edd06)
 *   mean error   0.143436 ulp
 *   misrounded   73580252 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           62365bc1b5fdc239e9b7580ed9b9ca27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 2 --time 70s --seed 1 --threads 1 --archive sin_2ulp_avx512.db
 *                time: 0.2265 ns/element as avx512 code (inputs moderate)
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
