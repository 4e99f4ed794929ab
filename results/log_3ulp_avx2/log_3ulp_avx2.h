/* log_3ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    2.118723 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.557e22p+0 (1.33395588, encoding 0x3faabf11)
 *   result there 0x1.271084p-2 (0.28814894, encoding 0x3e938842)
 *   mean error   0.202787 ulp
 *   misrounded   713454400 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           938846c35ec95f52b9550544ae0caa2e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 2.4 --isa avx2 --time 60s --seed 1 --threads 1 --archive log_2ulp_avx2.db
 *                time: 0.2966 ns/element as avx2 code (inputs mean)
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
