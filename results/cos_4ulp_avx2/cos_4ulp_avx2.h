/* cos_4ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    2.175629 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.d8b626p+14 (30253.5371, encoding 0x46ec5b13)
 *   result there 0x1.000002p+0 (1.00000012, encoding 0x3f800001)
 *   mean error   0.161453 ulp
 *   misrounded   186443271 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *                never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           862676faec8cbc32f633b5932447289c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 2.4 --isa avx2 --from seeds/cos/parity9.evo --time 25s --seed 1 --threads 1 --archive cos_4ulp_avx2.db
 *                time: 0.3918 ns/element as avx2 code (inputs moderate)
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
#ifndef COS_4ULP_AVX2_H
#define COS_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_4ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void cos_4ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
