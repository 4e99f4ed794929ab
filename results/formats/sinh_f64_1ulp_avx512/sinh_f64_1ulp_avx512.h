/* sinh_f64_1ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f64
 *   domain       every input
 *   max error    0.805765 ulp, observed on 49815727 inputs
 *   worst input  0x1.0e394f15c322cp+0 (1.0555619648104182, encoding 0x3ff0e394f15c322c)
 *   result there 0x1.43469f83aeec6p+0 (1.2627963730328005, encoding 0x3ff43469f83aeec6)
 *   mean error   0.155020 ulp
 *   misrounded   331840 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f1f4daab2045f8196abc643ba6ec273c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f64 --max-ulp 0.95 --isa avx512 --time 20s --seed 1 --threads 1 --archive sinh_f64_1ulp_avx512.db
 *                time: 1.2003 ns/element as avx512 code (inputs mean)
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
#ifndef SINH_F64_1ULP_AVX512_H
#define SINH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sinh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sinh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
