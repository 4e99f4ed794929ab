/* i1_1ulp_avx2: i1
 *
 *   target       i1, I_1(x), f32
 *   domain       every input
 *   max error    0.886354 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.52bdc8p+2 (-5.29283333, encoding 0xc0a95ee4)
 *   result there -0x1.fde562p+4 (-31.8685017, encoding 0xc1fef2b1)
 *   mean error   0.021348 ulp
 *   misrounded   32198196 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0a1eb71c70dce606428eb978eb631f80
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1/double_chebyshev_integer.evo --archive i1_avx2.db
 *                time: 0.6610 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef I1_1ULP_AVX2_H
#define I1_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i1_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void i1_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
