/* asinh_055ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.531287 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.c74544p-12 (-0.000434179849, encoding 0xb9e3a2a2)
 *   result there -0x1.c74542p-12 (-0.000434179819, encoding 0xb9e3a2a1)
 *   mean error   0.137442 ulp
 *   misrounded   1294880 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ded76181085a55a0b463906ba59fe641
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive asinh_1ulp_avx2.db
 *                time: 1.6432 ns/element as avx2 code (inputs mean)
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
#ifndef ASINH_055ULP_AVX2_H
#define ASINH_055ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asinh_055ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void asinh_055ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
