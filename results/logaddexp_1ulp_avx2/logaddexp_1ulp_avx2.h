/* logaddexp_1ulp_avx2: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.899152 ulp, observed on 10109753 inputs
 *   worst input  -0x1.b0a06cp-1 (-0.844973922, encoding 0xbf585036)
 *                -0x1.1e0eccp-1 (-0.558706641, encoding 0xbf0f0766)
 *   result there 0x1.8d5702p-10 (0.00151573133, encoding 0x3ac6ab81)
 *   mean error   0.117570 ulp
 *   misrounded   9714 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bd503471a6125de93093a3c82c03a81c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive logaddexp_1ulp_avx2.db
 *                time: 1.9684 ns/element as avx2 code (inputs mean)
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
