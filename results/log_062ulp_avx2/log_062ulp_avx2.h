/* log_062ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.531760 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.554fb6p+0 (1.33324754, encoding 0x3faaa7db)
 *   result there 0x1.268544p-2 (0.287617743, encoding 0x3e9342a2)
 *   mean error   0.124512 ulp
 *   misrounded   306556 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           401852e709556dba861edea714a76115
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx2 --time 150s --seed 1 --threads 1 --archive log_062ulp_avx2.db
 *                time: 0.6577 ns/element as avx2 code (inputs moderate)
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
