/* sin4096pi_2ulp_avx512: sin4096pi
 *
 *   target       sin4096pi, sinpi(4096*x), f32
 *   domain       [-1,1]
 *   max error    1.780938 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.3cd342p-18 (-4.72106376e-06, encoding 0xb69e69a1)
 *   result there -0x1.f15c9ep-5 (-0.0607131086, encoding 0xbd78ae4f)
 *   mean error   0.534531 ulp
 *   misrounded   1103853418 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           90f3b657358e0394ae3db3e874edb699
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin4096pi --fmt f32 --max-ulp 1.95 --isa avx512 --time 14s --seed 1 --threads 1 --archive sin4096pi_2ulp_avx512b.db
 *                time: 0.2168 ns/element as avx512 code (inputs mean)
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
#ifndef SIN4096PI_2ULP_AVX512_H
#define SIN4096PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin4096pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin4096pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
