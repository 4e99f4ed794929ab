/* sincos_056ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    0.501679 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6948ap+6 (-90.3209229, encoding 0xc2b4a450)
 *   result there -0x1.6a1654p-1 (-0.7072016, encoding 0xbf350b2a)
 *   mean error   0.137839 ulp
 *   misrounded   281710 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c5b366cf7fe311a09d925d6df4d08b9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 0.56 --isa avx512 --time 30s --seed 1 --threads 1 --archive sincos_056ulp_avx512.db
 *                time: 0.4253 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef SINCOS_056ULP_AVX512_H
#define SINCOS_056ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void sincos_056ulp_avx512(float x, float *y0, float *y1);

/* Any n; an output array may be an input array. */
void sincos_056ulp_avx512_array(const float *x, float *y0, float *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
