/* lgamma_2ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    1.903050 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e7fea8p-1 (0.953114748, encoding 0x3f73ff54)
 *   result there 0x1.d9b818p-6 (0.0289135203, encoding 0x3cecdc0c)
 *   mean error   0.195652 ulp
 *   misrounded   22741459 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           015c1588e5d31481fd965b057e453713
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 0.8 --isa avx512 --time 75s --seed 1 --threads 1 --archive lgamma_1ulp_avx512.db --from seeds/lgamma/zeros10_points_mixed.evo
 *                time: 1.2635 ns/element as avx512 code (inputs mean)
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
#ifndef LGAMMA_2ULP_AVX512_H
#define LGAMMA_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lgamma_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void lgamma_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
