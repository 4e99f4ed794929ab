/* silu_f64_4ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.492670 ulp, observed on 27999735 inputs
 *   worst input  -0x1.68b79fe0fd0dcp+4 (-22.544830206738752, encoding 0xc0368b79fe0fd0dc)
 *   result there -0x1.f54216a9377cdp-29 (-3.6471331134050236e-09, encoding 0xbe2f54216a9377cd)
 *   mean error   0.300344 ulp
 *   misrounded   5994058 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c283a2606cb4cf6f2376e4182ba4f302
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_4ulp_avx2.db
 *                time: 1.8020 ns/element as avx2 code (inputs mean)
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
#ifndef SILU_F64_4ULP_AVX2_H
#define SILU_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double silu_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void silu_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
