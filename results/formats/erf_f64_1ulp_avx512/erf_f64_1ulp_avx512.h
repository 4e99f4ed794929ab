/* erf_f64_1ulp_avx512: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    0.907363 ulp, observed on 79866779 inputs
 *   worst input  -0x1.6400015f9c0bdp+0 (-1.3906250818654791, encoding 0xbff6400015f9c0bd)
 *   result there -0x1.e6cc077c846ccp-1 (-0.95077536959635145, encoding 0xbfee6cc077c846cc)
 *   mean error   0.236551 ulp
 *   misrounded   7070873 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           47759c57faa0befd2df9d26a697231ce
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 0.95 --isa avx512 --time 22s --seed 1 --threads 1 --archive erf_f64_1ulp_avx512.db
 *                time: 2.1371 ns/element as avx512 code (inputs mean)
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
#ifndef ERF_F64_1ULP_AVX512_H
#define ERF_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double erf_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void erf_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
