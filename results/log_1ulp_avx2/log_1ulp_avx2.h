/* log_1ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.822273 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.555bcep-126 (1.56744188e-38, encoding 0x00aaade7)
 *   result there -0x1.5c31f4p+6 (-87.0487823, encoding 0xc2ae18fa)
 *   mean error   0.124576 ulp
 *   misrounded   7548405 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e33d48af403512b352b2790107b19532
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1 --isa avx2 --time 90s --seed 1 --threads 1 --archive log_1ulp_avx2.db
 *                time: 0.3429 ns/element as avx2 code (inputs mean)
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
#ifndef LOG_1ULP_AVX2_H
#define LOG_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
