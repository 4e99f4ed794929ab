/* sigmoid_3ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    2.763328 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5b3218p+1 (-2.71246624, encoding 0xc02d990c)
 *   result there 0x1.fde262p-5 (0.0622417368, encoding 0x3d7ef131)
 *   mean error   0.051483 ulp
 *   misrounded   180159369 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           335067c035d4398817fa3a7785547f62
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 2.9 --isa avx512 --time 100s --seed 1 --threads 1 --archive sigmoid_3ulp_avx512.db
 *                time: 0.1842 ns/element as avx512 code (inputs mean)
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
#ifndef SIGMOID_3ULP_AVX512_H
#define SIGMOID_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sigmoid_3ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sigmoid_3ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
