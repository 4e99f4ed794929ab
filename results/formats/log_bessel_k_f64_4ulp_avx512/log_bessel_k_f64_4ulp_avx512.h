/* log_bessel_k_f64_4ulp_avx512: log_bessel_k
 *
 *   target       log_bessel_k, ln K_x0(x1), f64
 *   domain       every input
 *   max error    3.655919 ulp, observed on 1155529 inputs
 *   worst input  0x1.0002bbe780d15p-1 (0.50002085877386782, encoding 0x3fe0002bbe780d15)
 *                0x1.fff2c30af4b01p-1 (0.99989900120485242, encoding 0x3fefff2c30af4b01)
 *   result there -0x1.8c503af84b079p-1 (-0.77404960900231778, encoding 0xbfe8c503af84b079)
 *   mean error   0.248964 ulp
 *   misrounded   75867 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f796cd5c628ea74ca5ab673675935cf3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_k --fmt f64 --max-ulp 4 --time 110s --seed 1 --threads 1 --archive log_bessel_k_f64_4ulp_avx512.db
 *                time: 9.5568 ns/element as avx512 code (inputs mean)
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
