/* asinh_050ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.500716 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2acdf2p-2 (-0.291801244, encoding 0xbe9566f9)
 *   result there -0x1.26b8p-2 (-0.287811279, encoding 0xbe935c00)
 *   mean error   0.137436 ulp
 *   misrounded   188974 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0dc3f6d738feb3a190d442f295ca48fa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 0.512 --isa avx512 --time 20s --seed 1 --threads 1 --archive asinh_051ulp_avx512.db
 *                time: 1.0196 ns/element as avx512 code (inputs mean)
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
#ifndef ASINH_050ULP_AVX512_H
#define ASINH_050ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asinh_050ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void asinh_050ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
