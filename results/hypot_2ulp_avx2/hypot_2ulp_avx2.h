/* hypot_2ulp_avx2: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f32
 *   domain       every input
 *   max error    1.179287 ulp, observed on 10105529 inputs
 *   worst input  -0x1.1a1b3ap+30 (-1.18323981e+09, encoding 0xce8d0d9d)
 *                -0x1.6f1494p+36 (-9.85373901e+10, encoding 0xd1b78a4a)
 *   result there 0x1.6f1b58p+36 (9.85444844e+10, encoding 0x51b78dac)
 *   mean error   0.107877 ulp
 *   misrounded   150976 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0df87e80a5ce9bbdae641d34d11e47b9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 2 --isa avx2 --time 12s --seed 1 --threads 1 --archive hypot_2ulp_avx2.db
 *                time: 0.2755 ns/element as avx2 code (inputs mean)
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
#ifndef HYPOT_2ULP_AVX2_H
#define HYPOT_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float hypot_2ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void hypot_2ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
