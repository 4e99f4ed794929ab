/* expm1_f64_4ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    2.286218 ulp, observed on 21003303 inputs
 *   worst input  0x1.756c91d8e8efp-2 (0.36467197309887833, encoding 0x3fd756c91d8e8ef0)
 *   result there 0x1.c29a41170a276p-2 (0.44004155829546876, encoding 0x3fdc29a41170a276)
 *   mean error   0.116264 ulp
 *   misrounded   1379990 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd6e9fb058794147bcd2c1f565a05157
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive expm1_f64_1ulp_avx512.db
 *                time: 0.5579 ns/element as avx512 code (inputs mean)
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
#ifndef EXPM1_F64_4ULP_AVX512_H
#define EXPM1_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double expm1_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void expm1_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
