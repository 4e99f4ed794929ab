/* gelu_tanh_1ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f32
 *   domain       every input
 *   max error    0.548376 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.40800cp+3 (-10.0156307, encoding 0xc1204006)
 *   result there -0x1.ca0facp-124 (-8.41325585e-38, encoding 0x81e507d6)
 *   mean error   0.031375 ulp
 *   misrounded   10107365 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           874f9d49a9c11cf8baf7a9aa4a89d4df
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive gelu_tanh_1ulp_avx512.db
 *                time: 0.6379 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_TANH_1ULP_AVX512_H
#define GELU_TANH_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float gelu_tanh_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void gelu_tanh_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
