/* i0e_1ulp_avx512: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f32
 *   domain       every input
 *   max error    0.998573 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d1c988p-1 (-0.909740686, encoding 0xbf68e4c4)
 *   result there 0x1.f61cf4p-2 (0.490344822, encoding 0x3efb0e7a)
 *   mean error   0.158369 ulp
 *   misrounded   238409754 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           161b8914aef424100f19111e2701db77
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/i0e/double_chebyshev_room.evo --archive i0e_1.db
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
#ifndef I0E_1ULP_AVX512_H
#define I0E_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i0e_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void i0e_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
