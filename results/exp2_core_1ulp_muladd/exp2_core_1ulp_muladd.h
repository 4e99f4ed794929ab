/* exp2_core_1ulp_muladd: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       [0,1)
 *   max error    0.919992 ulp, proven: all 1065353217 inputs visited
 *   worst input  0x1.d86938p-1 (0.922677755, encoding 0x3f6c349c)
 *   result there 0x1.e54808p+0 (1.89563036, encoding 0x3ff2a404)
 *   mean error   0.053289 ulp
 *   misrounded   7586336 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2b23a7492f1a2ca2050a059ad87edf74
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --domain [0,1) --from scratch --objective ops --max-ulp 1 --instructions mul,add,sub --max-operations 13 --deterministic --evaluations 4800 --threads 1 --seed 1 --archive exp2_core_1ulp_muladd.db
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
#ifndef EXP2_CORE_1ULP_MULADD_H
#define EXP2_CORE_1ULP_MULADD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_core_1ulp_muladd(float x);

/* Any n; an output array may be an input array. */
void exp2_core_1ulp_muladd_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
