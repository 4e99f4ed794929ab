/* log_bessel_i_4ulp_avx512: log_bessel_i
 *
 *   target       log_bessel_i, ln I_x0(x1), f32
 *   domain       every input
 *   max error    1.796755 ulp, observed on 1450441 inputs
 *   worst input  0x1.5ce1bep+3 (10.9025564, encoding 0x412e70df)
 *                0x1.fafa2ep+2 (7.92151976, encoding 0x40fd7d17)
 *   result there -0x1.000278p+0 (-1.00003767, encoding 0xbf80013c)
 *   mean error   0.315359 ulp
 *   misrounded   129305 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c48ba3428ff3e1d73a3e7f22fc5d1b71
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i --fmt f32 --max-ulp 4 --time 60s --seed 1 --threads 1 --archive log_bessel_i_4ulp_avx512.db
 *                time: 4.9215 ns/element as avx512 code (inputs mean)
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
#ifndef LOG_BESSEL_I_4ULP_AVX512_H
#define LOG_BESSEL_I_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_bessel_i_4ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void log_bessel_i_4ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
