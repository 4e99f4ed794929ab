/* log10_f64_4ulp_avx512: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    2.828151 ulp, observed on 54616013 inputs
 *   worst input  0x1.07fea3ed347a6p+0 (1.0312292532075644, encoding 0x3ff07fea3ed347a6)
 *   result there 0x1.b59fbdc6f03acp-7 (0.01335522428951371, encoding 0x3f8b59fbdc6f03ac)
 *   mean error   0.430617 ulp
 *   misrounded   16875596 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           001a0b4df327b5430ec67e20d37207d6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log10_f64_1ulp_avx512.db
 *                time: 0.5078 ns/element as avx512 code (inputs mean)
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
#ifndef LOG10_F64_4ULP_AVX512_H
#define LOG10_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log10_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log10_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
