/* sin_f64_4ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.351577 ulp, observed on 54743549 inputs
 *   worst input  -0x1.c463abf189824p+3 (-14.137166949989542, encoding 0xc02c463abf189824)
 *   result there -0x1.0000000000001p+0 (-1.0000000000000002, encoding 0xbff0000000000001)
 *   mean error   0.259132 ulp
 *   misrounded   7785679 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b2edf3753c88821e5cd28b7565f4b063
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx512.db
 *                time: 0.6381 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_F64_4ULP_AVX512_H
#define SIN_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sin_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sin_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
