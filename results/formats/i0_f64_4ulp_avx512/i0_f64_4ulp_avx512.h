/* i0_f64_4ulp_avx512: i0
 *
 *   target       i0, I_0(x), f64
 *   domain       every input
 *   max error    3.432702 ulp, observed on 202531139 inputs
 *   worst input  -0x1.dcbcc22a67e0dp+2 (-7.4490209020728004, encoding 0xc01dcbcc22a67e0d)
 *   result there 0x1.ff79e5fdd6777p+7 (255.73808282130241, encoding 0x406ff79e5fdd6777)
 *   mean error   0.273487 ulp
 *   misrounded   18203276 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           29a8313833c5170a6a53fe8d0f073f20
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i0_f64.db
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
#ifndef I0_F64_4ULP_AVX512_H
#define I0_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i0_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void i0_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
