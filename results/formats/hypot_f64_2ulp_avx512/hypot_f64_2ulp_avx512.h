/* hypot_f64_2ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    1.019902 ulp, observed on 10110185 inputs
 *   worst input  -0x1.00635882480fap+345 (-7.1780478768343959e+103, encoding 0xd5800635882480fa)
 *                0x1.006311f52591p+345 (7.1780177374987173e+103, encoding 0x558006311f525910)
 *   result there 0x1.6a96338490e3dp+345 (1.0151271347076333e+104, encoding 0x5586a96338490e3d)
 *   mean error   0.097240 ulp
 *   misrounded   152228 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           865381a62294c57aef5e5431947c4871
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1 --isa avx512 --time 15s --seed 1 --threads 1 --archive hypot_f64_1ulp_avx512.db
 *                time: 0.5573 ns/element as avx512 code (inputs mean)
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
#ifndef HYPOT_F64_2ULP_AVX512_H
#define HYPOT_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double hypot_f64_2ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void hypot_f64_2ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
