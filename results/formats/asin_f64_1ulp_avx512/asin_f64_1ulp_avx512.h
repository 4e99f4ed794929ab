/* asin_f64_1ulp_avx512: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    0.967472 ulp, observed on 42669390 inputs
 *   worst input  -0x1.2de13a1a23944p-1 (-0.58960897034720761, encoding 0xbfe2de13a1a23944)
 *   result there -0x1.42daad3f0b5c8p-1 (-0.63057462114891738, encoding 0xbfe42daad3f0b5c8)
 *   mean error   0.148838 ulp
 *   misrounded   1313330 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b166925425ec0378bd07ca679f33f643
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 0.95 --isa avx512 --time 18s --seed 1 --threads 1 --archive asin_f64_1ulp_avx512.db
 *                time: 1.2382 ns/element as avx512 code (inputs mean)
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
#ifndef ASIN_F64_1ULP_AVX512_H
#define ASIN_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double asin_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void asin_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
