/* erf_f64_3ulp_avx512: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    2.714870 ulp, observed on 53537247 inputs
 *   worst input  -0x1.0dffffcef9589p+0 (-1.0546874885852466, encoding 0xbff0dffffcef9589)
 *   result there -0x1.ba764a069269ap-1 (-0.86418372469161686, encoding 0xbfeba764a069269a)
 *   mean error   0.295619 ulp
 *   misrounded   6196200 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           76391c1a3d5206f8a1c27af928ba7dec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 3.4 --isa avx512 --time 22s --seed 1 --threads 1 --archive erf_f64_3ulp_avx512.db
 *                time: 1.1267 ns/element as avx512 code (inputs mean)
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
#ifndef ERF_F64_3ULP_AVX512_H
#define ERF_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double erf_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void erf_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
