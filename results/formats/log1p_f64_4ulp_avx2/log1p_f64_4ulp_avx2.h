/* log1p_f64_4ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    3.110216 ulp, observed on 37062257 inputs
 *   worst input  0x1.a828ca6a1b813p-2 (0.41421810410145204, encoding 0x3fda828ca6a1b813)
 *   result there 0x1.62e5077479c8ap-2 (0.34657680176173555, encoding 0x3fd62e5077479c8a)
 *   mean error   0.452857 ulp
 *   misrounded   9889412 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fa825debbbe032be18d379b5de20eef5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive log1p_f64_1ulp_avx2.db
 *                time: 1.6965 ns/element as avx2 code (inputs mean)
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
#ifndef LOG1P_F64_4ULP_AVX2_H
#define LOG1P_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log1p_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log1p_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
