/* exp2_080ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.797933 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fb45p+6 (-126.817383, encoding 0xc2fda280)
 *   result there 0x1.228b8p-127 (6.67058426e-39, encoding 0x0048a2e0)
 *   mean error   0.033403 ulp
 *   misrounded   8511370 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           027548b0447dca5f704e9dffe96e4917
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.82 --isa avx2 --time 50s --seed 1 --threads 1 --archive t1_exp2_avx2.db --from seeds/exp2/perm8_halves.evo
 *                time: 0.2014 ns/element as avx2 code (inputs mean)
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
#ifndef EXP2_080ULP_AVX2_H
#define EXP2_080ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_080ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp2_080ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
