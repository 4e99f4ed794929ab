/* silu_055ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.545116 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.686df4p+4 (-22.526844, encoding 0xc1b436fa)
 *   result there -0x1.fdf2c4p-29 (-3.71036224e-09, encoding 0xb17ef962)
 *   mean error   0.033238 ulp
 *   misrounded   10980225 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           97033512514eb45b07d00347f2814142
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive silu_1ulp_avx512.db
 *                time: 0.5657 ns/element as avx512 code (inputs mean)
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
#ifndef SILU_055ULP_AVX512_H
#define SILU_055ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float silu_055ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void silu_055ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
