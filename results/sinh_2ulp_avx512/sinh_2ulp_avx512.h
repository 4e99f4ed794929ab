/* sinh_2ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    1.517799 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7fe0bp-2 (-0.374880552, encoding 0xbebff058)
 *   result there -0x1.88eeb4p-2 (-0.38372308, encoding 0xbec4775a)
 *   mean error   0.023844 ulp
 *   misrounded   40370442 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aa3d64995f947c7a79be3520c026d75d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive sinh_2ulp_avx512.db
 *                time: 0.2936 ns/element as avx512 code (inputs mean)
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
#ifndef SINH_2ULP_AVX512_H
#define SINH_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinh_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sinh_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
