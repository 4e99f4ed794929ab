/* log_2ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    1.458109 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.746a9cp+11 (2979.33154, encoding 0x453a354e)
 *   result there 0x1.fff70cp+2 (7.99945354, encoding 0x40fffb86)
 *   mean error   0.166506 ulp
 *   misrounded   506273159 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5684bb0e4312aa41ce37b50efcd0e36b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1.45 --isa avx512 --time 150s --seed 1 --threads 1 --archive log_15ulp_avx512.db
 *                time: 0.1640 ns/element as avx512 code (inputs moderate)
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
#ifndef LOG_2ULP_AVX512_H
#define LOG_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
