/* exp_cr_avx512: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d2259ap+3 (-14.56709, encoding 0xc16912cd)
 *   result there 0x1.fa6636p-22 (4.71621064e-07, encoding 0x34fd331b)
 *   mean error   0.033224 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9057d2a80d61a4c41aef9aea3808ff09
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.5 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp_cr_avx512.db --from seeds/exp/double_perm32.evo
 *                time: 0.4245 ns/element as avx512 code (inputs mean)
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
#ifndef EXP_CR_AVX512_H
#define EXP_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp_cr_avx512(float x);

/* Any n; an output array may be an input array. */
void exp_cr_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
