/* sin_1ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.920677 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fce694p+5 (-63.612587, encoding 0xc27e734a)
 *   result there -0x1.685898p-1 (-0.703800917, encoding 0xbf342c4c)
 *   mean error   0.137603 ulp
 *   misrounded   12819262 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3426911f68fd2f810d7649b8be80a776
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 0.9 --isa avx2 --time 100s --seed 1 --threads 1 --archive sin_1ulp_avx2.db --from seeds/sin/pair_gather.evo
 *                time: 0.8334 ns/element as avx2 code (inputs mean)
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
#ifndef SIN_1ULP_AVX2_H
#define SIN_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sin_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
