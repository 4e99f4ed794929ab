/* log10_055ulp_avx2: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.550830 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.5554c2p+0 (1.33332455, encoding 0x3faaaa61)
 *   result there 0x1.ffbcc4p-4 (0.12493588, encoding 0x3dffde62)
 *   mean error   0.124512 ulp
 *   misrounded   170362 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           27d269d4f5a1f36e12ed1e91e8ae38ec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 0.71 --isa avx2 --time 18s --seed 1 --threads 1 --archive log10_071ulp_avx2.db
 *                time: 0.8447 ns/element as avx2 code (inputs mean)
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
#ifndef LOG10_055ULP_AVX2_H
#define LOG10_055ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log10_055ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log10_055ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
