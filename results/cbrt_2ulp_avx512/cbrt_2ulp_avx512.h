/* cbrt_2ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f32
 *   domain       every input
 *   max error    1.740896 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7c2f64p-121 (-5.58631825e-37, encoding 0x833e17b2)
 *   result there -0x1.cfa328p-41 (-8.23585341e-13, encoding 0xab67d194)
 *   mean error   0.341335 ulp
 *   misrounded   1086830368 results
 *   holds        odd or even exactly
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ee36ced6fee02e4ad56870c6bb1bc1c8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive cbrt_2ulp_avx512.db
 *                time: 0.2197 ns/element as avx512 code (inputs mean)
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
#ifndef CBRT_2ULP_AVX512_H
#define CBRT_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cbrt_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cbrt_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
