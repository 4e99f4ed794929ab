/* sigmoid_4ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    3.737219 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.bcf4e4p+2 (-6.95244694, encoding 0xc0de7a72)
 *   result there 0x1.f4e4bap-11 (0.000955378462, encoding 0x3a7a725d)
 *   mean error   0.380106 ulp
 *   misrounded   2007050981 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fda8680bd2a40f75adfd2809a361e4a8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 4 --isa avx2 --time 100s --seed 1 --threads 1 --archive sigmoid_4ulp_avx2b.db
 *                time: 0.2414 ns/element as avx2 code (inputs mean)
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
#ifndef SIGMOID_4ULP_AVX2_H
#define SIGMOID_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sigmoid_4ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sigmoid_4ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
