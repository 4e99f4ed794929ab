/* erfc_1ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    0.965166 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.8cfc0ap-5 (-0.0484600253, encoding 0xbd467e05)
 *   result there 0x1.0dfcccp+0 (1.05463862, encoding 0x3f86fe66)
 *   mean error   0.041141 ulp
 *   misrounded   131438472 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b6595ba3cde599399591516124ee283a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 1 --isa avx2 --time 60s --seed 1 --threads 1 --archive erfc_1ulp_avx2.db
 *                time: 1.8437 ns/element as avx2 code (inputs mean)
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
#ifndef ERFC_1ULP_AVX2_H
#define ERFC_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float erfc_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void erfc_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
