/* sin512pi_2ulp_avx512: sin512pi
 *
 *   target       sin512pi, sinpi(512*x), f32
 *   domain       [-1,1]
 *   max error    1.941290 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.46b40cp-14 (-7.78921385e-05, encoding 0xb8a35a06)
 *   result there -0x1.ffd7bep-4 (-0.124961607, encoding 0xbdffebdf)
 *   mean error   0.370577 ulp
 *   misrounded   704806108 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9cb0b46f8440c4e8cbe82648f5812719
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin512pi --fmt f32 --max-ulp 2 --isa avx512 --time 8s --seed 1 --threads 1 --archive sin512pi_2ulp_avx512.db
 *                time: 0.2158 ns/element as avx512 code (inputs mean)
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
#ifndef SIN512PI_2ULP_AVX512_H
#define SIN512PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin512pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin512pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
