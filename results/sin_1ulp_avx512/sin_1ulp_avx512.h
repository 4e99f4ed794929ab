/* sin_1ulp_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.814603 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.25588cp+3 (-9.16705894, encoding 0xc112ac46)
 *   result there -0x1.04fe18p-2 (-0.254875541, encoding 0xbe827f0c)
 *   mean error   0.137608 ulp
 *   misrounded   10437396 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           25a9d0b422c43688a566b3537aa341d7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 0.9 --isa avx512 --time 60s --seed 1 --threads 1 --archive sin_09ulp_avx512.db --from seeds/sin/direct5_square.evo
 *                time: 0.4437 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_1ULP_AVX512_H
#define SIN_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sin_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
