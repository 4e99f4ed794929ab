/* exp2_082ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.809987 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f87f36p+6 (-126.124229, encoding 0xc2fc3f9b)
 *   result there 0x1.d5c1c8p-127 (1.07850908e-38, encoding 0x00757072)
 *   mean error   0.033474 ulp
 *   misrounded   12528850 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9613fb26fc8c74615f075fa1765193f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.82 --isa avx2 --time 110s --seed 1 --threads 1 --archive exp2_082ulp_avx2.db --from seeds/exp2/perm8_halves.evo
 *                time: 0.3002 ns/element as avx2 code (inputs mean)
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
#ifndef EXP2_082ULP_AVX2_H
#define EXP2_082ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_082ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp2_082ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
