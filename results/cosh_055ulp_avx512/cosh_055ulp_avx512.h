/* cosh_055ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    0.528088 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.419e7ap+3 (-10.0505953, encoding 0xc120cf3d)
 *   result there 0x1.6a064cp+13 (11584.7871, encoding 0x46350326)
 *   mean error   0.018954 ulp
 *   misrounded   3263170 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f59ad8ce1ff24f9c77e99aafc482c57e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive cosh_1ulp_avx512.db
 *                time: 0.5083 ns/element as avx512 code (inputs mean)
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
#ifndef COSH_055ULP_AVX512_H
#define COSH_055ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cosh_055ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cosh_055ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
