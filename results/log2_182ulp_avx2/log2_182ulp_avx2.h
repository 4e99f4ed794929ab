/* log2_182ulp_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.813373 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.2fe504p+0 (1.18708825, encoding 0x3f97f282)
 *   result there 0x1.fabb18p-3 (0.247427166, encoding 0x3e7d5d8c)
 *   mean error   0.124698 ulp
 *   misrounded   5513547 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ffb619de909a8cdd89d6089fbcc903e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 2 --isa avx2 --time 35s --seed 1 --threads 1 --archive t1_log2_avx2.db --from seeds/log2/cells8.evo
 *                time: 0.2179 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef LOG2_182ULP_AVX2_H
#define LOG2_182ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log2_182ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log2_182ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
