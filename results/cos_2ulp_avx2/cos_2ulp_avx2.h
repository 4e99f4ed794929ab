/* cos_2ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    1.935646 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.365ebcp-2 (-0.303095758, encoding 0xbe9b2f5e)
 *   result there 0x1.e8a95ep-1 (0.954417169, encoding 0x3f7454af)
 *   mean error   0.194465 ulp
 *   misrounded   620990002 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           18e96f736a6a3d716b94df4ed91ff138
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 3:
 *                evolve --target cos --fmt f32 --max-ulp 2.01 --isa avx2 --time 45s --seed 3 --threads 1 --archive cos_2ulp_avx2e.db
 *                time: 0.4022 ns/element as avx2 code (inputs mean)
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
#ifndef COS_2ULP_AVX2_H
#define COS_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void cos_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
