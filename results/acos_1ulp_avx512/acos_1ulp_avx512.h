/* acos_1ulp_avx512: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.801258 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ffeaccp-2 (0.499919116, encoding 0x3efff566)
 *   result there 0x1.0c1b44p+0 (1.04729104, encoding 0x3f860da2)
 *   mean error   0.170115 ulp
 *   misrounded   13077313 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ac3ec23738f3a922431fb73918fbec7d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive acos_1ulp_avx512.db
 *                time: 0.3877 ns/element as avx512 code (inputs mean)
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
#ifndef ACOS_1ULP_AVX512_H
#define ACOS_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acos_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acos_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
