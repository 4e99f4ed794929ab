/* exp10_f64_1ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    0.822849 ulp, observed on 36444941 inputs
 *   worst input  0x1.100e4cbe300edp+5 (34.006982313005075, encoding 0x404100e4cbe300ed)
 *   result there 0x1.f50764fbea208p+112 (1.0162073061614083e+34, encoding 0x46ff50764fbea208)
 *   mean error   0.145127 ulp
 *   misrounded   1885100 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e8e2a56f8335d5e046a7e3f0ee4167e0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive exp10_f64_1ulp_avx512.db
 *                time: 0.4652 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_F64_1ULP_AVX512_H
#define EXP10_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp10_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp10_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
