/* softplus_1ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    0.895424 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5aa0f6p+6 (-86.6571884, encoding 0xc2ad507b)
 *   result there 0x1.f8fcd2p-126 (2.31878925e-38, encoding 0x00fc7e69)
 *   mean error   0.053473 ulp
 *   misrounded   131011399 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b1e626959c8ec8f75180ba3e1412ccb5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 2 --isa avx2 --time 30s --seed 1 --threads 1 --archive softplus_2ulp_avx2.db --from seeds/softplus/double6_artanh.evo
 *                time: 1.6310 ns/element as avx2 code (inputs mean)
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
#ifndef SOFTPLUS_1ULP_AVX2_H
#define SOFTPLUS_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float softplus_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void softplus_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
