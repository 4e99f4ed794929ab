/* atanh_f64_1ulp_avx2: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    0.869427 ulp, observed on 31330227 inputs
 *   worst input  0x1.60cb0a8924933p-3 (0.17226227026964977, encoding 0x3fc60cb0a8924933)
 *   result there 0x1.6458a304a9552p-3 (0.173997186259991, encoding 0x3fc6458a304a9552)
 *   mean error   0.142470 ulp
 *   misrounded   3229404 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f77ff7f8204f809a73abc410be2ab9b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx2.db
 *                time: 2.0979 ns/element as avx2 code (inputs mean)
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
#ifndef ATANH_F64_1ULP_AVX2_H
#define ATANH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atanh_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void atanh_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
