/* log1p_f64_3ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    2.965979 ulp, observed on 60742945 inputs
 *   worst input  -0x1.7fff83eec9ee4p-4 (-0.093749537813546946, encoding 0xbfb7fff83eec9ee4)
 *   result there -0x1.93355ceebc52ep-4 (-0.098439562814537779, encoding 0xbfb93355ceebc52e)
 *   mean error   0.351200 ulp
 *   misrounded   14803509 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c07e808b496ecf09047a43390369521c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.5 --isa avx512 --time 20s --seed 1 --threads 1 --from results/formats/log1p_f64_4ulp_avx512/log1p_f64_4ulp_avx512.evo --archive log1p_f64_4ulp_avx512.db
 *                time: 0.7072 ns/element as avx512 code (inputs mean)
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
