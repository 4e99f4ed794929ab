/* bessel_i_ratio_f64_4ulp_avx512: bessel_i_ratio
 *
 *   target       bessel_i_ratio, I_(x0+1)(x1)/I_x0(x1), f64
 *   domain       every input
 *   max error    3.819822 ulp, observed on 1446553 inputs
 *   worst input  0x1.c2d1822d00001p-7 (0.013757885515587988, encoding 0x3f8c2d1822d00001)
 *                0x1.023b5650afaf9p+14 (16526.834292168704, encoding 0x40d023b5650afaf9)
 *   result there 0x1.fffbece6ea12bp-1 (0.99996891325739534, encoding 0x3fefffbece6ea12b)
 *   mean error   0.622989 ulp
 *   misrounded   537763 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           de1cd2e57f55a77fbe23c4231a268538
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target bessel_i_ratio --fmt f64 --max-ulp 4 --evaluations 400 --deterministic --seed 1 --threads 1 --archive bessel_i_ratio_f64_4ulp_avx512.db
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
#ifndef BESSEL_I_RATIO_F64_4ULP_AVX512_H
#define BESSEL_I_RATIO_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double bessel_i_ratio_f64_4ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void bessel_i_ratio_f64_4ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
