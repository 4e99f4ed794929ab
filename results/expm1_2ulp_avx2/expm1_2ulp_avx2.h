/* expm1_2ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    1.541613 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.920b26p-2 (0.392620653, encoding 0x3ec90593)
 *   result there 0x1.ec65a4p-2 (0.480856478, encoding 0x3ef632d2)
 *   mean error   0.033989 ulp
 *   misrounded   26829094 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a52c111142a0f5086a33256082e875ef
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 1.67 --isa avx2 --time 90s --seed 1 --threads 1 --archive expm1_2ulp_avx2.db
 *                time: 0.2959 ns/element as avx2 code (inputs mean)
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
#ifndef EXPM1_2ULP_AVX2_H
#define EXPM1_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float expm1_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void expm1_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
