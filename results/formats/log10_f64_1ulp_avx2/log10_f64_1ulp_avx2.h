/* log10_f64_1ulp_avx2: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    0.637655 ulp, observed on 48728400 inputs
 *   worst input  0x1.555f483b17967p+0 (1.3334851402538221, encoding 0x3ff555f483b17967)
 *   result there 0x1.fff39b38653e2p-4 (0.12498818047454521, encoding 0x3fbfff39b38653e2)
 *   mean error   0.206514 ulp
 *   misrounded   357049 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c201ec267df4a83e9759678cf9628a80
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive log10_f64_1ulp_avx2.db
 *                time: 1.7245 ns/element as avx2 code (inputs mean)
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
#ifndef LOG10_F64_1ULP_AVX2_H
#define LOG10_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log10_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log10_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
