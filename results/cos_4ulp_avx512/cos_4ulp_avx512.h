/* cos_4ulp_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    2.106085 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.60aa3ap+4 (-22.0415592, encoding 0xc1b0551d)
 *   result there -0x1.ff597ap-1 (-0.998729527, encoding 0xbf7facbd)
 *   mean error   0.567541 ulp
 *   misrounded   1933505417 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           576b0a6f11efe2ff6a92ac923bba60bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 2 --time 60s --seed 1 --threads 1 --archive cos_4ulp_avx512.db
 *                time: 0.2222 ns/element as avx512 code (inputs moderate)
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
#ifndef COS_4ULP_AVX512_H
#define COS_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cos_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
