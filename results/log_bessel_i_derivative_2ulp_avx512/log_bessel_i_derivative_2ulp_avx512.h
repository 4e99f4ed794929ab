/* log_bessel_i_derivative_2ulp_avx512: log_bessel_i_derivative
 *
 *   target       log_bessel_i_derivative, ln I_x0(x1); its derivative by x1, f32
 *   domain       every input
 *   max error    1.670534 ulp, observed on 1450441 inputs
 *   worst input  0x1.607ec2p+3 (11.0154734, encoding 0x41303f61)
 *                0x1.27e46cp+3 (9.24663353, encoding 0x4113f236)
 *   result there 0x1.0004d4p+0 (1.00007367, encoding 0x3f80026a)
 *   mean error   0.236835 ulp
 *   misrounded   127135 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1cc308022e2a98e31fe2c57cc2735ead
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i_derivative --fmt f32 --max-ulp 4 --time 60s --seed 1 --threads 1 --archive log_bessel_i_derivative_4ulp_avx512.db
 *                time: 6.2306 ns/element as avx512 code (inputs mean)
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
#ifndef LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_H
#define LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void log_bessel_i_derivative_2ulp_avx512(float x0, float x1, float *y0, float *y1);

/* Any n; an output array may be an input array. */
void log_bessel_i_derivative_2ulp_avx512_array(const float *x0, const float *x1, float *y0, float *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
