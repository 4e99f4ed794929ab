/* log1p_f64_3ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    3.480634 ulp, observed on 129228032 inputs
 *   worst input  -0x1.4000069ee88f6p-3 (-0.15625004932832781, encoding 0xbfc4000069ee88f6)
 *   result there -0x1.5bf40e8e0ba52p-3 (-0.16989909525860242, encoding 0xbfc5bf40e8e0ba52)
 *   mean error   0.372412 ulp
 *   misrounded   33414218 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           68618c1f8cf3fcb16877d8dc6faa85b5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.5 --isa avx512 --time 20s --seed 1 --threads 1 --from results/formats/log1p_f64_4ulp_avx512/log1p_f64_4ulp_avx512.evo --archive log1p_f64_4ulp_avx512.db
 *                time: 0.7019 ns/element as avx512 code (inputs mean)
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
