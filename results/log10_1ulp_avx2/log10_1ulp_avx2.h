/* log10_1ulp_avx2: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.920410 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f6e6c6p-1 (0.982229412, encoding 0x3f7b7363)
 *   result there -0x1.fe554ap-8 (-0.00778706605, encoding 0xbbff2aa5)
 *   mean error   0.124644 ulp
 *   misrounded   19567940 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9a87474c9a4edb99f0bbef89c798e185
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive log10_1ulp_avx2.db
 *                time: 0.4262 ns/element as avx2 code (inputs mean)
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
#ifndef LOG10_1ULP_AVX2_H
#define LOG10_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log10_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void log10_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
