/* log1p_f64_3ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    2.458463 ulp, observed on 59909016 inputs
 *   worst input  0x1.d29d62fc4a5f5p-2 (0.45567850746974098, encoding 0x3fdd29d62fc4a5f5)
 *   result there 0x1.807bc37149005p-2 (0.37547212008416891, encoding 0x3fd807bc37149005)
 *   mean error   0.255259 ulp
 *   misrounded   11226652 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ebff1f9ae15b58644580c277f14697a0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.5 --isa avx2 --time 20s --seed 1 --threads 1 --from results/formats/log1p_f64_4ulp_avx2/log1p_f64_4ulp_avx2.evo --archive log1p_f64_4ulp_avx2.db
 *                time: 1.2872 ns/element as avx2 code (inputs mean)
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
#ifndef LOG1P_F64_3ULP_AVX2_H
#define LOG1P_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log1p_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log1p_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
