/* hypot_2ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f32
 *   domain       every input
 *   max error    1.005235 ulp, observed on 10105529 inputs
 *   worst input  -0x1.05753cp-100 (-8.05679502e-31, encoding 0x8d82ba9e)
 *                -0x1.0567b4p-100 (-8.05516626e-31, encoding 0x8d82b3da)
 *   result there 0x1.71b854p-100 (1.13928781e-30, encoding 0x0db8dc2a)
 *   mean error   0.110816 ulp
 *   misrounded   360479 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           76567811925f2d084a872f9cbfd19b2b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 2 --isa avx512 --time 15s --seed 1 --threads 1 --archive hypot_2ulp_avx512.db
 *                time: 0.2232 ns/element as avx512 code (inputs mean)
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
#ifndef HYPOT_2ULP_AVX512_H
#define HYPOT_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float hypot_2ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void hypot_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
