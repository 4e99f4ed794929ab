/* softplus_5ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    4.634062 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.04bd6ep+1 (-2.03703094, encoding 0xc0025eb7)
 *   result there 0x1.f61bcap-4 (0.122585095, encoding 0x3dfb0de5)
 *   mean error   0.084018 ulp
 *   misrounded   250237089 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7aa55240cd6cb571b7c2f71800c44388
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 4 --isa avx512 --time 30s --seed 1 --threads 1 --archive softplus_4ulp_avx512.db
 *                time: 0.3268 ns/element as avx512 code (inputs mean)
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
#ifndef SOFTPLUS_5ULP_AVX512_H
#define SOFTPLUS_5ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float softplus_5ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void softplus_5ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
