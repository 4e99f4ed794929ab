/* log_bessel_i_f64_4ulp_avx512: log_bessel_i
 *
 *   target       log_bessel_i, ln I_x0(x1), f64
 *   domain       every input
 *   max error    2.260116 ulp, observed on 1450441 inputs
 *   worst input  0x1.edb6f0277c986p+0 (1.9285726639178349, encoding 0x3ffedb6f0277c986)
 *                0x1.e10d2ec0a3a8p-1 (0.93955370046190012, encoding 0x3fee10d2ec0a3a80)
 *   result there -0x1.015c79d222792p+1 (-2.0106346393631123, encoding 0xc00015c79d222792)
 *   mean error   0.297689 ulp
 *   misrounded   128097 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b79e3ff206e78c1c6b34ed07a1bc695b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i --fmt f64 --max-ulp 4 --time 110s --seed 1 --threads 1 --archive log_bessel_i_f64_4ulp_avx512.db
 *                time: 8.7459 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of half the spacing of the format at 1, times max(1, |exact result|). NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef LOG_BESSEL_I_F64_4ULP_AVX512_H
#define LOG_BESSEL_I_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log_bessel_i_f64_4ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void log_bessel_i_f64_4ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
