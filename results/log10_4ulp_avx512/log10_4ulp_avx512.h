/* log10_4ulp_avx512: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    3.375642 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e80044p-1 (0.953127027, encoding 0x3f740022)
 *   result there -0x1.5597ecp-6 (-0.0208492093, encoding 0xbcaacbf6)
 *   mean error   0.308378 ulp
 *   misrounded   1323032646 results
 *   holds        monotone
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a743bae816e9255d8bee4c9fa0e24e1d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive log10_4ulp_avx512.db
 *                time: 0.1617 ns/element as avx512 code (inputs mean)
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
#ifndef LOG10_4ULP_AVX512_H
#define LOG10_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log10_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void log10_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
