/* asinh_050ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.500991 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2a6826p-2 (-0.29141292, encoding 0xbe953413)
 *   result there -0x1.265646p-2 (-0.287438482, encoding 0xbe932b23)
 *   mean error   0.137436 ulp
 *   misrounded   44376 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b33f38cf79e8c81679313152fc4fd621
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 0.512 --isa avx2 --time 20s --seed 1 --threads 1 --archive asinh_051ulp_avx2.db
 *                time: 1.7436 ns/element as avx2 code (inputs mean)
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
#ifndef ASINH_050ULP_AVX2_H
#define ASINH_050ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asinh_050ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void asinh_050ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
