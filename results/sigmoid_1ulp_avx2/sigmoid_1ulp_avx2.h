/* sigmoid_1ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.537770 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.53a8cp+6 (-84.9147949, encoding 0xc2a9d460)
 *   result there 0x1.687f6ep-123 (1.32425967e-37, encoding 0x02343fb7)
 *   mean error   0.031194 ulp
 *   misrounded   3748117 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           10d759e9046af1e554e6dd01b86b23c3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 1 --isa avx2 --time 80s --seed 1 --threads 1 --archive sigmoid_1ulp_avx2.db
 *                time: 0.8317 ns/element as avx2 code (inputs mean)
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
#ifndef SIGMOID_1ULP_AVX2_H
#define SIGMOID_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sigmoid_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sigmoid_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
