/* log_f64_4ulp_avx2: log
 *
 *   target       log, ln x, f64
 *   domain       every input
 *   max error    2.707218 ulp, observed on 57975550 inputs
 *   worst input  0x1.65200627e3ad5p-1 (0.69750994908266739, encoding 0x3fe65200627e3ad5)
 *   result there -0x1.70e25c9a4dd9fp-2 (-0.36023850147054221, encoding 0xbfd70e25c9a4dd9f)
 *   mean error   0.411893 ulp
 *   misrounded   18041370 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3191363d5347de91d131b9c88d22fe25
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log_f64_4ulp_avx2.db
 *                time: 1.0364 ns/element as avx2 code (inputs mean)
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
#ifndef LOG_F64_4ULP_AVX2_H
#define LOG_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
