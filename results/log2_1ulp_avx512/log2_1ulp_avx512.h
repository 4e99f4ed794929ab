/* log2_1ulp_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.598649 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ffd2ep-1 (0.749978483, encoding 0x3f3ffe97)
 *   result there -0x1.a90a72p-2 (-0.415078908, encoding 0xbed48539)
 *   mean error   0.124514 ulp
 *   misrounded   595874 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           34684fd354aa56f2c055900dbb92f47f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 0.67 --isa avx512 --time 90s --seed 1 --threads 1 --archive log2_1ulp_avx512.db
 *                time: 0.3985 ns/element as avx512 code (inputs mean)
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
#ifndef LOG2_1ULP_AVX512_H
#define LOG2_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log2_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log2_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
