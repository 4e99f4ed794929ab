/* acosh_f64_1ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    0.567267 ulp, observed on 41430248 inputs
 *   worst input  0x1.0f883fb8eb0f4p+0 (1.0606727434597447, encoding 0x3ff0f883fb8eb0f4)
 *   result there 0x1.62ed82123b2cap-2 (0.3466091464641009, encoding 0x3fd62ed82123b2ca)
 *   mean error   0.172036 ulp
 *   misrounded   190443 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7669c418f03ce02785ff806cbfed0bcc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_1ulp_avx2.db
 *                time: 3.5747 ns/element as avx2 code (inputs mean)
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
#ifndef ACOSH_F64_1ULP_AVX2_H
#define ACOSH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acosh_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void acosh_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
