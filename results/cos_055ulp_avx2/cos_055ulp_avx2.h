/* cos_055ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.542307 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fc77ecp+60 (-2.2899383e+18, encoding 0xddfe3bf6)
 *   result there 0x1.8fb162p-2 (0.390325099, encoding 0x3ec7d8b1)
 *   mean error   0.138247 ulp
 *   misrounded   84972 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           52ed19187526418e08511014bb8093b2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.55 --isa avx2 --time 45s --seed 1 --threads 1 --archive cos_055ulp_avx2.db --from seeds/cos/double9.evo
 *                time: 2.8022 ns/element as avx2 code (inputs mean)
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
#ifndef COS_055ULP_AVX2_H
#define COS_055ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_055ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void cos_055ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
