/* bessel_i_ratio_inverse_2ulp_avx512: bessel_i_ratio_inverse
 *
 *   target       bessel_i_ratio_inverse, y: I_(x0+1)(y)/I_x0(y) = x1, f32
 *   domain       every input
 *   max error    1.256115 ulp, observed on 1446553 inputs
 *   worst input  0x1.c6297ap-24 (1.05742835e-07, encoding 0x33e314bd)
 *                0x1.b9a1a4p-1 (0.862561345, encoding 0x3f5cd0d2)
 *   result there 0x1.fcd296p+1 (3.97517657, encoding 0x407e694b)
 *   mean error   0.297150 ulp
 *   misrounded   267018 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6958b584044b62d9ef908b0ca4cdb598
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target bessel_i_ratio_inverse --fmt f32 --max-ulp 2 --time 60s --seed 1 --threads 1 --archive bessel_i_ratio_inverse_2ulp_avx512.db
 *                time: 4.9677 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef BESSEL_I_RATIO_INVERSE_2ULP_AVX512_H
#define BESSEL_I_RATIO_INVERSE_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float bessel_i_ratio_inverse_2ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void bessel_i_ratio_inverse_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
