/* log_062ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.554004 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ff434p-1 (0.749909997, encoding 0x3f3ffa1a)
 *   result there -0x1.26b598p-2 (-0.2878021, encoding 0xbe935acc)
 *   mean error   0.124514 ulp
 *   misrounded   1628679 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3a87ba5052ab6bfda240dceda35f669
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx512 --time 80s --seed 1 --threads 1 --archive log_062ulp_avx512.db
 *                time: 0.4354 ns/element as avx512 code (inputs mean)
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
#ifndef LOG_062ULP_AVX512_H
#define LOG_062ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_062ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log_062ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
