/* erf_f64_3ulp_avx2: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    2.373698 ulp, observed on 78181613 inputs
 *   worst input  0x1.420001202db14p+0 (1.2578125670967824, encoding 0x3ff420001202db14)
 *   result there 0x1.d97635e5b8b64p-1 (0.92472999982088, encoding 0x3fed97635e5b8b64)
 *   mean error   0.261771 ulp
 *   misrounded   7722234 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a212d2f624873a74d3ccc9643d78b06f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 3.4 --isa avx2 --time 25s --seed 1 --threads 1 --archive erf_f64_3ulp_avx2.db
 *                time: 1.4371 ns/element as avx2 code (inputs mean)
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
