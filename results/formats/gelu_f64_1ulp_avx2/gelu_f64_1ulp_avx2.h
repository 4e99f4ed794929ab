/* gelu_f64_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    0.842674 ulp, observed on 45234250 inputs
 *   worst input  -0x1.2ca2e9275c07bp+5 (-37.579546267982515, encoding 0xc042ca2e9275c07b)
 *   result there -0x1.f5868a7d3ae76p-1021 (-8.7182140014471473e-308, encoding 0x802f5868a7d3ae76)
 *   mean error   0.153143 ulp
 *   misrounded   943984 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a3a6ff60f4c96cbea9c1ec54ae66d4fe
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive gelu_f64_1ulp_avx2.db
 *                time: 8.2125 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_F64_1ULP_AVX2_H
#define GELU_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void gelu_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
