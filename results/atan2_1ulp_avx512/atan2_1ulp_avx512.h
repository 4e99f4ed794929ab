/* atan2_1ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    0.528807 ulp, observed on 10102529 inputs
 *   worst input  0x1.a883a8p-54 (9.20518614e-17, encoding 0x24d441d4)
 *                0x1.0536ecp-52 (2.26567496e-16, encoding 0x25829b76)
 *   result there 0x1.8b2d96p-2 (0.385916084, encoding 0x3ec596cb)
 *   mean error   0.284118 ulp
 *   misrounded   30121 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           317cdd4e00a8420314cc35ead159a496
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target atan2 --fmt f32 --max-ulp 1 --isa avx512 --time 20s --seed 2 --threads 1 --archive atan2_1ulp_avx512.db
 *                time: 0.8934 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN2_1ULP_AVX512_H
#define ATAN2_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan2_1ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void atan2_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
