/* cos_core_1ulp_muladd: cos
 *
 *   target       cos, cos x, f32
 *   domain       [0,0.78539816]
 *   max error    0.865442 ulp, proven: all 1061752796 inputs visited
 *   worst input  0x1.6b84fap-2 (0.354999453, encoding 0x3eb5c27d)
 *   result there 0x1.e01338p-1 (0.937646627, encoding 0x3f70099c)
 *   mean error   0.027689 ulp
 *   misrounded   12439175 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0a16f03532437864573ac19ab3483c76
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --domain [0,0.78539816] --from scratch --objective ops --max-ulp 1 --instructions mul,add,sub --max-operations 11 --deterministic --evaluations 1920 --threads 1 --seed 1 --archive cos_core_1ulp_muladd.db
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
#ifndef COS_CORE_1ULP_MULADD_H
#define COS_CORE_1ULP_MULADD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_core_1ulp_muladd(float x);

/* Any n; an output array may be an input array. */
void cos_core_1ulp_muladd_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
