/* sigmoid_1ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.537883 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.57cd82p+3 (-10.7438364, encoding 0xc12be6c1)
 *   result there 0x1.6a02cap-16 (2.15775308e-05, encoding 0x37b50165)
 *   mean error   0.031194 ulp
 *   misrounded   3748728 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ad6e5044e5ada7364b2d728dbea51d8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 1 --isa avx512 --time 80s --seed 1 --threads 1 --archive sigmoid_1ulp_avx512.db
 *                time: 0.5489 ns/element as avx512 code (inputs mean)
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
#ifndef SIGMOID_1ULP_AVX512_H
#define SIGMOID_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sigmoid_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sigmoid_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
