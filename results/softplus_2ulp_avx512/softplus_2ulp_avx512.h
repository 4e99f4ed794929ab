/* softplus_2ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    1.475421 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.ca2ebap-2 (-0.447443873, encoding 0xbee5175d)
 *   result there 0x1.fa1b5ep-2 (0.494245023, encoding 0x3efd0daf)
 *   mean error   0.052448 ulp
 *   misrounded   112527497 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b0ec78f8f38d3e77a57e2fa1643f0a0f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive softplus_1ulp_avx512c.db
 *                time: 1.0181 ns/element as avx512 code (inputs mean)
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
#ifndef SOFTPLUS_2ULP_AVX512_H
#define SOFTPLUS_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float softplus_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void softplus_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
