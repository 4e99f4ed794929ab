/* log_bessel_k_derivative_2ulp_avx512: log_bessel_k_derivative
 *
 *   target       log_bessel_k_derivative, ln K_x0(x1); its derivative by x1, f32
 *   domain       every input
 *   max error    1.911037 ulp, observed on 1450441 inputs
 *   worst input  0x1.a00ea8p+2 (6.50089455, encoding 0x40d00754)
 *                0x1.ff1fd2p-1 (0.998289645, encoding 0x3f7f8fe9)
 *   result there 0x1.2e2e58p+3 (9.4431572, encoding 0x4117172c)
 *   mean error   0.295367 ulp
 *   misrounded   276045 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0f061d681c9b6a9eb01e7a7bb74cef10
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_k_derivative --fmt f32 --max-ulp 2 --time 60s --seed 1 --threads 1 --archive log_bessel_k_derivative_2ulp_avx512.db
 *                time: 6.6649 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef LOG_BESSEL_K_DERIVATIVE_2ULP_AVX512_H
#define LOG_BESSEL_K_DERIVATIVE_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void log_bessel_k_derivative_2ulp_avx512(float x0, float x1, float *y0, float *y1);

/* Any n; an output array may be an input array. */
void log_bessel_k_derivative_2ulp_avx512_array(const float *x0, const float *x1, float *y0, float *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
