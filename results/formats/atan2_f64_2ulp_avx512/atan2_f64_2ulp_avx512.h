/* atan2_f64_2ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    1.881856 ulp, observed on 10102529 inputs
 *   worst input  -0x1.e70a6fca758eep+1023 (-1.7100582921065729e+308, encoding 0xffee70a6fca758ee)
 *                0x1.e50c25f581e81p+1023 (1.7030595283461072e+308, encoding 0x7fee50c25f581e81)
 *   result there -0x1.932c7a2966e78p-1 (-0.78744870906252995, encoding 0xbfe932c7a2966e78)
 *   mean error   0.282404 ulp
 *   misrounded   1157421 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c15634a34952f0191e9363e0c7668e9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1.85 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan2_f64_2ulp_avx512.db
 *                time: 1.0883 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN2_F64_2ULP_AVX512_H
#define ATAN2_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan2_f64_2ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void atan2_f64_2ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
