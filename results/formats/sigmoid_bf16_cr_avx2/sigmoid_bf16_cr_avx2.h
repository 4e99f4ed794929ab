/* sigmoid_bf16_cr_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), bf16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1p-8 (-0.00390625, encoding 0xbb80)
 *   result there 0x1p-1 (0.5, encoding 0x3f00)
 *   mean error   0.014939 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6060540883ebad07936ee6d19f4d581e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_bf16_avx2.db
 *                time: 0.4462 ns/element as avx2 code (inputs mean)
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
#ifndef SIGMOID_BF16_CR_AVX2_H
#define SIGMOID_BF16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t sigmoid_bf16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void sigmoid_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
