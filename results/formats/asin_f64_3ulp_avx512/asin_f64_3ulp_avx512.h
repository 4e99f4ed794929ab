/* asin_f64_3ulp_avx512: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    2.139911 ulp, observed on 45070040 inputs
 *   worst input  0x1.000086fad5ba9p-1 (0.500004022712223, encoding 0x3fe000086fad5ba9)
 *   result there 0x1.0c15bf5f617p-1 (0.52360342063249732, encoding 0x3fe0c15bf5f61700)
 *   mean error   0.205112 ulp
 *   misrounded   3693384 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc54fcfbcbd9b830df7fdfe5639678c3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 3.4 --isa avx512 --time 14s --seed 1 --threads 1 --archive asin_f64_3ulp_avx512.db
 *                time: 0.7115 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef ASIN_F64_3ULP_AVX512_H
#define ASIN_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double asin_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void asin_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
