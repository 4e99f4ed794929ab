/* acosh_f64_4ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    3.054067 ulp, observed on 40653790 inputs
 *   worst input  0x1.0750a61af3fa9p+0 (1.0285743537715268, encoding 0x3ff0750a61af3fa9)
 *   result there 0x1.e86eac81dc463p-3 (0.23849234362890845, encoding 0x3fce86eac81dc463)
 *   mean error   0.288916 ulp
 *   misrounded   9230817 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6559bab667330608a1ff28da3db994a2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_4ulp_avx2.db
 *                time: 2.6286 ns/element as avx2 code (inputs mean)
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
#ifndef ACOSH_F64_4ULP_AVX2_H
#define ACOSH_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acosh_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void acosh_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
