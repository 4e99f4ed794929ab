/* tanh_f64_4ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    3.246306 ulp, observed on 31266056 inputs
 *   worst input  0x1.ebd6a7b9992fap-3 (0.24015551600600543, encoding 0x3fcebd6a7b9992fa)
 *   result there 0x1.e2989b28c4138p-3 (0.23564263551862452, encoding 0x3fce2989b28c4138)
 *   mean error   0.295926 ulp
 *   misrounded   7412007 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6887f2ddc61dd3f1c122abc08dc7c730
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx512.db
 *                time: 0.7757 ns/element as avx512 code (inputs mean)
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
#ifndef TANH_F64_4ULP_AVX512_H
#define TANH_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tanh_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void tanh_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
