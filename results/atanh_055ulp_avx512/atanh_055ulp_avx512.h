/* atanh_055ulp_avx512: atanh
 *
 *   target       atanh, artanh x, f32
 *   domain       every input
 *   max error    0.502503 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.54a866p-2 (-0.332673639, encoding 0xbeaa5433)
 *   result there -0x1.6221bp-2 (-0.345831633, encoding 0xbeb110d8)
 *   mean error   0.012524 ulp
 *   misrounded   67602 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dfd93d53d1b6207c7ea8eac887b4c5b2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive atanh_1ulp_avx512.db
 *                time: 0.7282 ns/element as avx512 code (inputs mean)
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
#ifndef ATANH_055ULP_AVX512_H
#define ATANH_055ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atanh_055ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void atanh_055ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
