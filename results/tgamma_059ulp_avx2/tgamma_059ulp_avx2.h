/* tgamma_059ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    0.587711 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4102dp-1 (-0.626974583, encoding 0xbf208168)
 *   result there -0x1.e6953ep+1 (-3.80142951, encoding 0xc0734a9f)
 *   mean error   0.128949 ulp
 *   misrounded   15470801 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba2a1d9cf52c92bc6ddcbf00f9a1392a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx2 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx2.db --from seeds/tgamma/stirling5_split13_room.evo
 *                time: 3.2296 ns/element as avx2 code (inputs mean)
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
#ifndef TGAMMA_059ULP_AVX2_H
#define TGAMMA_059ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tgamma_059ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void tgamma_059ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
