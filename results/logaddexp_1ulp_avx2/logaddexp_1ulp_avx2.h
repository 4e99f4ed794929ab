/* logaddexp_1ulp_avx2: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.608324 ulp, observed on 1158329 inputs
 *   worst input  -0x1.30cddp-2 (-0.297660112, encoding 0xbe9866e8)
 *                -0x1.53d538p+0 (-1.32747221, encoding 0xbfa9ea9c)
 *   result there 0x1.f6b742p-8 (0.00767083513, encoding 0x3bfb5ba1)
 *   mean error   0.144358 ulp
 *   misrounded   54887 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ccf285ef2bc79218848656fd5f7f435
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx2 --time 22s --seed 1 --threads 1 --archive logaddexp_1ulp_avx2.db
 *                time: 2.1436 ns/element as avx2 code (inputs mean)
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
#ifndef LOGADDEXP_1ULP_AVX2_H
#define LOGADDEXP_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logaddexp_1ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void logaddexp_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
