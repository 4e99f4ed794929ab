/* acos_4ulp_avx512: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    2.795300 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f03356p-1 (0.969141662, encoding 0x3f7819ab)
 *   result there 0x1.fe194cp-3 (0.249071687, encoding 0x3e7f0ca6)
 *   mean error   0.184695 ulp
 *   misrounded   166010760 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cfcc52122166fa0c3064097cd198e335
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive acos_4ulp_avx512.db
 *                time: 0.2384 ns/element as avx512 code (inputs mean)
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
#ifndef ACOS_4ULP_AVX512_H
#define ACOS_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acos_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acos_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
