/* atan_2ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    1.502518 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.002a5cp-4 (-0.062540397, encoding 0xbd80152e)
 *   result there -0x1.ffaa1cp-5 (-0.0624590442, encoding 0xbd7fd50e)
 *   mean error   0.327430 ulp
 *   misrounded   1990728386 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a94f844c8924b2e3adce592907a65680
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 2 --isa avx2 --time 40s --seed 1 --threads 1 --archive atan_2ulp_avx2.db
 *                time: 0.3922 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_2ULP_AVX2_H
#define ATAN_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void atan_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
