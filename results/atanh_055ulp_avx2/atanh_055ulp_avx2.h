/* atanh_055ulp_avx2: atanh
 *
 *   target       atanh, artanh x, f32
 *   domain       every input
 *   max error    0.500071 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.553054p-2 (-0.33319217, encoding 0xbeaa982a)
 *   result there -0x1.62ba8ep-2 (-0.346414775, encoding 0xbeb15d47)
 *   mean error   0.012524 ulp
 *   misrounded   1542 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           62a280c02481d96d0d87afc8df1eaf72
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive atanh_1ulp_avx2.db
 *                time: 1.1486 ns/element as avx2 code (inputs mean)
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
#ifndef ATANH_055ULP_AVX2_H
#define ATANH_055ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atanh_055ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void atanh_055ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
