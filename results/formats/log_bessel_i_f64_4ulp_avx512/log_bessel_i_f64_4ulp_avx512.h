/* log_bessel_i_f64_4ulp_avx512: log_bessel_i
 *
 *   target       log_bessel_i, ln I_x0(x1), f64
 *   domain       every input
 *   max error    3.073862 ulp, observed on 1155529 inputs
 *   worst input  0x1.d0dd34d4d6e17p+834 (2.0801871771882407e+251, encoding 0x741d0dd34d4d6e17)
 *                0x1.e8480b804bb28p+19 (1000000.3594110953, encoding 0x412e8480b804bb28)
 *   result there -0x1.004acba996b9bp+844 (-1.1743882937227673e+254, encoding 0xf4b004acba996b9b)
 *   mean error   0.300809 ulp
 *   misrounded   147734 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           25e470db8e3a80962bd4f5c50ec2b82c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i --fmt f64 --max-ulp 4 --time 120s --seed 1 --threads 1 --archive log_bessel_i_f64_4ulp_avx512.db
 *                time: 10.6755 ns/element as avx512 code (inputs mean)
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
