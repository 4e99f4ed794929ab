/* log_2ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    1.973565 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7fc878p-23 (1.78712924e-07, encoding 0x343fe43c)
 *   result there -0x1.f1331p+3 (-15.5374832, encoding 0xc1789988)
 *   mean error   0.202900 ulp
 *   misrounded   714357471 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5c264f57657fc96d9258285595442f21
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1 --isa avx512 --deterministic --evaluations 28800 --seed 1 --threads 1 --archive log_1ulp_avx512.db
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
