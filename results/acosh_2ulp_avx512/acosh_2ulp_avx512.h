/* acosh_2ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    1.645197 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.07f082p+0 (1.03101361, encoding 0x3f83f841)
 *   result there 0x1.fcc03p-3 (0.248413444, encoding 0x3e7e6018)
 *   mean error   0.083695 ulp
 *   misrounded   256615410 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a5740d67b4ec74316f16b436110c32d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive acosh_1ulp_avx512.db --from seeds/acosh/cells8_residual.evo
 *                time: 0.5039 ns/element as avx512 code (inputs mean)
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
#ifndef ACOSH_2ULP_AVX512_H
#define ACOSH_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acosh_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
