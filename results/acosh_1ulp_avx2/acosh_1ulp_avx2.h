/* acosh_1ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    0.601400 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0007dp+0 (1.00011921, encoding 0x3f8003e8)
 *   result there 0x1.f9f59ap-7 (0.0154406549, encoding 0x3c7cfacd)
 *   mean error   0.062501 ulp
 *   misrounded   1038851 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c4512128e5d664beec886842eddeb83a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive acosh_1ulp_avx2.db
 *                time: 1.3051 ns/element as avx2 code (inputs mean)
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
#ifndef ACOSH_1ULP_AVX2_H
#define ACOSH_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void acosh_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
