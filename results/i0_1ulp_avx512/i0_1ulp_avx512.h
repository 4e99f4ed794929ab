/* i0_1ulp_avx512: i0
 *
 *   target       i0, I_0(x), f32
 *   domain       every input
 *   max error    0.734131 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.25e6cp+3 (-9.18441772, encoding 0xc112f360)
 *   result there 0x1.45582ep+10 (1301.37781, encoding 0x44a2ac17)
 *   mean error   0.018619 ulp
 *   misrounded   7797672 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d3aca90e999d635410d4d5600519f27d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/i0/double_chebyshev_room.evo --archive i0_1.db
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
#ifndef I0_1ULP_AVX512_H
#define I0_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i0_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void i0_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
