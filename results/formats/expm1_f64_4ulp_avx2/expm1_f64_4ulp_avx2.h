/* expm1_f64_4ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    2.728023 ulp, observed on 21008089 inputs
 *   worst input  0x1.62e55c1e9212dp-2 (0.34657806336010105, encoding 0x3fd62e55c1e9212d)
 *   result there 0x1.a8294226062eap-2 (0.41421988827782619, encoding 0x3fda8294226062ea)
 *   mean error   0.144965 ulp
 *   misrounded   1650199 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4ba511564283c18895bff78ef67658e4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive expm1_f64_1ulp_avx2.db
 *                time: 0.9159 ns/element as avx2 code (inputs mean)
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
#ifndef EXPM1_F64_4ULP_AVX2_H
#define EXPM1_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double expm1_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void expm1_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
