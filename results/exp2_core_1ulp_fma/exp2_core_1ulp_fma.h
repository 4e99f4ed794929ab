/* exp2_core_1ulp_fma: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       [0,1)
 *   max error    0.828585 ulp, proven: all 1065353217 inputs visited
 *   worst input  0x1.53143cp-1 (0.662263751, encoding 0x3f298a1e)
 *   result there 0x1.9522eap+0 (1.582564, encoding 0x3fca9175)
 *   mean error   0.052436 ulp
 *   misrounded   2240826 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d538117fae0dbffcd916dd88b4d9a427
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --domain [0,1) --from scratch --objective ops --max-ulp 1 --instructions fma,mul,add,sub --max-operations 6 --deterministic --evaluations 4800 --threads 1 --seed 1 --archive exp2_core_1ulp_fma.db
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
#ifndef EXP2_CORE_1ULP_FMA_H
#define EXP2_CORE_1ULP_FMA_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_core_1ulp_fma(float x);

/* Any n; an output array may be an input array. */
void exp2_core_1ulp_fma_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
