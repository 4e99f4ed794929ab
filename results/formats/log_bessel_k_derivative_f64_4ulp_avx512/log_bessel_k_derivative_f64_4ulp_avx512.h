/* log_bessel_k_derivative_f64_4ulp_avx512: log_bessel_k_derivative
 *
 *   target       log_bessel_k_derivative, ln K_x0(x1); its derivative by x1, f64
 *   domain       every input
 *   max error    3.968609 ulp, observed on 1450441 inputs
 *   worst input  0x1.300055a64c5d7p+3 (9.5000408409131705, encoding 0x402300055a64c5d7)
 *                0x1.ec8c307990bf4p-1 (0.9620070598979269, encoding 0x3feec8c307990bf4)
 *   result there 0x1.1ec0855742a36p+4 (17.922002163754051, encoding 0x4031ec0855742a36)
 *   mean error   0.553074 ulp
 *   misrounded   735841 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d5156bd5576aa7fb1068ec58ebd3d7e3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_k_derivative --fmt f64 --max-ulp 4 --evaluations 400 --deterministic --seed 1 --threads 1 --archive log_bessel_k_derivative_f64_4ulp_avx512.db
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
#ifndef LOG_BESSEL_K_DERIVATIVE_F64_4ULP_AVX512_H
#define LOG_BESSEL_K_DERIVATIVE_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void log_bessel_k_derivative_f64_4ulp_avx512(double x0, double x1, double *y0, double *y1);

/* Any n; an output array may be an input array. */
void log_bessel_k_derivative_f64_4ulp_avx512_array(const double *x0, const double *x1, double *y0, double *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
