/* softplus_f64_4ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), f64
 *   domain       every input
 *   max error    2.826447 ulp, observed on 19838809 inputs
 *   worst input  0x1.3c3161d6d2b9ap-2 (0.3087821280830042, encoding 0x3fd3c3161d6d2b9a)
 *   result there 0x1.b8048576ba5bp-1 (0.85940949510875519, encoding 0x3feb8048576ba5b0)
 *   mean error   0.197584 ulp
 *   misrounded   1697193 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           af169f4e7c510712a99091f42e720f27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive softplus_f64_1ulp_avx2.db
 *                time: 3.0328 ns/element as avx2 code (inputs mean)
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
#ifndef SOFTPLUS_F64_4ULP_AVX2_H
#define SOFTPLUS_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double softplus_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void softplus_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
