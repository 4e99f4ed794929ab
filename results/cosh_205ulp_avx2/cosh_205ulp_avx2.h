/* cosh_205ulp_avx2: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    2.046937 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a79784p+2 (-6.61862278, encoding 0xc0d3cbc2)
 *   result there 0x1.76750cp+8 (374.457214, encoding 0x43bb3a86)
 *   mean error   0.026393 ulp
 *   misrounded   88012498 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8059a6a664c263c685f51045a4d564de
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 2.05 --isa avx2 --time 25s --seed 1 --threads 1 --archive t3_cosh_avx2.db
 *                time: 0.2730 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef COSH_205ULP_AVX2_H
#define COSH_205ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cosh_205ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void cosh_205ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
