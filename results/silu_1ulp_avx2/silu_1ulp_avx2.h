/* silu_1ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.657306 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.686f5ep+4 (-22.5271893, encoding 0xc1b437af)
 *   result there -0x1.fdc7b2p-29 (-3.70913811e-09, encoding 0xb17ee3d9)
 *   mean error   0.033277 ulp
 *   misrounded   13783908 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e327c797151bfbc621d8520987e73471
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive silu_1ulp_avx2.db
 *                time: 0.8087 ns/element as avx2 code (inputs mean)
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
#ifndef SILU_1ULP_AVX2_H
#define SILU_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float silu_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void silu_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
