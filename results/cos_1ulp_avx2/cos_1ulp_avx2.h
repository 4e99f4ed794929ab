/* cos_1ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.922679 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.9f9454p+11 (-3324.63525, encoding 0xc54fca2a)
 *   result there 0x1.59736cp-1 (0.674708724, encoding 0x3f2cb9b6)
 *   mean error   0.138607 ulp
 *   misrounded   15894324 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd99f49c8246b822084cda173decc82b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.92 --isa avx2 --time 80s --seed 1 --threads 1 --archive cos_1ulp_avx2.db --from seeds/cos/pair.evo
 *                time: 0.6115 ns/element as avx2 code (inputs mean)
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
#ifndef COS_1ULP_AVX2_H
#define COS_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void cos_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
