/* tgamma_1ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    0.907088 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.055526p+4 (16.3332882, encoding 0x4182aa93)
 *   result there 0x1.7ce49cp+41 (3.271846e+12, encoding 0x543e724e)
 *   mean error   0.129128 ulp
 *   misrounded   19425998 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ed797843f301d09a4e9184f7d6bd970f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx2 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx2.db --from seeds/tgamma/stirling5_split13_room.evo
 *                time: 2.9721 ns/element as avx2 code (inputs mean)
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
#ifndef TGAMMA_1ULP_AVX2_H
#define TGAMMA_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tgamma_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void tgamma_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
