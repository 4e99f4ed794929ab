/* log1p_f64_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    0.974927 ulp, observed on 37944013 inputs
 *   worst input  0x1.a8d885655a78bp-2 (0.41488846236335836, encoding 0x3fda8d885655a78b)
 *   result there 0x1.6361426a60cdcp-2 (0.34705070280342709, encoding 0x3fd6361426a60cdc)
 *   mean error   0.169384 ulp
 *   misrounded   414982 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           08863e584fd870581fbe80876ea19f27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 0.8 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive log1p_f64_1ulp_avx2.db
 *                time: 2.1955 ns/element as avx2 code (inputs mean)
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
#ifndef LOG1P_F64_1ULP_AVX2_H
#define LOG1P_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log1p_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log1p_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
