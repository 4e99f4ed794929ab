/* atan_068ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    0.679769 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.0011e8p+0 (-1.00027323, encoding 0xbf8008f4)
 *   result there -0x1.92319ep-1 (-0.785534799, encoding 0xbf4918cf)
 *   mean error   0.185616 ulp
 *   misrounded   22651190 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b0ff462707b42f98eafac308264e166
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 0.9 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan_09ulp_avx2.db --from seeds/atan/double_as47_room.evo
 *                time: 0.9768 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_068ULP_AVX2_H
#define ATAN_068ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan_068ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void atan_068ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
