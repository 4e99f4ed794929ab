/* exp2_f64_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    1.000000 ulp, observed on 21731904 inputs
 *   worst input  0x0p+0 (0, encoding 0x0000000000000000)
 *   result there 0x0p+0 (0, encoding 0x0000000000000000)
 *   mean error   0.063322 ulp
 *   misrounded   434539 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2d5ce7e593359f94dd45932eb67b93db
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive exp2_f64_1ulp_avx2.db
 *                time: 0.6700 ns/element as avx2 code (inputs mean)
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
#ifndef EXP2_F64_1ULP_AVX2_H
#define EXP2_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp2_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void exp2_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
