/* i0e_f64_4ulp_avx512: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f64
 *   domain       every input
 *   max error    3.120892 ulp, observed on 5427027228 inputs
 *   worst input  -0x1.4e4f55bd8ce2ap+2 (-5.2235922194554778, encoding 0xc014e4f55bd8ce2a)
 *   result there 0x1.6f3e27602531p-3 (0.17931776773607355, encoding 0x3fc6f3e276025310)
 *   mean error   0.535628 ulp
 *   misrounded   2477767930 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d949ca1562db7cde0a9ca1d2e73834a3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i0e_f64.db
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
#ifndef I0E_F64_4ULP_AVX512_H
#define I0E_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i0e_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void i0e_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
