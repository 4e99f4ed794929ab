/* sin_1ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.595625 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.eaf462p+12 (-7855.27393, encoding 0xc5f57a31)
 *   result there -0x1.ec457ep-1 (-0.961467683, encoding 0xbf7622bf)
 *   mean error   0.137701 ulp
 *   misrounded   17331052 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           61f02132073680a8de446ff068d7e646
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive sin_1ulp_avx2.db
 *                time: 0.6573 ns/element as avx2 code (inputs mean)
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
