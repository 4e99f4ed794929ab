/* exp10_050ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.500043 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e1b838p+1 (3.76343441, encoding 0x4070dc1c)
 *   result there 0x1.6a815ep+12 (5800.08545, encoding 0x45b540af)
 *   mean error   0.033151 ulp
 *   misrounded   1972 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           493f098c9d082df42df2e9aa27da873d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 0.502 --isa avx512 --time 18s --seed 1 --threads 1 --archive exp10_050ulp_avx512.db
 *                time: 0.5596 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_050ULP_AVX512_H
#define EXP10_050ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp10_050ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void exp10_050ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
