/* sinhc_2ulp_avx2: sinhc
 *
 *   target       sinhc, sinh(x)/x, f32
 *   domain       every input
 *   max error    1.970037 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6dfab6p+3 (-11.4368544, encoding 0xc136fd5b)
 *   result there 0x1.fa731p+11 (4051.5957, encoding 0x457d3988)
 *   mean error   0.029533 ulp
 *   misrounded   88668574 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd04c607557a063d60efebf8e8b9c0c5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt f32 --max-ulp 2 --isa avx2 --time 25s --seed 1 --threads 1 --archive sinhc_2ulp_avx2.db
 *                time: 0.8634 ns/element as avx2 code (inputs mean)
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
#ifndef SINHC_2ULP_AVX2_H
#define SINHC_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinhc_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sinhc_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
