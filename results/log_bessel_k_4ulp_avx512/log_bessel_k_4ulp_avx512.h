/* log_bessel_k_4ulp_avx512: log_bessel_k
 *
 *   target       log_bessel_k, ln K_x0(x1), f32
 *   domain       every input
 *   max error    1.005615 ulp, observed on 1155529 inputs
 *   worst input  0x1.cf3ce4p-3 (0.226190358, encoding 0x3e679e72)
 *                0x1.dd65dp+3 (14.9186783, encoding 0x416eb2e8)
 *   result there -0x1.00cf74p+4 (-16.0506477, encoding 0xc18067ba)
 *   mean error   0.226422 ulp
 *   misrounded   12179 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5422e5a7d9dca4c572da0723168d7d64
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_k --fmt f32 --max-ulp 4 --time 60s --seed 1 --threads 1 --archive log_bessel_k_4ulp_avx512.db
 *                time: 6.5061 ns/element as avx512 code (inputs mean)
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
#ifndef LOG_BESSEL_K_4ULP_AVX512_H
#define LOG_BESSEL_K_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_bessel_k_4ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void log_bessel_k_4ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
