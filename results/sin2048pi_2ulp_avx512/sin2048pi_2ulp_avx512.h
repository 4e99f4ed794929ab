/* sin2048pi_2ulp_avx512: sin2048pi
 *
 *   target       sin2048pi, sinpi(2048*x), f32
 *   domain       [-1,1]
 *   max error    1.855874 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.408d2p-19 (-2.38829307e-06, encoding 0xb6204690)
 *   result there -0x1.f7803ap-7 (-0.0153656276, encoding 0xbc7bc01d)
 *   mean error   0.539175 ulp
 *   misrounded   1115972120 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           467183baf8de45060964e3b99791ce5f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin2048pi --fmt f32 --max-ulp 1.95 --isa avx512 --time 14s --seed 1 --threads 1 --archive sin2048pi_2ulp_avx512b.db
 *                time: 0.2151 ns/element as avx512 code (inputs mean)
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
#ifndef SIN2048PI_2ULP_AVX512_H
#define SIN2048PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin2048pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin2048pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
