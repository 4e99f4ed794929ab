/* log_bessel_i_derivative_f64_4ulp_avx512: log_bessel_i_derivative
 *
 *   target       log_bessel_i_derivative, ln I_x0(x1); its derivative by x1, f64
 *   domain       every input
 *   max error    3.562723 ulp, observed on 1450441 inputs
 *   worst input  0x1.0b620d3a2e7a4p+5 (33.422876791518576, encoding 0x4040b620d3a2e7a4)
 *                0x1.85ae160ad3b7dp+4 (24.355001489918767, encoding 0x40385ae160ad3b7d)
 *   result there 0x1.14de1bbfbe5ep+0 (1.0815141051410748, encoding 0x3ff14de1bbfbe5e0)
 *   mean error   0.351577 ulp
 *   misrounded   460846 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7c77437faeeabb4195055c0a9d8617d2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i_derivative --fmt f64 --max-ulp 4 --evaluations 400 --deterministic --seed 1 --threads 1 --archive log_bessel_i_derivative_f64_4ulp_avx512.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are of the first output in units of half the spacing of the format at 1, times max(1, |exact result|); of the others in units of the spacing at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef LOG_BESSEL_I_DERIVATIVE_F64_4ULP_AVX512_H
#define LOG_BESSEL_I_DERIVATIVE_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void log_bessel_i_derivative_f64_4ulp_avx512(double x0, double x1, double *y0, double *y1);

/* Any n; an output array may be an input array. */
void log_bessel_i_derivative_f64_4ulp_avx512_array(const double *x0, const double *x1, double *y0, double *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
