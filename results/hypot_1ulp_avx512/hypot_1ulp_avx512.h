/* hypot_1ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f32
 *   domain       every input
 *   max error    0.500000 ulp, observed on 10105529 inputs
 *   worst input  -0x1.800006p+1 (-3.00000072, encoding 0xc0400003)
 *                0x1.000004p+2 (4.00000095, encoding 0x40800002)
 *   result there 0x1.400004p+2 (5.00000095, encoding 0x40a00002)
 *   mean error   0.103554 ulp
 *   misrounded   0 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6d89628ba2cf20f9f3567db0c4b4d0c4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 1 --isa avx512 --time 5m --evaluations 144 --seed 1 --threads 1 --archive hypot_1ulp_avx512.db
 *                time: 0.5310 ns/element as avx512 code (inputs mean)
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
#ifndef HYPOT_1ULP_AVX512_H
#define HYPOT_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float hypot_1ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void hypot_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
