/* sin256pi_2ulp_avx512: sin256pi
 *
 *   target       sin256pi, sinpi(256*x), f32
 *   domain       [-1,1]
 *   max error    1.814225 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.442b74p-14 (-7.72880885e-05, encoding 0xb8a215ba)
 *   result there -0x1.fce072p-5 (-0.0621187426, encoding 0xbd7e7039)
 *   mean error   0.540756 ulp
 *   misrounded   1122181820 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           079710b2714b1ec0706c05622633d6ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin256pi --fmt f32 --max-ulp 2 --isa avx512 --time 8s --seed 1 --threads 1 --archive sin256pi_2ulp_avx512.db
 *                time: 0.2164 ns/element as avx512 code (inputs mean)
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
#ifndef SIN256PI_2ULP_AVX512_H
#define SIN256PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin256pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin256pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
