/* bessel_i_ratio_1ulp_avx512: bessel_i_ratio
 *
 *   target       bessel_i_ratio, I_(x0+1)(x1)/I_x0(x1), f32
 *   domain       every input
 *   max error    0.508195 ulp, observed on 1151641 inputs
 *   worst input  0x1.20176cp-9 (0.00219796365, encoding 0x3b100bb6)
 *                0x1.c029b6p+3 (14.0050917, encoding 0x416014db)
 *   result there 0x1.ed49b6p-1 (0.963452995, encoding 0x3f76a4db)
 *   mean error   0.156203 ulp
 *   misrounded   18968 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6936b2439e733a3b1725f67ae5af2434
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target bessel_i_ratio --fmt f32 --max-ulp 1 --time 45s --seed 1 --threads 1 --archive bessel_i_ratio_1ulp_avx512.db
 *                time: 1.4665 ns/element as avx512 code (inputs mean)
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
#ifndef BESSEL_I_RATIO_1ULP_AVX512_H
#define BESSEL_I_RATIO_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float bessel_i_ratio_1ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void bessel_i_ratio_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
