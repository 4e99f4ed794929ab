/* mish_5ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    4.811601 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a429c4p+1 (-3.28252459, encoding 0xc05214e2)
 *   result there -0x1.ef2e2cp-4 (-0.120893642, encoding 0xbdf79716)
 *   mean error   0.259118 ulp
 *   misrounded   1063957239 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a15be0c872cd5029afd86a0f815b4b9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 4 --isa avx512 --time 20s --seed 1 --threads 1 --archive mish_4ulp_avx512.db
 *                time: 0.2346 ns/element as avx512 code (inputs mean)
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
#ifndef MISH_5ULP_AVX512_H
#define MISH_5ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float mish_5ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void mish_5ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
