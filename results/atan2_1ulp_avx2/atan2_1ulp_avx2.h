/* atan2_1ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    0.893060 ulp, observed on 10102529 inputs
 *   worst input  -0x1.7ff51p+108 (-4.86723671e+32, encoding 0xf5bffa88)
 *                0x1.d889e2p+109 (1.19802769e+33, encoding 0x766c44f1)
 *   result there -0x1.8b298p-2 (-0.385900497, encoding 0xbec594c0)
 *   mean error   0.291577 ulp
 *   misrounded   373981 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           82120bc3910614c38df1da1191c0b82b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f32 --max-ulp 1 --isa avx2 --time 20s --seed 1 --threads 1 --archive atan2_1ulp_avx2.db
 *                time: 1.3721 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN2_1ULP_AVX2_H
#define ATAN2_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan2_1ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void atan2_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
