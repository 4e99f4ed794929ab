/* sin64pi_2ulp_avx512: sin64pi
 *
 *   target       sin64pi, sinpi(64*x), f32
 *   domain       [-1,1]
 *   max error    1.864216 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.44a7a8p-13 (-0.000154807523, encoding 0xb92253d4)
 *   result there -0x1.fde264p-6 (-0.0311208703, encoding 0xbcfef132)
 *   mean error   0.545347 ulp
 *   misrounded   1135228502 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f548feab32ffd52248813a06cf0de38a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin64pi --fmt f32 --max-ulp 2 --isa avx512 --time 8s --seed 1 --threads 1 --archive sin64pi_2ulp_avx512.db
 *                time: 0.2165 ns/element as avx512 code (inputs mean)
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
#ifndef SIN64PI_2ULP_AVX512_H
#define SIN64PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin64pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin64pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
