/* cosh_2ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    1.698668 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4d1b6cp+2 (-5.2047987, encoding 0xc0a68db6)
 *   result there 0x1.6c4ca8p+6 (91.0748596, encoding 0x42b62654)
 *   mean error   0.028269 ulp
 *   misrounded   108337768 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c2f6af4763a0433700dafde584646f26
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive cosh_2ulp_avx512.db
 *                time: 0.2280 ns/element as avx512 code (inputs mean)
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
#ifndef COSH_2ULP_AVX512_H
#define COSH_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cosh_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cosh_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
