/* lgamma_4ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    3.399208 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.612026p+1 (2.75879359, encoding 0x40309013)
 *   result there 0x1.ee02ccp-2 (0.482432544, encoding 0x3ef70166)
 *   mean error   0.241580 ulp
 *   misrounded   533491830 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d98e411eca5f026b4ee65d0346d7da38
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 3.5 --isa avx2 --time 150s --seed 1 --threads 1 --archive lgamma_4ulp_avx2c.db
 *                time: 1.1177 ns/element as avx2 code (inputs mean)
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
#ifndef LGAMMA_4ULP_AVX2_H
#define LGAMMA_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lgamma_4ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void lgamma_4ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
