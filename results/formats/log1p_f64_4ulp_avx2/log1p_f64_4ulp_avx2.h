/* log1p_f64_4ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    2.279208 ulp, observed on 41337200 inputs
 *   worst input  0x1.cb4503d6a9793p-2 (0.44850545880978493, encoding 0x3fdcb4503d6a9793)
 *   result there 0x1.7b6cd22f878a7p-2 (0.37053230681511667, encoding 0x3fd7b6cd22f878a7)
 *   mean error   0.288915 ulp
 *   misrounded   9492298 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e55fbf0ee92267e5646463f3ed65fe16
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log1p_f64_4ulp_avx2.db
 *                time: 1.6498 ns/element as avx2 code (inputs mean)
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
