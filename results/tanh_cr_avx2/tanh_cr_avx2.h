/* tanh_cr_avx2: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.86fbc4p-10 (-0.00149148353, encoding 0xbac37de2)
 *   result there -0x1.86fbb2p-10 (-0.00149148249, encoding 0xbac37dd9)
 *   mean error   0.015701 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           00e4e2da4addf22337c83c014ae08f79
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 0.5 --isa avx2 --time 35s --seed 1 --threads 1 --archive tanh_cr_avx2.db --from seeds/tanh/double_expm1_room.evo
 *                time: 0.9833 ns/element as avx2 code (inputs mean)
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
#ifndef TANH_CR_AVX2_H
#define TANH_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tanh_cr_avx2(float x);

/* Any n; an output array may be an input array. */
void tanh_cr_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
