/* cosh_4ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    3.372263 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.0a37bcp+0 (-1.03991294, encoding 0xbf851bde)
 *   result there 0x1.975acp+0 (1.59122849, encoding 0x3fcbad60)
 *   mean error   0.516824 ulp
 *   misrounded   2188798360 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f86e9700d6684377518234dda419da6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive cosh_4ulp_avx512.db
 *                time: 0.2182 ns/element as avx512 code (inputs mean)
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
#ifndef COSH_4ULP_AVX512_H
#define COSH_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cosh_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cosh_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
