/* cbrt_f64_1ulp_avx2: cbrt
 *
 *   target       cbrt, x^(1/3), f64
 *   domain       every input
 *   max error    0.907900 ulp, observed on 72624625 inputs
 *   worst input  0x1.6df38b4df2cedp+517 (6.1332566712341834e+155, encoding 0x6046df38b4df2ced)
 *   result there 0x1.6b5695f5dc89ep+172 (8.4963105885759781e+51, encoding 0x4ab6b5695f5dc89e)
 *   mean error   0.269984 ulp
 *   misrounded   8354420 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bbd4633be8c2c999393d203aa421f60d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive cbrt_f64_1ulp_avx2.db
 *                time: 0.9430 ns/element as avx2 code (inputs mean)
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
#ifndef CBRT_F64_1ULP_AVX2_H
#define CBRT_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cbrt_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void cbrt_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
