/* atan_1ulp_avx512: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    0.542234 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00527cp-4 (-0.0625786632, encoding 0xbd80293e)
 *   result there -0x1.fffa1p-5 (-0.0624971688, encoding 0xbd7ffd08)
 *   mean error   0.185479 ulp
 *   misrounded   4056358 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f131921ea354009b2780d9a8db250e18
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan_1ulp_avx512d.db --from seeds/atan/double_rotate16.evo
 *                time: 0.8039 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN_1ULP_AVX512_H
#define ATAN_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void atan_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
