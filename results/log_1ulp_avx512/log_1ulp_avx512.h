/* log_1ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.988023 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7be4fp+0 (1.48396206, encoding 0x3fbdf278)
 *   result there 0x1.943054p-2 (0.394715607, encoding 0x3eca182a)
 *   mean error   0.125237 ulp
 *   misrounded   73080508 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7a4d9629a3f603b04a0ff0f66d6402dc
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
#ifndef LOG_1ULP_AVX512_H
#define LOG_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
