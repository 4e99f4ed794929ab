/* sigmoid_4ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    2.350320 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7cafe4p+3 (-11.896471, encoding 0xc13e57f2)
 *   result there 0x1.c94de6p-18 (6.81436495e-06, encoding 0x36e4a6f3)
 *   mean error   0.051353 ulp
 *   misrounded   178501669 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4105cfbb978d41bb755f25a23d5c6707
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 2.4 --isa avx512 --time 60s --seed 1 --archive sigmoid_2ulp_avx512.db
 *                time: 0.1953 ns/element as avx512 code (inputs moderate)
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
#ifndef SIGMOID_4ULP_AVX512_H
#define SIGMOID_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sigmoid_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void sigmoid_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
