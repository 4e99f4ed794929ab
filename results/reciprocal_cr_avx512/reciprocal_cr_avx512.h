/* reciprocal_cr_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fffffep+125 (-8.50705867e+37, encoding 0xfe7fffff)
 *   result there -0x1.000002p-126 (-1.17549449e-38, encoding 0x80800001)
 *   mean error   0.248820 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           12d82e5352ec3fd116abde663f5e9d6a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive reciprocal_1ulp_avx512.db
 *                time: 0.1045 ns/element as avx512 code (inputs mean)
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
#ifndef RECIPROCAL_CR_AVX512_H
#define RECIPROCAL_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float reciprocal_cr_avx512(float x);

/* Any n; an output array may be an input array. */
void reciprocal_cr_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
