/* silu_4ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f32
 *   domain       every input
 *   max error    3.525073 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.e2adfp+0 (-1.88546658, encoding 0xbff156f8)
 *   result there -0x1.fcca9p-3 (-0.248433232, encoding 0xbe7e6548)
 *   mean error   0.056033 ulp
 *   misrounded   193730282 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f64300980dffff25611f4217761fa59c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f32 --max-ulp 4 --isa avx512 --time 30s --seed 1 --threads 1 --archive silu_4ulp_avx512.db
 *                time: 0.2091 ns/element as avx512 code (inputs mean)
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
#ifndef SILU_4ULP_AVX512_H
#define SILU_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float silu_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void silu_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
