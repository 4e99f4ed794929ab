/* log_bessel_k_derivative_f64_5ulp_avx512: log_bessel_k_derivative
 *
 *   target       log_bessel_k_derivative, ln K_x0(x1); its derivative by x1, f64
 *   domain       every input
 *   max error    4.131620 ulp, observed on 1450441 inputs
 *   worst input  0x1.e834fd6d52292p-2 (0.47676464061491075, encoding 0x3fde834fd6d52292)
 *                0x1.2e26c6b13fbb1p-4 (0.0737674485608142, encoding 0x3fb2e26c6b13fbb1)
 *   result there 0x1.6a9773dab85edp+0 (1.4163734826073509, encoding 0x3ff6a9773dab85ed)
 *   mean error   0.499618 ulp
 *   misrounded   717362 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d09b9bc5b268a0feb0da0a79ebf283fe
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
#ifndef LOG_BESSEL_K_DERIVATIVE_F64_5ULP_AVX512_H
#define LOG_BESSEL_K_DERIVATIVE_F64_5ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void log_bessel_k_derivative_f64_5ulp_avx512(double x0, double x1, double *y0, double *y1);

/* Any n; an output array may be an input array. */
void log_bessel_k_derivative_f64_5ulp_avx512_array(const double *x0, const double *x1, double *y0, double *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
