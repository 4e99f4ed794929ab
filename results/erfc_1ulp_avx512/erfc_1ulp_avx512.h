/* erfc_1ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    0.958078 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7755aep-5 (-0.0458172224, encoding 0xbd3baad7)
 *   result there 0x1.0d39ccp+0 (1.05166316, encoding 0x3f869ce6)
 *   mean error   0.040715 ulp
 *   misrounded   129879191 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d80dbab3f59c4a4d4e96cd3985cce820
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 1 --isa avx512 --time 60s --seed 1 --threads 1 --archive erfc_1ulp_avx512.db
 *                time: 1.1187 ns/element as avx512 code (inputs mean)
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
#ifndef ERFC_1ULP_AVX512_H
#define ERFC_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float erfc_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void erfc_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
