/* exp2_f64_4ulp_avx512: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    1.095477 ulp, observed on 27556934 inputs
 *   worst input  -0x1.b2295a547c2dfp-5 (-0.052998234201259591, encoding 0xbfab2295a547c2df)
 *   result there 0x1.ed885cc644aap-1 (0.96393098755136819, encoding 0x3feed885cc644aa0)
 *   mean error   0.178501 ulp
 *   misrounded   4444480 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           02598dabed74b106bb2c1e2d0d7b2b95
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive exp2_f64_1ulp_avx512.db
 *                time: 0.2814 ns/element as avx512 code (inputs mean)
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
#ifndef EXP2_F64_4ULP_AVX512_H
#define EXP2_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp2_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp2_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
