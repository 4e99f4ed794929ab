/* log1p_f64_3ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    2.403411 ulp, observed on 2872565157 inputs
 *   worst input  -0x1.4000177d3cd56p-3 (-0.1562501750082485, encoding 0xbfc4000177d3cd56)
 *   result there -0x1.5bf4228c10e26p-3 (-0.16989924421260233, encoding 0xbfc5bf4228c10e26)
 *   mean error   0.364911 ulp
 *   misrounded   778292343 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3e1dfb844f9a5de6d47aa6e41d4c148d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.4 --isa avx512 --time 30s --seed 1 --threads 1 --archive log1p_f64_3ulp_avx512.db
 *                time: 0.2996 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef LOG1P_F64_3ULP_AVX512_H
#define LOG1P_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log1p_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log1p_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
