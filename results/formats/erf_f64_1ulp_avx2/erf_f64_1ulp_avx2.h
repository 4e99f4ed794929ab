/* erf_f64_1ulp_avx2: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    0.967492 ulp, observed on 81531745 inputs
 *   worst input  0x1.fc0000682cf17p+0 (1.9843750242552625, encoding 0x3fffc0000682cf17)
 *   result there 0x1.fd6f34f9b537dp-1 (0.99498906658355646, encoding 0x3fefd6f34f9b537d)
 *   mean error   0.235901 ulp
 *   misrounded   3303206 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9b8a06b5d4fb9e5a5d3b6b509397bb8b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 0.95 --isa avx2 --time 25s --seed 1 --threads 1 --archive erf_f64_1ulp_avx2.db
 *                time: 2.0970 ns/element as avx2 code (inputs mean)
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
#ifndef ERF_F64_1ULP_AVX2_H
#define ERF_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double erf_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void erf_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
