/* silu_f64_1ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    0.859580 ulp, observed on 30622096 inputs
 *   worst input  -0x1.657d919809a78p+9 (-714.98100567313577, encoding 0xc08657d919809a78)
 *   result there -0x0.fcdcd3b8f0bb2p-1022 (-2.1978045842829127e-308, encoding 0x800fcdcd3b8f0bb2)
 *   mean error   0.129207 ulp
 *   misrounded   1757015 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e3d76fa73ddce9c9bda2d7038fc73163
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_1ulp_avx2.db
 *                time: 2.7933 ns/element as avx2 code (inputs mean)
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
#ifndef SILU_F64_1ULP_AVX2_H
#define SILU_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double silu_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void silu_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
