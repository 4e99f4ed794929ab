/* sigmoid_e5m2_cr_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), e5m2
 *   domain       every input
 *   max error    0.499350 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-3 (-0.125, encoding 0xb0)
 *   result there 0x1p-1 (0.5, encoding 0x38)
 *   mean error   0.067269 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1b1d4f4c711ac319a1009f424ed3ab5f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt e5m2 --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_e5m2_avx512.db
 *                time: 0.3108 ns/element as avx512 code (inputs mean)
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
#ifndef SIGMOID_E5M2_CR_AVX512_H
#define SIGMOID_E5M2_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t sigmoid_e5m2_cr_avx512(uint8_t x);

/* Any n; an output array may be an input array. */
void sigmoid_e5m2_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
