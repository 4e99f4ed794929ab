/* log2_f64_1ulp_avx2: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    0.672165 ulp, observed on 53801554 inputs
 *   worst input  0x1.171c53242f8c9p+0 (1.0902759517044152, encoding 0x3ff171c53242f8c9)
 *   result there 0x1.febe6f3318932p-4 (0.1246933311208849, encoding 0x3fbfebe6f3318932)
 *   mean error   0.211165 ulp
 *   misrounded   776228 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a00faf46b2ea17125c3913b53bdc7eeb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive log2_f64_1ulp_avx2.db
 *                time: 1.6764 ns/element as avx2 code (inputs mean)
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
#ifndef LOG2_F64_1ULP_AVX2_H
#define LOG2_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log2_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log2_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
