/* silu_f64_4ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.277032 ulp, observed on 29353640 inputs
 *   worst input  -0x1.b0ca0e19ab117p+2 (-6.762332463328014, encoding 0xc01b0ca0e19ab117)
 *   result there -0x1.fff42ddbc2d43p-8 (-0.0078117954215131706, encoding 0xbf7fff42ddbc2d43)
 *   mean error   0.367593 ulp
 *   misrounded   8060199 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           22346ec0ed0f24ce7216efa3b7f81fe0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 3.5 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_4ulp_avx512.db
 *                time: 0.7316 ns/element as avx512 code (inputs mean)
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
#ifndef SILU_F64_4ULP_AVX512_H
#define SILU_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double silu_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void silu_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
