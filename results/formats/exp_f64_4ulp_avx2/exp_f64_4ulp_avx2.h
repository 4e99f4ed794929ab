/* exp_f64_4ulp_avx2: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    3.291819 ulp, observed on 21705918 inputs
 *   worst input  0x1.62e47b98bfea9p-2 (0.34657471771059051, encoding 0x3fd62e47b98bfea9)
 *   result there 0x1.6a0a0127f87d6p+0 (1.414215156801665, encoding 0x3ff6a0a0127f87d6)
 *   mean error   0.338865 ulp
 *   misrounded   2942107 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8333608cc2a79222350b7e1ee670778a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive exp_f64_1ulp_avx2.db
 *                time: 0.7716 ns/element as avx2 code (inputs mean)
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
#ifndef EXP_F64_4ULP_AVX2_H
#define EXP_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void exp_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
