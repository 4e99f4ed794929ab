/* exp10_f64_1ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    0.986792 ulp, observed on 31328010 inputs
 *   worst input  -0x1.73def58bcb2ccp+5 (-46.483866779458907, encoding 0xc0473def58bcb2cc)
 *   result there 0x1.7fba25ac3fe97p-155 (3.2819595231763163e-47, encoding 0x3647fba25ac3fe97)
 *   mean error   0.132612 ulp
 *   misrounded   2018380 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc530486f08fc2be9fb9596538f1d978
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive exp10_f64_1ulp_avx2.db
 *                time: 0.9185 ns/element as avx2 code (inputs mean)
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
#ifndef EXP10_F64_1ULP_AVX2_H
#define EXP10_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp10_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void exp10_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
