/* exp_f64_1ulp_avx2: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    0.909279 ulp, observed on 22540766 inputs
 *   worst input  0x1.e80ee2f631d6cp+1 (3.8129543020365215, encoding 0x400e80ee2f631d6c)
 *   result there 0x1.6a45ae71311d3p+5 (45.284024128257123, encoding 0x4046a45ae71311d3)
 *   mean error   0.073151 ulp
 *   misrounded   713351 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a4c90653ea407f7ef30acf484a5bb28d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive exp_f64_1ulp_avx2.db
 *                time: 1.0645 ns/element as avx2 code (inputs mean)
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
#ifndef EXP_F64_1ULP_AVX2_H
#define EXP_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void exp_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
