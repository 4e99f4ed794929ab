/* atan2_4ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    2.844244 ulp, observed on 10102529 inputs
 *   worst input  0x1.3b14cap+0 (1.23078597, encoding 0x3f9d8a65)
 *                0x1.b58282p-1 (0.854511321, encoding 0x3f5ac141)
 *   result there 0x1.ed86cep-1 (0.963919103, encoding 0x3f76c367)
 *   mean error   0.492839 ulp
 *   misrounded   3109205 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c9d09fefcb3c5927fda9ba209580dbe2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f32 --max-ulp 4 --isa avx512 --time 15s --seed 1 --threads 1 --archive atan2_4ulp_avx512.db
 *                time: 0.3865 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN2_4ULP_AVX512_H
#define ATAN2_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan2_4ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void atan2_4ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
