/* tan_1ulp_avx512: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    0.735816 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f03b42p+16 (-127035.258, encoding 0xc7f81da1)
 *   result there 0x1.fcc312p+1 (3.97470307, encoding 0x407e6189)
 *   mean error   0.139542 ulp
 *   misrounded   58362604 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ae9141e718a8809740810bae6c9e5f24
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive tan_1ulp_avx512b.db --from seeds/tan/double_quotient.evo
 *                time: 0.8478 ns/element as avx512 code (inputs mean)
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
#ifndef TAN_1ULP_AVX512_H
#define TAN_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tan_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void tan_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
