/* k0e_2ulp_avx512: k0e
 *
 *   target       k0e, e^x K_0(x), f32
 *   domain       every input
 *   max error    1.522540 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.97fe04p+20 (1671136.25, encoding 0x49cbff02)
 *   result there 0x1.fc4decp-11 (0.000969513669, encoding 0x3a7e26f6)
 *   mean error   0.264796 ulp
 *   misrounded   1091047718 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d0f8d573e70ae48fc335824345d135bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --max-ulp 1 --time 60s --threads 1 --seed 1 --isa avx512 --archive k0e_1.db
 *                time: 0.9701 ns/element as avx512 code (inputs mean)
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
#ifndef K0E_2ULP_AVX512_H
#define K0E_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k0e_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void k0e_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
