/* erf_1ulp_avx512: erf
 *
 *   target       erf, erf x, f32
 *   domain       every input
 *   max error    0.752974 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00514cp-3 (-0.125155061, encoding 0xbe0028a6)
 *   result there -0x1.1fb868p-3 (-0.140488446, encoding 0xbe0fdc34)
 *   mean error   0.126213 ulp
 *   misrounded   29258338 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           86fd504b757ff6489dad2117c89ac756
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f32 --max-ulp 1 --isa avx512 --time 90s --seed 1 --threads 1 --archive erf_1ulp_avx512.db
 *                time: 0.2646 ns/element as avx512 code (inputs mean)
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
#ifndef ERF_1ULP_AVX512_H
#define ERF_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float erf_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void erf_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
