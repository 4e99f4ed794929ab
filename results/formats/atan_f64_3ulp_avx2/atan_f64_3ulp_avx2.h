/* atan_f64_3ulp_avx2: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    2.290399 ulp, observed on 432349366 inputs
 *   worst input  -0x1.0d7c451154b7fp-1 (-0.52633872829970574, encoding 0xbfe0d7c451154b7f)
 *   result there -0x1.f01fb0e977039p-2 (-0.48449589180905012, encoding 0xbfdf01fb0e977039)
 *   mean error   0.293505 ulp
 *   misrounded   80404402 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           426fce6718935d3808f9bbbc5d9779d7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 3.4 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan_f64_3ulp_avx2.db
 *                time: 0.8093 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef ATAN_F64_3ULP_AVX2_H
#define ATAN_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void atan_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
