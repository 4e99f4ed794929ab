/* cos_1ulp_wide_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.904519 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f56b2p+1 (-3.9173317, encoding 0xc07ab590)
 *   result there -0x1.6d84c8p-1 (-0.713903666, encoding 0xbf36c264)
 *   mean error   0.138402 ulp
 *   misrounded   7815664 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7200ffa81df8a01e73c2cc16d8dfc9f6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.92 --isa avx512 --time 80s --seed 1 --threads 1 --archive cos_1ulp_avx512.db --from seeds/cos/pair_perm.evo
 *                time: 0.4523 ns/element as avx512 code (inputs mean)
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
#ifndef COS_1ULP_WIDE_AVX512_H
#define COS_1ULP_WIDE_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_1ulp_wide_avx512(float x);

/* Any n; an output array may be an input array. */
void cos_1ulp_wide_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
