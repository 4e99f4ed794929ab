/* log_bessel_k_f64_4ulp_avx512: log_bessel_k
 *
 *   target       log_bessel_k, ln K_x0(x1), f64
 *   domain       every input
 *   max error    3.645045 ulp, observed on 1450441 inputs
 *   worst input  0x1.fffffad2f701p-2 (0.49999992287280381, encoding 0x3fdfffffad2f7010)
 *                0x1.0e14aef5ca915p-2 (0.2637507760542957, encoding 0x3fd0e14aef5ca915)
 *   result there 0x1.41bfb85a7c7bap-1 (0.62841583351677532, encoding 0x3fe41bfb85a7c7ba)
 *   mean error   0.407333 ulp
 *   misrounded   278569 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e745e437c574c9249b7c677fa9c2f84d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_k --fmt f64 --max-ulp 4 --evaluations 400 --deterministic --seed 1 --threads 1 --archive log_bessel_k_f64_4ulp_avx512.db
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
#ifndef LOG_BESSEL_K_F64_4ULP_AVX512_H
#define LOG_BESSEL_K_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log_bessel_k_f64_4ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void log_bessel_k_f64_4ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
