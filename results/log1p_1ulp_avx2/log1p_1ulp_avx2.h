/* log1p_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.888860 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.817916p-3 (0.188219234, encoding 0x3e40bc8b)
 *   result there 0x1.61307cp-3 (0.172455758, encoding 0x3e30983e)
 *   mean error   0.088525 ulp
 *   misrounded   7347684 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ff5317471e42fe46cb2b0c01ab16c11
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 1 --isa avx2 --time 150s --seed 1 --threads 1 --archive log1p_1ulp_avx2.db
 *                time: 0.4349 ns/element as avx2 code (inputs mean)
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
#ifndef LOG1P_1ULP_AVX2_H
#define LOG1P_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log1p_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log1p_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
