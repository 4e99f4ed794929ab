/* acos_2ulp_avx512: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    1.277664 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.002072p-1 (-0.500247538, encoding 0xbf001039)
 *   result there 0x1.0c1e84p+1 (2.09468126, encoding 0x40060f42)
 *   mean error   0.183665 ulp
 *   misrounded   162321035 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8fc63d4d88f796c7e675f6a4d3feecdd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive acos_2ulp_avx512.db
 *                time: 0.2517 ns/element as avx512 code (inputs mean)
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
#ifndef ACOS_2ULP_AVX512_H
#define ACOS_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acos_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acos_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
