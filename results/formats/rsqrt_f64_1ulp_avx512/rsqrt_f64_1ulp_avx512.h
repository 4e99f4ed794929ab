/* rsqrt_f64_1ulp_avx512: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f64
 *   domain       every input
 *   max error    0.830774 ulp, observed on 50373350 inputs
 *   worst input  0x1.31f0001742533p+702 (2.5144888041755333e+211, encoding 0x6bd31f0001742533)
 *   result there 0x1.d45a71f60ce67p-352 (1.9942295483343726e-106, encoding 0x29fd45a71f60ce67)
 *   mean error   0.221064 ulp
 *   misrounded   4631756 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a876554af6f719f0b7be96c9e3a4488f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive rsqrt_f64_1ulp_avx512.db
 *                time: 0.8541 ns/element as avx512 code (inputs mean)
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
#ifndef RSQRT_F64_1ULP_AVX512_H
#define RSQRT_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double rsqrt_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void rsqrt_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
