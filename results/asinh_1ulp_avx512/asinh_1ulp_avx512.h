/* asinh_1ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.621525 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fed886p-9 (-0.00389744411, encoding 0xbb7f6c43)
 *   result there -0x1.fed83p-9 (-0.0038974341, encoding 0xbb7f6c18)
 *   mean error   0.138779 ulp
 *   misrounded   105503980 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9cfe04851eebd4729059b0723ff37144
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive asinh_2ulp_avx512.db
 *                time: 0.9328 ns/element as avx512 code (inputs mean)
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
#ifndef ASINH_1ULP_AVX512_H
#define ASINH_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asinh_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void asinh_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
