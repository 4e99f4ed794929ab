/* asin_f64_3ulp_avx2: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    2.554434 ulp, observed on 43475079 inputs
 *   worst input  0x1.00016c8af2fe1p-1 (0.5000108642211637, encoding 0x3fe00016c8af2fe1)
 *   result there 0x1.0c16c8734a648p-1 (0.52361132056575688, encoding 0x3fe0c16c8734a648)
 *   mean error   0.211422 ulp
 *   misrounded   3203064 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           81833d178f488baf360fbc1215a634f4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 3.4 --isa avx2 --time 14s --seed 1 --threads 1 --archive asin_f64_3ulp_avx2.db
 *                time: 1.0193 ns/element as avx2 code (inputs mean)
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
#ifndef ASIN_F64_3ULP_AVX2_H
#define ASIN_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double asin_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void asin_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
