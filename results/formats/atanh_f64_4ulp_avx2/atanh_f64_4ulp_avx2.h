/* atanh_f64_4ulp_avx2: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    2.141939 ulp, observed on 19343733 inputs
 *   worst input  0x1.555bc73e39765p-3 (0.1666789594520949, encoding 0x3fc555bc73e39765)
 *   result there 0x1.5892ce9eeb0e1p-3 (0.16824876234512146, encoding 0x3fc5892ce9eeb0e1)
 *   mean error   0.064072 ulp
 *   misrounded   944580 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bd4c0dcbaf8371aa02c699cc3705391c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx2.db
 *                time: 1.1357 ns/element as avx2 code (inputs mean)
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
#ifndef ATANH_F64_4ULP_AVX2_H
#define ATANH_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atanh_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void atanh_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
