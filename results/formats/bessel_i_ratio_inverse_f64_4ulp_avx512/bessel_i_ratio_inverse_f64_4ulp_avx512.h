/* bessel_i_ratio_inverse_f64_4ulp_avx512: bessel_i_ratio_inverse
 *
 *   target       bessel_i_ratio_inverse, y: I_(x0+1)(y)/I_x0(y) = x1, f64
 *   domain       every input
 *   max error    3.880322 ulp, observed on 1446553 inputs
 *   worst input  0x1.75f43f27a8494p-9 (0.0028530432790182057, encoding 0x3f675f43f27a8494)
 *                0x1.fffffdf6a6c57p-1 (0.99999993930704079, encoding 0x3fefffffdf6a6c57)
 *   result there 0x1.f9b02fb35e5bbp+22 (8285195.9251646353, encoding 0x415f9b02fb35e5bb)
 *   mean error   0.411656 ulp
 *   misrounded   312692 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3de3a6e24133a9f7808116d46f2dcdc7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target bessel_i_ratio_inverse --fmt f64 --max-ulp 4 --evaluations 400 --deterministic --seed 1 --threads 1 --archive bessel_i_ratio_inverse_f64_4ulp_avx512.db
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
#ifndef BESSEL_I_RATIO_INVERSE_F64_4ULP_AVX512_H
#define BESSEL_I_RATIO_INVERSE_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double bessel_i_ratio_inverse_f64_4ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void bessel_i_ratio_inverse_f64_4ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
