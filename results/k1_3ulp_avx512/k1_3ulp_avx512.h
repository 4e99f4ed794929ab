/* k1_3ulp_avx512: k1
 *
 *   target       k1, K_1(x), f32
 *   domain       every input
 *   max error    2.883488 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.00022cp+0 (1.00003314, encoding 0x3f800116)
 *   result there 0x1.3428b8p-1 (0.601873159, encoding 0x3f1a145c)
 *   mean error   0.065902 ulp
 *   misrounded   5176932 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           054f59e64aa3052410c928538f133765
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/k1/double_chebyshev_room.evo --archive k1_1.db
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
#ifndef K1_3ULP_AVX512_H
#define K1_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k1_3ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void k1_3ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
