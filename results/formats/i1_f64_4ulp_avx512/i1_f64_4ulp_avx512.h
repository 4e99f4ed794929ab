/* i1_f64_4ulp_avx512: i1
 *
 *   target       i1, I_1(x), f64
 *   domain       every input
 *   max error    3.500314 ulp, observed on 222226491 inputs
 *   worst input  -0x1.e0ec0b4f24f4dp+2 (-7.5144069931882997, encoding 0xc01e0ec0b4f24f4d)
 *   result there -0x1.f9fbac1bc6e53p+7 (-252.99154745867654, encoding 0xc06f9fbac1bc6e53)
 *   mean error   0.375279 ulp
 *   misrounded   69367198 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d6eb616311817f1be0dd296abe521b02
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i1_f64.db
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
#ifndef I1_F64_4ULP_AVX512_H
#define I1_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i1_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void i1_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
