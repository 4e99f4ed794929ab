/* lgamma_f64_2ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f64
 *   domain       [-2,inf]
 *   max error    1.839189 ulp, observed on 158593040 inputs
 *   worst input  0x1.00dacb5fd79cbp+0 (1.0033385380735236, encoding 0x3ff00dacb5fd79cb)
 *   result there -0x1.f6c4606acd5f2p-10 (-0.001917904267157208, encoding 0xbf5f6c4606acd5f2)
 *   mean error   0.254371 ulp
 *   misrounded   1676037 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f5325c010490a002d2dcde8916e84956
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f64 --domain [-2,inf] --max-ulp 2.5 --isa avx512 --time 20s --seed 1 --threads 1 --archive lgamma_f64_3ulp_avx512.db
 *                time: 3.9758 ns/element as avx512 code (inputs mean)
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
#ifndef LGAMMA_F64_2ULP_AVX512_H
#define LGAMMA_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double lgamma_f64_2ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void lgamma_f64_2ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
