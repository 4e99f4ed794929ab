/* log10_2ulp_avx512: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    1.604823 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e7cc78p-1 (0.952731848, encoding 0x3f73e63c)
 *   result there -0x1.588b56p-6 (-0.021029314, encoding 0xbcac45ab)
 *   mean error   0.308153 ulp
 *   misrounded   1322563474 results
 *   holds        monotone
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b96a47ee2e950dc0686bb00fd516b166
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive log10_2ulp_avx512.db
 *                time: 0.1672 ns/element as avx512 code (inputs mean)
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
#ifndef LOG10_2ULP_AVX512_H
#define LOG10_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log10_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log10_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
