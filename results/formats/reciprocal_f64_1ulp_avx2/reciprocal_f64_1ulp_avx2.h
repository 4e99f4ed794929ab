/* reciprocal_f64_1ulp_avx2: reciprocal
 *
 *   target       reciprocal, 1/x, f64
 *   domain       every input
 *   max error    0.500001 ulp, observed on 72588704 inputs
 *   worst input  0x1.fffffffffffffp-1022 (4.4501477170144023e-308, encoding 0x001fffffffffffff)
 *   result there 0x1.0000000000001p+1021 (2.2471164185778954e+307, encoding 0x7fc0000000000001)
 *   mean error   0.244840 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           360f249474eeb81c95f4c17c295381ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive reciprocal_f64_1ulp_avx2.db
 *                time: 0.3054 ns/element as avx2 code (inputs mean)
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
#ifndef RECIPROCAL_F64_1ULP_AVX2_H
#define RECIPROCAL_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double reciprocal_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void reciprocal_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
