/* log_2ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    1.456354 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.749c44p+11 (2980.8833, encoding 0x453a4e22)
 *   result there 0x1.ffff94p+2 (7.99997425, encoding 0x40ffffca)
 *   mean error   0.166525 ulp
 *   misrounded   506546231 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           60e785ccf99a3861af41743817d3724c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1.45 --isa avx512 --time 100s --seed 1 --threads 1 --archive log_2ulp_avx512.db
 *                time: 0.1581 ns/element as avx512 code (inputs mean)
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
