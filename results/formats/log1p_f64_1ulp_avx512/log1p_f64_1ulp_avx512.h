/* log1p_f64_1ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    0.968645 ulp, observed on 43817603 inputs
 *   worst input  0x1.ce12e700ef685p-2 (0.45124398177345199, encoding 0x3fdce12e700ef685)
 *   result there 0x1.7d5bf56d41af4p-2 (0.37242110709523435, encoding 0x3fd7d5bf56d41af4)
 *   mean error   0.181188 ulp
 *   misrounded   816281 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd047d74cc7251c90d5485e3ae71dac9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive log1p_f64_1ulp_avx512.db
 *                time: 1.1186 ns/element as avx512 code (inputs mean)
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
#ifndef LOG1P_F64_1ULP_AVX512_H
#define LOG1P_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log1p_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log1p_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
