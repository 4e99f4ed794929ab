/* reciprocal_2ulp_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f32
 *   domain       every input
 *   max error    1.512090 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00cb02p+125 (-4.26670555e+37, encoding 0xfe006581)
 *   result there -0x1.fe6b4p-126 (-2.34372885e-38, encoding 0x80ff35a0)
 *   mean error   0.380021 ulp
 *   misrounded   1276779652 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2572162d5959542f6d513c180850a1f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f32 --max-ulp 4 --isa avx512 --time 22s --seed 1 --threads 1 --archive reciprocal_4ulp_avx512.db
 *                time: 0.0994 ns/element as avx512 code (inputs mean)
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
#ifndef RECIPROCAL_2ULP_AVX512_H
#define RECIPROCAL_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float reciprocal_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void reciprocal_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
