/* lgamma_2ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    1.368270 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7fffaep+1 (2.99999022, encoding 0x403fffd7)
 *   result there 0x1.62e304p-1 (0.693138242, encoding 0x3f317182)
 *   mean error   0.194228 ulp
 *   misrounded   5607186 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           931945d1b3af781174f3670dfc125524
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 1 --isa avx2 --time 75s --seed 1 --threads 1 --archive lgamma_1ulp_avx2.db --from seeds/lgamma/zeros12_mixed_estrin.evo
 *                time: 1.7917 ns/element as avx2 code (inputs mean)
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
#ifndef LGAMMA_2ULP_AVX2_H
#define LGAMMA_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lgamma_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void lgamma_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
