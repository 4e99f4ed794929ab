/* tanh_1ulp_avx2: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.818080 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3f9d02p+2 (-4.993958, encoding 0xc09fce81)
 *   result there -0x1.fff3f6p-1 (-0.999908149, encoding 0xbf7ff9fb)
 *   mean error   0.015775 ulp
 *   misrounded   4723118 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb64f79bd7a62a952eeab86fcc094001
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target tanh --fmt f32 --max-ulp 0.99 --isa avx2 --time 60s --seed 2 --threads 1 --archive tanh_1ulp_avx2b.db
 *                time: 0.4840 ns/element as avx2 code (inputs mean)
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
#ifndef TANH_1ULP_AVX2_H
#define TANH_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tanh_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void tanh_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
