/* log_062ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.586802 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.555e98p-1 (0.666737318, encoding 0x3f2aaf4c)
 *   result there -0x1.9f1676p-2 (-0.405359119, encoding 0xbecf8b3b)
 *   mean error   0.124527 ulp
 *   misrounded   10992648 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9315f9a8ee6d2290ee7798e80a7c3ee7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx2 --time 100s --seed 1 --threads 1 --archive log_062ulp_avx2.db
 *                time: 0.6473 ns/element as avx2 code (inputs mean)
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
#ifndef LOG_062ULP_AVX2_H
#define LOG_062ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_062ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log_062ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
