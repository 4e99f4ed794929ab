/* sin8pi_2ulp_avx512: sin8pi
 *
 *   target       sin8pi, sinpi(8*x), f32
 *   domain       [-1,1]
 *   max error    1.923348 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.fe3402p-5 (-0.0622806586, encoding 0xbd7f1a01)
 *   result there -0x1.fffe06p-1 (-0.99998492, encoding 0xbf7fff03)
 *   mean error   0.363485 ulp
 *   misrounded   691748244 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           26a28ae2f9f418a3b30fe515a6056d4b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin8pi --fmt f32 --max-ulp 2 --isa avx512 --time 8s --seed 1 --threads 1 --archive sin8pi_2ulp_avx512.db
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
#ifndef SIN8PI_2ULP_AVX512_H
#define SIN8PI_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin8pi_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin8pi_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
