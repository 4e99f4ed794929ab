/* k0_2ulp_avx512: k0
 *
 *   target       k0, K_0(x), f32
 *   domain       every input
 *   max error    1.128624 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.87fef2p-1 (0.765616953, encoding 0x3f43ff79)
 *   result there 0x1.312416p-1 (0.595978439, encoding 0x3f18920b)
 *   mean error   0.065369 ulp
 *   misrounded   5321148 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4d3455f198cf27aa089dfc922f6a4815
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/k0/double_chebyshev_room.evo --archive k0_1.db
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
#ifndef K0_2ULP_AVX512_H
#define K0_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k0_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void k0_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
