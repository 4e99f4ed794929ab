/* atan_4ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    3.406173 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fff348p-1 (-0.999902964, encoding 0xbf7ff9a4)
 *   result there -0x1.92196p-1 (-0.785349846, encoding 0xbf490cb0)
 *   mean error   1.406055 ulp
 *   misrounded   4234409314 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *                monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7909f544d82766b44369a93801912fc0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive atan_1ulp_avx2.db
 *                time: 0.3617 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_4ULP_AVX2_H
#define ATAN_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan_4ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void atan_4ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
