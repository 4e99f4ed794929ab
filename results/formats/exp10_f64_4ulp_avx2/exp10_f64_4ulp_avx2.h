/* exp10_f64_4ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    1.254326 ulp, observed on 22580115 inputs
 *   worst input  -0x1.5aca715fcbf8cp+0 (-1.3546515330199069, encoding 0xbff5aca715fcbf8c)
 *   result there 0x1.6a065e1e3cdc7p-5 (0.044192489456601751, encoding 0x3fa6a065e1e3cdc7)
 *   mean error   0.111068 ulp
 *   misrounded   1862740 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e25d9b460e79518156ce79e121997218
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive exp10_f64_1ulp_avx2.db
 *                time: 0.7668 ns/element as avx2 code (inputs mean)
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
#ifndef EXP10_F64_4ULP_AVX2_H
#define EXP10_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp10_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void exp10_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
