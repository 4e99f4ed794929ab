/* sinh_2ulp_avx2: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    1.460023 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7c63p-2 (-0.371471405, encoding 0xbebe3180)
 *   result there -0x1.85321p-2 (-0.380073786, encoding 0xbec29908)
 *   mean error   0.023791 ulp
 *   misrounded   40071062 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9a73d3f02bc46f810c717d8af80f45bf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 1.8 --isa avx2 --time 25s --seed 1 --threads 1 --archive sinh_2ulp_avx2.db
 *                time: 0.4330 ns/element as avx2 code (inputs mean)
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
#ifndef SINH_2ULP_AVX2_H
#define SINH_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinh_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sinh_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
