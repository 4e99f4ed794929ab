/* exp10_082ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.769613 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2faf16p+5 (-37.9604912, encoding 0xc217d78b)
 *   result there 0x1.dd0b38p-127 (1.0952389e-38, encoding 0x007742ce)
 *   mean error   0.033174 ulp
 *   misrounded   5191288 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4f93bd7b8f7bcc671e395eee6ff2b2e1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 0.82 --isa avx512 --time 15s --seed 1 --threads 1 --archive exp10_082ulp_avx512.db --from seeds/exp10/perm32_low.evo
 *                time: 0.1392 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_082ULP_AVX512_H
#define EXP10_082ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp10_082ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void exp10_082ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
