/* expm1_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    0.772667 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.91c836p-3 (0.196182653, encoding 0x3e48e41b)
 *   result there 0x1.bbe6f6p-3 (0.216749117, encoding 0x3e5df37b)
 *   mean error   0.031147 ulp
 *   misrounded   2275359 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3375efbe776acf4a7ce654630f3ff2fa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 0.81 --isa avx2 --time 100s --seed 1 --threads 1 --archive expm1_1ulp_avx2b.db --from seeds/expm1/centre8_sum.evo
 *                time: 0.6229 ns/element as avx2 code (inputs mean)
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
#ifndef EXPM1_1ULP_AVX2_H
#define EXPM1_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float expm1_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void expm1_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
