/* erfc_2ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    1.521349 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.bfd51cp+2 (6.99738216, encoding 0x40dfea8e)
 *   result there 0x1.a3e404p-75 (4.34156794e-23, encoding 0x1a51f202)
 *   mean error   0.033129 ulp
 *   misrounded   75222556 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ef82aa2f3501eb0b5155b8bd8e412fb5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 1.6 --isa avx512 --time 70s --seed 1 --threads 1 --archive erfc_2ulp_avx512.db --from seeds/erfc/cells32_terms.evo
 *                time: 0.2288 ns/element as avx512 code (inputs mean)
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
#ifndef ERFC_2ULP_AVX512_H
#define ERFC_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float erfc_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void erfc_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
