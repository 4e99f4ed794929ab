/* sin_1ulp_wide_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.875439 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.96127ap-1 (-0.793109715, encoding 0xbf4b093d)
 *   result there -0x1.6cd1dap-1 (-0.71253854, encoding 0xbf3668ed)
 *   mean error   0.137729 ulp
 *   misrounded   13780272 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d93acf21c322bb3902878398f1fe5c76
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target sin --fmt f32 --max-ulp 0.88 --isa avx512 --time 220s --seed 2 --threads 1 --archive sin_1ulp_avx512e.db --from seeds/sin/pair_perm.evo
 *                time: 0.6170 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_1ULP_WIDE_AVX512_H
#define SIN_1ULP_WIDE_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sin_1ulp_wide_avx512(float x);

/* Any n; an output array may be an input array. */
void sin_1ulp_wide_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
