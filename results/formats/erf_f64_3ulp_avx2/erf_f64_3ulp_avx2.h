/* erf_f64_3ulp_avx2: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    1.738093 ulp, observed on 653402738 inputs
 *   worst input  0x1.affff320c2e3cp-4 (0.1054687020479656, encoding 0x3fbaffff320c2e3c)
 *   result there 0x1.e5a87c9cfe82cp-4 (0.1185688846307193, encoding 0x3fbe5a87c9cfe82c)
 *   mean error   0.262034 ulp
 *   misrounded   60720861 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ecc77d19bc967222f19452b59c87346
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive erf_f64_3ulp_avx2.db
 *                time: 0.7348 ns/element as avx2 code (inputs mean)
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
#ifndef ERF_F64_3ULP_AVX2_H
#define ERF_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double erf_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void erf_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
