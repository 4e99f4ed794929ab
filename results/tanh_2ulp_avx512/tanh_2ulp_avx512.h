/* tanh_2ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    1.757477 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d18494p-5 (-0.0568259135, encoding 0xbd68c24a)
 *   result there -0x1.d10474p-5 (-0.0567648187, encoding 0xbd68823a)
 *   mean error   0.017655 ulp
 *   misrounded   32864296 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fb07d880783d80a11846597010bdfedf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 5.3 --isa avx512 --time 30s --seed 1 --threads 1 --archive tanh_5ulp_avx512.db --from seeds/tanh/cells32_fine.evo
 *                time: 0.2057 ns/element as avx512 code (inputs mean)
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
#ifndef TANH_2ULP_AVX512_H
#define TANH_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tanh_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void tanh_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
