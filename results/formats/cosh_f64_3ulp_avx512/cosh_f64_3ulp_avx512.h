/* cosh_f64_3ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f64
 *   domain       every input
 *   max error    1.394613 ulp, observed on 48281629 inputs
 *   worst input  0x1.325f0520bb89dp+2 (4.7870495624212284, encoding 0x401325f0520bb89d)
 *   result there 0x1.dfd236c86f586p+5 (59.977643552682864, encoding 0x404dfd236c86f586)
 *   mean error   0.231570 ulp
 *   misrounded   8776476 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4dab5b66ab02d64bed9d2c12c77d9954
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive cosh_f64_3ulp_avx512.db
 *                time: 0.5646 ns/element as avx512 code (inputs mean)
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
#ifndef COSH_F64_3ULP_AVX512_H
#define COSH_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cosh_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void cosh_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
