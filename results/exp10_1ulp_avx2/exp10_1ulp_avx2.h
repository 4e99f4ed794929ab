/* exp10_1ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.916112 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.30db3ep+5 (38.1070518, encoding 0x42186d9f)
 *   result there 0x1.810bb6p+126 (1.27953396e+38, encoding 0x7ec085db)
 *   mean error   0.036087 ulp
 *   misrounded   78453461 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f98f8f0977810538fca5b0a3df52e22d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive exp10_1ulp_avx2.db
 *                time: 0.2887 ns/element as avx2 code (inputs mean)
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
#ifndef EXP10_1ULP_AVX2_H
#define EXP10_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp10_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp10_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
