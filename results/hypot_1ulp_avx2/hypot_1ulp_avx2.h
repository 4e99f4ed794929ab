/* hypot_1ulp_avx2: hypot
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
 *   id           d611a0b8dd1674996be09c5108fdec78
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 1 --isa avx2 --time 5m --evaluations 96 --seed 1 --threads 1 --archive hypot_1ulp_avx2.db
 *                time: 0.6120 ns/element as avx2 code (inputs mean)
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
#ifndef HYPOT_1ULP_AVX2_H
#define HYPOT_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float hypot_1ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void hypot_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
