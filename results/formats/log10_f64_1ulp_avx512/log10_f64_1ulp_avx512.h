/* log10_f64_1ulp_avx512: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    0.776423 ulp, observed on 54616013 inputs
 *   worst input  0x1.cff7e0b9f3816p-1 (0.90618803281700155, encoding 0x3fecff7e0b9f3816)
 *   result there -0x1.5e77ae2f78c84p-5 (-0.042781677442484983, encoding 0xbfa5e77ae2f78c84)
 *   mean error   0.216088 ulp
 *   misrounded   1613990 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a9e219334dd66c5219505a1492039ee
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log10_f64_1ulp_avx512.db
 *                time: 0.8243 ns/element as avx512 code (inputs mean)
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
#ifndef LOG10_F64_1ULP_AVX512_H
#define LOG10_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log10_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log10_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
