/* acosh_f64_4ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    2.826458 ulp, observed on 27857141 inputs
 *   worst input  0x1.19e7eab7df5a5p+0 (1.1011950205714609, encoding 0x3ff19e7eab7df5a5)
 *   result there 0x1.c8e03c3052f2ap-2 (0.44616788906999949, encoding 0x3fdc8e03c3052f2a)
 *   mean error   0.265629 ulp
 *   misrounded   5762103 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           59bfbf6a7a5cbe35cf747f25923c3d17
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_1ulp_avx512.db
 *                time: 1.6412 ns/element as avx512 code (inputs mean)
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
#ifndef ACOSH_F64_4ULP_AVX512_H
#define ACOSH_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acosh_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void acosh_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
