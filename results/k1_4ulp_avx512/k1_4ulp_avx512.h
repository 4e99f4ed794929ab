/* k1_4ulp_avx512: k1
 *
 *   target       k1, K_1(x), f32
 *   domain       every input
 *   max error    3.268921 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.97ff78p+0 (1.59374189, encoding 0x3fcbffbc)
 *   result there 0x1.f12d46p-3 (0.242762133, encoding 0x3e7896a3)
 *   mean error   0.068457 ulp
 *   misrounded   23652385 results
 *   holds        never outside the range of the function
 *                monotone
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ec016ed7cd9f0856347cc63b341af84d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --max-ulp 1 --time 60s --threads 1 --seed 1 --isa avx512 --archive k1_1.db
 *                time: 1.0765 ns/element as avx512 code (inputs mean)
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
#ifndef K1_4ULP_AVX512_H
#define K1_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k1_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void k1_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
