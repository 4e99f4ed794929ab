/* sin_cr_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.487e0cp+103 (-1.30129235e+31, encoding 0xf3243f06)
 *   result there -0x1.287508p-2 (-0.289508939, encoding 0xbe943a84)
 *   mean error   0.137430 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           44264b08e3204464d4eefb8250a2fe25
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 0.5 --isa avx512 --time 60s --seed 1 --threads 1 --from seeds/sin/double9_room.evo --archive sin_cr_avx512.db
 *                time: 0.5710 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_CR_AVX512_H
#define SIN_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_cr_avx512(float x);

/* Any n; an output array may be an input array. */
void sin_cr_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
