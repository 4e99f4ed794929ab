/* log_3ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    1.984370 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.556f82p+1 (2.66746545, encoding 0x402ab7c1)
 *   result there 0x1.f6567ep-1 (0.981128633, encoding 0x3f7b2b3f)
 *   mean error   0.167310 ulp
 *   misrounded   536801316 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d6ac5bbb444383dddd16e52e6c08735b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 3:
 *                evolve --target log --fmt f32 --max-ulp 2.4 --isa avx2 --time 40s --seed 3 --threads 1 --archive log_3ulp_avx2_s3.db --from seeds/log/estrin8_range.evo
 *                time: 0.2206 ns/element as avx2 code (inputs mean)
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
#ifndef LOG_3ULP_AVX2_H
#define LOG_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_3ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log_3ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
