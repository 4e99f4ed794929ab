/* lgamma_4ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    3.651448 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e79a7ep-1 (0.952350557, encoding 0x3f73cd3f)
 *   result there 0x1.e1f468p-6 (0.0294161811, encoding 0x3cf0fa34)
 *   mean error   0.200299 ulp
 *   misrounded   96342077 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           956c71d1bf109584dfca10c09e52f963
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 3.5 --isa avx512 --time 150s --seed 1 --threads 1 --archive lgamma_4ulp_avx512c.db
 *                time: 0.5993 ns/element as avx512 code (inputs mean)
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
#ifndef LGAMMA_4ULP_AVX512_H
#define LGAMMA_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lgamma_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void lgamma_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
