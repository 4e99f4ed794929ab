/* exp10_f64_4ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    1.076651 ulp, observed on 36444941 inputs
 *   worst input  0x1.caa1afb7d69d7p+7 (229.31579374785244, encoding 0x406caa1afb7d69d7)
 *   result there 0x1.b4b955051eee1p+761 (2.0691584449189221e+229, encoding 0x6f8b4b955051eee1)
 *   mean error   0.229572 ulp
 *   misrounded   7433535 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fa854b7b48406a31130804c2fc14800c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive exp10_f64_1ulp_avx512.db
 *                time: 0.3887 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_F64_4ULP_AVX512_H
#define EXP10_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp10_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp10_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
