/* log10_070ulp_avx512: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.701322 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.24854cp+0 (1.14265895, encoding 0x3f9242a6)
 *   result there 0x1.da73f6p-5 (0.0579166226, encoding 0x3d6d39fb)
 *   mean error   0.125618 ulp
 *   misrounded   98252588 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7b87fecda8c53f1c9b2345491cebc3c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 0.7 --isa avx512 --time 35s --seed 1 --threads 1 --archive log10_07ulp_avx512.db
 *                time: 0.2642 ns/element as avx512 code (inputs mean)
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
#ifndef LOG10_070ULP_AVX512_H
#define LOG10_070ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log10_070ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log10_070ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
