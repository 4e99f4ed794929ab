/* exp10_2ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    1.945494 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.fe1864p+3 (15.9404774, encoding 0x417f0c32)
 *   result there 0x1.efa142p+52 (8.71921364e+15, encoding 0x59f7d0a1)
 *   mean error   0.047647 ulp
 *   misrounded   119449018 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6b812deabb5a90423fb0d518bc5d086d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp10_2ulp_avx512.db
 *                time: 0.1188 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_2ULP_AVX512_H
#define EXP10_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp10_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void exp10_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
