/* logsigmoid_4ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    3.834723 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.93eeacp-26 (-2.3511955e-08, encoding 0xb2c9f756)
 *   result there -0x1.62e438p-1 (-0.693147421, encoding 0xbf31721c)
 *   mean error   1.473609 ulp
 *   misrounded   2137611563 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           40c1752e583687209c1744b9ddbb1319
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx512.db
 *                time: 0.8210 ns/element as avx512 code (inputs mean)
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
#ifndef LOGSIGMOID_4ULP_AVX512_H
#define LOGSIGMOID_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logsigmoid_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void logsigmoid_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
