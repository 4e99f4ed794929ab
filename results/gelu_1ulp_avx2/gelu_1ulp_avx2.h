/* gelu_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f32
 *   domain       every input
 *   max error    0.767841 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a302e2p+3 (-13.0941019, encoding 0xc1518171)
 *   result there -0x1.fb640cp-126 (-2.32982433e-38, encoding 0x80fdb206)
 *   mean error   0.032981 ulp
 *   misrounded   48294063 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           310bef446ded2bde93deffbaf6b34ea3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive gelu_1ulp_avx2.db
 *                time: 1.3554 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_1ULP_AVX2_H
#define GELU_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float gelu_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void gelu_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
