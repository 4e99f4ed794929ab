/* expm1_f64_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    0.970399 ulp, observed on 22762912 inputs
 *   worst input  0x1.6932b32e0851p-2 (0.35273246735057828, encoding 0x3fd6932b32e08510)
 *   result there 0x1.b119e9546177cp-2 (0.42295040681380391, encoding 0x3fdb119e9546177c)
 *   mean error   0.070085 ulp
 *   misrounded   491703 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3c7421f02b41005e8b5852f3b3c7204d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive expm1_f64_1ulp_avx2.db
 *                time: 1.4095 ns/element as avx2 code (inputs mean)
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
#ifndef EXPM1_F64_1ULP_AVX2_H
#define EXPM1_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double expm1_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void expm1_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
