/* sin_2ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.965560 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f19d7ap+2 (-7.77523661, encoding 0xc0f8cebd)
 *   result there -0x1.fe69d2p-1 (-0.996901095, encoding 0xbf7f34e9)
 *   mean error   0.181820 ulp
 *   misrounded   532765848 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6fcc130fcbaf1c72ab375f02ef187631
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive sin_1ulp_avx2.db
 *                time: 0.2723 ns/element as avx2 code (inputs mean)
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
#ifndef SIN_2ULP_AVX2_H
#define SIN_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sin_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
