/* tan_2ulp_avx2: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    1.790166 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a66b7p+8 (-422.419678, encoding 0xc3d335b8)
 *   result there -0x1.ff4178p+2 (-7.9883709, encoding 0xc0ffa0bc)
 *   mean error   0.143257 ulp
 *   misrounded   76755328 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           19e277a4edb19740ed7aad66835b6161
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive tan_1ulp_avx2.db --from seeds/tan/double15_divide.evo
 *                time: 0.8149 ns/element as avx2 code (inputs mean)
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
#ifndef TAN_2ULP_AVX2_H
#define TAN_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tan_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void tan_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
