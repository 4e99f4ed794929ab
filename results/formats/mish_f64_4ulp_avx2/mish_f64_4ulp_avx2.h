/* mish_f64_4ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    2.798594 ulp, observed on 36042790 inputs
 *   worst input  -0x1.a7a39287437d5p-25 (-4.9318065237666456e-08, encoding 0xbe6a7a39287437d5)
 *   result there -0x1.fc5de22860ffep-26 (-2.9590838364272982e-08, encoding 0xbe5fc5de22860ffe)
 *   mean error   0.279749 ulp
 *   misrounded   7308005 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b38173a815e38419efe0e2ec970dd3f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_4ulp_avx2.db
 *                time: 2.3568 ns/element as avx2 code (inputs mean)
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
#ifndef MISH_F64_4ULP_AVX2_H
#define MISH_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double mish_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void mish_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
