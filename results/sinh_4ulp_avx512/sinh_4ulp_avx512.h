/* sinh_4ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    3.851488 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6450d8p+6 (-89.078949, encoding 0xc2b2286c)
 *   result there -0x1.6d81fp+127 (-2.42921446e+38, encoding 0xff36c0f8)
 *   mean error   0.318282 ulp
 *   misrounded   1313722950 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a804eba777d4c2ab28a903e3baa34bf2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive sinh_4ulp_avx512.db
 *                time: 0.2685 ns/element as avx512 code (inputs mean)
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
#ifndef SINH_4ULP_AVX512_H
#define SINH_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinh_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sinh_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
