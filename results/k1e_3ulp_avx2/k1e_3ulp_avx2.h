/* k1e_3ulp_avx2: k1e
 *
 *   target       k1e, e^x K_1(x), f32
 *   domain       every input
 *   max error    2.937421 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62eeacp-2 (0.346613586, encoding 0x3eb17756)
 *   result there 0x1.d48ec4p+1 (3.66060686, encoding 0x406a4762)
 *   mean error   0.213316 ulp
 *   misrounded   564519842 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4f9a5a6dcab3b9277420c43683ef3e45
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/k1e/double_chebyshev_integer.evo --archive k1e_avx2.db
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
#ifndef K1E_3ULP_AVX2_H
#define K1E_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k1e_3ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void k1e_3ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
