/* acosh_050ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    0.500289 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0cd1b4p+0 (1.05007482, encoding 0x3f8668da)
 *   result there 0x1.42b8dep-2 (0.315158337, encoding 0x3ea15c6f)
 *   mean error   0.062500 ulp
 *   misrounded   7839 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           11b6df1fe7dabfa4ba06e4b0a3b90a50
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 0.512 --isa avx2 --time 20s --seed 1 --threads 1 --archive acosh_051ulp_avx2.db
 *                time: 1.3693 ns/element as avx2 code (inputs mean)
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
#ifndef ACOSH_050ULP_AVX2_H
#define ACOSH_050ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh_050ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void acosh_050ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
