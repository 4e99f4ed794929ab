/* i1e_1ulp_avx512: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f32
 *   domain       every input
 *   max error    0.683413 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.516732p+3 (-10.5438471, encoding 0xc128b399)
 *   result there -0x1.e4c14p-4 (-0.11834836, encoding 0xbdf260a0)
 *   mean error   0.157031 ulp
 *   misrounded   181049976 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0dea31a989fb41c884e3f523c953225b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/i1e/double_chebyshev_room.evo --archive i1e_1.db
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
#ifndef I1E_1ULP_AVX512_H
#define I1E_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i1e_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void i1e_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
