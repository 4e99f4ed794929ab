/* log2_2ulp_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.708529 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ff8fap-1 (0.749946415, encoding 0x3f3ffc7d)
 *   result there -0x1.a91aap-2 (-0.415140629, encoding 0xbed48d50)
 *   mean error   0.125103 ulp
 *   misrounded   16229692 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0ea62db24cd7005b3262554a12f86ed2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 2 --isa avx512 --time 80s --seed 1 --threads 1 --archive log2_2ulp_avx512.db
 *                time: 0.1420 ns/element as avx512 code (inputs mean)
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
#ifndef LOG2_2ULP_AVX512_H
#define LOG2_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log2_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log2_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
