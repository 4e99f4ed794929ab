/* exp2_cr_avx512: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2cp+7 (-150, encoding 0xc3160000)
 *   result there 0x0p+0 (0, encoding 0x00000000)
 *   mean error   0.033329 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d30c1a4b4bd75af878411783e7109692
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.5 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp2_cr_avx512.db --from seeds/exp2/double_perm32.evo
 *                time: 0.3920 ns/element as avx512 code (inputs mean)
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
#ifndef EXP2_CR_AVX512_H
#define EXP2_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_cr_avx512(float x);

/* Any n; an output array may be an input array. */
void exp2_cr_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
