/* exp10_050ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.500561 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.d708bcp+4 (29.4396324, encoding 0x41eb845e)
 *   result there 0x1.bc97dcp+97 (2.75189862e+29, encoding 0x705e4bee)
 *   mean error   0.033151 ulp
 *   misrounded   142557 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2a24a506bb19b377c6439bf0f3056b70
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 0.502 --isa avx2 --time 18s --seed 1 --threads 1 --archive exp10_050ulp_avx2b.db --from seeds/exp10/double5.evo
 *                time: 0.7140 ns/element as avx2 code (inputs mean)
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
#ifndef EXP10_050ULP_AVX2_H
#define EXP10_050ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp10_050ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp10_050ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
