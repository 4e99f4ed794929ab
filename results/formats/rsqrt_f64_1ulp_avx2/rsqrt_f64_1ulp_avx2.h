/* rsqrt_f64_1ulp_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f64
 *   domain       every input
 *   max error    0.500061 ulp, observed on 53282927 inputs
 *   worst input  0x1.0000ffff4ffe6p+104 (2.0282719085414748e+31, encoding 0x4670000ffff4ffe6)
 *   result there 0x1.ffff00017p-53 (2.220429108962953e-16, encoding 0x3caffff000170000)
 *   mean error   0.211066 ulp
 *   misrounded   5344 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c99e9ff5f48c2673ce32d235fc7a2bec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive rsqrt_f64_1ulp_avx2.db
 *                time: 0.9325 ns/element as avx2 code (inputs mean)
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
#ifndef RSQRT_F64_1ULP_AVX2_H
#define RSQRT_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double rsqrt_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void rsqrt_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
