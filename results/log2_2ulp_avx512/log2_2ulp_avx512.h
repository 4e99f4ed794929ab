/* log2_2ulp_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.394592 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.00b14ep+0 (1.00270545, encoding 0x3f8058a7)
 *   result there 0x1.fee7p-9 (0.00389787555, encoding 0x3b7f7380)
 *   mean error   0.124551 ulp
 *   misrounded   1602445 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           47ae4061d5be5a6856539f1e9a323d92
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 2 --isa avx512 --time 60s --seed 1 --archive log2_2ulp_avx512.db
 *                time: 0.1476 ns/element as avx512 code (inputs moderate)
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
#ifndef LOG2_2ULP_AVX512_H
#define LOG2_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log2_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log2_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
