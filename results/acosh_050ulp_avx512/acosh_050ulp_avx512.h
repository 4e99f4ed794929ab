/* acosh_050ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    0.500285 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0caa56p+0 (1.04947412, encoding 0x3f86552b)
 *   result there 0x1.40cbep-2 (0.313277721, encoding 0x3ea065f0)
 *   mean error   0.062500 ulp
 *   misrounded   2172 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f4e10ceeb783526bd1cd25f8a9f3503b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 0.512 --isa avx512 --time 20s --seed 1 --threads 1 --archive acosh_051ulp_avx512.db
 *                time: 0.9445 ns/element as avx512 code (inputs mean)
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
#ifndef ACOSH_050ULP_AVX512_H
#define ACOSH_050ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh_050ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acosh_050ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
