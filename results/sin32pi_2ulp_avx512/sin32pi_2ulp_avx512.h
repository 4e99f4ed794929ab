/* sin32pi_2ulp_avx512: sin32pi
 *
 *   target       sin32pi, sinpi(32*x), f32
 *   domain       [-1,1]
 *   max error    1.848033 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.437fb6p-10 (-0.00123405026, encoding 0xbaa1bfdb)
 *   result there -0x1.fad92ap-4 (-0.12374226, encoding 0xbdfd6c95)
 *   mean error   0.546910 ulp
 *   misrounded   1139677886 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d285fba191543294e1e15996756507ff
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin32pi --fmt f32 --max-ulp 1.95 --isa avx512 --time 14s --seed 1 --threads 1 --archive sin32pi_2ulp_avx512b.db
 *                time: 0.2157 ns/element as avx512 code (inputs mean)
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
#ifndef SIN32PI_2ULP_AVX512_H
#define SIN32PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin32pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin32pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
