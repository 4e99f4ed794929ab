/* log_062ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.526692 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ff26p-1 (0.749896049, encoding 0x3f3ff930)
 *   result there -0x1.26ba76p-2 (-0.287820667, encoding 0xbe935d3b)
 *   mean error   0.124512 ulp
 *   misrounded   167300 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           00c369e9455808d200f16d18d743b7bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx512 --time 60s --seed 1 --archive log_062ulp_avx512.db
 *                time: 0.4658 ns/element as avx512 code (inputs moderate)
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
