/* cos_core_1ulp_fma: cos
 *
 *   target       cos, cos x, f32
 *   domain       [0,0.78539816]
 *   max error    0.714768 ulp, proven: all 1061752796 inputs visited
 *   worst input  0x1.25e56ep-5 (0.0358760022, encoding 0x3d12f2b7)
 *   result there 0x1.ffabaap-1 (0.999356568, encoding 0x3f7fd5d5)
 *   mean error   0.027031 ulp
 *   misrounded   9906794 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4afe31016b9c116b8131c655ae6fda90
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --domain [0,0.78539816] --from scratch --objective ops --max-ulp 1 --instructions fma,mul,add,sub --max-operations 5 --deterministic --evaluations 1440 --threads 1 --seed 1 --archive cos_core_1ulp_fma.db
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
#ifndef COS_CORE_1ULP_FMA_H
#define COS_CORE_1ULP_FMA_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_core_1ulp_fma(float x);

/* Any n; an output array may be an input array. */
void cos_core_1ulp_fma_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
