/* atan_f64_3ulp_avx512: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    2.341801 ulp, observed on 86277837 inputs
 *   worst input  -0x1.afb622f2a5197p-2 (-0.42159323316561753, encoding 0xbfdafb622f2a5197)
 *   result there -0x1.988e9e978ca59p-2 (-0.39898155021652354, encoding 0xbfd988e9e978ca59)
 *   mean error   0.293535 ulp
 *   misrounded   15705990 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           74f6317ab3fc6d3f370f3594cf4b0f5b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 3.4 --isa avx512 --time 16s --seed 1 --threads 1 --archive atan_f64_3ulp_avx512.db
 *                time: 0.7752 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN_F64_3ULP_AVX512_H
#define ATAN_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void atan_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
